import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';

/** What a merge queue has made of a branch and the pull requests in front: a commit on a branch of its own. */
interface QueueEntry {
  readonly number: number;
  /** The commit that the pull request was put on: that of the entry in front, or the tip of the branch. */
  readonly baseSha: string;
}

/**
 * The pull requests that a commit of a merge queue merges into a branch, the last one first. The names of the queue's branches tell:
 * `gh-readonly-queue/main/pr-12-COMMIT` has pull request 12 on top of COMMIT, which is where the entry in front ends. One request
 * for each page of them.
 *
 * @param branch that the queue is for, without `refs/heads/`.
 * @throws what Octokit throws for a request that fails.
 */
export async function findQueued(
  octokit: GitHub,
  { owner, repo }: Pick<PullRequest, 'owner' | 'repo'>,
  branch: string,
  headSha: string,
): Promise<number[]> {
  const ref = `heads/gh-readonly-queue/${branch}/pr-`;
  const refs = await octokit.paginate(octokit.rest.git.listMatchingRefs, { owner, repo, ref });
  const entries = new Map<string, QueueEntry>();
  for (const { ref: name, object } of refs) {
    const entry = readQueueBranch(name);
    if (entry !== undefined) entries.set(object.sha, entry);
  }
  const numbers: number[] = [];
  for (let sha = headSha, entry = entries.get(sha); entry !== undefined; entry = entries.get(sha)) {
    numbers.push(entry.number);
    entries.delete(sha);
    sha = entry.baseSha;
  }
  return numbers;
}

/** What the name of a branch of a merge queue says; undefined when it is none. */
export function readQueueBranch(ref: string): QueueEntry | undefined {
  const [, number, baseSha] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d{1,15})-([0-9a-f]{40})$/.exec(ref) ?? [];
  return baseSha === undefined ? undefined : { number: Number(number), baseSha };
}
