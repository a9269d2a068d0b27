import type { PostedThread } from '../review/posted-thread.ts';
import type { ThreadChanges, ThreadText } from '../review/reconcile.ts';
import { plural } from '../text/plural.ts';
import type { GitHub } from './client.ts';
import { describeApiError, graphqlRefusal } from './errors.ts';

/** The outcome of changing threads. */
export interface SettledThreads {
  /** What could not be done, in plain sentences. */
  readonly problems: readonly string[];
  /** How many threads were closed, but not resolved, which the token may not do. */
  readonly unresolved: number;
  /** The threads whose first comment was hidden, and got no other text. */
  readonly hid: readonly PostedThread[];
}

/**
 * Changes threads as a reconciliation says. A thread that is closed gets a text that says so, and is resolved if the token may do
 * that, else hidden. A thread that somebody answered is never deleted. One that another token began is neither edited nor deleted.
 */
export async function settleThreads(
  octokit: GitHub,
  { edits, back, closing, duplicates }: ThreadChanges,
): Promise<SettledThreads> {
  const toHide = closing.filter(({ thread }) => !thread.canResolve);
  const changes = [
    ...[...edits, ...back, ...closing].flatMap(edit),
    ...back.flatMap(({ thread }) => reopening(thread)),
    ...closing.filter(({ thread }) => thread.canResolve).map(({ thread }) => resolve(thread)),
    ...toHide.map(({ thread }) => hide(thread)),
    ...duplicates.map(remove),
  ];
  const first = await attempt(octokit, changes);
  const notResolved = first.filter(({ mutation }) => mutation.name === 'resolveReviewThread');
  const hiding = notResolved.map(({ thread }) => hide(thread));
  const second = await attempt(octokit, hiding);
  // A thread that says that it is closed is closed, and so is one that nobody sees.
  const isClosing = (thread: PostedThread) => closing.some((each) => each.thread === thread);
  const failed = [...first, ...second].filter(({ mutation: { name } }) => name !== 'resolveReviewThread');
  const isOnlyHalf = ({ thread }: FailedChange) =>
    isClosing(thread) && failed.filter((each) => each.thread === thread).length < 2;
  const problems = failed.filter((each) => !isOnlyHalf(each));
  const [problem] = problems;
  const count = new Set(problems.map(({ thread }) => thread)).size;
  return {
    problems:
      problem === undefined
        ? []
        : [`${plural(count, 'earlier comment')} could not be updated. GitHub said: ${problem.problem}`],
    unresolved: toHide.length + notResolved.length,
    hid: hiddenUnedited([...changes, ...hiding], [...first, ...second]),
  };
}

/** The threads that were hidden, and not edited. */
function hiddenUnedited(asked: readonly ThreadChange[], failed: readonly FailedChange[]): PostedThread[] {
  const refused = new Set(failed.map(({ mutation }) => mutation));
  const made = asked.filter(({ mutation }) => !refused.has(mutation));
  const edited = new Set(made.flatMap(({ thread, mutation: { name } }) => (name === EDIT ? [thread] : [])));
  return made.flatMap(({ thread, mutation: { name } }) =>
    name === 'minimizeComment' && !edited.has(thread) ? [thread] : [],
  );
}

const EDIT = 'updatePullRequestReviewComment';

interface ThreadChange {
  readonly thread: PostedThread;
  readonly mutation: Mutation;
}

interface FailedChange extends ThreadChange {
  /** A sentence. */
  readonly problem: string;
}

/** Makes changes; gives back those that failed. */
async function attempt(octokit: GitHub, changes: readonly ThreadChange[]): Promise<FailedChange[]> {
  const problems = await mutate(
    octokit,
    changes.map(({ mutation }) => mutation),
  );
  return changes.flatMap((change, index) => {
    const problem = problems[index];
    return problem === undefined ? [] : [{ ...change, problem }];
  });
}

function resolve(thread: PostedThread): ThreadChange {
  return { thread, mutation: { name: 'resolveReviewThread', input: { threadId: thread.id } } };
}

function hide(thread: PostedThread, classifier: 'RESOLVED' | 'DUPLICATE' = 'RESOLVED'): ThreadChange {
  return { thread, mutation: { name: 'minimizeComment', input: { subjectId: thread.commentId, classifier } } };
}

function edit({ thread, body }: ThreadText): ThreadChange[] {
  if (body === thread.body || !thread.canEdit) return [];
  const input = { pullRequestReviewCommentId: thread.commentId, body };
  return [{ thread, mutation: { name: EDIT, input } }];
}

function remove(thread: PostedThread): ThreadChange {
  if (!thread.canEdit) return hide(thread, 'DUPLICATE');
  return { thread, mutation: { name: 'deletePullRequestReviewComment', input: { id: thread.commentId } } };
}

/** Undoes what closed a thread. */
function reopening(thread: PostedThread): ThreadChange[] {
  const undone: Mutation[] = [];
  if (thread.resolved === 'by-us') undone.push({ name: 'unresolveReviewThread', input: { threadId: thread.id } });
  if (thread.isMinimized) undone.push({ name: 'unminimizeComment', input: { subjectId: thread.commentId } });
  return undone.map((mutation) => ({ thread, mutation }));
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
