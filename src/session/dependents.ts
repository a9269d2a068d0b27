import { importsOf, includesOf, MOST_IMPORTED_FILES, resolveImport } from '../engine/program/imports.ts';
import { parseScript } from '../engine/syntax/parse.ts';
import { GUARD_FILE_NAME } from '../facts/guard-file.ts';
import type { Change } from '../source/change.ts';
import { type FileChoice, picks } from '../source/file-choice.ts';
import type { ReadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { addTo, remembered } from '../text/memo.ts';

/** The most scripts of a repository that are read to find out what they import. */
export const MOST_CANDIDATES = 300;

/** Scripts that a change leaves as they are, and that import a file that it changes. */
export interface Dependents {
  readonly scripts: readonly ReadableScript[];
  /** For each of them, the path of the diff that shows the changed file that it imports, at the first or a later hand. */
  readonly causes: ReadonlyMap<string, string>;
  /** What was not looked at, in plain sentences. */
  readonly notes: readonly string[];
}

const NONE: Dependents = { scripts: [], causes: new Map(), notes: [] };

type ChangedPaths = Pick<Change, 'changedPaths' | 'removed'>;

/**
 * Finds the scripts whose findings a change may cause without touching them. Nothing is read unless the change has a file that
 * is made to be imported: a script with macros, subprograms or no probe at all, a header, a guard file, or whatever of these is
 * not there any more. Then the scripts of the repository are listed and read, up to MOST_CANDIDATES.
 *
 * @param choose the scripts that the configuration wants judged.
 * @param tree the repository after the change.
 */
export async function findDependents(
  change: Pick<Change, 'scripts'> & ChangedPaths,
  choose: FileChoice,
  tree: SourceTree,
): Promise<Dependents> {
  const changed = change.scripts.filter((script) => script.status === 'readable');
  const libraries = importablePaths(change);
  for (const { path, text } of changed) if (isLibrary(text)) libraries.set(path, path);
  if (libraries.size === 0) return NONE;
  const listed = await tree.list();
  if ('reason' in listed)
    return { ...NONE, notes: [`The scripts that import a changed file could not be looked for: ${listed.reason}`] };

  const texts = new Map(changed.map(({ path, text }) => [path, text]));
  const others = listed.files.filter(({ path }) => !texts.has(path));
  const asked = others.slice(0, MOST_CANDIDATES);
  const notes =
    others.length > asked.length
      ? [`${MOST_CANDIDATES} of ${others.length} scripts were looked at for imports of a changed file.`]
      : [];
  await Promise.all(
    asked.map(async ({ path }) => {
      const source = await tree.look(path, path);
      if (source.kind === 'text') texts.set(path, source.text);
      else
        notes.push(
          `Whether ${path} imports a changed file is not known: ${source.kind === 'unread' ? source.message : 'it is a folder'}.`,
        );
    }),
  );
  const reader = new ImportReader(texts, libraries, tree);
  const causes = new Map<string, string>();
  await Promise.all(
    asked.map(async ({ path }) => {
      const cause = texts.has(path) && picks(choose(path), true) ? await reader.causeFor(path) : undefined;
      if (cause !== undefined) causes.set(path, cause);
    }),
  );
  if (reader.headers > MOST_CANDIDATES)
    notes.push(`${MOST_CANDIDATES} of ${reader.headers} headers were looked at for includes of a changed file.`);
  const scripts = asked.flatMap(({ path }): ReadableScript[] =>
    causes.has(path) ? [{ status: 'readable', path, text: texts.get(path) ?? '' }] : [],
  );
  return { scripts, causes, notes };
}

/** Whether a change has a file that other scripts may import, as its name alone tells. */
export function namesImportable(change: ChangedPaths): boolean {
  return importablePaths(change).size > 0;
}

/** What of a change scripts may import, as names alone tell, each with the path of the diff that shows it. */
function importablePaths({ changedPaths, removed }: ChangedPaths): Map<string, string> {
  const changed = changedPaths.filter((path) => path.endsWith('.h') || basename(path) === GUARD_FILE_NAME);
  const gone = [...removed].filter(([path]) => /\.(?:bt|h|bpf\.[co])$/.test(path));
  return new Map([...changed.map((path): [string, string] => [path, path]), ...gone]);
}

/** Whether a script has something that others import: it defines macros or subprograms, or nothing of it runs by itself. */
function isLibrary(text: string): boolean {
  const { items } = parseScript(text);
  return (
    items.some(({ kind }) => kind === 'macro' || kind === 'subprogram') || !items.some(({ kind }) => kind === 'probe')
  );
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What a file brings in, by the names that it has for it. */
interface NamedFiles {
  readonly imports: readonly string[];
  readonly includes: readonly string[];
}

const NAMES_NOTHING: NamedFiles = { imports: [], includes: [] };

function namesIn(text: string): NamedFiles {
  if (!/\b(?:import|include)\b/.test(text)) return NAMES_NOTHING;
  const script = parseScript(text);
  return { imports: importsOf(script).map(({ name }) => name), includes: includesOf(script).map(({ name }) => name) };
}

/** Follows what scripts import and include, to the first changed file. */
class ImportReader {
  /** How many headers were asked for. */
  headers = 0;
  readonly #libraries: ReadonlyMap<string, string>;
  readonly #tree: SourceTree;
  /** By path; a header is read when a script includes it. */
  readonly #named = new Map<string, Promise<NamedFiles>>();
  /** The .bt files right in each folder, those that are gone too. */
  readonly #folders = new Map<string, string[]>();

  constructor(texts: ReadonlyMap<string, string>, libraries: ReadonlyMap<string, string>, tree: SourceTree) {
    this.#libraries = libraries;
    this.#tree = tree;
    for (const [path, text] of texts) this.#named.set(path, Promise.resolve(namesIn(text)));
    for (const path of new Set([...texts.keys(), ...libraries.keys()])) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      if (path.endsWith('.bt')) addTo(this.#folders, folder, path);
    }
  }

  /**
   * The path of the diff for the changed file that a script imports. bpftrace takes every import from the folder of the script
   * that it is started with, and a header from the folder of the file that includes it.
   */
  async causeFor(script: string): Promise<string | undefined> {
    const seen = new Set<string>();
    const waiting = [script];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { imports, includes } = await this.#namedIn(path);
      const found = [
        ...imports.map((name) => resolveImport(script, name)).flatMap((at) => [at, ...(this.#folders.get(at) ?? [])]),
        ...includes.map((name) => resolveImport(path, name)),
      ];
      for (const at of found) {
        const cause = this.#libraries.get(at);
        if (cause !== undefined) return cause;
        if (seen.size < MOST_IMPORTED_FILES && !seen.has(at)) waiting.push(at);
        seen.add(at);
      }
    }
    return undefined;
  }

  #namedIn(path: string): Promise<NamedFiles> {
    return remembered(this.#named, path, () => this.#read(path));
  }

  async #read(path: string): Promise<NamedFiles> {
    if (!path.endsWith('.h')) return NAMES_NOTHING;
    this.headers += 1;
    const source = this.headers <= MOST_CANDIDATES ? await this.#tree.look(path, path) : undefined;
    return source?.kind === 'text' ? namesIn(source.text) : NAMES_NOTHING;
  }
}
