import type { HeldCode, HeldLock, PathRow } from '../facts/kernel-table.ts';
import { END } from './contention.ts';
import { MAP_LOCKS } from './lock-names.ts';
import { classOf, type LockLabel } from './lock-state.ts';
import type { Passage } from './passage.ts';

/** Functions at whose exit the lock that they take is held. */
const ACQUIRES = /^(__?raw_spin_(try)?lock\w*|rt_spin_(try)?lock|(\w+_)?queued_spin_lock_slowpath)$/;

type Locks = readonly LockLabel[];

/**
 * The row of a function in an operation: whether a lock of the operation is held at its entry and at its exit, over all
 * its passages, and which locks. The lock that the function takes is not among those of its own exit, except for the
 * tracepoint that fires behind the wait: there it is 'own'.
 */
export function pathRow(name: string, passages: readonly Passage[]): PathRow {
  const entries = passages.map(({ entry }) => entry);
  const entry = heldCode(entries);
  const exit = ACQUIRES.test(name) ? 'H' : heldCode(passages.flatMap(({ exits }) => exits));
  if (name === END) return [entry, exit, [...mapLocks(entries.map((locks) => locks.slice(0, -1))), 'own']];
  const endings = passages.flatMap(({ acquires, exits }) => (acquires ? [] : exits));
  return [entry, exit, mapLocks([...entries, ...endings])];
}

function heldCode(held: readonly Locks[]): HeldCode {
  if (held.every((locks) => locks.length > 0)) return 'H';
  return held.every((locks) => locks.length === 0) ? 'N' : 'M';
}

/** The classes of locks, in the order of the tables. */
function mapLocks(held: readonly Locks[]): HeldLock[] {
  const classes = new Set(held.flat().map(classOf));
  return MAP_LOCKS.filter((lock) => classes.has(lock));
}
