import type { Group, Surroundings } from '../engine/analyse.ts';
import { followImports } from '../engine/program/imports.ts';
import { Library } from '../engine/program/library.ts';
import type { ReadableScript } from '../source/script-text.ts';
import type { ListedFile, ScriptList, SourceTree } from '../source/source-tree.ts';
import { unread } from '../text/source.ts';
import { pathMatcher } from '../text/wildcard.ts';

type KnownScript = Pick<ReadableScript, 'path' | 'text'>;

/** The most files that are read beside the scripts of a run: on GitHub a hundred of them cost a request. */
export const MOST_FILES_AROUND = 5_000;
/** The most scripts of one group. */
export const MOST_TOGETHER = 200;

/** The files around the scripts of a run. Each is read once, up to the limit of the run. */
export class FilesAround {
  readonly library = new Library();
  /** How many files were not read because of the limit. */
  left = 0;
  readonly #tree: SourceTree;
  readonly #asked = new Map<string, Promise<void>>();

  /** @param scripts those that were read already */
  constructor(tree: SourceTree, scripts: readonly KnownScript[]) {
    this.#tree = tree;
    for (const { path, text } of scripts) this.library.add(path, { kind: 'text', text });
  }

  /** Reads what is at a path into the library. @param from as in `SourceTree` */
  look(path: string, from: string): Promise<void> {
    if (this.library.source(path) !== undefined) return Promise.resolve();
    const answer = this.#asked.get(path) ?? this.#read(path, from);
    this.#asked.set(path, answer);
    return answer;
  }

  async #read(path: string, from: string): Promise<void> {
    if (this.#asked.size >= MOST_FILES_AROUND) this.left += 1;
    const source = this.#asked.size < MOST_FILES_AROUND ? await this.#tree.look(path, from) : unread(TOO_MANY_FILES);
    this.library.add(path, source);
  }

  /** Reads what a script imports, level by level. @returns all paths that it leads to */
  async readImports(path: string): Promise<readonly string[]> {
    const source = this.library.source(path);
    if (source?.kind !== 'text') return [];
    const script = this.library.parse(path, source.text);
    for (;;) {
      const { unread: unknown, reached } = followImports(script, path, this.library);
      if (unknown.length === 0) return reached;
      await Promise.all(unknown.map((each) => this.look(each, path)));
    }
  }
}

const TOO_MANY_FILES = `a run reads ${MOST_FILES_AROUND} files beside the scripts at most. Split the change`;

/**
 * Reads what belongs to the scripts of a run: the files that they import, and the scripts that are declared to run together
 * with one of them, with what those import. Nothing is read or listed for scripts that have neither. The analysis reports what
 * was not read for each script that needs it. The scripts' own imports are read first, so that a limit hits the groups first.
 *
 * @param runTogether the groups of the configuration: patterns of paths from the root of the repository.
 */
export async function readSurroundings(
  scripts: readonly KnownScript[],
  runTogether: readonly (readonly string[])[],
  tree: SourceTree,
): Promise<Surroundings> {
  const around = new FilesAround(tree, scripts);
  await Promise.all(scripts.map(({ path }) => around.readImports(path)));
  const groups = await findGroups(scripts, runTogether, tree);
  const members = [...new Set(groups.flatMap(({ paths }) => paths))];
  await Promise.all(members.map((path) => around.look(path, path)));
  await Promise.all(members.map((path) => around.readImports(path)));
  return { library: around.library, groups };
}

/** Whether a path is in a group: it matches one of its patterns, and none of those with `!`. */
function groupMatcher(patterns: readonly string[]): (path: string) => boolean {
  const excluded = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => pathMatcher(pattern.slice(1)));
  const included = patterns.filter((pattern) => !pattern.startsWith('!')).map(pathMatcher);
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}

/** The groups that a script of the run is in. */
async function findGroups(
  scripts: readonly KnownScript[],
  runTogether: readonly (readonly string[])[],
  tree: SourceTree,
): Promise<Group[]> {
  if (runTogether.length === 0) return [];
  const own = await Promise.all(
    scripts.map(async ({ path }) => ({ path, fromRoot: (await tree.fromRoot(path)) ?? '' })),
  );
  const asked = runTogether
    .map(groupMatcher)
    .filter((matches) => own.some(({ fromRoot }) => fromRoot !== '' && matches(fromRoot)));
  if (asked.length === 0) return [];

  const listed = await tree.list();
  const unlisted =
    'message' in listed
      ? [`The scripts that run together with this script could not be listed. ${listed.message}`]
      : [];
  const places = new Set(own.map(({ fromRoot }) => fromRoot));
  const isAsked = (fromRoot: string): boolean => asked.some((matches) => matches(fromRoot));
  const others = [
    ...('files' in listed ? listed.files : []),
    ...(await membersByFirstLine(listed, (fromRoot) => isAsked(fromRoot) && !places.has(fromRoot), tree)),
  ];
  return asked.map((matches) => {
    const byPlace = new Map<string, string>();
    for (const { path, fromRoot } of [...own, ...others])
      if (fromRoot !== '' && !byPlace.has(fromRoot) && matches(fromRoot)) byPlace.set(fromRoot, path);
    const paths = [...byPlace.values()];
    if (paths.length <= MOST_TOGETHER) return { paths, missing: unlisted };
    const left = paths.length - MOST_TOGETHER;
    const tooLarge = `A group of run-together has ${paths.length} scripts, of which ${MOST_TOGETHER} are judged as one at most: ${left} of those that run together with this script were left out; declare smaller groups.`;
    return { paths: paths.slice(0, MOST_TOGETHER), missing: [...unlisted, tooLarge] };
  });
}

/** The executable files of groups whose first line names bpftrace. A file that cannot be read is among them, to be reported. */
async function membersByFirstLine(
  listed: ScriptList,
  isMember: (fromRoot: string) => boolean,
  tree: SourceTree,
): Promise<ListedFile[]> {
  if ('message' in listed) return [];
  const files = listed.executables.filter(({ fromRoot }) => isMember(fromRoot));
  const looked = files.slice(0, MOST_FILES_AROUND);
  const runs = await Promise.all(looked.map(({ path }) => tree.runsBpftrace(path)));
  return files.filter((_, at) => runs[at] !== false);
}
