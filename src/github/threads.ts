import type { PostedThread, Reconciliation } from '../review/reconcile.ts';
import { plural } from '../text/plural.ts';
import type { GitHub } from './client.ts';
import { describeApiError, graphqlRefusal } from './errors.ts';

/** What to do with threads. */
export interface Settlement extends Pick<Reconciliation, 'gone' | 'back' | 'duplicates'> {
  /** The start of a comment that was edited because its thread could not be closed in any other way. */
  readonly closedWords: string;
}

/**
 * Closes the threads of findings that are gone, reopens those of findings that are back, and deletes duplicates. A thread is
 * resolved if the token may do that, else hidden, else edited to say so. A thread that somebody answered is never deleted.
 *
 * @returns what could not be done, in plain sentences.
 */
export async function settleThreads(
  octokit: GitHub,
  { gone, back, duplicates, closedWords }: Settlement,
): Promise<string[]> {
  const resolvable = gone.filter(({ canResolve }) => canResolve);
  const first = await attempt(octokit, [
    ...resolvable.map((thread) => ({ thread, mutation: resolve(thread) })),
    ...gone.filter(({ canResolve }) => !canResolve).map((thread) => ({ thread, mutation: hide(thread) })),
    ...back.flatMap((thread) => reopening(thread, closedWords).map((mutation) => ({ thread, mutation }))),
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
    unhidden.map(({ thread }) => ({ thread, mutation: edit(thread, `${closedWords}\n\n${thread.body}`) })),
  );
  const others = first.filter(({ thread }) => !gone.includes(thread));
  const count = edited.length + others.length;
  const [failed] = [...edited, ...others];
  if (failed === undefined) return [];
  return [`${plural(count, 'earlier comment')} could not be updated. GitHub said: ${failed.problem}`];
}

interface ThreadChange {
  readonly thread: PostedThread;
  readonly mutation: Mutation;
}

/** Makes changes; gives back those that failed. */
async function attempt(
  octokit: GitHub,
  changes: readonly ThreadChange[],
): Promise<(ThreadChange & { problem: string })[]> {
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
function reopening(thread: PostedThread, closedWords: string): Mutation[] {
  const undone: Mutation[] = [];
  if (thread.resolved === 'by-us') undone.push({ name: 'unresolveReviewThread', input: { threadId: thread.id } });
  if (thread.isMinimized) undone.push({ name: 'unminimizeComment', input: { subjectId: thread.commentId } });
  if (thread.body.startsWith(closedWords)) undone.push(edit(thread, thread.body.slice(closedWords.length).trimStart()));
  return undone;
}

/** One change that GitHub's GraphQL API makes. */
export interface Mutation {
  /** The field of `mutation`, such as `resolveReviewThread`; its input type has the same name. */
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
}

/** So many changes are asked for in one request. */
const MOST = 25;

/**
 * Makes changes, many in a request. GitHub makes those that it can: one that is refused costs no other.
 *
 * @returns for each change why it was not made, a sentence; undefined where it was made.
 */
export async function mutate(octokit: GitHub, mutations: readonly Mutation[]): Promise<(string | undefined)[]> {
  const problems: (string | undefined)[] = [];
  for (let start = 0; start < mutations.length; start += MOST)
    problems.push(...(await mutateSome(octokit, mutations.slice(start, start + MOST))));
  return problems;
}

async function mutateSome(octokit: GitHub, mutations: readonly Mutation[]): Promise<(string | undefined)[]> {
  const types = mutations.map(({ name }, at) => `$i${at}: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`);
  const fields = mutations.map(({ name }, at) => `m${at}: ${name}(input: $i${at}) { clientMutationId }`);
  const variables = Object.fromEntries(mutations.map(({ input }, at) => [`i${at}`, input]));
  try {
    await octokit.graphql(`mutation(${types.join(', ')}) { ${fields.join(' ')} }`, variables);
    return mutations.map(() => undefined);
  } catch (error) {
    const problems = graphqlRefusal(error)?.problems;
    // A problem with none of the changes is one with the request as a whole.
    if (problems === undefined || problems.some(({ field }) => field === undefined))
      return mutations.map(({ name }) => describeApiError(`${name} failed`, error));
    return mutations.map((_, at) => problems.findLast(({ field }) => field === `m${at}`)?.message);
  }
}
