import type {
  Conversation,
  Person,
  ThreadComment,
  WrittenComment,
  WrittenReview,
  WrittenThread,
} from '../review/conversation.ts';
import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';
import { describeApiError, statusOf } from './errors.ts';

/** A comment on a pull request that somebody wrote. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  /** The pull request. */
  readonly number: number;
  /** Undefined where a button was pressed: then there is nothing to react to. */
  readonly commentId: number | undefined;
  /** The first comment of the thread of the review that it is in; undefined for one of the conversation. */
  readonly threadId: number | undefined;
}

export type Reaction = 'eyes' | '+1' | 'confused';

/** The login of a workflow's own token. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';

/**
 * Reacts to a comment. @returns why that failed, a sentence: a receipt that is missing is no reason to stop.
 */
export async function react(octokit: GitHub, place: CommentPlace, content: Reaction): Promise<string | undefined> {
  const { owner, repo, commentId: comment_id } = place;
  if (comment_id === undefined) return undefined;
  try {
    if (place.threadId === undefined)
      await octokit.rest.reactions.createForIssueComment({ owner, repo, comment_id, content });
    else await octokit.rest.reactions.createForPullRequestReviewComment({ owner, repo, comment_id, content });
    return undefined;
  } catch (error) {
    return describeApiError('The reaction to the comment was not posted', error);
  }
}

/**
 * Answers a comment: in its thread, or in the conversation.
 *
 * @throws what Octokit throws for a request that fails. It is not repeated: that might answer twice.
 */
export async function answer(octokit: GitHub, place: CommentPlace, body: string): Promise<void> {
  const { owner, repo, number, threadId } = place;
  if (threadId === undefined) {
    await addComment(octokit, place, body);
    return;
  }
  const reply = { owner, repo, pull_number: number, comment_id: threadId, body };
  await octokit.rest.pulls.createReplyForReviewComment({ ...reply, request: { retries: 0 } });
}

/** Adds a comment to the conversation. @throws as `answer`. */
export async function addComment(
  octokit: GitHub,
  { owner, repo, number }: Pick<CommentPlace, 'owner' | 'repo' | 'number'>,
  body: string,
): Promise<void> {
  await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request: { retries: 0 } });
}

/** Gives a comment of the conversation another text. @throws what Octokit throws for a request that fails. */
export async function updateComment(
  octokit: GitHub,
  { owner, repo }: Pick<CommentPlace, 'owner' | 'repo'>,
  id: number,
  body: string,
): Promise<void> {
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}

/**
 * What a person may do in a repository: `admin`, `write`, `read` or `none`. Maintain counts as write, and triage as read. GitHub asks for
 * a login; if that is another account's now, the person is looked up by the id.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readPermission(
  octokit: GitHub,
  { owner, repo }: Pick<CommentPlace, 'owner' | 'repo'>,
  { login, id }: Person,
): Promise<string> {
  const permissionOf = async (username: string): Promise<string | undefined> => {
    const { permission, user } = (await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username }))
      .data;
    const isOther = id !== undefined && typeof user?.id === 'number' && user.id !== id;
    return isOther ? undefined : permission;
  };
  const asked = await permissionOf(login).catch((error: unknown) => {
    if (id === undefined || statusOf(error) !== 404) throw error;
    return undefined;
  });
  if (asked !== undefined || id === undefined) return asked ?? 'none';
  const { data } = await octokit.rest.users.getById({ account_id: id });
  return (await permissionOf(data.login)) ?? 'none';
}

/**
 * The comments of a conversation that apps wrote in the name of people: the short name of the app by the number of the comment. GitHub
 * says that of no comment in a thread. One request for each 100 comments.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readApps(
  octokit: GitHub,
  { owner, repo, number }: PullRequest,
): Promise<ReadonlyMap<number, string>> {
  const asked = { owner, repo, issue_number: number, per_page: 100 };
  const comments = await octokit.paginate(octokit.rest.issues.listComments, asked);
  const apps = new Map<number, string>();
  for (const { id, performed_via_github_app: by } of comments) {
    const app = appName(by);
    if (app !== undefined) apps.set(id, app);
  }
  return apps;
}

/** The short name of the app that a comment was written through, as GitHub tells of it; undefined if it was written without one. */
export function appName(by: unknown): string | undefined {
  if (typeof by !== 'object' || by === null) return undefined;
  return 'slug' in by && typeof by.slug === 'string' ? by.slug : 'an app without a name';
}

const WRITTEN_COMMENT =
  'id fullDatabaseId body viewerDidAuthor isMinimized lastEditedAt editor { __typename login } author { __typename login ... on User { databaseId } }';
const COMMENT_PAGE = `pageInfo { hasNextPage endCursor } nodes { ${WRITTEN_COMMENT} }`;
const THREAD_COMMENTS = `pageInfo { hasNextPage endCursor }
  nodes { ${WRITTEN_COMMENT} viewerCanUpdate originalCommit { oid } }`;
const WRITTEN = `query posted($owner: String!, $repo: String!, $number: Int!,
    $threads: String, $comments: String, $reviews: String,
    $moreThreads: Boolean!, $moreComments: Boolean!, $moreReviews: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id path subjectType isOutdated line startLine isResolved viewerCanResolve viewerCanUnresolve resolvedBy { login }
          comments(first: 100) { ${THREAD_COMMENTS} }
        }
      }
      comments(first: 100, after: $comments) @include(if: $moreComments) {
        ${COMMENT_PAGE}
      }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor isMinimized comments(first: 1) { totalCount } }
      }
    }
  }
}`;

