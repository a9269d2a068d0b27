import { hasProbe } from '../engine/syntax/foreign-text.ts';
import type { Change, ChangedScript } from '../source/change.ts';
import { picks } from '../source/file-choice.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { addTo } from '../text/memo.ts';
import { someOf } from '../text/plural.ts';
import { lookUp, mayBeNamed, namesOf, placesOf } from './named.ts';
import type { Settings } from './settings.ts';

/** How many files are looked at for a command that runs a changed file, the nearest first, and how much text, in UTF-16 units. */
export const MOST_RUNNERS = 500;
const MOST_TEXT = 16 * 1024 * 1024;
/** How many changed files may be such scripts. */
const MOST_CANDIDATES = 3_000;
const AT_ONCE = 100;

/** Changed files that are scripts because a command somewhere names them. */
export interface RunScripts {
  readonly scripts: readonly ChangedScript[];
  /** For each of them, files that name it: as many as were looked at until one was found. */
  readonly hosts: ReadonlyMap<string, readonly string[]>;
  /** What was not looked at, in plain sentences. */
  readonly notes: readonly string[];
}

const NONE: RunScripts = { scripts: [], hosts: new Map(), notes: [] };

/**
 * Finds changed files that a command names as scripts, also a command of a file that the change leaves as it is. Only a file with a
 * probe or a map in it is looked for, so that almost no change costs more than a look at its own files.
 *
 * @param tree the repository after the change.
 */
export async function findRunScripts(
  { scripts: own, unnamed }: Pick<Change, 'scripts' | 'unnamed'>,
  settings: Pick<Settings, 'embedded' | 'choose'>,
  tree: SourceTree,
): Promise<RunScripts> {
  const known = new Set(own.filter((script) => !mayBeNamed(script)).map(({ path }) => path));
  const paths = [...unnamed].flatMap(([path, { mayBeScript }]) =>
    mayBeScript && !known.has(path) && picks(settings.choose(path), true) ? [path] : [],
  );
  const asked = paths.slice(0, MOST_CANDIDATES);
  const read = await readUpTo(asked, tree, (text) => hasProbe(text) && !text.startsWith('#!'));
  if (read.texts.size === 0 && read.left.length === 0) return NONE;
  const search = await findRunners(read.texts, settings, tree);
  const scripts = await Promise.all(
    [...search.hosts.keys()].map(async (path): Promise<ChangedScript> => {
      const { previousPath, hunks } = unnamed.get(path) ?? { hunks: async () => undefined };
      const shown = await hunks();
      return {
        status: 'readable',
        path,
        text: read.texts.get(path) ?? '',
        ...(previousPath === undefined ? {} : { previousPath }),
        ...(shown === undefined ? {} : { hunks: shown }),
      };
    }),
  );
  return { scripts, hosts: search.hosts, notes: notesOf([...read.left, ...paths.slice(MOST_CANDIDATES)], search) };
}

interface Search {
  readonly hosts: ReadonlyMap<string, readonly string[]>;
  /** The candidates of which no command was found. */
  readonly open: readonly string[];
  /** Why not all files were looked at, a sentence; undefined if they were. */
  readonly because: string | undefined;
}

function notesOf(unread: readonly string[], { open, because }: Search): string[] {
  const notes: string[] = [];
  const which = (paths: readonly string[]) =>
    `Whether a command gives these changed files to bpftrace is not known: ${someOf(paths)}.`;
  if (because !== undefined && open.length > 0)
    notes.push(`${which(open)} ${because} A name with .bt, or a first line with #!, makes a file a script.`);
  if (unread.length > 0) notes.push(`${which(unread)} They could not be read, or are too many.`);
  return notes;
}

/** Reads files in batches. @returns the texts that are wanted, and the paths of files that may be and were not read */
async function readUpTo(
  paths: readonly string[],
  tree: SourceTree,
  wants: (text: string) => boolean,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly left: readonly string[] }> {
  const texts = new Map<string, string>();
  const left: string[] = [];
  let length = 0;
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    if (length > MOST_TEXT) return { texts, left: [...left, ...paths.slice(start)] };
    const some = paths.slice(start, start + AT_ONCE);
    const sources = await Promise.all(some.map((path) => tree.look(path, path)));
    for (const [index, source] of sources.entries()) {
      const path = some[index] ?? '';
      if (source.kind === 'unread' && source.failed) left.push(path);
      // What a link leads to is judged under its own path.
      if (source.kind !== 'text' || source.at !== undefined) continue;
      length += source.text.length;
      if (wants(source.text)) texts.set(path, source.text);
    }
  }
  return { texts, left };
}

/** Looks for commands that name files, in the nearest files first. */
async function findRunners(
  candidates: ReadonlyMap<string, string>,
  { embedded }: Pick<Settings, 'embedded'>,
  tree: SourceTree,
): Promise<Search> {
  const hosts = new Map<string, string[]>();
  const open = () => [...candidates.keys()].filter((path) => !hosts.has(path));
  const names = [...candidates.keys()].map(nameOf);
  if (candidates.size === 0) return { hosts, open: [], because: undefined };
  const listed = await tree.list();
  if ('message' in listed) return { hosts, open: open(), because: listed.message };
  const runners = nearestFirst(
    listed.runners.map(({ path }) => path),
    [...candidates.keys()],
  );
  let length = 0;
  for (let start = 0; start < runners.length && open().length > 0; start += AT_ONCE) {
    if (start >= MOST_RUNNERS || length > MOST_TEXT)
      return { hosts, open: open(), because: `Only ${start} of ${runners.length} files with commands were looked at.` };
    const some = runners.slice(start, start + AT_ONCE);
    const sources = await Promise.all(some.map((path) => tree.look(path, path)));
    for (const [index, source] of sources.entries()) {
      const path = some[index] ?? '';
      if (source.kind !== 'text') continue;
      length += source.text.length;
      const { text } = source;
      if (!names.some((name) => text.includes(name))) continue;
      for (const each of await namesOf({ path, text }, embedded)) {
        const name = { path: each, hosts: [path] };
        // A file may have very many commands: only those are looked up that may mean a candidate.
        if (!placesOf(name).some((place) => candidates.has(place))) continue;
        const found = await lookUp(name, tree);
        if (found !== undefined && candidates.has(found.at)) addTo(hosts, found.at, path);
      }
    }
  }
  return { hosts, open: open(), because: undefined };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Sorts paths by how many folders they have in common with the nearest of some others. */
function nearestFirst(paths: readonly string[], others: readonly string[]): string[] {
  const folders = new Set(others.flatMap((other) => foldersOf(other)));
  const depth = (path: string) => foldersOf(path).filter((folder) => folders.has(folder)).length;
  return [...paths]
    .map((path) => ({ path, near: depth(path) }))
    .sort((a, b) => b.near - a.near)
    .map(({ path }) => path);
}

/** The folders above a file. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
