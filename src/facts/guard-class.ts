import type { Architecture } from './kernel-table.ts';
import type { ProgramKind, ProviderName } from './providers.ts';
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
    kinds: ['kprobe', 'kretprobe', 'tracepoint', 'perf-event', 'hardware', 'breakpoint'],
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
 * A kind of program that interrupts any other program, also while it holds a lock with interrupts off. A hardware counter
 * does so at any point, a breakpoint where its address is run, read or written.
 */
interface InterruptRow extends Releases {
  readonly kind: ProgramKind;
  readonly arch: Architecture;
  /** The ring buffer and the list of free entries see a non-maskable interrupt there: they only try their locks. */
  readonly tries: boolean;
  /** The most that can be said: whether the address of a breakpoint is on a lock path is not known. */
  readonly atMost: 'certain' | 'likely' | 'possible';
  readonly source: string;
}

const TRIED = 'kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()';

/** Ranges are kernel releases. */
export const INTERRUPTS: readonly InterruptRow[] = [
  {
    kind: 'hardware',
    arch: 'x86_64',
    tries: true,
    atMost: 'certain',
    source: `Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${TRIED}. On arm64 counters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`,
  },
  {
    kind: 'breakpoint',
    arch: 'x86_64',
    before: '5.10',
    tries: false,
    atMost: 'likely',
    source:
      'Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on',
  },
  {
    kind: 'breakpoint',
    arch: 'x86_64',
    from: '5.10',
    tries: true,
    atMost: 'likely',
    source: `Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${TRIED}. Seen: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`,
  },
  {
    kind: 'breakpoint',
    arch: 'arm64',
    tries: false,
    atMost: 'possible',
    source:
      'Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine',
  },
];

/** How programs of a kind interrupt others on a target; undefined when interrupts that are off hold them back. */
export function interruptOf(
  kind: ProgramKind,
  { arch, kernel }: { readonly arch: Architecture; readonly kernel: string },
): InterruptRow | undefined {
  return rowFor(
    INTERRUPTS.filter((row) => row.kind === kind && row.arch === arch),
    kernel,
  );
}

/**
 * Probe types that fire outside every lock of a map or buffer: a timer's interrupt comes only while interrupts are on, and
 * those locks are held with interrupts off. It may come while another program runs, and it ends before that one goes on.
 */
export const TIMERS = {
  providers: ['interval', 'profile'] as readonly ProviderName[],
  source:
    'Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interrupt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off',
} as const;