const THREAD = `query thread($id: ID!, $after: String) {
  node(id: $id) { ... on PullRequestReviewThread { comments(first: 100, after: $after) { ${THREAD_COMMENTS} } } }
}`;

interface Page<Node> extends Nodes<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** GitHub puts null where the token may not see a node. */
interface Nodes<Node> {
  readonly nodes: readonly (Node | null)[] | null;
}

type ThreadNode = Omit<WrittenThread, 'comments'> & {
  readonly comments: Page<ThreadComment>;
};

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly reviewThreads?: Page<ThreadNode>;
      readonly comments?: Page<WrittenComment>;
      readonly reviews?: Page<WrittenReview> | null;
    } | null;
  } | null;
}

/**
 * Reads everything that was written in a pull request. One request for each 100 threads, comments or reviews, whichever are most.
 *
 * @throws what Octokit throws for a request that fails.
 */
export function readConversation(octokit: GitHub, pullRequest: PullRequest): Promise<Conversation> {
  return readPages(octokit, pullRequest, { moreThreads: true, moreComments: true, moreReviews: true });
}

const ISSUE_COMMENTS = `query issueComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { comments(first: 100, after: $after) { ${COMMENT_PAGE} } }
  }
}`;

interface IssueAnswer {
  readonly repository: { readonly issue: { readonly comments: Page<WrittenComment> } | null } | null;
}

/**
 * Reads the comments of an issue. One request for each 100.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readIssueComments(
  octokit: GitHub,
  { owner, repo, number }: Pick<CommentPlace, 'owner' | 'repo' | 'number'>,
): Promise<WrittenComment[]> {
  const comments: WrittenComment[] = [];
  let after: string | null = null;
  do {
    const answer: IssueAnswer = await octokit.graphql<IssueAnswer>(ISSUE_COMMENTS, { owner, repo, number, after });
    const page = answer.repository?.issue?.comments;
    if (page === undefined) throw new Error(`GitHub knows no issue ${number} of ${owner}/${repo}.`);
    comments.push(...nodesOf(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return comments;
}

/** Which lists there is more of. */
interface Pages extends Record<string, boolean> {
  readonly moreThreads: boolean;
  readonly moreComments: boolean;
  readonly moreReviews: boolean;
}

async function readPages(octokit: GitHub, { owner, repo, number }: PullRequest, first: Pages): Promise<Conversation> {
  const threads: WrittenThread[] = [];
  const comments: WrittenComment[] = [];
  const reviews: WrittenReview[] = [];
  let where = { headSha: '', viewer: '' };
  let pages = first;
  let cursors: Readonly<Record<string, string | null>> = {};
  while (pages.moreThreads || pages.moreComments || pages.moreReviews) {
    const answer: Answer = await octokit.graphql<Answer>(WRITTEN, { owner, repo, number, ...cursors, ...pages });
    const pull = answer.repository?.pullRequest;
    if (!pull) throw new Error(`GitHub knows no pull request ${number} of ${owner}/${repo}.`);
    where = { headSha: pull.headRefOid, viewer: answer.viewer.login };
    for (const thread of nodesOf(pull.reviewThreads))
      threads.push({ ...thread, comments: await readThread(octokit, thread.id, thread.comments) });
    comments.push(...nodesOf(pull.comments));
    reviews.push(...nodesOf(pull.reviews));
    pages = {
      moreThreads: pull.reviewThreads?.pageInfo.hasNextPage === true,
      moreComments: pull.comments?.pageInfo.hasNextPage === true,
      moreReviews: pull.reviews?.pageInfo.hasNextPage === true,
    };
    cursors = {
      threads: pull.reviewThreads?.pageInfo.endCursor ?? null,
      comments: pull.comments?.pageInfo.endCursor ?? null,
      reviews: pull.reviews?.pageInfo.endCursor ?? null,
    };
  }
  return { ...where, threads, comments, reviews };
}

/** All comments of a thread. One request for each 100 past the first. */
async function readThread(octokit: GitHub, id: string, first: Page<ThreadComment>): Promise<ThreadComment[]> {
  const comments = nodesOf(first);
  let { hasNextPage, endCursor } = first.pageInfo;
  while (hasNextPage) {
    const { node }: ThreadAnswer = await octokit.graphql<ThreadAnswer>(THREAD, { id, after: endCursor });
    comments.push(...nodesOf(node?.comments));
    ({ hasNextPage, endCursor } = node?.comments?.pageInfo ?? { hasNextPage: false, endCursor: null });
  }
  return comments;
}

interface ThreadAnswer {
  readonly node: { readonly comments?: Page<ThreadComment> } | null;
}

/** The nodes that the token may see. @throws if GitHub tells none at all: what was written may be there all the same. */
function nodesOf<Node>(page: Nodes<Node> | null | undefined): Node[] {
  if (page === null || page?.nodes === null) throw new Error('GitHub does not tell what was written.');
  return (page?.nodes ?? []).filter((node) => node !== null);
}
