import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { chmod, cp, readdir, readFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { riskyScript } from '../engine/policy/risky-script.ts';
import { outputOf } from '../render/json-contract.ts';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
/** What the move to group G makes of the risky script. */
const MOVED = /^tracepoint:lock:contention_end /m;
/** Of this pair only a guard is an answer: the exit of the function has no counterpart. */
const RAW_LOCK = RISKY.replaceAll('native_queued_spin_lock_slowpath', '_raw_spin_lock');
/** The file that a guarded script may import. */
const GUARD_FILE = 'bpftrace_guard.bpf.c';
/** Half of a deadlock for which no rewrite keeps what it reads. */
const STUCK = 'fexit:native_queued_spin_lock_slowpath { @b[pid] = args.val; }\n';

const textOf = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8');
const git = (cwd: string, args: readonly string[], input = '') =>
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd, input, stdio: ['pipe', 'pipe', 'pipe'] });

describe('fix', () => {
  test('applies what is proved, says what it did, and check agrees', async () => {
    const cwd = await folderWith({ 'x.bt': `// A comment.\n${RISKY}`, 'y.bt': HARMLESS });
    const { status, stdout, stderr } = await run(['fix', '.', ...TARGET], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^x\.bt:3:1 fixed\[abba-deadlock\]\n {2}fix: /);
    expect(stdout).toMatch(/\n\n1 fixed, no findings left in 2 scripts, judged on 1 target\n$/);
    expect(await textOf(cwd, 'x.bt')).toMatch(MOVED);
    expect(await textOf(cwd, 'y.bt')).toBe(HARMLESS);
    expect((await run(['check', '.', ...TARGET], { cwd })).status).toBe(0);
    const again = await run(['fix', '.', ...TARGET], { cwd });
    expect(again).toMatchObject({ status: 0, stdout: '0 fixed, no findings left in 2 scripts, judged on 1 target\n' });
    expect((await readdir(cwd)).filter((name) => name !== GUARD_FILE)).toEqual(['x.bt', 'y.bt']);
  });

  test('proves the rewrites of a script that is too long for check to do so, which says so', async () => {
    const cwd = await folderWith({ 'x.bt': `${RISKY}// ${'x'.repeat(150_000)}\n` });
    const { findings } = outputOf((await run(['check', '--format', 'json', ...TARGET], { cwd })).stdout);
    const finding = findings.find(({ rule }) => rule === 'abba-deadlock');
    expect(finding?.fixes.map(({ kind }) => kind)).toEqual(['suppress']);
    expect(finding?.tried?.every(({ why }) => why.includes('`fix` tries it'))).toBe(true);
    expect((await run(['fix', ...TARGET], { cwd })).status).toBe(0);
    expect(await textOf(cwd, 'x.bt')).toMatch(MOVED);
    expect((await run(['check', ...TARGET], { cwd })).status).toBe(0);
  });

  test('puts the file that a rewrite needs beside the script, and never writes over one', async () => {
    const cwd = await folderWith({
      'one/x.bt': RISKY,
      'one/y.bt': RISKY,
      'two/x.bt': RISKY,
      [`two/${GUARD_FILE}`]: '// Mine.\n',
    });
    git(cwd, ['init', '-q']);
    const dry = await run(['fix', '-n', '--kind', 'guard', ...TARGET], { cwd });
    expect(dry.stdout.match(/^new file mode 100644$/gm)).toHaveLength(1);
    expect((await run(['fix', '--kind', 'guard', ...TARGET], { cwd })).status).toBe(0);
    const file = await textOf(cwd, `one/${GUARD_FILE}`);
    expect(file).toContain('__bpftrace_guard_enter');
    for (const name of ['one/x.bt', 'one/y.bt']) expect(await textOf(cwd, name)).toContain(`import "${GUARD_FILE}";`);
    expect(await textOf(cwd, `two/${GUARD_FILE}`)).toBe('// Mine.\n');
    expect(await textOf(cwd, 'two/x.bt')).toContain('@guard[cpu] = sum(-1);');
    expect((await run(['check', ...TARGET], { cwd })).status).toBe(0);

    const patched = await folderWith({ 'one/x.bt': RISKY, 'one/y.bt': RISKY, 'two/x.bt': RISKY });
    git(patched, ['init', '-q']);
    git(patched, ['apply', '-'], dry.stdout);
    for (const name of ['one/x.bt', 'one/y.bt', 'two/x.bt', `one/${GUARD_FILE}`])
      expect(await textOf(patched, name)).toBe(await textOf(cwd, name));
    const piped = await run(['fix', '-', '--kind', 'guard', ...TARGET], { cwd, input: RISKY });
    expect(piped.stdout).toContain('@guard[cpu] = sum(-1);');
  });

  test('says that two copies are left to be careful with, where a guard is the answer', async () => {
    const cwd = await folderWith({ 'x.bt': RAW_LOCK });
    const { status, stdout } = await run(['fix', ...TARGET], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^x\.bt:2:1 fixed\[abba-deadlock\]\n/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Skipped events are not counted; each event costs 3 to 10 ns more (measured on 2 CPUs). The guard protects only one copy',
    );
    expect(stdout).toMatch(/warning\[lock-path-probe\]/);
    expect(stdout).toMatch(/\n1 fixed, 1 warning left: two copies, in 1 script, judged on 1 target\n$/);
    const again = await run(['fix', ...TARGET], { cwd });
    expect(again.stdout).toMatch(/\n0 fixed, 1 warning left: two copies, in 1 script, judged on 1 target\n$/);
  });

  test('takes rewrites of one kind only', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    expect((await run(['fix', '--kind', 'group', ...TARGET], { cwd })).status).toBe(0);
    expect(await textOf(cwd, 'x.bt')).toMatch(/^tracepoint:lock:contention_begin /);
  });

  test('says why a finding is left, and ends as check does', async () => {
    const cwd = await folderWith({ 'x.bt': STUCK, 'y.bt': RISKY });
    const { status, stdout } = await run(['fix', ...TARGET, '--kind', 'lock-free'], { cwd });
    expect(status).toBe(1);
    const words = stdout.replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/x\.bt:1:1 error\[lock-path-probe\].* left: no rewrite is proved to help\./);
    expect(words).toMatch(
      /y\.bt:2:1 error\[abba-deadlock\].* left: the rewrite "group" is not of the kind "lock-free"; the rewrite "guard" is not of the kind "lock-free"/,
    );
    expect(words).toMatch(/0 fixed, 2 findings \(2 errors\) left in 2 scripts/);
    expect(await textOf(cwd, 'y.bt')).toBe(RISKY);
    expect((await run(['fix', ...TARGET, '--kind', 'lock-free', '--fail-on', 'never'], { cwd })).status).toBe(0);
  });

  test('gives json with what was fixed and what is left', async () => {
    const cwd = await folderWith({ 'x.bt': `\n${RISKY}`, 'y.bt': STUCK });
    const { status, stdout } = await run(['fix', '--format', 'json', ...TARGET], { cwd });
    expect(status).toBe(1);
    const { fixed, findings } = outputOf(stdout);
    expect(fixed).toEqual([
      {
        path: 'x.bt',
        rule: 'abba-deadlock',
        kind: 'group',
        title: expect.any(String),
        cost: expect.any(String),
        targets: ['bpftrace@0.27.1,kernel@6.12'],
        range: expect.objectContaining({ start: { line: 3, column: 1, offset: 72 } }),
      },
    ]);
    expect(findings.map(({ path: name, left }) => [name, left])).toEqual([
      ['y.bt', expect.stringMatching(/^no rewrite/)],
    ]);
  });

  test('keeps mode, BOM and CRLF', async () => {
    const cwd = await folderWith({ 'x.bt': `\uFEFF${RISKY.replaceAll('\n', '\r\n')}` });
    await chmod(path.join(cwd, 'x.bt'), 0o755);
    expect((await run(['fix', 'x.bt', '--kind', 'group', ...TARGET], { cwd })).status).toBe(0);
    expect((await stat(path.join(cwd, 'x.bt'))).mode & 0o7777).toBe(0o755);
    const text = await textOf(cwd, 'x.bt');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).not.toContain('fentry');
    expect(text.match(/(?<!\r)\n/g)).toBeNull();
  });

  test.each([
    [['fix', '-', 'x.bt'], /The path - \(standard input\) goes alone/],
    [['fix', '--kind', 'gaurd'], /It is one of guard, group, lock-free\. Did you mean "guard"\?/],
    [['fix', '--target', 'nothing'], /nothing/],
  ])('%j is a wrong command line', async (args, message) => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    expect(await run(args, { cwd })).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(message) });
    expect(await textOf(cwd, 'x.bt')).toBe(RISKY);
  });

  test('answers standard input on standard output, whether there is something to fix or not', async () => {
    const cwd = await folderWith({});
    const risky = await run(['fix', '-', ...TARGET], { cwd, input: RISKY });
    expect(risky).toMatchObject({ status: 0, stderr: expect.stringMatching(/^<stdin>:2:1 fixed/) });
    expect(risky.stdout).toMatch(MOVED);
    expect(await run(['fix', '-', '-q', ...TARGET], { cwd, input: HARMLESS })).toEqual({
      status: 0,
      stdout: HARMLESS,
      stderr: '',
    });
    expect((await run(['fix', '-', ...TARGET], { cwd, input: STUCK })).stdout).toBe(STUCK);
    expect(await readdir(cwd)).toEqual([]);
  });

  test('judges scripts with what it made of the files that they import', async () => {
    const [first = '', second = ''] = RISKY.split('\n');
    const cwd = await folderWith({ 'a.bt': `import "b.bt";\n${first}\n`, 'b.bt': `${second}\n` });
    const { status, stdout } = await run(['fix', '--format', 'json', ...TARGET], { cwd });
    const check = await run(['check', '--format', 'json', ...TARGET], { cwd });
    expect(status).toBe(check.status);
    const rules = (json: string) => outputOf(json).findings.map(({ path: name, rule }) => `${name} ${rule}`);
    expect(rules(stdout)).toEqual(rules(check.stdout));
  });
});

