import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { RULE_IDS } from '../../src/facts/rule-ids.ts';
import * as library from '../../src/index.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from '../cli/run.ts';
import { tableBelow } from '../docs/pages.ts';
import { outputOf } from '../render/json-contract.ts';

const { analyse, applyFix, fix, machines, resolveTargets, rules, version } = library;
const TARGETS = ['debian-13', 'debian-12'];
const folderWith = temporaryFolders();

/** The findings of an analysis as the format json would have them, held to its contract. */
function findingsOf({ targets, findings }: library.Analysis) {
  const tool = { name: 'bpftrace-guard', version };
  return outputOf(JSON.stringify({ version: 1, tool, targets, files: [], findings }));
}

test('exports what the documentation lists', () => {
  const page = readFileSync('docs/library.md', 'utf8');
  const listed = tableBelow(page, '## What is exported').map(([name]) => name?.replaceAll('`', ''));
  expect(Object.keys(library).sort()).toEqual(listed.sort());
});

describe('analyse', () => {
  test.each([
    ['examples/risky-lock-waits.bt', undefined],
    ['examples/risky-lock-waits.bt', TARGETS],
    ['examples/lock-contention.bt', TARGETS],
  ])('says of %s what the command line says, on %j', async (path, targets) => {
    const text = readFileSync(path, 'utf8');
    const cwd = await folderWith({ [path]: text });
    const asked = (targets ?? []).flatMap((name) => ['--target', name]);
    const { stdout } = await run(['check', path, '--format', 'json', ...asked], { cwd });
    const said = outputOf(stdout);
    const analysis = findingsOf(analyse(text, targets === undefined ? { path } : { path, targets }));
    expect(analysis.findings).toEqual(said.findings);
    expect(analysis.targets).toEqual(said.targets);
  });

  test('judges for the default targets, under a name that is no file', () => {
    const { status, targets, findings } = analyse(RISKY);
    expect(status).toBe('analysed');
    expect(targets.map(({ name }) => name)).toEqual(DEFAULT_TARGETS.map(({ name }) => name));
    expect(findings[0]).toMatchObject({ rule: 'abba-deadlock', path: '<program>' });
    expect(analyse(HARMLESS)).toMatchObject({ status: 'analysed', findings: [] });
  });

  test('takes severities of rules and a confidence', () => {
    const found = (options: library.AnalysisOptions) => analyse(RISKY, { targets: TARGETS, ...options }).findings;
    const severities = (options: library.AnalysisOptions) =>
      found(options).flatMap(({ rule, severity }) => (rule === 'abba-deadlock' ? severity : []));
    expect(severities({})).toEqual(['error']);
    expect(severities({ rules: { 'abba-deadlock': 'note' } })).toEqual(['note']);
    expect(severities({ rules: { 'abba-deadlock': 'off' } })).toEqual([]);
    // Beyond the tables nothing of a machine is certain.
    const beyond = { targets: ['bpftrace@0.30,kernel@6.12'] };
    expect(found(beyond).length).toBeGreaterThan(0);
    expect(found({ ...beyond, minConfidence: 'certain' })).toEqual([]);
  });

  test('reads imports from the given files, and says of others that they were not followed', () => {
    const text = `import "parts/locks.bt";\nfentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\n`;
    const part = 'fexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\n';
    const options = { path: 'tools/x.bt', targets: ['bpftrace@0.27,kernel@6.12'] };
    const missing = analyse(text, options);
    expect(missing.findings.map(({ rule }) => rule)).toContain('not-judged');
    expect(missing.findings.map(({ what }) => what).join()).toContain('parts/locks.bt');
    const files = { 'tools/parts/locks.bt': part };
    const whole = findingsOf(analyse(text, { ...options, files }));
    expect(whole.findings.map(({ rule }) => rule)).toContain('abba-deadlock');
    expect(whole.findings.map(({ rule }) => rule)).not.toContain('not-judged');
    // A folder stands for the scripts in it.
    const folder = analyse(text.replace('parts/locks.bt', 'parts'), { ...options, files });
    expect(folder.findings.map(({ rule }) => rule)).toEqual(whole.findings.map(({ rule }) => rule));
  });

  test.each([
    ['', 'skipped', /empty/],
    ['<?xml version="1.0"?><tree/>', 'skipped', /not a bpftrace script/],
    ['x'.repeat(4 * 1024 * 1024 + 1), 'failed', /larger than 4 MiB/],
  ])('says why a text is not judged', (text, status, error) => {
    const analysis = analyse(text);
    expect(analysis).toMatchObject({ status, error: expect.stringMatching(error) });
    expect(analysis.findings.map(({ rule }) => rule)).toEqual(status === 'failed' ? ['not-judged'] : []);
  });

  test.each<[unknown, RegExp]>([
    [{ targets: ['debian-31'] }, /Unknown target "debian-31"\. Did you mean "debian-1[123]"\?/],
    [{ targets: [] }, /at least one/],
    [{ targets: 'debian-13' }, /list of names/],
    [{ rules: { 'abba-dedlock': 'off' } }, /Unknown rule "abba-dedlock"\. Did you mean "abba-deadlock"\?/],
    [{ rules: { 'not-judged': 'off' } }, /one of error, warning, note\./],
    [{ rules: { 'syntax-error': 'note' } }, /cannot be set/],
    [{ rules: { 'abba-deadlock': 'fatal' } }, /one of error, warning, note, off\./],
    [{ minConfidence: 'sure' }, /one of certain, likely, possible/],
    [{ path: '' }, /path/],
    [{ files: { 'a.bt': 1 } }, /files/],
  ])('refuses %j', (options, message) => {
    expect(() => analyse(RISKY, options as library.AnalysisOptions)).toThrow(TypeError);
    expect(() => analyse(RISKY, options as library.AnalysisOptions)).toThrow(message);
  });

  test('refuses what is no text', () => {
    expect(() => analyse(undefined as unknown as string)).toThrow('A script is a text.');
  });
});

