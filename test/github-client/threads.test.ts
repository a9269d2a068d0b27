import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConversation } from '../../src/github/conversation.ts';
import { type Mutation, mutate, settleThreads } from '../../src/github/threads.ts';
import type { PostedThread } from '../../src/review/reconcile.ts';
import { DEFAULT_TOKENS, WRITE_TOKEN } from '../github/access.ts';
import { quietClient } from '../github/quiet-client.ts';
import { numbered, type Scene, setScene } from '../github/scene.ts';

/** A token that may resolve threads, as it may push. */
const MIGHTY = 'token-of-an-app';
const TOKENS = {
  ...DEFAULT_TOKENS,
  [MIGHTY]: {
    login: 'github-actions[bot]',
    kind: 'Bot' as const,
    permissions: { contents: 'write' as const, pull_requests: 'write' as const },
  },
};
const CLOSED = '_Closed._';

let scene: Scene;
beforeEach(async () => {
  scene = await setScene(
    { 'a.bt': numbered(20) },
    { 'a.bt': numbered(20, { 3: 'three', 4: 'four' }) },
    { tokens: TOKENS },
  );
});
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

const client = (token = WRITE_TOKEN) => quietClient(scene.github, token);

/** Threads with one comment each, as the token sees them. */
async function threads(bodies: readonly string[], token = WRITE_TOKEN): Promise<PostedThread[]> {
  const comments = bodies.map((body) => ({ path: 'a.bt', line: 3, side: 'RIGHT', body }));
  const { status } = await scene.ask('POST', '/pulls/1/reviews', { body: { event: 'COMMENT', body: 'b', comments } });
  expect(status).toBe(200);
  const { threads: all } = await readConversation(client(token), { owner: 'octo-org', repo: 'tools', number: 1 });
  return all.map(({ id, path, viewerCanResolve, comments: [first] }) => {
    if (first === undefined) throw new Error('no comment');
    return {
      id,
      commentId: first.id,
      number: Number(first.fullDatabaseId),
      fingerprint: 'f'.repeat(16),
      path,
      body: first.body,
      resolved: 'no',
      isMinimized: false,
      answered: false,
      canResolve: viewerCanResolve,
    };
  });
}

const none = { gone: [], back: [], duplicates: [], closedWords: CLOSED };
/** Each comment as it is now: its text, and why it is hidden. */
const now = () => scene.github.comments(scene.pull).map(({ body, minimized }) => [body, minimized]);
/** The changes that were asked for, by request. */
const asked = () =>
  scene.github.requests.flatMap(({ body }) => {
    const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
    return query.startsWith('mutation') ? [[...query.matchAll(/m\d+: (\w+)/g)].map(([, name]) => name)] : [];
  });
const refuse = (query: RegExp, field: string, message = 'Resource not accessible by integration') =>
  scene.github.fail({
    query,
    status: 200,
    body: { data: { [field]: null }, errors: [{ type: 'FORBIDDEN', path: [field], message }] },
  });

describe('a thread whose finding is gone', () => {
  test('is resolved where the token may', async () => {
    const gone = await threads(['one', 'two'], MIGHTY);
    expect(await settleThreads(client(MIGHTY), { ...none, gone })).toEqual([]);
    expect(asked()).toEqual([['resolveReviewThread', 'resolveReviewThread']]);
    expect(scene.pull.resolved.size).toBe(2);
    expect(now()).toEqual([
      ['one', undefined],
      ['two', undefined],
    ]);
  });

  test('is hidden where GitHub says at once that the token may not', async () => {
    const gone = await threads(['one']);
    expect(gone[0]?.canResolve).toBe(false);
    expect(await settleThreads(client(), { ...none, gone })).toEqual([]);
    expect(asked()).toEqual([['minimizeComment']]);
    expect(now()).toEqual([['one', 'RESOLVED']]);
  });

  test('is hidden where it turns out only then', async () => {
    const gone = (await threads(['one'])).map((thread) => ({ ...thread, canResolve: true }));
    expect(await settleThreads(client(), { ...none, gone })).toEqual([]);
    expect(asked()).toEqual([['resolveReviewThread'], ['minimizeComment']]);
    expect(now()).toEqual([['one', 'RESOLVED']]);
  });

  test('is edited where it can be neither, and its text stays below', async () => {
    const gone = await threads(['one']);
    refuse(/minimizeComment/, 'm0');
    expect(await settleThreads(client(), { ...none, gone })).toEqual([]);
    expect(asked()).toEqual([['minimizeComment'], ['updatePullRequestReviewComment']]);
    expect(now()).toEqual([[`${CLOSED}\n\none`, undefined]]);
  });

  test('is edited where the second try to hide it fails as well', async () => {
    const gone = (await threads(['one'])).map((thread) => ({ ...thread, canResolve: true }));
    refuse(/minimizeComment/, 'm0');
    expect(await settleThreads(client(), { ...none, gone })).toEqual([]);
    expect(now()).toEqual([[`${CLOSED}\n\none`, undefined]]);
  });

  test('is told when nothing of it can be done, with what GitHub says', async () => {
    const gone = await threads(['one', 'two']);
    refuse(/minimizeComment/, 'm0');
    refuse(/updatePullRequestReviewComment/, 'm0', 'Not you.');
    expect(await settleThreads(client(), { ...none, gone })).toEqual([
      '1 earlier comment could not be updated. GitHub said: Not you.',
    ]);
  });
});

