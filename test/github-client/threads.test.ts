import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConversation } from '../../src/github/conversation.ts';
import { type Mutation, mutate, settleThreads } from '../../src/github/threads.ts';
import type { PostedThread } from '../../src/review/posted-thread.ts';
import type { ThreadText } from '../../src/review/reconcile.ts';
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
  return all.map(({ id, path, viewerCanResolve, viewerCanUnresolve, comments: [first] }) => {
    if (first === undefined) throw new Error('no comment');
    return {
      id,
      commentId: first.id,
      number: Number(first.fullDatabaseId),
      fingerprint: 'f'.repeat(16),
      headSha: scene.head,
      replaces: undefined,
      path,
      at: { first: 3, last: 3 },
      body: first.body,
      byHand: false,
      resolved: 'no',
      isMinimized: false,
      hidByUs: false,
      answered: false,
      canResolve: viewerCanResolve,
      canUnresolve: viewerCanUnresolve,
      canEdit: first.viewerCanUpdate,
    };
  });
}

const none = { edits: [], back: [], closing: [], duplicates: [] };
/** Threads with words put before their texts. */
const saying = (words: string, all: readonly PostedThread[]): ThreadText[] =>
  all.map((thread) => ({ thread, body: `${words} ${thread.body}` }));
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

describe('a thread that is closed', () => {
  const done = { problems: [], unresolved: 0, hid: [] };

  test('says so and is resolved where the token may', async () => {
    const closing = saying('Closed:', await threads(['one', 'two'], MIGHTY));
    expect(await settleThreads(client(MIGHTY), { ...none, closing })).toEqual(done);
    const edit = 'updatePullRequestReviewComment';
    expect(asked()).toEqual([[edit, edit, 'resolveReviewThread', 'resolveReviewThread']]);
    expect(scene.pull.resolved.size).toBe(2);
    expect(now()).toEqual([
      ['Closed: one', undefined],
      ['Closed: two', undefined],
    ]);
  });

  test('is only resolved where it says so already', async () => {
    const closing = (await threads(['one'], MIGHTY)).map((thread) => ({ thread, body: thread.body }));
    expect(await settleThreads(client(MIGHTY), { ...none, closing })).toEqual(done);
    expect(asked()).toEqual([['resolveReviewThread']]);
  });

  test('is hidden where GitHub says at once that the token may not', async () => {
    const closing = saying('Closed:', await threads(['one']));
    expect(closing[0]?.thread.canResolve).toBe(false);
    expect(await settleThreads(client(), { ...none, closing })).toEqual({ ...done, unresolved: 1 });
    expect(asked()).toEqual([['updatePullRequestReviewComment', 'minimizeComment']]);
    expect(now()).toEqual([['Closed: one', 'RESOLVED']]);
  });

  test('is hidden where it turns out only then', async () => {
    const [one] = await threads(['one']);
    const closing = one === undefined ? [] : saying('Closed:', [{ ...one, canResolve: true }]);
    expect(await settleThreads(client(), { ...none, closing })).toEqual({ ...done, unresolved: 1 });
    expect(asked()).toEqual([['updatePullRequestReviewComment', 'resolveReviewThread'], ['minimizeComment']]);
    expect(now()).toEqual([['Closed: one', 'RESOLVED']]);
  });

  test.each([
    ['hidden', 'm1'],
    ['edited', 'm0'],
  ])('is closed all the same where it cannot be %s', async (_what, field) => {
    const closing = saying('Closed:', await threads(['one']));
    refuse(/minimizeComment/, field);
    expect((await settleThreads(client(), { ...none, closing })).problems).toEqual([]);
  });

  test('is named where it is hidden and does not say why', async () => {
    const closing = saying('Closed:', await threads(['one', 'two']));
    refuse(/minimizeComment/, 'm0');
    const { hid } = await settleThreads(client(), { ...none, closing });
    expect(hid.map(({ body }) => body)).toEqual(['one']);
  });

  test('is closed where it says so, also if it can be neither resolved nor hidden', async () => {
    const [one] = await threads(['one']);
    const closing = one === undefined ? [] : saying('Closed:', [{ ...one, canResolve: true }]);
    refuse(/minimizeComment/, 'm0');
    expect(await settleThreads(client(), { ...none, closing })).toEqual({ ...done, unresolved: 1 });
    expect(now()).toEqual([['Closed: one', undefined]]);
  });

  test('is closed where only one half of it fails, whatever fails of another one', async () => {
    const closing = saying('Closed:', await threads(['one', 'two']));
    const errors = [0, 3].map((at) => ({ type: 'FORBIDDEN', path: [`m${at}`], message: 'Not you.' }));
    scene.github.fail({ query: /minimizeComment/, status: 200, body: { data: { m0: null, m3: null }, errors } });
    expect((await settleThreads(client(), { ...none, closing })).problems).toEqual([]);
  });

  test('is no reason to be silent about another one that cannot be edited', async () => {
    const [one, two] = await threads(['one', 'two']);
    if (one === undefined || two === undefined) throw new Error('no threads');
    refuse(/minimizeComment/, 'm0', 'Not you.');
    const changes = { ...none, edits: saying('Now:', [one]), closing: saying('Closed:', [two]) };
    expect((await settleThreads(client(), changes)).problems).toEqual([
      '1 earlier comment could not be updated. GitHub said: Not you.',
    ]);
  });

  test('is told when nothing of it can be done, with what GitHub says', async () => {
    const closing = saying('Closed:', await threads(['one', 'two']));
    const errors = [0, 2].map((at) => ({ type: 'FORBIDDEN', path: [`m${at}`], message: 'Not you.' }));
    scene.github.fail({ query: /minimizeComment/, status: 200, body: { data: { m0: null, m2: null }, errors } });
    expect((await settleThreads(client(), { ...none, closing })).problems).toEqual([
      '1 earlier comment could not be updated. GitHub said: Not you.',
    ]);
  });
});

