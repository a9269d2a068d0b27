import { CONTENTION_TRACEPOINTS, KPROBE_MULTI, TRAMPOLINE_ARGUMENTS, TRAMPOLINES } from './attachment.ts';
import { BUILTINS, SETTINGS, STACK_ARGUMENT, STACK_MODES } from './builtins.ts';
import { FEATURES } from './features.ts';
import { HELPER_CALLS, MAP_READS } from './helper-call.ts';
import { GUARD_CLASSES, INTERRUPTS, LOCK_TYPES, MAP_LOCKED, TIMERS } from './kernel-lock.ts';
import { KERNEL_TABLES } from './kernel-tables/index.ts';
import { FAILED_UPDATE_REPORT, FREE_LISTS, MAP_KINDS, MOMENTS, OUTPUT, RING_BUFFER, STACKS, SWEEPS } from './map.ts';
import { HELPER_LOCKS, HUGE_PATTERNS, NEVER_RETURNING, PROBE_LIMITS } from './not-followed.ts';
import { CASE_INSENSITIVE_PROVIDERS, PROVIDERS, WILDCARD_PROVIDERS } from './providers.ts';
import { BPFTRACE_GUARD, BROKEN_GUARDS, KRETPROBE_BAN, SCRIPT_GUARD } from './recursion-guard.ts';
import type { ReleaseBound, Releases } from './releases.ts';
import { RUN_TIME_ERRORS } from './run-time-error.ts';

/** A row of a table, as far as all tables have it. */
export type FactRow = Releases & Pick<ReleaseBound, 'source' | 'newerThan' | 'unknown'>;

export type FactTableName =
  | 'map-kinds'
  | 'lock-moments'
  | 'output'
  | 'ring-buffer'
  | 'stacks'
  | 'free-lists'
  | 'sweeps'
  | 'failed-updates'
  | 'helper-calls'
  | 'map-reads'
  | 'run-time-errors'
  | 'provider-wildcards'
  | 'bpftrace-guard'
  | 'broken-guards'
  | 'kretprobe-ban'
  | 'script-guard'
  | 'script-guard-kernel'
  | 'providers'
  | 'provider-case'
  | 'features'
  | 'functions'
  | 'settings'
  | 'stack-modes'
  | 'feature-kernels'
  | 'lock-types'
  | 'map-locked'
  | 'program-guards'
  | 'nmi'
  | 'timers'
  | 'trampolines'
  | 'trampoline-arguments'
  | 'kprobe-multi'
  | 'contention-tracepoints'
  | 'lock-path'
  | 'probe-limits'
  | 'huge-patterns'
  | 'helper-locks'
  | 'never-returning';

/** One table of facts: whose releases its rows are about, and the rows. */
export interface FactTable {
  /** What it says, in a few words. */
  readonly title: string;
  readonly releasesOf: 'bpftrace' | 'kernel';
  readonly rows: readonly FactRow[];
}

const BOUNDS: readonly ReleaseBound[] = Object.values(FEATURES);

