import { describe, expect, test } from '@jest/globals';
import { runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

describe('the configuration', () => {
  test('is read from the base commit', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': 'fail-on: never\n' });
    const run = await runAction(
      stage.github,
      await stage.open({ 'a.bt': RISKY, '.github/bpftrace-guard.yml': 'fail-on: note\n' }),
    );
    expect(run.status).toBe(0);
  });

  test('that is broken fails with the place', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': 'targets:\n  - debian-99\n' });
    const run = await runAction(stage.github, await stage.open({ 'a.bt': RISKY }));
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error::.*\.github\/bpftrace-guard\.yml:2:5: /m);
  });

  test.each([
    [{ 'fail-on': 'sometimes' }, /`fail-on` is one of/],
    [{ comment: 'perhaps' }, /`comment` is true or false/],
    [{ targets: 'debian-99' }, /`targets` is wrong\..*debian-99/],
  ])('inputs %j are refused in words', async (inputs, words) => {
    const run = await runAction(stage.github, await stage.open({ 'a.bt': RISKY }), { inputs });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(words);
  });
});

describe('the place it runs at', () => {
  test('may be a GitHub Enterprise Server', async () => {
    await stage.restart({ 'README.md': 'Tools\n' }, { basePath: '/api/v3' });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    expect(stage.github.comments(pull).length).toBeGreaterThan(0);
    expect(stage.github.issueComments(pull)[0]?.body).toContain(`${stage.github.serverUrl}/octo-org/tools/blob/`);
  });

  test('may be a pull_request_target, which is read the same way', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull, { eventName: 'pull_request_target' });
    expect(stage.github.reviews(pull)).toHaveLength(1);
  });

  test.each([
    ['merge_group', {}, 1, /has nothing to do for merge_group without a commit/],
    ['merge_group', { merge_group: { head_sha: 'a'.repeat(40) } }, 1, /merge_group without a branch/],
    ['merge_group', { action: 'destroyed' }, 0, /merge group is gone/],
    ['push', { deleted: true }, 0, /branch was deleted/],
    ['release', {}, 1, /It runs for pull_request, pull_request_target, /],
    ['pull_request', {}, 1, /without a pull request/],
    ['pull_request', { action: 'closed', pull_request: { number: 1, head: { sha: 'a'.repeat(40) } } }, 0, /closed/],
  ])('%s with %j', async (eventName, payload, status, words) => {
    const run = await runAction(stage.github, await stage.open({ 'a.bt': RISKY }), { eventName, payload });
    expect(run.status).toBe(status);
    expect(run.stdout).toMatch(words);
    expect(stage.github.requests).toEqual([]);
  });
});
