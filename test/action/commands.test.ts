import { describe, expect, test } from '@jest/globals';
import { git, gitText } from '../github/git.ts';
import { commit, forkRepository, openPullRequest } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { entryAt } from '../github/tree.ts';
import { runAction } from './action-run.ts';
import { APP, type CommentOptions, say as comment, WITH_APP } from './comment-run.ts';
import { idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const say = (pull: PullRequest, body: string, options?: CommentOptions) => comment(stage, pull, body, options);

async function opened(files: Parameters<typeof stage.open>[0]): Promise<PullRequest> {
  await stage.restart({ 'README.md': 'x' }, WITH_APP);
  return stage.open(files);
}
const headOf = async (pull: PullRequest) => (await stage.github.state.coordinates(pull)).head;
const messageOf = (sha: string) => gitText(stage.repository.directory, ['log', '-1', '--format=%B', sha]);

describe('/bpftrace-guard fix', () => {
  test('commits the fix, names who asked, and the review after it is green', async () => {
    const pull = await opened({ 'tools/lock.bt': RISKY });
    const { run, reactions, answers } = await say(pull, '/bpftrace-guard fix');
    expect(run.status).toBe(0);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect(answers.join()).toContain('abba-deadlock');
    const head = await headOf(pull);
    expect(await messageOf(head)).toMatch(/Co-authored-by: reviewer <\d+\+reviewer@users\.noreply\.[\w.:]+>/);
    const after = await runAction(stage.github, pull, { token: APP });
    expect([after.status, after.outputs.errors]).toEqual([0, '0']);
  });

  test('keeps the mode of a script that can be run', async () => {
    const pull = await opened({ 'tools/lock.bt': { text: `#!/usr/bin/env bpftrace\n${RISKY}`, mode: '100755' } });
    const { reactions } = await say(pull, '/bpftrace-guard fix all');
    expect(reactions).toContain('THUMBS_UP');
    const head = await headOf(pull);
    expect((await entryAt(stage.repository.directory, head, 'tools/lock.bt'))?.mode).toBe('100755');
    expect((await git(stage.repository.directory, ['diff', '--stat', `${head}~`, head])).toString()).toContain(
      'tools/lock.bt',
    );
  });

  test('is for people who may write', async () => {
    const pull = await opened({ 'tools/lock.bt': RISKY });
    const before = await headOf(pull);
    const { reactions, answers } = await say(pull, '/bpftrace-guard fix', { login: 'contributor' });
    expect(reactions).toEqual(['EYES', 'CONFUSED']);
    expect(answers.join()).toContain('needs write access');
    expect(await headOf(pull)).toBe(before);
  });

  test('says so when the head moves while it works', async () => {
    const pull = await opened({ 'tools/lock.bt': RISKY });
    stage.github.before({ query: /createCommitOnBranch/ }, () =>
      commit(stage.repository, { branch: 'change', files: { 'other.bt': HARMLESS } }),
    );
    const { reactions, answers } = await say(pull, '/bpftrace-guard fix');
    expect(reactions).toContain('CONFUSED');
    expect(answers.join()).toMatch(/moved|pushed/);
    expect(await messageOf(await headOf(pull))).toBe('Change some files');
  });

  test('says what to do where the branch is that of a fork', async () => {
    await stage.restart({ 'README.md': 'x' }, WITH_APP);
    const fork = await forkRepository(stage.repository, 'stranger');
    try {
      const pull = await openPullRequest(stage.github, stage.repository, { files: { 'a.bt': RISKY }, fork });
      const { reactions, answers } = await say(pull, '/bpftrace-guard fix');
      expect(reactions).toContain('CONFUSED');
      expect(answers.join()).toMatch(/fork/);
    } finally {
      await fork.remove();
    }
  });

  test('has nothing to do where nothing is wrong', async () => {
    const pull = await opened({ 'a.bt': HARMLESS });
    const { answers } = await say(pull, '/bpftrace-guard fix');
    expect(answers).toHaveLength(1);
    expect(await messageOf(await headOf(pull))).toBe('Change some files');
  });
});

describe('/bpftrace-guard dismiss', () => {
  test('keeps a finding quiet, with the reason, on every push after it', async () => {
    const pull = await opened({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull, { token: APP });
    const [, id = ''] = /id `([0-9a-f]{16})`/.exec(pull.comments[0]?.body ?? '') ?? [];
    const { reactions, answers } = await say(pull, `/bpftrace-guard dismiss ${id} only in the @octo-org/lab`);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect(answers.join()).toContain('Dismissed');
    await commit(stage.repository, { branch: 'change', files: { 'tools/lock.bt': `// more\n${RISKY}` } });
    const run = await runAction(stage.github, pull, { token: APP });
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
    expect(run.summary).toContain('was dismissed by reviewer');
  });

  test('wants an id that is there, and a reason', async () => {
    const pull = await opened({ 'tools/lock.bt': RISKY });
    expect((await say(pull, '/bpftrace-guard dismiss 00000000 because')).reactions).toContain('CONFUSED');
    expect((await say(pull, '/bpftrace-guard dismiss 12345678')).reactions).toContain('CONFUSED');
    expect((await runAction(stage.github, pull, { token: APP })).status).toBe(1);
  });
});

test('/bpftrace-guard explain tells a rule to whoever may read', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  const { reactions, answers } = await say(pull, '/bpftrace-guard explain abba-deadlock', { login: 'contributor' });
  expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
  expect(answers.join()).toContain('abba-deadlock');
});

test('help is given once for what is not known, and comments without a command cost no request', async () => {
  const pull = await opened({ 'a.bt': RISKY });
  expect((await say(pull, '/bpftrace-guard frobnicate')).answers).toHaveLength(1);
  expect((await say(pull, '/bpftrace-guard frobnicate again')).answers).toEqual([]);
  const before = stage.github.requests.length;
  await say(pull, 'What does it say? `/bpftrace-guard fix`');
  await say(pull, '/bpftrace-guard fix', { action: 'edited' });
  expect(stage.github.requests.length).toBe(before);
});

describe('a stranger', () => {
  const stranger = { login: 'contributor' };

  test.each([
    ['help', 'help', 'help'],
    ['explain', 'explain abba-deadlock', 'explain nmi-reentry'],
    ['a refusal', 'fix', 'fix all'],
  ])('gets %s once on a pull request, also from a thread, and nobody else less for it', async (_what, one, other) => {
    const pull = await opened({ 'a.bt': RISKY });
    await runAction(stage.github, pull, { token: APP });
    const [inThreadOf] = pull.comments;
    if (inThreadOf === undefined) throw new Error('there is no thread');
    expect((await say(pull, `/bpftrace-guard ${one}`, { ...stranger, inThreadOf })).answers).toHaveLength(1);
    const again = await say(pull, `/bpftrace-guard ${other}`, stranger);
    expect([again.answers, again.reactions]).toEqual([[], ['EYES', 'CONFUSED']]);
    expect((await say(pull, `/bpftrace-guard ${one}`, { login: 'somebody' })).answers).toHaveLength(1);
    if (one !== 'fix') expect((await say(pull, `/bpftrace-guard ${other}`)).answers).toHaveLength(1);
  });
});

describe('who has another login now', () => {
  test('is asked for by the id', async () => {
    const pull = await opened({ 'a.bt': RISKY });
    const { state } = stage.github;
    state.renamed.set('reviewer-before', 'reviewer');
    const { reactions } = await say(pull, '/bpftrace-guard fix', { login: 'reviewer-before' });
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
  });

  test('has no rights by a login that is somebody else now', async () => {
    const pull = await opened({ 'a.bt': RISKY });
    const { state } = stage.github;
    // `reviewer`, who may write, is another account than the one that wrote the comment.
    state.renamed.set('reviewer-before', 'reviewer');
    const before = await headOf(pull);
    const comment = { id: 1, body: '/bpftrace-guard fix', user: { login: 'reviewer', id: 77, type: 'User' } };
    const issue = { number: pull.number, pull_request: { url: 'https://api.github.example/pulls/1' } };
    const payload = { action: 'created', issue, comment };
    await runAction(stage.github, pull, { eventName: 'issue_comment', payload, token: APP });
    expect(await headOf(pull)).toBe(before);
  });
});

describe('a comment that an app wrote in the name of a person', () => {
  const throughApp = { app: 'review-helper' };

  test('is no command, and dismisses nothing', async () => {
    const pull = await opened({ 'a.bt': RISKY });
    const before = await headOf(pull);
    await runAction(stage.github, pull, { token: APP });
    const fixing = await say(pull, '/bpftrace-guard fix', throughApp);
    expect(fixing.reactions).toEqual(['EYES', 'CONFUSED']);
    expect(fixing.answers.join()).toContain('command-apps');
    expect(await headOf(pull)).toBe(before);
    expect((await say(pull, '/bpftrace-guard fix all', throughApp)).answers).toEqual([]);
    expect((await say(pull, `/bpftrace-guard dismiss ${idOf(pull)} as it said`, throughApp)).reactions).toEqual([
      'EYES',
      'CONFUSED',
    ]);
    const after = await runAction(stage.github, pull, { token: APP });
    expect(after.status).toBe(1);
    expect(after.summary).toContain('The app review-helper wrote it in the name of its author');
  });

  test('is one where the configuration names the app', async () => {
    await stage.restart({ '.github/bpftrace-guard.yml': 'command-apps: [review-helper]\n' }, WITH_APP);
    const pull = await stage.open({ 'a.bt': RISKY });
    await runAction(stage.github, pull, { token: APP });
    const { reactions } = await say(pull, `/bpftrace-guard dismiss ${idOf(pull)} as it said`, throughApp);
    expect(reactions).toEqual(['EYES', 'THUMBS_UP']);
    expect((await runAction(stage.github, pull, { token: APP })).status).toBe(0);
  });
});
