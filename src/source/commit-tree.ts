import { LEADS_OUT, LINK_CIRCLE, LINK_OUT, NOT_THERE, type Source, SUBMODULE_INSTEAD, unread } from '../text/source.ts';
import { readBlobStarts, readBlobs } from './git-blobs.ts';
import { GitError, runGit } from './git-process.ts';
import { decodeScript, namesBpftrace, sourceOf, tooLarge } from './script-text.ts';
import {
  leavesRepository,
  linkTarget,
  linkToNothing,
  MOST_LINKS,
  type ScriptList,
  type SourceTree,
  SUBMODULE,
  SYMBOLIC_LINK,
  scriptsAmong,
} from './source-tree.ts';

interface TreeRow {
  readonly mode: string;
  readonly id: string;
}

/** All entries of a commit by path, folders as the names of the files right in them. */
interface Listing {
  readonly files: ReadonlyMap<string, TreeRow>;
  readonly folders: ReadonlyMap<string, readonly string[]>;
}

interface Waiting {
  readonly id: string;
  readonly done: (bytes: Buffer | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** One run of git reads all blobs that are asked for at the same time. */
class BlobQueue {
  readonly #readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
  #waiting: Waiting[] = [];

  constructor(readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>) {
    this.#readAll = readAll;
  }

  read(id: string): Promise<Buffer | undefined> {
    return new Promise((done, failed) => {
      this.#waiting.push({ id, done, failed });
      if (this.#waiting.length === 1) setImmediate(() => this.#answer());
    });
  }

  async #answer(): Promise<void> {
    const all = this.#waiting;
    this.#waiting = [];
    try {
      const blobs = await this.#readAll([...new Set(all.map(({ id }) => id))]);
      for (const { id, done } of all) done(blobs.get(id));
    } catch (error) {
      for (const { failed } of all) failed(error);
    }
  }
}

/** The files around scripts at a commit; nothing of the working tree is read. The commit is listed once. */
export class CommitTree implements SourceTree {
  readonly #sha: string;
  readonly #folder: string;
  #listing: Promise<Listing> | undefined;
  readonly #blobs: BlobQueue;
  readonly #starts: BlobQueue;

  /** @param folder any folder of the repository */
  constructor(sha: string, folder: string) {
    this.#sha = sha;
    this.#folder = folder;
    this.#blobs = new BlobQueue((ids) => readBlobs(ids, folder));
    this.#starts = new BlobQueue((ids) => readBlobStarts(ids, folder));
  }

  /** What is at a path from the root of the repository. Symbolic links are followed inside of it. */
  async look(path: string): Promise<Source> {
    try {
      return await this.#look(path);
    } catch (error) {
      if (error instanceof GitError) return { ...unread(`git: ${error.message}`), failed: true };
      throw error;
    }
  }

  async #look(path: string): Promise<Source> {
    if (leavesRepository(path)) return unread(LEADS_OUT);
    const { files, folders } = await this.#list();
    let at = path;
    for (let links = 0; links <= MOST_LINKS; links++) {
      const names = folders.get(at);
      if (names !== undefined) return { kind: 'folder', names };
      const row = files.get(at);
      if (row === undefined) return unread(at === path ? NOT_THERE : linkToNothing(at));
      if (row.mode === SUBMODULE) return unread(SUBMODULE_INSTEAD);
      const bytes = await this.#blobs.read(row.id);
      if (row.mode !== SYMBOLIC_LINK) {
        const source = sourceOf(bytes === undefined ? tooLarge() : decodeScript(bytes));
        return source.kind === 'text' && at !== path ? { ...source, at } : source;
      }
      const target = bytes === undefined ? undefined : linkTarget(at, bytes.toString('utf8'));
      if (target === undefined) return unread(LINK_OUT);
      at = target;
    }
    return unread(LINK_CIRCLE);
  }

  async fromRoot(path: string): Promise<string> {
    return path;
  }

  async list(): Promise<ScriptList> {
    try {
      const { files } = await this.#list();
      return scriptsAmong([...files].map(([path, { mode }]) => ({ path, mode })));
    } catch (error) {
      if (error instanceof GitError) return { message: error.message };
      throw error;
    }
  }

  async runsBpftrace(path: string): Promise<boolean | undefined> {
    try {
      const row = (await this.#list()).files.get(path);
      const start = row === undefined ? undefined : await this.#starts.read(row.id);
      return start !== undefined && namesBpftrace(path, start);
    } catch (error) {
      if (error instanceof GitError) return undefined;
      throw error;
    }
  }

  #list(): Promise<Listing> {
    this.#listing ??= this.#readListing();
    return this.#listing;
  }

  async #readListing(): Promise<Listing> {
    const output = await runGit(['ls-tree', '-r', '-z', '--full-tree', this.#sha], this.#folder);
    const files = new Map<string, TreeRow>();
    const folders = new Map<string, string[]>();
    for (const row of output.toString('utf8').split('\0')) {
      const found = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(row);
      if (found === null) continue;
      const [, mode = '', id = '', path = ''] = found;
      files.set(path, { mode, id });
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      for (let depth = parts.length; depth > 0; depth--) {
        const folder = parts.slice(0, depth).join('/');
        const known = folders.get(folder);
        const inside = known ?? [];
        if (known === undefined) folders.set(folder, inside);
        if (depth === parts.length && mode !== SUBMODULE) inside.push(name);
        // The folders above it are known as well.
        if (known !== undefined) break;
      }
    }
    return { files, folders };
  }
}
