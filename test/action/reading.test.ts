import { describe, expect, test } from '@jest/globals';
import { READ_TOKEN } from '../github/access.ts';
import { commit, forkRepository, openPullRequest } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

describe('a pull request without scripts', () => {
  test('is green after where it stands, the configuration, the list of files, and that of the scripts that may import one', async () => {
    const run = await runAction(stage.github, await stage.open({ 'src/main.c': 'int main;\n' }));
    expect(run.status).toBe(0);
    expect(run.outputs).toEqual({ findings: '0', errors: '0', warnings: '0' });
    expect(stage.github.requests).toHaveLength(6);
  });

  test('a removed script, and one that only moved without findings, ask for nothing', async () => {
    await stage.restart({ 'gone.bt': RISKY, 'old.bt': HARMLESS });
    const pull = await stage.open({ 'gone.bt': null, 'old.bt': null, 'new.bt': HARMLESS });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(0);
    expect(stage.posts().filter((post) => !post.startsWith('/graphql'))).toEqual([]);
  });
});

describe('many scripts', () => {
  test('fifty are read with one request', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`tools/s${at}.bt`, at === 7 ? RISKY : HARMLESS]),
    );
    const run = await runAction(stage.github, await stage.open(files));
    expect(run.status).toBe(1);
    expect(stage.filesAsked()).toHaveLength(50);
    expect(stage.github.requests.filter(({ method }) => method === 'GET')).toHaveLength(4);
    expect(run.summary).toContain('in 50 scripts');
  });

  test('more findings than comments go to the summary, the mildest first', async () => {
    const files = Object.fromEntries(Array.from({ length: 35 }, (_, at) => [`tools/s${at}.bt`, RISKY]));
    const pull = await stage.open(files);
    const run = await runAction(stage.github, pull);
    expect(annotations(run, 'error')).toHaveLength(10);
    expect(run.summary).toContain('got no annotation');
    expect(stage.github.comments(pull)).toHaveLength(30);
    expect(stage.github.issueComments(pull)[0]?.body).toContain('30 comments at most');
    await runAction(stage.github, pull);
    expect(stage.github.reviews(pull)).toHaveLength(1);
  });
});

describe('long lists', () => {
  test('scripts past the files that GitHub lists are found all the same', async () => {
    await stage.restart({ 'same.bt': HARMLESS, 'moved on.bt': HARMLESS }, { limits: { pullFiles: 2 } });
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`a/f${at}.c`, `int f${at};\n`]));
    const pull = await openPullRequest(stage.github, stage.repository, {
      files: { ...many, 'z.bt': RISKY },
      base: 'main',
    });
    await commit(stage.repository, { branch: 'main', files: { 'moved on.bt': RISKY } });
    const run = await runAction(stage.github, pull);
    expect(run.stdout).toContain('302 changed files');
    expect(run.stdout).toContain('1 bpftrace script.');
    expect(run.outputs).toEqual({ findings: '1', errors: '1', warnings: '0' });
    expect(stage.github.comments(pull)).toMatchObject([{ path: 'z.bt', anchor: { kind: 'file' } }]);
  });

  test('a person who writes our marker silences nothing', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    const copied = pull.comments.splice(0).map((one) => ({ ...one, user: stage.github.state.account('contributor') }));
    pull.comments.push(...copied);
    await runAction(stage.github, pull);
    expect(stage.github.reviews(pull)).toHaveLength(2);
  });
});

describe('a fork', () => {
  test('is read through the repository that it wants to go to', async () => {
    const fork = await forkRepository(stage.repository, 'contributor');
    try {
      const pull = await openPullRequest(stage.github, stage.repository, { files: { 'tools/lock.bt': RISKY }, fork });
      const run = await runAction(stage.github, pull, { token: READ_TOKEN });
      expect(run.outputs.errors).toBe('1');
      expect(annotations(run, 'error')[0]).toContain('tools/lock.bt');
      await runAction(stage.github, pull, { eventName: 'pull_request_target' });
      expect(stage.github.comments(pull)).toHaveLength(1);
    } finally {
      await fork.remove();
    }
  });
});

describe('scripts by another name', () => {
  test('are known by their first line, and .BT is none', async () => {
    const run = await runAction(
      stage.github,
      await stage.open({ 'bin/locks': `#!/usr/bin/env bpftrace\n${RISKY}`, 'a.BT': RISKY }),
    );
    expect(run.outputs.errors).toBe('1');
    expect(run.stdout).toContain('1 bpftrace script.');
  });
});

describe('scripts that cannot be placed or read', () => {
  test('a finding in a file whose diff GitHub leaves out is told on the file as a whole', async () => {
    await stage.restart({ 'README.md': 'Tools\n' }, { limits: { patchLines: 5 } });
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(stage.github.reviews(pull).filter(({ body }) => body !== '')).toEqual([]);
    expect(stage.github.comments(pull)).toMatchObject([{ path: 'tools/lock.bt', anchor: { kind: 'file' } }]);
    expect(stage.github.comments(pull)[0]?.body).toMatch(/blob\/[0-9a-f]{40}\/tools\/lock\.bt#L\d+/);
  });

  test('unreadable ones fail the check and lose no other', async () => {
    const pull = await stage.open({
      'a-latin1.bt': Buffer.from('BEGIN { printf("caf\xe9"); }\n', 'latin1'),
      'b-large.bt': `${'// a line of a comment\n'.repeat(200_000)}`,
      'c-link.bt': { text: 'README.md', mode: '120000' },
      'd-empty.bt': '',
      'e-lock.bt': RISKY,
      'f-more than 1 MB.bt': `${'// a line of a comment\n'.repeat(60_000)}${HARMLESS}`,
    });
    const run = await runAction(stage.github, pull, { inputs: { 'fail-on': 'never' } });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('fails as long as something is not judged');
    const told = annotations(run, 'error').join('\n');
    expect(told).toMatch(/not-judged,file=a-latin1\.bt::.*UTF-8/);
    expect(told).toMatch(/not-judged,file=b-large\.bt::.*4 MiB/);
    expect(run.summary).toMatch(/`syntax-error`.*c-link\.bt/);
    expect(run.summary).toMatch(/d-empty\.bt` skipped: .*empty/);
    expect(run.stdout).toContain('f-more than 1 MB.bt: 0 findings');
    expect(stage.github.comments(pull).map((comment) => comment.path)).toContain('e-lock.bt');
  });

  test('one failed request does not lose the other scripts', async () => {
    // GraphQL has no text for what is no UTF-8: the blob is asked for.
    stage.github.fail({ path: /git\/blobs/, status: 404, body: { message: 'Not Found' } });
    const pull = await stage.open({ 'a.bt': Uint8Array.of(47, 47, 0xe9), 'b.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.status).toBe(1);
    expect(annotations(run, 'error').join('\n')).toMatch(/not-judged,file=a\.bt::.*404/);
    expect(stage.github.comments(pull).map((comment) => comment.path)).toContain('b.bt');
  });
});
