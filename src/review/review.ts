import type { Hunk } from '../change/change.ts';
import { findingComment, type Offer } from './comment.ts';
import type { KnownFinding } from './fingerprint.ts';
import type { Repository } from './permalink.ts';
import { type Lines, placeFinding } from './placement.ts';
import { offeredFix, type Suggestion, suggestionFor } from './suggestion.ts';

/** More comments than this in one review make a page that nobody reads (and that is slow to open). */
export const COMMENT_LIMIT = 30;

/** A finding as a comment on lines of the new side of the diff. */
export interface PlannedComment {
  readonly known: KnownFinding;
  readonly path: string;
  readonly lines: Lines;
  /** Markdown, with the hidden marker. */
  readonly body: string;
}

/** A finding that has no comment of its own: the summary tells it. */
export interface UnplacedFinding {
  readonly known: KnownFinding;
  /** Why there is no comment, one sentence. */
  readonly because: string;
}

export interface PlannedReview {
  /** By path and line. */
  readonly comments: readonly PlannedComment[];
  /** In the order of the findings. */
  readonly unplaced: readonly UnplacedFinding[];
}

/**
 * Decides for each finding whether it becomes a comment on the diff, with a suggestion or a patch, or a part of the
 * summary. Nothing is lost: each finding is in one of the two lists.
 *
 * @param findings worst first: when there are more than COMMENT_LIMIT, the mildest go to the summary.
 * @param hunks by path; undefined for a file whose diff is not to be had.
 * @param room how many comments there may be: fewer where earlier runs have posted some.
 */
export function planReview(
  findings: readonly KnownFinding[],
  hunks: ReadonlyMap<string, readonly Hunk[] | undefined>,
  repository: Repository,
  room = COMMENT_LIMIT,
): PlannedReview {
  const comments: PlannedComment[] = [];
  const unplaced: UnplacedFinding[] = [];
  const suggested = new Map<string, Suggestion[]>();
  for (const known of findings) {
    const { path, text } = known.file;
    if (comments.length >= room) {
      unplaced.push({
        known,
        because: `A pull request gets ${COMMENT_LIMIT} comments at most, the worst findings first.`,
      });
      continue;
    }
    const shown = hunks.get(path);
    const fix = offeredFix(known.finding.fixes);
    const suggestion = fix === undefined || shown === undefined ? undefined : suggestionFor(text, fix, shown);
    const others = suggested.get(path) ?? [];
    const offer = fix === undefined ? { kind: 'none' as const } : offerOf(suggestion, others);
    const lines = offer.kind === 'suggestion' ? offer.suggestion.lines : commentLines(known, shown);
    if (lines === undefined) {
      unplaced.push({ known, because: shown === undefined ? NO_DIFF : NOT_IN_DIFF });
      continue;
    }
    if (offer.kind === 'suggestion') suggested.set(path, [...others, offer.suggestion]);
    comments.push({ known, path, lines, body: findingComment(known, lines, offer, repository) });
  }
  comments.sort((a, b) => (a.path === b.path ? a.lines.first - b.lines.first : a.path < b.path ? -1 : 1));
  return { comments, unplaced };
}

const NO_DIFF = 'GitHub shows no diff of this file, so no comment can be placed in it.';
const NOT_IN_DIFF = 'The lines are not part of the diff of this pull request.';

/** Suggestions of one review never overlap: applying one would make the other wrong. */
function offerOf(suggestion: Suggestion | undefined, others: readonly Suggestion[]): Offer {
  if (suggestion === undefined) {
    return { kind: 'patch', because: 'The edits do not fit one block of lines inside one hunk of the diff.' };
  }
  const { first, last } = suggestion.lines;
  const other = others.find(({ lines }) => first <= lines.last && lines.first <= last);
  if (other === undefined) return { kind: 'suggestion', suggestion };
  const same = other.text === suggestion.text && other.lines.first === first && other.lines.last === last;
  if (same) return { kind: 'elsewhere', lines: other.lines };
  return { kind: 'patch', because: 'Another suggestion of this review changes some of the same lines.' };
}

function commentLines(known: KnownFinding, hunks: readonly Hunk[] | undefined): Lines | undefined {
  const placement = placeFinding(known.finding, known.lines, hunks);
  return placement.kind === 'inline' ? placement.lines : undefined;
}
