import type { ProgramKind } from './providers.ts';
import type { Releases } from './version.ts';
import { rowFor } from './version.ts';

/**
 * What keeps a program from running inside another one on the same CPU.
 * - `prog-active`: one per-CPU counter for all programs of this class (`bpf_prog_active`), also raised by map system
 *   calls: never inside each other.
 * - `per-program`: a per-program, per-CPU counter: never inside itself, but inside anything else.
 * - `none`: nothing.
 * - `alone`: runs when no other program of the script does.
 */
export type GuardClass = 'prog-active' | 'per-program' | 'none' | 'alone';

interface GuardRow extends Releases {
  readonly kinds: readonly ProgramKind[];
  readonly guard: GuardClass;
  readonly source: string;
}

/** Ranges are kernel releases. */
export const GUARD_CLASSES: readonly GuardRow[] = [
  {
    kinds: ['kprobe', 'kretprobe', 'tracepoint', 'perf-event', 'hardware'],
    guard: 'prog-active',
    source:
      'Linux kernel/trace/bpf_trace.c trace_call_bpf(), kernel/events/core.c bpf_overflow_handler(): bpf_prog_active',
  },
  {
    kinds: ['uprobe'],
    before: '6.1',
    guard: 'prog-active',
    source: 'Linux 5.10 kernel/trace/trace_uprobe.c: trace_call_bpf()',
  },
  { kinds: ['uprobe'], guard: 'none', source: 'Linux 6.1 include/linux/trace_events.h: bpf_prog_run_array_uprobe()' },
  {
    kinds: ['syscall-tracepoint'],
    before: '7.2',
    guard: 'prog-active',
    source: 'Linux up to 7.1 kernel/trace/trace_syscalls.c: trace_call_bpf()',
  },
  {
    kinds: ['syscall-tracepoint'],
    guard: 'per-program',
    source: 'Linux 7.2 kernel/trace/trace_syscalls.c: guarded per program, bpf_prog_active no longer raised',
  },
  {
    kinds: ['fentry', 'fexit'],
    before: '5.12',
    guard: 'none',
    source: 'Linux 5.10 kernel/bpf/trampoline.c: no recursion counter',
  },
  {
    kinds: ['fentry', 'fexit'],
    guard: 'per-program',
    source: 'Linux 5.12 kernel/bpf/trampoline.c __bpf_prog_enter(): per-program, per-CPU active counter',
  },
  {
    kinds: ['raw-tracepoint'],
    before: '6.1',
    guard: 'none',
    source: 'Linux 5.10 kernel/trace/bpf_trace.c __bpf_trace_run()',
  },
  {
    kinds: ['raw-tracepoint'],
    guard: 'per-program',
    source: 'Linux 6.1 kernel/trace/bpf_trace.c __bpf_trace_run(): per-program, per-CPU active counter',
  },
  { kinds: ['iter'], guard: 'none', source: 'Linux kernel/bpf/bpf_iter.c: no recursion counter' },
  { kinds: ['once'], guard: 'alone', source: 'bpftrace runs BEGIN before it attaches and END after it detaches' },
];

/** The guard class of a program kind on a kernel. */
export function guardClass(kind: ProgramKind, kernel: string): GuardClass {
  const row = rowFor(
    GUARD_CLASSES.filter((candidate) => candidate.kinds.includes(kind)),
    kernel,
  );
  return row?.guard ?? 'none';
}

/**
 * Program kinds that interrupt any other program at any point, also while it holds a lock: they arrive as non-maskable
 * interrupts. In one, the ring buffer and the free list only try their locks and never wait.
 */
export const NMI = {
  kinds: ['hardware'] as readonly ProgramKind[],
  arch: 'x86_64',
  source:
    'Linux arch/x86/events/core.c: hardware counters overflow as NMI; kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi(). On arm64 counters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3',
} as const;
