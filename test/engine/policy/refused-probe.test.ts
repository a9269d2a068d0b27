import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import { type Judgement, judgeScript } from '../../../src/engine/policy/judgement.ts';
import { startVerdicts } from '../../../src/engine/policy/refusal.ts';
import { refusedProbe } from '../../../src/engine/policy/rules/refused-probe.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { targetOf } from './lowered.ts';
import { judgement, on, refusal, script } from './refused.ts';

const check = (judged: Judgement, found: readonly Finding[] = []) => refusedProbe.check(judged, found);
const cannot = (start: number) => refusal(start, { rule: 'refused-probe', verdict: 'unattachable' });

describe('a probe that a target does not attach', () => {
  const scripts = [on('a', [cannot(3)]), on('b')];

  test('is an error where somebody chose the target', () => {
    expect(check(judgement(scripts, true))).toEqual([
      {
        ...{ rule: 'refused-probe', severity: 'error', confidence: 'certain', related: [] },
        span: { start: 3, end: 4 },
        what: 'This probe cannot be attached on a: why 3.',
        todo: 'Attach to a function that the target has, or name only the targets that the script is meant for.',
        verdicts: startVerdicts(scripts),
      },
    ]);
  });

  test('is nothing to tell where others attach it, and nobody chose the targets', () => {
    expect(check(judgement(scripts, false))).toEqual([]);
  });

  test('is one note where no target attaches it', () => {
    const [first] = script.programs;
    if (first === undefined) throw new Error('the script has probes');
    const found = check(judgement([on('a', [cannot(first.attachPoint.span.start)])], false));
    expect(found.map(({ severity, what }) => `${severity}: ${what.split(';')[0]}`)).toEqual([
      'note: This probe attaches on none of the targets',
    ]);
  });
});

describe('a release of which one package does not start the script', () => {
  const doubt = (start: number) => ({ doubt: refusal(start) });
  const scripts = [on('a', [], doubt(7)), on('b', [], doubt(5))];

  test('is told as possible, with the reasons', () => {
    expect(check(judgement(scripts, true))).toEqual([
      {
        ...{ rule: 'refused-probe', severity: 'note', confidence: 'possible', related: [] },
        span: { start: 7, end: 8 },
        what: 'One package of this bpftrace does not start this script: why 7 (on a); why 5 (on b).',
        how: 'A build of the same release from elsewhere guards it.',
        todo: 'If the machine has that package, use a newer bpftrace, or attach to another function.',
        verdicts: startVerdicts(scripts),
      },
    ]);
    expect(check(judgement([...scripts, on('c', [refusal(1)])], false)).map(({ span }) => span.start)).toEqual([7]);
  });

  test('is nothing to tell beside other findings, or where a default target starts the script for sure', () => {
    const [note] = check(judgement(scripts, true));
    if (note === undefined) throw new Error('it is told alone');
    expect(check(judgement(scripts, true), [note])).toEqual([]);
    const beside = check(judgement([...scripts, on('c', [cannot(3)])], true));
    expect(beside.map(({ severity }) => severity)).toEqual(['error']);
    expect(check(judgement([...scripts, on('c')], false))).toEqual([]);
  });

  test('is no matter where there is no such package', () => {
    expect(check(judgement([on('a')], true))).toEqual([]);
  });
});

describe('a package that does not start what its release would guard', () => {
  const judged = (text: string, configured: boolean, ...targets: readonly string[]) =>
    judgeScript(modelScript(parseScript(text)), targets.map(targetOf), { configured });
  const LOSES = 'fentry:_raw_spin_lock { @n = sum(1); }\nfexit:_raw_spin_lock { @n = sum(1); }\n';
  const HARMLESS = 'fentry:_raw_spin_lock { @n = count(); }\n';

  test('is a note where the release loses events, and the package is one of several default targets', () => {
    const both = judged(LOSES, false, 'debian-13', 'debian-sid');
    const [{ refusals } = { refusals: [] }] = both.lowered;
    const why = refusals.find(({ rule }) => rule === 'refused-probe')?.why;
    expect(check(both)).toEqual([
      {
        ...{ rule: 'refused-probe', severity: 'note', confidence: 'certain', related: [] },
        span: expect.objectContaining({ start: LOSES.indexOf('fexit') }),
        what: `A package of bpftrace does not start this script on debian-13: ${why}.`,
        todo: 'Use a newer bpftrace there, or attach to another function.',
        verdicts: startVerdicts(both.lowered),
      },
    ]);
  });

  test('is told without the targets that refuse the script for something else', () => {
    const cases = [
      // No guard is in the way of the one, and the other is no package.
      ['kretprobe:_raw_spin_lock { $x = 1; }', 'debian-12'],
      ['fentry:alloc_htab_elem { $x = 1; }', 'bpftrace@0.23.2,kernel@6.1'],
    ] as const;
    for (const [more, target] of cases) {
      const both = judged(`${LOSES}${more}\n`, false, target, 'debian-13', 'debian-sid');
      const [other] = both.lowered;
      expect(other?.refusals.map(({ rule }) => rule)).toContain('refused-probe');
      expect(check(both).map(({ what }) => what)).toEqual([expect.stringMatching(/this script on debian-13: /)]);
    }
  });

  test('is nothing to tell of a script that the release runs without harm, or beside other findings', () => {
    expect(check(judged(HARMLESS, false, 'debian-13', 'debian-sid'))).toEqual([]);
    const both = judged(LOSES, false, 'debian-13', 'debian-sid');
    expect(check(both, check(both))).toEqual([]);
  });

  test('is an error where somebody chose it', () => {
    expect(check(judged(LOSES, true, 'debian-13', 'debian-sid')).map(({ severity }) => severity)).toEqual(['error']);
  });
});
