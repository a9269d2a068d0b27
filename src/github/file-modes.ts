import type { Octokit } from '@octokit/rest';

/** Finds the modes of files of a commit, a folder at a time: one request for each folder on the way, however large the repository. */
export class FileModes {
  readonly #octokit: Octokit;
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #commit: string;
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, TreeEntry>>>();

  /** @param commit 40 hex digits */
  constructor(octokit: Octokit, repository: { readonly owner: string; readonly repo: string }, commit: string) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#commit = commit;
  }

  /**
   * The mode of what is at a path, as git writes it (`100644`, `100755`, `120000`); undefined when nothing is there.
   *
   * @throws what Octokit throws for a request that fails.
   */
  async at(path: string): Promise<string | undefined> {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    let folder: string | undefined = this.#commit;
    for (const part of parts) {
      if (folder === undefined) return undefined;
      const entry: TreeEntry | undefined = (await this.#entries(folder)).get(part);
      folder = entry?.type === 'tree' ? entry.sha : undefined;
    }
    return folder === undefined ? undefined : (await this.#entries(folder)).get(name)?.mode;
  }

  #entries(sha: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const known = this.#folders.get(sha) ?? this.#read(sha);
    this.#folders.set(sha, known);
    return known;
  }

  async #read(sha: string): Promise<ReadonlyMap<string, TreeEntry>> {
    const { data } = await this.#octokit.rest.git.getTree({ ...this.#repository, tree_sha: sha });
    return new Map(data.tree.map(({ path, mode, type, sha: id }) => [path, { mode, type, sha: id }]));
  }
}

interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}
