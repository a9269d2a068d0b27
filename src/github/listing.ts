import type { UnnamedFile } from '../source/change.ts';
import { formatOf, hasWord, isOnlyHost, mayBeHost } from '../source/embedded/format.ts';
import { type Choice, everyScript, type FileChoice, picks } from '../source/file-choice.ts';
import { endingOf } from '../source/file-ending.ts';
import { isScriptName, namesBpftrace } from '../source/script-text.ts';
import { EMBEDDED_KINDS } from '../text/embedded-kind.ts';
import { firstLineOf, type Hunk, parseHunks } from '../text/hunks.ts';
import { type BlobEntry, compareBlobs, listBlobs } from './blobs.ts';
import type { ChangeCommits, PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';
import { refusalOf } from './errors.ts';

/** A script of a change or a repository, before its text is read. */
export interface ListedScript {
  readonly path: string;
  /** Where it was before, if it was renamed. */
  readonly previousPath?: string;
  /** The git blob of the file at the commit. */
  readonly blobSha?: string;
  /** As in `ChangedScript`: undefined when there is no diff of it. */
  readonly hunks?: readonly Hunk[];
  /** In bytes, where that is known. */
  readonly size?: number;
  /** Its diff has the word without which no program is looked for. */
  readonly named?: true;
}

/** What names and diffs tell about the scripts of a repository. */
export interface RepositoryListing {
  readonly scripts: readonly ListedScript[];
  /** Files of which only the first line tells whether they are scripts. */
  readonly unknown: readonly ListedScript[];
  /** Files of other kinds in which there may be programs. */
  readonly hosts?: readonly ListedScript[];
  /** Set where it is a list of all files, and not of those that a change is responsible for. */
  readonly whole?: true;
  /** How many scripts are not in `scripts` because they were not chosen. */
  readonly leftOut: number;
  /** Why there may be scripts that are not in it, a sentence with what to do; missing when there are none. */
  readonly unlisted?: string;
  /** What the reader must know about the list, in plain sentences. */
  readonly notes: readonly string[];
}

/** The scripts of a change. */
export interface ScriptListing extends RepositoryListing {
  /** What the change is compared with, 40 hex digits: where its branch left the other one. */
  readonly mergeBase: string;
  /** The paths of the files of the change, with those that it removes. */
  readonly changedPaths: readonly string[];
  /** As in `Change`. */
  readonly removed: ReadonlyMap<string, string>;
  /** As in `Change`. */
  readonly unnamed: ReadonlyMap<string, UnnamedFile>;
}

/** The most files that GitHub lists of a comparison. It does not say how many there are. */
const MOST_COMPARED = 300;

/**
 * Lists the scripts that differ between the merge base of two commits and the second one, as `choose` picks them: files that are
 * named as scripts, and those whose diff shows a `#!` line that names bpftrace. Removed files are left out. One request; past
 * 300 files the trees of the two commits are compared, which is at least two more.
 *
 * @param number of the pull request at these commits: past 300 files its list has the diffs.
 * @throws what Octokit throws for a request that fails.
 */
export async function listChange(
  octokit: GitHub,
  commits: ChangeCommits,
  choose: FileChoice = everyScript,
  number?: number,
): Promise<ScriptListing> {
  const { owner, repo, headSha } = commits;
  const { files, merge_base_commit } = await readComparison(octokit, commits);
  const mergeBase = merge_base_commit.sha;
  if (files !== undefined && files.length < MOST_COMPARED) return { mergeBase, ...listingOf(files, choose) };
  const compared = await compareBlobs(octokit, commits, mergeBase, headSha);
  const shown =
    number === undefined ? files : await withoutDiff(listPullRequestFiles(octokit, { owner, repo, number }));
  if (compared === undefined)
    return {
      mergeBase,
      ...listingOf(shown ?? [], choose),
      unlisted: `GitHub lists ${shown?.length ?? 0} of more changed files, ${TOO_LARGE}`,
    };
  return { mergeBase, ...listingOf(withDiffs(compared, shown ?? []), choose) };
}

/**
 * Asks GitHub to compare two commits. Only the first page of the answer has the files: where GitHub cannot make their diff, the second
 * one has the rest (https://docs.github.com/rest/commits/commits#compare-two-commits).
 */
async function readComparison(octokit: GitHub, { owner, repo, baseSha, headSha }: ChangeCommits) {
  const asked = { owner, repo, basehead: `${baseSha}...${headSha}`, per_page: 1 };
  const first = await withoutDiff(octokit.rest.repos.compareCommitsWithBasehead(asked));
  if (first !== undefined) return first.data;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...asked, page: 2 });
  return { ...data, files: undefined };
}

