import { describe, expect, test } from '@jest/globals';
import { DEFAULT_TOKENS, WRITE_TOKEN } from '../github/access.ts';
import { commit } from '../github/repository.ts';
import { now, type PullRequest } from '../github/state.ts';
import { runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
/** A token of an app that may push, and so may resolve threads. */
const MIGHTY = 'token-of-an-app';
const TOKENS = {
  ...DEFAULT_TOKENS,
  [MIGHTY]: {
    login: 'guard[bot]',
    kind: 'Bot' as const,
    permissions: { contents: 'write' as const, pull_requests: 'write' as const },
  },
};

const push = (files: Parameters<typeof commit>[1]['files'], more: object = {}) =>
  commit(stage.repository, { branch: 'change', files, ...more });
const fingerprintsOf = (pull: PullRequest) =>
  stage.github.comments(pull).flatMap(({ body }) => /"fingerprint":"(\w+)"/.exec(body)?.[1] ?? []);
const humanReply = (pull: PullRequest) => {
  const [first] = stage.github.comments(pull);
  if (first === undefined) throw new Error('there is no comment');
  pull.comments.push({
    ...first,
    id: stage.github.state.nextId(),
    user: stage.github.state.account('reviewer'),
    body: 'Is this so?',
    inReplyTo: first.id,
  });
};

describe('a finding that stays', () => {
  test('keeps its one comment when the branch is rebased', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    const before = fingerprintsOf(pull);
    await push({ 'tools/lock.bt': `// Waits.\n${RISKY}` }, { from: 'main', amend: true });
    const rebased = await runAction(stage.github, pull);
    expect(rebased.status).toBe(1);
    expect(fingerprintsOf(pull)).toEqual(before);
    expect(stage.github.issueComments(pull)).toHaveLength(1);
  });

  test('is not told again past a hundred comments of other people', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    for (let index = 0; index < 120; index++)
      pull.issueComments.push({
        id: stage.github.state.nextId(),
        user: stage.github.state.account('reviewer'),
        body: 'Hm.',
        createdAt: now(),
        updatedAt: now(),
      });
    await runAction(stage.github, pull);
    await runAction(stage.github, pull);
    expect(fingerprintsOf(pull)).toHaveLength(1);
    expect(stage.github.issueComments(pull)).toHaveLength(121);
  });

  test('is told once by two runs at once', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await Promise.all([runAction(stage.github, pull), runAction(stage.github, pull)]);
    await runAction(stage.github, pull);
    expect(fingerprintsOf(pull)).toHaveLength(1);
    expect(stage.github.issueComments(pull)).toHaveLength(1);
    const shown = stage.github.reviews(pull).filter(({ minimized }) => minimized === undefined);
    expect(shown).toHaveLength(1);
  });

  test('whose review came second by a hair is told once: the review without comments is hidden', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    // A whole run between the first one's look and its post.
    stage.github.before({ method: 'POST', path: /reviews/ }, async () => {
      await runAction(stage.github, pull);
    });
    await runAction(stage.github, pull);
    expect(stage.github.reviews(pull).map(({ minimized }) => minimized)).toEqual([undefined, 'DUPLICATE']);
    expect(fingerprintsOf(pull)).toHaveLength(1);
    expect(stage.github.issueComments(pull)).toHaveLength(1);
  });
});

