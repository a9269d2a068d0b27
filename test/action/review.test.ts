import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { READ_TOKEN } from '../github/access.ts';
import { commit } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();

describe('a pull request that adds a risky script', () => {
  test('gets one review with a comment on the script, annotations, a summary and outputs, and fails', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    expect(run.outputs.findings).toMatch(/^[1-9]\d*$/);
    expect(Number(run.outputs.errors)).toBeGreaterThan(0);

    const [review, ...others] = stage.github.reviews(pull);
    expect(others).toEqual([]);
    expect(review?.state).toBe('COMMENTED');
    expect(review?.commit).toBe((await stage.github.state.coordinates(pull)).head);
    expect(review?.body).toContain('1 new finding');
    const [summary, ...more] = stage.github.issueComments(pull);
    expect(more).toEqual([]);
    expect(summary?.body).toContain('| error: `abba-deadlock` |');
    expect(summary?.body).toContain('```mermaid\nsequenceDiagram');
    const [comment] = stage.github.comments(pull);
    expect(comment).toMatchObject({ path: 'tools/lock.bt', anchor: { kind: 'line', side: 'RIGHT' } });
    expect(comment?.body).toContain('```mermaid\nsequenceDiagram');
    expect(comment?.body).toContain(
      '\n- **hangs** on 3 of 13: debian-13, debian-13 with bpftrace 0.27.1, ubuntu-24.04\\\n',
    );
    expect(comment?.body).toMatch(
      /<!-- bpftrace-guard: \{"v":3,"use":"[0-9a-f]{8}","fingerprint":"[0-9a-f]{16}","head":"[0-9a-f]{40}","replaces":"[0-9a-f]{16}"\} -->/,
    );

    expect(annotations(run, 'error')[0]).toMatch(
      /^::error title=bpftrace-guard%3A abba-deadlock,file=tools\/lock\.bt,line=\d+/,
    );
    expect(run.stdout).toMatch(/^::error::bpftrace-guard: .*fails on error/m);
    expect(run.summary).toContain('bpftrace-guard: ');
    expect(run.stdout).not.toContain('token-of-the-workflow');
  });

  test('is reviewed with few requests', async () => {
    await runAction(stage.github, await stage.open({ 'tools/lock.bt': RISKY }));
    expect(
      stage.github.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{40}/g, 'SHA')}`),
    ).toEqual([
      'GET /repos/octo-org/tools/pulls/1',
      'GET /repos/octo-org/tools/git/ref/heads%2Fmain',
      'POST /graphql',
      'GET /repos/octo-org/tools/compare/SHA...SHA?per_page=1',
      'POST /graphql',
      'GET /repos/octo-org/tools/git/trees/SHA?recursive=1',
      'POST /graphql',
      'POST /repos/octo-org/tools/pulls/1/reviews',
      'POST /repos/octo-org/tools/issues/1/comments',
      'POST /graphql',
    ]);
  });

  test('is not told the same again by a second run, nor when lines above move it', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    await runAction(stage.github, pull);
    const told = stage.github.comments(pull).length;
    const second = await runAction(stage.github, pull);
    await commit(stage.repository, {
      branch: 'change',
      files: { 'tools/lock.bt': `// Who waits for locks?\n\n${RISKY}` },
    });
    const third = await runAction(stage.github, pull);
    expect([second.status, third.status]).toEqual([1, 1]);
    expect(stage.github.comments(pull)).toHaveLength(told);
    expect(stage.github.reviews(pull)).toHaveLength(1);
  });

  test('gets its suggestion applied, and the finding is gone', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const before = await runAction(stage.github, pull);
    expect(stage.github.comments(pull).some((comment) => comment.body.includes('```suggestion\n'))).toBe(true);
    await stage.github.applySuggestions(pull);
    const after = await runAction(stage.github, pull);
    expect(Number(after.outputs.errors)).toBeLessThan(Number(before.outputs.errors));
    expect(after.outputs.errors).toBe('0');
    expect(after.status).toBe(0);
  });

  test('fails only by what fail-on says, the workflow before the configuration', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull, { inputs: { 'fail-on': 'never', comment: 'false' } });
    expect(run.status).toBe(0);
    expect(stage.posts()).toEqual([]);
    expect(run.summary).toContain('Comments are switched off');
  });
});

describe('a token that may not write', () => {
  test('leads to annotations and a summary that says why, and how to get a review', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY });
    const run = await runAction(stage.github, pull, { token: READ_TOKEN });
    expect(run.status).toBe(1);
    expect(stage.posts()).toEqual(['/graphql 200', '/repos/octo-org/tools/pulls/1/reviews 403']);
    expect(annotations(run, 'error').length).toBeGreaterThan(1);
    expect(annotations(run, 'notice').join()).toContain('pull-requests: write');
    expect(run.summary).toContain('write to it');
    expect(run.summary).toContain('```mermaid');
  });
});

describe('line ends', () => {
  test('a script with CR LF gets a suggestion that keeps them and removes the finding', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY.replaceAll('\n', '\r\n') });
    await runAction(stage.github, pull);
    expect(stage.github.comments(pull)[0]?.body).toContain('```suggestion\n');
    expect(stage.github.comments(pull)[0]?.body).not.toContain('\r');
    await stage.github.applySuggestions(pull);
    const after = await runAction(stage.github, pull);
    expect(after.outputs.errors).toBe('0');
  });

  test('a script without a last line end too', async () => {
    const pull = await stage.open({ 'tools/lock.bt': RISKY.trimEnd() });
    await runAction(stage.github, pull);
    const body = stage.github.comments(pull)[0]?.body ?? '';
    expect(body).toMatch(/```suggestion\n|The fix as a patch/);
  });
});

describe('the SARIF file', () => {
  test('is written where the workflow asks for it, also without scripts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sarif-'));
    const sarif = join(folder, 'guard.sarif');
    const read = async () => JSON.parse(await readFile(sarif, 'utf8')).runs[0];
    try {
      const risky = await runAction(stage.github, await stage.open({ 'a.bt': RISKY }), { inputs: { sarif } });
      expect(risky.outputs).toMatchObject({ sarif, warnings: '0' });
      expect((await read()).results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('abba-deadlock');
      await stage.restart({ 'README.md': 'x' });
      const none = await runAction(stage.github, await stage.open({ 'a.txt': 'x' }), { inputs: { sarif } });
      expect([none.status, none.outputs.sarif]).toEqual([0, sarif]);
      expect((await read()).results).toEqual([]);
      const lost = await runAction(stage.github, await stage.open({ 'b.txt': 'x' }), {
        inputs: { sarif: join(sarif, 'x') },
      });
      expect(lost.status).toBe(1);
      expect(lost.stdout).toContain('The SARIF file cannot be written');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
