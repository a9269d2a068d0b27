import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { guardedRun } from '../../src/cli/guarded-run.ts';
import type { GuardedRunOptions } from '../../src/cli/options.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { type Described, machineWith } from '../host/machine.ts';
import { describeWith } from '../real-tool.ts';
import { CLI, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();

const HARMLESS = 'BEGIN { printf("hi\\n"); exit(); }';
const BROKEN = 'BEGIN { printf("hi }';
/** A warning on every machine. */
const WARNED = `// bpftrace-guard: ignore[abba-deadlock] nothing is wrong here\n${HARMLESS}\n`;

interface Place {
  readonly cwd: string;
  readonly env: Record<string, string>;
  /** What bpftrace was started with; undefined if it was not. */
  readonly started: () => readonly string[] | undefined;
}

/**
 * A folder with these files and a bpftrace on PATH, which says that it is 0.24.1, writes down its arguments and does this.
 *
 * @param does commands of a shell.
 */
async function place(does = '', files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Place> {
  const cwd = await folderWith({
    '.git/HEAD': '',
    ...files,
    'bin/bpftrace': `#!/bin/sh
if [ "$1" = --version ]; then echo "bpftrace v0.24.1"; exit; fi
: > "$PLACE/started"
for each; do printf '%s\\0' "$each" >> "$PLACE/started"; done
${does}
`,
  });
  await chmod(path.join(cwd, 'bin/bpftrace'), 0o755);
  const record = path.join(cwd, 'started');
  return {
    cwd,
    env: { PATH: `${path.join(cwd, 'bin')}:${process.env.PATH}`, PLACE: cwd },
    started: () => (existsSync(record) ? readFileSync(record, 'utf8').split('\0').slice(0, -1) : undefined),
  };
}

describe('bpftrace is started', () => {
  test.each<[string, readonly string[]]>([
    ['a program', ['-e', HARMLESS]],
    ['blanks, quotes, line ends and nothing', ['-e', HARMLESS, '', ' a  b ', '"\'', '$HOME', '*', '\\', '\n', 'ä€𝄞']],
    ['options behind the program', ['-e', HARMLESS, '-q', '--', '-x', '--name=1', '--']],
    ['a script', ['x.bt', '1', '--', '--force']],
    ['its options', ['-c', 'sleep 1', '-o', 'out', '-f', 'json', '-p', '12', '-v', 'x.bt']],
    ['what only lists', ['-l', 'kprobe:*']],
    ['its version', ['-V']],
    ['its help', ['-q', '--help']],
  ])('with the arguments as they are: %s', async (_, args) => {
    for (const dashes of [[], ['--']]) {
      const { started, ...at } = await place('echo out; echo err >&2', { 'x.bt': HARMLESS });
      const { status, stdout, stderr } = await run(['run', ...dashes, ...args], at);
      expect([status, stdout, started()]).toEqual([0, 'out\n', args]);
      expect(stderr).toMatch(/^err$/m);
    }
  });

  test('by another name', async () => {
    const { cwd, env, started } = await place();
    const { PATH: _, ...rest } = env;
    const at = { cwd, env: rest };
    expect((await run(['run', '--bpftrace', './bin/bpftrace', '-e', HARMLESS], at)).status).toBe(0);
    expect(started()).toEqual(['-e', HARMLESS]);
    const named = { cwd, env: { ...rest, BPFTRACE: path.join(cwd, 'bin/bpftrace') } };
    expect((await run(['run', '-e', HARMLESS, 'second'], named)).status).toBe(0);
    expect(started()).toEqual(['-e', HARMLESS, 'second']);
  });

  test.each(['x', `${HARMLESS}\r\n// no end of line, and ä`])(
    'with the program of standard input: %j',
    async (rest) => {
      const { started, ...at } = await place('cat > copy', {});
      const input = `${HARMLESS}\n// ${rest}`;
      const { status } = await run(['run', '-q', '-', 'a'], { ...at, input });
      expect([status, started()]).toEqual([0, ['-q', '-', 'a']]);
      expect(readFileSync(path.join(at.cwd, 'copy'), 'utf8')).toBe(input);
    },
  );

  test('with standard input as it is, where the program is elsewhere', async () => {
    const at = await place('cat > copy');
    await run(['run', '-e', HARMLESS], { ...at, input: 'input of the program' });
    expect(readFileSync(path.join(at.cwd, 'copy'), 'utf8')).toBe('input of the program');
  });

  test('with the program that an empty -e leaves to a file', async () => {
    const { started, ...at } = await place('', { 'x.bt': BROKEN });
    expect((await run(['run', '-e', '', 'x.bt'], at)).status).toBe(1);
    expect(started()).toBeUndefined();
  });

  test('beside a warning, which is told', async () => {
    const { started, ...at } = await place('', { 'x.bt': WARNED });
    const { status, stdout, stderr } = await run(['run', 'x.bt'], at);
    expect([status, stdout, started()]).toEqual([0, '', ['x.bt']]);
    expect(stderr).toContain('x.bt:1:1 warning[unused-suppression]');
  });
});

describe('bpftrace is not started', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    [
      'an error',
      ['broken.bt'],
      1,
      /broken\.bt:1:\d+ error\[syntax-error\][\s\S]*error: The program has an error on this machine/,
    ],
    ['an error in -e', ['-e', BROKEN], 1, /<program>:1:\d+ error\[syntax-error\]/],
    ['an error in the last -e', ['-e', HARMLESS, '-e', BROKEN], 1, /syntax-error/],
    [
      'a part that is not judged',
      ['imports.bt'],
      3,
      /error\[not-judged\][\s\S]*error: The program was not judged as a whole/,
    ],
    ['what is not UTF-8', ['latin1.bt'], 3, /error: latin1\.bt: Line 1 is not UTF-8/],
    ['what is no bpftrace', ['x.py'], 3, /error: x\.py: It is not a bpftrace script/],
    ['no file', ['missing.bt'], 3, /error: missing\.bt cannot be read/],
    ['a folder', ['bin'], 3, /error: bin cannot be read: it is not a regular file/],
    ['a stream that can be read once', ['/dev/fd/3'], 3, /error: \/dev\/fd\/3 can be read only once/],
    [
      'an option that is not known',
      ['--frobnicate', 'x.bt'],
      2,
      /bpftrace 0\.24\.1 is not known to have the option --frobnicate/,
    ],
    ['no program', ['-q'], 2, /There is no program/],
    ['an empty program', ['empty.bt'], 2, /There is no program in empty\.bt/],
    ['a header of an option', ['--include', 'own.h', 'x.bt'], 3, /takes in \S+\/own\.h, which is not judged/],
    ['such a header elsewhere', ['-I', 'in', '--include', 'other.h', 'x.bt'], 3, /takes in \S+\/in\/other\.h/],
    ['another header than the one beside it', ['in/x.bt'], 3, /takes in \S+\/own\.h, which is not judged/],
    ['a warning, where it is to stop', ['--fail-on', 'warning', 'warned.bt'], 1, /unused-suppression/],
  ])('for %s', async (_, args, status, message) => {
    const { started, ...at } = await place('', {
      'x.bt': HARMLESS,
      'broken.bt': BROKEN,
      'warned.bt': WARNED,
      'empty.bt': ' \n',
      'own.h': '#define ONE 1\n',
      'in/own.h': '#define ONE 1\n',
      'in/other.h': '#define TWO 2\n',
      'in/x.bt': `#include "own.h"\n${HARMLESS}`,
      'imports.bt': `import "missing.bt";\n${HARMLESS}`,
      'latin1.bt': Buffer.from('// \xe4\nBEGIN { exit(); }', 'latin1'),
      'x.py': 'import os\n\ndef main():\n    print(os.name)\n\nmain()\n',
    });
    const stopped = await run(['run', ...args], at);
    expect(stopped.stderr).toMatch(message);
    expect([stopped.status, stopped.stdout, started()]).toEqual([status, '', undefined]);
    expect(stopped.stderr).toMatch(/note: bpftrace was not started; --force starts it all the same\.\n$/);
    const forced = await run(['run', '--force', ...args], at);
    expect(forced.stderr).toMatch(message);
    expect(forced.stderr).toMatch(/note: bpftrace is started all the same \(--force\)\.\n/);
    expect([forced.status, started()]).toEqual([0, args.filter((each) => !['--fail-on', 'warning'].includes(each))]);
  });

  test('--force still hands on the program of standard input', async () => {
    const at = await place('cat > copy');
    const { status } = await run(['run', '--force', '-'], { ...at, input: BROKEN });
    expect([status, readFileSync(path.join(at.cwd, 'copy'), 'utf8')]).toEqual([0, BROKEN]);
  });

  test('for what the configuration makes of a rule, or a mistake in it', async () => {
    const config = '.github/bpftrace-guard.yml';
    const strict = await place('', { 'x.bt': WARNED, [config]: 'rules: { unused-suppression: error }\n' });
    expect((await run(['run', 'x.bt'], strict)).status).toBe(1);
    const never = await place('', { 'x.bt': BROKEN, [config]: 'fail-on: never\n' });
    expect((await run(['run', 'x.bt'], never)).status).toBe(1);
    const wrong = await place('', { 'x.bt': HARMLESS, [config]: 'target: [debian-12]\n' });
    const { status, stderr } = await run(['run', 'x.bt'], wrong);
    expect([status, wrong.started()]).toEqual([2, undefined]);
    expect(stderr).toMatch(/bpftrace-guard\.yml:1:1: .*targets/);
    const elsewhere = await place('', { 'x.bt': WARNED, 'own.yml': 'rules: { unused-suppression: error }\n' });
    expect((await run(['run', '--config', 'own.yml', 'x.bt'], elsewhere)).status).toBe(1);
  });

  test.each(['/no/such', '/etc/passwd/bpftrace'])('where it is not installed: %s', async (bpftrace) => {
    const { cwd } = await place();
    const { status, stderr } = await run(['run', '--bpftrace', bpftrace, '-e', HARMLESS], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/error: \/\S+ cannot be started: it is not installed, or not on PATH\.\n$/);
  });

  test('for more on standard input than can be handed on, with --force neither', async () => {
    const { started, ...at } = await place();
    const input = `${HARMLESS}${' '.repeat(5 * 1024 * 1024)}`;
    const { status, stderr } = await run(['run', '--force', '-'], { ...at, input });
    expect([status, started()]).toEqual([2, undefined]);
    expect(stderr).toContain('Standard input is longer than 4 MiB');
  });

  test('with arguments that Node cannot hand on', async () => {
    const { cwd, env, started } = await place();
    const script = `exec "$0" "$@" "$(printf 'a\\377')"`;
    const args = ['-c', script, process.execPath, CLI, 'run', '-e', HARMLESS];
    const { status, stderr } = spawnSync('sh', args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8' });
    expect([status, started()]).toEqual([2, undefined]);
    expect(stderr).toContain('An argument is not UTF-8');
  });
});

