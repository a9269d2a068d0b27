import type { Conversation, Person, WrittenComment, WrittenThread } from './conversation.ts';
import { type DismissalCommand, dismissalCommands } from './dismissal.ts';
import { findingMark, isAnswer, isOfUse, summaryMark } from './marker.ts';
import { bareBody } from './posted-text.ts';
import type { PostedThread } from './posted-thread.ts';

/** Our summary comment in the conversation of a pull request. */
export interface PostedSummary {
  readonly id: number;
  /** GitHub's id of it in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
  /** The owner of the token wrote it: nobody else's can be edited. */
  readonly own: boolean;
  readonly isMinimized: boolean;
  /** As `SummaryMark` has it. */
  readonly hid: readonly number[];
}

/** A review of ours. */
export interface PostedReview {
  /** GitHub's id of it in GraphQL. */
  readonly nodeId: string;
  /** In the form for comparison, as `bareBody` makes it. */
  readonly body: string;
  /** All of its comments were deleted. */
  readonly isEmpty: boolean;
  readonly isMinimized: boolean;
}

/** What earlier runs posted in a pull request, and its current head. */
export interface Posted {
  readonly headSha: string;
  readonly threads: readonly PostedThread[];
  /** The oldest first; more than one if two runs overlapped. */
  readonly summaries: readonly PostedSummary[];
  readonly reviews: readonly PostedReview[];
  /** The commands that dismiss findings. */
  readonly dismissals: readonly DismissalCommand[];
}

/** Whose posts may be ours. */
export interface Reviewer {
  /** The use of the action, as `useOf` makes it. */
  readonly use: string;
  /** The people who may write to the repository, of those who wrote our marker: the token may have been theirs. */
  readonly writers: ReadonlySet<string>;
}

/**
 * The posts of one use of the action in a pull request. They hold our hidden marker, and GitHub says that the owner of the token wrote
 * them, or an app, or somebody who may write to the repository: the token of a use may change. A stranger is none of these, so a
 * marker that a stranger writes silences nothing.
 */
export function postedIn({ headSha, viewer, threads, comments, reviews }: Conversation, reviewer: Reviewer): Posted {
  const isOurs = (written: WrittenComment) => mayBeOurs(written, reviewer.writers);
  const { use } = reviewer;
  const marked = markedComments({ threads, comments }).filter(isOurs);
  const us = new Set([viewer, ...marked.flatMap(({ author }) => author?.login ?? [])].map(bareLogin));
  const summaries = comments.filter(isOurs).flatMap((comment): PostedSummary[] => {
    const mark = summaryMark(comment.body, isEditedByPerson(comment));
    if (!isOfUse(mark, use)) return [];
    const { id, fullDatabaseId, body, viewerDidAuthor: own, isMinimized } = comment;
    return [{ id: Number(fullDatabaseId), nodeId: id, body, own, isMinimized, hid: mark.hid }];
  });
  // Those that are hidden were true once.
  const current = summaries.filter(({ isMinimized }) => !isMinimized);
  const hid = new Set((current.length > 0 ? current : summaries).flatMap((summary) => summary.hid));
  return {
    headSha,
    threads: threads.flatMap((thread) => threadOf(thread, { us, use, hid, isOurs }) ?? []),
    dismissals: dismissalCommands({ comments, threads }),
    summaries,
    reviews: reviews
      .filter(({ viewerDidAuthor }) => viewerDidAuthor)
      .map((review) => ({
        nodeId: review.id,
        body: bareBody(review.body),
        isEmpty: review.comments.totalCount === 0,
        isMinimized: review.isMinimized,
      })),
  };
}

function mayBeOurs({ viewerDidAuthor, author }: WrittenComment, writers: ReadonlySet<string>): boolean {
  return viewerDidAuthor || author?.__typename === 'Bot' || (author !== null && writers.has(author.login));
}

/** The comments with our marker, whoever wrote them. */
function markedComments({ threads, comments }: Pick<Conversation, 'threads' | 'comments'>): WrittenComment[] {
  return [
    ...threads.flatMap(({ comments: [first] }) => (first && findingMark(first.body) ? [first] : [])),
    ...comments.filter((comment) => summaryMark(comment.body, isEditedByPerson(comment))),
  ];
}

/** The people who wrote our marker where it counts, at the start of a thread or in a summary, without the owner of the token. */
export function markedPeople(conversation: Conversation): Person[] {
  const people = markedComments(conversation).flatMap(({ viewerDidAuthor, author }) =>
    viewerDidAuthor || author?.__typename !== 'User' ? [] : [author],
  );
  return [...new Map(people.map(({ login, databaseId }) => [login, { login, id: databaseId ?? undefined }])).values()];
}

/** A thread that this use started for a finding; undefined for all others. */
function threadOf(thread: WrittenThread, { us, use, hid, isOurs }: ThreadReader): PostedThread | undefined {
  const [first, ...answers] = thread.comments;
  if (first === undefined || !isOurs(first)) return undefined;
  // A person whose token the action has had may have written for it.
  const byHand = isEditedByPerson(first) && !us.has(first.editor?.login ?? '');
  const mark = findingMark(first.body, byHand);
  // People may have removed the marker. What another token wrote is known by the marker alone.
  if (mark === undefined ? !byHand || !first.viewerDidAuthor : !isOfUse(mark, use)) return undefined;
  const { isResolved, resolvedBy } = thread;
  return {
    id: thread.id,
    commentId: first.id,
    number: Number(first.fullDatabaseId),
    fingerprint: mark?.fingerprint,
    headSha: mark?.head ?? first.originalCommit?.oid ?? '',
    replaces: mark?.replaces,
    path: thread.path,
    at: placeOf(thread),
    body: first.body,
    byHand,
    resolved: !isResolved ? 'no' : us.has(bareLogin(resolvedBy?.login ?? '')) ? 'by-us' : 'by-others',
    isMinimized: first.isMinimized,
    hidByUs: first.isMinimized && hid.has(Number(first.fullDatabaseId)),
    answered: answers.some((answer) => !answer.viewerDidAuthor && !(isOurs(answer) && isAnswer(answer.body))),
    canResolve: thread.viewerCanResolve,
    canUnresolve: thread.viewerCanUnresolve,
    canEdit: first.viewerCanUpdate,
  };
}

/** What is needed to tell whether a thread is ours. */
interface ThreadReader extends Pick<Reviewer, 'use'> {
  /** The names of the accounts that wrote for the action. */
  readonly us: ReadonlySet<string>;
  /** What the summary says that runs hid. */
  readonly hid: ReadonlySet<number>;
  readonly isOurs: (written: WrittenComment) => boolean;
}

function isEditedByPerson({ editor, author }: WrittenComment): boolean {
  return editor?.__typename === 'User' && editor.login !== author?.login;
}

function placeOf({ subjectType, isOutdated, line, startLine }: WrittenThread): PostedThread['at'] {
  if (isOutdated) return 'outdated';
  if (subjectType === 'FILE') return 'file';
  return line === null ? 'outdated' : { first: startLine ?? line, last: line };
}

/** GitHub adds `[bot]` to the name of a bot in some places only. */
function bareLogin(login: string): string {
  return login.replace(/\[bot\]$/, '');
}
