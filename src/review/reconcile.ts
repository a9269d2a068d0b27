import type { KnownFinding } from './fingerprint.ts';

/** A thread of a review that we began: what an earlier run said of one finding. */
export interface PostedThread {
  /** GitHub's ids of the thread, and of its first comment. */
  readonly id: string;
  readonly commentId: string;
  /** Of the first comment: they count up. */
  readonly number: number;
  readonly fingerprint: string;
  /** The file that it is in. */
  readonly path: string;
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

/** What a run has looked at, so that a thread of another file can be told from one of a file that was renamed. */
export interface JudgedPaths {
  /** The scripts that are there now. */
  readonly paths: ReadonlySet<string>;
  /** As in `ShownDiff`. */
  readonly causes?: ReadonlyMap<string, string>;
}

/**
 * Compares what was found with what was said before. Pure; the order of the threads is of no account. A thread tells the finding
 * of its name and file; else one of its name whose comment had to sit in that file, or whose file had that path before. A thread
 * that somebody else resolved stays as it is: its finding was seen.
 *
 * @param dismissed the fingerprints of findings that are to be left as they are.
 */
export function reconcile(
  findings: readonly KnownFinding[],
  threads: readonly PostedThread[],
  dismissed: ReadonlySet<string>,
  judged: JudgedPaths,
): Reconciliation {
  const kept: PostedThread[] = [];
  const duplicates: PostedThread[] = [];
  for (const thread of [...threads].sort((a, b) => a.number - b.number)) {
    const again = kept.some(({ fingerprint, path }) => fingerprint === thread.fingerprint && path === thread.path);
    if (!again) kept.push(thread);
    else if (!thread.answered) duplicates.push(thread);
  }
  const wanted = findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
  const told = pairs(wanted, kept, judged);
  const telling = new Set(told.values());
  return {
    fresh: wanted.filter((known) => !told.has(known)),
    gone: kept.filter((thread) => !telling.has(thread) && !isClosed(thread)),
    back: [...telling].filter(isClosedByUs),
    duplicates,
  };
}

/** Which thread tells each finding. */
function pairs(
  findings: readonly KnownFinding[],
  threads: readonly PostedThread[],
  { paths, causes }: JudgedPaths,
): ReadonlyMap<KnownFinding, PostedThread> {
  const told = new Map<KnownFinding, PostedThread>();
  const free = new Set(threads);
  const match = (suits: (known: KnownFinding, thread: PostedThread) => boolean): void => {
    for (const known of findings) {
      if (told.has(known)) continue;
      const thread = [...free].find((each) => each.fingerprint === known.fingerprint && suits(known, each));
      if (thread === undefined) continue;
      told.set(known, thread);
      free.delete(thread);
    }
  };
  match(({ file }, { path }) => file.path === path);
  match(
    ({ file, finding }, { path }) =>
      !paths.has(path) || causes?.get(file.path) === path || finding.related.some((place) => place.path === path),
  );
  return told;
}

function isClosed(thread: PostedThread): boolean {
  return thread.resolved !== 'no' || thread.isMinimized || thread.body.startsWith(CLOSED_WORDS);
}

function isClosedByUs(thread: PostedThread): boolean {
  return thread.resolved === 'by-us' || (thread.resolved === 'no' && isClosed(thread));
}
