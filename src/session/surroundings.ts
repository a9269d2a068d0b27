import type { Surroundings } from '../engine/analyse.ts';
import { followImports } from '../engine/program/imports.ts';
import { Library } from '../engine/program/library.ts';
import type { ReadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import type { Source } from '../text/source.ts';
import { pathMatcher } from '../text/wildcard.ts';

type KnownScript = Pick<ReadableScript, 'path' | 'text'>;

/** The most files that are read beside the scripts of a run: on GitHub each costs a request. */
export const MOST_FILES_AROUND = 300;
/** The most scripts of one group. */
export const MOST_TOGETHER = 50;

/**
 * Reads what belongs to the scripts of a run: the scripts that are declared to run together with one of them, and the files
 * that all of these import. Nothing is read, nor listed, for scripts without either.
 *
 * @param runTogether the groups of the configuration: patterns of paths from the root of the repository.
 * @returns with what could not be read of the groups, one sentence each; what is missing of imports, the analysis says.
 */
export async function readSurroundings(
  scripts: readonly KnownScript[],
  runTogether: readonly (readonly string[])[],
  tree: SourceTree,
): Promise<{ readonly surroundings: Surroundings; readonly notes: readonly string[] }> {
  const library = new Library();
  for (const { path, text } of scripts) library.add(path, { kind: 'text', text });
  const asked = new Map<string, Promise<void>>();
  const ask = async (path: string, from: string): Promise<void> => {
    const source: Source =
      asked.size < MOST_FILES_AROUND
        ? await tree.look(path, from)
        : { kind: 'unread', message: `a run reads ${MOST_FILES_AROUND} files beside the scripts at most` };
    library.add(path, source);
  };
  const look = (path: string, from: string): Promise<void> => {
    if (library.source(path) !== undefined) return Promise.resolve();
    const answer = asked.get(path) ?? ask(path, from);
    asked.set(path, answer);
    return answer;
  };

  const { groups, notes } = await findGroups(scripts, runTogether, tree);
  await Promise.all(groups.flat().map((path) => look(path, path)));
  for (const path of new Set(groups.flat())) {
    const source = library.source(path);
    if (source?.kind === 'unread')
      notes.push(`${path} is declared to run together with others and was not looked at: ${source.message}.`);
  }
  const importing = new Set([...scripts.map((script) => script.path), ...groups.flat()]);
  await Promise.all([...importing].map((path) => readImports(path, library, look)));
  return { surroundings: { library, groups }, notes };
}

/** Whether a path is in a group: it matches one of its patterns, and none of those with `!`. */
function groupMatcher(patterns: readonly string[]): (path: string) => boolean {
  const excluded = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => pathMatcher(pattern.slice(1)));
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(pathMatcher);
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}

/** Reads what a script imports, level by level. */
async function readImports(
  path: string,
  library: Library,
  look: (path: string, from: string) => Promise<void>,
): Promise<void> {
  const source = library.source(path);
  if (source?.kind !== 'text') return;
  const script = library.parse(path, source.text);
  for (let { unread } = followImports(script, path, library); unread.length > 0; ) {
    await Promise.all(unread.map((each) => look(each, path)));
    ({ unread } = followImports(script, path, library));
  }
}

/** The groups that a script of the run is in, as paths of scripts. */
async function findGroups(
  scripts: readonly KnownScript[],
  runTogether: readonly (readonly string[])[],
  tree: SourceTree,
): Promise<{ groups: string[][]; notes: string[] }> {
  if (runTogether.length === 0) return { groups: [], notes: [] };
  const own = await Promise.all(
    scripts.map(async ({ path }) => ({ path, fromRoot: (await tree.fromRoot(path)) ?? '' })),
  );
  const asked = runTogether
    .map(groupMatcher)
    .filter((matches) => own.some(({ fromRoot }) => fromRoot !== '' && matches(fromRoot)));
  if (asked.length === 0) return { groups: [], notes: [] };

  const listed = await tree.list();
  const notes = 'reason' in listed ? [`The scripts that run together could not be listed: ${listed.reason}`] : [];
  const others = 'files' in listed ? listed.files : [];
  const groups = asked.map((matches) => {
    const byPlace = new Map<string, string>();
    for (const { path, fromRoot } of [...own, ...others])
      if (fromRoot !== '' && !byPlace.has(fromRoot) && matches(fromRoot)) byPlace.set(fromRoot, path);
    const paths = [...byPlace.values()];
    if (paths.length > MOST_TOGETHER)
      notes.push(
        `A group of run-together has ${paths.length} scripts: ${MOST_TOGETHER} are judged as one at most, those of this run first.`,
      );
    return paths.slice(0, MOST_TOGETHER);
  });
  return { groups, notes };
}
