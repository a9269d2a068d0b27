import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { outputOf } from '../render/json-contract.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const FOUND = /error\[abba-deadlock\]/;

describe('what is found decides the status', () => {
  test('nothing: 0', async () => {
    const cwd = await folderWith({ 'x.bt': HARMLESS });
    expect(await run(['check', 'x.bt'], { cwd })).toEqual({
      status: 0,
      stdout: `no findings in 1 script, judged on ${DEFAULT_TARGETS.length} targets\n`,
      stderr: '',
    });
  });

  test('an error: 1, with the place, the lines and the verdicts', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const { status, stdout, stderr } = await run(['check', 'x.bt'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^x\.bt:\d+:\d+ error\[abba-deadlock\] /);
    expect(stdout).toMatch(/\n2 \| fexit:native_queued_spin_lock_slowpath.*\n {2}\| *\^+\n {2}fix: /);
    expect(stdout).toMatch(/\n {2}hangs on 3 of \d+; does not start on \d+; safe on \d+\. Certain: /);
    expect(stdout).toMatch(/\n {2}more: bpftrace-guard explain abba-deadlock; with --verbose: /);
    expect(stdout).toMatch(/\n\n\d+ findings? \(.*1 error.*\) in 1 script, judged on \d+ targets\n$/);
  });

  test('with --verbose, also how it happens, the machines with the reasons, and how to ignore it', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const { stdout } = await run(['check', '--verbose', 'x.bt'], { cwd });
    expect(stdout).toMatch(/\n1 \| fentry:native_queued_spin_lock_slowpath.*\n {2}\| *\^+\n/);
    expect(stdout).toMatch(/\n {2}verdicts:\n {4}hangs on /);
    expect(stdout).toContain('who waits for whom:\n    CPU 0  ');
    expect(stdout).toContain('\n    // bpftrace-guard: ignore[abba-deadlock] REASON');
  });

  test('a file of another language with the same suffix: 0, with a note', async () => {
    const template = 'LittleEndian();\nuint32 size;\nuint32 count;\n';
    const cwd = await folderWith({ 'pak.bt': template, 'x.bt': HARMLESS });
    const { status, stdout, stderr } = await run(['check', '.'], { cwd });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^no findings in 1 script, /)]);
    expect(stderr).toMatch(
      /note: pak\.bt: It is not a bpftrace script: .* looks like a template of 010 Editor\. .*`files:`/,
    );
    const hidden = await folderWith({ 'pak.bt': `${template}${RISKY}` });
    expect(await run(['check', '.'], { cwd: hidden })).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(FOUND),
    });
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['note', 1],
  ])('--fail-on %s: %i', async (failOn, status) => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    expect(await run(['check', 'x.bt', '--fail-on', failOn], { cwd })).toMatchObject({
      status,
      stdout: expect.stringMatching(FOUND),
    });
  });

  test('--min-confidence leaves findings out of the report and of the status', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const all = outputOf((await run(['check', 'x.bt', '--format', 'json'], { cwd })).stdout);
    const sure = await run(['check', 'x.bt', '--format', 'json', '--min-confidence', 'certain'], { cwd });
    const kept = outputOf(sure.stdout).findings;
    expect(kept).toEqual(all.findings.filter(({ confidence }) => confidence === 'certain'));
    expect(sure.status).toBe(kept.some(({ severity }) => severity === 'error') ? 1 : 0);
  });

  test('a syntax error is a finding, not a failure', async () => {
    const cwd = await folderWith({ 'x.bt': 'BEGIN { @a = ; }\n' });
    const { status, stdout } = await run(['check', 'x.bt'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^x\.bt:1:\d+ error\[syntax-error\] /);
  });
});

