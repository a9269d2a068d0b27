import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { connect } from '../../src/github/client.ts';
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
