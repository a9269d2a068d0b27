import { describe, expect, test } from '@jest/globals';
import {
  explainLocks,
  GUARDED_BY_BPFTRACE,
  lockGivesUp,
  locksWait,
  SAME_BUCKET_REFUSED,
  tellReport,
  tellReporting,
  tellWanting,
  whenItHappens,
  whichErrors,
} from '../../../src/engine/policy/reason.ts';
import { startVerdicts, tellReasons, tellWhereAndWhy } from '../../../src/engine/policy/refusal.ts';
import { groupByReason, list, onTargets, sentences } from '../../../src/engine/policy/target-words.ts';
import type { LockOperation, Refusal } from '../../../src/engine/program/program.ts';
import { judge } from './judged.ts';
import { lowered, NQ } from './lowered.ts';

const refused = (...pairs: readonly (readonly [target: string, why: string])[]) =>
  pairs.map(([target, why]) => ({ target, why }));

describe('locks', () => {
  test('wait for ever before the first kernel on which one of them notices the deadlock', () => {
    expect(locksWait(['bucket'])).toBe('the locks of hash maps wait for ever before Linux 6.15');
    expect(locksWait(['lru'])).toBe('the locks of LRU maps wait for ever before Linux 7.2');
    const both = 'wait for ever before Linux 6.15';
    expect(locksWait(['bucket', 'lru', 'bucket'])).toBe(`the locks of hash maps and LRU maps ${both}`);
    expect(locksWait(['bucket', 'lru'])).toBe(`the locks of hash maps and LRU maps ${both}`);
    expect(locksWait(['lru', 'ringbuf'])).toBe(`the locks of LRU maps and ring buffers ${both}`);
    expect(locksWait(['freelist'])).toBe(`the locks of free lists of maps ${both}`);
  });

  test('give up where they notice it: what is lost depends on the one that does', () => {
    const update = 'the update fails with -EDEADLK or -ETIMEDOUT and is lost';
    expect(lockGivesUp(['bucket'], '6.18')).toBe(
      `the lock notices the deadlock (rqspinlock, from Linux 6.15): ${update}`,
    );
    expect(lockGivesUp(['lru', 'ringbuf'], '6.18')).toBe(
      'the lock notices the deadlock (rqspinlock, from Linux 6.15): what is printed is lost',
    );
    expect(lockGivesUp(['lru', 'ringbuf'], '7.2')).toBe(
      `the lock notices the deadlock (rqspinlock, from Linux 7.2): ${update}`,
    );
    expect(lockGivesUp(['bucket'], '6.12')).toBe(`the lock notices the deadlock: ${update}`);
  });

  test('or the kernel refuses the update, or bpftrace guards the script', () => {
    expect(SAME_BUCKET_REFUSED).toBe(
      'the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost',
    );
    expect(GUARDED_BY_BPFTRACE).toBe(
      'bpftrace guards this script by itself (0.21 up to 0.25 do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"',
    );
  });

  test('are explained once each, in the order of the cycle', () => {
    const [bucket, lru] = [explainLocks(['bucket']), explainLocks(['lru'])];
    expect(bucket).toBe(
      'Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.',
    );
    expect(explainLocks(['lru', 'bucket', 'lru'])).toBe(`${lru} ${bucket}`);
    expect(explainLocks(['freelist'])).toBe(
      'A new key, or a recorded stack on bpftrace up to 0.20, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stacks is the stack map.',
    );
    expect(lru).toBe(
      "Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes the lock of a list of the map's entries in the kernel (the LRU list lock).",
    );
    expect(explainLocks(['ringbuf'])).toBe(
      "Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error that bpftrace reports while a probe runs (from 0.23), such as a key that a per-CPU aggregation does not have.",
    );
  });
});

test('a failed update is reported from 0.23 on, but not through a ring buffer that cannot be had', () => {
  expect(tellReport(['bucket'], '0.22.1')).toBe('; bpftrace before 0.23 says nothing of it');
  expect(tellReport(['bucket'], '0.23')).toBe(
    '; bpftrace prints a warning for it (from 0.23), sent through its ring buffer',
  );
  expect(tellReport(['bucket', 'ringbuf'], '0.23')).toBe('');
});

