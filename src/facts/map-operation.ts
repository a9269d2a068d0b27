import type { KernelOperation } from './lock-path.table.ts';
import type { MapKind } from './map-kind.ts';
import type { Releases } from './version.ts';
import { rowFor } from './version.ts';

/** What a script does to a map. Reads take no lock and are not here. */
export type MapChange = 'assign' | 'aggregate' | 'delete';

/** `always`: at every event. `first-insert`: only when the key is not in the map yet. */
export type LockMoment = 'always' | 'first-insert';

interface MomentRow extends Releases {
  readonly change: MapChange;
  readonly moment: LockMoment;
  readonly source: string;
}

/** When a change takes the bucket lock. Ranges are bpftrace releases. */
const MOMENTS: readonly MomentRow[] = [
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

/** When a change takes the bucket lock on a bpftrace release. */
export function lockMoment(change: MapChange, bpftrace: string): LockMoment {
  const row = rowFor(
    MOMENTS.filter((candidate) => candidate.change === change),
    bpftrace,
  );
  return row?.moment ?? 'always';
}

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

interface HiddenLockRow extends Releases {
  readonly operation: KernelOperation;
  readonly source: string;
}

/** How output leaves a probe; releases without a row use the perf buffer, which takes no lock. Ranges are bpftrace. */
const OUTPUT: readonly HiddenLockRow[] = [
  {
    from: '0.18',
    operation: 'ringbuf.output',
    source:
      'bpftrace 0.18 - 0.23: ring buffer where the kernel has it (5.8), always from 0.24; bpf_ringbuf_output takes its lock',
  },
];

/** How a stack builtin keeps the stack; releases without a row write it in place. Ranges are bpftrace. */
const STACKS: readonly HiddenLockRow[] = [
  { before: '0.21', operation: 'stackid', source: 'bpftrace 0.17 - 0.20: a STACK_TRACE map, bpf_get_stackid' },
  {
    before: '0.25',
    operation: 'lru_hash.update',
    source: 'bpftrace 0.21 - 0.24: map_update_elem on an LRU_HASH that all stacks of the script share',
  },
];

/** The ring buffer exists from this kernel on. Source: Linux commit 457f44363a88 (5.8). */
const RING_BUFFER_KERNEL = '5.8';

/** The kernel operation behind output on a target; undefined: the perf buffer, no lock. */
export function outputOperation(bpftrace: string, kernel: string): KernelOperation | undefined {
  if (rowFor([{ from: RING_BUFFER_KERNEL }], kernel) === undefined) return undefined;
  return rowFor(OUTPUT, bpftrace)?.operation;
}

/** The kernel operation behind a stack builtin on a bpftrace release; undefined: none that locks. */
export function stackOperation(bpftrace: string): KernelOperation | undefined {
  return rowFor(STACKS, bpftrace)?.operation;
}

/** Functions that hand something to the bpftrace process through the output buffer. */
export const OUTPUT_FUNCTIONS: ReadonlySet<string> = new Set([
  'printf',
  'errorf',
  'warnf',
  'debugf',
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
