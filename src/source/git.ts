import { type Hunk, parseHunks } from '../text/hunks.ts';
import type { Change, UnnamedFile } from './change.ts';
import { CommitTree } from './commit-tree.ts';
import { isHost, isHostKind, isOnlyHost, mayBeHost, TOO_LARGE, unsearchedNotes } from './embedded/format.ts';
import { everyScript, type FileChoice, picks } from './file-choice.ts';
import { endingOf } from './file-ending.ts';
import { readBlobStart, readBlobs } from './git-blobs.ts';
import { GitError, runGit } from './git-process.ts';
import { readBehindLink } from './linked-script.ts';
import { decodeScript, isScriptName, namesBpftrace, SCRIPT_LIMIT, tooLarge } from './script-text.ts';
import { type SourceTree, SUBMODULE, SYMBOLIC_LINK } from './source-tree.ts';

/** The commits of a range, as for a pull request from HEAD into BASE. Each has 40 or 64 hex digits. */
export interface GitRange {
  readonly baseSha: string;
  readonly headSha: string;
  /** What HEAD is compared with. */
  readonly mergeBase: string;
}

/** One row of `git diff-tree --raw`: a file that is there after the change. */
interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly mode: string;
  /** The blob before; undefined for a new file. */
  readonly oldBlob?: string;
  readonly newBlob: string;
}

/**
 * Looks up the commits of `range`, which is `BASE..HEAD`, where a missing side is HEAD.
 *
 * @param folder any folder of the repository.
 * @throws GitError when there is no such range.
 */
export async function resolveRange(range: string, folder: string): Promise<GitRange> {
  const { base, head } = splitRange(range);
  const baseSha = await commit(base, folder);
  const headSha = await commit(head, folder);
  const mergeBase = await commonAncestor(range, baseSha, headSha, folder);
  return { baseSha, headSha, mergeBase };
}

/** What a range changes, as far as it is chosen; nothing of the working tree is read. @throws GitError */
export async function readGitChange(
  { headSha, mergeBase }: Pick<GitRange, 'headSha' | 'mergeBase'>,
  folder: string,
  choose: FileChoice = everyScript,
): Promise<Change> {
  const { files, ...paths } = await listFiles(mergeBase, headSha, folder);
  const read = await readScripts(files, folder, choose, new CommitTree(headSha, folder));
  return { ...read, ...paths, unnamed: unnamedAmong(files, folder) };
}

function unnamedAmong(files: readonly ChangedFile[], folder: string): Change['unnamed'] {
  const regular = files.filter(({ path, mode }) => mode !== SYMBOLIC_LINK && mode !== SUBMODULE && !isScriptName(path));
  const shown = (file: ChangedFile): UnnamedFile => ({
    ...(file.previousPath === undefined ? {} : { previousPath: file.previousPath }),
    mayBeScript: endingOf(file.path) === 'unknown' && !isOnlyHost(file.path),
    hunks: async () => readHunks(file, await textOf(file.newBlob, folder), folder),
  });
  return new Map(regular.map((file) => [file.path, shown(file)]));
}

