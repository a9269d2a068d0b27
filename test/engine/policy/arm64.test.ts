import { describe, expect, test } from '@jest/globals';
import { findingOf, judge, told } from './judged.ts';

const pair = (site: string, first: string, second = first) =>
  `fentry:${site} { ${first} }\nfexit:${site} { ${second} }\n`;
const on = (kernel: string, bpftrace = '0.27.1') => `bpftrace@${bpftrace},kernel@${kernel},arch@arm64`;

const SLOW_PATH = 'queued_spin_lock_slowpath';
const SHARED = pair(SLOW_PATH, '@a[comm] = 2; @b[pid] = 2;');

/** Seen on Debian's arm64 kernels under load: bpftrace 0.27.1, four CPUs. */
describe('a real arm64 kernel', () => {
  test('6.12 hung in 5 of 5 runs of the slow path with keys that CPUs share: certain', () => {
    expect(judge(SHARED, on('6.12')).map(told)).toEqual(['abba-deadlock: hang error certain']);
  });

  test('6.12 ran on with keys of one thread: likely', () => {
    const text = pair(SLOW_PATH, '@a[tid] = 2; @b[tid] = 2;');
    expect(judge(text, on('6.12')).map(told)).toEqual(['abba-deadlock: hang error likely']);
  });

  test('6.18 ran on: its maps have locks that notice a deadlock', () => {
    expect(judge(SHARED, on('6.18')).map(told)).toEqual([]);
  });

  test.each(['6.1', '6.3'])('%s attaches no fentry, on whatever function', (kernel) => {
    for (const text of [
      SHARED,
      'fentry:vfs_read { @[pid] = 1; }',
      'fexit:tcp* { @[pid] = 1; }',
      'kfunc:ext4:ext4_* { }',
    ])
      expect(new Set(judge(text, on(kernel)).map(told))).toEqual(
        new Set(['refused-probe: unattachable error certain']),
      );
    expect(judge('kprobe:vfs_read { @[pid] = 1; }', on(kernel))).toEqual([]);
  });

  test.each(['6.1', '6.12', '6.18', '7.3'])('%s is safe with the contention tracepoints', (kernel) => {
    const text =
      'tracepoint:lock:contention_begin { @a[comm] = 2; @b[pid] = 2; }\ntracepoint:lock:contention_end { @a[comm] = 3; @b[pid] = 3; }\n';
    expect(judge(text, on(kernel)).map(told)).toEqual([]);
  });

  test('6.12 is guarded by bpftrace 0.24, which knows the name of this slow path: only two copies hang it', () => {
    expect(judge(SHARED, on('6.12', '0.24.2')).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['lock-path-probe', 'warning'],
    ]);
  });
});

describe('what the founding reports are about', () => {
  test("bpftrace #3144: the slow path's entry and a table that another probe fills", () => {
    const text =
      'fentry:queued_spin_lock_slowpath /@pf[tid]/ { @s[tid]=nsecs; }\nfexit:down_read { @pf[tid]=@s[tid]; delete(@s[tid]); }\n';
    const finding = findingOf('lock-path-probe', judge(text, on('6.12')));
    expect(told(finding)).toBe('lock-path-probe: hang error possible');
  });

  test('bpftrace PR #3206: both sides of the slow path', () => {
    const text = 'fentry:queued_spin_lock_slowpath { @b[pid]=2; }\nfexit:queued_spin_lock_slowpath { @a[comm]=2; }\n';
    expect(judge(text, on('6.12')).map(({ severity }) => severity)).toContain('error');
  });
});

describe('a kernel between the tables', () => {
  test('hangs one step less surely: 6.8 by what is known of 6.1, and fentry attaches there', () => {
    expect(judge(SHARED, on('6.8')).map(told)).toEqual(['abba-deadlock: hang error likely']);
  });

  test.each(['6.15', '6.17'])('%s has the locks of 6.18', (kernel) => {
    expect(judge(SHARED, on(kernel)).map(told)).toEqual([]);
  });
});

test('a hardware event is no interrupt that breaks into everything', () => {
  const text =
    'hardware:cpu-cycles:1000 { @a[comm] = 1; @b[pid] = 1; }\nfentry:vfs_write { @a[comm] = 3; @b[pid] = 3; }\n';
  expect(judge(text, on('6.12')).map(told)).toEqual([]);
  expect(judge(text, 'bpftrace@0.27.1,kernel@6.12').map(({ rule }) => rule)).toContain('nmi-reentry');
});

test('lock functions that are inlined there cannot be attached to', () => {
  for (const name of ['_raw_spin_lock', '_raw_spin_unlock', '_raw_spin_lock_irqsave'])
    expect(judge(`fentry:${name} { @[pid] = 1; }`, on('6.12')).map(told)).toEqual([
      'refused-probe: unattachable error certain',
    ]);
  expect(judge('fexit:_raw_spin_lock { @[pid] = 1; }', on('6.18')).map(({ rule }) => rule)).not.toContain(
    'refused-probe',
  );
});
