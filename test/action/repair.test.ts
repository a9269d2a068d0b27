import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withdrawDuplicates } from '../../src/action/review/posted.ts';
import { postComments, repairReview } from '../../src/action/review/posting.ts';
import { reviewBody } from '../../src/render/summary.ts';
import { summaryMarker } from '../../src/review/marker.ts';
import { planReview } from '../../src/review/plan.ts';
import { primaryRateLimit } from '../github/failure.ts';
import { quietClient } from '../github/quiet-client.ts';
import { commit } from '../github/repository.ts';
import { numbered, type Scene, setScene } from '../github/scene.ts';
import { finding, known } from '../review/known.ts';

/** Lines 1 to 30, of which all are new; a finding on each of the first `count`. */
const TEXT = numbered(30);
const PULL = { owner: 'octo-org', repo: 'tools', number: 1, use: 'c0ffee00' };
const findingsOn = (count: number) =>
  known(
    'a.bt',
    TEXT,
    Array.from({ length: count }, (_, at) => finding(TEXT, `line ${at + 1}\n`, { what: `Number ${at + 1} hangs.` })),
  );

let scene: Scene;
beforeEach(async () => {
  scene = await setScene({ 'README.md': '#\n' }, { 'a.bt': TEXT });
});
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

const github = () => quietClient(scene.github);
const repository = () => ({
  serverUrl: 'https://github.example',
  owner: 'octo-org',
  repo: 'tools',
  headSha: scene.head,
});
const HUNKS = [{ newStart: 1, newLines: 30, added: [] }];
const diff = { hunks: new Map([['a.bt', HUNKS]]) };
const repair = (count: number, room = 30) =>
  repairReview(github(), PULL, repository(), { diff, replan: (shown) => planReview(findingsOn(count), shown, room) });
const reject = (query: RegExp, times: number) =>
  scene.github.fail({ method: 'POST', path: /reviews/, query, status: 422, times, body: { message: 'No.' } });
const posts = () => scene.github.requests.filter(({ method, path }) => method === 'POST' && path.includes('/reviews'));

describe('a review that GitHub rejected', () => {
  test('is posted again, by the diff as it is now', async () => {
    expect(await repair(3)).toEqual({ ok: true, comments: 3, onFile: [], unplaced: [] });
    expect(posts()).toHaveLength(1);
    expect(scene.github.comments(scene.pull)).toHaveLength(3);
  });

  test('is not posted where there is nothing to post', async () => {
    expect(await repair(0)).toEqual({ ok: true, comments: 0, onFile: [], unplaced: [] });
    expect(posts()).toEqual([]);
  });

  test('has all comments but the one that is wrong, which is for the summary', async () => {
    reject(/Number 2 hangs/, 3);
    const result = await repair(4);
    expect(result).toMatchObject({ ok: true, comments: 3, onFile: [] });
    expect(result.ok && result.unplaced.map(({ known: { finding }, because }) => [finding.what, because])).toEqual([
      ['Number 2 hangs.', 'GitHub did not accept a comment on these lines.'],
    ]);
    expect(scene.github.comments(scene.pull)).toHaveLength(3);
    expect(scene.github.pendingFailures).toBe(0);
  });

  test('is given up after a dozen posts: what was not found to be wrong is left to the next run', async () => {
    reject(/Number/, 100);
    const result = await repair(30);
    expect(posts()).toHaveLength(12);
    expect(result).toMatchObject({ ok: true, comments: 0 });
    expect(result).toMatchObject({ onFile: [] });
    const why = result.ok ? result.unplaced.map(({ because }) => because) : [];
    expect(why).toHaveLength(30);
    expect(why.filter((because) => because.includes('the next run posts it'))).toHaveLength(26);
  });

  test.each([
    ['a pending review', { status: 422, body: { message: 'User can only have one pending review per pull request' } }],
    [
      'a diff that takes too long',
      { status: 422, body: { message: 'Sorry, this diff is taking too long to generate.' } },
    ],
    ['a limit on requests', primaryRateLimit(1_900_000_000)],
  ])('is left to the next run, not put on the file, for %s in between', async (_what, refusal) => {
    reject(/Number/, 1);
    scene.github.fail({ method: 'POST', path: /reviews/, times: 100, ...refusal });
    const result = await repair(4);
    expect(posts()).toHaveLength(2);
    expect(result).toMatchObject({ ok: true, comments: 0, onFile: [] });
    expect(result.ok && result.unplaced).toHaveLength(4);
  });

  test('is left to the next run where the head moved', async () => {
    await commit(scene.repository, { branch: 'change', files: { 'a.bt': `${TEXT}more\n` } });
    expect(await repair(1)).toEqual({
      ok: false,
      because: expect.stringMatching(/^The head of the pull request moved from \w+ to \w+ while this ran: the run for/),
    });
    expect(posts()).toEqual([]);
  });

  test('is not posted where the diff cannot be read again', async () => {
    scene.github.fail({ path: /\/compare\//, status: 404, body: { message: 'Not Found' } });
    expect(await repair(1)).toEqual({
      ok: false,
      because: expect.stringMatching(/^The diff could not be read again: GitHub answered 404/),
    });
    expect(posts()).toEqual([]);
  });
});

describe('what two runs at once have said', () => {
  const post = async () => {
    const { comments } = planReview(findingsOn(2), diff);
    const attempt = await postComments(github(), PULL, repository(), { body: reviewBody(2), comments });
    expect(attempt).toEqual({ kind: 'posted' });
  };
  const summary = (words: string) =>
    scene.ask('POST', '/issues/1/comments', {
      body: { body: `${summaryMarker({ use: PULL.use, hid: [] })}\n${words}` },
    });

  test('loses what came second: its threads, its summary, and the review that they leave empty', async () => {
    await post();
    await summary('first');
    await post();
    await summary('second');
    const before = scene.github.comments(scene.pull).map(({ id }) => id);
    expect(before).toHaveLength(4);
    expect(await withdrawDuplicates(github(), PULL)).toEqual([]);
    expect(scene.github.comments(scene.pull).map(({ id }) => id)).toEqual(before.slice(0, 2));
    expect(scene.github.issueComments(scene.pull).map(({ body }) => body.split('\n').at(-1))).toEqual(['first']);
    expect(scene.github.reviews(scene.pull).map(({ minimized }) => minimized)).toEqual([undefined, 'DUPLICATE']);
  });

  test('stays where it is said once', async () => {
    await post();
    await summary('first');
    expect(await withdrawDuplicates(github(), PULL)).toEqual([]);
    expect(scene.github.comments(scene.pull)).toHaveLength(2);
    expect(scene.github.reviews(scene.pull).map(({ minimized }) => minimized)).toEqual([undefined]);
  });

  test('is told where it cannot be found out', async () => {
    scene.github.fail({ query: /query posted/, status: 404, body: { message: 'Not Found' } });
    expect(await withdrawDuplicates(github(), PULL)).toEqual([
      expect.stringMatching(/^Whether another run posted the same could not be determined: GitHub answered 404/),
    ]);
  });
});