describe('fix --dry-run', () => {
  test('writes nothing; git applies its patch to what fix writes', async () => {
    const files = { 'a b/x "y".bt': RISKY, 'é.bt': RISKY.trimEnd(), 'z.bt': RISKY.replaceAll('\n', '\r\n') };
    const dry = await folderWith(files);
    git(dry, ['init', '-q']);
    await chmod(path.join(dry, 'z.bt'), 0o755);
    const { status, stdout, stderr } = await run(['fix', '--dry-run', ...TARGET], { cwd: dry });
    expect(status).toBe(0);
    expect(stderr).toMatch(/3 to be fixed, no findings left/);
    for (const [name, text] of Object.entries(files)) expect(await textOf(dry, name)).toBe(text);
    git(dry, ['apply', '--check', '-'], stdout);
    git(dry, ['apply', '-'], stdout);
    expect((await stat(path.join(dry, 'z.bt'))).mode & 0o111).toBe(0o111);

    const wet = await folderWith(files);
    expect((await run(['fix', ...TARGET], { cwd: wet })).status).toBe(0);
    for (const name of Object.keys(files)) expect(await textOf(dry, name)).toBe(await textOf(wet, name));
  });

  test('has paths from the root of the repository, also below it', async () => {
    const cwd = await folderWith({ 'tools/deep/x.bt': RISKY });
    git(cwd, ['init', '-q']);
    const below = path.join(cwd, 'tools/deep');
    const { stdout } = await run(['fix', '-n', 'x.bt', ...TARGET], { cwd: below });
    expect(stdout).toMatch(/^diff --git a\/tools\/deep\/x\.bt b\/tools\/deep\/x\.bt\n/);
    git(below, ['apply', '-'], stdout);
    expect(await textOf(cwd, 'tools/deep/x.bt')).toMatch(MOVED);
  });

  test('of nothing to fix prints nothing', async () => {
    const cwd = await folderWith({ 'x.bt': HARMLESS });
    expect(await run(['fix', '-n', '-q'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('notes a file that git apply would not take', async () => {
    const elsewhere = await folderWith({ 'x.bt': RISKY });
    const cwd = await folderWith({});
    const { stderr } = await run(['fix', '-n', path.join(elsewhere, 'x.bt'), ...TARGET], { cwd });
    expect(stderr).toMatch(/note: \.\.\/.*x\.bt is outside of the repository: git apply takes its patch with/);
  });

  test('and fix come to the same on random scripts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(riskyScript, { minLength: 3, maxLength: 6 }), async (scripts) => {
        const files = Object.fromEntries(scripts.map((text, index) => [`${index}.bt`, text]));
        const dry = await folderWith(files);
        git(dry, ['init', '-q']);
        const { stdout } = await run(['fix', '-n'], { cwd: dry });
        if (stdout !== '') git(dry, ['apply', '-'], stdout);
        const wet = await folderWith(files);
        await run(['fix'], { cwd: wet });
        for (const name of Object.keys(files)) expect(await textOf(dry, name)).toBe(await textOf(wet, name));
      }),
      { numRuns: 4 },
    );
  });
});

describe('a script that cannot be written', () => {
  /** As a user for whom modes count: root may write anywhere. */
  const asUser = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  /** The bundles where such a user can read them. */
  const bundleFor = async (folder: string) => {
    await cp(path.dirname(CLI), path.join(folder, 'dist'), { recursive: true });
    return path.join(folder, 'dist/cli.js');
  };

  test('in a folder that is read-only: 3, nothing is lost, and the other is fixed', async () => {
    const cwd = await folderWith({ 'locked/x.bt': RISKY, 'open/y.bt': RISKY });
    const cli = await bundleFor(cwd);
    chmodSync(cwd, 0o755);
    chmodSync(path.join(cwd, 'open'), 0o777);
    chmodSync(path.join(cwd, 'open/y.bt'), 0o666);
    chmodSync(path.join(cwd, 'locked/x.bt'), 0o666);
    chmodSync(path.join(cwd, 'locked'), 0o555);
    const child = await new Promise<{ status: number | null; stderr: string }>((resolve, reject) => {
      const started = spawn(process.execPath, [cli, 'fix', 'locked', 'open', ...TARGET], { cwd, ...asUser });
      let stderr = '';
      started.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      started.on('error', reject);
      started.on('close', (status) => resolve({ status, stderr }));
    });
    chmodSync(path.join(cwd, 'locked'), 0o755);
    expect(child).toEqual({
      status: 3,
      stderr: expect.stringMatching(/^bpftrace-guard: error: locked\/x\.bt: .*permission denied.*\n$/),
    });
    expect(await textOf(cwd, 'locked/x.bt')).toBe(RISKY);
    expect(await readdir(path.join(cwd, 'locked'))).toEqual(['x.bt']);
    expect(await textOf(cwd, 'open/y.bt')).toMatch(MOVED);
  });

  test('because a link leads out of the repository: 3; a link inside is followed and stays', async () => {
    const outside = await folderWith({ 'x.bt': RISKY });
    const cwd = await folderWith({ 'real/y.bt': RISKY });
    await symlink(path.join(outside, 'x.bt'), path.join(cwd, 'out.bt'));
    await symlink('real/y.bt', path.join(cwd, 'in.bt'));
    const { status, stderr } = await run(['fix', 'out.bt', 'in.bt', ...TARGET], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(/out\.bt: A symbolic link leads from here to a file outside of the repository/);
    expect(await textOf(outside, 'x.bt')).toBe(RISKY);
    expect(await textOf(cwd, 'real/y.bt')).toMatch(MOVED);
    expect(existsSync(path.join(cwd, 'in.bt'))).toBe(true);
  });

  test('killed at any moment: the old script or the new one, and no file besides unless it was SIGKILL', async () => {
    const big = RISKY + Array.from({ length: 300 }, (_, index) => `// ${index}\n`).join('');
    const reference = await folderWith({ 'x.bt': big });
    await run(['fix', 'x.bt', ...TARGET], { cwd: reference });
    const fixed = await textOf(reference, 'x.bt');
    expect(fixed).not.toBe(big);
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      for (const delay of [150, 250, 300, 350, 400, 500]) {
        const cwd = await folderWith({ 'x.bt': big });
        await new Promise<void>((resolve) => {
          const child = spawn(process.execPath, [CLI, 'fix', 'x.bt', ...TARGET], { cwd, stdio: 'ignore' });
          const timer = setTimeout(() => child.kill(signal), delay);
          child.on('close', () => {
            clearTimeout(timer);
            resolve();
          });
        });
        expect([big, fixed]).toContain(await textOf(cwd, 'x.bt'));
        const besides = (await readdir(cwd)).filter((name) => name !== 'x.bt' && name !== GUARD_FILE);
        if (signal === 'SIGTERM') expect(besides).toEqual([]);
      }
    }
  });
});
