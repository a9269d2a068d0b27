import type { Octokit } from '@octokit/rest';
import { isScriptName } from './script-bytes.ts';

/** A script that two trees show to be changed. */
export interface UnlistedScript {
  readonly path: string;
  readonly blobSha: string;
}

/**
 * Finds the changed scripts of a pull request by comparing the trees of its head and its merge base: for a pull request
 * with more files than GitHub lists. Only names ending in `.bt` can be known this way. Three requests.
 *
 * @returns undefined when the repository has too many files for GitHub to send its tree as a whole.
 * @throws what Octokit throws for a request that fails.
 */
export async function findUnlistedScripts(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  baseSha: string,
  headSha: string,
): Promise<UnlistedScript[] | undefined> {
  const basehead = `${baseSha}...${headSha}`;
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead, per_page: 1 });
  const before = await readScripts(octokit, repository, compared.data.merge_base_commit.sha);
  const after = await readScripts(octokit, repository, headSha);
  if (before === undefined || after === undefined) return undefined;
  return [...after]
    .filter(([path, blobSha]) => before.get(path) !== blobSha)
    .map(([path, blobSha]) => ({ path, blobSha }));
}

/** The blobs of all scripts of a commit, by path. */
async function readScripts(
  octokit: Octokit,
  repository: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<Map<string, string> | undefined> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
  if (data.truncated) return undefined;
  return new Map(
    data.tree
      .filter((entry) => entry.type === 'blob' && isScriptName(entry.path))
      .map((entry) => [entry.path, entry.sha]),
  );
}
