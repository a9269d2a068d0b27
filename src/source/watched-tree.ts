import type { Source } from '../text/source.ts';
import type { ScriptList, SourceTree } from './source-tree.ts';

/** Files on disk, of which those that were looked at can be compared with what they are later. */
export class WatchedTree implements SourceTree {
  readonly #files: SourceTree;
  readonly #seen = new Map<string, { readonly from: string; readonly source: Source }>();

  constructor(files: SourceTree) {
    this.#files = files;
  }

  async look(path: string, from: string): Promise<Source> {
    const source = await this.#files.look(path, from);
    this.#seen.set(path, { from, source });
    return source;
  }

  fromRoot(path: string): Promise<string | undefined> {
    return this.#files.fromRoot(path);
  }

  list(): Promise<ScriptList> {
    return this.#files.list();
  }

  runsBpftrace(path: string): Promise<boolean | undefined> {
    return this.#files.runsBpftrace(path);
  }

  /** The first path at which something else is by now than what was seen there. */
  async changed(): Promise<string | undefined> {
    for (const [path, { from, source }] of this.#seen)
      if (JSON.stringify(await this.#files.look(path, from)) !== JSON.stringify(source)) return path;
    return undefined;
  }
}