/** Every table of facts that a verdict can rest on. */
export const FACT_TABLES: Readonly<Record<FactTableName, FactTable>> = {
  'map-kinds': { title: 'which BPF map a bpftrace map becomes', releasesOf: 'bpftrace', rows: MAP_KINDS },
  'lock-moments': { title: 'when a change of a map takes its lock', releasesOf: 'bpftrace', rows: MOMENTS },
  output: { title: 'how output leaves a probe', releasesOf: 'bpftrace', rows: OUTPUT },
  'ring-buffer': { title: 'since when the kernel has the ring buffer', releasesOf: 'kernel', rows: [RING_BUFFER] },
  stacks: { title: 'how a stack is kept', releasesOf: 'bpftrace', rows: STACKS },
  'free-lists': {
    title: 'when an operation takes the lock of a free list',
    releasesOf: 'kernel',
    rows: Object.values(FREE_LISTS).map(({ underBucket, source }) => ({ ...underBucket, source })),
  },
  sweeps: { title: 'what clear() and zero() do', releasesOf: 'bpftrace', rows: [SWEEPS] },
  'failed-updates': {
    title: 'what bpftrace says of an update that fails',
    releasesOf: 'bpftrace',
    rows: [FAILED_UPDATE_REPORT],
  },
  'helper-calls': {
    title: 'which helpers of the kernel a builtin or a function calls',
    releasesOf: 'bpftrace',
    rows: HELPER_CALLS,
  },
  'map-reads': { title: 'what a read of a map calls', releasesOf: 'bpftrace', rows: MAP_READS },
  'run-time-errors': {
    title: 'which errors a probe reports through the output buffer',
    releasesOf: 'bpftrace',
    rows: RUN_TIME_ERRORS,
  },
  'provider-wildcards': {
    title: 'what a wildcard in place of a probe type stands for',
    releasesOf: 'bpftrace',
    rows: WILDCARD_PROVIDERS,
  },
  'bpftrace-guard': { title: "bpftrace's own guard", releasesOf: 'bpftrace', rows: [BPFTRACE_GUARD] },
  'broken-guards': { title: 'packages whose guard does not load', releasesOf: 'bpftrace', rows: BROKEN_GUARDS },
  'kretprobe-ban': { title: 'kretprobes that bpftrace refuses', releasesOf: 'bpftrace', rows: [KRETPROBE_BAN] },
  'script-guard': {
    title: 'what a guard in the script needs of bpftrace',
    releasesOf: 'bpftrace',
    rows: [{ from: SCRIPT_GUARD.bpftrace, source: SCRIPT_GUARD.source }],
  },
  'script-guard-kernel': {
    title: 'what a guard in the script needs of the kernel',
    releasesOf: 'kernel',
    rows: [{ from: SCRIPT_GUARD.kernel, source: SCRIPT_GUARD.source }],
  },
  providers: {
    title: 'the types of probes and their names',
    releasesOf: 'bpftrace',
    rows: PROVIDERS.flatMap(({ spellings, source }) => spellings.map((spelling) => ({ ...spelling, source }))),
  },
  'provider-case': {
    title: 'letter case of the names of probe types',
    releasesOf: 'bpftrace',
    rows: [CASE_INSENSITIVE_PROVIDERS],
  },
  features: { title: 'constructs that some releases of bpftrace take', releasesOf: 'bpftrace', rows: BOUNDS },
  functions: {
    title: 'functions and words that some releases of bpftrace know',
    releasesOf: 'bpftrace',
    rows: [...BUILTINS, STACK_ARGUMENT],
  },
  settings: { title: 'settings of the config block', releasesOf: 'bpftrace', rows: SETTINGS },
  'stack-modes': { title: 'formats of stacks', releasesOf: 'bpftrace', rows: STACK_MODES },
  'feature-kernels': {
    title: 'constructs that need a kernel',
    releasesOf: 'kernel',
    rows: BOUNDS.flatMap(({ kernel, source }) => (kernel === undefined ? [] : [{ from: kernel, source }])),
  },
  'lock-types': { title: 'which kind of lock a BPF map has', releasesOf: 'kernel', rows: LOCK_TYPES },
  'map-locked': { title: 'the counter that sees a nested update of one map', releasesOf: 'kernel', rows: [MAP_LOCKED] },
  'program-guards': { title: 'which programs run inside which', releasesOf: 'kernel', rows: GUARD_CLASSES },
  nmi: { title: 'programs that interrupts which are off do not hold back', releasesOf: 'kernel', rows: INTERRUPTS },
  timers: { title: 'probes that fire outside every lock', releasesOf: 'kernel', rows: [TIMERS] },
  trampolines: { title: 'where fentry and fexit attach to kernel functions', releasesOf: 'kernel', rows: TRAMPOLINES },
  'trampoline-arguments': {
    title: 'how many arguments a function may have that fentry and fexit attach to',
    releasesOf: 'kernel',
    rows: TRAMPOLINE_ARGUMENTS,
  },
  'kprobe-multi': {
    title: 'where a wildcard of kprobes is attached at once',
    releasesOf: 'kernel',
    rows: KPROBE_MULTI,
  },
  'contention-tracepoints': {
    title: 'the tracepoints of waiting for a lock',
    releasesOf: 'kernel',
    rows: [CONTENTION_TRACEPOINTS],
  },
  'lock-path': { title: 'where a map lock is held', releasesOf: 'kernel', rows: KERNEL_TABLES },
  'probe-limits': { title: 'at how many probes bpftrace stops', releasesOf: 'bpftrace', rows: PROBE_LIMITS },
  'huge-patterns': {
    title: 'patterns that match thousands of functions',
    releasesOf: 'kernel',
    rows: [{ source: HUGE_PATTERNS.source }],
  },
  'helper-locks': { title: 'locks that a helper takes for itself', releasesOf: 'kernel', rows: HELPER_LOCKS },
  'never-returning': { title: 'functions that never return', releasesOf: 'kernel', rows: [NEVER_RETURNING] },
};
