import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { postComment, postReview } from '../../src/github/review.ts';
import { primaryRateLimit } from '../github/failure.ts';
import { quietClient } from '../github/quiet-client.ts';
import { numbered, type Scene, setScene } from '../github/scene.ts';

const PULL = { owner: 'octo-org', repo: 'tools', number: 1 };

let scene: Scene;
beforeEach(async () => {
  scene = await setScene({ 'README.md': '#\n' }, { 'a.bt': numbered(9) });
});
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

const github = () => quietClient(scene.github);
const review = (isThere = false) =>
  postReview(
    github(),
    PULL,
    {
      headSha: scene.head,
      body: 'b',
      comments: [
        { path: 'a.bt', lines: { first: 2, last: 2 }, body: 'one line' },
        { path: 'a.bt', lines: { first: 3, last: 5 }, body: 'three lines' },
      ],
    },
    () => isThere,
  );
const onFile = () => postComment(github(), PULL, scene.head, { path: 'a.bt', body: 'the file' });
const POST = { method: 'POST', path: /reviews|comments/ };
const posts = () => scene.github.requests.filter(({ method, path }) => method === 'POST' && !path.includes('graphql'));

test('a review is posted with its comments, a comment on a file, and a comment on lines', async () => {
  const lines = { first: 3, last: 5 };
  const onLines = await postComment(github(), PULL, scene.head, { path: 'a.bt', lines, body: 'the lines' });
  expect([onLines, await review(), await onFile()]).toEqual(Array(3).fill({ kind: 'posted' }));
  const bodies = scene.github.comments(scene.pull).map(({ body }) => body);
  expect(bodies).toEqual(['the lines', 'one line', 'three lines', 'the file']);
  expect(posts()[0]?.body).toMatchObject({ start_line: 3, start_side: 'RIGHT', line: 5, side: 'RIGHT' });
  expect(posts()[1]?.body).toMatchObject({
    event: 'COMMENT',
    commit_id: scene.head,
    comments: [
      { path: 'a.bt', line: 2, side: 'RIGHT', body: 'one line' },
      { path: 'a.bt', start_line: 3, start_side: 'RIGHT', line: 5, side: 'RIGHT', body: 'three lines' },
    ],
  });
});

describe.each([
  ['a review', review],
  ['a comment on a file', onFile],
])('%s that GitHub does not take', (_what, post) => {
  test.each([
    [422, 'rejected'],
    [404, 'failed'],
    [401, 'failed'],
    [403, 'failed'],
    [403, 'read-only', 'Resource not accessible by integration'],
    [422, 'pending-review', 'Unprocessable Entity: User can only have one pending review per pull request'],
    [422, 'no-diff', 'Server Error: Sorry, this diff is taking too long to generate.'],
    [500, 'no-diff', 'Server Error: Sorry, this diff is taking too long to generate.'],
    [422, 'failed', 'Repository rule violations found'],
  ])('with %i is %s, and not sent again', async (status, kind, message = 'No.') => {
    scene.github.fail({ ...POST, status, body: { message } });
    expect(await post()).toMatchObject({ kind });
    expect(posts()).toHaveLength(1);
  });

  test('for a limit on requests is failed', async () => {
    scene.github.fail({ ...POST, ...primaryRateLimit(1_900_000_000) });
    expect(await post()).toMatchObject({ kind: 'failed' });
  });
});

describe('a post without a clear answer', () => {
  test('is looked for, and not sent again where it is there', async () => {
    scene.github.fail({ ...POST, status: 500, handled: true, body: { message: 'Oops' } });
    expect(await review(true)).toEqual({ kind: 'posted' });
    expect(posts()).toHaveLength(1);
  });

  test('is looked for, too, where the connection breaks', async () => {
    scene.github.fail({ ...POST, cut: 'before-headers' });
    expect(await review(true)).toEqual({ kind: 'posted' });
    expect(posts()).toHaveLength(1);
  });

  test('is sent once more where it is not', async () => {
    scene.github.fail({ ...POST, status: 500, body: { message: 'Oops' } });
    expect(await review()).toEqual({ kind: 'posted' });
    expect(posts()).toHaveLength(2);
  });

  test('is failed when there is none again', async () => {
    scene.github.fail({ ...POST, status: 500, times: 2, body: { message: 'Oops' } });
    expect(await review()).toMatchObject({ kind: 'failed' });
    expect(posts()).toHaveLength(2);
  });

  test('is failed where it cannot be looked for', async () => {
    scene.github.fail({ ...POST, status: 500, body: { message: 'Oops' } });
    scene.github.fail({ query: /query posted/, status: 404, body: { message: 'No.' } });
    expect(await review()).toMatchObject({ kind: 'failed' });
    expect(posts()).toHaveLength(1);
  });

  test('for a file is failed: it is not looked for', async () => {
    scene.github.fail({ ...POST, status: 500, body: { message: 'Oops' } });
    expect(await onFile()).toMatchObject({ kind: 'failed' });
    expect(posts()).toHaveLength(1);
  });
});