describe('input that cannot be judged', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['bytes that are not UTF-8', Buffer.from('BEGIN {\n  // caf\xe9\n}\n', 'latin1'), /bad\.bt: Line 2 is not UTF-8/],
    ['more than 4 MiB', new Uint8Array(5_000_000).fill(0x20), /bad\.bt: The file is larger than 4 MiB/],
  ])('%s: 3, and the others are reported', async (_, bytes, message) => {
    const cwd = await folderWith({ 'bad.bt': bytes, 'x.bt': RISKY });
    const { status, stdout, stderr } = await run(['check', 'bad.bt', 'x.bt'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(message);
    expect(stdout).toMatch(FOUND);
    expect(stdout).toMatch(/in 1 script, judged on \d+ targets; 1 input could not be analysed\n$/);
  });

  test('a missing path: 3, and the others are reported', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const { status, stdout, stderr } = await run(['check', 'gone.bt', 'gone/too', 'x.bt/inner', 'x.bt'], { cwd });
    expect(status).toBe(3);
    expect(stderr.split('\n')).toEqual([
      'bpftrace-guard: error: gone.bt: There is no such file or folder. Check the path.',
      'bpftrace-guard: error: gone/too: There is no such file or folder. Check the path.',
      'bpftrace-guard: error: x.bt/inner: There is no such file or folder. Check the path.',
      '',
    ]);
    expect(stdout).toMatch(FOUND);
  });

  test('an unreadable file: 3, and the others are reported', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    // Links in a circle cannot be read by anybody, root included.
    await symlink('b.bt', path.join(cwd, 'a.bt'));
    await symlink('a.bt', path.join(cwd, 'b.bt'));
    const { status, stdout, stderr } = await run(['check', 'a.bt', 'x.bt'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toBe('bpftrace-guard: error: a.bt: It cannot be read: its symbolic links go round in a circle.\n');
    expect(stdout).toMatch(FOUND);
  });

  test.each(['', '\n\n', '\uFEFF'])('an empty file (%j): 0 with a message', async (content) => {
    const cwd = await folderWith({ 'x.bt': content });
    expect(await run(['check', 'x.bt'], { cwd })).toEqual({
      status: 0,
      stdout: `no findings in 0 scripts, judged on ${DEFAULT_TARGETS.length} targets\n`,
      stderr: 'bpftrace-guard: note: x.bt: The file is empty.\n',
    });
  });

  test('a folder without scripts: 0 with a message', async () => {
    const cwd = await folderWith({ 'docs/readme.md': '# Nothing\n' });
    const { status, stderr } = await run(['check', 'docs'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^bpftrace-guard: note: docs: No bpftrace scripts in this folder/);
  });

  test('a path given twice is judged once', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const { status, stdout, stderr } = await run(['check', 'x.bt', './x.bt'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toBe('bpftrace-guard: note: x.bt is given twice; it is read once.\n');
    expect(stdout).toContain('in 1 script,');
  });

  test('a hostile file name cannot control the terminal', async () => {
    const cwd = await folderWith({ '\x1b[2J\u202e\n::error::x.bt': RISKY });
    const { stdout, stderr } = await run(['check', '.', '\x1b[31mgone'], { cwd });
    expect(`${stdout}${stderr}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    for (const line of stdout.split('\n')) expect(line.trimStart()).not.toMatch(/^::/);
  });
});

describe('standard input', () => {
  test('is judged under a name', async () => {
    const cwd = await folderWith({});
    const { status, stdout } = await run(['check', '-', '--stdin-filename', 'tools/y.bt'], { cwd, input: RISKY });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^tools\/y\.bt:\d/);
  });

  test('has a name of its own otherwise', async () => {
    const { stdout } = await run(['check', '-'], { cwd: await folderWith({}), input: RISKY });
    expect(stdout).toMatch(/^<stdin>:\d/);
  });

  test.each<[string, string | Uint8Array, number, RegExp]>([
    ['empty', '', 0, /<stdin>: The file is empty/],
    ['not UTF-8', Uint8Array.of(0xff), 3, /<stdin>: Line 1 is not UTF-8/],
    ['too large', new Uint8Array(5_000_000).fill(0x20), 3, /<stdin>: The file is larger than 4 MiB/],
  ])('%s', async (_, input, status, message) => {
    expect(await run(['check', '-'], { cwd: await folderWith({}), input })).toMatchObject({
      status,
      stderr: expect.stringMatching(message),
    });
  });
});

describe('folders', () => {
  test('are walked in order: .bt files and files that bpftrace runs', async () => {
    const cwd = await folderWith({
      'b/two.bt': HARMLESS,
      'b/a/one.bt': HARMLESS,
      runs: `#!/usr/bin/env bpftrace\n${HARMLESS}`,
      'also-runs': `#!/usr/local/bin/bpftrace -v\n${HARMLESS}`,
      'shell.sh': '#!/bin/sh\n# not for bpftrace\n',
      other: '#!/usr/bin/bpftrace-wrapper\n',
      'node_modules/m/x.bt': HARMLESS,
      '.git/x.bt': HARMLESS,
      '.hidden/x.bt': HARMLESS,
    });
    const { files } = outputOf((await run(['check', '--format', 'json'], { cwd })).stdout);
    expect(files.map((file) => file.path)).toEqual(['.hidden/x.bt', 'also-runs', 'b/a/one.bt', 'b/two.bt', 'runs']);
  });

  test('do not lead out of themselves nor round in circles', async () => {
    const outside = await folderWith({ 'secret.bt': HARMLESS });
    const cwd = await folderWith({ 'in/x.bt': HARMLESS });
    await symlink(outside, path.join(cwd, 'in/out'));
    await symlink('.', path.join(cwd, 'in/loop'));
    await symlink(path.join(outside, 'secret.bt'), path.join(cwd, 'in/leak.bt'));
    await symlink('x.bt', path.join(cwd, 'in/same.bt'));
    await symlink('nothing', path.join(cwd, 'in/broken.bt'));
    const { status, stdout } = await run(['check', 'in', '--format', 'json'], { cwd });
    expect(status).toBe(3);
    expect(outputOf(stdout).files).toEqual([
      { path: 'in/broken.bt', status: 'failed', error: expect.stringMatching(/There is no such file/) },
      { path: 'in/leak.bt', status: 'failed', error: expect.stringMatching(/link that leads out of the repository/) },
      { path: 'in/same.bt', status: 'analysed' },
    ]);
  });

  test('a folder named like a script is walked', async () => {
    const cwd = await folderWith({ 'dir.bt/x.bt': HARMLESS });
    const { files } = outputOf((await run(['check', './', 'dir.bt', '--format', 'json'], { cwd })).stdout);
    expect(files).toEqual([{ path: 'dir.bt/x.bt', status: 'analysed' }]);
  });
});

describe('targets', () => {
  test('of the command line go before those of the configuration', async () => {
    const cwd = await folderWith({ 'x.bt': HARMLESS, '.bpftrace-guard.yml': 'targets: [debian-12]\n' });
    const names = async (...args: string[]) =>
      outputOf((await run(['check', 'x.bt', '--format', 'json', ...args], { cwd })).stdout).targets.map(
        ({ name }) => name,
      );
    expect(await names()).toEqual(['debian-12']);
    expect(await names('--target', 'debian-13', '-t', 'bpftrace@0.24,kernel@6.8,arch@arm64')).toEqual([
      'debian-13',
      'bpftrace@0.24,kernel@6.8,arch@arm64',
    ]);
  });

  test('a wrong one: 2, and nothing is judged', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    expect(await run(['check', 'x.bt', '--target', 'debian12', '--target', 'kernel@6'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/Did you mean "debian-12"\?.*\n.*"6" is not a kernel version/),
    });
  });
});

