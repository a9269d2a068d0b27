import type { KernelOperation } from './kernel-table.ts';
import type { Releases } from './releases.ts';

/** The kernel's map type that a bpftrace map becomes. */
export type MapKind = 'hash' | 'percpu_hash' | 'percpu_array' | 'lru_hash' | 'lru_percpu_hash';

/** How a script uses a map: which decides its kind. */
export type MapUse = 'plain' | 'scalar-count' | 'scalar-aggregation' | 'keyed-aggregation';

/** The functions that make a map an aggregation. */
export const AGGREGATIONS: ReadonlySet<string> = new Set([
  'count',
  'sum',
  'min',
  'max',
  'avg',
  'stats',
  'hist',
  'lhist',
  'tseries',
]);

/** Aggregations with one kernel map entry for each histogram bucket: a known key may still need an insert. */
export const MULTI_ENTRY_AGGREGATIONS: ReadonlySet<string> = new Set(['hist', 'lhist', 'tseries']);

interface MapKindRow extends Releases {
  readonly use: MapUse;
  readonly kind: MapKind;
  readonly source: string;
}

const GET_MAP_TYPE =
  'bpftrace src/imap.cpp (0.17 - 0.20), CodegenLLVM::get_map_type (0.21 - 0.23), src/bpfmap.cpp (0.24 and later)';

/** Ranges are bpftrace releases. */
export const MAP_KINDS: readonly MapKindRow[] = [
  { use: 'plain', kind: 'hash', source: GET_MAP_TYPE },
  { use: 'scalar-count', before: '0.25', kind: 'percpu_array', source: GET_MAP_TYPE },
  { use: 'scalar-count', kind: 'percpu_hash', source: 'bpftrace commit c28e1fef5, PR #4835 (0.25)' },
  { use: 'scalar-aggregation', kind: 'percpu_hash', source: GET_MAP_TYPE },
  { use: 'keyed-aggregation', kind: 'percpu_hash', source: GET_MAP_TYPE },
];

/** How many entries a map gets that neither a declaration nor `max_map_keys` sizes. */
export const DEFAULT_ENTRIES = {
  entries: 4096,
  source: 'bpftrace src/config.h (max_map_keys), BPFTRACE_MAP_KEYS_MAX before 0.19',
} as const;

/**
 * The setting of a `config` block that sizes maps, in small letters: any case, the name of the environment variable and
 * its old name are taken. Source: bpftrace 0.23.2 and 0.27.1, tried.
 */
export const MAX_ENTRIES_SETTINGS: ReadonlySet<string> = new Set([
  'max_map_keys',
  'bpftrace_max_map_keys',
  'bpftrace_map_keys_max',
]);

/** The kernel rounds the number of buckets up to a power of two, so only a map of one entry has a single bucket. */
export const SINGLE_BUCKET = {
  entries: 1,
  source: 'Linux kernel/bpf/hashtab.c htab_map_alloc(): n_buckets = roundup_pow_of_two(max_entries)',
} as const;

/** A type of a map declaration, `let @a = TYPE(N);`. */
interface DeclaredKind {
  readonly kind: MapKind;
  /** What the map may be used for; bpftrace refuses the others ("Incompatible map types"). */
  readonly uses: readonly MapUse[];
  readonly source: string;
}

const DECLARED = 'bpftrace 0.27.1, tried; src/ast/passes/map_types of 0.24 and later';
const AGGREGATED: readonly MapUse[] = ['scalar-count', 'scalar-aggregation', 'keyed-aggregation'];

/** The types of a map declaration by name; which releases take them is a row of the features. */
export const DECLARED_KINDS: Readonly<Record<string, DeclaredKind>> = {
  hash: { kind: 'hash', uses: ['plain'], source: DECLARED },
  lruhash: { kind: 'lru_hash', uses: ['plain'], source: DECLARED },
  percpuhash: { kind: 'percpu_hash', uses: AGGREGATED, source: DECLARED },
  percpulruhash: { kind: 'lru_percpu_hash', uses: AGGREGATED, source: DECLARED },
  percpuarray: {
    kind: 'percpu_array',
    uses: AGGREGATED,
    source: 'bpftrace 0.24 only; commit c28e1fef5, PR #4835 (0.25)',
  },
};

/**
 * Maps that throw entries out, so that one that was written once need not be there later. That can happen before the map
 * is full. Source: Linux kernel/bpf/bpf_lru_list.c, bpf_common_lru_pop_free(): a CPU whose list of free nodes is empty
 * takes some from the common list, and shrinks the map if that is short, whatever free nodes other CPUs have.
 */
export const LRU_KINDS: ReadonlySet<MapKind> = new Set<MapKind>(['lru_hash', 'lru_percpu_hash']);

/** What a script does to a map. Reads take no lock and are not here. */
export type MapChange = 'assign' | 'aggregate' | 'delete';

/** When an operation takes its lock, the most frequent first. */
export const LOCK_MOMENTS = ['always', 'first-insert', 'on-error'] as const;

/**
 * `always`: at every event. `first-insert`: only when the key is not in the map yet. `on-error`: only when an unusual value
 * makes it fail, and bpftrace reports that.
 */
export type LockMoment = (typeof LOCK_MOMENTS)[number];

interface MomentRow extends Releases {
  readonly change: MapChange;
  readonly moment: LockMoment;
  readonly source: string;
}

