import type { CommitMessage } from '../render/commit-message.ts';
import type { GitHub } from './client.ts';
import { describeApiError, graphqlRefusal, refusalOf, statusOf } from './errors.ts';
import { refusalIn } from './refusal.ts';

/** A branch, and the commit that it must be at. */
export interface Branch {
  readonly owner: string;
  readonly repo: string;
  /** The id of the repository in GitHub's GraphQL API. */
  readonly repositoryId: string;
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
  /** A rule for branches or a ruleset is for the branch. */
  | { readonly kind: 'protected' }
  /** The token may not write; `message` is sentences. */
  | { readonly kind: 'forbidden'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

/** The outcome of one attempt; `unclear` means that the answer was lost, or does not tell. */
type CommitAttempt = CommitOutcome | { readonly kind: 'unclear'; readonly message: string };

/**
 * Commits whole files to a branch that is not protected, if it still is where it is expected to be: by createCommitOnBranch, whose commits GitHub
 * signs, or by the Git data API where a file is executable, as the other would take that from it. GitHub compares the head and
 * moves the branch in one step both times, so what somebody pushes meanwhile, by force too, is neither lost nor brought back. A
 * commit of which the answer was lost is looked for, and never made a second time. Never throws for what GitHub answers.
 */
export async function commitToBranch(
  octokit: GitHub,
  branch: Branch,
  files: readonly CommitFile[],
  message: CommitMessage,
): Promise<CommitOutcome> {
  const obstacle = await obstacleAt(octokit, branch);
  if (obstacle !== undefined) return obstacle;
  const byData = files.some(({ mode }) => mode === '100755');
  const attempt = await (byData ? commitByGitData : commitByGraphql)(octokit, branch, files, message);
  return attempt.kind === 'unclear' ? findCommit(octokit, branch, message, attempt.message) : attempt;
}

/** Why nothing is committed to a branch as it is now. A token may be allowed to pass by its protection; that is not used. */
async function obstacleAt(
  octokit: GitHub,
  { owner, repo, name: branch, headSha }: Branch,
): Promise<CommitOutcome | undefined> {
  try {
    const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
    if (data.protected) return { kind: 'protected' };
    return data.commit.sha === headSha ? undefined : { kind: 'moved' };
  } catch (error) {
    if (statusOf(error) === 404) return { kind: 'no-branch' };
    const { kind, message } = restFailure(error);
    return { kind: kind === 'forbidden' ? kind : 'failed', message };
  }
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
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') })),
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
  const said = `GitHub did not take the commit: ${problems.map(({ message }) => message).join(' ')}`;
  const refusal = refusalIn(said);
  const words = refusal === undefined ? said : `${said} ${refusal.advice}`;
  const type = (name: string): boolean => problems.some((problem) => problem.type === name);
  if (type('STALE_DATA')) return { kind: 'moved' };
  const mayNot = type('FORBIDDEN') || type('INSUFFICIENT_SCOPES');
  if (mayNot && (refusal?.kind ?? 'permission') === 'permission') return { kind: 'forbidden', message: said };
  // What is missing is the branch, or the repository as far as the token can see it.
  if (type('NOT_FOUND')) return { kind: 'no-branch' };
  // Of a head that is another one, updateRefs gives no reason that could be told from others.
  return { kind: 'unclear', message: words };
}

/** The REST API moves a branch from any ancestor of the new commit, so also from where a force-push has put it. */
const MOVE = `mutation move($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

/**
 * Commits files with their modes by the Git data API: blobs, a tree on that of the head, a commit, and the branch moved from the
 * head to it. Without an author of our own GitHub signs the commits of apps.
 */
async function commitByGitData(
  octokit: GitHub,
  { owner, repo, repositoryId, name, headSha }: Branch,
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
          content: Buffer.from(text).toString('base64'),
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
    const { kind, message } = restFailure(error);
    return { kind: kind === 'forbidden' ? kind : 'failed', message };
  }
  try {
    const refUpdates = [{ name: `refs/heads/${name}`, beforeOid: headSha, afterOid: sha }];
    await octokit.graphql(MOVE, { input: { repositoryId, refUpdates }, request: { retries: 0 } });
    return { kind: 'committed', sha };
  } catch (error) {
    return graphqlFailure(error);
  }
}

/** What became of a commit when a request of the REST API, or the connection, failed. */
function restFailure(error: unknown): Extract<CommitAttempt, { readonly message: string }> {
  const words = describeApiError('The commit was not made', error);
  const status = statusOf(error);
  if (status === undefined || status >= 500) return { kind: 'unclear', message: words };
  if (status === 404 || refusalOf(error) === 'permission') return { kind: 'forbidden', message: words };
  return { kind: 'failed', message: words };
}

/**
 * Looks where the branch is now, for a commit of which no answer came: it is made when it is among what came onto the expected
 * head, whoever built on it since. It is known by its message and its one parent.
 */
async function findCommit(
  octokit: GitHub,
  { owner, repo, name, headSha }: Branch,
  { headline, body }: CommitMessage,
  words: string,
): Promise<CommitOutcome> {
  const message = `${headline}\n\n${body}`.trim();
  try {
    const { sha } = (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${name}` })).data.object;
    if (sha === headSha) return { kind: 'failed', message: words };
    const basehead = `${headSha}...${sha}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 100 });
    const made = data.commits.find(
      ({ parents, commit }) => parents.length === 1 && parents[0]?.sha === headSha && commit.message.trim() === message,
    );
    return made === undefined ? { kind: 'moved' } : { kind: 'committed', sha: made.sha };
  } catch (error) {
    if (statusOf(error) === 404) return { kind: 'no-branch' };
    const unknown = describeApiError('Whether it was made could not be determined', error);
    return { kind: 'failed', message: `${words} ${unknown}` };
  }
}
