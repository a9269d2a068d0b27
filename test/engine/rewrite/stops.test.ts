import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { ReportedFinding } from '../../../src/engine/report.ts';
import { createsFile, type Fix, partOfTargets } from '../../../src/engine/rewrite/fix.ts';
import { costWithStops, someTargets, stopWords, whyUnsafe } from '../../../src/engine/rewrite/stop-words.ts';
import { targetLabel } from '../../../src/facts/query/target.ts';
import type { Target } from '../../../src/facts/target.ts';
import { cycleOf, target, whyNot } from './rewritten.ts';
import { TWINS } from './twins.ts';

const UBUNTU_22 = target('0.27.1', '5.15');
const UBUNTU_24 = target('0.20.2', '6.8');
const DEBIAN_13 = target('0.23.2', '6.12');
const NEWEST = target('0.27.1', '6.12');

function cycle(name: string, targets: readonly Target[], configured = true): ReportedFinding {
  return cycleOf(analyse('x.bt', TWINS[name] ?? '', { targets, configured }));
}

/** The kind of a fix; of the guards, which. */
function kindOf(fix: Fix): string {
  return createsFile(fix) ? 'guard file' : fix.kind;
}

function inShort({ fixes }: ReportedFinding): string[] {
  return fixes.filter(({ safe }) => safe).map((fix) => `${kindOf(fix)} on ${fix.targets.length}`);
}

describe('A rewrite that a target refuses', () => {
  const all = [UBUNTU_22, UBUNTU_24, DEBIAN_13, NEWEST];

  test('is not the first where another helps more of the machines that hang', () => {
    const finding = cycle('slow path, shared keys', all);
    expect(finding.verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'hang', 'hang', 'hang']);
    expect(inShort(finding)).toEqual(['group on 3', 'guard file on 2', 'guard on 2']);
  });

  test('is not the first where another helps all of them', () => {
    const [first, ...more] = cycle('slow path, shared keys', [UBUNTU_24, NEWEST]).fixes;
    expect([first?.kind, first?.targets, first?.stops]).toEqual(['group', [UBUNTU_24.name, NEWEST.name], undefined]);
    expect(more.find(createsFile)?.stops).toEqual([
      { target: UBUNTU_24.name, hung: true, why: expect.stringContaining('`import` needs') },
    ]);
  });

  test('says that the script ends where it hung, and why', () => {
    const [first] = cycle('slow path, shared keys', all).fixes;
    expect(first?.stops).toEqual([{ target: UBUNTU_22.name, hung: true, why: expect.stringContaining('contention') }]);
    expect(first?.cost).toContain(`It does not start on ${targetLabel(UBUNTU_22.name)}, where it hangs now: `);
  });

  test('is there for the machines that it helps, beside the one that helps most', () => {
    const { fixes } = cycle('slow path, shared keys', all);
    const others = fixes.filter(({ safe, targets }) => safe && targets.includes(UBUNTU_22.name));
    expect(others.map(kindOf)).toEqual(['guard file']);
  });

  test('is not applied unasked where a machine of the user runs the script', () => {
    const { fixes, verdicts } = cycle('raw spin lock with interrupts off', [UBUNTU_22, UBUNTU_24]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'safe']);
    const [first] = fixes;
    expect(first && [kindOf(first), first.safe, first.targets]).toEqual(['guard file', false, [UBUNTU_22.name]]);
    expect(first?.stops).toEqual([{ target: UBUNTU_24.name, hung: false, why: expect.any(String) }]);
    expect(first?.cost).toContain(`It no longer starts on ${targetLabel(UBUNTU_24.name)}, where it runs now: `);
  });

  test('is applied on machines that nobody named only if it keeps more of them from a hang', () => {
    const named = cycle('raw spin lock with interrupts off', [UBUNTU_22, UBUNTU_24], false);
    expect(inShort(named)).toEqual([]);
    const older = { ...UBUNTU_22, name: 'one more', kernel: '5.11' };
    expect(inShort(cycle('raw spin lock with interrupts off', [UBUNTU_22, older, UBUNTU_24], false))).toEqual([
      'guard file on 2',
    ]);
  });

  test('comes behind one that ends the script nowhere, however many it helps', () => {
    const own = target('0.23.2', '6.1');
    const { verdicts, fixes } = cycle('raw spin lock', [own, NEWEST, UBUNTU_22], false);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'hang', 'hang']);
    expect(fixes.filter(({ safe }) => safe).map((fix) => [kindOf(fix), fix.targets.length, fix.stops?.length])).toEqual(
      [
        ['guard', 1, 1],
        ['guard file', 2, 1],
      ],
    );
    expect(fixes[0]?.stops).toEqual([{ target: UBUNTU_22.name, hung: true, why: expect.any(String) }]);
  });

  test('is no remedy for lost updates alone', () => {
    const finding = cycle('slow path, scalar count', [NEWEST, UBUNTU_24]);
    expect(finding.rule).toBe('lossy-mitigation');
    expect(finding.fixes.filter(({ stops }) => stops !== undefined)).toEqual([]);
  });
});

