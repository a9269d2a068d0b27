import type { ScriptList, Source, SourceTree } from './source-tree.ts';

/** Files at a commit, each asked for once: for work that looks at the same ones again and again. */
export class RememberedTree implements SourceTree {
  readonly #files: SourceTree;
  readonly #sources = new Map<string, Promise<Source>>();
  #list: Promise<ScriptList> | undefined;

  /** @param files where a path means the same whoever asks for it */
  constructor(files: SourceTree) {
    this.#files = files;
  }

  look(path: string, from: string): Promise<Source> {
    const known = this.#sources.get(path) ?? this.#files.look(path, from);
    this.#sources.set(path, known);
    return known;
  }

  fromRoot(path: string): Promise<string | undefined> {
    return this.#files.fromRoot(path);
  }

  list(): Promise<ScriptList> {
    this.#list ??= this.#files.list();
    return this.#list;
  }
}
