import { describe, expect, test } from '@jest/globals';
import { WRITE_TOKEN } from '../github/access.ts';
import { git } from '../github/git.ts';
import { commit, forkRepository, openPullRequest } from '../github/repository.ts';
import type { PullRequest } from '../github/state.ts';
import { annotations, runAction } from './action-run.ts';
import { dismiss, idOf } from './dismissing.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const posts = () => stage.posts().filter((post) => !post.startsWith('/graphql'));

describe('a merge group', () => {
  /** The payload of `merge_group`, for the pull request as the queue would merge it. */
  async function group(pull: PullRequest) {
    const { base, head } = await stage.github.state.coordinates(pull);
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-${pull.number}-${base}`;
    const merge_group = { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref };
    return { action: 'checks_requested', merge_group };
  }

  test('is judged by what it changes, and told without a comment', async () => {
    const pull = await stage.open({ 'a.bt': RISKY, 'b.txt': 'x' });
    const run = await runAction(stage.github, pull, { eventName: 'merge_group', payload: await group(pull) });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(annotations(run, 'error')[0]).toContain('file=a.bt');
    expect(run.summary).toContain('abba-deadlock');
    expect(posts()).toEqual([]);
  });

  test('without scripts is green, and what was there before is not its business', async () => {
    await stage.restart({ 'old.bt': RISKY });
    const pull = await stage.open({ 'b.txt': 'x' });
    const run = await runAction(stage.github, pull, { eventName: 'merge_group', payload: await group(pull) });
    expect([run.status, run.outputs.findings]).toEqual([0, '0']);
  });

  test('has the configuration of its base: it cannot switch the check off', async () => {
    const pull = await stage.open({ 'a.bt': RISKY, '.github/bpftrace-guard.yml': 'rules:\n  abba-deadlock: off\n' });
    const run = await runAction(stage.github, pull, { eventName: 'merge_group', payload: await group(pull) });
    expect(run.status).toBe(1);
  });

  test.each([
    ['added', 0],
    ['nofilter', 1],
  ])('goes by the same diff-filter as the pull request: with %s the status is %i', async (filter, status) => {
    const old = `${RISKY}${'\n'.repeat(12)}tracepoint:syscalls:sys_enter_openat { @c[comm] = count(); }\n`;
    await stage.restart({ 'a.bt': old });
    const pull = await stage.open({ 'a.bt': old.replace('sys_enter_openat', 'sys_enter_close') });
    const inputs = { 'diff-filter': filter };
    const asked = await runAction(stage.github, pull, { inputs: { ...inputs, comment: 'false' } });
    const queued = await runAction(stage.github, pull, {
      inputs,
      eventName: 'merge_group',
      payload: await group(pull),
    });
    expect([asked.status, queued.status]).toEqual([status, status]);
    if (status === 0) expect(queued.summary).toContain('Not caused by this change: 1 finding');
  });

  test('lets pass what was dismissed in the pull request, and says so', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    await runAction(stage.github, pull);
    dismiss(stage, pull, idOf(pull), 'laboratory');
    const before = posts().length;
    const run = await runAction(stage.github, pull, { eventName: 'merge_group', payload: await group(pull) });
    expect([run.status, run.outputs.errors]).toEqual([0, '0']);
    expect(run.summary).toContain('was dismissed by');
    expect(posts()).toHaveLength(before);
  });

  test('of more files than a comparison lists still has its scripts found', async () => {
    await stage.restart({ 'README.md': 'x' }, { limits: { compareFiles: 300 } });
    const files = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`a/${index}.txt`, 'x']));
    const pull = await stage.open({ ...files, 'z.bt': RISKY });
    const run = await runAction(stage.github, pull, { eventName: 'merge_group', payload: await group(pull) });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
  });
});

describe('a push, a schedule', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'])('%s: the whole repository is judged', async (eventName) => {
    await stage.restart({ 'a.bt': RISKY, 'b/c.bt': HARMLESS, 'd.txt': 'x', e: { text: 'a.bt', mode: '120000' } });
    const pull = await stage.open({ 'd.txt': 'y' });
    const { base } = await stage.github.state.coordinates(pull);
    const run = await runAction(stage.github, pull, { eventName, payload: {}, env: { GITHUB_SHA: base } });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(run.summary).toContain('in 2 scripts');
    expect(posts()).toEqual([]);
  });

  test('a branch that was deleted is nothing to judge', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    const run = await runAction(stage.github, pull, {
      eventName: 'push',
      payload: { deleted: true },
      env: { GITHUB_SHA: '0'.repeat(40) },
    });
    expect(run.status).toBe(0);
  });
});

describe('the second of two stages', () => {
  const ended = (headSha: string, owner: string, more: object = {}) => ({
    action: 'completed',
    workflow_run: {
      event: 'pull_request',
      conclusion: 'failure',
      head_sha: headSha,
      head_branch: 'change',
      head_repository: { owner: { login: owner } },
      pull_requests: [],
      ...more,
    },
  });
  const run = (pull: PullRequest, payload: object) =>
    runAction(stage.github, pull, { eventName: 'workflow_run', payload, token: WRITE_TOKEN });

  test('reviews the pull request of a fork, found by its branch and commit', async () => {
    const fork = await forkRepository(stage.repository, 'stranger');
    try {
      const other = await stage.open({ 'other.bt': RISKY });
      const pull = await openPullRequest(stage.github, stage.repository, { files: { 'a.bt': RISKY }, fork });
      const { head } = await stage.github.state.coordinates(pull);
      const ran = await run(pull, ended(head, 'stranger'));
      expect(ran.status).toBe(1);
      expect(stage.github.comments(pull)).toHaveLength(1);
      expect(stage.github.comments(other)).toEqual([]);
    } finally {
      await fork.remove();
    }
  });

  test.each([
    [
      'was pushed to again',
      async (pull: PullRequest) => ended((await stage.github.state.coordinates(pull)).mergeBase, 'octo-org'),
    ],
    [
      'was closed',
      async (pull: PullRequest) => {
        const { head } = await stage.github.state.coordinates(pull);
        pull.open = false;
        return ended(head, 'octo-org');
      },
    ],
    [
      'is of somebody else',
      async (pull: PullRequest) => ended((await stage.github.state.coordinates(pull)).head, 'stranger'),
    ],
    [
      'is not what ran',
      async (pull: PullRequest) =>
        ended((await stage.github.state.coordinates(pull)).head, 'octo-org', { event: 'push' }),
    ],
    [
      'has a branch without an owner',
      async (pull: PullRequest) => ended((await stage.github.state.coordinates(pull)).head, ''),
    ],
  ])('leaves a pull request alone that %s', async (_what, payloadOf) => {
    const pull = await stage.open({ 'a.bt': RISKY });
    const ran = await run(pull, await payloadOf(pull));
    expect(ran.status).toBe(0);
    expect(posts()).toEqual([]);
  });

  test('reviews all pull requests with the head, also past one that fails, and its outputs add up', async () => {
    const pull = await stage.open({ 'a.bt': RISKY });
    const others = await Promise.all(
      ['release-1', 'release-2'].map(async (base) => {
        await commit(stage.repository, { branch: base, files: { 'other.txt': base } });
        return stage.github.openPullRequest({ repository: pull.repository, head: pull.head, base });
      }),
    );
    const { head } = await stage.github.state.coordinates(pull);
    stage.github.fail({ path: /\/pulls\/2$/, status: 404, body: { message: 'Not Found' } });
    const inputs = { sarif: 'findings.sarif' };
    const options = { eventName: 'workflow_run', payload: ended(head, 'octo-org'), inputs };
    const ran = await runAction(stage.github, pull, options);
    expect([ran.status, ran.outputs.findings, ran.outputs.errors]).toEqual([1, '3', '3']);
    expect(ran.outputs.sarif).toBe('findings.sarif');
    expect(ran.stdout).toMatch(/^::error::Pull request #2: .*404/m);
    expect([pull, ...others].map((each) => stage.github.comments(each).length).sort()).toEqual([0, 1, 1]);
  });

  test('a branch that is named to do harm is only a name', async () => {
    const name = 'x%0A##-error-pwned&state=all;`id`$(id)@octocat';
    await commit(stage.repository, { branch: name, files: { 'a.bt': RISKY } });
    const pull = stage.github.openPullRequest({
      repository: (await stage.open({ 'b.txt': 'x' })).repository,
      head: name,
    });
    const { head } = await stage.github.state.coordinates(pull);
    const ran = await run(pull, ended(head, 'octo-org', { head_branch: name }));
    expect(ran.stdout).not.toContain(name);
    expect(stage.github.comments(pull)).toHaveLength(1);
  });
});

test('pull_request_target on a fork posts the review, and reads nothing but text', async () => {
  const fork = await forkRepository(stage.repository, 'stranger');
  try {
    const pull = await openPullRequest(stage.github, stage.repository, { files: { 'a.bt': RISKY }, fork });
    const run = await runAction(stage.github, pull, { eventName: 'pull_request_target' });
    expect(run.status).toBe(1);
    expect(stage.github.comments(pull)).toHaveLength(1);
    const read = stage.github.requests.filter(({ path }) => /tarball|zipball|raw/.test(path));
    expect(read).toEqual([]);
    expect((await git(fork.directory, ['log', '-1', '--format=%s', 'change'])).toString()).toContain('Change');
  } finally {
    await fork.remove();
  }
});
