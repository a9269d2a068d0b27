import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../text/failure.ts';
import { NOT_THERE } from '../text/source.ts';
import { findRoot, isInside, realOf, SKIPPED_FOLDERS, slashes, startsWithBpftrace } from './disk.ts';
import { formatOf, isHost, isHostKind, isOnlyHost, mayBeHost, TOO_LARGE, unsearchedNotes } from './embedded/format.ts';
import { exactName } from './exact-name.ts';
import { type Choice, type FileChoice, leftOutNotes, picks } from './file-choice.ts';
import { Ignored } from './ignored.ts';
import { isOwnStream, readNamed, readProblem } from './regular-file.ts';
import {
  decodeScript,
  isScript,
  isScriptName,
  namesBpftrace,
  SCRIPT_LIMIT,
  type ScriptFile,
  type UnreadableScript,
} from './script-text.ts';

export interface ScriptFiles {
  readonly scripts: readonly ScriptFile[];
  /** Notes for the user although nothing is wrong, such as that a path was given twice. */
  readonly notes: readonly string[];
}

export interface StandardInput {
  readonly stream: AsyncIterable<Uint8Array | string>;
  /** The path under which its findings are reported. */
  readonly name: string;
}

/** Which files of folders are read: `choose` gets their paths from `root`, an absolute path. */
export interface FolderChoice {
  readonly root: string;
  readonly choose: FileChoice;
  /** The choice is made of files that are named, too: each is taken as if its folder were searched. */
  readonly ofNamed?: boolean;
}

/** How many files of a folder are read at the same time, and kept in memory before they are judged. */
const READ_AT_ONCE = 16;

/**
 * Reads the scripts that `paths` name: files as they are, folders recursively as far as they are chosen, `-` for standard
 * input. Each file is read once. What cannot be read is in the result, never thrown. Relative paths are taken from the process's
 * directory and reported without a leading `./`.
 */
export async function readScripts(
  paths: readonly string[],
  stdin: StandardInput,
  chosen: FolderChoice,
): Promise<ScriptFiles> {
  const scripts: ScriptFile[] = [];
  const notes: string[] = [];
  const given = new Set<string>();
  const read = new Set<string>();
  const leftOut = new Set<string>();
  const large: string[] = [];
  const ignored = { known: new Ignored(), scripts: new Set<string>() };
  for (const name of paths) {
    const key = name === '-' ? '-' : await identity(name);
    if (given.has(key)) notes.push(`${shown(name)} is given twice; it is read once.`);
    else {
      given.add(key);
      if (name === '-') scripts.push(await readStandardInput(stdin));
      else for await (const script of readPath(name, { read, leftOut, large, ignored, chosen })) scripts.push(script);
    }
  }
  const unread = [...leftOut].filter((real) => !read.has(real)).length;
  const passed = [...ignored.scripts].filter((real) => !read.has(real)).length;
  return {
    scripts,
    notes: [
      ...notes,
      ...leftOutNotes(unread),
      ...ignoredNotes(passed, ignored.known),
      ...unsearchedNotes(large, TOO_LARGE),
    ],
  };
}

/** What is said of scripts that git ignores. */
function ignoredNotes(count: number, { problem }: Ignored): string[] {
  const passed = count === 1 ? '1 script that git ignores is' : `${count} scripts that git ignores are`;
  const name = count === 1 ? 'Name it' : 'Name them';
  return [
    ...(count === 0 ? [] : [`${passed} left out. ${name} to have ${count === 1 ? 'it' : 'them'} judged.`]),
    ...(problem === undefined ? [] : [problem]),
  ];
}

/** The state while folders are walked. */
interface Walk {
  /** The real paths of what was read. */
  readonly read: Set<string>;
  /** Those of scripts that were not chosen. */
  readonly leftOut: Set<string>;
  /** Files that are too large to look for programs in them, as far as they were looked into. */
  readonly large: string[];
  /** What git ignores, and the real paths of scripts that were passed over for it. */
  readonly ignored: { readonly known: Ignored; readonly scripts: Set<string> };
  readonly chosen: FolderChoice;
}