/** What is asked for; undefined if GitHub cannot make the diff that belongs to it. */
async function withoutDiff<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (refusalOf(error) === 'no-diff') return undefined;
    throw error;
  }
}

const TOO_LARGE =
  'and the repository is too large to compare its trees; split the change, or move the scripts to a smaller repository.';

/** Lists all scripts of a repository at a commit, as `choose` picks them. One request, or more in a large repository. */
export async function listRepository(
  octokit: GitHub,
  repository: Pick<PullRequest, 'owner' | 'repo'>,
  sha: string,
  choose: FileChoice = everyScript,
): Promise<RepositoryListing> {
  return listingOfTree(await listBlobs(octokit, repository, sha), choose);
}

/** The scripts among the files of a repository, as `listBlobs` gives them. */
export function listingOfTree(blobs: readonly BlobEntry[] | undefined, choose: FileChoice): RepositoryListing {
  if (blobs === undefined)
    return { scripts: [], unknown: [], leftOut: 0, notes: [], unlisted: `The files cannot be listed, ${TOO_LARGE}` };
  const sizes = new Map(blobs.map(({ path, size }) => [path, size]));
  const { hosts, ...listing } = listingOf(blobs.map(diffFileOf), choose);
  const sized = hosts.map((host): ListedScript => {
    const size = sizes.get(host.path);
    return size === undefined ? host : { ...host, size };
  });
  return { ...listing, hosts: likeliestFirst(sized), whole: true };
}

/** Sorts hosts by their kinds: those that most often have programs first. What has no ending is read for its first line anyway. */
function likeliestFirst(hosts: readonly ListedScript[]): ListedScript[] {
  const rank = ({ path }: ListedScript) => {
    const row = formatOf(path);
    return typeof row === 'object' ? EMBEDDED_KINDS.indexOf(row.kind) : -1;
  };
  return [...hosts].sort((a, b) => rank(a) - rank(b));
}

/** A file of a diff, as GitHub lists it for pull requests and comparisons alike. */
interface DiffFile {
  readonly sha: string | null;
  readonly filename: string;
  readonly status: string;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
}

/** The files that GitHub lists of a pull request, 3,000 at most: those of its head now. */
export async function listPullRequestFiles(octokit: GitHub, { owner, repo, number }: PullRequest): Promise<DiffFile[]> {
  return octokit.paginate(octokit.rest.pulls.listFiles, { owner, repo, pull_number: number, per_page: 100 });
}

/** A file without a known diff. Whether it is new is not known either. */
function diffFileOf({ path, sha }: BlobEntry): DiffFile {
  return { filename: path, sha, status: 'changed', changes: 1 };
}

/** The files that differ between two trees, with the diffs of a list that may be shorter or of another commit. */
function withDiffs(
  { changed, removed }: NonNullable<Awaited<ReturnType<typeof compareBlobs>>>,
  shown: readonly DiffFile[],
): DiffFile[] {
  const diffs = new Map(shown.map((file) => [file.filename, file]));
  const renamed = new Set<string>();
  const files = changed.map((blob): DiffFile => {
    const diff = diffs.get(blob.path);
    if (diff === undefined || diff.sha !== blob.sha) return diffFileOf(blob);
    if (diff.status === 'renamed' && diff.previous_filename !== undefined) renamed.add(diff.previous_filename);
    return diff;
  });
  const gone = removed.filter((path) => !renamed.has(path));
  return [...files, ...gone.map((path): DiffFile => ({ filename: path, sha: null, status: 'removed', changes: 1 }))];
}

