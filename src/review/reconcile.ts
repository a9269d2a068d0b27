import type { KnownFinding } from './fingerprint.ts';
import type { ShownDiff } from './placement.ts';
import { COMMENT_LIMIT, type FileComment, type PlannedComment, planReview, type ReviewPlan } from './plan.ts';
import {
  bareBody,
  closedText,
  holdsSuggestion,
  isClosedText,
  linesHash,
  type Reason,
  withoutSuggestion,
} from './posted-text.ts';
import {
  duplicatesIn,
  isOnPlaceOf,
  isSamePlace,
  type PostedThread,
  stateOf,
  threadsByFinding,
} from './posted-thread.ts';

/** A thread, and the text that its first comment is to have. */
export interface ThreadText {
  readonly thread: PostedThread;
  readonly body: string;
}

/** What to do with the threads of earlier runs. */
export interface ThreadChanges {
  /** Threads whose words no longer hold. */
  readonly edits: readonly ThreadText[];
  /** Threads to reopen: we closed them, and their finding is back. */
  readonly back: readonly ThreadText[];
  /** Threads to close, or to resolve where they could only be hidden before. */
  readonly closing: readonly ThreadText[];
  /** Threads to delete, as `duplicatesIn` has them. */
  readonly duplicates: readonly PostedThread[];
}

/** What a run must do so that each finding is told once, at a place and in words that are true now. */
export interface Reconciliation extends ThreadChanges {
  /** How to tell the findings that no thread tells: new ones, and those whose threads no longer fit. */
  readonly plan: ReviewPlan;
  /** The same by another reading of the diff. */
  readonly replan: (diff: ShownDiff) => ReviewPlan;
  /** How many threads were closed before, but are not resolved, which the token may not do. */
  readonly unresolved: number;
}

/** What a run would say if nothing had been said before. */
export interface Wanted {
  /** The findings that nobody dismissed, worst first. */
  readonly findings: readonly KnownFinding[];
  readonly dismissed: readonly KnownFinding[];
  /** Those that the change does not cause. */
  readonly others: readonly KnownFinding[];
  readonly diff: ShownDiff;
  /** The scripts that exist now. */
  readonly paths: ReadonlySet<string>;
  /** False if something was not judged: then no finding counts as fixed. */
  readonly complete: boolean;
  /** The commit that was judged. */
  readonly headSha: string;
  /** The text of a comment. The links in it lead to a commit. */
  readonly textOf: (comment: FileComment | PlannedComment, headSha: string) => string;
}

/**
 * Compares what a run would say with the threads of earlier runs. Pure; the order of the threads does not matter.
 *
 * The run plans its comments as if nothing had been said, but those first that have a thread. A thread fits if it is where its comment
 * would be; then its comment gets the text that it would have. If no thread fits, the finding is told anew, and the threads that told
 * it are closed as superseded. What people decided stays: a finding whose newest thread they resolved or hid is not told again, and
 * a comment that they edited keeps their words, while a suggestion in it fits.
 */
export function reconcile(wanted: Wanted, threads: readonly PostedThread[]): Reconciliation {
  const { findings, diff, paths } = wanted;
  const duplicates = duplicatesIn(threads);
  const kept = threads.filter((thread) => !duplicates.includes(thread)).sort((a, b) => a.number - b.number);
  const threadsOf = (all: readonly KnownFinding[]) => threadsByFinding(all, kept, { paths, causes: diff.causes });
  const about = threadsOf(findings);
  const newestOf = (known: KnownFinding) => about.get(known)?.at(-1);
  const inState = (known: KnownFinding, state: ReturnType<typeof stateOf>) =>
    (about.get(known) ?? []).filter((thread) => stateOf(thread) === state);

  const seen = findings.filter((known) => inState(known, 'seen').some((thread) => thread === newestOf(known)));
  const rank = (known: KnownFinding) => standing(inState(known, 'open'));
  const told = findings.filter((known) => !seen.includes(known)).sort((a, b) => rank(a) - rank(b));
  const planOf = (shown: ShownDiff) => planReview(told, shown, COMMENT_LIMIT - seen.length);
  const whole = planOf(diff);
  const comments = [...whole.comments, ...whole.onFile];

  const open = comments.flatMap((comment) => firstFit(inState(comment.known, 'open'), comment, wanted));
  const isTold = new Set(open.map(({ known }) => known));
  const closed = comments
    .filter(({ known }) => !isTold.has(known))
    .flatMap((comment) => firstFit(inState(comment.known, 'closed'), comment, wanted));
  for (const { known } of closed) isTold.add(known);
  const hidden = findings.flatMap((known) => inState(known, 'seen').flatMap((each) => hiddenText(each, known, wanted)));

  const fitting = new Set([...open, ...closed].map(({ thread }) => thread));
  const left = kept.filter((thread) => !fitting.has(thread));
  const reasonFor = reasons(wanted, threadsOf);
  const closing = left.flatMap((thread): ThreadText[] => {
    const reason = stateOf(thread) === 'open' ? reasonFor(thread) : undefined;
    return reason === undefined ? [] : [{ thread, body: closedText(thread.body, reason) }];
  });
  // Another token hid them, and could not edit them: whoever unfolds one could still apply its suggestion.
  const stale = left
    .filter((thread) => stateOf(thread) === 'closed' && thread.resolved === 'no' && holdsSuggestion(thread.body))
    .map((thread) => ({ thread, body: closedText(thread.body, reasonFor(thread) ?? 'superseded') }));
  // One that is shown was opened again by people.
  const unresolved = left.filter(
    (thread) => ['closed', 'past'].includes(stateOf(thread)) && thread.resolved === 'no' && thread.isMinimized,
  );
  const resolvable = unresolved.filter(({ canResolve }) => canResolve);
  const onlyFresh = ({ comments: inline, onFile, unplaced }: ReviewPlan): ReviewPlan => {
    const isFresh = ({ known }: { readonly known: KnownFinding }) => !isTold.has(known);
    return { comments: inline.filter(isFresh), onFile: onFile.filter(isFresh), unplaced: unplaced.filter(isFresh) };
  };
  return {
    plan: onlyFresh(whole),
    replan: (shown) => onlyFresh(planOf(shown)),
    edits: [...open, ...hidden, ...stale]
      .filter(({ thread, body }) => thread.canEdit && !isSameText(body, thread.body))
      .map(({ thread, body }) => ({ thread, body })),
    back: closed.map(({ thread, body }) => ({ thread, body })),
    closing: [...closing, ...resolvable.map((thread) => ({ thread, body: thread.body }))],
    duplicates,
    unresolved: unresolved.length - resolvable.length,
  };
}

