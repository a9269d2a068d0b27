import { NMI_STALL } from '../../../facts/kernel-lock.ts';
import type { LoweredScript } from '../../program/program.ts';
import type { Advice, Finding } from '../finding.ts';
import { stalledTargets } from '../nmi-stall.ts';
import type { Cause } from '../outcome.ts';
import { findingOf, hangSeverity, onlyIf, targetsWith, whereItHangs, worstOutcome } from '../outcome.ts';
import { explainLocks } from '../reason.ts';
import { clean, type Rule, reported } from '../rule.ts';
import { onTargets, sentences } from '../target-words.ts';
import { tellEnd, tellWitness } from '../witness.ts';

export const nmiReentry: Rule = {
  id: 'nmi-reentry',
  severity: 'error',
  summary:
    'A `hardware:` probe, or a watchpoint on an address of the kernel, can deadlock the machine with another probe of the script.',
  what: 'A hardware counter or a watchpoint interrupts another program of this script that holds the lock of a map, and updates maps itself. Two CPUs on which this happens can wait for each other for ever.',
  why: 'On x86 a hardware counter arrives as a non-maskable interrupt: it fires even while interrupts are off, so also in the middle of a map update. A watchpoint is an exception, which fires while interrupts are off too: on an address that the kernel runs, reads or writes during a map update it fires right there. bpftrace-guard does not know which addresses those are. So every address counts, also one that is known only when the script starts, except an address of a user process. From Linux 6.15 the locks give up instead; up to 6.18 they may do so only after 250 ms in which the CPU stands still. The kernel keeps both out of kprobe, tracepoint and timer programs, but not out of fentry, fexit, raw tracepoint, iterator and (from Linux 6.1) user space programs.',
  do: 'Use `profile:hz:N`, which is a timer and not a non-maskable interrupt, instead of a counter; or attach the other probes as kprobes or tracepoints; or guard the probes with a per-CPU flag.',
  ignoreWhen: 'It is right to ignore this only if the script never runs on a kernel that the finding names.',
  examples: [
    reported(
      'A hardware counter beside an fentry probe, both updating two maps',
      'hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }\nfentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'The same by a timer',
      'profile:hz:99 { @b[pid] = 2; @a[comm] = 2; }\nfentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    clean(
      'The same beside a kprobe, which it never interrupts',
      'hardware:cpu-cycles:1000000 { @b[pid] = 2; @a[comm] = 2; }\nkprobe:vfs_read { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.23.2,kernel@6.12',
    ),
    reported(
      'A watchpoint on an address of the kernel beside an fentry probe',
      'watchpoint:0xffffffff81234560:8:x { @b[pid] = 2; @a[comm] = 2; }\nfentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    reported(
      'A hardware counter that prints, beside an fentry probe that prints: the kernel gives up, but late',
      'hardware:cpu-cycles:1000000 { printf("%d", pid); }\nfentry:vfs_read { printf("%d", tid); }\n',
      'bpftrace@0.27.1,kernel@6.17',
    ),
    clean(
      'The same on an address of a process',
      'watchpoint:0x10000000:8:w { @b[pid] = 2; @a[comm] = 2; }\nfentry:vfs_read { @b[pid] = 3; @a[comm] = 3; }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
  ],
  facts: ['nmi', 'nmi-stalls', 'program-guards', 'map-kinds', 'lock-moments', 'run-time-errors', 'lock-types'],
  sources: [
    'Linux arch/x86/events/core.c: perf_event_nmi_handler()',
    'Linux kernel/events/hw_breakpoint.c',
    'Linux kernel/bpf/rqspinlock.c: stalls of 250 ms under a profiler on 6.17.4, mended in 6.19',
  ],
  check: ({ causes, lowered }) => causes.flatMap((cause) => [...findReentry(cause), ...findStall(cause, lowered)]),
};

const KEEP_APART: Advice['ways'] = [
  { kind: 'group', words: 'attach the other probes as kprobes or tracepoints' },
  { kind: 'guard', words: 'guard the probes with a per-CPU flag' },
];
const TIMER: Advice['ways'][number] = { words: 'use a timer (profile) instead of the hardware counter' };

/** Whether only watchpoints interrupt. */
function watches({ programs }: Cause): boolean {
  return programs.every(({ kind }) => kind !== 'hardware');
}

function adviceFor(cause: Cause): Advice {
  return { ways: watches(cause) ? KEEP_APART : [TIMER, ...KEEP_APART] };
}

const WATCHPOINT =
  'A watchpoint fires even then, where its address is run, read or written. It is not known whether that is in the middle of an update.';

/** Where the lock gives up, but late. A part of the cycle that hangs elsewhere is told by `findReentry`. */
function findStall(cause: Cause, lowered: readonly LoweredScript[]): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  const stalled = stalledTargets(cause, lowered);
  if (worst?.verdict !== 'lost-updates' || stalled.length === 0) return [];
  const what = `A CPU can stand still for up to ${NMI_STALL.milliseconds} ms, again and again, ${onTargets(stalled, lowered.length)}, and events or map updates of this script get lost ${targetsWith(cause.outcomes, 'lost-updates')}.`;
  const how = sentences(
    tellWitness(cause.witness),
    `The lock gives up, so the machine survives it. Before Linux ${NMI_STALL.before} it may notice late that its own CPU has it, unless the kernel has the mending of a later stable release.`,
  );
  return [findingOf(cause, { rule: 'nmi-reentry', severity: 'note', what, how, advice: adviceFor(cause) })];
}

function findReentry(cause: Cause): Finding[] {
  const worst = worstOutcome(cause.outcomes);
  if (!cause.nmi || worst?.verdict !== 'hang') return [];
  const what = `This script can hang the machine ${whereItHangs(cause.outcomes)}${onlyIf(worst)}.`;
  const how = sentences(
    explainLocks(cause.locks),
    watches(cause) ? WATCHPOINT : 'A hardware counter interrupts even that.',
    tellWitness(cause.witness),
    tellEnd(cause.witness),
  );
  const severity = hangSeverity(worst);
  return [findingOf(cause, { rule: 'nmi-reentry', severity, what, how, advice: adviceFor(cause) })];
}
