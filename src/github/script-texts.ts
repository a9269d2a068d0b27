import type { Change, ChangedScript } from '../source/change.ts';
import { everyScript, type FileChoice, picks } from '../source/file-choice.ts';
import { LINK_TO_SCRIPT } from '../source/linked-script.ts';
import { FOLDER, isScriptName, type UnreadableScript } from '../source/script-text.ts';
import { WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { someOf } from '../text/plural.ts';
import { NOT_THERE, sentenceFor } from '../text/source.ts';
import type { Followed, GitHubContents } from './contents.ts';
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
  const { leftOut, changedPaths, removed, notes } = listing;
  const scripts = await readScriptTexts(contents, listing, choose);
  return { scripts, leftOut, changedPaths, removed, notes };
}

/** The texts of listed scripts at a commit, as in `readChange`. One report for the whole repository says what a limit leaves out. */
export async function readScriptTexts(
  contents: GitHubContents,
  { scripts, unknown, unlisted }: RepositoryListing,
  choose: FileChoice = everyScript,
): Promise<Change['scripts']> {
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
  const reasons = [
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
  return [...read, ...reasons.map((error): UnreadableScript => ({ status: 'failed', path: WHOLE_REPOSITORY, error }))];
}

function namesOf(files: readonly ListedScript[]): string {
  return someOf(files.map(({ path }) => path));
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
