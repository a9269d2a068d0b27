import type { KnownFinding } from './fingerprint.ts';
import { type Lines, linesOf, relatedLines } from './placement.ts';
import { isClosedText } from './posted-text.ts';
import { offeredFix } from './suggestion.ts';

/** A thread that an earlier run started for one finding. */
export interface PostedThread {
  /** GitHub's ids of the thread, and of its first comment. */
  readonly id: string;
  readonly commentId: string;
  /** The number of the first comment: later comments have higher ones. */
  readonly number: number;
  /** Undefined for a comment of ours whose hidden marker somebody has removed. */
  readonly fingerprint: string | undefined;
  /** The commit that the first comment was written for. */
  readonly headSha: string;
  /** A hash of the lines that its suggestion was made for, as `linesHash` has it. */
  readonly replaces: string | undefined;
  /** The file that it is in. */
  readonly path: string;
  /** Where GitHub shows it in the diff now. A suggestion in it would replace these lines. */
  readonly at: Lines | 'file' | 'outdated';
  /** The first comment as it is now. */
  readonly body: string;
  /** Somebody else gave the first comment its text of now. */
  readonly byHand: boolean;
  readonly resolved: 'no' | 'by-us' | 'by-others';
  /** The first comment is hidden. */
  readonly isMinimized: boolean;
  /** A run hid it that could not write into it why. */
  readonly hidByUs: boolean;
  /** Somebody else has written in it. */
  readonly answered: boolean;
  readonly canResolve: boolean;
  readonly canUnresolve: boolean;
  /** False for one that another token of ours began. */
  readonly canEdit: boolean;
}

/**
 * What a thread is for us. `seen`: people resolved or hid it, so they know its finding. `closed`: we closed it, and may
 * open it again. `past`: we closed it, and it stays so.
 */
export function stateOf(thread: PostedThread): 'open' | 'seen' | 'closed' | 'past' {
  const { resolved, isMinimized, hidByUs, canUnresolve, canEdit, body } = thread;
  const isClosed = isClosedText(body);
  if (resolved === 'by-others') return isClosed ? 'past' : 'seen';
  if (hidByUs && !canEdit) return 'past';
  if (isMinimized && !isClosed && !hidByUs) return 'seen';
  if (resolved === 'by-us') return canUnresolve ? 'closed' : 'past';
  return isClosed || hidByUs ? 'closed' : 'open';
}

/** Threads that two runs at once have started: an older open one is at the same place for the same finding, and nobody answered. */
export function duplicatesIn(threads: readonly PostedThread[]): PostedThread[] {
  const kept: PostedThread[] = [];
  const duplicates: PostedThread[] = [];
  // First those of this token, which it can keep true.
  for (const thread of [...threads].sort((a, b) => Number(b.canEdit) - Number(a.canEdit) || a.number - b.number)) {
    const isSecond =
      stateOf(thread) === 'open' && !thread.answered && kept.some((older) => isAboutTheSame(older, thread));
    (isSecond ? duplicates : kept).push(thread);
  }
  return duplicates;
}

function isAboutTheSame(one: PostedThread, other: PostedThread): boolean {
  if (one.fingerprint === undefined || stateOf(one) !== 'open' || one.at === 'outdated') return false;
  return one.fingerprint === other.fingerprint && one.path === other.path && isSamePlace(one.at, other.at);
}

export function isSamePlace(one: PostedThread['at'] | undefined, other: PostedThread['at'] | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.first === other.first && one.last === other.last;
}

/** What a run has judged: it distinguishes a thread in another file from one in a file that was renamed. */
export interface JudgedPaths {
  /** The scripts that exist now. */
  readonly paths: ReadonlySet<string>;
  /** As in `ShownDiff`. */
  readonly causes: ReadonlyMap<string, string> | undefined;
}

/**
 * The threads about each finding, in their order. A thread is about the finding with its fingerprint in its file, else about one whose
 * comment had to be placed in that file, else about one whose file may have had that path before. One without a fingerprint is
 * about a finding of its place that has no thread.
 */
export function threadsByFinding(
  findings: readonly KnownFinding[],
  threads: readonly PostedThread[],
  { paths, causes }: JudgedPaths,
): ReadonlyMap<KnownFinding, readonly PostedThread[]> {
  const found = new Map<PostedThread, KnownFinding>();
  const match = (among: readonly KnownFinding[], suits: (known: KnownFinding, thread: PostedThread) => boolean) => {
    for (const thread of threads) {
      const known = found.has(thread) ? undefined : among.find((each) => suits(each, thread));
      if (known !== undefined) found.set(thread, known);
    }
  };
  const withoutThread = () => {
    const having = new Set(found.values());
    return findings.filter((known) => !having.has(known));
  };
  const isNamed = (known: KnownFinding, thread: PostedThread) => known.fingerprint === thread.fingerprint;
  match(findings, (known, thread) => isNamed(known, thread) && known.file.path === thread.path);
  match(findings, (known, thread) => isNamed(known, thread) && isToldIn(thread.path, known, causes));
  match(withoutThread(), (known, thread) => isNamed(known, thread) && !paths.has(thread.path));
  match(withoutThread(), (known, thread) => thread.fingerprint === undefined && isOnPlaceOf(thread, known));
  const about = new Map<KnownFinding, PostedThread[]>();
  for (const thread of threads) {
    const known = found.get(thread);
    if (known !== undefined) about.set(known, [...(about.get(known) ?? []), thread]);
  }
  return about;
}

/** Whether the comment of a finding in another file may have been placed in this one. */
function isToldIn(path: string, { file, finding }: KnownFinding, causes: JudgedPaths['causes']): boolean {
  return causes?.get(file.path) === path || finding.related.some((place) => place.path === path);
}

/** Whether a thread is on lines that its finding is about: its own, those of a related place, or those that its fix changes. */
export function isOnPlaceOf({ path, at }: PostedThread, known: KnownFinding): boolean {
  if (typeof at !== 'object') return false;
  const { file, finding, lines } = known;
  const spans = [finding.span, ...(offeredFix(finding.fixes)?.edits ?? []).map(({ span }) => span)];
  const own = spans.map((span) => ({ path: file.path, at: linesOf(span, lines) }));
  return [...own, ...relatedLines(known)].some(
    (place) => place.path === path && place.at.first <= at.last && at.first <= place.at.last,
  );
}
