import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
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
])('a limit is known: %s', async (_what, path, status, body, known) => {
  const limits = { ...TRANSPORT_LIMITS, pause: 0 };
  const octokit = connect(WRITE_TOKEN, 'test/1', { info: (words) => said.push(words) }, limits);
  github.fail({ path: new RegExp(`^${path}`), status, body });
  const ask = () => octokit.request(`${path === '/user' ? 'GET' : 'POST'} ${github.url}${path}`, { query: QUERY });
  const failure: unknown = await ask().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(statusOf(failure)).toBe(known);
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