/** Runs the command in this process, for another machine. */
async function runOn(
  described: Described,
  args: readonly string[],
  { onError = () => undefined, ...options }: Partial<GuardedRunOptions> & { readonly onError?: () => void } = {},
): Promise<{ readonly status: number; readonly stderr: string }> {
  let stderr = '';
  const write = (text: string) => {
    stderr += text;
    onError();
  };
  const terminal: Terminal = {
    stdin: (async function* () {})(),
    stdout: { write },
    stderr: { write },
    env: {},
    version: '',
    program: new URL('file:///'),
  };
  const given = { minConfidence: 'possible', bpftrace: '/no/such', ...options } as const;
  const status = await guardedRun(args, given, terminal, machineWith(described));
  return { status, stderr: stderr.replaceAll(/\s+/g, ' ') };
}

const LINUX_6_1 = { release: '6.1.0-44-amd64', bpftrace: 'bpftrace v0.17.0\n' };
const WITH_PARAVIRT: Described = {
  ...LINUX_6_1,
  files: { '/boot/config-6.1.0-44-amd64': 'CONFIG_PARAVIRT_SPINLOCKS=y\n' },
};
/** It was not stopped, and is not there. */
const STARTED = { status: 2, stderr: expect.stringMatching(/\/no\/such cannot be started: [^.]*\.\s*$/) };

