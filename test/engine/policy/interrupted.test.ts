import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import { saidBy, withMessage } from '../../said.ts';
import { findingOf, judge, told } from './judged.ts';
import { targetOf } from './lowered.ts';

/** Where a program can fire that is at neither side of a function: inside it, at an address, or on a watchpoint. */

const D = 'bpftrace@0.27.1,kernel@6.1.192';
const BOTH = '@a[comm] = 2; @b[pid] = 2;';
const beside = (outer: string, attachPoint: string, body = BOTH) =>
  `${outer} { @b[pid] = 1; @a[comm] = 1; }\n${attachPoint} { ${body} }\n`;
const besideFentry = (attachPoint: string) => beside('fentry:alloc_fd', attachPoint);
const said = (script: string, target = D) => judge(script, target).map(told);

describe('an offset in a function', () => {
  test.each([
    ['kprobe:htab_map_update_elem+0x9f', 'possible'],
    ['kprobe:htab_map_delete_elem+12', 'none'],
    ['kprobe:htab_map_update_elem+$1', 'possible'],
    ['k:vmlinux:htab_map_update_elem+1', 'possible'],
    ['kprobe:_raw_spin_lock+1', 'possible'],
    ['kprobe:_raw_spin_unlock+1', 'possible'],
    // The lock is held on both sides of this one.
    ['kprobe:lookup_elem_raw+4', 'certain'],
    ['kprobe:vfs_read+4', 'none'],
  ])('%s: %s', (attachPoint, confidence) => {
    const expected = confidence === 'none' ? [] : [`abba-deadlock: hang error ${confidence}`];
    expect(said(besideFentry(attachPoint))).toEqual(expected);
  });

  test('the delete of an entry is meant by what deletes one', () => {
    const script = besideFentry('kprobe:htab_map_delete_elem+12').replaceAll(/(@\w+\[\w+\]) = \d/g, 'delete($1)');
    expect(said(script)).toEqual(['abba-deadlock: hang error possible']);
  });

  test('of nothing is the entry', () => {
    for (const offset of ['0', '0x0'])
      expect(said(besideFentry(`kprobe:htab_map_update_elem+${offset}`))).toEqual(
        said(besideFentry('kprobe:htab_map_update_elem')),
      );
    expect(said(besideFentry('kprobe:lookup_elem_raw+0'))).toEqual(said(besideFentry('kprobe:lookup_elem_raw')));
  });

  test('is told in words', () => {
    const { message, witness } = withMessage(
      findingOf('abba-deadlock', judge(besideFentry('kprobe:htab_map_update_elem+0x9f'), D)),
    );
    expect(witness?.[0]?.site).toBe('a point inside htab_map_update_elem');
    expect(message).toContain('fires at a point inside htab_map_update_elem and wants the bucket lock of @a');
  });

  test('a program that only kprobes and tracepoints are beside runs inside none', () => {
    expect(said(beside('kprobe:alloc_fd', 'kprobe:htab_map_update_elem+0x9f'))).toEqual([]);
    expect(said(`kprobe:htab_map_update_elem+0x9f { ${BOTH} }\n`)).toEqual([]);
  });
});

describe('a kprobe of which the function is not known', () => {
  test.each([
    ['kprobe:0xffffffff81234560', 'which function is at 0xffffffff81234560 is known only on the machine'],
    ['kprobe:$1', '$1 is only known when the script is started'],
    ['kprobe:$1+4', '$1 is only known when the script is started'],
    ['kretprobe:$1', '$1 is only known when the script is started'],
    ['kprobe:vfs_read+-4', 'which function is at vfs_read+-4 is known only on the machine'],
  ])('%s: a note beside an fentry program, which says why', (attachPoint, why) => {
    const [finding, ...more] = judge(besideFentry(attachPoint), D);
    expect(more).toEqual([]);
    expect(finding && told(finding)).toBe('unresolved-attach-point: hang note possible');
    expect(finding?.verdicts[0]?.why).toBe(
      'the machine hangs if it fires where a lock is held; where it fires is not known',
    );
    const [later] = judge(besideFentry(attachPoint), 'bpftrace@0.27.1,kernel@6.18');
    expect(later && told(later)).toBe('unresolved-attach-point: lost-updates note possible');
    expect(saidBy(finding)).toContain(`where ${attachPoint} fires: ${why}.`);
    expect(saidBy(finding)).toContain('in the middle of a map update of fentry:alloc_fd');
  });

  test('nothing where no program is that it can run inside, or where it takes no lock', () => {
    const address = 'kprobe:0xffffffff81234560';
    expect(said(`${address} { ${BOTH} }\n`)).toEqual([]);
    expect(said(beside('kprobe:alloc_fd', address))).toEqual([]);
    expect(said(beside('fentry:alloc_fd', address, '$x = @a[comm];'))).toEqual([]);
    expect(said(`fentry:alloc_fd { $x = pid; }\n${address} { ${BOTH} }\n`)).toEqual([]);
  });
});

