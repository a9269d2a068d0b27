import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();
const FILE = '.github/bpftrace-guard.yml';

/** The files that a check judged, and the rules that found something. */
async function judged(args: readonly string[], cwd: string): Promise<{ files: string[]; rules: string[] }> {
  const { status, stdout, stderr } = await run(['check', ...args, '--format', 'json'], { cwd });
  if (status !== 0 && status !== 1) throw new Error(`status ${status}: ${stderr}`);
  const { files, findings } = outputOf(stdout);
  return { files: files.map((file) => file.path), rules: findings.map(({ rule }) => rule) };
}

describe('files', () => {
  const SCRIPTS = {
    'tools/a.bt': HARMLESS,
    'tools/old/b.bt': HARMLESS,
    'tools/run': `#!/usr/bin/env bpftrace\n${HARMLESS}`,
    'tools/notes.md': 'no script',
    'other/c.bt': HARMLESS,
    'other/d.bpftrace': HARMLESS,
  };

  test.each([
    ["['!tools/old/**']", ['other/c.bt', 'tools/a.bt', 'tools/run'], 1],
    ['[tools/**]', ['tools/a.bt', 'tools/old/b.bt', 'tools/run'], 1],
    ["['**/*.bt']", ['other/c.bt', 'tools/a.bt', 'tools/old/b.bt'], 1],
    ["['**/*.bpftrace']", ['other/d.bpftrace'], 4],
    ["['**']", ['other/c.bt', 'tools/a.bt', 'tools/old/b.bt', 'tools/run'], 0],
  ])('%s', async (files, expected, leftOut) => {
    const cwd = await folderWith({ ...SCRIPTS, [FILE]: `files: ${files}\n` });
    expect((await judged(['.'], cwd)).files).toEqual(expected);
    const { stderr } = await run(['check'], { cwd });
    const words = leftOut === 1 ? '1 script is' : `${leftOut} scripts are`;
    expect(stderr).toBe(
      leftOut === 0 ? '' : `bpftrace-guard: note: ${words} left out by \`files\` of the configuration.\n`,
    );
  });

  test('a file that is named on the command line is judged whatever they say, and does not count as left out', async () => {
    const cwd = await folderWith({ ...SCRIPTS, [FILE]: "files: ['!tools/**']\n" });
    expect((await judged(['tools/old/b.bt', 'tools/notes.md'], cwd)).files).toEqual([
      'tools/old/b.bt',
      'tools/notes.md',
    ]);
    const { stderr } = await run(['check', 'tools/a.bt', 'tools/old/b.bt', 'tools'], { cwd });
    expect(stderr).toContain('1 script is left out');
  });

  test('a folder of which all is left out is no folder without scripts', async () => {
    const cwd = await folderWith({ ...SCRIPTS, [FILE]: "files: ['!tools/**']\n" });
    expect(await run(['check', 'tools'], { cwd })).toEqual({
      status: 0,
      stdout: `no findings in 0 scripts, judged on ${DEFAULT_TARGETS.length} targets\n`,
      stderr: 'bpftrace-guard: note: 3 scripts are left out by `files` of the configuration.\n',
    });
  });

  test('paths start at the folder of the configuration, wherever the command runs', async () => {
    const cwd = await folderWith({ ...SCRIPTS, [FILE]: "files: ['tools/*.bt']\n" });
    await mkdir(path.join(cwd, '.git'));
    expect((await judged(['.', '../other'], path.join(cwd, 'tools'))).files).toEqual(['a.bt']);
    const elsewhere = await folderWith({ 'x.bt': HARMLESS });
    expect((await judged([elsewhere], cwd)).files).toHaveLength(1);
  });

  test('with --config they start at the current folder', async () => {
    const cwd = await folderWith({ ...SCRIPTS, 'etc/guard.yml': "files: ['other/*.bt']\n" });
    expect((await judged(['.', '--config', 'etc/guard.yml'], cwd)).files).toEqual(['other/c.bt']);
  });

  test('review leaves out what the base commit says', async () => {
    const repository = newRepository();
    repository.write(FILE, "files: ['!old/**', '**/*.bt', '**/*.probe']\n");
    repository.commit('start');
    repository.write('old/a.bt', RISKY);
    repository.write('x.probe', RISKY);
    repository.write(FILE, "files: ['!**']\n");
    repository.commit('change');
    const { stdout, stderr } = await run(['review', 'HEAD~1..HEAD', '--format', 'json'], { cwd: repository.folder });
    expect(outputOf(stdout).files.map((file) => file.path)).toEqual(['x.probe']);
    expect(stderr).toBe('bpftrace-guard: note: 1 script is left out by `files` of the configuration.\n');
  });
});

