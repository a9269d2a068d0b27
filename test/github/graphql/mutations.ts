import type { Caller } from '../access.ts';
import { nodeId } from '../representation/account.ts';
import { editComment, now, type PullRequest, type ReviewComment } from '../state.ts';
import { bodyMisplacement } from '../strictness.ts';
import { commentNode, mayResolve, mayWriteContents, reviewNode, threadOf } from './comments.ts';
import { createCommitOnBranch, updateRefs } from './commit.ts';
import type { Context } from './connection.ts';
import { actorOf, commentAt, type FoundComment, reviewAt, threadAt } from './nodes.ts';
import { forbidden, Problem } from './problem.ts';

interface Input<Fields> {
  readonly input: Fields & { readonly clientMutationId?: string | null };
}

/** Comments may be written with either permission. */
function mayComment({ permissions }: Caller): boolean {
  return permissions.pull_requests === 'write' || permissions.issues === 'write';
}

/** Throws when the caller may not change what somebody wrote. */
function demandOwn({ comment }: FoundComment, { caller }: Context): void {
  const own = comment.user.login === caller.login;
  if (!mayComment(caller) || !(own || (caller.kind === 'User' && mayWriteContents(caller)))) throw forbidden();
}

function checkedBody(body: string): string {
  const misplaced = bodyMisplacement(body);
  if (misplaced !== undefined) throw new Problem('UNPROCESSABLE', misplaced.text);
  return body;
}

function changeBody(id: string, body: string, context: Context) {
  const found = commentAt(context.state, id);
  demandOwn(found, context);
  const { login, kind } = context.caller;
  editComment(found.comment, context.state.account(login, kind), checkedBody(body));
  return commentNode(found, context);
}

function remove(id: string, context: Context): void {
  const found = commentAt(context.state, id);
  demandOwn(found, context);
  const list: { id: number }[] = found.kind === 'IssueComment' ? found.pull.issueComments : found.pull.comments;
  list.splice(
    list.findIndex((one) => one.id === found.comment.id),
    1,
  );
  if (found.kind === 'PullRequestReviewComment') promoteAnswer(found.pull, found.comment);
}

/** Without its first comment a thread goes on with the next one. */
function promoteAnswer(pull: PullRequest, gone: ReviewComment): void {
  const answers = pull.comments.filter(({ inReplyTo }) => inReplyTo === gone.id);
  const [next] = answers;
  if (gone.inReplyTo !== undefined || next === undefined) return;
  for (const answer of answers) {
    const { inReplyTo, ...rest } = answer;
    const moved = answer === next ? rest : { ...rest, inReplyTo: next.id };
    pull.comments.splice(pull.comments.indexOf(answer), 1, moved);
  }
  const resolvedBy = pull.resolved.get(gone.id);
  if (resolvedBy !== undefined) pull.resolved.set(next.id, resolvedBy);
}

