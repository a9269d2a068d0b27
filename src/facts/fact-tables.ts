import { CONTENTION_TRACEPOINTS, KPROBE_MULTI, TRAMPOLINE_ARGUMENTS, TRAMPOLINES } from './attachment.ts';
import { BUILTINS, SETTINGS, STACK_ARGUMENT, STACK_MODES, TENTH_ARGUMENT } from './builtins.ts';
import { FEATURES } from './features.ts';
import { HELPER_CALLS, MAP_READS } from './helper-call.ts';
import { GUARD_CLASSES, INTERRUPTS, LOCK_TYPES, MAP_LOCKED, NMI_STALL, TIMERS } from './kernel-lock.ts';
import { KERNEL_TABLES } from './kernel-tables/index.ts';
import { FAILED_UPDATE_REPORT, FREE_LISTS, MAP_KINDS, MOMENTS, OUTPUT, RING_BUFFER, STACKS, SWEEPS } from './map.ts';
import { ALL_TRACEPOINTS, HELPER_LOCKS, HUGE_PATTERNS, NEVER_RETURNING, PROBE_LIMITS } from './not-followed.ts';
import { CASE_INSENSITIVE_PROVIDERS, PROVIDERS, WILDCARD_PROVIDERS } from './providers.ts';
import { BPFTRACE_GUARD, BROKEN_GUARDS, KRETPROBE_BAN, SCRIPT_GUARD } from './recursion-guard.ts';
import type { ReleaseBound, Releases } from './releases.ts';
import { RUN_TIME_ERRORS } from './run-time-error.ts';

/** A row of a table, as far as all tables have it. */
type FactRow = Releases & Pick<ReleaseBound, 'source' | 'newerThan' | 'unknown' | 'except'>;

/** One table of facts: whose releases its rows are about, and the rows. */
export interface FactTable {
  /** What it says, in a few words. */
  readonly title: string;
  readonly releasesOf: 'bpftrace' | 'kernel';
  readonly rows: readonly FactRow[];
}

function ofBpftrace(title: string, rows: readonly FactRow[]): FactTable {
  return { title, releasesOf: 'bpftrace', rows };
}

function ofKernel(title: string, rows: readonly FactRow[]): FactTable {
  return { title, releasesOf: 'kernel', rows };
}

const BOUNDS: readonly ReleaseBound[] = Object.values(FEATURES);

/** Every table of facts that a verdict can rest on. */
export const FACT_TABLES = {
  'map-kinds': ofBpftrace('which BPF map a bpftrace map becomes', MAP_KINDS),
  'lock-moments': ofBpftrace('when a change of a map takes its lock', MOMENTS),
  output: ofBpftrace('how output leaves a probe', OUTPUT),
  'ring-buffer': ofKernel('since when the kernel has the ring buffer', [RING_BUFFER]),
  stacks: ofBpftrace('how a stack is kept', STACKS),
  'free-lists': ofKernel(
    'when an operation takes the lock of a free list',
    Object.values(FREE_LISTS).map(({ underBucket, source }) => ({ ...underBucket, source })),
  ),
  sweeps: ofBpftrace('what clear() and zero() do', [SWEEPS]),
  'failed-updates': ofBpftrace('what bpftrace says of an update that fails', [FAILED_UPDATE_REPORT]),
  'helper-calls': ofBpftrace('which helpers of the kernel a builtin or a function calls', HELPER_CALLS),
  'map-reads': ofBpftrace('what a read of a map calls', MAP_READS),
  'nmi-stalls': ofKernel('where a non-maskable interrupt waits for a lock of its own CPU', [NMI_STALL]),
  'run-time-errors': ofBpftrace('which errors a probe reports through the output buffer', RUN_TIME_ERRORS),
  'provider-wildcards': ofBpftrace('what a wildcard in place of a probe type stands for', WILDCARD_PROVIDERS),
  'bpftrace-guard': ofBpftrace("bpftrace's own guard", [BPFTRACE_GUARD]),
  'broken-guards': ofBpftrace('packages whose guard does not load', BROKEN_GUARDS),
  'kretprobe-ban': ofBpftrace('kretprobes that bpftrace refuses', [KRETPROBE_BAN]),
  'script-guard': ofBpftrace('what a guard in the script needs of bpftrace', [
    { from: SCRIPT_GUARD.bpftrace, source: SCRIPT_GUARD.source },
  ]),
  'script-guard-kernel': ofKernel('what a guard in the script needs of the kernel', [
    { from: SCRIPT_GUARD.kernel, source: SCRIPT_GUARD.source },
  ]),
  providers: ofBpftrace(
    'the types of probes and their names',
    PROVIDERS.flatMap(({ spellings, source }) => spellings.map((spelling) => ({ ...spelling, source }))),
  ),
  'provider-case': ofBpftrace('letter case of the names of probe types', [CASE_INSENSITIVE_PROVIDERS]),
  features: ofBpftrace('constructs that some releases of bpftrace take', BOUNDS),
  functions: ofBpftrace('functions and words that some releases of bpftrace know', [
    ...BUILTINS,
    STACK_ARGUMENT,
    TENTH_ARGUMENT,
  ]),
  settings: ofBpftrace('settings of the config block', SETTINGS),
  'stack-modes': ofBpftrace('formats of stacks', STACK_MODES),
  'feature-kernels': ofKernel(
    'constructs that need a kernel',
    BOUNDS.flatMap(({ kernel, source }) => (kernel === undefined ? [] : [{ from: kernel, source }])),
  ),
  'lock-types': ofKernel('which kind of lock a BPF map has', LOCK_TYPES),
  'map-locked': ofKernel('the counter that sees a nested update of one map', [MAP_LOCKED]),
  'program-guards': ofKernel('which programs run inside which', GUARD_CLASSES),
  nmi: ofKernel('programs that interrupts which are off do not hold back', INTERRUPTS),
  timers: ofKernel('probes that fire outside every lock', [TIMERS]),
  trampolines: ofKernel('where fentry and fexit attach to kernel functions', TRAMPOLINES),
  'trampoline-arguments': ofKernel(
    'how many arguments a function may have that fentry and fexit attach to',
    TRAMPOLINE_ARGUMENTS,
  ),
  'kprobe-multi': ofKernel('where a wildcard of kprobes is attached at once', KPROBE_MULTI),
  'contention-tracepoints': ofKernel('the tracepoints of waiting for a lock', [CONTENTION_TRACEPOINTS]),
  'lock-path': ofKernel('where a map lock is held', KERNEL_TABLES),
  'probe-limits': ofBpftrace('at how many probes bpftrace stops', PROBE_LIMITS),
  'huge-patterns': ofKernel('patterns that match thousands of functions', [
    { source: HUGE_PATTERNS.source },
    { source: ALL_TRACEPOINTS.source },
  ]),
  'helper-locks': ofKernel('locks that a helper takes for itself', HELPER_LOCKS),
  'never-returning': ofKernel('functions that never return', [NEVER_RETURNING]),
} satisfies Readonly<Record<string, FactTable>>;

export type FactTableName = keyof typeof FACT_TABLES;
