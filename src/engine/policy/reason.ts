import type { LockClass } from '../../facts/kernel-lock.ts';
import type { LockMoment } from '../../facts/map.ts';
import { FAILED_UPDATE_REPORT } from '../../facts/map.ts';
import { lockType, noticesFrom } from '../../facts/query/kernel-lock.ts';
import { isRare, releasesOfStacks, releasesReporting, whenError } from '../../facts/query/map.ts';
import { atLeast, describeLines, olderFirst } from '../../facts/query/release.ts';
import { BPFTRACE_GUARD, SCRIPT_GUARD } from '../../facts/recursion-guard.ts';
import type { Lock, LockOperation, Report } from '../program/program.ts';
import { describeLock } from '../program/program.ts';
import type { Advice } from './finding.ts';

/** The reasons in verdicts and messages. They name no target, so that targets with the same reason can be listed together. */

const NOUNS: Readonly<Record<LockClass, string>> = {
  bucket: 'hash maps',
  freelist: 'free lists of maps',
  lru: 'LRU maps',
  ringbuf: 'ring buffers',
};

/** Says which locks of a cycle wait for ever, and before which kernel. */
export function locksWait(locks: readonly LockClass[]): string {
  const nouns = [...new Set(locks)].map((lock) => NOUNS[lock]).join(' and ');
  const [last] = locks.flatMap((lock) => noticesFrom(lock) ?? []).sort(olderFirst);
  return `the locks of ${nouns} wait for ever${last === undefined ? '' : ` before Linux ${last}`}`;
}

/** Says what happens when a lock of a cycle notices the deadlock on a kernel. */
export function lockGivesUp(locks: readonly LockClass[], kernel: string): string {
  const [lock] = locks.filter((each) => lockType(each, kernel) === 'rqspinlock');
  const from = lock && noticesFrom(lock);
  const since = from === undefined ? '' : ` (rqspinlock, from Linux ${from})`;
  const lost =
    lock === 'ringbuf' ? 'what is printed is lost' : 'the update fails with -EDEADLK or -ETIMEDOUT and is lost';
  return `the lock notices the deadlock${since}: ${lost}`;
}

/** Says what bpftrace prints about an update that fails, as the end of a sentence. */
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

/** ", when ..." if it happens only for a new key, or only when an error is reported; empty otherwise. */
export function whenItHappens({ moment, reports }: { moment: LockMoment; reports: readonly Report[] }): string {
  if (moment === 'first-insert') return ', when a key is inserted for the first time';
  return moment === 'on-error' ? `, only where ${whichErrors(reports)}` : '';
}

/** When the rare errors among the reports happen, joined by "and" because all of them have to. */
export function whichErrors(reports: readonly Report[]): string {
  const rare = reports.filter(({ error }) => isRare(error));
  return [...new Set(rare.map(({ error }) => whenError(error)))].join(', and where ');
}

/** Says at its place what an operation that wants a lock does. */
export function tellWanting(wanted: Lock, { report }: LockOperation): string {
  return `wants the ${describeLock(wanted)}${tellReporting(report)}`;
}

/** ", to report ..." if an operation reports an error; empty otherwise. */
export function tellReporting(report: Report | undefined): string {
  if (report === undefined) return '';
  return `, to report an error where ${whenError(report.error)}${report.map === undefined ? '' : ` (${report.map})`}`;
}

/** How a script takes a lock of each class. */
const TAKEN_BY: Readonly<Record<LockClass, string>> = {
  bucket: 'Each update of a hash map takes a short lock in the kernel (a bucket lock), with interrupts off.',
  freelist: `A new key, or a recorded stack on bpftrace ${describeLines(releasesOfStacks('stackid'))}, takes an unused entry from a list of its map that has a lock of its own (the free-list lock); the map of the stacks is the stack map.`,
  lru: `Each update of an LRU map, and each recorded stack on bpftrace ${describeLines(releasesOfStacks('lru_hash.update'))}, takes the lock of a list of the map's entries in the kernel (the LRU list lock).`,
  ringbuf: `Each printf, print and the like takes the lock of bpftrace's ring buffer in the kernel, and so does each error that bpftrace reports while a probe runs (${describeLines(releasesReporting('missing-key'))}), such as a key that a per-CPU aggregation does not have.`,
};

/** Explains the locks of a cycle to readers who do not know them. */
export function explainLocks(locks: readonly LockClass[]): string {
  return [...new Set(locks)].map((lock) => TAKEN_BY[lock]).join(' ');
}

/** How to keep the programs of a script from running inside each other. */
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