async function textOf(blob: string, folder: string): Promise<string> {
  const bytes = (await readBlobs([blob], folder)).get(blob);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/**
 * The text of a file at a commit; undefined when the commit has nothing at that path.
 *
 * @throws GitError when what is there is not a regular file or larger than SCRIPT_LIMIT.
 */
export async function readAtCommit(sha: string, path: string, folder: string): Promise<string | undefined> {
  const listing = (await runGit(['ls-tree', '-z', '--full-tree', sha, '--', path], folder)).toString('utf8');
  if (listing === '') return undefined;
  const blob = /^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(listing)?.[1];
  if (blob === undefined) throw new GitError(`${path} is not a regular file at ${sha}. Make it one.`);
  const bytes = (await readBlobs([blob], folder)).get(blob);
  if (bytes === undefined) throw new GitError(`${path} is too large at ${sha}.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function splitRange(range: string): { base: string; head: string } {
  const dots = /\.{2,3}/.exec(range);
  if (dots === null) throw new GitError(`"${range}" is not a range. Write it as BASE..HEAD, for example main..HEAD.`);
  const base = range.slice(0, dots.index) || 'HEAD';
  const head = range.slice(dots.index + dots[0].length) || 'HEAD';
  return { base, head };
}

async function commit(ref: string, folder: string): Promise<string> {
  if (ref.startsWith('-')) throw new GitError(`"${ref}" is not a commit: a name cannot start with "-".`);
  const inside = await runGit(['rev-parse', '--git-dir'], folder).catch((error: unknown) => {
    if (error instanceof GitError && error.status === 128) return undefined;
    throw error;
  });
  if (inside === undefined) {
    throw new GitError(
      'This folder is in no git repository that git may read. Run the command inside one; name a bare one by GIT_DIR.',
    );
  }
  try {
    const found = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], folder);
    return found.toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof GitError) || error.status === undefined) throw error;
    throw new GitError(`The repository has no commit "${ref}". ${await remedyFor(ref, folder)}`);
  }
}

/** A name that a shell and git take as it is. */
const PLAIN_NAME = /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/;

/** What to do about a commit that is not there. A clone may have one branch only, the last commits only, or both. */
async function remedyFor(ref: string, folder: string): Promise<string> {
  const remote = await remoteOf(folder);
  if (remote === undefined || !PLAIN_NAME.test(remote)) return 'Check the name.';
  const branch = ref.startsWith(`${remote}/`) ? ref.slice(remote.length + 1) : undefined;
  if (branch === undefined && (await has(`refs/remotes/${remote}/${ref}`, folder)))
    return `Write "${remote}/${ref}", which it has.`;
  const fetch = `git fetch ${(await isShallow(folder)) ? '--unshallow ' : ''}`;
  if (branch !== undefined && PLAIN_NAME.test(branch))
    return `Check the name. If ${remote} has this branch, fetch it: ${fetch}${remote} +refs/heads/${branch}:refs/remotes/${ref}`;
  const all = `Check the name. If ${remote} has it, fetch what this clone left out: ${fetch}--tags ${remote} '+refs/heads/*:refs/remotes/${remote}/*'`;
  return PLAIN_NAME.test(ref) && !/^[0-9a-f]{4,64}$/.test(ref)
    ? `${all}. If it is a branch, write "${remote}/${ref}".`
    : all;
}

/** The remote that a clone is from. */
async function remoteOf(folder: string): Promise<string | undefined> {
  const remotes = (await runGit(['remote'], folder)).toString('utf8').trim().split('\n');
  return remotes.includes('origin') ? 'origin' : remotes[0] || undefined;
}

async function has(name: string, folder: string): Promise<boolean> {
  try {
    await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], folder);
    return true;
  } catch (error) {
    if (error instanceof GitError && error.status === 1) return false;
    throw error;
  }
}

async function isShallow(folder: string): Promise<boolean> {
  return (await runGit(['rev-parse', '--is-shallow-repository'], folder)).toString('utf8').trim() === 'true';
}

async function commonAncestor(range: string, base: string, head: string, folder: string): Promise<string> {
  try {
    return (await runGit(['merge-base', base, head], folder)).toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof GitError) || error.status !== 1) throw error;
    const remote = (await isShallow(folder)) ? await remoteOf(folder) : undefined;
    const remedy =
      remote === undefined
        ? 'Their histories have nothing in common.'
        : `Fetch it first: git fetch --unshallow ${remote}`;
    throw new GitError(`The two sides of ${range} have no common ancestor here. ${remedy}`);
  }
}

async function listFiles(
  from: string,
  to: string,
  folder: string,
): Promise<Pick<Change, 'changedPaths' | 'removed'> & { readonly files: readonly ChangedFile[] }> {
  const raw = await runGit(
    ['diff-tree', '-r', '--raw', '-z', '-M', '-l1000', '--no-abbrev', '--no-relative', from, to],
    folder,
  );
  const fields = raw.toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  const changedPaths: string[] = [];
  const removed = new Map<string, string>();
  for (let at = 0; at < fields.length; ) {
    const row = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(fields[at] ?? '');
    if (row === null) break;
    const [, oldMode, mode = '', oldBlob = '', newBlob = '', status] = row;
    const renamed = status === 'R';
    const previousPath = renamed ? fields[at + 1] : undefined;
    const path = fields[at + (renamed ? 2 : 1)] ?? '';
    at += renamed ? 3 : 2;
    changedPaths.push(path);
    if (renamed || status === 'D') removed.set(previousPath ?? path, path);
    if (status === 'D') continue;
    files.push({
      path,
      mode,
      newBlob,
      ...(oldMode === '000000' ? {} : { oldBlob }),
      ...(previousPath === undefined ? {} : { previousPath }),
    });
  }
  return { files, changedPaths, removed };
}

async function readScripts(
  files: readonly ChangedFile[],
  folder: string,
  choose: FileChoice,
  tree: SourceTree,
): Promise<Pick<Change, 'scripts' | 'leftOut' | 'notes'>> {
  const regular = files.filter(({ mode }) => mode !== SYMBOLIC_LINK && mode !== SUBMODULE);
  const blobs = await readBlobs([...new Set(regular.map(({ newBlob }) => newBlob))], folder);
  const scripts: Change['scripts'][number][] = [];
  const large: string[] = [];
  let leftOut = 0;
  for (const file of files) {
    const { path, previousPath, newBlob, mode } = file;
    if (mode === SUBMODULE) continue;
    const isLink = mode === SYMBOLIC_LINK;
    const bytes = blobs.get(newBlob);
    const start = bytes ?? (isLink || isScriptName(path) ? Buffer.of() : await readBlobStart(newBlob, folder));
    const isScript = isScriptName(path) || namesBpftrace(path, start);
    const choice = choose(path);
    const host = !isScript && bytes !== undefined && mayBeHost(path, choice);
    if (host ? !isHost(path, bytes) : !picks(choice, isScript)) {
      if (isScript) leftOut++;
      else if (bytes === undefined && !isLink && mayBeHost(path, choice) && isHostKind(path, start)) {
        // As on disk, it is looked into as far as other files are read.
        if (isHost(path, await readBlobStart(newBlob, folder, SCRIPT_LIMIT))) scripts.push({ ...tooLarge(), path });
        else large.push(path);
      }
      continue;
    }
    if (isLink) {
      scripts.push(await readBehindLink(path, choose, tree));
      continue;
    }
    const script = bytes === undefined ? tooLarge() : decodeScript(bytes);
    if (script.status !== 'readable') scripts.push({ ...script, path });
    else {
      const hunks = await readHunks(file, script.text, folder);
      const added = {
        ...(previousPath === undefined ? {} : { previousPath }),
        ...(host ? ({ host: 'found' } as const) : {}),
      };
      scripts.push({ ...script, path, ...added, hunks });
    }
  }
  return { scripts, leftOut, notes: unsearchedNotes(large, TOO_LARGE) };
}

/** Compares blobs, not paths, so that no attribute and no strange file name changes the diff. */
async function readHunks({ oldBlob, newBlob }: ChangedFile, text: string, folder: string): Promise<Hunk[]> {
  if (oldBlob === newBlob) return [];
  if (oldBlob === undefined) {
    const newLines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return [{ newStart: 1, newLines, added: Array.from({ length: newLines }, (_, index) => index + 1) }];
  }
  const patch = await runGit(
    [
      '-c',
      'diff.suppressBlankEmpty=false',
      'diff',
      '--unified=3',
      '--inter-hunk-context=0',
      '--text',
      '--no-color',
    ].concat(['--no-ext-diff', '--no-textconv', '--diff-algorithm=default', oldBlob, newBlob]),
    folder,
  );
  return parseHunks(patch.toString('utf8'));
}