describe('a thread whose finding is back', () => {
  test('has undone all that closed it', async () => {
    const [own] = await threads([`${CLOSED}\n\nIt hangs.`], MIGHTY);
    if (own === undefined) throw new Error('no thread');
    await settleThreads(client(MIGHTY), { ...none, gone: [own] });
    await settleThreads(client(), { ...none, gone: [{ ...own, canResolve: false }] });
    expect([scene.pull.resolved.size, now()]).toEqual([1, [[`${CLOSED}\n\nIt hangs.`, 'RESOLVED']]]);
    const back = [{ ...own, resolved: 'by-us' as const, isMinimized: true }];
    expect(await settleThreads(client(MIGHTY), { ...none, back })).toEqual([]);
    expect([scene.pull.resolved.size, now()]).toEqual([0, [['It hangs.', undefined]]]);
  });

  test('is asked for nothing that did not close it', async () => {
    const [own] = await threads(['It hangs.']);
    if (own === undefined) throw new Error('no thread');
    expect(await settleThreads(client(), { ...none, back: [{ ...own, isMinimized: true }] })).toEqual([]);
    expect(asked()).toEqual([['unminimizeComment']]);
    expect(await settleThreads(client(), { ...none, back: [{ ...own, body: `${CLOSED}\n\nIt hangs.` }] })).toEqual([]);
    expect(asked().slice(1)).toEqual([['updatePullRequestReviewComment']]);
  });
});

describe('a thread that says the same twice', () => {
  test('is deleted', async () => {
    const [, second] = await threads(['one', 'two']);
    expect(await settleThreads(client(), { ...none, duplicates: second === undefined ? [] : [second] })).toEqual([]);
    expect(now()).toEqual([['one', undefined]]);
  });

  test('is told when it cannot be, and is not hidden instead', async () => {
    const duplicates = await threads(['one', 'two', 'three']);
    scene.github.fail({
      query: /deletePullRequestReviewComment/,
      status: 200,
      body: {
        data: { m0: {}, m1: null, m2: null },
        errors: [1, 2].map((at) => ({ path: [`m${at}`], message: `No ${at}.` })),
      },
    });
    expect(await settleThreads(client(), { ...none, duplicates })).toEqual([
      '2 earlier comments could not be updated. GitHub said: No 1.',
    ]);
    expect(asked()).toHaveLength(1);
  });
});

describe('many changes', () => {
  const hide = (subjectId: string): Mutation => ({
    name: 'minimizeComment',
    input: { subjectId, classifier: 'OUTDATED' },
  });

  test('are asked for 25 at a time, and none means no request', async () => {
    const [one] = await threads(['one']);
    const id = one?.commentId ?? '';
    expect(await mutate(client(), [])).toEqual([]);
    expect(asked()).toEqual([]);
    expect(await mutate(client(), Array(26).fill(hide(id)))).toEqual(Array(26).fill(undefined));
    expect(asked().map((names) => names.length)).toEqual([25, 1]);
  });

  test('are made but for those that are refused', async () => {
    const [one, two] = await threads(['one', 'two']);
    const changes = [hide(one?.commentId ?? ''), hide('nobody'), hide(two?.commentId ?? '')];
    expect(await mutate(client(), changes)).toEqual([undefined, expect.stringContaining('nobody'), undefined]);
    expect(now()).toEqual([
      ['one', 'OUTDATED'],
      ['two', 'OUTDATED'],
    ]);
  });

  test('fail as one where the request does, and the next request is made all the same', async () => {
    const [one] = await threads(['one']);
    const changes = Array(26).fill(hide(one?.commentId ?? ''));
    scene.github.fail({ query: /^.*mutation/, status: 502, body: { message: 'Oops' } });
    const problems = await mutate(client(), changes);
    expect(problems.slice(0, 25)).toEqual(Array(25).fill(expect.stringMatching(/^minimizeComment failed: .*502/)));
    expect(problems[25]).toBeUndefined();
  });

  test('fail as one where one problem of several is with none of them', async () => {
    const errors = [{ path: ['m0'], message: 'Not this.' }, { message: 'Out of time.' }];
    scene.github.fail({ query: /mutation/, status: 200, body: { data: { m0: null, m1: null }, errors } });
    expect(await mutate(client(), [hide('a'), hide('b')])).toEqual(
      Array(2).fill(expect.stringMatching(/^minimizeComment failed: /)),
    );
  });

  test('fail as one where a problem is with none of them', async () => {
    scene.github.fail({ query: /mutation/, status: 200, body: { errors: [{ message: 'Parse error.' }] } });
    expect(await mutate(client(), [hide('a'), hide('b')])).toEqual(
      Array(2).fill(expect.stringMatching(/^minimizeComment failed: .*Parse error/)),
    );
  });
});
