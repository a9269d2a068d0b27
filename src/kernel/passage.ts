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

/** An unlock that the compiler put in place: no function, but a waiter is woken from there. */
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