const pair = (name: string) =>
  `kfunc:${name} { @b[pid] = 2; @a[comm] = 2; } kretfunc:${name} { @b[pid] = 3; @a[comm] = 3; }`;

describe('the machine decides', () => {
  test('what hangs it is not started, and the same elsewhere is', async () => {
    const args = ['-e', pair('native_queued_spin_lock_slowpath')];
    const { status, stderr } = await runOn(WITH_PARAVIRT, args);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /<program>:1:\d+ error\[abba-deadlock\] certain This script can hang the machine by itself on host\./,
    );
    const files = { '/boot/config-7.3.0': 'CONFIG_PARAVIRT_SPINLOCKS=y\n' };
    expect(await runOn({ release: '7.3.0', bpftrace: 'bpftrace v0.20.0\n', files }, args)).toMatchObject(STARTED);
  });

  test('what a comment has ignored is told', async () => {
    const ignoring = `${pair('native_queued_spin_lock_slowpath')} // bpftrace-guard: ignore[abba-deadlock] a test machine`;
    const { status, stderr } = await runOn(WITH_PARAVIRT, ['-e', ignoring]);
    expect({ status, stderr }).toMatchObject(STARTED);
    expect(stderr).toContain('note: A comment of the program has abba-deadlock ignored: a test machine');
  });

  test('a fact that is not known stops what is safe by one value of it only', async () => {
    const args = ['-e', pair('queued_spin_lock_slow*')];
    expect(await runOn(WITH_PARAVIRT, args)).toMatchObject(STARTED);
    const { status, stderr } = await runOn(LINUX_6_1, args);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /can hang the machine by itself on host without paravirtual spin locks\. .*error: The kernel's configuration is not known .*: paravirtual spin locks are assumed\. .*error: Whether this program is safe here depends on that/,
    );
    // What is the same by all its values is started.
    expect(await runOn(LINUX_6_1, ['-e', HARMLESS])).toMatchObject(STARTED);
  });

  test('a kernel of which no table was read stops every program', async () => {
    const files = { '/boot/config-6.1.0-44-amd64': 'CONFIG_PARAVIRT_SPINLOCKS=y\nCONFIG_PREEMPT_RT=y\n' };
    const { status, stderr } = await runOn({ ...WITH_PARAVIRT, files }, ['-e', HARMLESS]);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /error: The kernel is a real-time one .*error: What the program does on such a kernel is not known\./,
    );
  });

  test('a probe of which it is not known where it fires stops it where it can hang', async () => {
    const { status, stderr } = await runOn(WITH_PARAVIRT, ['-e', 'kfunc:nf_nat:* { @[comm] = nsecs; }']);
    expect(status).toBe(3);
    expect(stderr).toContain('note[unresolved-attach-point]');
    expect(stderr).toContain('error: It is not known where the program fires');
    // Nothing else runs inside a kprobe, nor a kprobe inside it.
    expect(await runOn(WITH_PARAVIRT, ['-e', 'kprobe:nf_nat:* { @[comm] = nsecs; }'])).toMatchObject(STARTED);
    expect(await runOn(WITH_PARAVIRT, ['-e', 'kprobe:0xffffffff81234567 { @[comm] = nsecs; }'])).toMatchObject(STARTED);
  });

  test('a release that is not known is every one', async () => {
    const unknown: Described = { ...WITH_PARAVIRT, bpftrace: 'bpftrace UNKNOWN\n' };
    expect(await runOn(unknown, ['-e', HARMLESS])).toMatchObject(STARTED);
    const { status, stderr } = await runOn(unknown, ['-d', 'x.bt']);
    expect(status).toBe(3);
    expect(stderr).toMatch(/--version names no release\. .* would read these arguments in another way/);
    // The guard of some releases stands between this program and a hang.
    const guarded = { ...unknown.files, '/etc/os-release': 'ID=fedora\nVERSION_ID=43\n' };
    const decided = await runOn({ ...unknown, files: guarded }, ['-e', pair('_raw_spin_lock')]);
    expect(decided.status).toBe(3);
    expect(decided.stderr).toMatch(/that of fedora-43\. .*error: Whether this program is safe here depends on that/);
  });

  test('a machine of no known kind is not judged', async () => {
    const { status, stderr } = await runOn({ arch: 'riscv64' }, ['-e', HARMLESS]);
    expect(status).toBe(3);
    expect(stderr).toContain('This machine is riscv64');
    expect(await runOn({ arch: 'riscv64' }, ['-e', HARMLESS], { force: true })).toMatchObject(STARTED);
  });
});