describe('a hardware counter', () => {
  const TIMER =
    'Use a timer (profile) instead of the hardware counter, or attach the other probes as kprobes or tracepoints, or guard the probes with a per-CPU flag.';

  test('hangs a machine with an fentry program, and is told in full', () => {
    const [finding, ...more] = judge(besideFentry('hardware:cpu-cycles:1000000'), D);
    expect(more).toEqual([]);
    expect(finding && told(finding)).toBe('nmi-reentry: hang error certain');
    expect(finding?.what).toMatch(/^This script can hang the machine by itself on \S.*\.$/);
    expect(finding?.how).toBe(
      'Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off. A hardware counter interrupts even that. While fentry:alloc_fd holds the bucket lock of @b, hardware:cpu-cycles:1000000 fires at any point, as a non-maskable interrupt and wants the bucket lock of @a. Another CPU holds the bucket lock of @a and wants the bucket lock of @b. Both wait for ever.',
    );
    expect(finding?.todo).toBe(TIMER);
  });

  test('makes a CPU stand still where its lock gives up late: a note with those targets, and with all that lose updates', () => {
    const script = 'hardware:cpu-cycles:1000000 { printf("%d", pid); }\nfentry:vfs_read { printf("%d", tid); }\n';
    const on = (kernel: string) => judge(script, `bpftrace@0.27.1,kernel@${kernel}`);
    expect(on('6.12')).toEqual([]);
    for (const kernel of ['6.15', '6.18']) {
      const [finding, ...more] = on(kernel);
      expect(more).toEqual([]);
      expect(finding && told(finding)).toMatch(/^nmi-reentry: lost-updates note /);
      const there = `on Linux ${kernel} with bpftrace 0.27.1`;
      expect(finding?.what).toBe(
        `A CPU can stand still for up to 250 ms, again and again, ${there}, and events or map updates of this script get lost ${there}.`,
      );
      expect(finding?.how).toMatch(
        /^While .* The lock gives up, so the machine survives it\. Before Linux 6\.19 it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release\.$/,
      );
      expect(finding?.todo).toBe(TIMER);
    }
    for (const kernel of ['6.19', '7.3']) expect(on(kernel).map(({ rule }) => rule)).toEqual(['lossy-mitigation']);
  });
});

describe('a hardware counter that hangs one machine, and stalls another', () => {
  test('is told once, as the hang', () => {
    const script = besideFentry('hardware:cpu-cycles:1000000');
    const targets = ['6.12', '6.18'].map((kernel) => targetOf(`bpftrace@0.27.1,kernel@${kernel}`));
    const { findings } = analyse('x.bt', script, { targets, configured: true });
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['nmi-reentry error']);
    expect(findings[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['hang', 'lost-updates']);
    expect(findings[0]?.others).toBeUndefined();
  });
});

describe('a watchpoint', () => {
  const KERNEL = 'watchpoint:0xffffffff81234560:8:x';

  test.each([
    [KERNEL, 'likely'],
    ['w:0xffff888012345678:8:w', 'likely'],
    // 2^63, in decimal.
    ['watchpoint:9223372036854775808:8:w', 'likely'],
    ['watchpoint:$1:8:w', 'possible'],
    ['watchpoint:9223372036854775807:8:w', 'none'],
    ['watchpoint:0x7f0012345678:8:w', 'none'],
  ])('%s: %s', (attachPoint, confidence) => {
    const expected = confidence === 'none' ? [] : [`nmi-reentry: hang error ${confidence}`];
    expect(said(besideFentry(attachPoint))).toEqual(expected);
  });

  test('on what a function of a process is given is on an address of that process', () => {
    const on = 'bpftrace@0.23.2,kernel@6.12';
    for (const provider of ['watchpoint', 'asyncwatchpoint'])
      expect(said(besideFentry(`${provider}:main+arg0:8:w`), on)).toEqual([]);
  });

  test('is in the group of the kprobes: it runs inside none of them, and not alone', () => {
    expect(said(beside('kprobe:alloc_fd', KERNEL))).toEqual([]);
    expect(said(beside('profile:hz:99', KERNEL))).toEqual([]);
    expect(said(`${KERNEL} { ${BOTH} }\n`)).toEqual([]);
  });

  test('loses updates where the lock notices the deadlock', () => {
    expect(said(besideFentry(KERNEL), 'bpftrace@0.27.1,kernel@7.3')).toEqual([
      'lossy-mitigation: lost-updates note likely',
    ]);
  });

  test('is possible on arm64, where a hardware counter is an ordinary interrupt', () => {
    const arm64 = 'bpftrace@0.27.1,kernel@6.12,arch@arm64';
    expect(said(besideFentry(KERNEL), arm64)).toEqual(['nmi-reentry: hang error possible']);
    expect(said(besideFentry('hardware:cpu-cycles:1000000'), arm64)).toEqual([]);
  });

  test('only tries the lock of the ring buffer on x86', () => {
    const printing = `fentry:alloc_fd { printf("x"); }\n${KERNEL} { printf("y"); }\n`;
    expect(said(printing)).toEqual([]);
    expect(said(printing, 'bpftrace@0.27.1,kernel@6.12,arch@arm64')).toEqual(['nmi-reentry: hang error possible']);
  });

  test('is told as one, with what helps', () => {
    const { message } = withMessage(findingOf('nmi-reentry', judge(besideFentry(KERNEL), D)));
    expect(message).toContain('A watchpoint fires even then');
    expect(message).toContain('Attach the other probes as kprobes or tracepoints, or guard the probes');
    expect(message).not.toMatch(/counter|timer/);
  });

  test('the kprobes that an fentry program becomes beside it end the deadlock', () => {
    const [finding] = judge(besideFentry(KERNEL), D);
    expect(finding?.fixes.map(({ kind }) => kind)).toContain('group');
  });
});
