import type { Octokit } from '@octokit/rest';
import type { Hunk } from '../change/change.ts';
import { listScripts, type PullRequest, type PullRequestCommits, readCommits } from '../change/pull-request.ts';
import { describeApiError } from '../event/api-error.ts';
import { BODY_LIMIT, commentMarker } from '../review/comment.ts';
import { type PlannedComment, type PlannedReview, planReview, type UnplacedFinding } from '../review/review.ts';
import { type Attempt, postFileComment, postReview } from './github-post.ts';
import { type PostedFindings, readPosted } from './github-posted.ts';
import { renderSummary, type SummaryContent } from './summary.ts';

/** What became of the review. `unplaced` are the findings that the reader finds in the summary only. */
export interface ReviewOutcome {
  readonly kind: 'posted' | 'nothing-new' | 'read-only' | 'not-posted';
  readonly comments: number;
  readonly unplaced: readonly UnplacedFinding[];
  /** Plain sentences for the summary and the log. */
  readonly notes: readonly string[];
}

/** Everything that the summary tells, but for what only posting decides. */
export type ReviewContent = Omit<SummaryContent, 'unplaced'>;

/** Posts that may follow a review that GitHub rejected; each takes seconds, as GitHub wants writes spaced. */
const MOST_REPAIRS = 12;

const ACCESS_NOTE =
  'The review was not posted: the token may read this pull request but not write to it, as for pull requests from forks ' +
  'and by Dependabot. The findings are in this summary and in annotations. For a review, give the job `permissions:` with ' +
  '`pull-requests: write`; for pull requests from forks, let the workflow run on `pull_request_target` without a checkout.';

/**
 * Posts the findings as one review (event COMMENT) on the head commit that was judged. What an earlier run has told is not
 * told again. When GitHub rejects the review, the diff is read once more, the anchors are checked again, and the comments
 * are tried in halves: one bad comment costs no other. Never throws for what GitHub answers: every finding is either in
 * a comment or in `unplaced`.
 */