describe('positional parameters', () => {
  const program = pair('$1');

  test.each([
    ['name what is judged', ['native_queued_spin_lock_slowpath'], 1, 'can hang the machine'],
    ['may be missing', [], 3, 'An attach point depends on $1'],
    ['may not be followed', ['vfs_read { } BEGIN'], 3, 'An attach point depends on $1'],
  ])('%s', async (_, parameters, expected, words) => {
    const { status, stderr } = await runOn(WITH_PARAVIRT, ['-e', program, ...parameters]);
    expect(status).toBe(expected);
    expect(stderr).toContain(words);
  });

  test('that name a function off the lock path let it start', async () => {
    expect(await runOn(WITH_PARAVIRT, ['-e', program, 'vfs_read'])).toMatchObject(STARTED);
  });
});

describe('bpftrace gets what was judged', () => {
  test.each([
    ['the script', 'x.bt'],
    ['what it imports', 'lib.bt'],
  ])('%s has changed meanwhile', async (_, changed) => {
    const folder = await folderWith({
      '.git/HEAD': '',
      'x.bt': `import "lib.bt";\n${WARNED}`,
      'lib.bt': 'macro one() { 1 }\n',
    });
    const files = { '/boot/config-6.12.0': 'CONFIG_PARAVIRT_SPINLOCKS=y\n' };
    const described = { release: '6.12.0', bpftrace: 'bpftrace v0.27.1\n', files };
    const args = [path.join(folder, 'x.bt')];
    expect(await runOn(described, args)).toMatchObject(STARTED);
    // The finding is told while it is judged.
    const onError = () => writeFileSync(path.join(folder, changed), HARMLESS);
    const { status, stderr } = await runOn(described, args, { onError });
    expect(status).toBe(3);
    expect(stderr).toContain(`${changed} has changed since it was judged.`);
  });
});

