import type { Conversation } from '../review/conversation.ts';
import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';
import { readConversation } from './conversation.ts';
import { describeApiError, refusalOf, statusOf } from './errors.ts';

/** A comment for a file of the diff: on lines of its new side, or on the file as a whole. */
export interface ReviewComment {
  readonly path: string;
  readonly lines?: { readonly first: number; readonly last: number };
  /** Markdown. */
  readonly body: string;
}

/** A review, as it is posted. */
export interface ReviewPost {
  readonly headSha: string;
  readonly body: string;
  readonly comments: readonly (ReviewComment & Required<Pick<ReviewComment, 'lines'>>)[];
}

/**
 * The outcome of one post. `rejected` is a 422: something in it is wrong, and GitHub does not say what. Nothing is wrong with a post
 * that was refused for a pending review, or as GitHub has no diff.
 */
export type Attempt =
  | { readonly kind: 'posted' }
  | {
      readonly kind: 'read-only' | 'pending-review' | 'no-diff' | 'rejected' | 'failed';
      /** What GitHub said, and what to do. */
      readonly message: string;
    };

/**
 * Posts one review with its comments. A post without a clear answer may have succeeded, so the review is looked for before it is
 * sent a second time.
 *
 * @param isThere whether the review is in what was written.
 */
export async function postReview(
  octokit: GitHub,
  pullRequest: PullRequest,
  { headSha, body, comments }: ReviewPost,
  isThere: (conversation: Conversation) => boolean,
): Promise<Attempt> {
  const { owner, repo, number } = pullRequest;
  const send = (): Promise<unknown> =>
    octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: headSha,
      event: 'COMMENT',
      body,
      comments: comments.map((comment) => ({ path: comment.path, body: comment.body, ...anchor(comment) })),
      // A repeated post would be a second review: the retry plug-in must not decide.
      request: { retries: 0 },
    });
  const first = await attempt('The review was not posted', send);
  if (first.kind !== 'unclear') return first;
  try {
    if (isThere(await readConversation(octokit, pullRequest))) return { kind: 'posted' };
  } catch (error) {
    return {
      kind: 'failed',
      message: describeApiError('Whether the review was posted could not be determined', error),
    };
  }
  const second = await attempt('The review was not posted', send);
  return second.kind === 'unclear' ? { kind: 'failed', message: second.message } : second;
}

/** Posts one comment by itself, which GitHub takes on a whole file too. A post without a clear answer is `failed`. */
export async function postComment(
  octokit: GitHub,
  { owner, repo, number }: PullRequest,
  headSha: string,
  { path, body, lines }: ReviewComment,
): Promise<Attempt> {
  const comment = { owner, repo, pull_number: number, commit_id: headSha, path, body, request: { retries: 0 } };
  const place = lines === undefined ? { subject_type: 'file' as const } : anchor({ lines });
  const result = await attempt('The comment was not posted', () =>
    octokit.rest.pulls.createReviewComment({ ...comment, ...place }),
  );
  return result.kind === 'unclear' ? { kind: 'failed', message: result.message } : result;
}

/** GitHub refuses `start_line` when it equals `line`. */
function anchor({ lines }: Required<Pick<ReviewComment, 'lines'>>): {
  line: number;
  side: 'RIGHT';
  start_line?: number;
  start_side?: 'RIGHT';
} {
  const end = { line: lines.last, side: 'RIGHT' as const };
  return lines.first < lines.last ? { ...end, start_line: lines.first, start_side: 'RIGHT' } : end;
}

async function attempt(
  what: string,
  send: () => Promise<unknown>,
): Promise<Attempt | { readonly kind: 'unclear'; readonly message: string }> {
  try {
    await send();
    return { kind: 'posted' };
  } catch (error) {
    const words = describeApiError(what, error);
    const status = statusOf(error);
    const refusal = refusalOf(error);
    if (refusal === 'no-diff') return { kind: 'no-diff', message: words };
    if (status === undefined || status >= 500) return { kind: 'unclear', message: words };
    if (refusal === 'permission') return { kind: 'read-only', message: words };
    if (refusal === 'pending-review') return { kind: 'pending-review', message: words };
    return { kind: status === 422 && refusal === undefined ? 'rejected' : 'failed', message: words };
  }
}