async function* readPath(name: string, state: Walk): AsyncGenerator<ScriptFile> {
  try {
    if ((await stat(await exactName(name))).isDirectory()) yield* readFolder(name, state);
    else if (state.chosen.ofNamed === true) yield* readWalked(path.dirname(name), walkFile(name, state), state);
    else {
      const real = await identity(name);
      if (!first(real, state.read)) return;
      const script = await readFile(name, real);
      yield script.status === 'readable' && isOnlyHost(name) && !isScript(name, script.text)
        ? { ...script, host: 'named' }
        : script;
    }
  } catch (error) {
    yield failed(name, error);
  }
}

async function* readFolder(root: string, state: Walk): AsyncGenerator<ScriptFile> {
  const leftOutBefore = state.leftOut.size;
  await state.ignored.known.addBelow(root);
  const found = yield* readWalked(root, walk(root, state), state);
  if (!found && state.leftOut.size === leftOutBefore)
    yield skipped(
      root,
      'No bpftrace scripts in this folder (files named *.bt, or with a #! line that names bpftrace).',
    );
}

/** Reads what a walk below `folder` finds, in its order, and returns whether that is anything, also where it was read before. */
async function* readWalked(
  folder: string,
  walked: AsyncIterable<WalkedFile | UnreadableScript>,
  state: Walk,
): AsyncGenerator<ScriptFile, boolean> {
  let found = false;
  const repository = await findRoot(await realOf(folder));
  /** What is being read, in order. */
  let reading: Promise<Read | undefined>[] = [];
  for await (const entry of walked) {
    if ('status' in entry) reading.push(Promise.resolve(entry));
    else if (entry.host) reading.push(readHost(entry.name, state));
    else {
      const { name } = entry;
      const real = await identity(name);
      if (!isInside(real, repository)) reading.push(Promise.resolve(leadsOut(name)));
      else reading.push(first(real, state.read) ? readFile(name, real) : Promise.resolve(READ_BEFORE));
    }
    if (reading.length < READ_AT_ONCE) continue;
    if (yield* settled(reading)) found = true;
    reading = [];
  }
  return (yield* settled(reading)) || found;
}

/** In place of a script that was read before: it is there, and not read again. */
const READ_BEFORE = 'read before';

type Read = ScriptFile | typeof READ_BEFORE;

/** What was read, and whether that is anything. */
async function* settled(reading: readonly Promise<Read | undefined>[]): AsyncGenerator<ScriptFile, boolean> {
  const found = (await Promise.all(reading)).filter((each) => each !== undefined);
  yield* found.filter((each) => each !== READ_BEFORE);
  return found.length > 0;
}

interface WalkedFile {
  readonly name: string;
  /** It may be a file of another kind with programs in it. */
  readonly host: boolean;
}

/** The scripts of a folder and what may be a host, in order, and a failure for each folder that cannot be listed. */
async function* walk(folder: string, state: Walk): AsyncGenerator<WalkedFile | UnreadableScript> {
  let entries: Dirent[];
  try {
    entries = await readdir(await exactName(folder), { withFileTypes: true });
  } catch (error) {
    yield failed(folder, error);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some(({ name }) => name === '.git')) await state.ignored.known.addBelow(folder);
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (state.ignored.known.has(name)) {
      if (entry.isFile() && isScriptName(name)) state.ignored.scripts.add(await identity(name));
      continue;
    }
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) yield* walk(name, state);
      continue;
    }
    const walked = await walkedFile(name, entry, state);
    if (walked !== undefined) yield walked;
  }
}

/** The same for one file. */
async function* walkFile(name: string, state: Walk): AsyncGenerator<WalkedFile> {
  const walked = await walkedFile(name, await lstat(name), state);
  if (walked !== undefined) yield walked;
}