test('a script that is gone meanwhile has changed', async () => {
  const folder = await folderWith({ '.git/HEAD': '', 'x.bt': WARNED });
  const script = path.join(folder, 'x.bt');
  const { status, stderr } = await runOn(WITH_PARAVIRT, [script], { onError: () => rmSync(script, { force: true }) });
  expect(status).toBe(3);
  expect(stderr).toContain('x.bt has changed since it was judged.');
});

test.each([
  ['beside it', ['in/x.bt']],
  ['beside it, which -I names', ['-I', 'in', 'in/x.bt']],
  ['of the system', ['--include', 'linux/path.h', 'x.bt']],
])('a header %s is no reason to stop', async (_, args) => {
  const { started, ...at } = await place('', {
    'x.bt': HARMLESS,
    'in/own.h': '#define ONE 1\n',
    'in/x.bt': `#include "own.h"\n${HARMLESS}`,
  });
  expect([(await run(['run', ...args], at)).status, started()]).toEqual([0, args]);
});

/** Starts the command, and waits until bpftrace says that it is ready. */
async function startIn(
  { cwd, env }: Place,
  command: readonly string[],
  { detached = false } = {},
): Promise<ChildProcess> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
    detached,
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('ready') && resolve());
    child.on('exit', () => reject(new Error('it ended before it was ready')));
  });
  return child;
}

function endOf(child: ChildProcess): Promise<{ readonly status: number | null; readonly signal: string | null }> {
  return new Promise((resolve) => child.on('close', (status, signal) => resolve({ status, signal })));
}

/** Writes down each signal, and ends a while after the first one: a second one would come by then. */
const WRITES_SIGNALS = `
for name in INT TERM HUP QUIT USR1 USR2; do trap "echo $name >> signals; got=1" $name; done
echo ready
while [ -z "$got" ]; do sleep 0.1; done
end=$(($(date +%s) + 3))
while [ $(date +%s) -lt $end ]; do sleep 0.5; done
exit 7`;

