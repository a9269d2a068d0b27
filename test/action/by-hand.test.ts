import { describe, expect, test } from '@jest/globals';
import { commit, forkRepository, openPullRequest } from '../github/repository.ts';
import { annotations, type RunOptions, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const asking = (number: string, more: RunOptions = {}): RunOptions => ({
  eventName: 'workflow_dispatch',
  payload: { inputs: { 'pull-request': number } },
  ...more,
  inputs: { 'pull-request': number, targets: 'bpftrace@0.27.1,kernel@6.12' },
});

describe('a pull request that the workflow names', () => {
  test('is reviewed at its head, and no other', async () => {
    const other = await stage.open({ 'other.bt': RISKY });
    const pull = await openPullRequest(stage.github, stage.repository, { branch: 'two', files: { 'a.bt': HARMLESS } });
    await commit(stage.repository, { branch: 'two', files: { 'a.bt': RISKY } });
    const run = await runAction(stage.github, other, asking('2'));
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect([stage.github.comments(pull).length, stage.github.comments(other).length]).toEqual([1, 0]);
  });

  test.each([
    ['a schedule', { eventName: 'schedule', payload: {} }],
    ['a comment', { eventName: 'issue_comment', payload: { action: 'created', issue: { number: 9 } } }],
    ['an event that has nothing to do', { eventName: 'label', payload: { action: 'created' } }],
  ])('is reviewed whatever started the run: %s', async (_what, event) => {
    const pull = await stage.open({ 'a.bt': RISKY });
    expect((await runAction(stage.github, pull, asking('#1', event))).outputs.errors).toBe('1');
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test('may be of a fork', async () => {
    const fork = await forkRepository(stage.repository, 'stranger');
    try {
      const pull = await openPullRequest(stage.github, stage.repository, { files: { 'a.bt': RISKY }, fork });
      expect((await runAction(stage.github, pull, asking('1'))).status).toBe(1);
      expect(stage.github.comments(pull)).toHaveLength(1);
    } finally {
      await fork.remove();
    }
  });

  test('is judged at the head that the check is for where it has started the run itself', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    const event = { eventName: 'pull_request', payload: await stage.github.event(pull) };
    await commit(stage.repository, { branch: 'change', files: { 'a.bt': HARMLESS } });
    const run = await runAction(stage.github, pull, asking('1', event));
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(stage.github.comments(pull)).toEqual([]);
  });

  test('is left as it is when it is closed', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    pull.open = false;
    const run = await runAction(stage.github, pull, asking('1'));
    expect([run.status, run.outputs.errors]).toEqual([0, '0']);
    expect(run.stdout).toContain('The pull request is closed');
  });

  test.each([
    ['7', /The pull request could not be read: GitHub answered 404/],
    ['main', /The input `pull-request` is the number of a pull request; it is "main"/],
    ['0', /it is "0"/],
    ['1e3', /it is "1e3"/],
  ])('%s that is none fails the run', async (number, words) => {
    const run = await runAction(stage.github, await stage.open({ 'a.bt': RISKY }), asking(number));
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(annotations(run, 'error')).toEqual([expect.stringMatching(words)]);
    expect(stage.posts()).toEqual([]);
  });
});
