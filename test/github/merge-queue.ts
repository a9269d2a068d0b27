import { git, gitText } from './git.ts';
import type { GitHubState, PullRequest } from './state.ts';

/** Which entries of a queue are merged by their checks: https://docs.github.com/rest/repos/rules (`grouping_strategy`). */
export type GroupingStrategy = 'ALLGREEN' | 'HEADGREEN';

/** An entry of a merge queue: its pull request on top of the entry in front, or of the branch. */
export interface QueueEntry {
  readonly pull: PullRequest;
  readonly head: string;
  readonly ref: string;
  /** That of the event `merge_group`. */
  readonly payload: Readonly<Record<string, unknown>>;
}

/**
 * Puts pull requests for one branch into its merge queue, as GitHub does: each becomes a commit on top of the one in front, on a
 * branch `gh-readonly-queue/BASE/pr-NUMBER-COMMIT`, and `base_sha` is the commit in front.
 */
export async function enqueue(
  state: GitHubState,
  pulls: readonly PullRequest[],
  method: 'merge' | 'squash' = 'merge',
): Promise<QueueEntry[]> {
  const entries: QueueEntry[] = [];
  for (const pull of pulls) {
    const { directory } = pull.repository;
    const { base: tip, head: own } = await state.coordinates(pull);
    const base = entries.at(-1)?.head ?? tip;
    const tree = await gitText(directory, ['merge-tree', '--write-tree', base, own]);
    const parents = method === 'merge' ? ['-p', base, '-p', own] : ['-p', base];
    const head = await gitText(directory, ['commit-tree', tree, ...parents, '-m', `${pull.title} (#${pull.number})`]);
    const ref = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${base}`;
    await git(directory, ['update-ref', ref, head]);
    const described = { head_sha: head, head_ref: ref, base_sha: base, base_ref: `refs/heads/${pull.base}` };
    entries.push({ pull, head, ref, payload: { action: 'checks_requested', merge_group: described } });
  }
  return entries;
}

/** How many entries from the front the queue merges, by whether the check of each is green. */
export function mergeable(strategy: GroupingStrategy, green: readonly boolean[]): number {
  if (strategy === 'HEADGREEN') return green.lastIndexOf(true) + 1;
  const red = green.indexOf(false);
  return red === -1 ? green.length : red;
}

/** Merges an entry at the front, or takes it out of the queue; in both cases its branch is gone. */
export async function leave({ pull, head, ref }: QueueEntry, how: 'merged' | 'removed'): Promise<void> {
  const { directory } = pull.repository;
  if (how === 'merged') await git(directory, ['update-ref', `refs/heads/${pull.base}`, head]);
  await git(directory, ['update-ref', '-d', ref]);
}