export async function publishReview(
  octokit: Octokit,
  pullRequest: PullRequest,
  commits: PullRequestCommits,
  content: ReviewContent,
  hunks: ReadonlyMap<string, readonly Hunk[] | undefined>,
): Promise<ReviewOutcome> {
  if (content.findings.length === 0) return { kind: 'nothing-new', comments: 0, unplaced: [], notes: [] };
  const all = (because: string): UnplacedFinding[] => content.findings.map((known) => ({ known, because }));
  let posted: PostedFindings;
  try {
    posted = await readPosted(octokit, pullRequest);
  } catch (error) {
    // Without knowing what is there, posting would repeat it on every push.
    const words = describeApiError('The comments that are there already', error);
    return failure('not-posted', all('The review was not posted.'), `The review was not posted. ${words}`);
  }
  const told = content.findings
    .filter(({ fingerprint }) => posted.inBodies.has(fingerprint) && !posted.inComments.has(fingerprint))
    .map((known) => ({ known, because: 'An earlier review has told it.' }));
  const fresh = content.findings.filter(
    ({ fingerprint }) => !posted.inComments.has(fingerprint) && !posted.inBodies.has(fingerprint),
  );
  if (fresh.length === 0) return { kind: 'nothing-new', comments: 0, unplaced: told, notes: [] };

  const plan = planReview(fresh, hunks, content.repository);
  const first = await postReview(
    octokit,
    pullRequest,
    commits.headSha,
    reviewBody(content, plan.unplaced),
    plan.comments,
  );
  const outcome = await settle(first);
  return { ...outcome, unplaced: [...outcome.unplaced, ...(outcome.kind === 'posted' ? told : [])] };

  async function settle(attempt: Attempt): Promise<ReviewOutcome> {
    switch (attempt.kind) {
      case 'posted':
        return { kind: 'posted', comments: plan.comments.length, unplaced: plan.unplaced, notes: [] };
      case 'read-only':
        return failure('read-only', all('The token may not write to this pull request.'), ACCESS_NOTE);
      case 'failed':
        return failure('not-posted', all('The review was not posted.'), attempt.words);
      case 'rejected':
        return repair(attempt.words);
    }
  }

  async function repair(words: string): Promise<ReviewOutcome> {
    let again: PlannedReview;
    try {
      const now = await readCommits(octokit, pullRequest);
      if (now.headSha !== commits.headSha) {
        return failure(
          'not-posted',
          all('The pull request has moved on.'),
          `The review was not posted: the head of the pull request moved from ${commits.headSha} to ${now.headSha} ` +
            'while this ran. The run for the new head reviews it.',
        );
      }
      const { scripts } = await listScripts(octokit, pullRequest, now);
      again = planReview(fresh, new Map(scripts.map((script) => [script.path, script.hunks])), content.repository);
    } catch (error) {
      const reason = describeApiError('The diff could not be read again', error);
      return failure('not-posted', all('The review was not posted.'), `${words} ${reason}`);
    }
    const repaired = await postInParts(again.comments);
    const unplaced = [...again.unplaced, ...repaired.unplaced];
    // The summary goes last, as only now it is known what it must tell.
    const last = await postReview(octokit, pullRequest, commits.headSha, reviewBody(content, unplaced), []);
    const notes = last.kind === 'posted' || last.kind === 'read-only' ? [] : [last.words];
    if (unplaced.length > again.unplaced.length) {
      notes.push(
        `GitHub rejected ${unplaced.length - again.unplaced.length} comments; the summary tells those findings.`,
      );
    }
    const kind = repaired.placed > 0 || last.kind === 'posted' ? 'posted' : 'not-posted';
    return { kind, comments: repaired.placed, unplaced, notes };
  }

  async function postInParts(
    comments: readonly PlannedComment[],
  ): Promise<{ placed: number; unplaced: UnplacedFinding[] }> {
    let left = MOST_REPAIRS;
    let placed = 0;
    const unplaced: UnplacedFinding[] = [];
    const queue: (readonly PlannedComment[])[] = comments.length > 0 ? [comments] : [];
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      if (left > 0) {
        left -= 1;
        const body = `bpftrace-guard: a part of the comments on ${commits.headSha}; the summary follows.`;
        const attempt = await postReview(octokit, pullRequest, commits.headSha, body, part);
        if (attempt.kind === 'posted') {
          placed += part.length;
          continue;
        }
        const [only] = part;
        if (attempt.kind === 'rejected' && part.length > 1) {
          const half = Math.ceil(part.length / 2);
          queue.push(part.slice(0, half), part.slice(half));
          continue;
        }
        if (attempt.kind === 'rejected' && only !== undefined && left > 0) {
          left -= 1;
          const onFile = await postFileComment(octokit, pullRequest, content.repository, only.known);
          if (onFile.kind === 'posted') {
            placed += 1;
            continue;
          }
        }
      }
      unplaced.push(
        ...part.map(({ known }) => ({ known, because: 'GitHub did not accept a comment on these lines.' })),
      );
    }
    return { placed, unplaced };
  }
}

function failure(kind: 'read-only' | 'not-posted', unplaced: readonly UnplacedFinding[], note: string): ReviewOutcome {
  return { kind, comments: 0, unplaced, notes: [note] };
}

/** The summary as a review's body, with the hidden markers of the findings that only it tells. */
function reviewBody(content: ReviewContent, unplaced: readonly UnplacedFinding[]): string {
  const markers = unplaced.map(({ known }) => commentMarker(known.fingerprint, content.repository.headSha)).join('\n');
  const room = BODY_LIMIT - markers.length;
  return `${renderSummary({ ...content, unplaced }, Math.max(room, BODY_LIMIT / 2))}\n${markers}`.slice(0, BODY_LIMIT);
}
