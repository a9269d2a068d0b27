import type { GuardAttempt } from '../program/guard-attempt.ts';
import type { Leak } from '../program/guard-balance.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';
import type { Layout } from './layout.ts';

/** The statement by which a probe lowers its flag elsewhere. */
export function loweringOf({ map, raise, balance, test }: GuardAttempt, text: string): string {
  if (raise.form === 'sum') return `${map}[cpu] = sum(-1);`;
  const own = balance.lowered[0]?.span;
  const { span } = (test ?? raise).access;
  return own === undefined ? `${text.slice(span.start, span.end)} = 0;` : `${text.slice(own.start, own.end)};`;
}

export function lowerAt(leaks: readonly Leak[], lowering: string, layout: Layout): Edit[] | NoCandidate {
  const edits: Edit[] = [];
  for (const leak of leaks) {
    switch (leak.kind) {
      case 'leaves':
        edits.push(layout.before(leak.span, lowering));
        break;
      case 'ends':
        edits.push(...layout.atEnd(leak.block, lowering));
        break;
      case 'hidden':
        return { reason: 'a probe returns inside a larger expression or a macro, where the guard cannot be lowered' };
    }
  }
  return edits;
}
