import { describe, expect, test } from '@jest/globals';
import { secondaryRateLimit } from '../github/failure.ts';
import { git } from '../github/git.ts';
import type { PullRequest } from '../github/state.ts';
import { type ActionRun, annotations, runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

/** Nothing is posted twice, and the finding is told: in a comment, or in the summary of the job and an annotation. */
function expectTold(run: ActionRun, pull: PullRequest): void {
  const comments = stage.github.comments(pull);
  expect(comments.length).toBeLessThanOrEqual(1);
  expect(stage.github.issueComments(pull).length).toBeLessThanOrEqual(1);
  expect(run.outputs.errors).toBe('1');
  expect(run.status).toBe(1);
  expect(annotations(run, 'error').some((line) => line.includes('file=tools/lock.bt'))).toBe(true);
  expect(run.summary).toContain('abba-deadlock');
  expect(stage.github.pendingFailures).toBe(0);
  expect(run.stderr).toBe('');
}

describe('a review that is answered with', () => {
  test.each([
    [400, 'Bad Request'],
    [404, 'Not Found'],
    [409, 'Conflict'],
    [410, 'Gone'],
  ])('%i is not posted, and the log and the summary say why', async (status, message) => {
    stage.github.fail({ method: 'POST', path: /reviews/, status, body: { message } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(stage.github.reviews(pull)).toEqual([]);
    expect(annotations(run, 'notice').join()).toContain(`GitHub answered ${status} (${message}`);
    expect(run.summary).toContain('The review was not posted');
    // The run after it makes up for it.
    const again = await runAction(stage.github, pull);
    expectTold(again, pull);
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test.each([
    ['429', secondaryRateLimit(1, 429)],
    ['a secondary limit and a 403', secondaryRateLimit(1)],
  ])('%s is posted after the wait that GitHub asks for', async (_name, answer) => {
    stage.github.fail({ method: 'POST', path: /reviews/, ...answer });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(run.stdout).toContain('asks to wait 1 s before this POST is tried again');
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test('a limit that asks for more than a minute is given up with words', async () => {
    stage.github.fail({ method: 'POST', path: /reviews/, ...secondaryRateLimit(120, 429) });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(run.stdout).toContain('asks to wait 120 s');
    expect(run.summary).toContain('The limit on requests is used up');
  });

  test('500 twice is posted once, or told in the summary', async () => {
    stage.github.fail({ method: 'POST', path: /reviews/, status: 500, times: 2, body: { message: 'Oops' } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(run.summary).toContain('GitHub answered 500');
    await runAction(stage.github, pull);
    expect(stage.github.comments(pull)).toHaveLength(1);
  });
});

describe('a read that is answered with', () => {
  test.each([
    ['the pull request', { path: /pulls\/1$/ }],
    ['its base branch', { path: /git\/ref\// }],
    ['the configuration', { query: /bpftrace-guard\.yml/ }],
    ['the changed files', { path: /\/compare\// }],
    ['the scripts', { query: /tools\/lock\.bt/ }],
    ['what was posted', { query: /query posted/ }],
  ])('500 twice changes nothing: %s', async (_name, request) => {
    stage.github.fail({ ...request, status: 500, times: 2, body: { message: 'Oops' } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test.each([
    ['the pull request', { path: /pulls\/1$/ }, /The pull request could not be read: .*403/],
    ['its base branch', { path: /git\/ref\// }, /The pull request could not be read: .*403/],
    ['the configuration', { query: /bpftrace-guard\.yml/ }, /The configuration could not be read: .*403/],
    ['the changed files', { path: /\/compare\// }, /The list of changed files could not be read: .*403/],
  ])('403 fails the check in one sentence: %s', async (_name, request, words) => {
    stage.github.fail({ ...request, status: 403, body: { message: 'Resource not accessible by integration' } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')).toEqual([expect.stringMatching(words)]);
    expect(run.stdout).toContain('see `permissions` in the workflow');
    expect(stage.github.comments(pull)).toEqual([]);
  });

  test('403 for what was posted posts nothing: it might be there already', async () => {
    stage.github.fail({
      query: /query posted/,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(stage.github.comments(pull)).toEqual([]);
    expect(run.summary).toContain('The existing comments could not be read');
  });

  test('GraphQL’s own rate limit is waited for, as GitHub asks', async () => {
    const body = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
    const reset = String(Math.floor(Date.now() / 1000) + 1);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    stage.github.fail({ query: /query posted/, status: 200, body, headers });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expectTold(run, pull);
    expect(stage.github.comments(pull)).toHaveLength(1);
  });
});

test('a head branch that was deleted while we worked costs no finding', async () => {
  const pull = await stage.open({ 'tools/lock.bt': RISKY });
  stage.github.before({ query: /tools\/lock\.bt/ }, () =>
    git(stage.repository.directory, ['update-ref', '-d', `refs/heads/${pull.head}`]),
  );
  const run = await runAction(stage.github, pull);
  expectTold(run, pull);
  expect(stage.github.comments(pull)).toHaveLength(1);
});
