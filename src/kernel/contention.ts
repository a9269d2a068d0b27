import type { KernelSymbols } from './kallsyms.ts';
import { INLINE_UNLOCK, type Passage } from './passage.ts';

/** What runs when a lock that a passage takes or releases is contended, besides the passage itself. */
export interface Contention {
  readonly slowPaths: readonly string[];
  readonly unlockSlowPath: string | undefined;
  readonly tracepoints: boolean;
}

export const BEGIN = '__traceiter_contention_begin';
export const END = '__traceiter_contention_end';

/**
 * The functions of contention that a kernel has. Paravirt kernels have two slow paths, and wake a waiter in a third
 * function. Source: kernel/locking/qspinlock.c, qspinlock_paravirt.h, include/trace/events/lock.h.
 */
export function contentionOf(symbols: KernelSymbols): Contention {
  const paravirt = ['native_queued_spin_lock_slowpath', '__pv_queued_spin_lock_slowpath'];
  const plain = ['queued_spin_lock_slowpath'];
  return {
    slowPaths: symbols.has('__pv_queued_spin_lock_slowpath') ? paravirt : plain.filter((name) => symbols.has(name)),
    unlockSlowPath: ['__pv_queued_spin_unlock_slowpath'].find((name) => symbols.has(name)),
    tracepoints: symbols.has(BEGIN),
  };
}

/**
 * The passages through the functions of contention that a passage can lead to, and the passage itself.
 *
 * - A lock function calls the slow path with the locks that it was called with.
 * - contention_begin fires before the wait, contention_end behind it: with the lock, and, for a resilient lock that gave
 *   up, without it.
 */
export function withContention(passage: Passage, { slowPaths, unlockSlowPath, tracepoints }: Contention): Passage[] {
  const { name, entry, exits } = passage;
  const as = (other: string, change: Partial<Passage> = {}): Passage => ({
    ...passage,
    ...change,
    name: other,
    symbol: other,
  });
  const found = [passage];
  const isLock = /^__?raw_spin_lock/.test(name);
  const isResilient = name.startsWith('resilient');
  const waits = isLock || isResilient || name.endsWith('queued_spin_lock_slowpath') || name === 'rt_spin_lock';
  if (isLock) found.push(...slowPaths.map((slowPath) => as(slowPath)));
  const taken = exits[0];
  if (tracepoints && waits && taken !== undefined) {
    found.push(as(BEGIN, { exits: [entry], acquires: false }));
    found.push(as(END, { entry: taken, exits: isResilient ? [taken, entry] : [taken], acquires: true }));
    if (isResilient) found.push(as(END, { exits: [entry], acquires: true }));
  }
  const releases = name.startsWith('_raw_spin_unlock') || name === INLINE_UNLOCK;
  if (unlockSlowPath !== undefined && releases) found.push(as(unlockSlowPath));
  return found;
}
