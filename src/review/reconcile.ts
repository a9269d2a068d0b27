import type { KnownFinding } from './fingerprint.ts';

/** A thread that an earlier run started for one finding. */
export interface PostedThread {
  /** GitHub's ids of the thread, and of its first comment. */
  readonly id: string;
  readonly commentId: string;
  /** The number of the first comment: later comments have higher ones. */
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

/** What a run must do so that each finding is reported once. */
export interface Reconciliation {
  /** Findings that were not reported yet. */
  readonly fresh: readonly KnownFinding[];
  /** Threads to close: their finding is gone or was dismissed. */
  readonly gone: readonly PostedThread[];
  /** Threads to reopen: we closed them, and their finding is back. */
  readonly back: readonly PostedThread[];
  /** Threads to delete: an older thread reports the same finding, and nobody answered. */
  readonly duplicates: readonly PostedThread[];
}

/** The start of a comment that was edited because its thread could not be closed in any other way. */
export const CLOSED_WORDS = '_This is fixed now._';

/** What a run has judged: it distinguishes a thread in another file from one in a file that was renamed. */
export interface JudgedPaths {
  /** The scripts that exist now. */
  readonly paths: ReadonlySet<string>;
  /** As in `ShownDiff`. */
  readonly causes?: ReadonlyMap<string, string>;
}

/**
 * Compares the findings with the threads of earlier runs. Pure; the order of the threads does not matter. A thread belongs to the
 * finding with its fingerprint and file, else to one with its fingerprint whose comment had to be placed in that file, or whose
 * file had that path before. A thread that somebody else resolved stays resolved: its finding was seen.
 *
 * @param findings those that nobody dismissed.
 */
export function reconcile(
  findings: readonly KnownFinding[],
  threads: readonly PostedThread[],
  judged: JudgedPaths,
): Reconciliation {
  const kept: PostedThread[] = [];
  const duplicates: PostedThread[] = [];
  for (const thread of [...threads].sort((a, b) => a.number - b.number)) {
    const again = kept.some(({ fingerprint, path }) => fingerprint === thread.fingerprint && path === thread.path);
    if (!again) kept.push(thread);
    else if (!thread.answered) duplicates.push(thread);
  }
  const told = pairs(findings, kept, judged);
  const telling = new Set(told.values());
  return {
    fresh: findings.filter((known) => !told.has(known)),
    gone: kept.filter((thread) => !telling.has(thread) && !isClosed(thread)),
    back: [...telling].filter(isClosedByUs),
    duplicates,
  };
}

/** The thread of each finding. */
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
