import { NOT_THERE, type Source, unread } from '../text/source.ts';
import { readBlobs } from './git.ts';
import { GitError, runGit } from './git-process.ts';
import { decodeScript, isScriptName, sourceOf, tooLarge } from './script-text.ts';
import type { ScriptList, SourceTree } from './source-tree.ts';
import { leavesRepository, SUBMODULE, SYMBOLIC_LINK } from './source-tree.ts';

/** The files around scripts at a commit; nothing of the working tree is read. */
export class CommitTree implements SourceTree {
  readonly #sha: string;
  readonly #folder: string;

  /** @param folder any folder of the repository */
  constructor(sha: string, folder: string) {
    this.#sha = sha;
    this.#folder = folder;
  }

  /** What is at a path from the root of the repository. A symbolic link is not followed. */
  async look(path: string): Promise<Source> {
    if (leavesRepository(path)) return unread('it leads out of the repository');
    try {
      const row = (await this.#tree(['--', path])).find((entry) => entry.path === path);
      if (row === undefined) return unread(NOT_THERE);
      if (row.mode === SYMBOLIC_LINK) return unread('it is a symbolic link');
      if (row.mode === SUBMODULE) return unread('it is a submodule');
      if (row.type === 'tree') {
        const inside = await this.#tree(['--', `${path}/`]);
        const names = inside.flatMap((entry) => (entry.type === 'blob' ? [entry.path.slice(path.length + 1)] : []));
        return { kind: 'folder', names };
      }
      const bytes = (await readBlobs([row.id], this.#folder)).get(row.id);
      return sourceOf(bytes === undefined ? tooLarge() : decodeScript(bytes));
    } catch (error) {
      if (error instanceof GitError) return { kind: 'unread', message: `git: ${error.message}` };
      throw error;
    }
  }

  async fromRoot(path: string): Promise<string> {
    return path;
  }

  /** The scripts of the commit, by their names (.bt). */
  async list(): Promise<ScriptList> {
    try {
      const rows = await this.#tree(['-r']);
      const scripts = rows.filter(
        ({ path, type, mode }) => type === 'blob' && mode !== SYMBOLIC_LINK && isScriptName(path),
      );
      return { files: scripts.map(({ path }) => ({ path, fromRoot: path })) };
    } catch (error) {
      if (error instanceof GitError) return { reason: error.message };
      throw error;
    }
  }

  async #tree(args: readonly string[]): Promise<{ mode: string; type: string; id: string; path: string }[]> {
    const options = args[0] === '--' ? [this.#sha, ...args] : [...args, this.#sha];
    const listing = (await runGit(['ls-tree', '-z', '--full-tree', ...options], this.#folder)).toString('utf8');
    return listing.split('\0').flatMap((row) => {
      const [, mode, type, id, path] = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
      return mode === undefined || type === undefined || id === undefined || path === undefined
        ? []
        : [{ mode, type, id, path }];
    });
  }
}
