import type { Conversation, WrittenThread } from './conversation.ts';
import { type DismissalCommand, dismissalCommands } from './dismissal.ts';
import { findingMark, isOfUse, summaryMark } from './marker.ts';
import { bareBody } from './posted-text.ts';
import type { PostedThread } from './posted-thread.ts';

/** Our summary comment in the conversation of a pull request. */
export interface PostedSummary {
  readonly id: number;
  /** GitHub's id of it in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
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

/**
 * The posts of one use of the action in a pull request: GitHub says that the token's own user wrote them, and they hold our hidden marker. Anybody can
 * write the marker, so the marker alone must not silence a finding.
 */
export function postedIn({ headSha, viewer, threads, comments, reviews }: Conversation, use: string): Posted {
  return {
    headSha,
    threads: threads.flatMap((thread) => threadOf(thread, viewer, use) ?? []),
    dismissals: dismissalCommands({ comments, threads }),
    summaries: comments
      .filter(({ viewerDidAuthor, body }) => viewerDidAuthor && isOfUse(summaryMark(body), use))
      .map(({ id, fullDatabaseId, body }) => ({ id: Number(fullDatabaseId), nodeId: id, body })),
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

/** A thread that this use started for a finding; undefined for all others. */
function threadOf(thread: WrittenThread, viewer: string, use: string): PostedThread | undefined {
  const [first, ...answers] = thread.comments;
  if (first?.viewerDidAuthor !== true) return undefined;
  const byHand = first.editor?.__typename === 'User' && first.editor.login !== first.author?.login;
  const mark = findingMark(first.body, byHand);
  // People may have removed the marker.
  if (mark === undefined ? !byHand : !isOfUse(mark, use)) return undefined;
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
    resolved: !isResolved ? 'no' : bareLogin(resolvedBy?.login ?? '') === bareLogin(viewer) ? 'by-us' : 'by-others',
    isMinimized: first.isMinimized,
    answered: answers.some(({ viewerDidAuthor }) => !viewerDidAuthor),
    canResolve: thread.viewerCanResolve,
    canUnresolve: thread.viewerCanUnresolve,
    canEdit: first.viewerCanUpdate,
  };
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
