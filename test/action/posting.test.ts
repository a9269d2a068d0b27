import { describe, expect, test } from '@jest/globals';
import { primaryRateLimit, secondaryRateLimit } from '../github/failure.ts';
import { commit } from '../github/repository.ts';
import { runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

describe('a review that GitHub rejects', () => {
  test('is tried again after the diff was read once more', async () => {
    stage.github.fail({ method: 'POST', path: /reviews/, status: 422, body: { message: 'Unprocessable Entity' } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(stage.github.comments(pull).length).toBeGreaterThan(0);
  });

  test('loses no finding: one bad comment stays in the summary, the others go to their lines', async () => {
    const pull = await stage.open({ 'a.bt': RISKY, 'b.bt': RISKY });
    // The whole, then the retry, then the half with a.bt.
    stage.github.fail({
      method: 'POST',
      path: /reviews/,
      status: 422,
      times: 3,
      body: { message: 'Unprocessable Entity' },
    });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    const places = stage.github.comments(pull).map((comment) => `${comment.path} ${comment.anchor.kind}`);
    // On its file it would lose its suggestion for good: the next run tries the line again.
    expect(places).toEqual(['b.bt line']);
    expect(run.summary).toContain('a.bt');
  });

  test('over and over leaves the findings in the summary and says why', async () => {
    const rejected = { method: 'POST', path: /reviews|comments/, status: 422, times: 3 };
    stage.github.fail({ ...rejected, body: { message: 'Unprocessable Entity' } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    const posts = stage.posts().filter((post) => !post.startsWith('/graphql'));
    expect(posts.map((post) => post.replace(/^.*\/tools/, ''))).toEqual([
      '/pulls/1/reviews 422',
      '/pulls/1/reviews 422',
      '/issues/1/comments 422',
    ]);
    expect(run.status).toBe(1);
    expect(run.summary).toContain('GitHub answered 422');
    expect(run.summary).toContain('```mermaid');
  });

  test('because the head moved leaves the findings in the summary', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    stage.github.fail({ method: 'POST', path: /reviews/, status: 422, body: { message: 'Unprocessable Entity' } });
    const first = stage.github.state.coordinates.bind(stage.github.state);
    const running = runAction(stage.github, pull);
    const waiting = setInterval(async () => {
      if (stage.filesAsked().length === 0) return;
      clearInterval(waiting);
      await commit(stage.repository, { branch: 'change', files: { 'tools/other.bt': HARMLESS } });
    }, 2);
    const run = await running;
    clearInterval(waiting);
    expect(run.status).toBe(1);
    expect(run.summary).toContain((await first(pull)).head);
    expect(run.summary).toMatch(/moved from/);
  });
});

describe('an API that is busy or broken', () => {
  test('a secondary rate limit is waited for', async () => {
    stage.github.fail({ method: 'POST', path: /reviews/, ...secondaryRateLimit(1) });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.stdout).toContain('asks to wait 1 s');
    expect(stage.github.reviews(pull)).toHaveLength(1);
  });

  test('a limit that lasts long is given up with words, at once', async () => {
    stage.github.fail({ path: /pulls\/1$/, ...primaryRateLimit(Math.floor(Date.now() / 1000) + 3000) });
    const run = await runAction(stage.github, await stage.open({ 'tools/lock.bt': RISKY }));
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error::.*The limit on requests is used up/m);
    expect(run.stdout).not.toMatch(/^\s+at /m);
  });

  test('a review whose answer was lost is not posted twice', async () => {
    stage.github.fail({
      method: 'POST',
      path: /reviews/,
      status: 502,
      handled: true,
      body: { message: 'Server Error' },
    });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(stage.github.reviews(pull)).toHaveLength(1);
    expect(run.stdout).toContain('Review posted');
  });

  test.each([
    ['POST', /reviews/, 'mid-body'],
    ['POST', /reviews/, 'before-headers'],
    ['GET', /compare/, 'mid-body'],
    ['POST', /graphql/, 'mid-body'],
    ['POST', /graphql/, 'before-headers'],
  ] as const)('a connection that breaks off in %s %s, %s, changes nothing', async (method, path, cut) => {
    stage.github.fail({ method, path, cut });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.outputs.errors).toBe('1');
    expect(stage.github.pendingFailures).toBe(0);
    expect(stage.github.reviews(pull)).toHaveLength(1);
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test('a token that is not valid gives one sentence', async () => {
    const run = await runAction(stage.github, await stage.open({ 'tools/lock.bt': RISKY }), { token: 'nonsense' });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::error::The pull request could not be read: GitHub answered 401 .*`token` input/m);
    expect(run.stderr).toBe('');
  });
});
