import { isReviewBody } from '../render/review-body.ts';
import { reconcile } from '../review/reconcile.ts';
import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';
import { describeApiError } from './errors.ts';
import { mutate } from './mutations.ts';
import { readPosted } from './posted.ts';
import { settleThreads } from './threads.ts';

/** Two runs at once may have said the same: what came second goes, in both of them alike. */
export async function withdrawDuplicates(octokit: GitHub, pullRequest: PullRequest): Promise<string[]> {
  try {
    const { threads, summaries } = await readPosted(octokit, pullRequest);
    const { duplicates } = reconcile([], threads, new Set(), { paths: new Set() });
    const notes = await settleThreads(octokit, { gone: [], back: [], duplicates });
    const second = summaries.slice(1).map(({ nodeId }) => ({ name: 'deleteIssueComment', input: { id: nodeId } }));
    const problems = await mutate(octokit, second);
    if (duplicates.length > 0) problems.push(...(await hideEmptyReviews(octokit, pullRequest)));
    return [...notes, ...problems.flatMap((problem) => problem ?? [])];
  } catch (error) {
    return [describeApiError('Whether another run has said the same could not be found out', error)];
  }
}

/** A review whose comments were all deleted says that there is something where there is nothing. */
async function hideEmptyReviews(octokit: GitHub, pullRequest: PullRequest): Promise<(string | undefined)[]> {
  const { reviews } = await readPosted(octokit, pullRequest);
  const empty = reviews.filter(({ body, isEmpty, isMinimized }) => isEmpty && !isMinimized && isReviewBody(body));
  return mutate(
    octokit,
    empty.map(({ nodeId }) => ({ name: 'minimizeComment', input: { subjectId: nodeId, classifier: 'DUPLICATE' } })),
  );
}