describe('a finding that is fixed', () => {
  test.each([
    ['by taking its script out', { 'tools/lock.bt': null }],
    ['with its script, where others stay', { 'tools/lock.bt': null, 'tools/other.bt': HARMLESS }],
  ])('%s has its thread closed too', async (_name, files) => {
    await stage.restart({ 'README.md': 'x' }, { tokens: TOKENS });
    const pull = await stage.open({ 'tools/lock.bt': RISKY, 'README.md': 'y' });
    await runAction(stage.github, pull, { token: MIGHTY });
    await push(files);
    const run = await runAction(stage.github, pull, { token: MIGHTY });
    expect(run.status).toBe(0);
    expect(pull.resolved.size).toBe(1);
    expect(stage.github.issueComments(pull)).toHaveLength(1);
    expect(stage.github.issueComments(pull)[0]?.body).not.toContain('abba-deadlock');
  });

  test('has its thread resolved where the token may, and opened again when it is back', async () => {
    await stage.restart({ 'README.md': 'x' }, { tokens: TOKENS });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull, { token: MIGHTY });
    await push({ 'tools/lock.bt': HARMLESS });
    const fixed = await runAction(stage.github, pull, { token: MIGHTY });
    expect(fixed.status).toBe(0);
    expect(pull.resolved.size).toBe(1);
    expect(stage.github.issueComments(pull)[0]?.body).toContain('no findings in 1 script');
    await push({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull, { token: MIGHTY });
    expect(pull.resolved.size).toBe(0);
    expect(fingerprintsOf(pull)).toHaveLength(1);
  });

  test('has its comment hidden where the thread may not be resolved, and shown again when it is back', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    humanReply(pull);
    await push({ 'tools/lock.bt': HARMLESS });
    await runAction(stage.github, pull);
    expect(pull.comments.map(({ minimized }) => minimized)).toEqual(['RESOLVED', undefined]);
    expect(pull.resolved.size).toBe(0);
    await push({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    expect(pull.comments.map(({ minimized }) => minimized)).toEqual([undefined, undefined]);
    expect(pull.comments[1]?.body).toBe('Is this so?');
  });

  test('is not taken for fixed when its script could not be read', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    await push({ 'tools/lock.bt': new Uint8Array([0xff, 0xfe, 0x00]) });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(pull.comments[0]?.minimized).toBeUndefined();
  });
});

describe('what people decide', () => {
  test('a thread that somebody resolved stays so, and the check still fails', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    const [first] = pull.comments;
    pull.resolved.set(first?.id ?? 0, stage.github.state.account('reviewer'));
    await push({ 'tools/lock.bt': `// more\n${RISKY}` });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(pull.resolved.size).toBe(1);
    expect(fingerprintsOf(pull)).toHaveLength(1);
  });

  test('a dismissed finding stays dismissed, does not fail the check, and is told with who and why', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    dismiss(stage, pull, idOf(pull), 'a laboratory @octocat');
    await push({ 'tools/lock.bt': `// more\n${RISKY}` });
    const run = await runAction(stage.github, pull);
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(run.summary).toContain('was dismissed by reviewer: a laboratory `@octocat`');
    expect(pull.issueComments[0]?.body).toContain('was dismissed by reviewer');
    expect(pull.comments[0]?.minimized).toBe('RESOLVED');
    const again = await runAction(stage.github, pull);
    expect([again.status, fingerprintsOf(pull).length]).toEqual([0, 1]);
  });

  test('nobody else can dismiss anything, or tell a finding in our name', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    dismiss(stage, pull, idOf(pull), 'x', 'contributor');
    const user = stage.github.state.account('contributor');
    const [ours] = pull.comments;
    if (ours !== undefined) pull.comments.splice(0, 1, { ...ours, user });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(fingerprintsOf(pull)).toHaveLength(2);
  });
});

describe('while a run works', () => {
  test('a head that moves is left to the run for the new head', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    stage.github.before({ query: /reviewThreads/ }, () => push({ 'tools/other.bt': HARMLESS }));
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(run.summary).toMatch(/The head of the pull request moved from/);
    expect([pull.comments, pull.reviews, pull.issueComments]).toEqual([[], [], []]);
  });

  test('a summary that cannot be written is told in the log and the job summary, and the comments stand', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    stage.github.fail({ method: 'POST', path: /issues/, status: 404, body: { message: 'Not Found' } });
    const run = await runAction(stage.github, pull, { token: WRITE_TOKEN });
    expect(fingerprintsOf(pull)).toHaveLength(1);
    expect(run.stdout).toContain('The summary comment could not be written');
    expect(run.summary).toContain('The summary comment could not be written');
  });

  test('a summary that is too large is cut, and says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `tools/${'long-name-'.repeat(15)}${index}.bt`,
        RISKY.replaceAll('@b', `@b${index}`),
      ]),
    );
    const pull = await stage.open(many);
    await runAction(stage.github, pull);
    const [summary] = pull.issueComments;
    expect(Buffer.byteLength(summary?.body ?? '')).toBeLessThan(65_536);
    expect(summary?.body).toContain('left out here');
  });
});
