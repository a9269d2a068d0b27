import type { Span } from '../../text/position.ts';
import type { Script } from '../syntax/tree.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';
import type { Layout } from './layout.ts';

/** A predicate that is removed from the head of a probe, and its replacement in the body. */
export interface MovedPredicate {
  readonly edits: readonly Edit[];
  /** Leaves where the predicate does not hold, with the guard lowered. */
  readonly statement: string;
}

/**
 * Moves the predicate of a probe behind its guard. bpftrace evaluates a predicate before the body, and so before the guard is up:
 * a predicate that takes a lock, or reports a run-time error, belongs behind the guard.
 * @param span the predicate, with its slashes
 * @param lower the statement that lowers the guard
 */
export function predicateBehind(
  span: Span,
  script: Script,
  lower: string,
  layout: Layout,
): MovedPredicate | NoCandidate {
  if (hasComment(script, span)) return { reason: 'a predicate that takes a lock has a comment in it' };
  const text = script.text.slice(span.start + 1, span.end - 1).trim();
  return { edits: [layout.removeWord(span)], statement: leaveUnless(text, lower) };
}

/** `if (!(condition)) { lower; return; }` */
export function leaveUnless(condition: string, lower: string): string {
  return `if (!(${condition})) { ${lower} return; }`;
}

/** Whether a part of the script contains a comment. */
export function hasComment({ comments }: Script, { start, end }: Span): boolean {
  return comments.some(({ span }) => span.start >= start && span.end <= end);
}
