import { sourceOf } from '../source/script-text.ts';
import { leavesRepository, type ScriptList, type SourceTree, scriptsAmong } from '../source/source-tree.ts';
import { LEADS_OUT, type Source, SUBMODULE_INSTEAD, unread } from '../text/source.ts';
import { listBlobs } from './blobs.ts';
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
    if (leavesRepository(path)) return unread(LEADS_OUT);
    try {
      const found = await this.#contents.follow(path);
      if ('message' in found) return unread(found.message);
      const { entry, at } = found;
      if (entry.kind === 'folder') return entry;
      if (entry.kind === 'submodule') return unread(SUBMODULE_INSTEAD);
      const source = sourceOf(entry.text);
      return source.kind === 'text' && at !== path ? { ...source, at } : source;
    } catch (error) {
      return { ...unread(describeApiError('it could not be read', error).replace(/\.$/, '')), failed: true };
    }
  }

  async fromRoot(path: string): Promise<string> {
    return path;
  }

  async list(): Promise<ScriptList> {
    try {
      const blobs = await listBlobs(this.#octokit, this.#commit, this.#commit.ref);
      if (blobs === undefined) return { message: 'The repository has too many files for GitHub to list them.' };
      return scriptsAmong(blobs);
    } catch (error) {
      return { message: describeApiError('The tree of the head commit', error) };
    }
  }

  async runsBpftrace(path: string): Promise<boolean | undefined> {
    try {
      const entry = await this.#contents.entry(path);
      // GitHub does not show how a large binary file begins. The change that adds one is not judged, so here it hides nothing.
      return entry?.kind === 'file' && entry.runsBpftrace === true;
    } catch {
      return undefined;
    }
  }
}
