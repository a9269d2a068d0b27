import { posix } from 'node:path';
import { remembered } from '../text/memo.ts';
import { LEADS_OUT, LINK_OUT, NOT_THERE, type Source, SUBMODULE_INSTEAD } from '../text/source.ts';
import { mayNameScripts } from './embedded/format.ts';
import { endingOf } from './file-ending.ts';
import { isScriptName } from './script-text.ts';

/** A file of the repository: by the path under which it is reported, and by its path from the root. */
export interface ListedFile {
  readonly path: string;
  readonly fromRoot: string;
}

/** What a list of files tells about the scripts of a repository. */
export interface ListedScripts {
  /** By their names (.bt), links among them. */
  readonly files: readonly ListedFile[];
  /** Executable files whose names do not tell what they are: only their first lines do. */
  readonly executables: readonly ListedFile[];
  /** Files of other kinds whose commands may name scripts, as far as names tell. */
  readonly runners: readonly ListedFile[];
}

/** The listed scripts, or a sentence that says why they cannot be listed. */
export type ScriptList = ListedScripts | { readonly message: string };

/** The files around the scripts of a run: on disk, in a commit, or on GitHub. Nothing outside of the repository is read. */
export interface SourceTree {
  /**
   * What is at a path.
   * @param from the path of the script that asks for it
   */
  look(path: string, from: string): Promise<Source>;
  /** Where a script is, counted from the root of the repository; undefined when it is outside. */
  fromRoot(path: string): Promise<string | undefined>;
  list(): Promise<ScriptList>;
  /** Whether the first line of a listed executable file names bpftrace; undefined when it could not be read. */
  runsBpftrace(path: string): Promise<boolean | undefined>;
}

/** The path for reports about a repository as a whole. */
export const WHOLE_REPOSITORY = '.';

/** Whether a path, which counts from the root of a repository, leads out of it. */
export function leavesRepository(path: string): boolean {
  return path.startsWith('/') || path === '..' || path.startsWith('../');
}

/** How many links are followed, one after the other. */
export const MOST_LINKS = 16;

/**
 * Where a symbolic link leads to.
 *
 * @param path of the link, from the root of the repository.
 * @param target as the link has it.
 * @returns a path from the root; undefined when it leads out of the repository.
 */
export function linkTarget(path: string, target: string): string | undefined {
  const at = posix.join(posix.dirname(path), target);
  return target.startsWith('/') || leavesRepository(at) ? undefined : at.replace(/\/$/, '');
}

/** @param at where the link leads to */
export function linkToNothing(at: string): string {
  return `it is a symbolic link to ${at}${GONE}`;
}

const GONE = ', which is not there';
const NOTHING: readonly string[] = [NOT_THERE, LEADS_OUT, LINK_OUT, SUBMODULE_INSTEAD];

/** Whether the message of an unread source says that no file of the repository is there. */
export function isNothing(message: string): boolean {
  return NOTHING.includes(message) || message.endsWith(GONE);
}

/** The modes of entries of a git tree that are not files. */
export const SYMBOLIC_LINK = '120000';
export const SUBMODULE = '160000';
const EXECUTABLE = '100755';

/** The scripts among the files and links of a git tree. */
export function scriptsAmong(entries: readonly { readonly path: string; readonly mode: string }[]): ListedScripts {
  const listed = ({ path }: { readonly path: string }): ListedFile => ({ path, fromRoot: path });
  return {
    files: entries.filter(({ path, mode }) => mode !== SUBMODULE && isScriptName(path)).map(listed),
    executables: entries.filter(({ path, mode }) => mode === EXECUTABLE && mayBeScript(path)).map(listed),
    runners: entries
      .filter(({ path, mode }) => isRegular(mode) && mayNameScripts(path, mode === EXECUTABLE))
      .map(listed),
  };
}

function isRegular(mode: string): boolean {
  return mode !== SYMBOLIC_LINK && mode !== SUBMODULE;
}

/** Whether the name of a file leaves open what it is. */
export function mayBeScript(path: string): boolean {
  return !isScriptName(path) && endingOf(path) === 'unknown';
}

/** Files at a commit, for work that looks at the same ones many times. Each is asked for once. */
export class RememberedTree implements SourceTree {
  readonly #files: SourceTree;
  readonly #sources = new Map<string, Promise<Source>>();
  readonly #runs = new Map<string, Promise<boolean | undefined>>();
  #list: Promise<ScriptList> | undefined;

  /** @param files a tree in which a path means the same for every script that asks for it */
  constructor(files: SourceTree) {
    this.#files = files;
  }

  look(path: string, from: string): Promise<Source> {
    return remembered(this.#sources, path, () => this.#files.look(path, from));
  }

  fromRoot(path: string): Promise<string | undefined> {
    return this.#files.fromRoot(path);
  }

  list(): Promise<ScriptList> {
    this.#list ??= this.#files.list();
    return this.#list;
  }

  runsBpftrace(path: string): Promise<boolean | undefined> {
    return remembered(this.#runs, path, () => this.#files.runsBpftrace(path));
  }
}