describe('when it happens', () => {
  const full = 'a map is full, or the kernel refuses a nested update of it';
  const missing = 'a per-CPU aggregation does not have the key that is read';

  test('is told where it is not at every event', () => {
    const reports = [{ error: 'update' }, { error: 'missing-key' }, { error: 'update' }] as const;
    expect(whenItHappens({ moment: 'always', reports })).toBe('');
    expect(whenItHappens({ moment: 'first-insert', reports })).toBe(', when a key is inserted for the first time');
    expect(whenItHappens({ moment: 'on-error', reports })).toBe(`, only where ${full}`);
  });

  test('all of several errors have to be reported', () => {
    expect(whichErrors([{ error: 'update' }, { error: 'division' }])).toMatch(
      new RegExp(`^${full}, and where (?!a map)`),
    );
  });

  test('an operation that reports one says so', () => {
    const lock = { id: 'ringbuf', class: 'ringbuf' } as const;
    const [operation] = lowered('kprobe:f { @a = 1; }', 'bpftrace@0.27.1,kernel@6.12').programs.flatMap(
      ({ operations }): readonly LockOperation[] => operations,
    );
    if (operation === undefined) throw new Error('an update takes a lock');
    expect(tellReporting(undefined)).toBe('');
    expect(tellWanting(lock, { ...operation, report: { error: 'missing-key', map: '@m' } })).toBe(
      `wants the lock of bpftrace's ring buffer, to report an error where ${missing} (@m)`,
    );
    expect(tellReporting({ error: 'missing-key' })).toBe(`, to report an error where ${missing}`);
    const { report: _, ...silent } = operation;
    expect(tellWanting({ id: 'bucket @a', class: 'bucket', map: '@a' }, silent)).toBe('wants the bucket lock of @a');
  });
});

describe('targets in a sentence', () => {
  test.each([
    [['a'], 1, 'on a'],
    [['a', 'b', 'c'], 3, 'on a, b and c'],
    [['a', 'b', 'c'], 9, 'on a, b and c'],
    [['a', 'b', 'c', 'd'], 4, 'on all 4 machines'],
    [['a', 'b', 'c', 'd'], 5, 'on 4 of 5 machines, among them a and b'],
  ])('%j of %i', (names, total, words) => {
    expect(onTargets(names, total)).toBe(words);
  });

  test('lists and texts', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(sentences('One.', '', 'Two.')).toBe('One. Two.');
  });

  test('one reason has each target once, and each kernel that it names, the oldest first', () => {
    const why = (kernel: string) => `f is no symbol of Linux ${kernel}`;
    expect(
      groupByReason(refused(['a', why('6.12')], ['b', why('6.1')], ['a', why('6.12')], ['c', 'other in Linux 5.4'])),
    ).toEqual([
      { why: 'f is no symbol of Linux 6.1 and 6.12', targets: ['a', 'b'] },
      { why: 'other in Linux 5.4', targets: ['c'] },
    ]);
    const [sorted] = groupByReason(refused(['a', why('5.4')], ['b', why('6.12.3')], ['c', why('5.10')]));
    expect(sorted?.why).toBe('f is no symbol of Linux 5.4, 5.10 and 6.12.3');
    // Other numbers are part of the reason.
    for (const whys of [
      ['from Linux 5', 'from Linux 6'],
      ['only of Linux 5.4', 'only in Linux 5.4'],
      ['proof Linux 5.4', 'proof Linux 6.1'],
    ])
      expect(groupByReason(whys.map((reason) => ({ target: 'a', why: reason })))).toEqual(
        whys.map((reason) => ({ why: reason, targets: ['a'] })),
      );
  });
});

describe('reasons of refusals', () => {
  test('come with their targets, those of most targets first', () => {
    expect(tellReasons(refused(['a', 'x'], ['b', 'y'], ['c', 'y']), 9)).toBe('y (on b and c); x (on a)');
    expect(tellWhereAndWhy(refused(['a', 'x'], ['b', 'y']), 9)).toBe(': x (on a); y (on b)');
    expect(tellWhereAndWhy(refused(['a', 'x'], ['b', 'x']), 9)).toBe(' on a and b: x');
    expect(tellWhereAndWhy([], 9)).toBe(': ');
  });

  test('past the third are counted, with the targets of all of them', () => {
    const four = refused(['a', 'w'], ['b', 'x'], ['c', 'y'], ['d', 'z']);
    const three = 'w (on a); x (on b); y (on c)';
    expect(tellReasons(four.slice(0, 3), 9)).toBe(three);
    expect(tellReasons(four, 9)).toBe(`${three}; and for another reason on d`);
    expect(tellReasons([...four, ...refused(['e', 'v'])], 9)).toBe(`${three}; and for 2 more reasons on d and e`);
  });

  test('of one target are those of the place that is asked for, among the worst', () => {
    const refusal = (verdict: Refusal['verdict'], start: number, why: string): Refusal => ({
      verdict,
      rule: verdict === 'refused' ? 'unsupported-syntax' : 'refused-probe',
      span: { start, end: start + 1 },
      why,
    });
    const script = lowered('kprobe:f { }', 'bpftrace@0.27.1,kernel@6.12');
    const refusals = [refusal('unattachable', 1, 'u'), refusal('refused', 2, 'r2'), refusal('refused', 3, 'r3')];
    const verdict = (start?: number) =>
      startVerdicts([{ ...script, refusals }], start === undefined ? undefined : { start, end: start + 1 })[0];
    expect(verdict(3)).toEqual({ target: script.target.name, verdict: 'refused', why: 'r3' });
    expect(verdict(2)?.why).toBe('r2');
    expect(verdict(1)?.why).toBe('r2');
    expect(verdict()?.why).toBe('r2');
    expect(startVerdicts([script])).toEqual([
      { target: script.target.name, verdict: 'safe', why: 'this target runs the script' },
    ]);
  });
});