describe('the configuration', () => {
  test('is found from a folder below, up to the root of the repository', async () => {
    const cwd = await folderWith({
      '.bpftrace-guard.yml': 'fail-on: error\n',
      'repo/.github/bpftrace-guard.yml': 'fail-on: never\n',
      'repo/tools/deep/x.bt': RISKY,
      'other/x.bt': RISKY,
    });
    await mkdir(path.join(cwd, 'repo/.git'));
    await mkdir(path.join(cwd, 'other/.git'));
    expect((await run(['check', 'x.bt'], { cwd: path.join(cwd, 'repo/tools/deep') })).status).toBe(0);
    expect((await run(['check', 'x.bt', '--fail-on', 'note'], { cwd: path.join(cwd, 'repo/tools/deep') })).status).toBe(
      1,
    );
    expect((await run(['check', 'x.bt'], { cwd: path.join(cwd, 'other') })).status).toBe(1);
  });

  test('outside a repository only the folder itself counts', async () => {
    const cwd = await folderWith({
      '.github/bpftrace-guard.yml': 'fail-on: never\n',
      'x.bt': RISKY,
      'sub/x.bt': RISKY,
    });
    expect((await run(['check', 'x.bt'], { cwd })).status).toBe(0);
    expect((await run(['check', 'x.bt'], { cwd: path.join(cwd, 'sub') })).status).toBe(1);
  });

  test.each([
    ['broken', 'c.yml', /c\.yml:1:1: Unknown key "failon"\. Did you mean "fail-on"\?/],
    ['missing', 'gone.yml', /The configuration gone\.yml cannot be read: there is no such file/],
    ['a folder', '.', /The configuration \. cannot be read/],
    ['not UTF-8', 'latin1.yml', /it is not UTF-8/],
  ])('%s: 2, said where, and the scripts are judged all the same', async (_, name, message) => {
    const cwd = await folderWith({
      'x.bt': RISKY,
      'c.yml': 'failon: never\n',
      'latin1.yml': Uint8Array.of(0x23, 0xe9, 0x0a),
    });
    const { status, stdout, stderr } = await run(['check', 'x.bt', 'gone.bt', '--config', name], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/The configuration is left out; the scripts are judged on the default targets/);
    expect(stdout).toMatch(FOUND);
  });
});

