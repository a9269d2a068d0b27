import type { GitHub } from './client.ts';

/** Which pull request: the repository it wants to be merged into, and its number there. */
export interface PullRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** The commits that a pull request and the branch that it is for stand at: 40 hex digits each. */
export interface PullRequestCommits {
  readonly headSha: string;
  readonly baseSha: string;
}

/** Two commits of a repository, 40 hex digits each. */
export interface ChangeCommits {
  readonly owner: string;
  readonly repo: string;
  readonly baseSha: string;
  readonly headSha: string;
}

/**
 * Reads where a pull request and the branch that it is for stand now, which may be later than the event that started the run. Two
 * requests.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readCommits(octokit: GitHub, pullRequest: PullRequest): Promise<PullRequestCommits> {
  return (await readPullRequestHead(octokit, pullRequest)).commits;
}

/** Where a pull request stands: its branch, and the commits. */
export interface PullRequestHead {
  readonly commits: PullRequestCommits;
  readonly open: boolean;
  /** Without `refs/heads/`. */
  readonly branch: string;
  /** The repository of the branch, with its id in GitHub's GraphQL API; undefined when it is gone. */
  readonly repository: { readonly owner: string; readonly repo: string; readonly repositoryId: string } | undefined;
  readonly isDefaultBranch: boolean;
  readonly isFork: boolean;
  /** Whether the author of a fork lets maintainers push to the branch. */
  readonly maintainersMayPush: boolean;
}

/** Reads the same with the branch. Two requests. @throws what Octokit throws for a request that fails. */
export async function readPullRequestHead(
  octokit: GitHub,
  { owner, repo, number }: PullRequest,
): Promise<PullRequestHead> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const { head, base } = data;
  return {
    commits: { headSha: head.sha, baseSha: await readTip(octokit, { owner, repo }, base.ref) },
    open: data.state === 'open',
    branch: head.ref,
    // The description of the API says that it is there; for a fork that was deleted it is not.
    repository: head.repo
      ? { owner: head.repo.owner.login, repo: head.repo.name, repositoryId: head.repo.node_id }
      : undefined,
    isDefaultBranch: head.repo?.default_branch === head.ref,
    isFork: head.repo?.id !== base.repo.id,
    maintainersMayPush: data.maintainer_can_modify,
  };
}

/**
 * The commit that a branch stands at now, 40 hex digits. `base.sha` of a pull request does not tell it: GitHub sets that when the
 * pull request is opened or pushed to, and the branch moves on (https://github.com/rust-lang/bors/pull/40). One request.
 *
 * @param branch without `refs/heads/`.
 * @throws what Octokit throws for a request that fails.
 */
export async function readTip(
  octokit: GitHub,
  { owner, repo }: Pick<PullRequest, 'owner' | 'repo'>,
  branch: string,
): Promise<string> {
  return (await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` })).data.object.sha;
}

/**
 * The numbers of the open pull requests whose branch is at a commit.
 *
 * @param branch of the repository of `owner`; it may be a fork.
 * @throws what Octokit throws for a request that fails.
 */
export async function findPullRequests(
  octokit: GitHub,
  { owner, repo }: Pick<PullRequest, 'owner' | 'repo'>,
  branch: { readonly owner: string; readonly name: string },
  headSha: string,
): Promise<number[]> {
  const head = `${branch.owner}:${branch.name}`;
  const { data } = await octokit.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 });
  // Without an owner before the colon, GitHub would leave the filter out and list all pull requests.
  return data.filter((pull) => pull.head.sha === headSha && pull.head.ref === branch.name).map(({ number }) => number);
}
