/** What is at a path of a repository. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  /** `names` are those of the files right in it. */
  | { readonly kind: 'folder'; readonly names: readonly string[] }
  /** `reason` completes "... was not looked at: ", e.g. "it is not there". */
  | { readonly kind: 'unread'; readonly reason: string };

/** A file of the repository: by the path under which it is reported, and by its path from the root. */
export interface ListedFile {
  readonly path: string;
  readonly fromRoot: string;
}

/** The scripts of a repository by their names (.bt), or why they cannot be listed, a sentence. */
export type ScriptList = { readonly files: readonly ListedFile[] } | { readonly reason: string };

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
}

/** The reason of a source that does not exist. */
export const NOT_THERE = 'it is not there';

/** Whether a path, which counts from the root of a repository, leads out of it. */
export function leavesRepository(path: string): boolean {
  return path.startsWith('/') || path === '..' || path.startsWith('../');
}

/** The modes of entries of a git tree that are no files. */
export const SYMBOLIC_LINK = '120000';
export const SUBMODULE = '160000';
