import { describe, expect, test } from '@jest/globals';
import { READ_TOKEN } from '../github/access.ts';
import { commit } from '../github/repository.ts';
import { now, type PullRequest } from '../github/state.ts';
import { type ActionRun, annotations, runAction } from './action-run.ts';
import { say, WITH_APP } from './comment-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const PATH = 'tools/lock.bt';
const REVIEWS = { method: 'POST', path: /pulls\/1\/reviews$/ };
const COMMENTS = { method: 'POST', path: /pulls\/1\/comments$/ };
const PENDING = 'User can only have one pending review per pull request';
const TOO_LONG = {
  status: 422,
  body: {
    message: 'Server Error: Sorry, this diff is taking too long to generate.',
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'not_available' }],
  },
};

/** Where the finding is told: on lines with a suggestion, in another comment, or in the summary comment in full. */
function toldIn(pull: PullRequest): string[] {
  const comments = stage.github.comments(pull).map(({ anchor, body }) => {
    const offer = body.includes('```suggestion') ? ' with a suggestion' : '';
    return `${anchor.kind}${offer}`;
  });
  const inFull = stage.github.issueComments(pull).some(({ body }) => body.includes('the next run posts it'));
  return [...comments, ...(inFull ? ['summary'] : [])];
}

/** The check is red, the finding is counted and annotated, and nothing is a riddle. */
function expectRed(run: ActionRun): void {
  expect(run).toMatchObject({ status: 1, stderr: '', outputs: { errors: '1' } });
  expect(annotations(run, 'error').some((line) => line.includes(`file=${PATH}`))).toBe(true);
  expect(run.summary).toContain('abba-deadlock');
  expect(stage.github.pendingFailures).toBe(0);
}

describe('a 403 for a review is told by its own words', () => {
  const forks = 'as for pull requests from forks';
  test.each([
    ['Unable to create comment because issue is locked.', 'unlock it'],
    [
      'The `octo-org` organization has an IP allow list enabled, and your IP address is not permitted.',
      'certain addresses',
    ],
    ['Resource protected by organization SAML enforcement.', 'single sign-on'],
    ['Repository was archived so is read-only.', 'archived repository'],
    ['Forbidden', 'its words say why'],
  ])('%s', async (message, advice) => {
    stage.github.fail({ ...REVIEWS, status: 403, body: { message } });
    const pull = await stage.open({ [PATH]: RISKY });
    const run = await runAction(stage.github, pull);
    expectRed(run);
    const said = annotations(run, 'notice').join();
    expect(said).toContain(`GitHub answered 403 (${message}`);
    expect(said).toContain(advice);
    expect(said + run.summary).not.toContain(forks);
    await runAction(stage.github, pull);
    expect(toldIn(pull)).toEqual(['line with a suggestion']);
  });

  test('of a token that may only read', async () => {
    const pull = await stage.open({ [PATH]: RISKY });
    const run = await runAction(stage.github, pull, { token: READ_TOKEN });
    expectRed(run);
    const said = annotations(run, 'notice').join();
    expect(said).toContain('GitHub answered 403 (Resource not accessible by integration');
    expect(said).toContain(forks);
  });
});

test('an answer in a locked conversation is in the job summary, and no failure of the check', async () => {
  await stage.restart({ 'README.md': 'x' }, WITH_APP);
  const pull = await stage.open({ [PATH]: RISKY });
  const message = 'Unable to create comment because issue is locked.';
  stage.github.fail({ method: 'POST', path: /issues\/1\/comments/, status: 403, body: { message } });
  const { run } = await say(stage, pull, '/bpftrace-guard help');
  expect(run.status).toBe(0);
  expect(annotations(run, 'notice').join()).toContain('issue is locked');
  expect(run.summary).toContain('/bpftrace-guard');
});