describe('how it ends', () => {
  test.each([0, 1, 7, 255])('with the status of bpftrace: %i', async (status) => {
    const at = await place(`exit ${status}`);
    expect((await run(['run', '-e', HARMLESS], at)).status).toBe(status);
  });

  test.each<[string, { readonly status: number | null; readonly signal: string | null }]>([
    ['TERM', { status: null, signal: 'SIGTERM' }],
    ['INT', { status: null, signal: 'SIGINT' }],
    ['KILL', { status: null, signal: 'SIGKILL' }],
    ['SEGV', { status: 139, signal: null }],
    ['ABRT', { status: 134, signal: null }],
  ])('by the signal that ended bpftrace, or 128 and its number: %s', async (signal, expected) => {
    const { cwd, env } = await place(`ulimit -c 0; kill -${signal} $$; sleep 60`);
    const args = [CLI, 'run', '-e', HARMLESS];
    expect(spawnSync(process.execPath, args, { cwd, env: { ...process.env, ...env } })).toMatchObject(expected);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const)(
    '%s is passed on',
    async (signal) => {
      const at = await place(WRITES_SIGNALS);
      const child = await startIn(at, [process.execPath, CLI, 'run', '-e', HARMLESS]);
      child.kill(signal);
      expect(await endOf(child)).toEqual({ status: 7, signal: null });
      expect(readFileSync(path.join(at.cwd, 'signals'), 'utf8')).toBe(`${signal.slice(3)}\n`);
    },
  );

  test.each(['SIGINT', 'SIGTERM'] as const)('%s for all of the group comes to bpftrace once', async (signal) => {
    const at = await place(WRITES_SIGNALS);
    const child = await startIn(at, [process.execPath, CLI, 'run', '-e', HARMLESS], { detached: true });
    process.kill(-(child.pid ?? 0), signal);
    expect(await endOf(child)).toEqual({ status: 7, signal: null });
    expect(readFileSync(path.join(at.cwd, 'signals'), 'utf8')).toBe(`${signal.slice(3)}\n`);
  });

  test.each([
    ['Ctrl-C', '\x03', 'INT'],
    ['Ctrl-\\', '\x1c', 'QUIT'],
  ])('%s in a terminal comes to bpftrace once, and is outlived', async (_, key, name) => {
    const at = await place(WRITES_SIGNALS);
    const command = `exec '${process.execPath}' '${CLI}' run -e '${HARMLESS}'`;
    const child = await startIn(at, ['script', '--quiet', '--return', '--command', command, '/dev/null']);
    child.stdin?.write(key);
    expect(await endOf(child)).toEqual({ status: 7, signal: null });
    expect(readFileSync(path.join(at.cwd, 'signals'), 'utf8')).toBe(`${name}\n`);
  });
});

const SCRIPT: [string, readonly string[], string] = ['a script', ['x.bt'], ''];

/** BEGIN and interval probes are all that is attached on this machine. */
describe.each(['BPFTRACE_017', 'BPFTRACE_023', 'BPFTRACE_027'] as const)('%s', (variable) => {
  describeWith(variable, 'runs as it would alone', (bpftrace) => {
    const bare = (args: readonly string[], cwd: string, input = '') => {
      const { status, stdout } = spawnSync(bpftrace, [...args], { cwd, input, encoding: 'utf8' });
      return { status, stdout };
    };
    const guarded = async (args: readonly string[], cwd: string, input = '') => {
      const { status, stdout } = await run(['run', '--bpftrace', bpftrace, ...args], { cwd, input });
      return { status, stdout };
    };

    test.each<[string, readonly string[], string]>([
      ['a program', ['-e', HARMLESS], ''],
      ['a timer', ['-e', 'interval:ms:100 { printf("hi\\n"); exit(); }'], ''],
      ['a parameter', ['-q', '-e', 'BEGIN { printf("%s\\n", str($1)); exit(); }', 'hi there'], ''],
      // The others see files of their own.
      ...(variable === 'BPFTRACE_017' ? [SCRIPT] : []),
      ['standard input', ['-'], HARMLESS],
      ['its version', ['--version'], ''],
      ['a mistake on the command line', ['-B', 'sideways', '-e', HARMLESS], ''],
    ])('%s', async (_, args, input) => {
      const cwd = await folderWith({ '.git/HEAD': '', 'x.bt': HARMLESS });
      const alone = bare(args, cwd, input);
      expect(await guarded(args, cwd, input)).toEqual(alone);
      if (!alone.stdout.includes('hi') && !args.includes('-B') && !args.includes('--version'))
        console.warn(
          `This machine lets no BEGIN be attached: only that both end alike was seen, with ${alone.status}.`,
        );
    });

    test('an interrupt lets it print what it prints at the end', async () => {
      const cwd = await folderWith({ '.git/HEAD': '' });
      const program = 'BEGIN { printf("ready\\n"); } interval:s:3600 { exit(); } END { printf("bye\\n"); }';
      if (!bare(['-e', HARMLESS], cwd).stdout.includes('hi'))
        return console.warn('This machine lets no BEGIN be attached: no interrupt was tried.');
      const child = spawn(process.execPath, [CLI, 'run', '--bpftrace', bpftrace, '-e', program], { cwd });
      let stdout = '';
      // bpftrace 0.17 misses a signal that comes while it prints.
      const again = setInterval(() => stdout.includes('ready') && child.kill('SIGINT'), 5_000);
      child.stdout.on('data', (chunk: Buffer) => {
        stdout += chunk;
      });
      const end = await endOf(child);
      clearInterval(again);
      expect(end).toEqual({ status: 0, signal: null });
      expect(stdout).toContain('bye');
    });
  });
});
