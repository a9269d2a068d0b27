import { everyScript, type FileChoice, picks } from '../source/file-choice.ts';
import { isScriptName, namesBpftrace } from '../source/script-text.ts';
import { SYMBOLIC_LINK } from '../source/source-tree.ts';
import type { Hunk } from '../text/hunks.ts';
import { firstLineOf, parseHunks } from '../text/hunks.ts';
import type { GitHub } from './client.ts';

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

/** Two commits of a repository, 40 hex digits each. */
export interface ChangeCommits {
  readonly owner: string;
  readonly repo: string;
  readonly baseSha: string;
  readonly headSha: string;
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

/** Reads where the pull request stands now, which may be later than the event that started the run. One request. */
export async function readCommits(octokit: GitHub, { owner, repo, number }: PullRequest): Promise<PullRequestCommits> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  return { headSha: data.head.sha, baseSha: data.base.sha, changedFiles: data.changed_files };
}

/** Where a pull request stands: its branch, and the commits. */
export interface PullRequestHead {
  readonly commits: PullRequestCommits;
  readonly open: boolean;
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The repository of the branch; undefined when it is gone. */
  readonly repository: { readonly owner: string; readonly repo: string } | undefined;
  readonly isFork: boolean;
  /** Whether the author of a fork lets maintainers push to the branch. */
  readonly maintainersMayPush: boolean;
}

/** Reads the same with the branch. One request. @throws what Octokit throws for a request that fails. */
export async function readPullRequestHead(
  octokit: GitHub,
  { owner, repo, number }: PullRequest,
): Promise<PullRequestHead> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const { head, base } = data;
  return {
    commits: { headSha: head.sha, baseSha: base.sha, changedFiles: data.changed_files },
    open: data.state === 'open',
    branch: head.ref,
    // The description of the API says that it is there; for a fork that was deleted it is not.
    repository: head.repo ? { owner: head.repo.owner.login, repo: head.repo.name } : undefined,
    isFork: head.repo?.id !== base.repo.id,
    maintainersMayPush: data.maintainer_can_modify,
  };
}

/**
 * The numbers of the open pull requests whose branch is at a commit.
 *
 * @param branch of the repository of `owner`; it may be a fork.
 * @throws what Octokit throws for a request that fails.
 */
export async function findPullRequests(
  octokit: GitHub,
  { owner, repo }: Repository,
  branch: { readonly owner: string; readonly name: string },
  headSha: string,
): Promise<number[]> {
  const head = `${branch.owner}:${branch.name}`;
  const { data } = await octokit.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
  // Without an owner before the colon, GitHub would leave the filter out and list all pull requests.
  return data.filter((pull) => pull.head.sha === headSha && pull.head.ref === branch.name).map(({ number }) => number);
}

/** The scripts of a pull request, as far as they could be listed. */
export interface ScriptListing {
  readonly scripts: readonly ListedScript[];
  /** How many scripts are not in `scripts` because they were not chosen. */
  readonly leftOut: number;
  /** The paths of the files that GitHub listed, those that were removed too. */
  readonly changedPaths: readonly string[];
  /** As in `Change`. */
  readonly removed: ReadonlyMap<string, string>;
  /** Why there may be scripts that are not in `scripts`, a sentence with what to do; missing when there are none. */
  readonly unlisted?: string;
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
  octokit: GitHub,
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
  return listingOf(octokit, { owner, repo, baseSha, headSha }, { files, changedFiles }, choose);
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
  octokit: GitHub,
  commits: ChangeCommits,
  choose: FileChoice = everyScript,
): Promise<ScriptListing> {
  const { owner, repo, baseSha, headSha } = commits;
  const basehead = `${baseSha}...${headSha}`;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  const files = data.files ?? [];
  const changed = files.length < MOST_COMPARED ? files.length : Number.POSITIVE_INFINITY;
  return listingOf(octokit, commits, { files, changedFiles: changed }, choose);
}

