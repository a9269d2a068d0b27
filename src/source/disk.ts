import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../text/failure.ts';
import { remembered } from '../text/memo.ts';
import { LEADS_OUT, NOT_THERE, type Source, unread } from '../text/source.ts';
import { mayNameScripts } from './embedded/format.ts';
import { exactName } from './exact-name.ts';
import { Ignored } from './ignored.ts';
import { openIn, readProblem, readRegular, readStart } from './regular-file.ts';
import { exists, repositoryAbove } from './repository-root.ts';
import { decodeScript, isScriptName, namesBpftrace, SCRIPT_LIMIT, SHEBANG_LENGTH, sourceOf } from './script-text.ts';
import { type ListedScripts, mayBeScript, type ScriptList, type SourceTree } from './source-tree.ts';

/** Folders that hold other people's files. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * The files around scripts on disk. A script's repository is the nearest folder above it with a `.git`; without one it is the
 * process's folder, or the script's own folder if that is elsewhere.
 */
export class DiskTree implements SourceTree {
  readonly #root: string;
  readonly #roots = new Map<string, Promise<string>>();

  /** @param root the folder that the patterns of the configuration start at */
  constructor(root: string) {
    this.#root = root;
  }

  /** What is at a path. Nothing outside of the repository of the script `from` is opened, not even through a link. */
  async look(name: string, from: string): Promise<Source> {
    try {
      const real = await realpath(await exactName(name));
      if (!isInside(real, await this.#rootOf(path.dirname(from)))) return unread(LEADS_OUT);
      const exact = await exactName(real);
      if ((await lstat(exact)).isDirectory()) {
        const entries = await readdir(exact, { withFileTypes: true });
        return { kind: 'folder', names: entries.flatMap((entry) => (entry.isDirectory() ? [] : [entry.name])).sort() };
      }
      return sourceOf(decodeScript(await readRegular(real, SCRIPT_LIMIT)));
    } catch (error) {
      return unread(reasonOf(error));
    }
  }

  /** Where a script is, from the root of the configuration; undefined when it is elsewhere. */
  async fromRoot(name: string): Promise<string | undefined> {
    const root = await realpath(this.#root);
    const real = await realOf(name);
    return isInside(real, root) ? slashes(path.relative(root, real)) : undefined;
  }

  /** The scripts below the root of the configuration, by the paths that a user would write in this folder. */
  async list(): Promise<ScriptList> {
    try {
      const root = await realpath(this.#root);
      const ignored = new Ignored();
      await ignored.addBelow(root);
      const { files, executables, runners } = await scriptsIn(root, '', ignored);
      const listed = (fromRoot: string) => ({ path: shownFrom(path.join(root, fromRoot)), fromRoot });
      return { files: files.map(listed), executables: executables.map(listed), runners: runners.map(listed) };
    } catch (error) {
      return { message: `${reasonOf(error)}.` };
    }
  }

  runsBpftrace(name: string): Promise<boolean | undefined> {
    return startsWithBpftrace(name);
  }

  /** Whether nothing is at a path from the root of the configuration. */
  isGone(fromRoot: string): Promise<boolean> {
    const status = exactName(path.join(this.#root, fromRoot)).then((exact) => lstat(exact));
    return status.then(
      () => false,
      (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? ''),
    );
  }

  /** The root of the repository that a folder is in, without links. */
  #rootOf(folder: string): Promise<string> {
    return remembered(this.#roots, folder, async () => findRoot(await realOf(folder)));
  }
}

/** The paths from `root` of the scripts in and below a folder that git does not ignore. Links are not listed: their files are listed where they are. */
async function scriptsIn(
  root: string,
  folder: string,
  ignored: Ignored,
): Promise<Record<keyof ListedScripts, string[]>> {
  const files: string[] = [];
  const executables: string[] = [];
  const runners: string[] = [];
  const entries = await readdir(await exactName(path.join(root, folder)), { withFileTypes: true });
  if (entries.some(({ name }) => name === '.git')) await ignored.addBelow(path.join(root, folder));
  for (const entry of entries) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (ignored.has(path.join(root, name))) continue;
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
      const below = await scriptsIn(root, name, ignored);
      files.push(...below.files);
      executables.push(...below.executables);
      runners.push(...below.runners);
    } else if (entry.isFile() && isScriptName(name)) files.push(name);
    else if (entry.isFile()) {
      const executable = mayBeScript(name) && (await isExecutable(path.join(root, name)));
      if (executable) executables.push(name);
      if (mayNameScripts(name, executable)) runners.push(name);
    }
  }
  return { files: files.sort(), executables: executables.sort(), runners: runners.sort() };
}

/** A file that vanished after its folder was read does not count. */
function isExecutable(real: string): Promise<boolean> {
  const status = exactName(real).then((exact) => lstat(exact));
  return status.then(
    ({ mode }) => (mode & 0o111) !== 0,
    () => false,
  );
}

/** Whether the first line of a file names bpftrace; undefined when it cannot be read. */
export async function startsWithBpftrace(name: string): Promise<boolean | undefined> {
  try {
    const file = await openIn(name);
    try {
      return namesBpftrace(name, await readStart(file, SHEBANG_LENGTH));
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function shownFrom(real: string): string {
  return slashes(path.relative(process.cwd(), real));
}

/** The root of the repository that a folder, given without links, is in; outside of one, the process's folder or else the folder itself. */
export async function findRoot(start: string): Promise<string> {
  const repository = await repositoryAbove(start);
  if (repository !== undefined) return repository;
  const here = await realpath(process.cwd());
  return isInside(start, here) ? here : start;
}

/**
 * Whether a link on the way to a file leads out of a repository that the path as written is in: what is asked for inside must
 * not change something outside. Without a repository, the process's folder counts for one.
 *
 * @param real where the path leads to, without links.
 */
export async function linkLeadsOut(name: string, real: string): Promise<boolean> {
  const here = await realpath(process.cwd());
  for (let folder = path.dirname(path.resolve(name)); ; folder = path.dirname(folder)) {
    const at = await realOf(folder);
    if (!isInside(real, at) && (at === here || (await exists(path.join(at, '.git'))))) return true;
    if (folder === path.dirname(folder)) return false;
  }
}

/** Whether a path is in a folder or the folder itself; both absolute and without links. */
export function isInside(real: string, root: string): boolean {
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** A path without links; as it is written when nothing is there. Absolute. */
export function realOf(name: string): Promise<string> {
  return exactName(name)
    .then((exact) => realpath(exact))
    .catch(() => path.resolve(name));
}

/** A path with forward slashes. */
export function slashes(name: string): string {
  return name.split(path.sep).join('/');
}

function reasonOf(error: unknown): string {
  if (codeOf(error) === 'ENAMETOOLONG') return NOT_THERE;
  return readProblem(error) ?? `it cannot be read (${messageOf(error)})`;
}
