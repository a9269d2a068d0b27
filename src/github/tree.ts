import { isScriptName, sourceOf } from '../source/script-text.ts';
import { leavesRepository, type ScriptList, type SourceTree, SYMBOLIC_LINK } from '../source/source-tree.ts';
import { NOT_THERE, type Source, unread } from '../text/source.ts';
import type { GitHub } from './client.ts';
import type { GitHubCommit, GitHubContents } from './contents.ts';
import { describeApiError } from './errors.ts';

/** The files around scripts at a commit on GitHub. */
export class GitHubTree implements SourceTree {
  readonly #octokit: GitHub;
  readonly #commit: GitHubCommit;
  readonly #contents: GitHubContents;

  /** @param contents of the same commit */
  constructor(octokit: GitHub, commit: GitHubCommit, contents: GitHubContents) {
    this.#octokit = octokit;
    this.#commit = commit;
    this.#contents = contents;
  }

  /** What is at a path from the root of the repository; links are followed inside of it only. */
  async look(path: string): Promise<Source> {
    if (leavesRepository(path)) return unread('it leads out of the repository');
    try {
      const found = await this.#contents.entry(path);
      const entry = found?.kind === 'link' ? await this.#contents.behindLink(path) : found;
      switch (entry?.kind) {
        case undefined:
          return unread(NOT_THERE);
        case 'file':
          return sourceOf(entry.text);
        case 'folder':
          return entry;
        case 'link':
          return unread('it is a symbolic link');
        case 'submodule':
          return unread('it is a submodule');
      }
    } catch (error) {
      return unread(describeApiError('it could not be read', error).replace(/\.$/, ''));
    }
  }

  async fromRoot(path: string): Promise<string> {
    return path;
  }

  /** The scripts of the commit, by their names (.bt). One request. */
  async list(): Promise<ScriptList> {
    const { owner, repo, ref } = this.#commit;
    try {
      const { data } = await this.#octokit.rest.git.getTree({ owner, repo, tree_sha: ref, recursive: '1' });
      if (data.truncated) return { reason: 'The repository has too many files for GitHub to send its tree.' };
      const scripts = data.tree.filter(
        ({ path, type, mode }) => type === 'blob' && mode !== SYMBOLIC_LINK && isScriptName(path),
      );
      return { files: scripts.map(({ path }) => ({ path, fromRoot: path })) };
    } catch (error) {
      return { reason: describeApiError('The tree of the head commit', error) };
    }
  }
}