describe('a thread whose words are other ones', () => {
  test('is edited, and told where it cannot be', async () => {
    const edits = saying('Now:', await threads(['one']));
    expect(await settleThreads(client(), { ...none, edits })).toEqual({ problems: [], unresolved: 0, hid: [] });
    expect(now()).toEqual([['Now: one', undefined]]);
    refuse(/updatePullRequestReviewComment/, 'm0', 'Not you.');
    expect((await settleThreads(client(), { ...none, edits })).problems).toEqual([
      '1 earlier comment could not be updated. GitHub said: Not you.',
    ]);
  });
});

describe('a thread whose finding is back', () => {
  test('has undone all that closed it', async () => {
    const [own] = await threads(['It hangs.'], MIGHTY);
    if (own === undefined) throw new Error('no thread');
    const closing = [{ thread: own, body: own.body }];
    await settleThreads(client(MIGHTY), { ...none, closing });
    await settleThreads(client(), { ...none, closing: [{ thread: { ...own, canResolve: false }, body: own.body }] });
    expect([scene.pull.resolved.size, now()]).toEqual([1, [['It hangs.', 'RESOLVED']]]);
    const back = saying('Again:', [{ ...own, resolved: 'by-us', isMinimized: true }]);
    expect((await settleThreads(client(MIGHTY), { ...none, back })).problems).toEqual([]);
    expect([scene.pull.resolved.size, now()]).toEqual([0, [['Again: It hangs.', undefined]]]);
  });

  test('is asked for nothing that did not close it', async () => {
    const [own] = await threads(['It hangs.']);
    if (own === undefined) throw new Error('no thread');
    const back = [{ thread: { ...own, isMinimized: true }, body: own.body }];
    expect((await settleThreads(client(), { ...none, back })).problems).toEqual([]);
    expect(asked()).toEqual([['unminimizeComment']]);
    const resolved = [{ thread: { ...own, resolved: 'by-us' as const }, body: own.body }];
    await settleThreads(client(MIGHTY), { ...none, back: resolved });
    expect(asked().at(-1)).toEqual(['unresolveReviewThread']);
  });
});

describe('a thread that says the same twice', () => {
  test('is deleted', async () => {
    const [, second] = await threads(['one', 'two']);
    const duplicates = second === undefined ? [] : [second];
    expect((await settleThreads(client(), { ...none, duplicates })).problems).toEqual([]);
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
    expect((await settleThreads(client(), { ...none, duplicates })).problems).toEqual([
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
