import { markedFingerprint } from '../render/comment.ts';
import { isSummary } from '../review/dismissal.ts';
import type { PostedThread } from '../review/reconcile.ts';
import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';

/** Our comment on the conversation that tells all of a pull request. */
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
  /** As it can be compared. */
  readonly body: string;
  /** Its comments are all gone. */
  readonly isEmpty: boolean;
  readonly isMinimized: boolean;
}

/** What earlier runs have told about a pull request, and where it stands now. */
export interface Posted {
  readonly headSha: string;
  readonly threads: readonly PostedThread[];
  /** The oldest first; more than one where two runs were at it at once. */
  readonly summaries: readonly PostedSummary[];
  readonly reviews: readonly PostedReview[];
}

const COMMENT = 'id fullDatabaseId body viewerDidAuthor isMinimized';
const QUERY = `query posted($owner: String!, $repo: String!, $number: Int!,
    $threads: String, $comments: String, $reviews: String,
    $moreThreads: Boolean!, $moreComments: Boolean!, $moreReviews: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) {
        pageInfo { hasNextPage endCursor }
        nodes { id path isResolved viewerCanResolve resolvedBy { login } comments(first: 20) { nodes { ${COMMENT} } } }
      }
      comments(first: 100, after: $comments) @include(if: $moreComments) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId body viewerDidAuthor }
      }
      reviews(first: 100, after: $reviews) @include(if: $moreReviews) {
        pageInfo { hasNextPage endCursor }
        nodes { id body viewerDidAuthor isMinimized comments(first: 1) { totalCount } }
      }
    }
  }
}`;

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Node | null)[];
}

interface CommentNode {
  readonly id: string;
  /** A number past 32 bits comes as digits. */
  readonly fullDatabaseId: string | number | null;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
  readonly isMinimized: boolean;
}

interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly comments: { readonly nodes: readonly (CommentNode | null)[] };
}

interface ReviewNode extends Omit<CommentNode, 'fullDatabaseId'> {
  readonly comments: { readonly totalCount: number };
}

interface Answer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly reviewThreads?: Page<ThreadNode>;
      readonly comments?: Page<Omit<CommentNode, 'isMinimized'>>;
      readonly reviews?: Page<ReviewNode>;
    } | null;
  } | null;
}

/**
 * Reads what we have said about a pull request: what GitHub says that the token's own user wrote, and that holds our hidden
 * marker. Anybody can write the marker, and must not be able to silence a finding by it. One request for each 100 threads,
 * comments or reviews, whichever are most.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readPosted(octokit: GitHub, { owner, repo, number }: PullRequest): Promise<Posted> {
  const threads: PostedThread[] = [];
  const summaries: PostedSummary[] = [];
  const reviews: PostedReview[] = [];
  let headSha = '';
  let pages = { moreThreads: true, moreComments: true, moreReviews: true };
  let cursors: Readonly<Record<string, string | null>> = {};
  while (pages.moreThreads || pages.moreComments || pages.moreReviews) {
    const answer: Answer = await octokit.graphql<Answer>(QUERY, { owner, repo, number, ...cursors, ...pages });
    const pull = answer.repository?.pullRequest;
    if (!pull) throw new Error(`GitHub knows no pull request ${number} of ${owner}/${repo}.`);
    headSha = pull.headRefOid;
    for (const node of pull.reviewThreads?.nodes ?? []) {
      const thread = node === null ? undefined : threadOf(node, answer.viewer.login);
      if (thread !== undefined) threads.push(thread);
    }
    for (const node of pull.comments?.nodes ?? [])
      if (node?.viewerDidAuthor === true && isSummary(node.body))
        summaries.push({ id: Number(node.fullDatabaseId), nodeId: node.id, body: node.body });
    for (const node of pull.reviews?.nodes ?? [])
      if (node?.viewerDidAuthor === true) {
        const { id: nodeId, body, isMinimized, comments } = node;
        reviews.push({ nodeId, body: bareBody(body), isEmpty: comments.totalCount === 0, isMinimized });
      }
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
  return { headSha, threads, summaries, reviews };
}

/** A thread that we began with a finding; undefined for all others. */
function threadOf({ id, path, isResolved, viewerCanResolve, resolvedBy, comments }: ThreadNode, viewer: string) {
  const [first, ...answers] = comments.nodes.filter((node) => node !== null);
  const fingerprint = first?.viewerDidAuthor === true ? markedFingerprint(first.body) : undefined;
  if (first === undefined || fingerprint === undefined) return undefined;
  const thread: PostedThread = {
    id,
    commentId: first.id,
    number: Number(first.fullDatabaseId),
    fingerprint,
    path,
    body: first.body,
    resolved: !isResolved ? 'no' : bareLogin(resolvedBy?.login ?? '') === bareLogin(viewer) ? 'by-us' : 'by-others',
    isMinimized: first.isMinimized,
    answered: answers.some(({ viewerDidAuthor }) => !viewerDidAuthor),
    canResolve: viewerCanResolve,
  };
  return thread;
}

/** A bot has `[bot]` behind its name in some places only. */
function bareLogin(login: string): string {
  return login.replace(/\[bot\]$/, '');
}

/** A body as it can be compared: GitHub may change line ends and the white space around it. */
export function bareBody(body: string): string {
  return body.replace(/\r\n/g, '\n').trim();
}
