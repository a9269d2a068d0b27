import { CLOSED_WORDS, type PostedThread, type Reconciliation } from '../review/reconcile.ts';
import type { GitHub } from './client.ts';
import { type Mutation, mutate } from './mutations.ts';

/**
 * Closes the threads of what is gone, opens those of what is back, and deletes what says the same twice. A thread is resolved
 * where the token may, else hidden, else edited to say so; nothing that somebody answered is deleted.
 *
 * @returns what could not be done, in plain sentences.
 */
export async function settleThreads(
  octokit: GitHub,
  { gone, back, duplicates }: Pick<Reconciliation, 'gone' | 'back' | 'duplicates'>,
): Promise<string[]> {
  const resolvable = gone.filter(({ canResolve }) => canResolve);
  const first = await attempt(octokit, [
    ...resolvable.map((thread) => ({ thread, mutation: resolve(thread) })),
    ...gone.filter(({ canResolve }) => !canResolve).map((thread) => ({ thread, mutation: hide(thread) })),
    ...back.flatMap((thread) => reopening(thread).map((mutation) => ({ thread, mutation }))),
    ...duplicates.map((thread) => ({ thread, mutation: remove(thread) })),
  ]);
  const closing = first.filter(({ thread }) => gone.includes(thread));
  const hidden = await attempt(
    octokit,
    closing
      .filter(({ mutation }) => mutation.name === 'resolveReviewThread')
      .map(({ thread }) => ({ thread, mutation: hide(thread) })),
  );
  const unhidden = [...closing.filter(({ mutation }) => mutation.name === 'minimizeComment'), ...hidden];
  const edited = await attempt(
    octokit,
    unhidden.map(({ thread }) => ({ thread, mutation: edit(thread, `${CLOSED_WORDS}\n\n${thread.body}`) })),
  );
  const others = first.filter(({ thread }) => !gone.includes(thread));
  const count = edited.length + others.length;
  const [failed] = [...edited, ...others];
  if (failed === undefined) return [];
  return [
    `${count} earlier ${count === 1 ? 'comment' : 'comments'} could not be brought up to date. GitHub said: ${failed.problem}`,
  ];
}

interface Change {
  readonly thread: PostedThread;
  readonly mutation: Mutation;
}

/** Makes changes; gives back those that failed. */
async function attempt(octokit: GitHub, changes: readonly Change[]): Promise<(Change & { problem: string })[]> {
  const problems = await mutate(
    octokit,
    changes.map(({ mutation }) => mutation),
  );
  return changes.flatMap((change, index) => {
    const problem = problems[index];
    return problem === undefined ? [] : [{ ...change, problem }];
  });
}

function resolve({ id }: PostedThread): Mutation {
  return { name: 'resolveReviewThread', input: { threadId: id } };
}

function hide({ commentId }: PostedThread): Mutation {
  return { name: 'minimizeComment', input: { subjectId: commentId, classifier: 'RESOLVED' } };
}

function edit({ commentId }: PostedThread, body: string): Mutation {
  return { name: 'updatePullRequestReviewComment', input: { pullRequestReviewCommentId: commentId, body } };
}

function remove({ commentId }: PostedThread): Mutation {
  return { name: 'deletePullRequestReviewComment', input: { id: commentId } };
}

/** Undoes what closed a thread. */
function reopening(thread: PostedThread): Mutation[] {
  const undone: Mutation[] = [];
  if (thread.resolved === 'by-us') undone.push({ name: 'unresolveReviewThread', input: { threadId: thread.id } });
  if (thread.isMinimized) undone.push({ name: 'unminimizeComment', input: { subjectId: thread.commentId } });
  if (thread.body.startsWith(CLOSED_WORDS))
    undone.push(edit(thread, thread.body.slice(CLOSED_WORDS.length).trimStart()));
  return undone;
}
