/**
 * bpftrace's own recursion guard: a per-CPU variable that every probe of the script tests at its entry. It is switched
 * on by an fentry or fexit program on one of `functions`, module vmlinux; then an event that fires while any probe of
 * the script runs on that CPU is dropped and counted as lost.
 */
export const BPFTRACE_GUARD = {
  from: '0.21',
  before: '0.25',
  functions: ['_raw_spin_lock', '_raw_spin_lock_irqsave', '_raw_spin_unlock_irqrestore', 'queued_spin_lock_slowpath'],
  source: 'bpftrace PR #3206 (0.21.0); commit 3a33302d7, PR #4587 (0.25.0) no longer runs CreateRecursionCheckPass',
} as const;

export interface BrokenGuard {
  readonly package: string;
  /** The release that was packaged. A target that does not name its packager may have this package. */
  readonly bpftrace: string;
  readonly why: string;
  readonly source: string;
}

/**
 * Packages whose guard does not load: a script that switches it on is refused there rather than guarded. A row is about the
 * distribution's own build on any kernel, and not about the same release from elsewhere.
 */
export const BROKEN_GUARDS: readonly BrokenGuard[] = [
  {
    package: 'debian-13',
    bpftrace: '0.23.2',
    why: "Debian's bpftrace 0.23.2 switches its own guard on for this probe, and the kernel's verifier rejects the code",
    source: 'Debian package bpftrace 0.23.2-1: such a script fails to load; 0.24.2 loads it',
  },
];

/** kretprobes that bpftrace refuses to attach ("can't be used as it might lock up your system"). */
export const KRETPROBE_BAN = {
  before: '0.21',
  functions: BPFTRACE_GUARD.functions,
  source: 'bpftrace 0.17 - 0.20 refuse kretprobe on the four functions; the check is gone in 0.21',
} as const;

/** What the guard that a script writes itself (a sum() map keyed by cpu) needs. */
export const SCRIPT_GUARD = {
  bpftrace: '0.21',
  kernel: '5.19',
  source:
    'sums are changed in place from bpftrace 0.20 and can be read as a number from 0.21, by bpf_map_lookup_percpu_elem (Linux 5.19, inferred from the helper)',
} as const;