/** When a change takes the bucket lock. Ranges are bpftrace releases. */
export const MOMENTS: readonly MomentRow[] = [
  { change: 'assign', moment: 'always', source: 'bpftrace CodegenLLVM: assignments and ++/-- call map_update_elem' },
  { change: 'delete', moment: 'always', source: 'bpftrace CodegenLLVM: delete() calls map_delete_elem' },
  {
    change: 'aggregate',
    before: '0.20',
    moment: 'always',
    source: 'bpftrace 0.17 - 0.19 CodegenLLVM: lookup, then map_update_elem at every call',
  },
  {
    change: 'aggregate',
    moment: 'first-insert',
    source:
      'bpftrace 0.20 CodegenLLVM: a value that is found is changed in place, map_update_elem only for a missing key',
  },
];

/**
 * The kernel operations behind a change, by map type; undefined where it takes no lock.
 * Source: Linux kernel/bpf/hashtab.c and arraymap.c (array_map_update_elem and bpf_percpu_array_update take none).
 * The per-CPU hash is not lock free: htab_percpu_map_update_elem takes the bucket lock even for a key that exists.
 */
export const KERNEL_OPERATIONS: Readonly<Record<MapKind, { update?: KernelOperation; delete?: KernelOperation }>> = {
  hash: { update: 'hash.update', delete: 'hash.delete' },
  percpu_hash: { update: 'percpu_hash.update', delete: 'hash.delete' },
  lru_hash: { update: 'lru_hash.update', delete: 'lru_hash.delete' },
  lru_percpu_hash: { update: 'lru_percpu_hash.update', delete: 'lru_hash.delete' },
  percpu_array: {},
};

/** How an operation uses the map's list of free entries: each CPU has a list with a lock of its own. */
interface FreeList {
  readonly moment: LockMoment;
  /** The bucket lock is held around it from the first release to (not including) `before`; undefined: always. */
  readonly underBucket?: { readonly before: string };
  readonly source: string;
}

const INSERT: FreeList = {
  moment: 'first-insert',
  source: 'Linux kernel/bpf/hashtab.c alloc_htab_elem(): pcpu_freelist_pop() only for a key that is not in the map yet',
};

/** Operations without a row (LRU maps have lists of another kind, arrays have none) use no such list. */
export const FREE_LISTS: Readonly<Partial<Record<KernelOperation, FreeList>>> = {
  'hash.update': INSERT,
  'percpu_hash.update': INSERT,
  'hash.delete': {
    moment: 'always',
    underBucket: { before: '6.1' },
    source:
      'Linux kernel/bpf/hashtab.c free_htab_elem(): pcpu_freelist_push() under the bucket lock in 5.10, after it in 6.1; the releases between are judged as 5.10',
  },
};

/**
 * What the bpftrace process does with a map by system calls when a probe says so, entry by entry.
 * `clear` deletes every entry, `zero` updates every entry that exists (BPF_EXIST: it never inserts). The process does
 * so when it reads the output of the probes, which it does from the moment when all are attached until it ends them; of
 * END only after they are gone. So what BEGIN asks for is done while the others run.
 */
export const SWEEPS = {
  clear: 'delete',
  zero: 'update',
  source:
    'bpftrace src/bpfmap.cpp BpfMap::clear() and zero_out(); src/bpftrace.cpp BPFtrace::run(): BEGIN, attach, poll, detach, END, poll. Linux kernel/bpf/syscall.c: bpf_disable_instrumentation() around both calls',
} as const;

/** From this release on bpftrace reports a map update that fails in the kernel. */
export const FAILED_UPDATE_REPORT = {
  from: '0.23',
  source:
    'bpftrace 0.23 changelog: runtime errors of map helpers are warnings by default, sent through the ring buffer',
} as const;

interface HiddenLockRow extends Releases {
  readonly operation: KernelOperation;
  readonly source: string;
}

/** How output leaves a probe; releases without a row use the perf buffer, which takes no lock. Ranges are bpftrace. */
export const OUTPUT: readonly HiddenLockRow[] = [
  {
    from: '0.18',
    operation: 'ringbuf.output',
    source:
      'bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock',
  },
];

/** How a stack builtin keeps the stack; releases without a row write it in place. Ranges are bpftrace. */
export const STACKS: readonly HiddenLockRow[] = [
  { before: '0.21', operation: 'stackid', source: 'bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid' },
  {
    before: '0.25',
    operation: 'lru_hash.update',
    source: 'bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share',
  },
];

/** The ring buffer exists from this kernel on. */
export const RING_BUFFER = { from: '5.8', source: 'Linux commit 457f44363a88 (5.8): the BPF ring buffer' } as const;

/**
 * Functions that send something to the bpftrace process through the output buffer. debugf() is not one of them: it writes to
 * the kernel's own trace (bpftrace src/ast/irbuilderbpf.cpp CreateTracePrintk()).
 */
export const OUTPUT_FUNCTIONS: ReadonlySet<string> = new Set([
  'printf',
  'errorf',
  'warnf',
  'print',
  'cat',
  'join',
  'system',
  'time',
  'exit',
  'clear',
  'zero',
]);

/** Builtins and functions that record a stack. */
export const STACK_BUILTINS: ReadonlySet<string> = new Set(['kstack', 'ustack']);
