import { describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { type RunOptions, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const HANGS = 'bpftrace@0.27.1,kernel@6.12';
const HANGS_TOO = 'bpftrace@0.27.1,kernel@6.1';
const SAFE = 'bpftrace@0.27.1,kernel@6.16';

const run = (pull: PullRequest, targets: string, more: RunOptions = {}) =>
  runAction(stage.github, pull, { ...more, inputs: { targets, ...more.inputs } });
const shown = (pull: PullRequest) =>
  stage.github.comments(pull).map(({ id, body, minimized }) => ({ id, body, minimized }));
const summaries = (pull: PullRequest) => stage.github.issueComments(pull).map(({ id, body }) => ({ id, body }));
const push = (files: Parameters<typeof commit>[1]['files']) => commit(stage.repository, { branch: 'change', files });

describe.each<[string, RunOptions, RunOptions]>([
  ['an id each', { inputs: { id: 'laboratory' } }, { inputs: { id: 'fleet' } }],
  ['workflows of other names', { env: { GITHUB_WORKFLOW: 'laboratory' } }, { env: { GITHUB_WORKFLOW: 'fleet' } }],
  ['jobs of other names', { env: { GITHUB_JOB: 'laboratory' } }, { env: { GITHUB_JOB: 'fleet' } }],
  [
    'a workflow that the organisation requires',
    { env: { GITHUB_WORKFLOW_REF: 'octo-org/tools/.github/workflows/guard.yml@refs/pull/1/merge' } },
    { env: { GITHUB_WORKFLOW_REF: 'octo-org/central/.github/workflows/guard.yml@refs/heads/main' } },
  ],
])('two uses with %s', (_what, one, other) => {
  test('keep their own threads and summaries, and leave those of the other alone', async () => {
    const pull = await stage.open({ 'a.bt': RISKY, 'b.bt': HARMLESS });
    await run(pull, HANGS, one);
    await run(pull, SAFE, other);
    expect(shown(pull).map(({ minimized }) => minimized)).toEqual([undefined]);
    await run(pull, HANGS_TOO, other);
    const [threads, texts] = [shown(pull), summaries(pull)];
    expect([threads.length, texts.length]).toEqual([2, 2]);
    await run(pull, HANGS, one);
    expect([shown(pull), summaries(pull)]).toEqual([threads, texts]);
    await push({ 'a.bt': HARMLESS });
    await run(pull, HANGS, one);
    expect(shown(pull).map(({ minimized }) => minimized)).toEqual(['RESOLVED', undefined]);
    expect(summaries(pull)[1]).toEqual(texts[1]);
    await push({ 'a.bt': null, 'b.bt': null });
    await run(pull, HANGS_TOO, other);
    expect(shown(pull).map(({ minimized }) => minimized)).toEqual(['RESOLVED', 'RESOLVED']);
    const gone = summaries(pull).map(({ body }) => body.includes('no longer changes a bpftrace script'));
    expect(gone).toEqual([false, true]);
  });
});

test('a use goes on where it was when only the branch of its workflow is another one', async () => {
  const at = (ref: string) => ({ env: { GITHUB_WORKFLOW_REF: `octo-org/central/.github/workflows/guard.yml@${ref}` } });
  const pull = await stage.open({ 'a.bt': RISKY });
  await run(pull, HANGS, at('refs/heads/main'));
  await run(pull, HANGS, at('refs/heads/next'));
  expect([shown(pull).length, summaries(pull).length]).toEqual([1, 1]);
});