describe('rewrites', () => {
  test('applyFix makes each rewrite, and the finding is gone where it says so', () => {
    const { findings } = analyse(RISKY, { targets: TARGETS });
    const fixes = findings.flatMap((finding) => finding.fixes.map((each) => ({ finding, each })));
    expect(fixes.length).toBeGreaterThan(2);
    for (const { finding, each } of fixes) {
      const { text, files } = applyFix(RISKY, finding, each);
      expect(text).not.toBe(RISKY);
      const after = analyse(text, { targets: TARGETS, files });
      const left = after.findings.filter(({ rule }) => rule === finding.rule);
      const hung = left.flatMap(({ verdicts }) => verdicts.flatMap((on) => (on.verdict === 'hang' ? on.target : [])));
      expect(hung.filter((target) => each.targets.includes(target))).toEqual([]);
    }
  });

  test('fix says what `bpftrace-guard fix` says', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    const asked = TARGETS.flatMap((name) => ['--target', name]);
    const said = await run(['fix', 'x.bt', '--format', 'json', ...asked], { cwd });
    const { fixed, findings } = outputOf(said.stdout);
    const result = await fix(RISKY, { path: 'x.bt', targets: TARGETS });
    expect(result.text).toBe(readFileSync(`${cwd}/x.bt`, 'utf8'));
    expect(JSON.parse(JSON.stringify(result.fixed))).toEqual(fixed);
    expect(findingsOf(result).findings).toEqual(findings);
    expect(result.fixed.length).toBeGreaterThan(0);
    expect(result.files).toEqual({});
  });

  test('fix leaves a script that cannot be judged as it is', async () => {
    expect(await fix('kprobe:f {', { targets: TARGETS })).toMatchObject({ text: 'kprobe:f {', fixed: [] });
    expect(await fix('')).toMatchObject({ status: 'skipped', text: '', fixed: [] });
  });

  test('a rewrite that needs a file brings it', () => {
    const targets = ['bpftrace@0.27,kernel@6.12'];
    const analysis = analyse(RISKY, { path: 'tools/x.bt', targets });
    const made = analysis.findings.flatMap((finding) =>
      finding.fixes.map((each) => applyFix(RISKY, finding, each)).filter(({ files }) => Object.keys(files).length > 0),
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { text, files } of made) {
      expect(Object.keys(files)).toEqual(['tools/bpftrace_guard.bpf.c']);
      const judged = (options: library.AnalysisOptions) =>
        analyse(text, { path: 'tools/x.bt', targets, ...options }).findings.map(({ rule }) => rule);
      expect(judged({ files })).not.toContain('not-judged');
      expect(judged({})).toContain('not-judged');
    }
  });
});

test('machines and targets have their names', () => {
  const names = machines().map(({ name }) => name);
  expect(names).toContain('debian-13');
  expect(new Set(names).size).toBe(names.length);
  expect(resolveTargets().map(({ name }) => name)).toEqual(DEFAULT_TARGETS.map(({ name }) => name));
  expect(resolveTargets(['bpftrace@0.24,kernel@6.8'])).toEqual([
    { name: 'bpftrace@0.24,kernel@6.8', bpftrace: '0.24.0', kernel: '6.8', arch: 'x86_64', paravirt: true },
  ]);
  expect(() => resolveTargets(['bpftrace@0.24'])).toThrow(/kernel version is missing/);
});

test('every rule says what it is about, and names its page', () => {
  expect(rules().map(({ id }) => id)).toEqual([...RULE_IDS]);
  for (const rule of rules()) for (const words of Object.values(rule)) expect(words).toMatch(/\S/);
});
