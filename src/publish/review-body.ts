import { BODY_LIMIT, commentMarker } from '../review/comment.ts';
import type { Repository } from '../review/permalink.ts';
import type { UnplacedFinding } from '../review/review.ts';
import { renderSummary, type SummaryContent } from './summary.ts';

/** Everything that the summary tells, but for what only posting decides. */
export type ReviewContent = Omit<SummaryContent, 'unplaced'> & { readonly repository: Repository };

/**
 * The summary as a review's body, with the hidden markers of the findings that only it tells.
 *
 * @returns at most BODY_LIMIT bytes. Where there are too many markers, the findings without one are told again by the next
 * run, which is better than never.
 */
export function reviewBody(content: ReviewContent, unplaced: readonly UnplacedFinding[]): string {
  const markers: string[] = [];
  let length = 0;
  for (const { known } of unplaced) {
    const marker = commentMarker(known.fingerprint, content.repository.headSha);
    if (length + marker.length + 1 > BODY_LIMIT / 2) break;
    length += marker.length + 1;
    markers.push(marker);
  }
  return `${renderSummary({ ...content, unplaced }, BODY_LIMIT - length - 1)}\n${markers.join('\n')}`;
}
