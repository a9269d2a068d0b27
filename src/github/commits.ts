import type { CommitMessage } from '../render/commit-message.ts';
import type { GitHub } from './client.ts';
import { describeApiError, graphqlRefusal, isRateLimit, statusOf } from './errors.ts';

/** A branch, and the commit that it must be at. */
export interface Branch {
  readonly owner: string;
  readonly repo: string;
  /** Without `refs/heads/`. */
  readonly name: string;
  /** 40 hex digits. */
  readonly headSha: string;
}

/** A regular file of the new commit, as a whole. */
export interface CommitFile {
  readonly path: string;
  readonly text: string;
  readonly mode: '100644' | '100755';
}

export type CommitOutcome =
  | { readonly kind: 'committed'; readonly sha: string }
  /** The branch is no longer at the commit that it was expected to be at. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'no-branch' }
  /** The token may not write; `message` is sentences. */
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** The outcome of one attempt; `unclear` means that the answer was lost. */
type CommitAttempt = CommitOutcome | { readonly kind: 'unclear'; readonly message: string };

/**
 * Commits whole files to a branch, if it still is where it is expected to be: by createCommitOnBranch, whose commits GitHub
 * signs, or by the Git data API where a file is executable, as the other would take that from it. A commit of which the
 * answer was lost is looked for, and never made a second time. Never throws for what GitHub answers.
 */
export async function commitToBranch(
  octokit: GitHub,
  branch: Branch,
  files: readonly CommitFile[],
  message: CommitMessage,
): Promise<CommitOutcome> {
  const byData = files.some(({ mode }) => mode === '100755');
  const attempt = await (byData ? commitByGitData : commitByGraphql)(octokit, branch, files, message);
  return attempt.kind === 'unclear' ? findCommit(octokit, branch, message, attempt.message) : attempt;
}

const MUTATION = `mutation commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function commitByGraphql(
  octokit: GitHub,
  { owner, repo, name, headSha }: Branch,
  files: readonly CommitFile[],
  { headline, body }: CommitMessage,
): Promise<CommitAttempt> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: name },
    expectedHeadOid: headSha,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text, 'utf8').toString('base64') })),
    },
  };
  try {
    const data = await octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } | null } | null }>(MUTATION, {
      input,
      // A repeated mutation would be told that the branch has moved, by itself.
      request: { retries: 0 },
    });
    const sha = data.createCommitOnBranch?.commit?.oid;
    return sha === undefined
      ? { kind: 'unclear', message: 'GitHub did not say which commit it made.' }
      : { kind: 'committed', sha };
  } catch (error) {
    return graphqlFailure(error);
  }
}

function graphqlFailure(error: unknown): CommitAttempt {
  const problems = graphqlRefusal(error)?.problems ?? [];
  if (problems.length === 0) return restFailure(error);
  const words = `GitHub did not take the commit: ${problems.map(({ message }) => message).join(' ')}`;
  const type = (name: string): boolean => problems.some((problem) => problem.type === name);
  if (type('STALE_DATA')) return { kind: 'moved' };
  if (type('FORBIDDEN') || type('INSUFFICIENT_SCOPES')) return { kind: 'forbidden', message: words };
  // What is missing is the branch, or the repository as far as the token can see it.
  if (type('NOT_FOUND')) return { kind: 'no-branch' };
  return { kind: 'failed', message: words };
}

/**
 * Commits files with their modes by the Git data API: blobs, a tree on that of the head, a commit, and the branch moved to
 * it unless that would lose somebody else's commit. Without an author of our own GitHub signs the commits of apps.
 */
async function commitByGitData(
  octokit: GitHub,
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
    return failure.kind === 'unclear' ? { kind: 'failed', message: failure.message } : failure;
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

/** What became of a commit when a request of the REST API, or the connection, failed. */
function restFailure(error: unknown): CommitAttempt {
  const words = describeApiError('The commit was not made', error);
  const status = statusOf(error);
  if (status === undefined || status >= 500) return { kind: 'unclear', message: words };
  if ((status === 403 || status === 404) && !isRateLimit(error)) return { kind: 'forbidden', message: words };
  return { kind: 'failed', message: words };
}

/** Looks whether a commit of which no answer came is at the head of the branch: with our message, on the expected parent. */
async function findCommit(
  octokit: GitHub,
  { owner, repo, name, headSha }: Branch,
  { headline, body }: CommitMessage,
  words: string,
): Promise<CommitOutcome> {
  try {
    const { data: ref } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
    const { sha } = ref.object;
    if (sha === headSha) return { kind: 'failed', message: words };
    const { data: commit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
    const ours = commit.parents.length === 1 && commit.parents[0]?.sha === headSha;
    return ours && commit.message.trim() === `${headline}\n\n${body}`.trim()
      ? { kind: 'committed', sha }
      : { kind: 'moved' };
  } catch (error) {
    const unknown = describeApiError('Whether it was made could not be determined', error);
    return { kind: 'failed', message: `${words} ${unknown}` };
  }
}
