import type { GitHub } from './client.ts';
import { describeApiError } from './errors.ts';

/** A comment on a pull request that somebody wrote. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  /** The pull request. */
  readonly number: number;
  readonly commentId: number;
  /** The first comment of the thread of the review that it is in; undefined for one of the conversation. */
  readonly threadId: number | undefined;
}

export type Reaction = 'eyes' | '+1' | 'confused';

/** A comment of the conversation that the token's owner wrote. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** The conversation of a pull request as the token's owner sees it. */
export interface OwnComments {
  /** The login of the token's owner: `github-actions[bot]` for a workflow's own token. */
  readonly viewer: string;
  /** In the order of the conversation. */
  readonly comments: readonly OwnComment[];
}

/** Who the token of a workflow speaks for. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';

/**
 * Reacts to a comment. @returns why that failed, a sentence: a receipt that is missing is no reason to stop.
 */
export async function react(octokit: GitHub, place: CommentPlace, content: Reaction): Promise<string | undefined> {
  const { owner, repo, commentId: comment_id } = place;
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

const QUERY = `query conversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`;

interface Conversation {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly ({
          /** A number past 32 bits comes as digits. */
          readonly fullDatabaseId: string | number | null;
          readonly body: string;
          readonly viewerDidAuthor: boolean;
        } | null)[];
      };
    } | null;
  } | null;
}

/**
 * Reads the comments of a conversation that the token's owner wrote: GitHub says which, as a login can be anybody's. One
 * request for each 100 comments.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readOwnComments(
  octokit: GitHub,
  { owner, repo, number }: Pick<CommentPlace, 'owner' | 'repo' | 'number'>,
): Promise<OwnComments> {
  const comments: OwnComment[] = [];
  let after: string | null = null;
  for (;;) {
    const data: Conversation = await octokit.graphql<Conversation>(QUERY, { owner, repo, number, after });
    const page = data.repository?.pullRequest?.comments;
    for (const node of page?.nodes ?? [])
      if (node?.viewerDidAuthor === true && node.fullDatabaseId !== null)
        comments.push({ id: Number(node.fullDatabaseId), body: node.body });
    if (page?.pageInfo.hasNextPage !== true) return { viewer: data.viewer.login, comments };
    after = page.pageInfo.endCursor;
  }
}

/**
 * What somebody may do in a repository: `admin`, `write`, `read` or `none`. Maintain counts as write, and triage as read.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readPermission(
  octokit: GitHub,
  { owner, repo }: Pick<CommentPlace, 'owner' | 'repo'>,
  username: string,
): Promise<string> {
  return (await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })).data.permission;
}
