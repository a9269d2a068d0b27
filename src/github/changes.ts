import type { Octokit } from '@octokit/rest';
import type { Change, ChangedScript, Hunk, UnreadableScript } from '../source/change.ts';
import { everyScript, type FileChoice, picks } from '../source/file-choice.ts';
import { firstLineOf, parseHunks } from '../source/hunks.ts';
import { isScriptName, namesBpftrace } from '../source/script-text.ts';
import { SYMBOLIC_LINK } from '../source/source-tree.ts';
import type { GitHubContents, GitHubEntry } from './contents.ts';
import { describeApiError } from './errors.ts';
import { findUnlistedScripts } from './unlisted-scripts.ts';

/** Which pull request: the repository it wants to be merged into, and its number there. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** The commits a pull request stands at: 40 hex digits each. */
export interface PullRequestCommits {
  readonly headSha: string;
  readonly baseSha: string;
  /** How many files GitHub says are changed; it may list fewer. */
  readonly changedFiles: number;
}

/** A script that a pull request changes, before its text is read. */
export interface ListedScript {
  readonly path: string;
  readonly previousPath?: string;
  /** The git blob of the file at the head commit. */
  readonly blobSha?: string;
  /** As in `ChangedScript`: undefined when GitHub left the diff out. */
  readonly hunks?: readonly Hunk[];
}

/**
 * The most scripts that are read of one pull request: it must not be able to use up the time and the requests of a whole
 * repository.
 */
export const SCRIPT_COUNT_LIMIT = 500;

/** Reads where the pull request stands now, which may be later than the event that started the run. One request. */
export async function readCommits(octokit: Octokit, { owner, repo, number }: PullRequest): Promise<PullRequestCommits> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  return { headSha: data.head.sha, baseSha: data.base.sha, changedFiles: data.changed_files };
}