describe('a finding about a lock cycle says it all', () => {
  const NEW = 'bpftrace@0.27.1,kernel@6.12';
  const bucket = explainLocks(['bucket']);

  test.each<[what: string, script: string, target: string, rule: string, words: object]>([
    [
      'of the script alone',
      `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; }\nfexit:${NQ} { @b[pid] = 2; @a[comm] = 2; }\n`,
      NEW,
      'abba-deadlock',
      {
        what: 'This script can hang the machine by itself on Linux 6.12 with bpftrace 0.27.1.',
        how: `${bucket} While fentry:${NQ} holds the bucket lock of @a, fexit:${NQ} fires at the exit of ${NQ} and wants the bucket lock of @b. Another CPU holds the bucket lock of @b and wants the bucket lock of @a. Both wait for ever.`,
        todo: 'Keep these probes from running inside each other: attach them as tracepoints or kprobes, or guard them with a per-CPU flag (bpftrace 0.21 and Linux 5.19 at least).',
      },
    ],
    [
      'with another program',
      `fexit:${NQ} { @a[pid] = 1; }`,
      NEW,
      'lock-path-probe',
      {
        what: 'This probe can hang the machine together with another BPF program, or a second copy of this script, on Linux 6.12 with bpftrace 0.27.1.',
        how: `${bucket} This probe fires at the exit of ${NQ}, where another program may hold the lock of one of its maps, and wants the bucket lock of @a. If the two meet in opposite order on another CPU, both wait for ever.`,
        todo: 'Attach by kprobe or tracepoint, which the kernel never runs inside another such program.',
      },
    ],
    [
      'of two copies',
      'fexit:_raw_spin_lock { @a[pid] = 1; }\n',
      'bpftrace@0.22,kernel@6.12',
      'lock-path-probe',
      {
        copies: true,
        what: 'Two copies of this script can hang the machine on Linux 6.12 with bpftrace 0.22: the guard protects only this copy.',
        how: `${bucket} While fexit:_raw_spin_lock of a second copy holds the bucket lock of @a of a second copy, fexit:_raw_spin_lock fires at the exit of _raw_spin_lock and wants the bucket lock of @a. Another CPU holds the bucket lock of @a and wants the bucket lock of @a of a second copy. Both wait for ever.`,
        todo: 'Attach by kprobe or tracepoint, which the kernel never runs inside each other, in one copy or in two. Let only one copy of it run at a time.',
      },
    ],
    [
      'that only loses updates',
      'fexit:alloc_htab_elem { @a[pid] = 1; }',
      'bpftrace@0.27.1,kernel@7.3',
      'lossy-mitigation',
      {
        what: 'Events or map updates of this script get lost on Linux 7.3 with bpftrace 0.27.1; the machine survives it.',
        how: 'While another BPF program of the host holds the lock of one of its maps, fexit:alloc_htab_elem fires at the exit of alloc_htab_elem and wants the bucket lock of @a. Another CPU holds the bucket lock of @a and wants the lock of one of its maps. The machine survives it: the lock notices the deadlock (rqspinlock, from Linux 6.15): the update fails with -EDEADLK or -ETIMEDOUT and is lost; bpftrace prints a warning for it (from 0.23), sent through its ring buffer.',
        todo: 'If the numbers matter, attach by kprobe or tracepoint.',
      },
    ],
  ])('%s', (_what, script, target, rule, words) => {
    const [finding] = judge(script, target);
    expect(finding).toMatchObject({ rule, ...words });
  });
});
