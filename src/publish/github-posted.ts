import type { Octokit } from '@octokit/rest';
import type { PullRequest } from '../change/pull-request.ts';
import { markedFingerprints } from '../review/comment.ts';

/** What earlier runs have told about a pull request, by fingerprint. */
export interface PostedFindings {
  readonly inComments: ReadonlySet<string>;
  /** In the body of a review. */
  readonly inBodies: ReadonlySet<string>;
  /** The bodies of the reviews themselves. */
  readonly bodies: ReadonlySet<string>;
}

/**
 * Reads all review comments and reviews that hold our hidden marker and were written by a bot: anybody can write the
 * marker, and must not be able to silence a finding by it. One request for each 100 of either.
 *
 * @throws what Octokit throws for a request that fails.
 */
export async function readPosted(octokit: Octokit, { owner, repo, number }: PullRequest): Promise<PostedFindings> {
  const where = { owner, repo, pull_number: number, per_page: 100 };
  const [comments, reviews] = await Promise.all([
    octokit.paginate(octokit.rest.pulls.listReviewComments, where),
    octokit.paginate(octokit.rest.pulls.listReviews, where),
  ]);
  const ours = (each: { readonly user: { readonly type: string } | null }): boolean => each.user?.type === 'Bot';
  const bodies = reviews.filter(ours).map((review) => review.body);
  return {
    inComments: new Set(comments.filter(ours).flatMap((comment) => markedFingerprints(comment.body))),
    inBodies: new Set(bodies.flatMap(markedFingerprints)),
    bodies: new Set(bodies.map(bareBody)),
  };
}

/** A body as it can be compared: GitHub may change line ends and the white space around it. */
export function bareBody(body: string): string {
  return body.replace(/\r\n/g, '\n').trim();
}
