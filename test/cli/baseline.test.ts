import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();
const TARGET = ['--target', 'bpftrace@0.23.2,kernel@6.12'];
const FILE = '.github/bpftrace-guard-baseline.yml';
const CONFIGURATION = '.github/bpftrace-guard.yml';
const REASON = ['--reason', 'adopted, see TRACE-12'];
const day = (ahead: number) => new Date(Date.now() + ahead * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const read = (cwd: string, name = FILE) => readFileSync(path.join(cwd, name), 'utf8');
const entriesOf = (cwd: string): Record<string, string>[] => parse(read(cwd)).findings;

/** A folder with two risky scripts, the findings of which are accepted. */
async function adopted(files: Record<string, string> = {}): Promise<string> {
  const cwd = await folderWith({ 'a.bt': RISKY, 'tools/b.bt': RISKY, 'c.bt': HARMLESS, ...files });
  expect(await run(['baseline', ...REASON], { cwd })).toMatchObject({ status: 0 });
  return cwd;
}

describe('baseline', () => {
  test('accepts what fails, and a check passes until something new comes', async () => {
    const cwd = await folderWith({ 'a.bt': RISKY, 'tools/b.bt': RISKY, 'c.bt': HARMLESS });
    expect((await run(['check'], { cwd })).status).toBe(1);
    expect(await run(['baseline', ...REASON], { cwd })).toEqual({
      status: 0,
      stdout: `${FILE}: 2 findings newly accepted until ${day(90)}, 0 accepted before, 0 taken out.\n`,
      stderr: `bpftrace-guard: note: ${CONFIGURATION} was written, which names the baseline. Commit both files.\n`,
    });
    expect(read(cwd, CONFIGURATION)).toBe(`baseline: ${FILE}\n`);
    expect(entriesOf(cwd).map(({ file, rule, reason, until }) => [file, rule, reason, until])).toEqual(
      ['a.bt', 'tools/b.bt'].map((file) => [file, 'abba-deadlock', 'adopted, see TRACE-12', day(90)]),
    );

    const accepted = await run(['check'], { cwd });
    expect(accepted).toMatchObject({ status: 0, stdout: expect.stringMatching(/^no findings in 3 scripts/) });
    expect(accepted.stderr).toBe(
      `bpftrace-guard: note: 2 findings are accepted by the baseline ${FILE}, the first one until ${day(90)}.\n`,
    );
    writeFileSync(path.join(cwd, 'tools/new.bt'), RISKY);
    const next = await run(['check'], { cwd });
    expect(next.status).toBe(1);
    expect(next.stdout).toMatch(/^tools\/new\.bt:/);
    expect(next.stdout).not.toContain('a.bt:1');
  });

  test('lines that move, and another folder to start in, change nothing; another probe does', async () => {
    const cwd = await adopted();
    writeFileSync(path.join(cwd, 'a.bt'), `// A word.\n\n${RISKY}`);
    expect((await run(['check'], { cwd })).status).toBe(0);
    expect((await run(['check', '.', '../a.bt'], { cwd: path.join(cwd, 'tools') })).status).toBe(1);
    // Outside of a git repository the configuration of a folder above does not count.
    writeFileSync(path.join(cwd, 'a.bt'), RISKY.replaceAll('pid', 'tid'));
    const changed = await run(['check'], { cwd });
    expect(changed.status).toBe(1);
    expect(changed.stderr).toContain('1 entry matches no finding of this run (abba-deadlock in a.bt).');
  });

  test('in a git repository the file is at its root, whatever folder the command starts in', async () => {
    const { folder, write, git } = newRepository();
    write('tools/deep/b.bt', RISKY);
    write('a.bt', RISKY);
    git('add', '.');
    const deep = path.join(folder, 'tools/deep');
    expect((await run(['baseline', ...REASON], { cwd: deep })).status).toBe(0);
    expect(entriesOf(folder)).toMatchObject([{ file: 'tools/deep/b.bt' }]);
    expect((await run(['check', '.'], { cwd: deep })).status).toBe(0);
    expect((await run(['check', '.'], { cwd: folder })).status).toBe(1);
  });

  test('run again: keeps reasons and days, adds what is new, takes out what is fixed or gone', async () => {
    const cwd = await adopted({ 'gone.bt': RISKY });
    const text = read(cwd).replace('adopted, see TRACE-12', 'only on the laboratory machine');
    writeFileSync(path.join(cwd, FILE), text);
    writeFileSync(path.join(cwd, 'tools/b.bt'), HARMLESS);
    renameSync(path.join(cwd, 'gone.bt'), path.join(cwd, 'new.bt'));
    const told = await run(['check'], { cwd });
    expect(told.status).toBe(1);
    expect(told.stderr).toContain('1 entry matches no finding of this run (abba-deadlock in tools/b.bt)');
    expect(told.stderr).toContain('1 entry matches no finding of this run (abba-deadlock in gone.bt)');

    const again = await run(['baseline', '-r', 'second round', '--until', day(7)], { cwd });
    expect(again).toEqual({
      status: 0,
      stdout: `${FILE}: 1 finding newly accepted until ${day(7)}, 1 accepted before, 2 taken out.\n`,
      stderr: '',
    });
    expect(entriesOf(cwd).map(({ file, reason, until }) => [file, reason, until])).toEqual([
      ['a.bt', 'only on the laboratory machine', day(90)],
      ['new.bt', 'second round', day(7)],
    ]);
    const before = read(cwd);
    expect((await run(['baseline', ...REASON], { cwd })).stdout).toContain('0 findings newly accepted, 2 accepted');
    expect(read(cwd)).toBe(before);
    // What was not judged is not known to be fixed.
    expect((await run(['baseline', ...REASON, 'c.bt'], { cwd })).stdout).toContain('0 taken out');
    expect((await run(['baseline', ...REASON, '-t', 'debian-13,kernel@6.18'], { cwd })).stdout).toContain(
      '0 taken out',
    );
    expect(read(cwd)).toBe(before);
  });

  test('an entry that has ended is told, and accepts nothing; baseline renews it', async () => {
    const cwd = await adopted();
    writeFileSync(path.join(cwd, FILE), read(cwd).replace(day(90), day(-1)));
    const ended = await run(['check'], { cwd });
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(/^a\.bt:/);
    expect(ended.stderr).toContain(`abba-deadlock in a.bt is not accepted: It ended on ${day(-1)}.`);
    expect(ended.stderr).toContain('1 finding is accepted by the baseline');
    expect((await run(['baseline', '-r', 'again'], { cwd })).stdout).toContain('1 finding newly accepted');
    expect((await run(['check'], { cwd })).status).toBe(0);
    // Today is the last day.
    writeFileSync(path.join(cwd, FILE), read(cwd).replaceAll(day(90), day(0)));
    expect((await run(['check'], { cwd })).status).toBe(0);
  });

  test('an entry of a rule that is left out is not said to be no longer needed, nor taken out', async () => {
    const cwd = await adopted();
    for (const asked of [
      ['--ignore', 'abba-deadlock'],
      ['--select', 'lossy-mitigation'],
      ['--min-confidence', 'certain'],
    ])
      expect((await run(['check', ...asked], { cwd })).stderr).not.toContain('matches no finding');
    const before = read(cwd);
    expect((await run(['baseline', ...REASON, '--ignore', 'abba-deadlock'], { cwd })).stdout).toContain('0 taken out');
    expect(read(cwd)).toBe(before);
  });

  test('fix leaves what is accepted', async () => {
    const cwd = await adopted({ 'tools/b.bt': HARMLESS });
    writeFileSync(path.join(cwd, 'tools/b.bt'), RISKY);
    const fixed = await run(['fix'], { cwd });
    expect(fixed.status).toBe(0);
    expect(read(cwd, 'a.bt')).toBe(RISKY);
    expect(read(cwd, 'tools/b.bt')).not.toBe(RISKY);
  });

  test('only what reaches --fail-on is accepted', async () => {
    const note = 'fentry:nosuch_$1 { @ = 1 }\nkprobe:vfs_read { printf("%d", $1); }\nkprobe:$1 { @a[pid] = 1; }\n';
    const cwd = await folderWith({ 'n.bt': note });
    expect((await run(['check', ...TARGET, '--fail-on', 'note'], { cwd })).status).toBe(1);
    const none = await run(['baseline', ...REASON, ...TARGET], { cwd });
    expect(none.stdout).toContain('0 findings newly accepted,');
    expect(existsSync(path.join(cwd, FILE))).toBe(false);
    expect(existsSync(path.join(cwd, CONFIGURATION))).toBe(false);
  });

  test('what was not judged cannot be accepted, by the command or by hand', async () => {
    const cwd = await folderWith({ 'a.bt': 'kprobe:f {\n', 'b.bt': RISKY, 'c.bt': new Uint8Array([0xff, 0xfe]) });
    const some = await run(['baseline', ...REASON], { cwd });
    expect(some.status).toBe(3);
    expect(some.stderr).toMatch(/finding cannot be accepted\. syntax-error: /);
    expect(some.stderr).toMatch(/finding cannot be accepted\. not-judged: /);
    expect(entriesOf(cwd).map(({ file }) => file)).toEqual(['b.bt']);
    writeFileSync(path.join(cwd, FILE), read(cwd).replace('abba-deadlock', 'syntax-error'));
    const check = await run(['check'], { cwd });
    expect(check.status).toBe(2);
    expect(check.stderr).toContain(`${FILE}:6:11: Findings of syntax-error and not-judged cannot be accepted`);
  });

  test.each<[string, RegExp]>([
    ['findings:\n  - {file: a.bt}\n', /baseline\.yml:2:5: A rule is one of/],
    ['findings: 3\n', /baseline\.yml:1:11: findings is a list/],
    ['nothing: []\n', /Unknown key "nothing"/],
    [
      "findings: [{file: a.bt, rule: abba-deadlock, fingerprint: '0123456789abcdef', reason: x, until: 2026-02-30}]\n",
      /not a day of the calendar/,
    ],
    [
      "findings: [{file: a.bt, rule: abba-deadlock, fingerprint: '0123456789abcdef', reason: ' ', until: 2030-02-28}]\n",
      /The reason is empty/,
    ],
    [
      "findings: [{file: a.bt, rule: abba-dedlock, fingerprint: '0123456789abcdef', reason: x, until: 2030-02-28}]\n",
      /Did you mean "abba-deadlock"/,
    ],
    ['', /findings is a list/],
    [`#${'x'.repeat(1024 * 1024)}\n`, /larger than 1024 KiB/],
    ['findings: [\n', /Not valid YAML/],
  ])('a wrong file is a mistake with its place: %#', async (text, words) => {
    const cwd = await folderWith({ 'a.bt': RISKY, 'base.yml': text, [CONFIGURATION]: 'baseline: base.yml\n' });
    const { status, stderr } = await run(['check'], { cwd });
    expect(status).toBe(2);
    expect(stderr.replace('base.yml', 'baseline.yml')).toMatch(words);
  });

  test('a missing file, and a path that leads out, are mistakes', async () => {
    for (const [named, words] of [
      ['nosuch.yml', /the baseline nosuch\.yml cannot be used: it is not there/],
      ['../x.yml', /baseline is a path from the root of the repository/],
      ['3', /baseline is the path of the file/],
    ] as const) {
      const cwd = await folderWith({ 'a.bt': HARMLESS, [CONFIGURATION]: `baseline: ${named}\n` });
      expect(await run(['check'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringMatching(words) });
    }
  });

  test.each<[readonly string[], RegExp]>([
    [[], /required option '-r, --reason <text>' not specified/],
    [['--reason', ' '], /--reason says why/],
    [['--reason', 'x'.repeat(301)], /in 1 to 300 characters/],
    [['-r', 'x', '--until', 'soon'], /--until is a day of the calendar/],
    [['-r', 'x', '--until', '2020-01-01'], /2020-01-01 is over/],
    [['-r', 'x', '-'], /Standard input has no path/],
  ])('wrong options are refused: %#', async (args, words) => {
    const cwd = await folderWith({ 'a.bt': RISKY });
    expect(await run(['baseline', ...args], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(words),
    });
    expect(existsSync(path.join(cwd, FILE))).toBe(false);
  });

  test('a configuration that is there is not touched: the line to add is told, and needed', async () => {
    const cwd = await folderWith({ 'a.bt': RISKY, [CONFIGURATION]: 'fail-on: error\n' });
    const first = await run(['baseline', ...REASON], { cwd });
    expect(first.stderr).toContain(
      `Add this line to ${CONFIGURATION}, which does not name the baseline yet: baseline: ${FILE}`,
    );
    expect(read(cwd, CONFIGURATION)).toBe('fail-on: error\n');
    expect((await run(['check'], { cwd })).status).toBe(1);
    writeFileSync(path.join(cwd, 'b.bt'), RISKY);
    const second = await run(['baseline', ...REASON], { cwd });
    expect(second).toMatchObject({ status: 2, stderr: expect.stringContaining(`write "baseline: ${FILE}" into`) });
    writeFileSync(path.join(cwd, CONFIGURATION), `fail-on: error\nbaseline: ${FILE}\n`);
    expect((await run(['baseline', ...REASON], { cwd })).status).toBe(0);
    expect((await run(['check'], { cwd })).status).toBe(0);
  });
});

describe('the policy of an organisation', () => {
  const check = ['check', '--policy', 'policy.yml'];

  test('may forbid a baseline', async () => {
    const cwd = await adopted({ 'policy.yml': 'baseline: off\n' });
    const { status, stderr } = await run(check, { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain(`"baseline: ${FILE}" is overruled by the policy of the organisation, which allows none.`);
    const write = await run(['baseline', ...REASON, '--policy', 'policy.yml'], { cwd });
    expect(write).toMatchObject({ status: 2, stderr: expect.stringContaining('none may be accepted') });
  });

  test('may name rules, reasons and a time that hold for it, as for ignore comments', async () => {
    const policies: [string, RegExp][] = [
      ['never: [abba-deadlock]', /The configuration allows no ignore of abba-deadlock/],
      ["reason: ['*OTHER-[0-9]*']", /asks for a reason that matches "\*OTHER-\[0-9\]\*"/],
      ['expires: 30', /allows 30 days at most/],
      ['allowed: false', /allows no ignore comments/],
    ];
    for (const [setting, words] of policies) {
      const cwd = await adopted({ 'policy.yml': `suppressions: {${setting}}\n` });
      expect(await run(check, { cwd })).toMatchObject({ status: 1, stderr: expect.stringMatching(words) });
    }
    const cwd = await folderWith({ 'a.bt': RISKY, 'policy.yml': 'suppressions: {expires: 30}\n' });
    await run(['baseline', ...REASON, '--policy', 'policy.yml'], { cwd });
    expect(entriesOf(cwd)).toMatchObject([{ until: day(30) }]);
    expect((await run(check, { cwd })).status).toBe(0);
    const far = await run(['baseline', ...REASON, '--until', day(31), '--policy', 'policy.yml'], {
      cwd: await folderWith({ 'a.bt': RISKY, 'policy.yml': 'suppressions: {expires: 30}\n' }),
    });
    expect(far).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/1 finding cannot be accepted\. .*30 days at most/),
    });
  });

  test('names none', async () => {
    const cwd = await adopted({ 'policy.yml': `baseline: ${FILE}\n` });
    expect(await run(check, { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/A repository has its own/),
    });
  });
});

test('review reads the baseline of the base commit: a change cannot accept its own findings', async () => {
  const repository = newRepository();
  const { folder } = repository;
  repository.write('a.bt', `${RISKY}${'//\n'.repeat(20)}`);
  repository.commit('start');
  await run(['baseline', ...REASON], { cwd: folder });
  const base = repository.commit('adopt');
  repository.write('a.bt', `// Changed.\n${RISKY}${'//\n'.repeat(20)}`);
  repository.write('b.bt', RISKY);
  await run(['baseline', ...REASON], { cwd: folder });
  repository.commit('accepts itself');
  const all = await run(['review', `${base}..HEAD`, '--diff-filter', 'nofilter'], { cwd: folder });
  expect(all.status).toBe(1);
  expect(all.stdout).toMatch(/^b\.bt:/);
  expect(all.stdout).not.toContain('a.bt:');
  expect(all.stderr).toContain('1 finding is accepted by the baseline');
  // On top of it, it is the base.
  repository.write('b.bt', `${RISKY}// More.\n`);
  repository.remove('a.bt');
  repository.commit('next');
  const next = await run(['review', 'HEAD~1..HEAD', '--diff-filter', 'nofilter'], { cwd: folder });
  expect(next.status).toBe(0);
  expect(next.stderr).toContain('1 entry matches no finding of this run (abba-deadlock in a.bt)');
});

test('a renamed script is not new because its old name was accepted', async () => {
  const repository = newRepository();
  const { folder } = repository;
  repository.write('a.bt', `${RISKY}${'// A line.\n'.repeat(20)}`);
  repository.commit('start');
  await run(['baseline', ...REASON], { cwd: folder });
  repository.commit('adopt');
  repository.git('mv', 'a.bt', 'b.bt');
  repository.commit('rename');
  expect((await run(['review', 'HEAD~1..HEAD'], { cwd: folder })).status).toBe(0);
});
