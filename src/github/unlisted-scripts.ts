import type { Octokit } from '@octokit/rest';
import { type FileChoice, picks } from '../source/file-choice.ts';
import { isScriptName } from '../source/script-text.ts';

/** A script that two trees show to be changed. */
export interface UnlistedScript {
  readonly path: string;
  readonly blobSha: string;
}

export interface UnlistedScripts {
  readonly scripts: readonly UnlistedScript[];
  /** The paths of scripts that were not chosen. */
  readonly leftOut: readonly string[];
}

/**
 * Finds the changed scripts of a pull request by comparing the trees of its head and its merge base: for a pull request
 * with more files than GitHub lists. A script that is none by its name (`.bt`) can only be known this way when `choose` picks any file of its name. Three requests.
 *
 * @returns undefined when the repository has too many files for GitHub to send its tree as a whole.
 * @throws what Octokit throws for a request that fails.
 */
export async function findUnlistedScripts(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  baseSha: string,
  headSha: string,
  choose: FileChoice,
): Promise<UnlistedScripts | undefined> {
  const basehead = `${baseSha}...${headSha}`;
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
  const before = await readBlobs(octokit, repository, compared.data.merge_base_commit.sha);
  const after = await readBlobs(octokit, repository, headSha);
  if (before === undefined || after === undefined) return undefined;
  const changed = [...after].filter(([path, blobSha]) => before.get(path) !== blobSha);
  return {
    scripts: changed
      .filter(([path]) => picks(choose(path), isScriptName(path)))
      .map(([path, blobSha]) => ({ path, blobSha })),
    leftOut: changed.map(([path]) => path).filter((path) => isScriptName(path) && !picks(choose(path), true)),
  };
}

/** All blobs of a commit, by path. */
async function readBlobs(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<Map<string, string> | undefined> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
  if (data.truncated) return undefined;
  return new Map(data.tree.filter((entry) => entry.type === 'blob').map((entry) => [entry.path, entry.sha]));
}
