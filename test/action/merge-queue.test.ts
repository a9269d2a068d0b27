import { describe, expect, test } from '@jest/globals';
import { git } from '../github/git.ts';
import { enqueue, type GroupingStrategy, leave, mergeable, type QueueEntry } from '../github/merge-queue.ts';
import { type FileTree, openPullRequest } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { type ActionRun, annotations, runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const STRATEGIES: readonly GroupingStrategy[] = ['ALLGREEN', 'HEADGREEN'];
const TARGET = { inputs: { targets: 'bpftrace@0.27.1,kernel@6.12' } };
const FILE = '.github/bpftrace-guard.yml';

const open = (branch: string, files: FileTree): Promise<PullRequest> =>
  openPullRequest(stage.github, stage.repository, { branch, files });
const check = ({ pull, payload }: QueueEntry): Promise<ActionRun> =>
  runAction(stage.github, pull, { ...TARGET, eventName: 'merge_group', payload });

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}

async function checkAll(entries: readonly QueueEntry[]): Promise<ActionRun[]> {
  const runs: ActionRun[] = [];
  for (const entry of entries) runs.push(await check(entry));
  return runs;
}

describe('a merge queue', () => {
  /** How many entries the queue merges, whichever way it groups. */
  const merged = (runs: readonly ActionRun[]) =>
    STRATEGIES.map((strategy) =>
      mergeable(
        strategy,
        runs.map(({ status }) => status === 0),
      ),
    );

  test('merges no risky script, also in front of a harmless one, and then the harmless one alone', async () => {
    const risky = await open('risky', { 'a.bt': RISKY });
    const harmless = await open('harmless', { 'b.bt': HARMLESS });
    const entries = await enqueue(stage.github.state, [risky, harmless]);
    const runs = await checkAll(entries);
    expect(merged(runs)).toEqual([0, 0]);
    expect(annotations(at(runs, 1), 'error').join()).toContain('file=a.bt');
    for (const entry of entries) await leave(entry, 'removed');
    expect(merged(await checkAll(await enqueue(stage.github.state, [harmless])))).toEqual([1, 1]);
  });

  test('merges what was dismissed in its pull request, wherever that is in the queue', async () => {
    const pulls = [await open('a', { 'a.bt': RISKY }), await open('b', { 'b.bt': RISKY }), await open('c', { c: 'x' })];
    for (const pull of pulls.slice(0, 2)) {
      await runAction(stage.github, pull, TARGET);
      dismiss(stage, pull, idOf(pull), 'laboratory');
    }
    const runs = await checkAll(await enqueue(stage.github.state, pulls, 'squash'));
    expect(merged(runs)).toEqual([3, 3]);
    expect(at(runs, 2).summary.match(/was dismissed by/g)).toHaveLength(2);
  });
});

test('one file that was dismissed does not silence the same text in another, wherever in the queue', async () => {
  const lab = await open('lab', { 'lab/lock.bt': RISKY });
  const fleet = await open('fleet', { 'fleet/lock.bt': RISKY });
  await runAction(stage.github, lab, TARGET);
  dismiss(stage, lab, idOf(lab), 'laboratory');
  for (const pulls of [
    [lab, fleet],
    [fleet, lab],
  ]) {
    const entries = await enqueue(stage.github.state, pulls);
    const last = await check(at(entries, 1));
    expect([last.status, last.outputs.errors]).toEqual([1, '1']);
    expect(annotations(last, 'error').join()).toContain('file=fleet/lock.bt');
    for (const entry of entries) await leave(entry, 'removed');
  }
});

test('what is merged while an entry waits is not its doing any more', async () => {
  const first = await open('first', { 'a.bt': RISKY });
  await runAction(stage.github, first, TARGET);
  dismiss(stage, first, idOf(first), 'laboratory');
  const entries = await enqueue(stage.github.state, [first, await open('second', { 'b.bt': HARMLESS })]);
  await leave(at(entries, 0), 'merged');
  const run = await check(at(entries, 1));
  expect([run.status, run.outputs.findings]).toEqual([0, '0']);
  expect(run.summary).toContain('in 1 script');
});

test('the configuration is that of the branch: none that waits in the queue switches the check off', async () => {
  const lax = await open('lax', { [FILE]: 'fail-on: never\n' });
  const entries = await enqueue(stage.github.state, [lax, await open('risky', { 'a.bt': RISKY })]);
  expect((await check(at(entries, 1))).status).toBe(1);
  await leave(at(entries, 0), 'merged');
  expect((await check(at(entries, 1))).status).toBe(0);
});

test('where the queue cannot be read, the dismissals of the pull request in its name hold, and that is said', async () => {
  const pull = await open('a', { 'a.bt': RISKY });
  await runAction(stage.github, pull, TARGET);
  dismiss(stage, pull, idOf(pull), 'laboratory');
  const entry = at(await enqueue(stage.github.state, [pull]), 0);
  stage.github.fail({ path: /matching-refs/, status: 403, body: { message: 'No.' } });
  const run = await check(entry);
  expect([run.status, run.outputs.errors]).toEqual([0, '0']);
  expect(run.summary).toContain('so only dismissals in the last one apply');
});

test('branches that are named to mislead end nowhere', async () => {
  const pull = await open('a', { 'a.bt': RISKY });
  const entry = at(await enqueue(stage.github.state, [pull]), 0);
  const { base } = await stage.github.state.coordinates(pull);
  for (const name of [`pr-7-${entry.head}`, `pr-x-${entry.head}`, 'pr-9'])
    await git(stage.repository.directory, ['update-ref', `refs/heads/gh-readonly-queue/main/${name}`, base]);
  const run = await check(entry);
  expect([run.status, run.outputs.errors]).toEqual([1, '1']);
});
