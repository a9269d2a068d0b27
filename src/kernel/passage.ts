import type { KernelSymbols } from './kallsyms.ts';
import type { LockLabel, Value } from './lock-state.ts';

/** A function that an operation runs through: the locks held when it starts, and all sets of locks it can end with. */
export interface Passage {
  /** Without the compiler's suffixes. */
  readonly name: string;
  /** The symbol; a probe on `name` sits there only when it is the same. */
  readonly symbol: string;
  readonly entry: readonly LockLabel[];
  readonly exits: readonly (readonly LockLabel[])[];
  /** It takes a lock of the operation: the last one of its exits. */
  readonly acquires: boolean;
}

/** How a function can end: with which locks held, and what its result tells. */
export interface Ending {
  readonly held: readonly LockLabel[];
  readonly result: Value | undefined;
}

/** What a function does that starts with certain locks held. */
export interface Walked {
  readonly endings: readonly Ending[];
  readonly passages: readonly Passage[];
}

/** An unlock that the compiler inlined: it is no function, but it wakes a waiter. */
export const INLINE_UNLOCK = '(inline unlock)';

/** Passages, each once. */
export class Passages {
  private readonly known = new Map<string, Passage>();
  private readonly added = new Set<readonly Passage[]>();

  add(passage: Passage): void {
    const exits = [...new Set(passage.exits.map((exit) => exit.join('|')))];
    const key = [passage.symbol, passage.entry.join('|'), exits.join(';'), passage.acquires].join('/');
    if (this.known.has(key)) return;
    this.known.set(key, { ...passage, exits: exits.map((exit) => (exit === '' ? [] : exit.split('|'))) });
  }

  addAll(passages: readonly Passage[]): void {
    // The same function called again brings the same list.
    if (this.added.has(passages)) return;
    this.added.add(passages);
    for (const passage of passages) this.add(passage);
  }

  list(): readonly Passage[] {
    return [...this.known.values()];
  }
}

/** What runs when a lock that a passage takes or releases is contended, besides the passage itself. */
interface Contention {
  readonly slowPaths: readonly string[];
  readonly unlockSlowPath: string | undefined;
  readonly tracepoints: boolean;
}

const CONTENTION_BEGIN = '__traceiter_contention_begin';
export const CONTENTION_END = '__traceiter_contention_end';

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
    tracepoints: symbols.has(CONTENTION_BEGIN),
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
    found.push(as(CONTENTION_BEGIN, { exits: [entry], acquires: false }));
    found.push(as(CONTENTION_END, { entry: taken, exits: isResilient ? [taken, entry] : [taken], acquires: true }));
    if (isResilient) found.push(as(CONTENTION_END, { exits: [entry], acquires: true }));
  }
  const releases = name.startsWith('_raw_spin_unlock') || name === INLINE_UNLOCK;
  if (unlockSlowPath !== undefined && releases) found.push(as(unlockSlowPath));
  return found;
}
