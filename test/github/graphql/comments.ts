import type { Caller } from '../access.ts';
import { nodeId } from '../representation/account.ts';
import { currentDiff, currentPlace } from '../representation/comment.ts';
import { pullAddresses } from '../representation/pull.ts';
import type { PullRequest, Review, ReviewComment } from '../state.ts';
import { type Context, connection } from './connection.ts';
import { actorOf, type FoundComment } from './nodes.ts';

/** Whether a token may change what others wrote, as people with write access may. */
export function mayWriteContents({ permissions }: Caller): boolean {
  return permissions.contents === 'write';
}

/** A comment, of either kind. */
export function commentNode({ kind, pull, comment }: FoundComment, { caller, roots }: Context) {
  const { page } = pullAddresses(pull, roots);
  const anchor = kind === 'IssueComment' ? `issuecomment-${comment.id}` : `discussion_r${comment.id}`;
  const own = comment.user.login === caller.login;
  const answered = kind === 'IssueComment' ? undefined : pull.comments.find((one) => one.id === comment.inReplyTo);
  return {
    __typename: kind,
    id: nodeId(kind, comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actorOf(comment.user),
    viewerDidAuthor: own,
    viewerCanUpdate: own || (caller.kind === 'User' && mayWriteContents(caller)),
    viewerCanDelete: own || (caller.kind === 'User' && mayWriteContents(caller)),
    viewerCanMinimize: caller.permissions.pull_requests === 'write' || caller.permissions.issues === 'write',
    isMinimized: comment.minimized !== undefined,
    minimizedReason: comment.minimized?.toLowerCase() ?? null,
    createdAt: comment.createdAt,
    lastEditedAt:
      comment.edited?.at ??
      ('updatedAt' in comment && comment.updatedAt !== comment.createdAt ? comment.updatedAt : null),
    editor: comment.edited === undefined ? null : actorOf(comment.edited.by),
    url: `${page}#${anchor}`,
    ...(kind === 'IssueComment'
      ? {}
      : {
          path: comment.path,
          originalCommit: { __typename: 'Commit', oid: comment.commit },
          replyTo:
            answered === undefined
              ? null
              : { __typename: kind, id: nodeId(kind, answered.id), databaseId: answered.id },
        }),
  };
}

/** The threads of a pull request, each a first comment and its answers. What is pending, only its author sees. */
export async function threadsOf(pull: PullRequest, context: Context) {
  const hidden = new Set(
    pull.reviews
      .filter(({ state, user }) => state === 'PENDING' && user.login !== context.caller.login)
      .map(({ id }) => id),
  );
  const firsts = pull.comments.filter(({ inReplyTo, reviewId }) => inReplyTo === undefined && !hidden.has(reviewId));
  const diff = await currentDiff(context.state, pull);
  return Promise.all(
    firsts.map(async (first) => threadNode(pull, first, await currentPlace(context.state, pull, first, diff), context)),
  );
}

/** One thread. `place` is where it stands now. */
export async function threadOf(pull: PullRequest, first: ReviewComment, context: Context) {
  const diff = await currentDiff(context.state, pull);
  return threadNode(pull, first, await currentPlace(context.state, pull, first, diff), context);
}

function threadNode(
  pull: PullRequest,
  first: ReviewComment,
  place: Awaited<ReturnType<typeof currentPlace>>,
  context: Context,
) {
  const resolvedBy = pull.resolved.get(first.id);
  const may = mayResolve(pull, context.caller);
  const { anchor } = first;
  return {
    __typename: 'PullRequestReviewThread',
    id: nodeId('PullRequestReviewThread', first.id),
    isResolved: resolvedBy !== undefined,
    resolvedBy: resolvedBy === undefined ? null : { ...actorOf(resolvedBy), __typename: 'User' },
    isOutdated: place.position === null,
    path: first.path,
    line: place.line,
    startLine: place.startLine,
    originalLine: anchor.kind === 'line' ? anchor.line : null,
    originalStartLine: anchor.kind === 'line' ? (anchor.start?.line ?? null) : null,
    diffSide: anchor.kind === 'line' ? anchor.side : 'RIGHT',
    subjectType: anchor.kind.toUpperCase(),
    viewerCanResolve: may && resolvedBy === undefined,
    viewerCanUnresolve: may && resolvedBy !== undefined,
    viewerCanReply: context.caller.permissions.pull_requests === 'write',
    comments: connection((own) =>
      pull.comments
        .filter(({ id, inReplyTo }) => id === first.id || inReplyTo === first.id)
        .map((comment) => commentNode({ kind: 'PullRequestReviewComment', pull, comment }, own)),
    ),
  };
}

/** Who wrote the pull request may resolve its threads, and who may push to the repository. */
export function mayResolve(pull: PullRequest, caller: Caller): boolean {
  return mayWriteContents(caller) || pull.author.login === caller.login;
}

export function reviewNode(pull: PullRequest, review: Review, own: Context) {
  const { caller, roots } = own;
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PullRequestReview', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    body: review.body,
    state: review.state,
    author: actorOf(review.user),
    viewerDidAuthor: review.user.login === caller.login,
    isMinimized: review.minimized !== undefined,
    comments: connection(() =>
      pull.comments
        .filter(({ reviewId }) => reviewId === review.id)
        .map((comment) => commentNode({ kind: 'PullRequestReviewComment', pull, comment }, own)),
    ),
    commit: { __typename: 'Commit', oid: review.commit },
    submittedAt: review.submittedAt,
    url: `${pullAddresses(pull, roots).page}#pullrequestreview-${review.id}`,
  };
}
