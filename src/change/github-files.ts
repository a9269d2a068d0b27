import type { Octokit } from '@octokit/rest';
import { describeApiError, statusOf } from '../event/api-error.ts';
import type { FileAccess, ScriptList, Source } from './file-access.ts';
import { leavesRepository, NOT_THERE, SYMBOLIC_LINK } from './file-access.ts';
import { readContent } from './github-file.ts';
import { isScriptName, sourceOf } from './script-bytes.ts';

/** A commit of a repository: 40 hex digits. */
interface Commit {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
}

/** The files around scripts at a commit on GitHub. One request for each file, two for one over 1 MB. */
export class GitHubFiles implements FileAccess {
  readonly #octokit: Octokit;
  readonly #commit: Commit;

  constructor(octokit: Octokit, commit: Commit) {
    this.#octokit = octokit;
    this.#commit = commit;
  }

  /** What is at a path from the root of the repository; GitHub follows links inside of it only. */
  async look(path: string): Promise<Source> {
    if (leavesRepository(path)) return { kind: 'unread', reason: 'it leads out of the repository' };
    try {
      const { data } = await this.#octokit.rest.repos.getContent({ ...this.#commit, path });
      if (Array.isArray(data))
        return { kind: 'folder', names: data.flatMap(({ type, name }) => (type === 'file' ? [name] : [])) };
      if (data.type === 'symlink') return { kind: 'unread', reason: 'it is a symbolic link' };
      if (data.type === 'submodule') return { kind: 'unread', reason: 'it is a submodule' };
      return sourceOf(await readContent(this.#octokit, this.#commit, data));
    } catch (error) {
      if (statusOf(error) === 404) return { kind: 'unread', reason: NOT_THERE };
      return { kind: 'unread', reason: describeApiError('it could not be read', error).replace(/\.$/, '') };
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
