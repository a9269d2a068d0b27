import type { LockClass } from '../facts/kernel-lock.ts';
import { LOCK_TYPES, lockType } from '../facts/kernel-lock.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import { FAILED_UPDATE_REPORT } from '../facts/map-operation.ts';
import { BPFTRACE_GUARD, SCRIPT_GUARD } from '../facts/recursion-guard.ts';
import { atLeast } from '../facts/version.ts';
import type { Advice } from './finding.ts';

/**
 * The reasons that verdicts and messages give, in words. They name no target: so targets with the same reason can be
 * listed together.
 */

const NOUNS: Readonly<Record<LockClass, string>> = {
  bucket: 'hash maps',
  freelist: 'free lists of maps',
  lru: 'LRU maps',
  ringbuf: 'ring buffers',
};

/** The locks of a cycle on a kernel wait for ever: which, and up to which release that is so. */
export function locksWait(locks: readonly LockClass[]): string {
  const nouns = [...new Set(locks)].map((lock) => NOUNS[lock]).join(' and ');
  const ends = locks.flatMap((lock) => LOCK_TYPES.filter((row) => row.lock === lock && row.type === 'raw'));
  const [last] = ends.flatMap(({ before }) => before ?? []).sort((a, b) => (atLeast(a, b) ? 1 : -1));
  return `the locks of ${nouns} wait for ever${last === undefined ? '' : ` before Linux ${last}`}`;
}

/** What a lock that notices the deadlock does, among the locks of a cycle on a kernel. */
export function lockGivesUp(locks: readonly LockClass[], kernel: string): string {
  const [lock] = locks.filter((each) => lockType(each, kernel) === 'rqspinlock');
  const noticing = LOCK_TYPES.find((row) => row.lock === lock && row.type === 'rqspinlock');
  const [previous] = LOCK_TYPES.filter((row) => row.lock === noticing?.lock && row.before !== undefined);
  const since = previous?.before === undefined ? '' : ` (rqspinlock, from Linux ${previous.before})`;
  const lost =
    lock === 'ringbuf' ? 'what is printed is lost' : 'the update fails with -EDEADLK or -ETIMEDOUT and is lost';
  return `the lock notices the deadlock${since}: ${lost}`;
}

/** What bpftrace makes of an update that fails, to end a sentence about one. The report takes no part in a lock cycle. */
export function tellReport(locks: readonly LockClass[], bpftrace: string): string {
  if (locks.includes('ringbuf')) return '';
  const { from } = FAILED_UPDATE_REPORT;
  return atLeast(bpftrace, from)
    ? `; bpftrace prints a warning for it (from ${from}), sent through its ring buffer`
    : `; bpftrace before ${from} says nothing of it`;
}

export const SAME_BUCKET_REFUSED =
  'the kernel notices that this CPU holds the bucket already (map_locked): the nested update fails with -EBUSY and is lost';

export const GUARDED_BY_BPFTRACE = `bpftrace guards this script by itself (${BPFTRACE_GUARD.from} up to ${BPFTRACE_GUARD.before} do): events that fire while one of its probes runs on the CPU are dropped, and counted as "Lost N events"`;

/** ", when ..." for what happens only where a key is new; nothing otherwise. */
export function whenInserted(moment: LockMoment): string {
  return moment === 'first-insert' ? ', when a key is inserted for the first time' : '';
}

/** How a script comes to take such locks, one sentence for each. */
const TAKEN_BY: Readonly<Record<LockClass, string>> = {
  bucket: 'Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.',
  freelist:
    'A new key, or a recorded stack on bpftrace up to 0.20, takes an entry from a free list that has a lock of its own.',
  lru: 'Each update of an LRU map, and each recorded stack on bpftrace 0.21 to 0.24, takes a lock of its list in the kernel.',
  ringbuf: "Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel.",
};

/** What the locks of a cycle are, for readers who do not know them. */
export function explainLocks(locks: readonly LockClass[]): string {
  return [...new Set(locks)].map((lock) => TAKEN_BY[lock]).join(' ');
}

/** What keeps the programs of a script from running inside each other. */
export const KEEP_APART: Advice = {
  aim: 'Keep these probes from running inside each other:',
  ways: [
    { kind: 'group', words: 'attach them as tracepoints or kprobes' },
    {
      kind: 'guard',
      words: `guard them with a per-CPU flag (bpftrace ${SCRIPT_GUARD.bpftrace} and Linux ${SCRIPT_GUARD.kernel} at least)`,
    },
  ],
};