/** The scripts of a pull request, as far as they could be listed. */
export interface ScriptListing {
  readonly scripts: readonly ListedScript[];
  /** How many scripts are not in `scripts` because they were not chosen. */
  readonly leftOut: number;
  /** The paths of the files that GitHub listed, those that were removed too. */
  readonly listedFiles: readonly string[];
  /** False when there may be changed scripts that are not in `scripts`. */
  readonly complete: boolean;
  /** What the reader must know about the list, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Lists the scripts of a pull request that `choose` picks; a script is a file whose name ends in `.bt`, or whose diff shows
 * a `#!` line that names bpftrace. Removed files are left out. One request for each 100 changed files; past the files that GitHub lists, three more.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function listScripts(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  { baseSha, headSha, changedFiles }: PullRequestCommits,
  choose: FileChoice = everyScript,
): Promise<ScriptListing> {
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  return listingOf(octokit, { owner, repo }, { baseSha, headSha }, files, changedFiles, choose);
}

/** GitHub lists so many files of a comparison at most, and does not say how many there are. */
const MOST_COMPARED = 300;

/**
 * Lists the scripts that differ between two commits, as `listScripts` does for a pull request. One request; past the files
 * that GitHub lists, three more.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function listCompared(
  octokit: Octokit,
  { owner, repo }: Repository,
  baseSha: string,
  headSha: string,
  choose: FileChoice = everyScript,
): Promise<ScriptListing> {
  const basehead = `${baseSha}...${headSha}`;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  const files = data.files ?? [];
  const changed = files.length < MOST_COMPARED ? files.length : Number.POSITIVE_INFINITY;
  return listingOf(octokit, { owner, repo }, { baseSha, headSha }, files, changed, choose);
}

/** Lists all scripts of a repository at a commit, by their names (.bt). One request. */
export async function listRepository(
  octokit: Octokit,
  repository: Repository,
  sha: string,
  choose: FileChoice = everyScript,
): Promise<ScriptListing> {
  const { owner, repo } = repository;
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' });
  const blobs = data.tree.filter(({ type, mode }) => type === 'blob' && mode !== SYMBOLIC_LINK);
  const scripts = blobs.filter(({ path }) => picks(choose(path), isScriptName(path)));
  const leftOut = blobs.filter(({ path }) => isScriptName(path) && !picks(choose(path), true)).length;
  const notes = data.truncated
    ? ['GitHub does not list all files of so large a repository: some scripts were not seen.']
    : [];
  return {
    scripts: scripts.map(({ path, sha: blobSha }) => ({ path, blobSha })),
    leftOut,
    listedFiles: blobs.map(({ path }) => path),
    complete: !data.truncated,
    notes,
  };
}

type Repository = Pick<PullRequest, 'owner' | 'repo'>;

/** A file of a diff, as GitHub lists it for pull requests and comparisons alike. */
interface DiffFile {
  readonly sha: string | null;
  readonly filename: string;
  readonly status: string;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
}

async function listingOf(
  octokit: Octokit,
  { owner, repo }: Repository,
  { baseSha, headSha }: Pick<PullRequestCommits, 'baseSha' | 'headSha'>,
  files: readonly DiffFile[],
  changedFiles: number,
  choose: FileChoice,
): Promise<ScriptListing> {
  const there = files
    .filter((file) => file.status !== 'removed')
    .map((file) => ({ ...file, choice: choose(file.filename), script: isScript(file.filename, file.patch) }));
  const scripts: ListedScript[] = there
    .filter(({ choice, script }) => picks(choice, script))
    .map((file) => {
      const hunks = hunksOf(file);
      return {
        path: file.filename,
        ...(file.sha ? { blobSha: file.sha } : {}),
        ...(file.previous_filename === undefined ? {} : { previousPath: file.previous_filename }),
        ...(hunks === undefined ? {} : { hunks }),
      };
    });
  const leftOut = there.filter(({ choice, script }) => script && !picks(choice, script)).length;
  const listedFiles = files.map((file) => file.filename);
  if (files.length >= changedFiles) return { scripts, leftOut, listedFiles, complete: true, notes: [] };

  const all = Number.isFinite(changedFiles) ? `the ${changedFiles} changed files` : 'more changed files';
  const cut = `GitHub lists ${files.length} of ${all}.`;
  const found = await findUnlistedScripts(octokit, { owner, repo }, baseSha, headSha, choose);
  if (found === undefined) {
    const note = `${cut} Scripts among the others were not seen. Split the pull request.`;
    return { scripts, leftOut, listedFiles, complete: false, notes: [note] };
  }
  const listed = new Set(files.map((file) => file.filename));
  const note = `${cut} Among the others, scripts were found by their names (.bt); no comment can be placed on their lines.`;
  return {
    scripts: [...scripts, ...found.scripts.filter(({ path }) => !listed.has(path))],
    leftOut: leftOut + found.leftOut.filter((path) => !listed.has(path)).length,
    listedFiles,
    complete: true,
    notes: [note],
  };
}

/**
 * Reads the scripts of a pull request at its head commit. A script that cannot be read is in the result with the reason;
 * it never loses the others.
 *
 * @param contents of the head commit.
 */
export async function readPullRequest(
  contents: GitHubContents,
  commits: PullRequestCommits,
  listing: ScriptListing,
): Promise<Change> {
  const scripts = await readScriptTexts(contents, listing);
  const { leftOut, listedFiles: changedPaths, notes } = listing;
  return { ...commits, scripts, leftOut, changedPaths, notes };
}

/** The texts of listed scripts at a commit, as `readPullRequest` has them. */
export async function readScriptTexts(
  contents: GitHubContents,
  { scripts }: Pick<ScriptListing, 'scripts'>,
): Promise<(ChangedScript | UnreadableScript)[]> {
  return Promise.all(
    scripts.map((script, index): Promise<ChangedScript | UnreadableScript> | UnreadableScript =>
      index < SCRIPT_COUNT_LIMIT
        ? readScript(contents, script)
        : {
            status: 'failed',
            path: script.path,
            error: `Not read: one run judges ${SCRIPT_COUNT_LIMIT} scripts at most. Split the pull request, or name fewer files.`,
          },
    ),
  );
}

async function readScript(
  contents: GitHubContents,
  { path, previousPath, blobSha, hunks }: ListedScript,
): Promise<ChangedScript | UnreadableScript> {
  let entry: GitHubEntry | undefined;
  try {
    entry = await contents.entry(path);
  } catch (error) {
    return { status: 'failed', path, error: describeApiError('The text of the script could not be read', error) };
  }
  if (entry === undefined)
    return { status: 'failed', path, error: 'It does not exist at the commit, or the token may not see it.' };
  switch (entry.kind) {
    case 'folder':
      return { status: 'skipped', path, error: 'It is a folder, not a script.' };
    case 'submodule':
      return { status: 'skipped', path, error: 'It is a submodule, not a script.' };
    case 'link':
      return { status: 'skipped', path, error: LINK };
    case 'file':
      break;
  }
  // A link that was followed has another blob than the diff lists. Without one, the list is of a later head: this is left to its run.
  if (entry.followed && blobSha !== undefined && entry.sha !== blobSha) return { status: 'skipped', path, error: LINK };
  if (entry.text.status !== 'readable') return { path, ...entry.text };
  return {
    status: 'readable',
    path,
    text: entry.text.text,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(hunks === undefined ? {} : { hunks }),
  };
}

const LINK = 'It is a symbolic link. The file that it points to is judged where it is changed.';

function isScript(path: string, patch: string | undefined): boolean {
  if (isScriptName(path)) return true;
  const first = patch === undefined ? undefined : firstLineOf(patch);
  return first !== undefined && namesBpftrace(new TextEncoder().encode(first));
}

/** GitHub sends no patch for a file without changed lines (a rename, a mode), nor for a large one: changes tells which. */
function hunksOf(file: { readonly patch?: string; readonly changes: number }): Hunk[] | undefined {
  if (file.patch !== undefined) return parseHunks(file.patch);
  return file.changes === 0 ? [] : undefined;
}
