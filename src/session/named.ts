import { posix } from 'node:path';
import { hasProbe } from '../engine/syntax/foreign-text.ts';
import { parseScript } from '../engine/syntax/parse.ts';
import { findPrograms } from '../source/embedded/find.ts';
import { holdsProse, isOnlyHost, namesScripts } from '../source/embedded/format.ts';
import { picks } from '../source/file-choice.ts';
import { isScript, type ReadableScript, type ScriptFile } from '../source/script-text.ts';
import { isNothing, type SourceTree, WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { remembered } from '../text/memo.ts';
import { someOf } from '../text/plural.ts';
import { type Source, sentenceFor } from '../text/source.ts';
import type { Settings } from './settings.ts';

/** How many names that commands have for scripts are looked up in one run: on GitHub a hundred of them cost two requests. */
export const MOST_NAMED = 2_000;
/** How much text of such scripts is read in one run, in UTF-16 units. */
export const MOST_IN_NAMED = 16 * 1024 * 1024;
/** How many are looked up at a time. */
const AT_ONCE = 100;

/** A script by the path that commands have for it. */
export interface ScriptName {
  readonly path: string;
  /** The files with these commands: all in one folder, at least one. */
  readonly hosts: readonly string[];
}

/** Scripts that commands in files of other kinds name. */
export interface NamedScripts {
  /** Also those that cannot be read, and a report on what a limit left out. */
  readonly scripts: readonly ScriptFile[];
  /** For each of them, the files that name it. */
  readonly hosts: ReadonlyMap<string, readonly string[]>;
}

type NamingSettings = Pick<Settings, 'embedded' | 'choose'>;

/**
 * Reads the scripts that only a command makes scripts: neither a name nor a first line tells what they are. Those that are
 * scripts by themselves are judged where they are given or changed.
 *
 * @param given what the run judges anyway, hosts among it.
 * @param tree where the hosts are from.
 */
export async function findNamed(
  given: readonly ScriptFile[],
  settings: NamingSettings,
  tree: SourceTree,
): Promise<NamedScripts> {
  const names = await namesIn(given, settings);
  const known = new Set(given.filter((script) => !mayBeNamed(script)).map(({ path }) => path));
  const { files, left } = await lookUpAll(names, known, tree);
  const scripts: ScriptFile[] = [];
  const hosts = new Map<string, readonly string[]>();
  for (const { at, source, hosts: naming } of files.values()) {
    const place = await tree.fromRoot(at);
    if (place !== undefined && !picks(settings.choose(place), true)) continue;
    if (source.kind === 'text' && !isNamedOnly(at, source.text, naming)) continue;
    hosts.set(at, naming);
    scripts.push(
      source.kind === 'text'
        ? { status: 'readable', path: at, text: source.text }
        : { status: 'failed', path: at, error: sentenceFor(source.message) },
    );
  }
  if (left.length > 0) scripts.push({ status: 'failed', path: WHOLE_REPOSITORY, error: tooMany(left) });
  return { scripts, hosts };
}

/** What a run judges, with scripts that are named: such a text is no document any more. */
export function withNamed<File extends ScriptFile>(
  given: readonly File[],
  { scripts, hosts }: { readonly scripts: readonly File[]; readonly hosts: ReadonlyMap<string, unknown> },
): readonly File[] {
  return [...given.filter(({ path }) => !hosts.has(path)), ...scripts];
}

/** Whether a file that was found to be a host may be a script by a command: a text may be both. */
export function mayBeNamed(script: ScriptFile): boolean {
  return script.status === 'readable' && script.host === 'found';
}

function tooMany(left: readonly ScriptName[]): string {
  return `One run looks up ${MOST_NAMED} files that commands give to bpftrace, and reads ${MOST_IN_NAMED / 1024 / 1024} MiB of them at most. These were left out: ${someOf(left.map(({ path }) => path))}. Split the change, or name fewer scripts.`;
}

/**
 * Whether a text is a script only by the command that names it. One that starts with `#!` says what runs it, and one whose name says
 * that it is something else, such as a makefile, must be a script from end to end.
 */
function isNamedOnly(path: string, text: string, hosts: readonly string[]): boolean {
  if (text.trim() === '' || text.startsWith('#!') || isScript(path, text)) return false;
  if (hosts.every(holdsProse) && !hasProbe(text)) return false;
  return !isOnlyHost(path) || isWholeScript(text);
}

function isWholeScript(text: string): boolean {
  const { errors, items } = parseScript(text);
  return errors.length === 0 && items.some(({ kind }) => kind === 'probe');
}

/** What commands of hosts name, each name once for a folder. */
async function namesIn(given: readonly ScriptFile[], { embedded }: NamingSettings): Promise<ScriptName[]> {
  const names = new Map<string, { readonly path: string; readonly hosts: string[] }>();
  for (const script of given)
    if (script.status === 'readable' && script.host !== undefined)
      for (const path of await namesOf(script, embedded))
        remembered(names, `${posix.dirname(script.path)}\0${path}`, () => ({ path, hosts: [] })).hosts.push(
          script.path,
        );
  return [...names.values()];
}

/** What commands of a file name as scripts, if its commands run as they stand. */
export async function namesOf(
  { path, text }: Pick<ReadableScript, 'path' | 'text'>,
  embedded: Settings['embedded'],
): Promise<readonly string[]> {
  try {
    const host = await findPrograms(path, text, embedded);
    return host !== undefined && namesScripts(host.kind) ? host.scripts : [];
  } catch {
    // Judging the host finds its programs again, and tells that this breaks.
    return [];
  }
}

interface LookedUp {
  /** Behind a link, where that leads. */
  readonly at: string;
  readonly source: Extract<Source, { readonly kind: 'text' | 'unread' }>;
}

/** Looks up names in batches, up to the limits. @param known paths at which nothing is read again */
async function lookUpAll(
  names: readonly ScriptName[],
  known: ReadonlySet<string>,
  tree: SourceTree,
): Promise<{
  readonly files: ReadonlyMap<string, LookedUp & { readonly hosts: string[] }>;
  readonly left: ScriptName[];
}> {
  const files = new Map<string, LookedUp & { readonly hosts: string[] }>();
  let length = 0;
  let start = 0;
  for (; start < Math.min(names.length, MOST_NAMED) && length <= MOST_IN_NAMED; start += AT_ONCE) {
    const some = names.slice(start, start + AT_ONCE);
    const looked = await Promise.all(some.map((name) => lookUp(name, tree, known)));
    for (const [index, found] of looked.entries()) {
      if (found === undefined || known.has(found.at)) continue;
      const { at, source } = found;
      if (!files.has(at) && source.kind === 'text') length += source.text.length;
      remembered(files, at, () => ({ ...found, hosts: [] })).hosts.push(...(some[index]?.hosts ?? []));
    }
  }
  return { files, left: names.slice(start) };
}

const NO_PATHS: ReadonlySet<string> = new Set();

/** The paths that may be meant by the one that a command has: from the folder of its file, or else from the root. */
export function placesOf({ path, hosts: [host = ''] }: ScriptName): readonly string[] {
  // A folder is no script.
  if (path.startsWith('/') || /(?:^|\/)\.{0,2}$/.test(path)) return [];
  return [...new Set([posix.join(posix.dirname(host), path), posix.normalize(path)])];
}

/**
 * What is at the path that a command has.
 *
 * @returns undefined if it is no file of the repository, or in `known`.
 */
export async function lookUp(
  name: ScriptName,
  tree: SourceTree,
  known: ReadonlySet<string> = NO_PATHS,
): Promise<LookedUp | undefined> {
  for (const at of placesOf(name)) {
    if (known.has(at)) return undefined;
    const source = await tree.look(at, name.hosts[0] ?? '');
    if (source.kind === 'text') return { at: source.at ?? at, source };
    if (source.kind === 'unread' && !isNothing(source.message)) return { at, source };
  }
  return undefined;
}
