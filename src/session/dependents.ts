import type { Change } from '../source/change.ts';
import { type FileChoice, picks } from '../source/file-choice.ts';
import { mayBeImported } from '../source/file-ending.ts';
import { readBehindLink } from '../source/linked-script.ts';
import type { ScriptFile, UnreadableScript } from '../source/script-text.ts';
import { type SourceTree, WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { someOf } from '../text/plural.ts';
import { FilesAround, MOST_FILES_AROUND } from './surroundings.ts';

/** The most scripts of a repository that are read to find out what they import. */
export const MOST_CANDIDATES = 5_000;

/** Scripts that a change leaves as they are, and that import a file that it changes, or are links to one. */
export interface Dependents {
  /** Behind the scripts, what could not be looked at. */
  readonly scripts: readonly ScriptFile[];
  /** For each of them, the path of the diff that shows the changed file that it imports, at the first or a later hand. */
  readonly causes: ReadonlyMap<string, string>;
  /** What was not looked at and is not the change's doing, in plain sentences. */
  readonly notes: readonly string[];
}

const NONE: Dependents = { scripts: [], causes: new Map(), notes: [] };

/**
 * Finds the scripts whose findings a change may cause without touching them: those that import or include a file of it, or one
 * that is gone, and links to one. For that the scripts of the repository are listed and read, up to MOST_CANDIDATES. Executable files
 * count among these where the change has a file that may be imported: their first lines tell which are scripts.
 *
 * @param choose the scripts that the configuration wants judged.
 * @param tree the repository after the change.
 */
export async function findDependents(
  { scripts: own, changedPaths, removed }: Pick<Change, 'scripts' | 'changedPaths' | 'removed'>,
  choose: FileChoice,
  tree: SourceTree,
): Promise<Dependents> {
  const changed = new Map([...changedPaths.map((path): [string, string] => [path, path]), ...removed]);
  if (changed.size === 0) return NONE;
  const listed = await tree.list();
  if ('message' in listed) return { ...NONE, scripts: [notLookedFor(listed.message)] };

  const readable = own.filter((script) => script.status === 'readable');
  const known = new Set(own.map(({ path }) => path));
  const named = listed.files.map(({ path }) => path);
  const unnamed = [...changed.keys()].some(mayBeImported)
    ? listed.executables.map(({ path }) => path).filter((path) => choose(path) !== 'none')
    : [];
  const others = [...named, ...unnamed].filter((path) => !known.has(path));
  const around = new FilesAround(tree, readable);
  const { asked, failed } = await findScripts(others.slice(0, MOST_CANDIDATES), new Set(unnamed), tree);
  await Promise.all(asked.map(async (path) => around.library.add(path, await tree.look(path, path))));
  const search = new DependentSearch(around, changed);
  const scripts: ScriptFile[] = [];
  const causes = new Map<string, string>();
  const notes: string[] = [];
  for (const path of asked) {
    const source = around.library.source(path);
    if (source?.kind === 'unread' && source.failed) failed.push(path);
    // It is as it was before the change, which need not answer for what it holds.
    else if (source?.kind === 'unread')
      notes.push(`Whether ${path} imports a changed file is not known: ${source.message}.`);
    if (source?.kind !== 'text' || !picks(choose(path), true)) continue;
    const cause = await search.causeFor(path);
    if (cause === undefined) continue;
    const script = await readBehindLink(path, choose, tree);
    if (script.status === 'skipped') continue;
    causes.set(path, cause);
    scripts.push(script);
  }
  const left = [...failed, ...others.slice(MOST_CANDIDATES)];
  if (left.length > 0) scripts.push(notLookedFor(tellLeft(left)));
  if (around.left > 0) scripts.push(notLookedFor(`A run reads ${MOST_FILES_AROUND} files beside the scripts at most.`));
  return { scripts, causes, notes };
}

/** Leaves out of some paths those of executable files that are no scripts. `failed` are those that could not be read. */
async function findScripts(
  paths: readonly string[],
  executables: ReadonlySet<string>,
  tree: SourceTree,
): Promise<{ readonly asked: readonly string[]; readonly failed: string[] }> {
  const looked = await Promise.all(
    paths.map(async (path) => ({ path, runs: executables.has(path) ? await tree.runsBpftrace(path) : true })),
  );
  return {
    asked: looked.filter(({ runs }) => runs === true).map(({ path }) => path),
    failed: looked.filter(({ runs }) => runs === undefined).map(({ path }) => path),
  };
}

function notLookedFor(why: string): UnreadableScript {
  const error = `Not all scripts that import a file of this change could be looked for. ${why}`;
  return { status: 'failed', path: WHOLE_REPOSITORY, error };
}

function tellLeft(paths: readonly string[]): string {
  return `These were not read, as a run reads ${MOST_CANDIDATES} at most, or GitHub or git did not answer: ${someOf(paths)}.`;
}

/** Follows what scripts import and include, to the first changed file. */
class DependentSearch {
  readonly #around: FilesAround;
  /** The changed paths, each with the path of the diff that shows it. */
  readonly #changed: ReadonlyMap<string, string>;
  /** The folders of changed .bt files: a folder may be imported. */
  readonly #folders: ReadonlyMap<string, string>;

  constructor(around: FilesAround, changed: ReadonlyMap<string, string>) {
    this.#around = around;
    this.#changed = changed;
    this.#folders = new Map(
      [...changed]
        .filter(([path]) => path.endsWith('.bt'))
        .map(([path, shown]) => [path.slice(0, Math.max(0, path.lastIndexOf('/'))), shown]),
    );
  }

  /** The path of the diff for the changed file that a script imports, or that a link leads to. */
  async causeFor(path: string): Promise<string | undefined> {
    for (const at of [path, ...(await this.#around.readImports(path))]) {
      const source = this.#around.library.source(at);
      const behind = source?.kind === 'text' ? source.at : undefined;
      const cause =
        this.#causeOnWay(at) ??
        (behind === undefined ? undefined : this.#changed.get(behind)) ??
        this.#folderCause(at, source?.kind);
      if (cause !== undefined) return cause;
    }
    return undefined;
  }

  /** What changes at a path, or at a folder above it: a submodule, or a link, is one entry for all that is behind it. */
  #causeOnWay(at: string): string | undefined {
    for (let way = at; way !== ''; way = way.slice(0, Math.max(0, way.lastIndexOf('/')))) {
      const cause = this.#changed.get(way);
      if (cause !== undefined) return cause;
    }
    return undefined;
  }

  /** A folder from which the last script was removed is not there any more. */
  #folderCause(at: string, kind: string | undefined): string | undefined {
    return kind === 'folder' || kind === 'unread' ? this.#folders.get(at) : undefined;
  }
}
