import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { ruleExamples } from '../../src/playground/examples.ts';
import { judge, SCRIPT_NAME } from '../../src/playground/judge.ts';
import { machineVerdicts } from '../../src/playground/machine-verdicts.ts';
import { run, temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();
const RISKY = readFileSync('examples/risky-lock-waits.bt', 'utf8');

const verdictsOf = (script: string, ...targets: string[]) => {
  const answer = judge({ id: 1, script, targets });
  return machineVerdicts(answer.report, answer.targets).map(({ target, words }) => [target.name, words]);
};

describe('a script of the playground', () => {
  test.each([
    ['on the default targets', RISKY, []],
    ['on targets of its own', RISKY, ['debian-12', 'bpftrace@0.24,kernel@6.8']],
    ['that does not parse', 'kprobe:vfs_read { @[1, 2] = ; }\n', ['debian-13']],
    ['that imports what is not there', 'import "guard.bt"\nkprobe:vfs_read { @ = 1; }\n', []],
  ])('is judged as the command line does: one %s', async (_name, script, targets) => {
    const cwd = await folderWith({ [SCRIPT_NAME]: script });
    const named = targets.flatMap((target) => ['--target', target]);
    const { stdout } = await run(['check', '--format', 'json', ...named, SCRIPT_NAME], { cwd });
    const { report, targets: judgedOn } = judge({ id: 7, script, targets });
    const told = JSON.parse(stdout);
    if (report.status !== 'analysed') throw new Error(report.error);
    expect(judgedOn.map(({ name }) => name)).toEqual(told.targets.map(({ name }: { name: string }) => name));
    const short = (findings: readonly { rule: string; severity: string; what: string; fixes: readonly object[] }[]) =>
      findings.map(({ rule, severity, what, fixes }) => ({ rule, severity, what, fixes: fixes.length }));
    const byPlace = (findings: readonly object[]) => findings.map((each) => JSON.stringify(each)).sort();
    expect(byPlace(short(report.findings))).toEqual(byPlace(short(told.findings)));
    expect(report.findings.length).toBeGreaterThan(0);
  });

  test('comes back with the number of its question, and can be sent from a worker', () => {
    const answer = judge({ id: 42, script: RISKY, targets: [] });
    expect(answer.id).toBe(42);
    expect(structuredClone(answer)).toEqual(answer);
  });

  test('is told of a machine that the facts do not reach', () => {
    const { notes } = judge({ id: 1, script: RISKY, targets: ['bpftrace@0.9,kernel@4.19'] });
    expect(notes.join(' ')).toMatch(/Linux 4\.19 is older than the kernels that the facts were read for/);
  });

  test('that is none is not judged', () => {
    const { report } = judge({ id: 1, script: 'LittleEndian();\nuint32 size;\nuint32 count;\n', targets: [] });
    expect(report.status).toBe('skipped');
  });
});

describe('the verdict of a machine', () => {
  const PAIR =
    'fentry:native_queued_spin_lock_slowpath { @b[pid] = 2; @a[comm] = 2; }\nfexit:native_queued_spin_lock_slowpath { @b[pid] = 3; @a[comm] = 3; }\n';

  test('is the worst of all findings', () => {
    expect(verdictsOf(PAIR, 'bpftrace@0.23.2,kernel@6.12', 'debian-testing', 'ubuntu-22.04')).toEqual([
      ['bpftrace@0.23.2,kernel@6.12', 'hangs'],
      ['debian-testing', expect.stringMatching(/^(?:loses updates|safe)$/)],
      ['ubuntu-22.04', 'does not start'],
    ]);
  });

  test('says that nothing is found of a harmless script', () => {
    expect(verdictsOf('kprobe:vfs_read { @reads[comm] = count(); }')).toEqual(
      DEFAULT_TARGETS.map(({ name }) => [name, 'nothing found']),
    );
  });

  test.each([
    ['does not parse', 'kprobe:vfs_read { @[1, 2] = ; }'],
    ['imports what is not there', 'import "guard.bt"\nkprobe:vfs_read { @ = 1; }'],
  ])('is never good of a script that %s', (_name, script) => {
    for (const [, words] of verdictsOf(script)) expect(words).toMatch(/^(?:not judged|does not start)$/);
  });

  test('is unknown where the script is no script', () => {
    expect(verdictsOf('LittleEndian();\nuint32 size;\nuint32 count;\n', 'debian-13')).toEqual([
      ['debian-13', 'not judged'],
    ]);
  });
});

test('the examples are those of the rules, and do what their rule says', () => {
  const groups = ruleExamples();
  expect(groups.map(({ title }) => title)).toEqual(
    RULES.filter(({ examples }) => examples.length > 0).map(({ id }) => id),
  );
  for (const { title, examples } of groups)
    for (const [at, { script, targets }] of examples.entries()) {
      const { report } = judge({ id: 1, script, targets });
      const found =
        report.status === 'analysed' &&
        report.findings.flatMap((each) => [each, ...(each.others ?? [])]).some(({ rule }) => rule === title);
      const { expect: expected } = RULES.find(({ id }) => id === title)?.examples[at] ?? {};
      expect([title, at, found]).toEqual([title, at, expected === 'finding']);
    }
});
