import type { Change, ChangedScript } from '../source/change.ts';
import { formatOf, hostFormat, TOO_LARGE, unsearchedNotes } from '../source/embedded/format.ts';
import { everyScript, type FileChoice, picks } from '../source/file-choice.ts';
import { LINK_TO_SCRIPT } from '../source/linked-script.ts';
import { FOLDER, isScriptName, SCRIPT_LIMIT, type UnreadableScript } from '../source/script-text.ts';
import { WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { someOf } from '../text/plural.ts';
import { NOT_THERE, sentenceFor } from '../text/source.ts';
import type { Followed, GitHubContents, GitHubEntry } from './contents.ts';
import { describeApiError } from './errors.ts';
import type { ListedScript, RepositoryListing, ScriptListing } from './listing.ts';

/**
 * The most scripts that are read of one pull request: it must not be able to use up the time and the requests of a whole
 * repository.
 */
export const SCRIPT_COUNT_LIMIT = 5_000;

/** The most files whose first line is looked at to find out whether they are scripts. */
export const MOST_LOOKED_AT = 3_000;

/**
 * Reads the scripts of a change at its head commit. A script that cannot be read is in the result with the reason; it never loses
 * the others.
 *
 * @param contents of the head commit.
 */
export async function readChange(
  contents: GitHubContents,
  listing: Omit<ScriptListing, 'mergeBase'>,
  choose: FileChoice = everyScript,
): Promise<Change> {
  const { leftOut, changedPaths, removed, unnamed } = listing;
  const { scripts, notes } = await readScriptTexts(contents, listing, choose);
  return { scripts, leftOut, changedPaths, removed, unnamed, notes };
}

/** The texts of listed scripts and hosts, and what the reader must know of them. */
export type ScriptTexts = Pick<Change, 'scripts' | 'notes'>;

/** How much is read of files of other kinds. */
export interface HostLimits {
  /** In UTF-16 units. */
  readonly text: number;
  /** How many files of a whole repository: a hundred of them cost a request. */
  readonly ofRepository: number;
}

const HOST_LIMITS: HostLimits = { text: 64 * 1024 * 1024, ofRepository: 5_000 };

/**
 * The texts of listed scripts at a commit, as in `readChange`. One report for the whole repository says what a limit leaves out.
 *
 * Files of other kinds that a limit leaves out are not judged where a change must answer for them; of a whole repository, a note
 * says so.
 */
export async function readScriptTexts(
  contents: GitHubContents,
  { scripts, unknown, hosts = [], unlisted, whole, notes }: RepositoryListing,
  choose: FileChoice = everyScript,
  limits: HostLimits = HOST_LIMITS,
): Promise<ScriptTexts> {
  const looked = await Promise.all(
    unknown.slice(0, MOST_LOOKED_AT).map(async (file) => ({ file, runs: await runsBpftrace(contents, file) })),
  );
  const known = [...scripts, ...looked.filter(({ runs }) => runs === true).map(({ file }) => file)];
  const failed = looked.filter(({ runs }) => typeof runs === 'string');
  const unsure = [...failed.map(({ file }) => file), ...unknown.slice(MOST_LOOKED_AT)];
  const why = failed[0]?.runs ?? `A run looks at the first lines of ${MOST_LOOKED_AT} files at most.`;
  const read = await Promise.all(
    known.slice(0, SCRIPT_COUNT_LIMIT).map((script) => readScript(contents, script, choose)),
  );
  const left = known.slice(SCRIPT_COUNT_LIMIT);
  const shown = new Set(known.map(({ path }) => path));
  const inHosts = await readHosts(
    contents,
    hosts.filter(({ path }) => !shown.has(path)),
    { text: limits.text, files: whole ? limits.ofRepository : Number.POSITIVE_INFINITY },
  );
  const mostInHosts = `${limits.text / 1024 / 1024} MiB`;
  const reasons = [
    ...(inHosts.left.length === 0 || whole
      ? []
      : [
          `A run looks for programs in ${mostInHosts} of changed files of other kinds, without ${namesOf(inHosts.left)}; split the change, or switch a kind off by \`embedded\`.`,
        ]),
    ...(unlisted === undefined ? [] : [unlisted]),
    ...(left.length === 0
      ? []
      : [`One run judges ${SCRIPT_COUNT_LIMIT} scripts at most, without ${namesOf(left)}; split the change.`]),
    ...(unsure.length === 0
      ? []
      : [
          `Whether these files are scripts is not known: ${namesOf(unsure)}. ${why} Give them an ending, or leave them out by \`files\`.`,
        ]),
  ];
  const failures = reasons.map((error): UnreadableScript => ({ status: 'failed', path: WHOLE_REPOSITORY, error }));
  const unsearched = `as a run over a whole repository reads ${limits.ofRepository} files of other kinds and ${mostInHosts} of them (use check in a clone)`;
  return {
    scripts: [...read, ...inHosts.read, ...failures],
    notes: [
      ...notes,
      ...unsearchedNotes(inHosts.large, TOO_LARGE),
      ...(whole ? unsearchedNotes(pathsOf(inHosts.left), unsearched) : []),
    ],
  };
}

/** How many of them are read at a time. */
const HOSTS_AT_ONCE = 100;

interface ReadHosts {
  /** Those that name bpftrace, and those that cannot be read. */
  readonly read: readonly (ChangedScript | UnreadableScript)[];
  /** Those that a limit left out. */
  readonly left: readonly ListedScript[];
  /** The paths of those that are too large to be searched, as far as is known without the word in them. */
  readonly large: readonly string[];
}

/** Reads files in which there may be programs, up to a limit. */
async function readHosts(
  contents: GitHubContents,
  hosts: readonly ListedScript[],
  limits: { readonly text: number; readonly files: number },
): Promise<ReadHosts> {
  const read: (ChangedScript | UnreadableScript)[] = [];
  const isLarge = ({ path, size = 0 }: ListedScript) => size > SCRIPT_LIMIT && formatOf(path) !== 'first line';
  const large = pathsOf(hosts.filter(isLarge));
  const rest = hosts.filter((host) => !isLarge(host));
  let length = 0;
  for (let start = 0; start < rest.length; start += HOSTS_AT_ONCE) {
    if (length > limits.text || start >= limits.files) return { read, left: rest.slice(start), large };
    const batch = rest.slice(start, start + HOSTS_AT_ONCE);
    const some = await Promise.all(batch.map((host) => readHost(contents, host)));
    for (const [index, { script, size, unsearched }] of some.entries()) {
      length += size;
      if (script !== undefined) read.push(script);
      if (unsearched) large.push(batch[index]?.path ?? '');
    }
  }
  return { read, left: [], large };
}

interface ReadHost {
  readonly script?: ChangedScript | UnreadableScript;
  readonly size: number;
  /** Nobody knows whether there is a program in it. */
  readonly unsearched?: true;
}

async function readHost(
  contents: GitHubContents,
  { path, previousPath, hunks, named }: ListedScript,
): Promise<ReadHost> {
  let entry: GitHubEntry | undefined;
  try {
    entry = await contents.entry(path);
  } catch (error) {
    const why = describeApiError('The text of the file could not be read', error);
    return { script: { status: 'failed', path, error: why }, size: 0 };
  }
  if (entry?.kind !== 'file') return { size: 0 };
  // A file that is large, or no text, matters where it or its diff names bpftrace.
  if (entry.text.status === 'failed' && (named === true || entry.isHost === true))
    return { script: { path, ...entry.text }, size: 0 };
  if (entry.text.status === 'failed' && entry.isHost === undefined && formatOf(path) !== 'first line')
    return { size: 0, unsearched: true };
  if (entry.text.status !== 'readable') return { size: 0 };
  const { text } = entry.text;
  if (hostFormat(path, text) === undefined) return { size: text.length };
  const script: ChangedScript = {
    status: 'readable',
    path,
    text,
    host: 'found',
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(hunks === undefined ? {} : { hunks }),
  };
  return { script, size: text.length };
}

function namesOf(files: readonly ListedScript[]): string {
  return someOf(pathsOf(files));
}

function pathsOf(files: readonly ListedScript[]): string[] {
  return files.map(({ path }) => path);
}

/** Whether the first line of a file names bpftrace, or why that is not known. A link does not count: its file is listed itself. */
async function runsBpftrace(contents: GitHubContents, { path }: ListedScript): Promise<boolean | string> {
  try {
    const entry = await contents.entry(path);
    return entry?.kind === 'file' ? (entry.runsBpftrace ?? 'GitHub does not show how a large file begins.') : false;
  } catch (error) {
    return describeApiError('A first line could not be read', error);
  }
}

async function readScript(
  contents: GitHubContents,
  { path, previousPath, blobSha, hunks }: ListedScript,
  choose: FileChoice,
): Promise<ChangedScript | UnreadableScript> {
  let found: Followed;
  try {
    found = await contents.follow(path);
  } catch (error) {
    return { status: 'failed', path, error: describeApiError('The text of the script could not be read', error) };
  }
  if ('message' in found)
    return { status: 'failed', path, error: found.message === NOT_THERE ? GONE : sentenceFor(found.message) };
  const { entry, at } = found;
  switch (entry.kind) {
    case 'folder':
      return { status: 'skipped', path, error: FOLDER };
    case 'submodule':
      return { status: 'skipped', path, error: 'It is a submodule, not a script.' };
    case 'file':
      break;
  }
  if (at !== path && isJudgedItself(at, entry.runsBpftrace, choose))
    return { status: 'skipped', path, error: LINK_TO_SCRIPT };
  const { text } = entry;
  if (text.status !== 'readable') return { path, ...text };
  // GitHub's REST API follows a link without a word: the blob tells. What a link leads to has no lines in the diff.
  const isLink = at !== path || (blobSha !== undefined && entry.sha !== blobSha);
  return {
    status: 'readable',
    path,
    text: text.text,
    ...(previousPath === undefined ? {} : { previousPath }),
    ...(hunks === undefined || isLink ? {} : { hunks }),
  };
}

/** Whether what a link leads to is a script of its own. */
function isJudgedItself(at: string, runs: boolean | undefined, choose: FileChoice): boolean {
  return picks(choose(at), isScriptName(at) || runs === true);
}

const GONE = 'It does not exist at the commit, or the token may not see it.';