describe('lock-path', () => {
  const VENDOR =
    'fentry:vendor_htab_wait { @b[pid] = 2; @a[comm] = 2; }\nfexit:vendor_htab_wait { @b[pid] = 3; @a[comm] = 3; }\n';
  const ROW = 'lock-path:\n  - { function: vendor_htab_wait, entry: held, exit: held, targets: [debian-13] }\n';

  test('a function of the vendor is judged as one of the lock path, on its targets', async () => {
    const cwd = await folderWith({ 'x.bt': VENDOR });
    expect((await judged(['x.bt', '--target', 'debian-13'], cwd)).rules).toEqual([]);
    await mkdir(path.join(cwd, '.github'));
    await writeFile(path.join(cwd, FILE), ROW);
    expect((await judged(['x.bt', '--target', 'debian-13'], cwd)).rules).toEqual(['abba-deadlock']);
    expect((await judged(['x.bt', '--target', 'bpftrace@0.23.2,kernel@6.8'], cwd)).rules).toEqual([]);
  });

  test('the report names the target as ever', async () => {
    const cwd = await folderWith({ 'x.bt': VENDOR, [FILE]: `targets: [debian-13]\n${ROW}` });
    const { targets } = outputOf((await run(['check', 'x.bt', '--format', 'json'], { cwd })).stdout);
    expect(targets).toEqual([
      { name: 'debian-13', bpftrace: '0.23.2', kernel: '6.12', arch: 'x86_64', paravirt: true },
    ]);
  });
});

describe('suppressions', () => {
  const IGNORED = RISKY.replace('fexit:', '// bpftrace-guard: ignore[abba-deadlock] see TRACE-12\nfexit:');

  test.each([
    ['{ allowed: true, reason: ["*TRACE-[0-9]*"] }', []],
    ['{ allowed: false }', ['unused-suppression', 'abba-deadlock']],
    ['{ never: [abba-deadlock] }', ['unused-suppression', 'abba-deadlock']],
    ['{ reason: ["BUG-*"] }', ['unused-suppression', 'abba-deadlock']],
  ])('%s', async (policy, rules) => {
    const cwd = await folderWith({ 'x.bt': IGNORED, [FILE]: `suppressions: ${policy}\n` });
    expect((await judged(['x.bt'], cwd)).rules).toEqual(rules);
  });
});

describe('the other keys', () => {
  test('rules, targets and fail-on', async () => {
    const cwd = await folderWith({
      'x.bt': RISKY,
      [FILE]: 'targets: [debian-13]\nfail-on: warning\nrules: { abba-deadlock: note }\n',
    });
    const { status, stdout } = await run(['check', 'x.bt', '--format', 'json'], { cwd });
    expect(status).toBe(0);
    expect(outputOf(stdout).targets.map(({ name }) => name)).toEqual(['debian-13']);
    expect(outputOf(stdout).findings.map(({ severity }) => severity)).toEqual(['note']);
  });

  test('run-together is taken', async () => {
    const cwd = await folderWith({ 'x.bt': HARMLESS, 'y.bt': HARMLESS, [FILE]: 'run-together: [[x.bt, y.bt]]\n' });
    expect(await run(['check', '.'], { cwd })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a file that is wrong or empty', () => {
  test.each(['', '# nothing\n'])('%j asks for nothing', async (text) => {
    const cwd = await folderWith({ 'x.bt': HARMLESS, [FILE]: text });
    expect(await run(['check', 'x.bt'], { cwd })).toMatchObject({ status: 0, stderr: '' });
  });

  test('every mistake is told with its place; the scripts are judged without it', async () => {
    const cwd = await folderWith({
      'x.bt': RISKY,
      [FILE]: 'file: []\nlock-path:\n  - { function: f, exit: hold }\nsuppressions: { alowed: false }\n',
    });
    const { status, stdout, stderr } = await run(['check', 'x.bt'], { cwd });
    expect(status).toBe(2);
    expect(stdout).toContain('abba-deadlock');
    expect(stderr.split('\n').map((line) => line.replace('bpftrace-guard: error: ', ''))).toEqual([
      expect.stringMatching(/^\.github\/bpftrace-guard\.yml:1:1: Unknown key "file"\. Did you mean "files"\?/),
      expect.stringMatching(/^\.github\/bpftrace-guard\.yml:3:26: exit says .* Did you mean "held"\?/),
      expect.stringMatching(/^\.github\/bpftrace-guard\.yml:4:17: Unknown key "alowed"\. Did you mean "allowed"\?/),
      'The configuration is left out; the scripts are judged on the default targets.',
      '',
    ]);
  });

  test('fix and review judge without it too, and end with 2', async () => {
    const repository = newRepository();
    repository.write(FILE, 'file: []\n');
    repository.commit('start');
    repository.write('x.bt', RISKY);
    repository.commit('change');
    for (const command of [
      ['review', 'HEAD~1..HEAD'],
      ['fix', '--dry-run', '.'],
    ]) {
      const { status, stdout, stderr } = await run(command, { cwd: repository.folder });
      expect(status).toBe(2);
      expect(stdout + stderr).toContain('abba-deadlock');
      expect(stderr).toContain('Unknown key "file"');
    }
  });

  test('the policy of the organisation still counts', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY, [FILE]: 'file: []\n', 'policy.yml': 'targets: [debian-13]\n' });
    const args = ['check', 'x.bt', '--policy', 'policy.yml', '--format', 'json'];
    const { status, stdout, stderr } = await run(args, { cwd });
    expect(status).toBe(2);
    expect(outputOf(stdout).targets.map(({ name }) => name)).toEqual(['debian-13']);
    expect(stderr).toContain('the scripts are judged on the targets of the policy of the organisation.');
  });
});