describe('what was submitted too quickly is submitted again after the wait', () => {
  const errors = [
    { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'was submitted too quickly' },
  ];
  const asText = { message: 'Unprocessable Entity', errors: ['was submitted too quickly'] };
  const asObject = { message: 'Validation Failed', errors };
  const headers = { 'retry-after': '1' };
  test.each([
    ['the review', { ...REVIEWS, status: 422, headers, body: asText }],
    ['the review, with other words', { ...REVIEWS, status: 422, headers, body: asObject }],
    ['the summary', { method: 'POST', path: /issues\/1\/comments/, status: 422, headers, body: asObject }],
    [
      'the review, on an older server',
      { ...REVIEWS, status: 403, headers, body: { message: 'You have triggered an abuse detection mechanism.' } },
    ],
  ])('%s', async (_name, failure) => {
    stage.github.fail(failure);
    const pull = await stage.open({ [PATH]: RISKY });
    const run = await runAction(stage.github, pull);
    expectRed(run);
    expect(run.stdout).toContain('asks to wait 1 s before this POST is tried again');
    expect(run.summary).not.toContain('too quickly');
    expect(toldIn(pull)).toEqual(['line with a suggestion']);
    expect(stage.github.issueComments(pull)).toHaveLength(1);
  });

  test('a change of threads', async () => {
    const pull = await stage.open({ [PATH]: RISKY });
    await runAction(stage.github, pull);

    await commit(stage.repository, { branch: pull.head, files: { [PATH]: 'BEGIN { exit(); }\n' } });
    const body = {
      data: { m0: null },
      errors: [{ type: 'UNPROCESSABLE', path: ['m0'], message: 'was submitted too quickly' }],
    };
    stage.github.fail({ query: /^\{"query":"mutation/, status: 200, headers, body });
    const run = await runAction(stage.github, pull);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('asks to wait 1 s before this POST is tried again');
    expect(run.summary).not.toContain('could not be updated');
  });

  test('in vain: it is told, and the next run posts the comment with its suggestion', async () => {
    stage.github.fail({ ...REVIEWS, status: 422, times: 3, headers, body: asText });
    const pull = await stage.open({ [PATH]: RISKY });
    const run = await runAction(stage.github, pull);
    expectRed(run);
    expect(run.summary).toContain('was submitted too quickly');
    expect(run.summary).toContain('The limit on requests is used up');
    await runAction(stage.github, pull);
    expect(toldIn(pull)).toEqual(['line with a suggestion']);
  });
});

describe('a review that its owner has begun and not submitted', () => {
  function begin(pull: PullRequest): void {
    const { state } = stage.github;
    const user = state.account('github-actions[bot]');
    pull.reviews.push({ id: state.nextId(), user, state: 'PENDING', body: '', commit: '', submittedAt: now() });
  }

  test('is explained; the finding is in the summary in full, and the next run posts it with its suggestion', async () => {
    const pull = await stage.open({ [PATH]: RISKY });
    begin(pull);
    const run = await runAction(stage.github, pull);
    expectRed(run);
    expect(toldIn(pull)).toEqual(['summary']);
    expect(stage.github.issueComments(pull)[0]?.body).toContain('submit or discard it');
    expect(annotations(run, 'notice').join()).toContain(PENDING);
    // One attempt as a review, one as a single comment.
    expect(stage.posts().filter((post) => post.endsWith(' 422'))).toHaveLength(2);
    pull.reviews.length = 0;
    await runAction(stage.github, pull);
    expect(toldIn(pull)).toEqual(['line with a suggestion']);
  });

  test('does not keep single comments from their lines, where GitHub takes those', async () => {
    stage.github.fail({ ...REVIEWS, status: 422, body: { message: 'Unprocessable Entity', errors: [PENDING] } });
    const pull = await stage.open({ [PATH]: RISKY, 'tools/more.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run).toMatchObject({ status: 1, stderr: '', outputs: { errors: '2' } });
    expect(toldIn(pull)).toEqual(['line with a suggestion', 'line with a suggestion']);
    expect(annotations(run, 'notice').join()).toContain(PENDING);
    const before = stage.posts().length;
    await runAction(stage.github, pull);
    expect(
      stage
        .posts()
        .slice(before)
        .filter((post) => !post.startsWith('/graphql')),
    ).toEqual([]);
  });
});

describe('a diff that takes GitHub too long', () => {
  const COMPARE = { method: 'GET', path: /\/compare\/.*per_page=1$/ };
  const FILES = { method: 'GET', path: /pulls\/1\/files/ };
  test.each([422, 500])(
    'of the comparison, with %i: the trees are compared, and the files are asked for their diffs',
    async (status) => {
      stage.github.fail({ ...COMPARE, ...TOO_LONG, status, times: 3 });
      const pull = await stage.open({ [PATH]: RISKY });
      const run = await runAction(stage.github, pull);
      expect(run).toMatchObject({ status: 1, stderr: '', outputs: { errors: '1' } });
      expect(toldIn(pull)).toEqual(['line with a suggestion']);
    },
  );

  test('of everything: the finding is told, and the next run posts it with its suggestion', async () => {
    for (const request of [COMPARE, FILES, COMMENTS]) stage.github.fail({ ...request, ...TOO_LONG });
    const pull = await stage.open({ [PATH]: RISKY });
    const run = await runAction(stage.github, pull);
    expect(run).toMatchObject({ status: 1, stderr: '', outputs: { errors: '1' } });
    expect(run.summary).toContain('taking too long to generate');
    expect(toldIn(pull)).toEqual(['summary']);
    await runAction(stage.github, pull);
    expect(toldIn(pull)).toEqual(['line with a suggestion']);
  });

  test('of the review: the finding is in the summary in full, and the next run posts it with its suggestion', async () => {
    stage.github.fail({ ...REVIEWS, ...TOO_LONG });
    const pull = await stage.open({ [PATH]: RISKY });
    const run = await runAction(stage.github, pull);
    expectRed(run);
    expect(toldIn(pull)).toEqual(['summary']);
    await runAction(stage.github, pull);
    expect(toldIn(pull)).toEqual(['line with a suggestion']);
  });

  test('hides no script that was changed on the other branch only', async () => {
    await stage.restart({ [PATH]: 'BEGIN { exit(); }\n' });
    const pull = await stage.open({ 'README.md': 'more\n' });

    await commit(stage.repository, { branch: pull.base, files: { [PATH]: RISKY } });
    stage.github.fail({ ...COMPARE, ...TOO_LONG });
    const run = await runAction(stage.github, pull);
    expect(run).toMatchObject({ status: 0, outputs: { findings: '0' } });
  });
});
