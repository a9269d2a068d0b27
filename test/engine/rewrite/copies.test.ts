import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { renderText } from '../../../src/render/text.ts';
import { createdBy, cycleOf, fixOf, judge, leftOf, MIDDLE, NEW, SITE, target, whyNot } from './rewritten.ts';

/** a guard protects only one copy of a script: a rewrite says what it leaves for two copies. */

const BODY = '{ @b[pid] = 2; @a[comm] = 2; }';
const SLOW_PATH = `fentry:${SITE} ${BODY}\nfexit:${SITE} ${BODY}\n`;
/** The exit of a lock function that moves nowhere. */
const RAW_LOCK = `fentry:_raw_spin_lock ${BODY}\nfexit:_raw_spin_lock ${BODY}\n`;
const STAYS = 'two that run at the same time can still hang the machine, so a warning of lock-path-probe stays.';

describe('A guard that is offered', () => {
  test.each([true, false])('is proved and safe, and its cost names the warning that stays (guard file: %s)', (file) => {
    const fix = fixOf(RAW_LOCK, NEW, { kind: 'guard', file });
    expect(fix.safe).toBe(true);
    expect(fix.targets).toEqual(NEW.map(({ name }) => name));
    expect(fix.cost).toContain(STAYS);
    expect(fix.copies).toEqual(NEW.map(({ name }) => name));
    const after = judge(applyEdits(RAW_LOCK, fix.edits), NEW, createdBy(fix));
    expect(leftOf(after)).toEqual([]);
    expect(after.findings.map(({ rule, severity, confidence }) => `${rule} ${severity} ${confidence}`)).toEqual([
      'lock-path-probe warning likely',
    ]);
  });

  test('does not speak of copies where two of them hang nothing', () => {
    // One key for each map: no copy inserts it twice.
    const text = `fentry:${SITE} { @n = sum(1); }\nfexit:${SITE} { @n = sum(1); }\n`;
    const fix = fixOf(text, NEW, { kind: 'guard', file: true });
    expect(fix.cost).not.toContain(STAYS);
    expect(Object.keys(fix).filter((key) => key === 'copies' || key === 'stops')).toEqual([]);
    expect(judge(applyEdits(text, fix.edits), NEW, createdBy(fix)).findings).toEqual([]);
  });

  test('comes behind a move to kprobes or tracepoints, which holds in two copies', () => {
    expect(cycleOf(judge(SLOW_PATH, NEW)).fixes.map(({ kind }) => kind)).toEqual([
      'group',
      'guard',
      'guard',
      'suppress',
    ]);
    const group = fixOf(SLOW_PATH, NEW, { kind: 'group' });
    expect(group.cost).not.toContain(STAYS);
    expect(judge(applyEdits(SLOW_PATH, group.edits), NEW).findings).toEqual([]);
  });

  test('is no answer on a target where bpftrace guards the script already', () => {
    const fix = fixOf(RAW_LOCK, [...MIDDLE, ...NEW], { kind: 'guard' });
    expect(fix.targets).toEqual(NEW.map(({ name }) => name));
  });

  test('is none to copies', () => {
    expect(whyNot(RAW_LOCK, MIDDLE, 'guard')).toBe('a guard protects only one copy of the script');
  });

  test('against a counter too, where the copies of the unguarded script close a cycle by it', () => {
    // One map and one key: by itself the script only loses updates, and no other finding speaks of its copies.
    const text = 'hardware:cpu-cycles:1000000 { @a[comm] = 1; }\nfentry:vfs_read { @a[comm] = 2; }\n';
    const before = judge(text, NEW);
    expect(before.findings.map(({ rule }) => rule)).toEqual(['lossy-mitigation']);
    const fix = fixOf(text, NEW, { kind: 'guard', file: true });
    expect(fix.cost).toContain(STAYS);
    const after = judge(applyEdits(text, fix.edits), NEW, createdBy(fix));
    expect(after.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['lock-path-probe warning']);
  });
});

describe('A guarded script of which two copies hang', () => {
  const guarded = (text: string) => applyEdits(text, fixOf(text, MIDDLE, { kind: 'guard' }).edits);

  test('is moved to kprobes or tracepoints, where that can be', () => {
    const finding = cycleOf(judge(guarded(SLOW_PATH), MIDDLE));
    expect(finding.copies).toBe(true);
    const [group] = finding.fixes;
    expect(group?.kind).toBe('group');
    expect(judge(applyEdits(guarded(SLOW_PATH), group?.edits ?? []), MIDDLE).findings).toEqual([]);
  });

  test('is no news where the locks notice a deadlock', () => {
    const rqspinlock = [target('0.27.1', '6.18')];
    const fix = fixOf(RAW_LOCK, NEW, { kind: 'guard', file: true });
    expect(judge(applyEdits(RAW_LOCK, fix.edits), rqspinlock, createdBy(fix)).findings).toEqual([]);
  });
});

describe('What is left after a fix', () => {
  const summary = (text: string, fixed: boolean) => {
    const file = judge(text, NEW);
    const findings = { written: true, findings: [] };
    const report = { targets: NEW, files: [file], ...(fixed ? { fixed: findings } : {}) };
    return renderText(report, { color: false, quiet: false }).trimEnd().split('\n').at(-1);
  };
  const guardedRawLock = () => applyEdits(RAW_LOCK, fixOf(RAW_LOCK, NEW, { kind: 'guard' }).edits);

  test('is the warning of two copies', () => {
    expect(summary(guardedRawLock(), true)).toBe(
      '0 fixed, 1 warning left: two copies, in 1 script, judged on 1 target',
    );
  });

  test('without a fix, and with others beside it, it counts as any', () => {
    expect(summary(guardedRawLock(), false)).toBe('1 finding (1 warning) in 1 script, judged on 1 target');
    const more = `${guardedRawLock()}fexit:lookup_elem_raw { printf("x"); }\n`;
    expect(summary(more, true)).toMatch(/^0 fixed, \d findings? \(.*\) left in 1 script/);
    expect(summary('kprobe:f { @ = count(); }\n', true)).toBe(
      '0 fixed, no findings left in 1 script, judged on 1 target',
    );
  });
});
