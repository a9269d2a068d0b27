import { describe, expect, test } from '@jest/globals';
import { type LockPathSetting, withLockPath } from '../../../src/config/lock-path.ts';
import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { heldAt, isOnLockPath, kernelFunctionNames } from '../../../src/facts/query/lock-path.ts';
import type { Target } from '../../../src/facts/target.ts';

const VENDOR = 'bpftrace@0.23.2,kernel@6.12';

function targets(...names: readonly string[]): readonly Target[] {
  const resolved = resolveTargets(names);
  if (!resolved.ok) throw new Error(resolved.errors.join(' '));
  return resolved.targets;
}

/** The rules that find something in a script, judged with rows of lock-path. */
function found(text: string, rows: readonly LockPathSetting[], ...names: readonly string[]): string[] {
  const judged = withLockPath(targets(...(names.length === 0 ? [VENDOR] : names)), rows);
  return analyse('x.bt', text, { targets: judged, configured: true }).findings.map(({ rule }) => rule);
}

const PAIR = `fentry:vendor_htab_wait { @b[pid] = 2; @a[comm] = 2; }
fexit:vendor_htab_wait { @b[pid] = 3; @a[comm] = 3; }
`;

describe("a vendor's function", () => {
  test('is on the lock path when a row says so', () => {
    expect(found(PAIR, [])).toEqual([]);
    expect(found(PAIR, [{ function: 'vendor_htab_wait', entry: 'held', exit: 'held' }])).toEqual(['abba-deadlock']);
    expect(found(PAIR, [{ function: 'vendor_htab_other', entry: 'held', exit: 'held' }])).toEqual([]);
  });

  test('is held at the side that the row says', () => {
    const exit: LockPathSetting = { function: 'vendor_htab_lock', exit: 'held' };
    expect(found('fexit:vendor_htab_lock { @[pid] = 1; }', [exit])).toEqual(['lock-path-probe']);
    expect(found('fentry:vendor_htab_open { @[pid] = 1; }', [{ ...exit, function: 'vendor_htab_open' }])).toEqual([]);
  });

  test('matters for the operations that run through it', () => {
    const row: LockPathSetting = { function: 'vendor_htab_wait', entry: 'held', during: ['lru_hash.update'] };
    expect(found('fentry:vendor_htab_wait { @[pid] = 1; }', [row])).toEqual([]);
    expect(found('fentry:vendor_htab_wait { @[pid] = 1; }', [{ ...row, during: ['hash.update'] }])).not.toEqual([]);
  });

  test('is less sure where the lock may be held only', () => {
    const text = 'fentry:vendor_htab_wait { @[pid] = 1; }';
    const confidences = (entry: 'maybe' | 'held') =>
      analyse('x.bt', text, {
        targets: withLockPath(targets(VENDOR), [{ function: 'vendor_htab_wait', entry }]),
        configured: true,
      }).findings.map(({ confidence }) => confidence);
    expect(confidences('held')).not.toEqual(confidences('maybe'));
    expect(confidences('maybe')).toEqual(['possible']);
  });

  test('is a match of wildcards', () => {
    const row: LockPathSetting = { function: 'vendor_htab_wait', entry: 'held', exit: 'held' };
    expect(found(PAIR.replaceAll('vendor_htab_wait', 'vendor_h*'), [row])).toEqual(['abba-deadlock']);
    expect(found(PAIR.replaceAll('vendor_htab_wait', 'other_h*'), [row])).toEqual([]);
  });

  test('may be a raw tracepoint', () => {
    const row: LockPathSetting = { function: '__traceiter_vendor_wait', entry: 'held' };
    const text = 'rawtracepoint:vendor_wait { @[pid] = 1; }';
    expect(found(text, [])).toEqual([]);
    expect(found(text, [row])).not.toEqual([]);
    expect(found(text.replace('vendor_wait', 'vendor_w*'), [row])).not.toEqual([]);
  });

  test('may have the name of a function of another kernel, and is there then', () => {
    const text = 'fentry:resilient_queued_spin_lock_slowpath { @[pid] = 1; }';
    expect(found(text, [])).toEqual(['refused-probe']);
    const row: LockPathSetting = { function: 'resilient_queued_spin_lock_slowpath', entry: 'held' };
    expect(found(text, [row])).not.toContain('refused-probe');
    expect(found(text, [row])).not.toEqual([]);
  });

  test('is one of the targets that the row names, however they are spelled', () => {
    const other = 'bpftrace@0.23.2,kernel@6.8';
    const row: LockPathSetting = { function: 'vendor_htab_wait', entry: 'held', exit: 'held' };
    expect(found(PAIR, [{ ...row, targets: [other] }])).toEqual([]);
    expect(found(PAIR, [{ ...row, targets: [other] }], other)).toEqual(['abba-deadlock']);
    expect(found(PAIR, [{ ...row, targets: ['kernel@6.8,bpftrace@0.23.2,arch@x86_64'] }], other)).toEqual([
      'abba-deadlock',
    ]);
  });

  test.each(['constructor', '__proto__', 'toString'])('may be called %s', (name) => {
    const [target] = withLockPath(targets(VENDOR), [{ function: name, entry: 'held' }]);
    if (target === undefined) throw new Error('there is a target');
    expect(kernelFunctionNames(target)).toContain(name);
    expect(isOnLockPath({ function: name, edge: 'entry' }, target)).toBe(true);
  });
});

describe('a row on a function of the built-in table', () => {
  const [plain] = targets('bpftrace@0.23.2,kernel@5.10');
  if (plain === undefined) throw new Error('there is a target');
  const name = '_raw_spin_lock_irqsave';

  test('only adds: the worse of the two holds', () => {
    const before = heldAt(name, 'entry', 'hash.update', plain);
    expect(before?.held).toBe('no');
    const [worse] = withLockPath([plain], [{ function: name, entry: 'maybe', during: ['hash.update'] }]);
    const [same] = withLockPath([plain], [{ function: name, entry: 'maybe', exit: 'no' }]);
    if (worse === undefined || same === undefined) throw new Error('there are targets');
    expect(heldAt(name, 'entry', 'hash.update', worse)?.held).toBe('maybe');
    expect(heldAt(name, 'entry', 'hash.delete', worse)).toEqual(heldAt(name, 'entry', 'hash.delete', plain));
    expect(heldAt(name, 'exit', 'hash.update', same)).toEqual(heldAt(name, 'exit', 'hash.update', plain));
    expect(kernelFunctionNames(worse)).toEqual(kernelFunctionNames(plain));
  });

  test('speaks of the slow path under the name that the kernel gives it', () => {
    const [bare] = targets('bpftrace@0.27.1,kernel@7.3,paravirt@no');
    if (bare === undefined) throw new Error('there is a target');
    const slow = 'queued_spin_lock_slowpath';
    expect(isOnLockPath({ function: slow, edge: 'entry' }, bare)).toBe(false);
    const [told] = withLockPath([bare], [{ function: slow, entry: 'held' }]);
    expect(told && isOnLockPath({ function: slow, edge: 'entry' }, told)).toBe(true);
  });
});
