import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/engine/analyse.ts';
import type { Finding } from '../../src/engine/policy/finding.ts';
import { TARGETS } from '../../src/facts/query/machines.ts';
import { sectionOf } from './pages.ts';

/** What "Is this about me?" in the README says, asked of the engine for every machine that has a name. */

/** One statement for each way into a lock: a hash map, its free list, per-CPU maps, a stack, the ring buffer. */
const BODY = '{ @x[tid] = 1; @y[comm] = count(); @z[kstack] = 2; @n++; printf("a"); delete(@x[tid]); }';

const ON_THE_LOCK_PATH = [
  'kprobe:native_queued_spin_lock_slowpath',
  'kretprobe:native_queued_spin_lock_slowpath',
  'kprobe:_raw_spin_unlock_irqrestore',
  'kretprobe:_raw_spin_lock_irqsave',
  'kprobe:lookup_elem_raw',
  'kprobe:alloc_htab_elem',
  'kprobe:htab_map_update_elem+0x9f',
  'tracepoint:lock:contention_begin',
  'tracepoint:lock:contention_end',
];
const ELSEWHERE = ['kprobe:vfs_read', 'tracepoint:syscalls:sys_enter_dup', 'tracepoint:sched:sched_switch'];
const TIMERS = ['profile:hz:99', 'interval:s:1', 'BEGIN', 'software:cpu-clock:1000'];
const UPROBES = ['uprobe:/bin/bash:readline', 'uretprobe:/bin/bash:readline', 'usdt:/bin/bash:a:b'];

/** The findings about locks of a script with these probes. */
function judged(probes: readonly string[]): Finding[] {
  const text = probes.map((probe) => `${probe} ${BODY}\n`).join('');
  const { findings } = analyse('x.bt', text, { targets: TARGETS, configured: true });
  return findings.filter(({ rule }) => /^(?:abba-deadlock|lock-path-probe|nmi-reentry|lossy-mitigation)$/.test(rule));
}

/** Those that can hang a machine. */
function hanging(probes: readonly string[]): Finding[] {
  return judged(probes).filter(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'hang'));
}

describe('normally not', () => {
  test.each([...ON_THE_LOCK_PATH, ...ELSEWHERE])(
    '%s beside each kprobe, tracepoint and timer hangs no machine',
    (probe) => {
      for (const other of [...ON_THE_LOCK_PATH, ...ELSEWHERE, ...TIMERS])
        if (other !== probe)
          expect({ probe, other, found: hanging([probe, other]) }).toEqual({ probe, other, found: [] });
    },
  );

  test('all of them in one script hang no machine', () => {
    expect(hanging([...ON_THE_LOCK_PATH, ...ELSEWHERE, ...TIMERS])).toEqual([]);
  });

  test('uprobes and timers hang no machine', () => {
    expect(judged([...UPROBES, ...TIMERS])).toEqual([]);
  });
});

test('perhaps: a uprobe beside a kprobe or a tracepoint under a lock hangs machines, and elsewhere none', () => {
  const [uprobe = ''] = UPROBES;
  const shown = /`(lock:\w+)`/.exec(sectionOf(readFileSync('README.md', 'utf8'), '## Is this about me?'));
  expect(hanging([uprobe, `tracepoint:${shown?.[1]}`])).not.toEqual([]);
  expect(hanging([uprobe, 'kretprobe:native_queued_spin_lock_slowpath'])).not.toEqual([]);
  expect(hanging([uprobe, 'kprobe:vfs_read'])).toEqual([]);
});

test('most of all: the other kinds of probes hang machines', () => {
  for (const probe of ['fentry:native_queued_spin_lock_slowpath', 'fexit:native_queued_spin_lock_slowpath'])
    expect(hanging([probe])).not.toEqual([]);
  expect(hanging(['rawtracepoint:contention_end'])).not.toEqual([]);
  expect(hanging(['fentry:vfs_read', 'hardware:cache-misses:1000'])).not.toEqual([]);
  expect(hanging(['fentry:vfs_read', 'watchpoint:0xffffffff81000000:8:w'])).not.toEqual([]);
});
