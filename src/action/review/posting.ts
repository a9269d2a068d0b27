import { readCommits } from '../../github/changes.ts';
import type { GitHub } from '../../github/client.ts';
import { describeApiError } from '../../github/errors.ts';
import { listChange } from '../../github/listing.ts';
import { type Attempt, postReview } from '../../github/review.ts';
import type { Repository } from '../../render/addresses.ts';
import { findingComment } from '../../render/comment.ts';
import type { ShownDiff } from '../../review/placement.ts';
import type { FileComment, PlannedComment, ReviewPlan, UnplacedFinding } from '../../review/plan.ts';
import { postedIn } from '../../review/posted.ts';
import { bareBody } from '../../review/posted-text.ts';
import type { FileChoice } from '../../source/file-choice.ts';
import type { ReviewedPullRequest } from './posted.ts';

/** Posts comments on lines as one review, and looks for it if there was no clear answer. */
export function postComments(
  github: GitHub,
  pullRequest: ReviewedPullRequest,
  repository: Repository,
  review: { readonly body: string; readonly comments: readonly PlannedComment[] },
): Promise<Attempt> {
  const { headSha } = repository;
  const { use } = pullRequest;
  const comments = review.comments.map(({ known, path, lines, offer }) => ({
    path,
    lines,
    body: findingComment(known, { path, lines }, offer, { ...repository, use }),
  }));
  const [first] = review.comments;
  return postReview(github, pullRequest, { headSha, body: review.body, comments }, (conversation) => {
    const { reviews, threads } = postedIn(conversation, { use, writers: new Set() });
    if (first === undefined) return reviews.some(({ body }) => body === bareBody(review.body));
    // An older thread of the finding may be there, which this comment supersedes.
    const { known, path } = first;
    return threads.some(
      (thread) =>
        thread.fingerprint === known.fingerprint && thread.path === path && thread.headSha === repository.headSha,
    );
  });
}

/** The most posts after a review that GitHub rejected; each takes seconds, because GitHub wants writes spaced. */
const MOST_POSTS = 12;

export type Repair =
  | {
      readonly ok: true;
      readonly comments: number;
      /** The comments to post on whole files, as planned. */
      readonly onFile: readonly FileComment[];
      readonly unplaced: readonly UnplacedFinding[];
    }
  /** Nothing was posted; `because` is a sentence. */
  | { readonly ok: false; readonly because: string };

/**
 * Posts again what GitHub rejected as a whole (422) without saying which comment is wrong: reads the diff once more, checks
 * each anchor against it, and posts the comments in halves until the bad ones are alone. Those are left to the summary.
 */
export async function repairReview(
  github: GitHub,
  pullRequest: ReviewedPullRequest,
  repository: Repository,
  { diff, replan }: RejectedReview,
): Promise<Repair> {
  const { headSha } = repository;
  let plan: ReviewPlan;
  try {
    const now = await readCommits(github, pullRequest);
    if (now.headSha !== headSha) {
      const moved = `The head of the pull request moved from ${headSha} to ${now.headSha} while this ran`;
      return { ok: false, because: `${moved}: the run for the new head reviews it.` };
    }
    const { owner, repo, number } = pullRequest;
    const isKnown: FileChoice = (path) => (diff.hunks.has(path) ? 'any' : 'none');
    const { scripts, hosts = [] } = await listChange(github, { owner, repo, ...now }, isKnown, number);
    const hunks = new Map([...scripts, ...hosts].map((script) => [script.path, script.hunks]));
    plan = replan({ ...diff, hunks });
  } catch (error) {
    return { ok: false, because: describeApiError('The diff could not be read again', error) };
  }

  const { placed, rejected, left } = await postInParts(github, pullRequest, repository, plan.comments);
  // On the file as a whole it would be in a place that the next run takes for a wrong one, and post again.
  const wrong = rejected.map(({ known }) => ({ known, because: 'GitHub did not accept a comment on these lines.' }));
  const later = left.map(({ known }) => ({ known, because: LEFT_TO_NEXT_RUN }));
  return { ok: true, comments: placed, onFile: plan.onFile, unplaced: [...plan.unplaced, ...wrong, ...later] };
}

/** A review that GitHub rejected. */
interface RejectedReview {
  /** As it was read before: the same files count. */
  readonly diff: ShownDiff;
  /** The comments of it, by another reading of the diff. */
  readonly replan: (diff: ShownDiff) => ReviewPlan;
}

/** Why a comment with which nothing is wrong is not there yet. */
export const LEFT_TO_NEXT_RUN = 'GitHub did not take the comment in this run; the next run posts it.';

/**
 * Posts comments as reviews of their own, halving what GitHub rejects. What is rejected by itself is wrong. Nothing is said of what is
 * left when GitHub gives another reason, or after too many posts.
 */
async function postInParts(
  github: GitHub,
  pullRequest: ReviewedPullRequest,
  repository: Repository,
  comments: readonly PlannedComment[],
): Promise<Record<'rejected' | 'left', readonly PlannedComment[]> & { readonly placed: number }> {
  const body = `bpftrace-guard: comments on ${repository.headSha}; the summary comment tells all of them.`;
  const rejected: PlannedComment[] = [];
  const left: PlannedComment[] = [];
  const parts: (readonly PlannedComment[])[] = comments.length > 0 ? [comments] : [];
  let posts = MOST_POSTS;
  let placed = 0;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const attempt =
      posts > 0 ? await postComments(github, pullRequest, repository, { body, comments: part }) : undefined;
    posts -= 1;
    if (attempt?.kind === 'posted') {
      placed += part.length;
    } else if (attempt?.kind === 'rejected' && part.length > 1) {
      const half = Math.ceil(part.length / 2);
      parts.unshift(part.slice(0, half), part.slice(half));
    } else {
      (attempt?.kind === 'rejected' ? rejected : left).push(...part);
      // The same would be said of the others.
      if (attempt?.kind !== 'rejected') posts = 0;
    }
  }
  return { placed, rejected, left };
}
