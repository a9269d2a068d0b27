import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connect } from '../../src/github/client.ts';
import { statusOf } from '../../src/github/errors.ts';
import { TRANSPORT_LIMITS } from '../../src/github/transport.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import { graphqlSecondaryLimit, secondaryRateLimit } from '../github/failure.ts';
import type { LocalGitHub } from '../github/local-github.ts';
import { startGitHub } from '../github/server.ts';

let github: LocalGitHub;
const said: string[] = [];

beforeEach(async () => {
  github = await startGitHub();
  said.length = 0;
});
afterEach(async () => {
  jest.useRealTimers();
  await github.close();
  expect(github.violations).toEqual([]);
});

function client() {
  const octokit = connect(WRITE_TOKEN, 'test/1', { info: (words) => said.push(words) });
  const ask = (query: string) => octokit.graphql<object>(query, { baseUrl: github.url });
  return { octokit, ask };
}

const QUERY = 'query { viewer { login } }';
const MUTATION = 'mutation { minimizeComment(input: {subjectId: "x", classifier: RESOLVED}) { clientMutationId } }';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work().catch(() => undefined);
  return performance.now() - start;
}

test('queries follow each other at once, mutations a second apart', async () => {
  const { ask } = client();
  const queries: number[] = [];
  for (let count = 0; count < 24; count++) queries.push(await timed(() => ask(QUERY)));
  // Spaced like writes, each after the first would wait for a second, also on an idle machine.
  expect(Math.min(...queries.slice(1))).toBeLessThan(900);
  const mutations = await timed(() => Promise.allSettled([ask(MUTATION), ask(MUTATION), ask(MUTATION)]));
  expect(mutations).toBeGreaterThan(1_900);
  expect(github.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(Array(27).fill('POST /graphql'));
});

test('a limit in a part of an answer is no reason to repeat a mutation of which another part was done', async () => {
  const { ask } = client();
  const errors = [{ path: ['b'], message: 'You have exceeded a secondary rate limit.' }];
  github.fail({ path: /^\/graphql/, status: 200, body: { data: { a: {}, b: null }, errors } });
  await expect(ask(MUTATION)).rejects.toThrow(/secondary rate limit/);
  expect(github.requests).toHaveLength(1);
});

test.each([400, 401, 403, 404, 406, 410, 413, 422, 451])(
  'what is refused with %i is not asked again',
  async (status) => {
    github.fail({ path: /^\/user/, status, times: 2, body: { message: 'No.' } });
    const asked = client().octokit.request('GET /user', { baseUrl: github.url });
    await expect(asked).rejects.toMatchObject({ status });
    expect(github.requests).toHaveLength(1);
  },
);

test('a limit is waited for as long as is granted, and twice at most', async () => {
  const limits = { ...TRANSPORT_LIMITS, pause: 1 };
  const octokit = connect(WRITE_TOKEN, 'test/1', { info: (words) => said.push(words) }, limits);
  github.fail({ path: /^\/user/, times: 4, ...secondaryRateLimit(1) });
  await expect(octokit.request('GET /user', { baseUrl: github.url })).rejects.toMatchObject({ status: 403 });
  expect(github.requests).toHaveLength(3);
  const waits = "GitHub's secondary rate limit asks to wait 1 s";
  const again = `${waits} before this GET is tried again.`;
  expect(said).toEqual([again, again, `${waits} (try 3): given up.`]);
});

describe('a proxy', () => {
  const VARIABLES = ['GITHUB_API_URL', 'http_proxy', 'no_proxy'] as const;
  const before = VARIABLES.map((name) => process.env[name]);
  afterEach(() => {
    for (const [at, name] of VARIABLES.entries())
      if (before[at] === undefined) delete process.env[name];
      else process.env[name] = before[at];
  });

  test.each([
    ['is asked for an address elsewhere', () => 'http://ghe.example', ['ghe.example:80']],
    ['is not asked for this machine', () => github.url, []],
  ])('%s', async (_what, address, reached) => {
    const hosts: (string | undefined)[] = [];
    const proxy = createServer((request, response) => {
      hosts.push(request.headers.host);
      response.writeHead(502).end();
    });
    proxy.on('connect', (request, socket) => {
      hosts.push(request.url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const { port } = proxy.address() as AddressInfo;
    Object.assign(process.env, {
      GITHUB_API_URL: address(),
      http_proxy: `http://127.0.0.1:${port}`,
      no_proxy: '',
    });
    await client()
      .octokit.request('GET /user', { request: { retries: 0 } })
      .catch(() => undefined);
    proxy.close();
    expect(hosts).toEqual(reached);
  });
});

const QUICK = 'You have triggered an abuse detection mechanism.';
const SECONDARY = 'You have exceeded a SECONDARY rate limit.';
const errors = (...all: readonly object[]) => ({ data: null, errors: all });

// A limit that is known as one would be waited for: here that is given up at once, and then the status is 429.
test.each<[string, '/graphql' | '/user', number, unknown, number | undefined]>([
  ['a secondary limit with status 200', '/graphql', 200, errors({ message: SECONDARY }), 429],
  ['one behind another problem', '/graphql', 200, errors({ message: 'No.' }, { message: SECONDARY }), 429],
  ['the limit of an hour', '/graphql', 200, errors({ type: 'RATE_LIMITED', message: 'No.' }), 429],
  ['a write that came too early', '/graphql', 200, errors({ message: 'It was submitted too quickly.' }), 429],
  [
    'a write that came too early, with an empty answer',
    '/graphql',
    200,
    { ...errors({ message: QUICK }), data: { a: null } },
    429,
  ],
  ['another problem', '/graphql', 200, errors({ type: 'NOT_FOUND', message: 'No.' }), undefined],
  [
    'a limit beside a part of an answer',
    '/graphql',
    200,
    { ...errors({ message: SECONDARY }), data: { a: {} } },
    undefined,
  ],
  ['abuse with status 403', '/graphql', 403, { message: QUICK }, 429],
  ['another 403', '/graphql', 403, { message: 'No.' }, 403],
  ['abuse of the REST API', '/user', 403, { message: QUICK }, 429],
  ['a write of the REST API that came too early', '/user', 422, { message: 'was submitted too quickly' }, 429],
  ['another 422', '/user', 422, { message: 'Validation Failed' }, 422],
  ['what is not there', '/user', 404, { message: QUICK }, 404],
  ['an answer that speaks of a limit', '/user', 200, { ...errors({ message: SECONDARY }), login: 'x' }, undefined],
])('a limit is known: %s', async (what, path, status, body, known) => {
  const limits = { ...TRANSPORT_LIMITS, pause: 0 };
  const octokit = connect(WRITE_TOKEN, 'test/1', { info: (words) => said.push(words) }, limits);
  github.fail({ path: new RegExp(`^${path}`), status, body });
  const ask = () => octokit.request(`${path === '/user' ? 'GET' : 'POST'} ${github.url}${path}`, { query: QUERY });
  const failure: unknown = await ask().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(statusOf(failure)).toBe(known);
  // When the hour ends, headers tell, which are not here.
  expect(said).toHaveLength(known === 429 && what !== 'the limit of an hour' ? 1 : 0);
  for (const words of said) expect(words).toMatch(/rate limit asks to wait \d+ s \(try 1\): given up\.$/);
  expect(github.requests).toHaveLength(1);
});

// The last one: the limiters of the throttling plug-in are shared, and keep the time that the false clock told them.
test('a secondary limit that does not say how long is waited for a minute, with 403 and with 200', async () => {
  const { ask } = client();
  await ask(QUERY);
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance'] });
  for (const limit of [secondaryRateLimit(), graphqlSecondaryLimit()]) {
    said.length = 0;
    github.fail({ path: /^\/graphql/, ...limit });
    const start = Date.now();
    let waited: number | undefined;
    const answer = ask(QUERY).finally(() => {
      waited = Date.now() - start;
    });
    while (waited === undefined) {
      await turn();
      await jest.advanceTimersByTimeAsync(said.length === 0 ? 1 : 500);
    }
    expect(await answer).toMatchObject({ viewer: { login: expect.any(String) } });
    expect(said).toEqual([expect.stringMatching(/secondary rate limit asks to wait 60 s before/)]);
    expect(waited).toBeGreaterThanOrEqual(60_000);
    expect(waited).toBeLessThan(90_000);
  }
});