describe('For some of the targets', () => {
  const PAIR = TWINS['dup and lookup'] ?? '';

  test('what was tried in vain for all is told no more, and all else is', () => {
    const text = `${PAIR.replace('@a[comm] = 2;', '@a[comm] = 2; @c[pid] = 1;')}interval:s:1 { $x = @c[1]; }\n`;
    const targets = [UBUNTU_24, NEWEST, target('0.27.1', '7.3')];
    const { fixes, tried = [] } = cycleOf(analyse('x.bt', text, { targets, configured: true }));
    expect(fixes.map(({ kind }) => kind)).toContain('group');
    const unset = 'nothing else would set @c, which other probes read';
    expect(tried.filter(({ kind }) => kind === 'group' || kind === 'leave-out')).toEqual([
      { kind: 'leave-out', what: 'leaving the probe out, leaving its probes out', why: unset },
    ]);
  });

  test('nothing is made for those that are helped already', () => {
    const targets = [NEWEST, target('0.23.2', '7.3')];
    const { verdicts, fixes } = cycleOf(analyse('x.bt', PAIR, { targets, configured: true }));
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'lost-updates']);
    // The guard in the script has no `for`, which the other one does not know.
    expect(fixes.filter(({ safe }) => safe).map((fix) => [kindOf(fix), fix.targets.length])).toEqual([['guard', 2]]);
  });

  test('a move is made where those that only lose updates do not allow it for all', () => {
    const later = target('0.27.1', '7.3');
    const finding = cycle('dup and lookup', [UBUNTU_24, NEWEST, later]);
    expect(finding.verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'hang', 'lost-updates']);
    const [first] = finding.fixes;
    expect(first && [first.kind, first.targets]).toEqual(['group', [UBUNTU_24.name, NEWEST.name]]);
    expect(finding.tried?.filter(({ kind }) => kind === 'group') ?? []).toEqual([]);
  });
});

describe('The reason why a rewrite is not offered', () => {
  test('is that bpftrace refuses it, where it does', () => {
    const lone = 'fexit:_raw_spin_lock { @a[comm] = 1; @b[pid] = 1; }\n';
    expect(whyNot(lone, [UBUNTU_24], 'group')).toMatch(
      new RegExp(`^bpftrace would not start the result on ${targetLabel(UBUNTU_24.name)}: .*lock up the system`),
    );
  });

  test('is that the locks are still taken, where they are', () => {
    const irqsave = TWINS['raw spin lock with interrupts off'] ?? '';
    expect(whyNot(irqsave, [UBUNTU_22], 'leave-out')).toContain('the locks could still be taken like this');
  });
});

describe('In words', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `t${index + 1}`);
  const stop = (target: string, why: string, hung = true) => ({ target, hung, why });

  test.each([
    [0, ''],
    [1, 't1'],
    [2, 't1 and t2'],
    [4, 't1, t2, t3 and t4'],
    [5, 't1, t2, t3, t4 and t5'],
    [6, 't1, t2, t3, t4 and 2 more'],
    [9, 't1, t2, t3, t4 and 5 more'],
  ])('%i targets are named, or the first of them and the number of the rest', (count, words) => {
    expect(someTargets(names(count))).toBe(words);
  });

  test('targets with one reason are told together', () => {
    expect(stopWords([stop('a', 'old'), stop('b', 'other'), stop('c', 'old')])).toBe('on a and c: old; on b: other');
  });

  test('a cost tells what hangs now before what runs now', () => {
    expect(costWithStops('Events are lost.', [])).toBe('Events are lost.');
    expect(costWithStops('Events are lost.', [stop('a', 'old', false), stop('b', 'old')])).toBe(
      'Events are lost. It does not start on b, where it hangs now: old. It no longer starts on a, where it runs now: old.',
    );
  });

  test('a rewrite is not safe because it ends the script where it runs, or else for what is measured', () => {
    const fix: Fix = { kind: 'guard', title: '', cost: '', safe: false, targets: [], edits: [] };
    expect(whyUnsafe(fix)).toBe('changes what the script measures');
    expect(whyUnsafe({ ...fix, stops: [stop('a', 'old')] })).toBe('changes what the script measures');
    expect(whyUnsafe({ ...fix, stops: [stop('a', 'old'), stop('b', 'new', false)] })).toBe(
      'ends the script where it runs now (on b: new)',
    );
  });

  test('a fix that helps on some of the harmed targets only says on which', () => {
    const verdicts = [
      { target: 'a', verdict: 'hang' },
      { target: 'b', verdict: 'lost-updates' },
      { target: 'c', verdict: 'safe' },
    ];
    expect(partOfTargets({ targets: ['a'] }, verdicts)).toEqual(['a']);
    expect(partOfTargets({ targets: ['b'] }, verdicts)).toEqual(['b']);
    expect(partOfTargets({ targets: ['a', 'b'] }, verdicts)).toBeUndefined();
    expect(partOfTargets({ targets: [] }, verdicts)).toBeUndefined();
  });
});
