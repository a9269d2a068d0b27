import type { Octokit } from '@octokit/rest';
import type { Hunk } from '../change/change.ts';
import type { PullRequest, PullRequestCommits } from '../change/pull-request.ts';
import { describeApiError } from '../event/api-error.ts';
import { planReview, type UnplacedFinding } from '../review/review.ts';
import { postReview } from './github-post.ts';
import { type PostedFindings, readPosted } from './github-posted.ts';
import { repairReview } from './github-repair.ts';
import { type ReviewContent, reviewBody } from './review-body.ts';

/** What became of the review. */
export interface ReviewOutcome {
  readonly kind: 'posted' | 'nothing-new' | 'read-only' | 'not-posted';
  /** How many comments were posted. */
  readonly comments: number;
  /** The findings that have no comment, now or from an earlier run: the summary must tell them. */
  readonly unplaced: readonly UnplacedFinding[];
  /** Plain sentences for the summary and the log. */
  readonly notes: readonly string[];
}

const ACCESS_NOTE =
  'The review was not posted: the token may read this pull request but not write to it, as for pull requests from forks ' +
  'and by Dependabot. The findings are in this summary and in annotations. For a review, give the job `permissions:` with ' +
  '`pull-requests: write`; for pull requests from forks, let the workflow run on `pull_request_target` without a checkout.';

/**
 * Posts the findings as one review (event COMMENT) on the head commit that was judged. What an earlier run has told is not
 * told again. Never throws for what GitHub answers: every finding is either in a comment or in `unplaced`.
 *
 * @param hunks by path; undefined for a file whose diff is not to be had.
 */
export async function publishReview(
  octokit: Octokit,
  pullRequest: PullRequest,
  commits: PullRequestCommits,
  content: ReviewContent,
  hunks: ReadonlyMap<string, readonly Hunk[] | undefined>,
): Promise<ReviewOutcome> {
  const { findings } = content;
  if (findings.length === 0) return { kind: 'nothing-new', comments: 0, unplaced: [], notes: [] };
  const without = (kind: 'read-only' | 'not-posted', because: string, note: string): ReviewOutcome => ({
    kind,
    comments: 0,
    unplaced: findings.map((known) => ({ known, because })),
    notes: [note],
  });

  let posted: PostedFindings;
  try {
    posted = await readPosted(octokit, pullRequest);
  } catch (error) {
    // Without knowing what is there, posting would repeat it on every push.
    const words = describeApiError('The comments that are there already could not be read', error);
    return without('not-posted', 'The review was not posted.', `The review was not posted. ${words}`);
  }
  const told = findings
    .filter(({ fingerprint }) => posted.inBodies.has(fingerprint) && !posted.inComments.has(fingerprint))
    .map((known) => ({ known, because: 'An earlier review has told it.' }));
  const fresh = findings.filter(
    ({ fingerprint }) => !posted.inBodies.has(fingerprint) && !posted.inComments.has(fingerprint),
  );
  if (fresh.length === 0) return { kind: 'nothing-new', comments: 0, unplaced: told, notes: [] };

  const { comments, unplaced } = planReview(fresh, hunks, content.repository);
  const body = reviewBody(content, unplaced);
  const attempt = await postReview(octokit, pullRequest, commits.headSha, body, comments);
  switch (attempt.kind) {
    case 'posted':
      return { kind: 'posted', comments: comments.length, unplaced: [...unplaced, ...told], notes: [] };
    case 'read-only':
      return without('read-only', 'The token may not write to this pull request.', ACCESS_NOTE);
    case 'failed':
      return without('not-posted', 'The review was not posted.', attempt.words);
    case 'rejected': {
      const repair = await repairReview(octokit, pullRequest, commits.headSha, content, fresh);
      if (!repair.ok) return without('not-posted', repair.because, `${attempt.words} ${repair.because}`);
      return {
        kind: 'posted',
        comments: repair.comments,
        unplaced: [...repair.unplaced, ...told],
        notes: repair.notes,
      };
    }
  }
}
