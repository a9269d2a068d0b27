import type { KernelHelper } from './kernel-table.ts';
import type { Releases } from './releases.ts';

/**
 * What the model of map locks does not follow, if it is dangerous and a script shows it. What is harmless has no row, because
 * a row becomes a finding:
 * - signal() takes the lock of a task's signals only while interrupts are on, and nobody holds it then; else the kernel
 *   delays the signal (Linux kernel/trace/bpf_trace.c bpf_send_signal_common(): irqs_disabled(), irq_work_queue()).
 * - bpftrace allows path() only in a few functions, outside the locks that it needs (btf_allowlist_d_path, same file).
 * - A stack with build ids only tries to get the lock of the address space, and gives it back later if interrupts are off
 *   (kernel/bpf/stackmap.c stack_map_get_build_id_offset(): mmap_read_trylock(); mmap_unlock_work.h).
 * - system(), cat() and the other output write to the buffer whose lock the model follows; the process does the rest.
 */

interface ProbeLimit extends Releases {
  readonly most: number;
  readonly source: string;
}

/** At how many probes bpftrace stops, unless `max_probes` is raised. Ranges are bpftrace releases. */
export const PROBE_LIMITS: readonly ProbeLimit[] = [
  {
    before: '0.23',
    most: 512,
    source:
      'bpftrace v0.17.0 src/bpftrace.h max_probes_, v0.22.0 src/config.cpp; prerun(): "BE CAREFUL since a high number of probes attached can cause your system to crash"',
  },
  {
    from: '0.23',
    most: 1024,
    source: 'bpftrace commit 11e7236e4 (0.23.0), src/config.h max_probes: 1024 up to 0.26.1',
  },
];

/**
 * Patterns that match a huge class of the kernel's functions, and how many: the fewest of six kernels. They are those with
 * at most one letter that match more functions than bpftrace attaches to by itself (PROBE_LIMITS). A pattern that says more
 * has a subsystem in mind: `vfs_*` is everyday work.
 */
export const HUGE_PATTERNS = {
  functions: new Map(
    Object.entries({
      '*': 35428,
      '_*': 2956,
      '__*': 2881,
      'a*': 2780,
      'b*': 2058,
      'c*': 2120,
      'd*': 2287,
      'e*': 1282,
      'f*': 1392,
      'i*': 2533,
      'm*': 1324,
      'n*': 1084,
      'p*': 3243,
      'r*': 1332,
      's*': 3259,
      't*': 1754,
      '*_*': 35287,
      '*a*': 23753,
      '*b*': 9666,
      '*c*': 21801,
      '*d*': 17157,
      '*e*': 30781,
      '*f*': 11857,
      '*g*': 10850,
      '*h*': 8886,
      '*i*': 24034,
      '*k*': 9347,
      '*l*': 17641,
      '*m*': 15451,
      '*n*': 20638,
      '*o*': 22166,
      '*p*': 21486,
      '*q*': 3385,
      '*r*': 24908,
      '*s*': 23496,
      '*t*': 26760,
      '*u*': 14609,
      '*v*': 7730,
      '*w*': 5373,
      '*x*': 4977,
      '*y*': 6632,
      '*d': 2309,
      '*e': 7133,
      '*k': 1411,
      '*l': 1092,
      '*n': 1405,
      '*p': 1737,
      '*r': 2373,
      '*s': 2881,
      '*t': 5450,
      '*w': 1153,
      '*y': 1222,
    }),
  ),
  source:
    "the functions with a trace site in the images of Debian's cloud kernels 6.1.0-57, 6.12.118 and 7.3.4 for amd64 and arm64, without modules",
} as const;

/** All tracepoints of a kernel, by `tracepoint:*:*`. */
export const ALL_TRACEPOINTS = {
  number: 1000,
  source:
    'a bound below what kernels have: bpftrace 0.27.1 lists 2,305 tracepoints on a Linux 6.18 that has few drivers (bpftrace -l "tracepoint:*")',
} as const;

export interface HelperLock extends Releases {
  /** The function of bpftrace, and the helper behind it. */
  readonly function: string;
  readonly helper: KernelHelper;
  readonly lock: string;
  /** The functions that take and release the lock. If the kernel's table has them inside the helper, the helper has the lock. */
  readonly takes: string;
  readonly gives: string;
  /** What runs while the helper has the lock. */
  readonly inside: readonly string[];
  readonly source: string;
}

/** Locks that a helper takes for itself, and in whose middle a program can fire. Ranges are kernel releases. */
export const HELPER_LOCKS: readonly HelperLock[] = [
  {
    function: 'debugf',
    helper: 'trace_printk',
    lock: 'trace_printk_lock',
    takes: '_raw_spin_lock_irqsave',
    gives: '_raw_spin_unlock_irqrestore',
    inside: ['__traceiter_bpf_trace_printk'],
    before: '6.3',
    source:
      'Linux kernel/trace/bpf_trace.c bpf_trace_printk(), a raw spin lock around the text and its tracepoint; commit e2bb9e01d589 took it away (after the merge window of 6.2; 6.3 is inferred), stable 6.1 as well: its table has no lock there',
  },
];

interface NeverReturning extends Releases {
  readonly functions: readonly string[];
  /** Kernels whose number does not decide it: their stable lines got the commit later. */
  readonly unknown: Releases;
  /** The month in which they were. */
  readonly stableSince: string;
  readonly source: string;
}

/**
 * Functions that never return, and the kernels that attach fexit to them all the same: the trampoline counts who is inside, so
 * the kernel can never free it. Ranges are kernel releases.
 */
export const NEVER_RETURNING: NeverReturning = {
  functions: [
    '__ia32_sys_exit',
    '__ia32_sys_exit_group',
    '__module_put_and_kthread_exit',
    '__x64_sys_exit',
    '__x64_sys_exit_group',
    'do_exit',
    'do_group_exit',
    'kthread_complete_and_exit',
    'kthread_exit',
    'make_task_dead',
  ],
  before: '6.15',
  unknown: { from: '6.6', before: '6.15' },
  stableSince: 'April 2025',
  source:
    'Linux commit cfe816d469dc (pull request "Main BPF changes for 6.15"), kernel/bpf/verifier.c noreturn_deny: "the bpf trampoline image will be left over even if the bpf link has been destroyed"',
};
