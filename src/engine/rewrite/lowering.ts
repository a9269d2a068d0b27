import type { Leak } from '../program/guard-balance.ts';
import type { GuardDefect } from '../program/guard-problem.ts';
import type { NoCandidate } from './candidate.ts';
import type { Edit } from './fix.ts';
import type { Layout } from './layout.ts';

/** The statement by which a probe lowers its flag elsewhere. */
export function loweringOf({ map, attempt, imported }: GuardDefect, text: string): string {
  if (imported !== undefined) return `${imported.file.leave}();`;
  const own = attempt?.raise.form === 'sum' ? undefined : attempt?.balance.lowered[0]?.span;
  return own === undefined ? `${map}[cpu] = sum(-1);` : `${text.slice(own.start, own.end)};`;
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
