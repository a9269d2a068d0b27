import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const cwd = import.meta.dirname;

/** What a command prints on a terminal of so many columns, without colours. */
function onTerminal(columns: number, args: readonly string[], folder = cwd): string[] {
  const command = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const output = execFileSync('script', ['-qec', `stty cols ${columns} rows 40; ${command}`, '/dev/null'], {
    cwd: folder,
    env: { ...inherited, NO_COLOR: '1' },
    encoding: 'utf8',
    input: '',
  });
  return output.replaceAll('\r', '').split('\n');
}

const LISTS = [
  ['rules'],
  ['targets'],
  ['explain', 'not-judged'],
  ['--help'],
  ['fix', '--help'],
  ['baseline', '--help'],
];

describe('lines are as long as the terminal is wide', () => {
  test.each([40, 80, 200])('%d columns', (columns) => {
    for (const args of LISTS) {
      const lines = onTerminal(columns, args);
      expect(lines.length).toBeGreaterThan(5);
      // A word that is longer has a line of its own, and scripts of examples are not broken.
      const long = lines.filter(
        (line) => line.length > columns && /\S\s+\S/.test(line.trim()) && !/^(?: {2}\||Usage: )/.test(line),
      );
      expect({ args, long }).toEqual({ args, long: [] });
    }
    if (columns > 40) return;
    // Nothing is lost where a table has no room.
    const words = onTerminal(columns, ['rules']).join(' ').replace(/\s+/g, ' ');
    for (const { id, severity, summary } of RULES) expect(words).toContain(`${id} ${severity} ${summary}`);
  });

  test.each([40, 80, 200])('a finding on %d columns', async (columns) => {
    const folder = await folderWith({ 'risky.bt': `${' '.repeat(60)}${RISKY}` });
    const lines = onTerminal(columns, ['check', '--fail-on', 'never', 'risky.bt'], folder);
    expect(lines.length).toBeGreaterThan(12);
    // The place of a finding and the count of all are one line each, for those who search for them.
    const long = lines.filter(
      (line) => line.length > columns && /\S\s+\S/.test(line.trim()) && !/^risky\.bt:|^\d+ finding|ignore\[/.test(line),
    );
    expect(long).toEqual([]);
  });

  test('a wide terminal is used, and no terminal has 100 columns', async () => {
    const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
    expect(longest(onTerminal(200, ['explain', 'not-judged']))).toBeGreaterThan(120);
    const { stdout } = await run(['explain', 'not-judged'], { cwd });
    expect(longest(stdout.split('\n'))).toBeLessThanOrEqual(100);
    expect(longest(stdout.split('\n'))).toBeGreaterThan(90);
  });

  test('a terminal that does not know its size is none', () => {
    expect(onTerminal(0, ['rules']).some((line) => line.length > 80)).toBe(true);
  });
});

describe('--statistics', () => {
  test('counts the findings of each rule, the worst and most frequent first', async () => {
    const folder = await folderWith({
      'a.bt': RISKY,
      'b.bt': RISKY,
      'c.bt': HARMLESS,
      'd.bt': 'fentry:$1 { @a[pid] = 1; }\n',
      'e.bt': 'kprobe:f {\n',
    });
    const target = ['--target', 'bpftrace@0.23.2,kernel@6.12'];
    const { status, stdout } = await run(['check', '--statistics', ...target], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toBe(`2  abba-deadlock            2 errors  in 2 files
1  syntax-error             1 error   in 1 file
1  unresolved-attach-point  1 note    in 1 file
4 findings (3 errors, 1 note) in 5 scripts, judged on 1 target
`);
    expect((await run(['check', '--format', 'statistics', ...target], { cwd: folder })).stdout).toBe(stdout);
    const quiet = await run(['check', '--statistics', '-q', ...target], { cwd: folder });
    expect(`${quiet.stdout}${stdout.trimEnd().split('\n').at(-1)}\n`).toBe(stdout);
    const clean = await run(['check', '--statistics', 'c.bt', ...target], { cwd: folder });
    expect(clean).toMatchObject({ status: 0, stdout: 'no findings in 1 script, judged on 1 target\n' });
  });

  test('is no second format', async () => {
    const { status, stderr } = await run(['check', '--statistics', '--format', 'json'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/'--statistics' cannot be used with option '-f, --format/),
    ]);
  });
});

describe('an output that is closed or full', () => {
  const commands = [['check', '.'], ['rules'], ['targets', '--sources'], ['--help'], ['explain', 'abba-deadlock']];

  test.each(commands)('%s %s: a reader that goes away is no error', async (...args) => {
    const folder = await folderWith({ 'a.bt': RISKY.repeat(1) });
    const child = spawn(process.execPath, [CLI, ...args.filter((arg) => arg !== undefined)], { cwd: folder });
    child.stdout.destroy();
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(errors).toString()).toBe('');
    expect(status).toBe(args[0] === 'check' ? 1 : 0);
  });

  const hasFull = existsSync('/dev/full');
  (hasFull ? test.each(commands) : test.skip.each(commands))(
    '%s %s: a full disk is said, with status 2',
    async (...args) => {
      const folder = await folderWith({ 'a.bt': RISKY });
      const command = [process.execPath, CLI, ...args.filter((arg) => arg !== undefined)].map((word) => `'${word}'`);
      const { status, stderr } = spawnSync('sh', ['-c', `${command.join(' ')} > /dev/full`], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe('bpftrace-guard: error: Standard output cannot be written: there is no room left.\n');
      expect(status).toBe(2);
    },
  );

  test('standard output and standard error that are closed from the start', async () => {
    const folder = await folderWith({ 'a.bt': RISKY, 'b.bt': new Uint8Array([0xff]) });
    const command = `'${process.execPath}' '${CLI}' check`;
    for (const closed of ['>&-', '2>&-', '>&- 2>&-', '2> /dev/full']) {
      const { status, stderr } = spawnSync('sh', ['-c', `${command} ${closed}`], { cwd: folder, encoding: 'utf8' });
      expect({ closed, status, stack: stderr.includes('    at ') }).toEqual({ closed, status: 3, stack: false });
    }
  });
});
