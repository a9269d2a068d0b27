import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { primaryRateLimit, secondaryRateLimit } from './failure.ts';
import type { GitHubOptions, LocalGitHub } from './local-github.ts';
import { numbered, type Scene, setScene } from './scene.ts';
import type { PullRequest } from './state.ts';

let scene: Scene;
let github: LocalGitHub;
let pull: PullRequest;

async function start(options: GitHubOptions = {}): Promise<void> {
  const before = { 'tools/a.bt': numbered(40), 'README.md': 'A repository\n' };
  const after = { 'tools/a.bt': numbered(40, { 5: 'changed 5', 30: 'changed 30' }), 'tools/new.bt': 'BEGIN { }\n' };
  scene = await setScene(before, after, options);
  ({ github, pull } = scene);
}

/** The same with other options. */
async function restart(options: GitHubOptions): Promise<void> {
  await scene.close();
  await start(options);
}

beforeEach(() => start());
afterEach(() => scene.close());

describe('failures on demand', () => {
  const comment = { body: { body: 'Summary' } };

  test('an answer in place of the real one, so many times', async () => {
    github.fail({ method: 'GET', path: /\/files/, times: 2, status: 500 });
    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await scene.ask('GET', '/pulls/1/files')).status);
    expect(statuses).toEqual([500, 500, 200]);
    expect((await scene.ask('GET', '/pulls/1')).status).toBe(200);
    expect(github.pendingFailures).toBe(0);
  });

  test('a secondary limit with Retry-After, after some requests that work', async () => {
    github.fail({ method: 'POST', skip: 1, ...secondaryRateLimit(7, 429) });
    expect((await scene.ask('POST', '/issues/1/comments', comment)).status).toBe(201);
    const told = await scene.ask('POST', '/issues/1/comments', comment);
    expect([told.status, told.headers.get('retry-after')]).toEqual([429, '7']);
    expect(github.issueComments(pull)).toHaveLength(1);
  });

  test('the primary limit, on demand and when it is used up', async () => {
    github.fail(primaryRateLimit(1_800_000_000));
    const told = await scene.ask('GET', '/pulls/1');
    expect(told).toMatchObject({ status: 403, body: { message: expect.stringContaining('rate limit exceeded') } });
    expect(told.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(told.headers.get('x-ratelimit-reset')).toBe('1800000000');
    await restart({ requestsPerHour: 2 });
    const remaining = [];
    for (let at = 0; at < 3; at += 1) {
      const { status, headers } = await scene.ask('GET', '');
      remaining.push([status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-used')]);
    }
    expect(remaining).toEqual([
      [200, '1', '1'],
      [200, '0', '2'],
      [403, '0', '2'],
    ]);
    expect((await scene.ask('GET', `${github.url}/rate_limit`)).status).toBe(200);
  });

  test('a connection that breaks before the answer, with and without the work done', async () => {
    github.fail({ method: 'POST', cut: 'before-headers' });
    await expect(scene.ask('POST', '/issues/1/comments', comment)).rejects.toThrow();
    expect(github.issueComments(pull)).toHaveLength(0);
    github.fail({ method: 'POST', cut: 'before-headers', handled: true });
    await expect(scene.ask('POST', '/issues/1/comments', comment)).rejects.toThrow();
    expect(github.issueComments(pull)).toHaveLength(1);
    expect(github.requests.map((request) => request.status)).toEqual([0, 0]);
  });

  test('a connection that breaks in the middle of the answer, after the work', async () => {
    github.fail({ method: 'POST', cut: 'mid-body' });
    await expect(scene.ask('POST', '/issues/1/comments', comment)).rejects.toThrow();
    expect(github.issueComments(pull)).toHaveLength(1);
  });

  test('an answer that is lost after the work', async () => {
    github.fail({ method: 'POST', status: 502, handled: true });
    expect((await scene.ask('POST', '/issues/1/comments', comment)).status).toBe(502);
    expect(github.issueComments(pull)).toHaveLength(1);
    expect(github.requests.at(-1)?.status).toBe(502);
  });
});

describe('the check against the description', () => {
  test.each([
    ['a key that is missing', (body: object) => ({ ...body, number: undefined }), /number/],
    ['a value of another type', (body: object) => ({ ...body, title: 7 }), /title/],
    ['an address that is none', (body: object) => ({ ...body, html_url: 'not an address' }), /html_url/],
    ['a state that does not exist', (body: object) => ({ ...body, state: 'merged' }), /state/],
  ])('catches %s in an answer of ours', async (_, change, place) => {
    const alter = (id: string, body: unknown) =>
      id === 'pulls/get' && typeof body === 'object' && body !== null ? change(body) : body;
    await restart({ alter });
    expect(await scene.ask('GET', '/pulls/1')).toMatchObject({
      status: 500,
      body: { message: expect.stringMatching(place) },
    });
    expect(github.violations).toMatchObject([
      { kind: 'answer', path: '/repos/octo-org/tools/pulls/1', problem: expect.stringMatching(place) },
    ]);
    expect(github.requests.at(-1)?.status).toBe(500);
  });

  test('catches an error of ours without the shape of all errors', async () => {
    await restart({ alter: () => ({ error: 'no' }) });
    expect((await scene.ask('GET', '/pulls/99')).status).toBe(500);
    expect(github.violations).toHaveLength(1);
  });

  test('a crash is a 500 and a violation', async () => {
    await scene.repository.remove();
    expect(await scene.ask('GET', '/pulls/1')).toMatchObject({
      status: 500,
      body: { message: expect.stringContaining('crashed') },
    });
    expect(github.violations).toMatchObject([{ kind: 'crash' }]);
  });
});