/** The fields of `mutation`. */
export const mutations = {
  resolveReviewThread: async ({ input }: Input<{ threadId: string }>, context: Context) => {
    const { pull, first } = threadAt(context.state, input.threadId);
    if (!mayResolve(pull, context.caller)) throw forbidden();
    pull.resolved.set(first.id, context.state.account(context.caller.login, context.caller.kind));
    return { clientMutationId: input.clientMutationId, thread: await threadOf(pull, first, context) };
  },

  unresolveReviewThread: async ({ input }: Input<{ threadId: string }>, context: Context) => {
    const { pull, first } = threadAt(context.state, input.threadId);
    if (!mayResolve(pull, context.caller)) throw forbidden();
    pull.resolved.delete(first.id);
    return { clientMutationId: input.clientMutationId, thread: await threadOf(pull, first, context) };
  },

  minimizeComment: ({ input }: Input<{ subjectId: string; classifier: string }>, context: Context) => {
    const reviewed = reviewAt(context.state, input.subjectId);
    if (reviewed !== undefined) {
      if (!mayComment(context.caller)) throw forbidden();
      reviewed.review.minimized = input.classifier;
      const { pull, review } = reviewed;
      return { clientMutationId: input.clientMutationId, minimizedComment: reviewNode(pull, review, context) };
    }
    const found = commentAt(context.state, input.subjectId);
    if (!mayComment(context.caller)) throw forbidden();
    found.comment.minimized = input.classifier;
    return { clientMutationId: input.clientMutationId, minimizedComment: commentNode(found, context) };
  },

  unminimizeComment: ({ input }: Input<{ subjectId: string }>, context: Context) => {
    const found = commentAt(context.state, input.subjectId);
    if (!mayComment(context.caller)) throw forbidden();
    delete found.comment.minimized;
    return { clientMutationId: input.clientMutationId, unminimizedComment: commentNode(found, context) };
  },

  updatePullRequestReviewComment: (
    { input }: Input<{ pullRequestReviewCommentId: string; body: string }>,
    context: Context,
  ) => ({
    clientMutationId: input.clientMutationId,
    pullRequestReviewComment: changeBody(input.pullRequestReviewCommentId, input.body, context),
  }),

  updateIssueComment: ({ input }: Input<{ id: string; body: string }>, context: Context) => ({
    clientMutationId: input.clientMutationId,
    issueComment: changeBody(input.id, input.body, context),
  }),

  deletePullRequestReviewComment: ({ input }: Input<{ id: string }>, context: Context) => {
    remove(input.id, context);
    return { clientMutationId: input.clientMutationId };
  },

  deleteIssueComment: ({ input }: Input<{ id: string }>, context: Context) => {
    remove(input.id, context);
    return { clientMutationId: input.clientMutationId };
  },

  addComment: ({ input }: Input<{ subjectId: string; body: string }>, context: Context) => {
    const { state, caller } = context;
    const pull = state.pulls.find((one) => nodeId('PullRequest', one.id) === input.subjectId);
    if (pull === undefined)
      throw new Problem('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`);
    if (!mayComment(caller)) throw forbidden();
    const user = state.account(caller.login, caller.kind);
    const body = checkedBody(input.body);
    const comment = { id: state.nextId(), user, body, createdAt: now(), updatedAt: now() };
    pull.issueComments.push(comment);
    const node = commentNode({ kind: 'IssueComment', pull, comment }, context);
    return { clientMutationId: input.clientMutationId, commentEdge: { node, cursor: '' } };
  },

  addPullRequestReviewThreadReply: (
    { input }: Input<{ pullRequestReviewThreadId: string; body: string }>,
    context: Context,
  ) => {
    const { state, caller } = context;
    const { pull, first } = threadAt(state, input.pullRequestReviewThreadId);
    if (caller.permissions.pull_requests !== 'write') throw forbidden();
    const { reviewId, path, anchor, commit } = first;
    const comment: ReviewComment = {
      id: state.nextId(),
      reviewId,
      path,
      anchor,
      commit,
      user: state.account(caller.login, caller.kind),
      body: checkedBody(input.body),
      inReplyTo: first.id,
      createdAt: now(),
    };
    pull.comments.push(comment);
    const node = commentNode({ kind: 'PullRequestReviewComment', pull, comment }, context);
    return { clientMutationId: input.clientMutationId, comment: node };
  },

  addReaction: ({ input }: Input<{ subjectId: string; content: string }>, context: Context) => {
    const found = commentAt(context.state, input.subjectId);
    if (!mayComment(context.caller)) throw forbidden();
    const user = context.state.account(context.caller.login, context.caller.kind);
    const list = context.state.reactionsOf(found.comment.id);
    if (!list.some((one) => one.user.login === user.login && one.content === input.content))
      list.push({ user, content: input.content });
    return {
      clientMutationId: input.clientMutationId,
      reaction: { content: input.content, user: { ...actorOf(user), __typename: 'User' } },
    };
  },

  createCommitOnBranch,
  updateRefs,
};
