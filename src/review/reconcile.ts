import type { KnownFinding } from './fingerprint.ts';

/** A thread of a review that we began: what an earlier run said of one finding. */
export interface PostedThread {
  /** GitHub's ids of the thread, and of its first comment. */
  readonly id: string;
  readonly commentId: string;
  /** Of the first comment: they count up. */
  readonly number: number;
  readonly fingerprint: string;
  /** The first comment as it is now. */
  readonly body: string;
  readonly resolved: 'no' | 'by-us' | 'by-others';
  /** The first comment is hidden. */
  readonly isMinimized: boolean;
  /** Somebody else has written in it. */
  readonly answered: boolean;
  readonly canResolve: boolean;
}

/** What a run has to do so that each finding is told once. */
export interface Reconciliation {
  /** Told nowhere yet. */
  readonly fresh: readonly KnownFinding[];
  /** Threads whose finding is gone, or was dismissed: to be closed. */
  readonly gone: readonly PostedThread[];
  /** Threads that we closed and whose finding is back. */
  readonly back: readonly PostedThread[];
  /** Newer threads that say the same as another one, without an answer: to be deleted. */
  readonly duplicates: readonly PostedThread[];
}

/** How a comment begins that was edited because its thread could not be closed in any other way. */
export const CLOSED_WORDS = '_This is fixed now._';

/**
 * Compares what was found with what was said before. Pure; the order of the threads is of no account. A thread that
 * somebody else resolved stays as it is: its finding was seen.
 *
 * @param dismissed the fingerprints of findings that are to be left as they are.
 */
export function reconcile(
  findings: readonly KnownFinding[],
  threads: readonly PostedThread[],
  dismissed: ReadonlySet<string>,
): Reconciliation {
  const told = new Map<string, PostedThread>();
  const duplicates: PostedThread[] = [];
  for (const thread of [...threads].sort((a, b) => a.number - b.number)) {
    if (!told.has(thread.fingerprint)) told.set(thread.fingerprint, thread);
    else if (!thread.answered) duplicates.push(thread);
  }
  const wanted = findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
  const names = new Set(wanted.map(({ fingerprint }) => fingerprint));
  return {
    fresh: wanted.filter(({ fingerprint }) => !told.has(fingerprint)),
    gone: [...told.values()].filter((thread) => !names.has(thread.fingerprint) && !isClosed(thread)),
    back: [...told.values()].filter((thread) => names.has(thread.fingerprint) && isClosedByUs(thread)),
    duplicates,
  };
}

function isClosed(thread: PostedThread): boolean {
  return thread.resolved !== 'no' || thread.isMinimized || thread.body.startsWith(CLOSED_WORDS);
}

function isClosedByUs(thread: PostedThread): boolean {
  return thread.resolved === 'by-us' || (thread.resolved === 'no' && isClosed(thread));
}