describe('--policy', () => {
  const POLICY = "fail-on: error\nrules: { abba-deadlock: error }\nfiles: ['**']\n";
  const LEAST = "fail-on: never\nrules: { abba-deadlock: 'off' }\nfiles: ['!**']\n";

  test.each(['check', 'fix'])('%s keeps it where the configuration asks for less, and says so', async (command) => {
    const cwd = await folderWith({ 'x.bt': RISKY, [FILE]: LEAST, 'policy.yml': POLICY });
    expect((await run([command, '.'], { cwd })).status).toBe(0);
    const dry = command === 'fix' ? ['--dry-run'] : [];
    const { stderr } = await run([command, ...dry, '--policy', 'policy.yml', '.'], { cwd });
    expect(stderr).toContain(
      'note: "fail-on: never" is overruled by the policy of the organisation, which says error.',
    );
    expect(stderr).toContain('note: "abba-deadlock: off" is overruled');
    if (command === 'check')
      expect((await judged(['--policy', 'policy.yml', '.'], cwd)).rules).toEqual(['abba-deadlock']);
  });

  test('a minimum below the severity that a rule has by itself lowers nothing', async () => {
    const text = 'fail-on: never\nrules: { abba-deadlock: note }\n';
    const cwd = await folderWith({ 'x.bt': RISKY, 'policy.yml': text });
    expect((await run(['check', '--policy', 'policy.yml', 'x.bt'], { cwd })).status).toBe(1);
  });

  test.each([
    [undefined, /The configuration policy\.yml cannot be read: .*no such file/],
    ['# Nothing but a comment.\n', /The policy asks for nothing/],
    ['fial-on: error\n', /policy\.yml:1:1: Unknown key "fial-on"\. Did you mean "fail-on"\?/],
  ])('one that is %j judges nothing: 2', async (text, words) => {
    const cwd = await folderWith({ 'x.bt': RISKY, ...(text === undefined ? {} : { 'policy.yml': text }) });
    const { status, stdout, stderr } = await run(['check', '--policy', 'policy.yml', 'x.bt'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });
});

describe('the name of the file', () => {
  const BOTH =
    /There are several configurations, (\S*\.github\/bpftrace-guard\.yml) and (\S*bpftrace-guard\.ya?ml)\. Keep one of them\./;
  const names = ['.github/bpftrace-guard.yaml', '.bpftrace-guard.yaml', '.bpftrace-guard.yml'];

  test.each(names)('%s is read', async (name) => {
    const repository = newRepository();
    repository.write(name, 'fail-on: never\n');
    repository.commit('start');
    repository.write('tools/x.bt', RISKY);
    repository.commit('risky');
    expect((await run(['check', '.'], { cwd: path.join(repository.folder, 'tools') })).status).toBe(0);
    expect((await run(['review', 'HEAD~1..HEAD'], { cwd: repository.folder })).status).toBe(0);
  });

  test.each(names)('%s beside another one is a mistake', async (name) => {
    const repository = newRepository();
    repository.write(FILE, 'fail-on: never\n');
    repository.write(name, 'fail-on: never\n');
    repository.commit('start');
    repository.write('x.bt', RISKY);
    repository.commit('risky');
    for (const args of [['check'], ['review', 'HEAD~1..HEAD'], ['fix', '-n']]) {
      const { status, stderr } = await run(args, { cwd: repository.folder });
      expect([status, BOTH.test(stderr)]).toEqual([2, true]);
    }
    expect((await run(['check', '--config', FILE], { cwd: repository.folder })).status).toBe(0);
  });
});
