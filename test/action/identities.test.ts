import { describe, expect, test } from '@jest/globals';
import { USER_TOKEN, WRITE_TOKEN } from '../github/access.ts';
import type { GitHubOptions } from '../github/local-github.ts';
import { commit } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { runAction } from './action-run.ts';
import { APP, say, WITH_APP } from './comment-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
/** The token of an app that may comment, and neither push nor resolve threads. */
const WEAK = 'token-of-a-weak-app';
const OPTIONS: GitHubOptions = {
  tokens: {
    ...WITH_APP.tokens,
    [WEAK]: { login: 'weak[bot]', kind: 'Bot', permissions: { contents: 'read', pull_requests: 'write' } },
  },
};
const opened = async (files: Parameters<typeof stage.open>[0]) => {
  await stage.restart({ 'README.md': 'x' }, OPTIONS);
  return stage.open(files);
};
const run = (pull: PullRequest, token: string) => runAction(stage.github, pull, { token });
const push = (files: Parameters<typeof stage.open>[0]) => commit(stage.repository, { branch: 'change', files });
const visible = (written: readonly { readonly body: string; readonly minimized?: string }[]) =>
  written.filter(({ minimized }) => minimized === undefined).map(({ body }) => body);
/** How many threads and summaries a reader sees. */
const seen = (pull: PullRequest) => [visible(pull.comments).length, visible(pull.issueComments).length];

describe.each([
  ['the token of the workflow', WRITE_TOKEN, 'that of an app', APP],
  ['the token of an app', APP, 'that of the workflow', WRITE_TOKEN],
  ['the token of a person who may write', USER_TOKEN, 'that of the workflow', WRITE_TOKEN],
])('a review with %s, and then with %s', (_one, before, _other, after) => {
  test('says nothing twice, closes what is fixed, and keeps one summary that is true', async () => {
    const pull = await opened({ 'a.bt': RISKY });
    await run(pull, before);
    await run(pull, after);
    expect([seen(pull), pull.comments.length, pull.issueComments.length]).toEqual([[1, 1], 1, 1]);
    await push({ 'a.bt': HARMLESS });
    await run(pull, after);
    expect(visible(pull.issueComments)).toEqual([expect.stringContaining('no findings in 1 script')]);
    expect(visible(pull.comments).length - pull.resolved.size).toBe(0);
    await push({ 'a.bt': RISKY });
    await run(pull, after);
    expect([seen(pull), pull.resolved.size]).toEqual([[1, 1], 0]);
    expect(visible(pull.issueComments)).toEqual([expect.stringContaining('1 error in 1 script')]);
  });
});

describe.each([
  ['an app', APP, 'the workflow', WRITE_TOKEN],
  ['the workflow', WRITE_TOKEN, 'an app that resolves nothing', WEAK],
])('a comment of %s, hidden with the token of %s, which cannot edit it', (_one, before, _other, after) => {
  test('is counted as not resolved, and shown again when its finding is back', async () => {
    const pull = await opened({ 'a.bt': RISKY });
    await run(pull, before);
    await push({ 'a.bt': HARMLESS });
    for (let times = 0; times < 2; times++)
      expect((await run(pull, after)).summary).toContain('1 thread of earlier findings is hidden but not resolved');
    await push({ 'a.bt': RISKY });
    await run(pull, before);
    expect(seen(pull)).toEqual([1, 1]);
    // What people hide is not taken for what a run hid before.
    for (const comment of pull.comments) comment.minimized = 'RESOLVED';
    await run(pull, before);
    await run(pull, after);
    expect(seen(pull)).toEqual([0, 1]);
  });
});

test('a person whose token reviewed has not written by hand: the words go on to follow what is true', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  await run(pull, WRITE_TOKEN);
  for (const [severity, token] of [
    ['warning', USER_TOKEN],
    ['note', USER_TOKEN],
    ['error', WRITE_TOKEN],
  ] as const) {
    const files = { '.github/bpftrace-guard.yml': `rules: {abba-deadlock: ${severity}}\n` };
    await commit(stage.repository, { branch: 'main', files });
    await run(pull, token);
    expect(visible(pull.comments)).toEqual([expect.stringMatching(new RegExp(`^\\*\\*${severity}\\*\\*`))]);
  }
});

test('a dismissal that one token answered holds for another, and one by the person whose token reviews', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  await run(pull, WRITE_TOKEN);
  const { reactions } = await say(stage, pull, `/bpftrace-guard dismiss ${idOf(pull)} laboratory`, { token: APP });
  expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
  for (const token of [WRITE_TOKEN, APP, USER_TOKEN]) expect((await run(pull, token)).status).toBe(0);
});

test('a stranger who copies our comments silences nothing, and costs no thread or summary', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  await run(pull, WRITE_TOKEN);
  const stranger = stage.github.state.account('contributor');
  const forged = await stage.open({ 'a.bt': RISKY });
  for (const { ...comment } of pull.comments)
    forged.comments.push({ ...comment, id: stage.github.state.nextId(), user: stranger });
  for (const { ...comment } of pull.issueComments)
    forged.issueComments.push({ ...comment, id: stage.github.state.nextId(), user: stranger });
  await run(forged, APP);
  expect(forged.comments.map(({ user }) => user.login)).toEqual(['contributor', 'guard[bot]']);
  expect(forged.issueComments.map(({ user }) => user.login)).toEqual(['contributor', 'guard[bot]']);
});

test('a dismissal addresses every use that has the finding', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  const as = (id: string) => runAction(stage.github, pull, { inputs: { id } });
  for (const id of ['laboratory', 'fleet']) expect((await as(id)).status).toBe(1);
  dismiss(stage, pull, idOf(pull), 'laboratory');
  for (const id of ['laboratory', 'fleet']) {
    const { status, summary } = await as(id);
    expect([status, summary]).toEqual([0, expect.stringContaining('was dismissed by reviewer')]);
  }
  expect(visible(pull.comments)).toEqual([]);
});

test('a comment of a version that knew no uses is taken over, and told once', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  await run(pull, WRITE_TOKEN);
  for (const comment of [...pull.comments, ...pull.issueComments])
    comment.body = comment.body
      .replace(/"v":3,"use":"[0-9a-f]{8}"/, '"v":2')
      .replace(/"v":2,"use":"[0-9a-f]{8}"/, '"v":1');
  await run(pull, WRITE_TOKEN);
  expect([pull.comments.length, pull.issueComments.length]).toEqual([1, 1]);
  expect(pull.issueComments[0]?.body).toContain('"use":');
});