/** Lists all scripts of a repository at a commit, by their names (.bt). One request. */
export async function listRepository(
  octokit: GitHub,
  repository: Repository,
  sha: string,
  choose: FileChoice = everyScript,
): Promise<Omit<ScriptListing, 'changedPaths' | 'removed'>> {
  const { owner, repo } = repository;
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: sha, recursive: '1' });
  const blobs = data.tree.filter(({ type, mode }) => type === 'blob' && mode !== SYMBOLIC_LINK);
  const scripts = blobs.filter(({ path }) => picks(choose(path), isScriptName(path)));
  const leftOut = blobs.filter(({ path }) => isScriptName(path) && !picks(choose(path), true)).length;
  return {
    scripts: scripts.map(({ path, sha: blobSha }) => ({ path, blobSha })),
    leftOut,
    ...(data.truncated ? { unlisted: TOO_MANY_FILES } : {}),
    notes: [],
  };
}

const TOO_MANY_FILES =
  'GitHub does not list all files of so large a repository, and some scripts were not seen: move the scripts to a smaller one.';

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
  octokit: GitHub,
  commits: ChangeCommits,
  { files, changedFiles }: { readonly files: readonly DiffFile[]; readonly changedFiles: number },
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
  const removed = new Map(
    files.flatMap(({ status, filename, previous_filename: previous }): [string, string][] =>
      status === 'removed' ? [[filename, filename]] : status === 'renamed' && previous ? [[previous, filename]] : [],
    ),
  );
  const changedPaths = files.map((file) => file.filename);
  if (files.length >= changedFiles) return { scripts, leftOut, changedPaths, removed, notes: [] };

  const all = Number.isFinite(changedFiles) ? `the ${changedFiles} changed files` : 'more changed files';
  const cut = `GitHub lists ${files.length} of ${all}.`;
  const found = await findUnlistedScripts(octokit, commits, choose);
  if (found === undefined) {
    const unlisted = `${cut} Scripts among the others were not seen: split the pull request.`;
    return { scripts, leftOut, changedPaths, removed, unlisted, notes: [] };
  }
  const listed = new Set(changedPaths);
  const note = `${cut} Among the others, scripts were found by their names (.bt); no comment can be placed on their lines.`;
  return {
    scripts: [...scripts, ...found.scripts.filter(({ path }) => !listed.has(path))],
    leftOut: leftOut + found.leftOut.filter((path) => !listed.has(path)).length,
    changedPaths,
    removed: new Map([...found.removed.map((path): [string, string] => [path, path]), ...removed]),
    notes: [note],
  };
}

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

/** A script that two trees show to be changed. */
interface UnlistedScript {
  readonly path: string;
  readonly blobSha: string;
}

export interface UnlistedScripts {
  readonly scripts: readonly UnlistedScript[];
  /** The paths of scripts that were not chosen. */
  readonly leftOut: readonly string[];
  /** The paths of files that are not there any more. */
  readonly removed: readonly string[];
}

/**
 * Finds the changed scripts of a pull request by comparing the trees of its head and its merge base: for a pull request
 * with more files than GitHub lists. A script that is none by its name (`.bt`) can only be known this way when `choose` picks any file of its name. Three requests.
 *
 * @returns undefined when the repository has too many files for GitHub to send its tree as a whole.
 * @throws what Octokit throws for a request that fails.
 */
export async function findUnlistedScripts(
  octokit: GitHub,
  { owner, repo, baseSha, headSha }: ChangeCommits,
  choose: FileChoice,
): Promise<UnlistedScripts | undefined> {
  const repository = { owner, repo };
  const basehead = `${baseSha}...${headSha}`;
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
  const before = await readBlobs(octokit, repository, compared.data.merge_base_commit.sha);
  const after = await readBlobs(octokit, repository, headSha);
  if (before === undefined || after === undefined) return undefined;
  const changed = [...after].filter(([path, blobSha]) => before.get(path) !== blobSha);
  return {
    scripts: changed
      .filter(([path]) => picks(choose(path), isScriptName(path)))
      .map(([path, blobSha]) => ({ path, blobSha })),
    leftOut: changed.map(([path]) => path).filter((path) => isScriptName(path) && !picks(choose(path), true)),
    removed: [...before.keys()].filter((path) => !after.has(path)),
  };
}

/** All blobs of a commit, by path. */
async function readBlobs(
  octokit: GitHub,
  repository: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<Map<string, string> | undefined> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
  if (data.truncated) return undefined;
  return new Map(data.tree.filter((entry) => entry.type === 'blob').map((entry) => [entry.path, entry.sha]));
}
