import type { Architecture } from './kernel-table.ts';
import type { ProgramKind, ProviderName } from './providers.ts';
import type { Releases } from './releases.ts';

/** The lock classes that BPF map operations take. */
export type LockClass = 'bucket' | 'freelist' | 'lru' | 'ringbuf';

/**
 * - `raw`: a spin lock that waits for ever.
 * - `rqspinlock`: detects the deadlock or times out, and the operation fails.
 */
export type LockType = 'raw' | 'rqspinlock';

interface LockTypeRow extends Releases {
  readonly lock: LockClass;
  readonly type: LockType;
  readonly source: string;
}

/** Ranges are kernel releases. */
export const LOCK_TYPES: readonly LockTypeRow[] = [
  {
    lock: 'bucket',
    before: '6.15',
    type: 'raw',
    source: 'Linux kernel/bpf/hashtab.c htab_lock_bucket(): raw_spinlock_t',
  },
  { lock: 'bucket', type: 'rqspinlock', source: 'Linux commit 4fa8d68aa53e (6.15): hashtab.c uses rqspinlock' },
  { lock: 'freelist', before: '6.15', type: 'raw', source: 'Linux kernel/bpf/percpu_freelist.c: raw_spinlock_t' },
  { lock: 'freelist', type: 'rqspinlock', source: 'Linux 6.15 kernel/bpf/percpu_freelist.c: rqspinlock_t' },
  { lock: 'lru', before: '7.2', type: 'raw', source: 'Linux up to 7.1 kernel/bpf/bpf_lru_list.c: raw_spinlock_t' },
  { lock: 'lru', type: 'rqspinlock', source: 'Linux 7.2 kernel/bpf/bpf_lru_list.c: rqspinlock_t' },
  {
    lock: 'ringbuf',
    before: '6.15',
    type: 'raw',
    source: 'Linux kernel/bpf/ringbuf.c __bpf_ringbuf_reserve(): raw_spinlock_t',
  },
  { lock: 'ringbuf', type: 'rqspinlock', source: 'Linux 6.15 kernel/bpf/ringbuf.c: rqspinlock_t' },
];

/**
 * `map_locked`: a per-CPU counter for each map and eight of its slots. A CPU that wants a bucket of the slot that it
 * already holds gets -EBUSY instead of waiting for itself. Other slots and other maps are not helped (syzbot
 * 0a26db48dcd6d80be6c0). The first release is inferred: commit 20b6cc34ea74 is absent in 5.10.
 */
export const MAP_LOCKED = {
  from: '5.11',
  before: '6.15',
  source: 'Linux commit 20b6cc34ea74 (absent in 5.10, first release inferred); replaced by rqspinlock in 6.15',
} as const;

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

/**
 * A kind of program that interrupts any other program, also while it holds a lock with interrupts off. A hardware counter
 * does so at any point, a breakpoint where its address is run, read or written.
 */
export interface InterruptRow extends Releases {
  readonly kind: ProgramKind;
  readonly arch: Architecture;
  /** The locks that such a program only tries to take, and loses nothing without. */
  readonly tries: readonly LockClass[];
  /** The most that can be said: whether the address of a breakpoint is on a lock path is not known. */
  readonly atMost: 'certain' | 'likely' | 'possible';
  readonly source: string;
}

const TRIED_IN_NMI: readonly LockClass[] = ['ringbuf', 'freelist'];
const TRIED = 'up to 6.14 kernel/bpf/ringbuf.c and percpu_freelist.c try their locks in_nmi()';
const NOT_TRIED =
  'Linux commit a650d38915c1 (6.15): kernel/bpf/ringbuf.c takes an rqspinlock there as anywhere, and prints nothing if that fails; percpu_freelist.c goes on to the list of another CPU';

/** Ranges are kernel releases. */
export const INTERRUPTS: readonly InterruptRow[] = [
  {
    kind: 'hardware',
    arch: 'x86_64',
    before: '6.15',
    tries: TRIED_IN_NMI,
    atMost: 'certain',
    source: `Linux arch/x86/events/core.c: hardware counters overflow as NMI; ${TRIED}. On arm64 counters overflow as ordinary interrupts unless CONFIG_ARM64_PSEUDO_NMI is set and asked for: Debian sets it in no kernel from 6.1 to 7.3`,
  },
  {
    kind: 'hardware',
    arch: 'x86_64',
    from: '6.15',
    tries: ['freelist'],
    atMost: 'certain',
    source: `as before; ${NOT_TRIED}`,
  },
  {
    kind: 'breakpoint',
    arch: 'x86_64',
    before: '5.10',
    tries: [],
    atMost: 'likely',
    source:
      'Linux arch/x86/kernel/traps.c: an exception, which no disabled interrupt holds back; how it is counted was read from 5.10 on',
  },
  {
    kind: 'breakpoint',
    arch: 'x86_64',
    from: '5.10',
    before: '6.15',
    tries: TRIED_IN_NMI,
    atMost: 'likely',
    source: `Linux 5.10 arch/x86/kernel/traps.c exc_debug_kernel(): an exception, entered as an NMI is; ${TRIED}. Seen: a watchpoint on lookup_elem_raw hung Linux 6.1.192 with bpftrace 0.27.1 in 2 of 2 runs`,
  },
  {
    kind: 'breakpoint',
    arch: 'x86_64',
    from: '6.15',
    tries: ['freelist'],
    atMost: 'likely',
    source: `as before; ${NOT_TRIED}`,
  },
  {
    kind: 'breakpoint',
    arch: 'arm64',
    tries: [],
    atMost: 'possible',
    source:
      'Linux arch/arm64/kernel/hw_breakpoint.c: a debug exception, not counted as an NMI; whether it is unmasked where interrupts are off was not seen on a machine',
  },
];

/**
 * Where a non-maskable interrupt that meets an rqspinlock of its own CPU may wait for it as long as it waits for another CPU's: the
 * lock is taken before it is written down that this CPU has it, and deadlocks are found by what is written down.
 */
export const NMI_STALL = {
  from: '6.15',
  before: '6.19',
  milliseconds: 250,
  source:
    'Linux commits beb7021a6003 and 5860f5ce479f (bpf-next of November 2025, so 6.19; also in later stable releases of 6.17 and 6.18): before them the entry in the table of held locks follows the compare-and-exchange, and deadlocks are not looked for at once; seen with a profiler on Linux 6.17.4 as stalls of 250 ms',
} as const;

/**
 * Probe types that fire outside every lock of a map or buffer: a timer's interrupt comes only while interrupts are on, and
 * those locks are held with interrupts off. It may come while another program runs, and it ends before that one goes on.
 */
export const TIMERS = {
  providers: ['interval', 'profile'] as readonly ProviderName[],
  source:
    'Linux kernel/events/core.c perf_swevent_hrtimer(): the software cpu-clock of both is a hrtimer, and it runs as an ordinary interrupt; kernel/bpf/hashtab.c, bpf_lru_list.c and ringbuf.c take their locks with interrupts off',
} as const;
