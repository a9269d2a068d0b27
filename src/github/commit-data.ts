import type { Octokit } from '@octokit/rest';
import type { CommitMessage } from '../render/commit-message.ts';
import { type Branch, type CommitAttempt, type CommitFile, restFailure } from './commit-outcome.ts';
import { statusOf } from './errors.ts';

/**
 * Commits files with their modes by the Git data API: blobs, a tree on that of the head, a commit, and the branch moved to
 * it unless that would lose somebody else's commit. Without an author of our own GitHub signs the commits of apps.
 */
export async function commitByGitData(
  octokit: Octokit,
  { owner, repo, name, headSha }: Branch,
  files: readonly CommitFile[],
  { headline, body }: CommitMessage,
): Promise<CommitAttempt> {
  const where = { owner, repo };
  let sha: string;
  try {
    const head = await octokit.rest.git.getCommit({ ...where, commit_sha: headSha });
    const blobs = await Promise.all(
      files.map(({ text }) =>
        octokit.rest.git.createBlob({
          ...where,
          content: Buffer.from(text, 'utf8').toString('base64'),
          encoding: 'base64',
        }),
      ),
    );
    const tree = await octokit.rest.git.createTree({
      ...where,
      base_tree: head.data.tree.sha,
      tree: files.flatMap(({ path, mode }, index) => {
        const blob = blobs[index]?.data.sha;
        return blob === undefined ? [] : [{ path, mode, type: 'blob' as const, sha: blob }];
      }),
    });
    const commit = await octokit.rest.git.createCommit({
      ...where,
      message: `${headline}\n\n${body}`,
      tree: tree.data.sha,
      parents: [headSha],
    });
    sha = commit.data.sha;
  } catch (error) {
    // Nothing that was made so far is seen by anybody.
    const failure = restFailure(error);
    return failure.kind === 'unclear' ? { kind: 'failed', words: failure.words } : failure;
  }
  try {
    await octokit.rest.git.updateRef({ ...where, ref: `heads/${name}`, sha, force: false, request: { retries: 0 } });
    return { kind: 'committed', sha };
  } catch (error) {
    return refFailure(error);
  }
}

function refFailure(error: unknown): CommitAttempt {
  if (statusOf(error) !== 422 || !(error instanceof Error)) return restFailure(error);
  if (/not a fast.forward/i.test(error.message)) return { kind: 'moved' };
  if (/reference does not exist/i.test(error.message)) return { kind: 'no-branch' };
  return restFailure(error);
}
