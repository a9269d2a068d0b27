import { importsOf, resolveImport } from '../engine/program/imports.ts';
import { parseScript } from '../engine/syntax/parse.ts';
import { GUARD_FILE_NAME } from '../facts/guard-file.ts';
import { type FileChoice, picks } from '../source/file-choice.ts';
import type { ReadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';

/** The most scripts of a repository that are read to find out what they import. */
export const MOST_CANDIDATES = 300;

/** Scripts that a change leaves as they are, and that import a file that it changes. */
export interface Dependents {
  readonly scripts: readonly ReadableScript[];
  /** For each of them, the changed file that it imports, at the first or a later hand. */
  readonly causes: ReadonlyMap<string, string>;
  /** What was not looked at, in plain sentences. */
  readonly notes: readonly string[];
}

const NONE: Dependents = { scripts: [], causes: new Map(), notes: [] };

/**
 * Finds the scripts whose findings a change may cause without touching them. Nothing is read unless the change has a file that
 * is made to be imported: a script with macros, subprograms or no probe at all, or a guard file. Then the scripts of the
 * repository are listed and read, up to MOST_CANDIDATES.
 *
 * @param changed the scripts of the change.
 * @param changedPaths all files of the change by their paths, those that it removes too.
 * @param choose the scripts that the configuration wants judged.
 * @param tree the repository after the change.
 */
export async function findDependents(
  changed: readonly Pick<ReadableScript, 'path' | 'text'>[],
  changedPaths: readonly string[],
  choose: FileChoice,
  tree: SourceTree,
): Promise<Dependents> {
  const libraries = new Set([
    ...changedPaths.filter(isGuardFile),
    ...changed.filter(({ text }) => isLibrary(text)).map(({ path }) => path),
  ]);
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
          `Whether ${path} imports a changed file is not known: ${source.kind === 'unread' ? source.reason : 'it is a folder'}.`,
        );
    }),
  );
  const reader = new ImportReader(texts, libraries);
  const scripts: ReadableScript[] = [];
  const causes = new Map<string, string>();
  for (const { path } of asked) {
    const text = texts.get(path);
    const cause = text === undefined || !picks(choose(path), true) ? undefined : reader.libraryOf(path);
    if (text === undefined || cause === undefined) continue;
    causes.set(path, cause);
    scripts.push({ status: 'readable', path, text });
  }
  return { scripts, causes, notes };
}

/** Whether a file is the guard of other scripts, by its name. */
export function isGuardFile(path: string): boolean {
  return path === GUARD_FILE_NAME || path.endsWith(`/${GUARD_FILE_NAME}`);
}

/** Whether a script has something that others import: it defines macros or subprograms, or nothing of it runs by itself. */
function isLibrary(text: string): boolean {
  const { items } = parseScript(text);
  return (
    items.some(({ kind }) => kind === 'macro' || kind === 'subprogram') || !items.some(({ kind }) => kind === 'probe')
  );
}

class ImportReader {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #libraries: ReadonlySet<string>;
  readonly #names = new Map<string, readonly string[]>();

  constructor(texts: ReadonlyMap<string, string>, libraries: ReadonlySet<string>) {
    this.#texts = texts;
    this.#libraries = libraries;
  }

  /** The changed file that a script imports. bpftrace takes every name from the folder of the script that it is started with. */
  libraryOf(script: string): string | undefined {
    const seen = new Set<string>();
    const waiting = [...this.#importsOf(script)];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const at = resolveImport(script, name);
      if (seen.has(at)) continue;
      seen.add(at);
      for (const path of [at, ...this.#filesIn(at)]) {
        if (this.#libraries.has(path)) return path;
        waiting.push(...this.#importsOf(path));
      }
    }
    return undefined;
  }

  /** A folder stands for the .bt files right in it. */
  #filesIn(folder: string): string[] {
    if (folder.endsWith('.bt') || folder.endsWith('.c')) return [];
    return [...this.#texts.keys()].filter((path) => path.slice(0, path.lastIndexOf('/')) === folder);
  }

  #importsOf(path: string): readonly string[] {
    const known = this.#names.get(path);
    if (known !== undefined) return known;
    const text = this.#texts.get(path);
    const names = text?.includes('import') === true ? importsOf(parseScript(text)).map(({ name }) => name) : [];
    this.#names.set(path, names);
    return names;
  }
}
