import { describe, expect, test } from '@jest/globals';
import { commit } from '../github/repository.ts';
import { annotations, runAction } from './action-run.ts';
import { APP, say, WITH_APP } from './comment-run.ts';
import { HARMLESS, RISKY } from './scripts.ts';
import { useStage } from './stage.ts';

const stage = useStage();
const FILE = '.github/bpftrace-guard.yml';

describe('files', () => {
  test('what they leave out is not read, and the summary says how many scripts', async () => {
    await stage.restart({ [FILE]: "files: ['!old/**']\n" });
    const pull = await stage.open({ 'old/a.bt': RISKY, 'old/b.bt': RISKY, 'tools/c.bt': HARMLESS });
    const run = await runAction(stage.github, pull);
    expect({ status: run.status, outputs: run.outputs }).toEqual({
      status: 0,
      outputs: { findings: '0', errors: '0', warnings: '0' },
    });
    expect(run.summary).toContain('in 1 script');
    expect(run.summary).toContain('2 scripts are left out by `files` of the configuration.');
    expect(stage.github.requests.filter(({ path }) => path.includes('old'))).toEqual([]);
  });

  test('a change of which all is left out is green, and says so', async () => {
    await stage.restart({ [FILE]: 'files: [tools/**]\n' });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': RISKY }));
    expect(run.status).toBe(0);
    expect(run.summary).toContain('no bpftrace scripts in this change');
    expect(run.summary).toContain('1 script is left out by');
  });

  test('a name without .bt is judged where a pattern names it, with its comment', async () => {
    await stage.restart({ [FILE]: "files: ['**/*.bt', '**/*.probe']\n" });
    const pull = await stage.open({ 'tools/x.probe': RISKY, 'tools/y.c': 'int y;\n' });
    const run = await runAction(stage.github, pull);
    expect(run.outputs.errors).toBe('1');
    expect(stage.github.comments(pull)).toHaveLength(1);
  });

  test('they hold for scripts past the files that GitHub lists, too', async () => {
    await stage.restart({ [FILE]: "files: ['!old/**', '**/*.bt', '**/*.probe']\n" }, { limits: { pullFiles: 2 } });
    const pull = await stage.open({ 'a.c': 'int a;\n', 'b.c': 'int b;\n', 'old/y.bt': RISKY, 'z.probe': RISKY });
    const run = await runAction(stage.github, pull);
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toContain('z.probe');
    expect(run.summary).toContain('1 script is left out by');
  });

  test('a change cannot leave itself out', async () => {
    const run = await runAction(stage.github, await stage.open({ 'x.bt': RISKY, [FILE]: "files: ['!**']\n" }));
    expect(run.outputs.errors).toBe('1');
  });
});

describe('lock-path', () => {
  const VENDOR = RISKY.replaceAll('native_queued_spin_lock_slowpath', 'vendor_htab_wait');

  test('a function of the vendor is judged as one of the lock path', async () => {
    await stage.restart({
      [FILE]: 'targets: [debian-13]\nlock-path:\n  - { function: vendor_htab_wait, entry: held, exit: held }\n',
    });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': VENDOR }));
    expect(run.outputs.errors).toBe('1');
    expect(run.summary).toContain('abba-deadlock');
  });

  test('without a row it is not on the lock path', async () => {
    await stage.restart({ [FILE]: 'targets: [debian-13]\n' });
    expect((await runAction(stage.github, await stage.open({ 'x.bt': VENDOR }))).outputs.findings).toBe('0');
  });
});

describe('suppressions', () => {
  const IGNORED = RISKY.replace('fexit:', '// bpftrace-guard: ignore[abba-deadlock] see TRACE-12\nfexit:');

  test.each([
    ['{ reason: ["*TRACE-[0-9]*"] }', '0'],
    ['{ allowed: false }', '2'],
    ['{ never: [abba-deadlock] }', '2'],
    ['{ reason: ["BUG-*"] }', '2'],
  ])('%s', async (policy, findings) => {
    await stage.restart({ [FILE]: `suppressions: ${policy}\n` });
    const pull = await stage.open({ 'x.bt': IGNORED });
    const run = await runAction(stage.github, pull);
    expect(run.outputs.findings).toBe(findings);
    const bodies = stage.github.comments(pull).map(({ body }) => body);
    expect(bodies.some((body) => body.includes('does not silence abba'))).toBe(findings === '2');
  });
});