/** What a walk takes a file for; undefined when it is passed over. */
async function walkedFile(name: string, entry: Dirent | Stats, state: Walk): Promise<WalkedFile | undefined> {
  const regular = entry.isFile();
  // A pipe or a device with the name of a script is reported as unreadable.
  const readable = regular || (entry.isSymbolicLink() ? await leadsToScript(name) : isScriptName(name));
  if (!readable) return undefined;
  const choice = choiceOf(name, state.chosen);
  const named = isScriptName(name);
  const host = regular && mayBeHost(name, choice);
  // Its first line is looked at when it is read.
  if (host && formatOf(name) !== 'first line') return { name, host };
  // Nothing says that an unreadable file without the ending is a script, so it is passed over.
  const script = named || (regular && (await startsWithBpftrace(name)) === true);
  if (host && !script) return { name, host };
  if (picks(choice, script)) return { name, host: false };
  if (script) state.leftOut.add(await identity(name));
  return undefined;
}

/** The patterns do not apply outside the root. */
function choiceOf(name: string, { root, choose }: FolderChoice): Choice {
  const relative = path.relative(root, path.resolve(name)).split(path.sep);
  return relative[0] === '..' || path.isAbsolute(relative.join(path.sep)) ? 'script' : choose(relative.join('/'));
}

/** Whether a link leads to a file. A link with the name of a script that leads nowhere counts, and is reported as unreadable. */
async function leadsToScript(name: string): Promise<boolean> {
  const status = exactName(name).then((exact) => stat(exact));
  return status.then(
    (found) => found.isFile(),
    () => isScriptName(name),
  );
}

function leadsOut(name: string): UnreadableScript {
  const error =
    'It is a symbolic link that leads out of the repository. Name the file that it leads to, or keep it inside.';
  return { status: 'failed', path: shown(name), error };
}

/** @param real the path without links, or one of the process's streams */
async function readFile(name: string, real: string): Promise<ScriptFile> {
  try {
    return scriptOf(shown(name), await readNamed(real, SCRIPT_LIMIT));
  } catch (error) {
    return failed(name, error);
  }
}

/** A file that has the word, or whose first line names bpftrace; undefined for any other one. */
async function readHost(name: string, { read, large }: Walk): Promise<Read | undefined> {
  try {
    const real = await identity(name);
    const bytes = await readNamed(real, SCRIPT_LIMIT);
    const runs = namesBpftrace(name, bytes);
    const host = runs || isHost(name, bytes);
    if (!host && bytes.length > SCRIPT_LIMIT && isHostKind(name, bytes)) large.push(shown(name));
    if (!host) return undefined;
    if (!first(real, read)) return READ_BEFORE;
    const script = scriptOf(shown(name), bytes);
    if (runs) return script;
    return script.status === 'readable' ? { ...script, host: 'found' } : script;
  } catch (error) {
    return failed(name, error);
  }
}

async function readStandardInput(stdin: StandardInput): Promise<ScriptFile> {
  try {
    return scriptOf(stdin.name, await readUpToLimit(stdin.stream));
  } catch (error) {
    return { status: 'failed', path: stdin.name, error: `Standard input cannot be read (${messageOf(error)}).` };
  }
}

/** The bytes of a stream. One that is over the limit is read only until that is known. */
async function readUpToLimit(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length > SCRIPT_LIMIT) break;
  }
  return Buffer.concat(chunks);
}

function scriptOf(name: string, bytes: Uint8Array): ScriptFile {
  return { ...decodeScript(bytes), path: name };
}

/** What makes two paths the same file. */
async function identity(name: string): Promise<string> {
  if (isOwnStream(name)) return name;
  return realOf(name);
}

function first(key: string, seen: Set<string>): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** A path as the author gave it, with forward slashes and without a leading `./`. */
function shown(name: string): string {
  return slashes(path.normalize(name));
}

function skipped(name: string, error: string): UnreadableScript {
  return { status: 'skipped', path: shown(name), error };
}

function failed(name: string, error: unknown): UnreadableScript {
  return { status: 'failed', path: shown(name), error: reasonOf(error) };
}

function reasonOf(error: unknown): string {
  const problem = readProblem(error);
  if (problem === NOT_THERE) return 'There is no such file or folder. Check the path.';
  return problem === undefined ? `It cannot be read (${messageOf(error)}).` : `It cannot be read: ${problem}.`;
}
