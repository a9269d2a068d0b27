import type { Octokit } from '@octokit/rest';
import type { CommitMessage } from '../render/commit-message.ts';
import { commitByGitData } from './commit-data.ts';
import { type Branch, type CommitAttempt, type CommitFile, type CommitOutcome, restFailure } from './commit-outcome.ts';
import { describeApiError } from './errors.ts';
import { graphqlProblems } from './graphql-errors.ts';

/**
 * Commits whole files to a branch, if it still is where it is expected to be: by createCommitOnBranch, whose commits GitHub
 * signs, or by the Git data API where a file is executable, as the other would take that from it. A commit of which the
 * answer was lost is looked for, and never made a second time. Never throws for what GitHub answers.
 */
export async function commitToBranch(
  octokit: Octokit,
  branch: Branch,
  files: readonly CommitFile[],
  message: CommitMessage,
): Promise<CommitOutcome> {
  const byData = files.some(({ mode }) => mode === '100755');
  const attempt = await (byData ? commitByGitData : commitByGraphql)(octokit, branch, files, message);
  return attempt.kind === 'unclear' ? findCommit(octokit, branch, message, attempt.words) : attempt;
}

const MUTATION = `mutation commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function commitByGraphql(
  octokit: Octokit,
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
      ? { kind: 'unclear', words: 'GitHub did not say which commit it made.' }
      : { kind: 'committed', sha };
  } catch (error) {
    return graphqlFailure(error);
  }
}

function graphqlFailure(error: unknown): CommitAttempt {
  const problems = graphqlProblems(error);
  if (problems.length === 0) return restFailure(error);
  const words = `GitHub did not take the commit: ${problems.map(({ message }) => message).join(' ')}`;
  const type = (name: string): boolean => problems.some((problem) => problem.type === name);
  if (type('STALE_DATA')) return { kind: 'moved' };
  if (type('FORBIDDEN') || type('INSUFFICIENT_SCOPES')) return { kind: 'forbidden', words };
  // What is missing is the branch, or the repository as far as the token can see it.
  if (type('NOT_FOUND')) return { kind: 'no-branch' };
  return { kind: 'failed', words };
}

/** Looks whether a commit of which no answer came is at the head of the branch: with our message, on the expected parent. */
async function findCommit(
  octokit: Octokit,
  { owner, repo, name, headSha }: Branch,
  { headline, body }: CommitMessage,
  words: string,
): Promise<CommitOutcome> {
  try {
    const { data: ref } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` });
    const { sha } = ref.object;
    if (sha === headSha) return { kind: 'failed', words };
    const { data: commit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: sha });
    const ours = commit.parents.length === 1 && commit.parents[0]?.sha === headSha;
    return ours && commit.message.trim() === `${headline}\n\n${body}`.trim()
      ? { kind: 'committed', sha }
      : { kind: 'moved' };
  } catch (error) {
    const unknown = describeApiError('Whether it was made all the same could not be found out', error);
    return { kind: 'failed', words: `${words} ${unknown}` };
  }
}
