import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { ReportedFinding } from '../../../src/engine/report.ts';
import { createsFile, type Fix } from '../../../src/engine/rewrite/fix.ts';
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