describe('formats', () => {
  test('json keeps its contract, and is one object on standard output whatever else is said', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY, 'empty.bt': '', 'bad.bt': 'BEGIN { @a = ; }\n' });
    const { status, stdout, stderr } = await run(['check', '.', 'gone.bt', '--format', 'json'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(/empty\.bt.*\n|gone\.bt/);
    const output = outputOf(stdout);
    expect(output.files.map((file) => `${file.path} ${file.status}`)).toEqual([
      'bad.bt analysed',
      'empty.bt skipped',
      'x.bt analysed',
      'gone.bt failed',
    ]);
    expect(new Set(output.findings.map(({ rule }) => rule))).toContain('abba-deadlock');
    expect(new Set(output.findings.map(({ fingerprint }) => fingerprint)).size).toBe(output.findings.length);
  });

  test('github prints workflow commands', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const { status, stdout } = await run(['check', 'x.bt', '--format', 'github'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=x\.bt,line=\d+,.*title=bpftrace-guard%3A abba-deadlock::/);
  });

  test('--output writes a file and nothing else', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    expect(await run(['check', 'x.bt', '-f', 'json', '-o', 'out.json'], { cwd })).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
    expect(outputOf(await readFile(path.join(cwd, 'out.json'), 'utf8')).findings.length).toBeGreaterThan(0);
  });

  test('--output that cannot be written: 2', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    expect(await run(['check', 'x.bt', '-o', 'gone/out.txt'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /The report cannot be written to gone\/out\.txt .*Name a file in a folder that exists/,
      ),
    });
  });

  test('--quiet leaves out the summary and the notes, not the findings and the errors', async () => {
    const cwd = await folderWith({ 'x.bt': HARMLESS, 'empty.bt': '' });
    expect(await run(['check', '-q', 'x.bt', 'empty.bt', 'x.bt'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect((await run(['check', '-q', 'gone.bt'], { cwd })).stderr).toMatch(/gone\.bt/);
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, boolean]>([
    ['not on a pipe', [], {}, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR wins over FORCE_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('colour: %s', async (_, args, env, colored) => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const { stdout } = await run(['check', 'x.bt', ...args], { cwd, env });
    expect(stdout.includes('\x1b[')).toBe(colored);
  });
});
