import { findingComment } from '../render/comment.ts';
import type { Repository } from '../render/permalink.ts';
import type { ReviewContent } from '../render/review-body.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { ShownDiff } from '../review/placement.ts';
import {
  type FileComment,
  type PlannedComment,
  type PlannedReview,
  planReview,
  type UnplacedFinding,
} from '../review/review.ts';
import { listScripts, type PullRequest, readCommits } from './changes.ts';
import type { GitHub } from './client.ts';
import { describeApiError } from './errors.ts';
import { postReview } from './post.ts';

/** Posts that may follow a review that GitHub rejected; each takes seconds, as GitHub wants writes spaced. */
const MOST_POSTS = 12;

export type Repair =
  | {
      readonly ok: true;
      readonly comments: number;
      /** What is to be posted on files: as planned, and what GitHub took on no lines. */
      readonly onFile: readonly FileComment[];
      readonly unplaced: readonly UnplacedFinding[];
    }
  /** Nothing was posted; `because` is a sentence. */
  | { readonly ok: false; readonly because: string };

/**
 * Posts again what GitHub rejected as a whole (422) without saying which comment is wrong: reads the diff once more, checks
 * each anchor against it, and posts the comments in halves until the bad ones are alone. Those are for the file as a whole.
 *
 * @param diff as it was; which files it has stays.
 * @param room how many comments there may be.
 */
export async function repairReview(
  octokit: GitHub,
  pullRequest: PullRequest,
  content: ReviewContent,
  findings: readonly KnownFinding[],
  diff: ShownDiff,
  room: number,
): Promise<Repair> {
  const { headSha } = content.repository;
  let plan: PlannedReview;
  try {
    const now = await readCommits(octokit, pullRequest);
    if (now.headSha !== headSha) {
      const moved = `The head of the pull request moved from ${headSha} to ${now.headSha} while this ran`;
      return { ok: false, because: `${moved}: the run for the new head reviews it.` };
    }
    const { scripts } = await listScripts(octokit, pullRequest, now, (path) => (diff.hunks.has(path) ? 'any' : 'none'));
    const hunks = new Map(scripts.map((script) => [script.path, script.hunks]));
    plan = planReview(findings, { ...diff, hunks }, content.repository, room);
  } catch (error) {
    return { ok: false, because: describeApiError('The diff could not be read again', error) };
  }

  const { placed, rejected } = await postInParts(octokit, pullRequest, content.repository, plan.comments);
  const onFile = rejected.map(({ known, path }) => {
    const offer = { kind: 'patch' as const, because: 'GitHub did not accept a comment on the lines themselves.' };
    return { known, path, body: findingComment(known, { path }, offer, content.repository) };
  });
  return { ok: true, comments: placed, onFile: [...plan.onFile, ...onFile], unplaced: plan.unplaced };
}

/** Posts comments as reviews of their own, halving what GitHub rejects. */
async function postInParts(
  octokit: GitHub,
  pullRequest: PullRequest,
  repository: Repository,
  comments: readonly PlannedComment[],
): Promise<{ readonly placed: number; readonly rejected: readonly PlannedComment[] }> {
  const body = `bpftrace-guard: comments on ${repository.headSha}; the summary comment tells all of them.`;
  const rejected: PlannedComment[] = [];
  const parts: (readonly PlannedComment[])[] = comments.length > 0 ? [comments] : [];
  let left = MOST_POSTS;
  let placed = 0;
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    const attempt = left > 0 ? await postReview(octokit, pullRequest, repository.headSha, body, part) : undefined;
    left -= 1;
    if (attempt?.kind === 'posted') {
      placed += part.length;
    } else if (attempt?.kind === 'rejected' && part.length > 1) {
      const half = Math.ceil(part.length / 2);
      parts.push(part.slice(0, half), part.slice(half));
    } else {
      rejected.push(...part);
    }
  }
  return { placed, rejected };
}
