import type { Releases } from './version.ts';
import { rowFor } from './version.ts';

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

/** The type of a lock class on a kernel. */
export function lockType(lock: LockClass, kernel: string): LockType {
  const row = rowFor(
    LOCK_TYPES.filter((candidate) => candidate.lock === lock),
    kernel,
  );
  return row?.type ?? 'raw';
}

/** The lock classes that wait for ever on a kernel. */
export function rawLocks(kernel: string): ReadonlySet<LockClass> {
  return new Set(LOCK_TYPES.map(({ lock }) => lock).filter((lock) => lockType(lock, kernel) === 'raw'));
}

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
