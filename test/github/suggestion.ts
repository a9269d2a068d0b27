import { GitFailure } from './git.ts';
import { commit } from './repository.ts';
import { currentDiff, currentPlace } from './representation/comment.ts';
import type { GitHubState, PullRequest, ReviewComment } from './state.ts';
import { blob, entryAt } from './tree.ts';

/** One suggestion of a comment: the lines `first..last` (from 1) of the head become `lines`, maybe none. */
export interface Suggestion {
  readonly comment: ReviewComment;
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
}

/** A suggestion that GitHub would not commit. */
export class SuggestionRefused extends Error {
  constructor(comment: ReviewComment, why: string) {
    super(`the suggestion of comment ${comment.id} on ${comment.path} cannot be applied: ${why}`);
    this.name = 'SuggestionRefused';
  }
}

/**
 * The lines inside the suggestion blocks of a comment's text, without CR. A block ends at a fence of the same character
 * that is at least as long (https://spec.commonmark.org/0.31.2/#fenced-code-blocks), or with the text.
 */
export function suggestionBlocks(body: string): string[][] {
  const blocks: string[][] = [];
  let open: { fence: string; block: string[] | undefined } | undefined;
  for (const line of body.split(/\r?\n/)) {
    if (open === undefined) {
      const [, fence, info = ''] = /^ {0,3}(`{3,}|~{3,})\s*([^`]*)$/.exec(line) ?? [];
      if (fence === undefined) continue;
      open = { fence, block: info.trim() === 'suggestion' ? [] : undefined };
      if (open.block !== undefined) blocks.push(open.block);
    } else if (new RegExp(`^ {0,3}${open.fence}${open.fence[0]}*\\s*$`).test(line)) {
      open = undefined;
    } else {
      open.block?.push(line);
    }
  }
  return blocks;
}

/** The suggestions of comments at the head as it is now. Throws SuggestionRefused for one that cannot stand. */
async function suggestions(
  state: GitHubState,
  pull: PullRequest,
  comments: readonly ReviewComment[],
): Promise<Suggestion[]> {
  const found: Suggestion[] = [];
  const diff = await currentDiff(state, pull);
  for (const comment of comments) {
    const blocks = suggestionBlocks(comment.body);
    const [lines] = blocks;
    if (lines === undefined) continue;
    if (blocks.length > 1) throw new SuggestionRefused(comment, 'more than one block for the same lines');
    const { anchor } = comment;
    if (anchor.kind === 'file') throw new SuggestionRefused(comment, 'a comment on a file has no lines');
    if (anchor.side === 'LEFT' || anchor.start?.side === 'LEFT')
      throw new SuggestionRefused(comment, 'it stands on removed lines');
    const { line, startLine } = await currentPlace(state, pull, comment, diff);
    if (line === null) throw new SuggestionRefused(comment, 'it is outdated');
    if (pull.resolved.has(comment.id)) throw new SuggestionRefused(comment, 'its thread is resolved');
    found.push({ comment, first: startLine ?? line, last: line, lines });
  }
  return found;
}

/**
 * A file's text after suggestions that do not overlap, lower lines first. New lines get the line ending of the first line
 * they replace. A file that ended without a newline still does.
 */
function applied(text: string, wanted: readonly Suggestion[]): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const ordered = [...wanted].sort((a, b) => b.first - a.first);
  ordered.forEach(({ comment, first, last, lines: replacement }, at) => {
    const below = ordered[at - 1];
    if (below !== undefined && below.first <= last) {
      throw new SuggestionRefused(comment, `it overlaps that of comment ${below.comment.id}`);
    }
    const replaced = lines.slice(first - 1, last);
    const ending = /\r?\n$/.exec(replaced[0] ?? '')?.[0] ?? (/\r\n/.test(text) ? '\r\n' : '\n');
    const put = replacement.map((line) => `${line}${ending}`);
    const isOpen = last === lines.length && !(replaced.at(-1) ?? '').endsWith('\n');
    const end = put.pop();
    if (end !== undefined) put.push(isOpen ? end.slice(0, -ending.length) : end);
    if (put.join('') === replaced.join('')) throw new SuggestionRefused(comment, 'it changes nothing');
    lines.splice(first - 1, replaced.length, ...put);
  });
  return lines.join('');
}

/** A file with suggestions in it. Modes stay. */
interface SuggestedFile {
  readonly text: string;
  readonly mode: '100644' | '100755';
}

/**
 * What the files would be with the suggestions of comments. Each block replaces `start_line..line` of the head.
 * Throws SuggestionRefused where GitHub has no button: removed lines, outdated, resolved, overlapping, nothing changed.
 */
export async function suggestedFiles(
  state: GitHubState,
  pull: PullRequest,
  comments: readonly ReviewComment[],
): Promise<Readonly<Record<string, SuggestedFile>>> {
  const { head } = await state.coordinates(pull);
  const wanted = await suggestions(state, pull, comments);
  const files: Record<string, SuggestedFile> = {};
  for (const path of new Set(wanted.map(({ comment }) => comment.path))) {
    const entry = await entryAt(pull.repository.directory, head, path);
    if (entry === undefined) throw new GitFailure(['ls-tree', head, path], null, 'the file is gone', '');
    const text = (await blob(pull.repository.directory, entry.sha)).toString('utf8');
    const own = wanted.filter(({ comment }) => comment.path === path);
    files[path] = { text: applied(text, own), mode: entry.mode === '100755' ? '100755' : '100644' };
  }
  return files;
}

/**
 * Commits the suggestions of comments (default: all of the pull request) to the head branch in one commit, and gives its
 * SHA; the head's when there are none. Throws what `suggestedFiles` throws.
 */
export async function applySuggestions(
  state: GitHubState,
  pull: PullRequest,
  comments: readonly ReviewComment[] = pull.comments,
): Promise<string> {
  const files = await suggestedFiles(state, pull, comments);
  if (Object.keys(files).length === 0) return (await state.coordinates(pull)).head;
  return commit(pull.headRepository, { branch: pull.head, files, message: 'Apply suggestions from code review' });
}