describe('a configuration that is wrong', () => {
  test('fails the check of a change with scripts, with the place of every mistake', async () => {
    await stage.restart({ [FILE]: 'file: []\nsuppressions: { alowed: false }\n' });
    const run = await runAction(stage.github, await stage.open({ 'x.bt': HARMLESS }));
    expect(run.status).toBe(1);
    expect(annotations(run, 'error')[0]).toMatch(
      /bpftrace-guard\.yml:1:1: Unknown key "file"\. Did you mean "files"\?/,
    );
    expect(annotations(run, 'error')[0]).toMatch(/bpftrace-guard\.yml:2:17: Unknown key "alowed"/);
  });

  test('leaves nothing out that is found: the review is posted, on the default targets and the policy', async () => {
    await stage.restart({ [FILE]: 'targets: [debian-99]\nrules: { abba-deadlock: off }\n' }, WITH_APP);
    const pull = await stage.open({ 'x.bt': RISKY });
    const run = await runAction(stage.github, pull, { token: APP });
    expect([run.status, run.outputs.errors]).toEqual([1, '1']);
    expect(stage.github.comments(pull)).toHaveLength(1);
    const told = 'The configuration is left out; the scripts are judged on the default targets.';
    expect(annotations(run, 'error')[0]).toContain(told);
    for (const text of [run.summary, stage.github.issueComments(pull)[0]?.body]) {
      expect(text).toContain(told);
      expect(text).toMatch(/bpftrace-guard\.yml:1:11`?: /);
    }
  });

  test('fails the check of a merge group and of the repository, which are judged', async () => {
    await stage.restart({ [FILE]: 'file: []\n' });
    const pull = await stage.open({ 'x.bt': RISKY });
    const { head } = await stage.github.state.coordinates(pull);
    const payload = { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main', head_sha: head } };
    const merge = await runAction(stage.github, pull, { eventName: 'merge_group', payload });
    const all = { eventName: 'schedule', payload: {}, env: { GITHUB_SHA: head } };
    const night = await runAction(stage.github, pull, { ...all, inputs: { 'fail-on': 'never' } });
    for (const run of [merge, night]) {
      expect([run.status, run.outputs.errors]).toEqual([1, '1']);
      expect(annotations(run, 'error')[0]).toContain('Unknown key "file"');
      expect(run.summary).toContain('The configuration is left out');
    }
  });

  test('closes no thread: what is not found on the default targets may be there on others', async () => {
    const vendor = RISKY.replaceAll('native_queued_spin_lock_slowpath', 'vendor_htab_wait');
    const row = 'lock-path:\n  - { function: vendor_htab_wait, entry: held, exit: held }\n';
    await stage.restart({ [FILE]: row }, WITH_APP);
    const pull = await stage.open({ 'x.bt': vendor });
    await runAction(stage.github, pull, { token: APP });
    expect(stage.github.comments(pull)).toHaveLength(1);
    await commit(stage.repository, { branch: 'main', files: { [FILE]: `file: []\n${row}` } });
    const broken = await runAction(stage.github, pull, { token: APP });
    expect([broken.status, broken.outputs.errors, pull.resolved.size]).toEqual([1, '0', 0]);
    await commit(stage.repository, { branch: 'main', files: { [FILE]: 'files: [x.bt]\n' } });
    await runAction(stage.github, pull, { token: APP });
    expect(pull.resolved.size).toBe(1);
  });

  test('fails the commands: a finding is explained, and nothing is changed', async () => {
    await stage.restart({ [FILE]: 'file: []\n' }, WITH_APP);
    const pull = await stage.open({ 'x.bt': RISKY });
    await runAction(stage.github, pull, { token: APP });
    const [, id = ''] = /id `([0-9a-f]{16})`/.exec(stage.github.comments(pull)[0]?.body ?? '') ?? [];
    const before = await stage.github.state.coordinates(pull);
    const explained = await say(stage, pull, `/bpftrace-guard explain ${id}`);
    expect(explained.reactions).toEqual(['EYES', 'THUMBS_UP']);
    const dismissed = await say(stage, pull, `/bpftrace-guard dismiss ${id} laboratory`);
    const fixed = await say(stage, pull, '/bpftrace-guard fix');
    for (const { run, answers } of [explained, dismissed, fixed]) {
      expect(run.status).toBe(1);
      expect(answers.join()).toMatch(/Unknown key/);
    }
    for (const { reactions } of [dismissed, fixed]) expect(reactions).toEqual(['EYES', 'CONFUSED']);
    expect(await stage.github.state.coordinates(pull)).toEqual(before);
    expect((await runAction(stage.github, pull, { token: APP })).outputs.errors).toBe('1');
  });

  test('does not stop the change that mends it', async () => {
    await stage.restart({ [FILE]: 'file: []\n' });
    const run = await runAction(stage.github, await stage.open({ [FILE]: "files: ['**/*.bt']\n" }));
    expect(run.status).toBe(0);
    expect(annotations(run, 'notice')[0]).toContain('Unknown key "file"');
  });
});
