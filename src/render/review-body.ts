import type { Repository } from './permalink.ts';
import { plural, type SummaryContent } from './summary.ts';

/** Everything that the summary tells, but for what only posting decides. */
export type ReviewContent = Omit<SummaryContent, 'unplaced'> & { readonly repository: Repository };

/** The body of a review, which GitHub wants one of: its comments and the summary say the rest. */
export function reviewBody(comments: number): string {
  return `bpftrace-guard: ${plural(comments, 'new finding')}. The summary comment of this pull request lists all of them.`;
}

/** Whether a review of ours is one that tells findings. */
export function isReviewBody(body: string): boolean {
  return body.startsWith('bpftrace-guard: ');
}
