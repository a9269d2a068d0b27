import { canBeIgnored, whyForbidden, withoutReason } from '../policy/suppression.ts';
import type { Candidate, NoCandidate, RewriteRequest, Rewriter } from './candidate.ts';

/** The placeholder for the author's reason: a reviewer sees it. */
export const REASON = 'REASON: say here why this is safe';

/** An ignore comment above the finding, with its reason left to the author. */
export const suppress: Rewriter = { kind: 'suppress', what: 'an ignore comment', propose: proposeSuppression };

function proposeSuppression({ judgement, finding, layout }: RewriteRequest): Candidate | NoCandidate | undefined {
  if (!canBeIgnored(finding.rule)) return undefined;
  const forbidden = whyForbidden(finding.rule, REASON, withoutReason(judgement.suppressions));
  if (forbidden !== undefined) return { reason: forbidden.replace(/\.$/, '') };
  return {
    loss: 'the-warning',
    title: `Ignore it with a comment that says why: // bpftrace-guard: ignore[${finding.rule}] reason`,
    cost: 'Nothing changes, except that it is no longer reported.',
    safe: false,
    edits: [layout.above(finding.span.start, `bpftrace-guard: ignore[${finding.rule}] ${REASON}`)],
    hides: true,
  };
}