interface ChosenFile extends DiffFile {
  readonly choice: Choice;
  /** Undefined where only its first line tells. */
  readonly script: boolean | undefined;
}

type Listing = Omit<ScriptListing, 'mergeBase' | 'hosts'> & { readonly hosts: readonly ListedScript[] };

function listingOf(files: readonly DiffFile[], choose: FileChoice): Listing {
  const there = files
    .filter(({ status }) => status !== 'removed')
    .map((file): ChosenFile => ({ ...file, choice: choose(file.filename), script: isScript(file) }));
  const isHost = (file: ChosenFile) => file.script !== true && mayBeHost(file.filename, file.choice);
  return {
    scripts: there
      .filter((file) => picks(file.choice, file.script === true) && !(file.choice === 'any' && isHost(file)))
      .map(listed),
    hosts: there.filter((file) => isHost(file) && !showsNoProgram(file)).map(listed),
    unknown: there.filter(({ choice, script }) => choice === 'script' && script === undefined).map(listed),
    unnamed: new Map(there.filter(({ script }) => script !== true).map((file) => [file.filename, unnamed(file)])),
    leftOut: there.filter(({ choice, script }) => script === true && !picks(choice, script)).length,
    changedPaths: files.map(({ filename }) => filename),
    removed: new Map(
      files.flatMap(({ status, filename, previous_filename: previous }): [string, string][] =>
        status === 'removed' ? [[filename, filename]] : status === 'renamed' && previous ? [[previous, filename]] : [],
      ),
    ),
    notes: [],
  };
}

/** Of a new file the diff shows everything. */
function showsNoProgram({ filename, status, patch }: DiffFile): boolean {
  return status === 'added' && patch !== undefined && !hasWord(filename, patch);
}

function unnamed(file: DiffFile): UnnamedFile {
  const { filename, status, patch } = file;
  // A program has a brace, and of a new file the diff shows everything.
  const without = status === 'added' && patch !== undefined && !patch.includes('{');
  return {
    ...previousOf(file),
    mayBeScript: endingOf(filename) === 'unknown' && !isOnlyHost(filename) && !without,
    hunks: async () => hunksOf(file),
  };
}

/** A copy has the other path too, which says nothing of the copy. */
function previousOf({ status, previous_filename: previousPath }: DiffFile): { readonly previousPath?: string } {
  return status === 'renamed' && previousPath !== undefined ? { previousPath } : {};
}

function listed(file: DiffFile): ListedScript {
  const { filename: path, sha } = file;
  const hunks = hunksOf(file);
  return {
    path,
    ...(sha ? { blobSha: sha } : {}),
    ...previousOf(file),
    ...(hunks === undefined ? {} : { hunks }),
    ...(file.patch !== undefined && hasWord(path, file.patch) ? { named: true } : {}),
  };
}

/** Whether a file is a script, by its name and its diff. Undefined where only its first line tells. */
function isScript({ filename: path, patch, status }: DiffFile): boolean | undefined {
  if (isScriptName(path)) return true;
  const first = patch === undefined ? undefined : firstLineOf(patch);
  if (first !== undefined) return namesBpftrace(path, new TextEncoder().encode(first));
  switch (endingOf(path)) {
    case 'binary':
    case 'data':
      return false;
    case 'program':
      // A NUL, or its size, may hide a first line that the diff would show.
      return patch === undefined && (status === 'added' || status === 'modified') ? undefined : false;
    case 'unknown':
      return undefined;
  }
}

/** GitHub sends no patch for a file without changed lines (a rename, a mode), nor for a large one: changes tells which. */
function hunksOf(file: { readonly patch?: string; readonly changes: number }): Hunk[] | undefined {
  if (file.patch !== undefined) return parseHunks(file.patch);
  return file.changes === 0 ? [] : undefined;
}