/** Findings keep what they have: those come first whose comment has a suggestion, as two suggestions never overlap. */
function standing(open: readonly PostedThread[]): number {
  if (open.length === 0) return 2;
  return open.some(({ body }) => holdsSuggestion(body)) ? 0 : 1;
}

interface Fit extends ThreadText {
  readonly known: KnownFinding;
}

/** The first thread that is where a comment would be, with the text that it would have; none if no thread fits. */
function firstFit(
  threads: readonly PostedThread[],
  comment: FileComment | PlannedComment,
  wanted: Wanted,
): readonly Fit[] {
  const { known, offer } = comment;
  for (const thread of threads) {
    const { path, at, body } = thread;
    if (!isRightPlace(thread, comment)) continue;
    if (isTheirs(thread)) return suggestionFits(thread, known, wanted) ? [{ known, thread, body }] : [];
    const placed = typeof at === 'object' ? { known, offer, path, lines: at } : { known, offer, path };
    // The links of a comment lead to the commit that it was written for: it stays as it is while all else holds.
    if (isSameText(wanted.textOf(placed, thread.headSha), body)) return [{ known, thread, body }];
    if (thread.canEdit) return [{ known, thread, body: wanted.textOf(placed, wanted.headSha) }];
  }
  return [];
}

/** A suggestion must replace exactly the lines that it is on. Words may be on any place of the finding. */
function isRightPlace(thread: PostedThread, comment: FileComment | PlannedComment): boolean {
  const { path, at } = thread;
  const lines = 'lines' in comment ? comment.lines : 'file';
  if (path === comment.path && isSamePlace(at, lines)) return true;
  if (comment.offer.kind === 'suggestion' && !isTheirs(thread)) return false;
  return at === 'file' ? path === comment.path : isOnPlaceOf(thread, comment.known);
}

/** Whether the words of a comment are those of people. A thread that we open again gets words of ours. */
function isTheirs({ byHand, body }: PostedThread): boolean {
  return byHand && !isClosedText(body);
}

/** The text of a comment that people hid: its own, without a suggestion that no longer fits. */
function hiddenText(thread: PostedThread, known: KnownFinding, wanted: Wanted): readonly ThreadText[] {
  // GitHub lets nobody apply a suggestion of a resolved thread.
  if (thread.resolved !== 'no' || suggestionFits(thread, known, wanted)) return [];
  return [{ thread, body: withoutSuggestion(thread.body) }];
}

/** Whether a suggestion that we cannot compare with ours would replace the lines that it was made for. */
function suggestionFits(thread: PostedThread, { file }: KnownFinding, { headSha }: Wanted): boolean {
  const { at, body, path, replaces } = thread;
  if (!holdsSuggestion(body) || thread.headSha === headSha) return true;
  return typeof at === 'object' && path === file.path && replaces === linesHash(file.text, at);
}

/** Why an open thread that tells nothing now is to be closed; undefined if nothing says that it is. */
function reasons(
  { findings, dismissed, others, complete }: Wanted,
  threadsOf: (all: readonly KnownFinding[]) => ReadonlyMap<KnownFinding, readonly PostedThread[]>,
): (thread: PostedThread) => Reason | undefined {
  const tellers = (all: readonly KnownFinding[]) => new Set([...threadsOf(all).values()].flat());
  const known: readonly [Reason, ReadonlySet<PostedThread>][] = [
    ['dismissed', tellers(dismissed)],
    ['not-caused', tellers(others)],
  ];
  const superseded = tellers(findings);
  const joined = tellers(
    findings.flatMap((each) => each.others?.map((fingerprint) => ({ ...each, fingerprint })) ?? []),
  );
  return (thread) => {
    if (superseded.has(thread)) return 'superseded';
    if (thread.fingerprint !== undefined && joined.has(thread)) return 'joined';
    if (!complete || thread.fingerprint === undefined) return undefined;
    return known.find(([, threads]) => threads.has(thread))?.[0] ?? 'gone';
  };
}

function isSameText(one: string, other: string): boolean {
  return bareBody(one) === bareBody(other);
}
