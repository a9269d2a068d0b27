import type { Loss } from './candidate.ts';
import { LOSSES } from './candidate.ts';
import type { Fix, FixKind } from './fix.ts';

/** A rewrite that is offered, with what it loses. */
export interface Offer {
  readonly fix: Fix;
  readonly loss: Loss;
}

/**
 * The rewrites, best first. Those that may be applied without asking come first, and those that only silence the finding last.
 * Among the others, these decide, in this order:
 * - the script still starts wherever it runs today;
 * - all hanging targets are helped;
 * - most hanging targets on which not even two copies of the script hang any more;
 * - most hanging targets that are helped;
 * - fewest targets on which the script stops;
 * - most targets that are helped;
 * - least loss.
 * @param hanging the names of the targets that hang
 */
export function ranked(offers: readonly Offer[], hanging: readonly string[]): Fix[] {
  const helped = ({ fix }: Offer) => hanging.filter((name) => fix.targets.includes(name)).length;
  const leaves = (offer: Offer) => Number(helped(offer) < hanging.length);
  const cured = ({ fix }: Offer) =>
    hanging.filter((name) => fix.targets.includes(name) && fix.copies?.includes(name) !== true).length;
  return [...offers]
    .sort(
      (a, b) =>
        Number(b.fix.safe) - Number(a.fix.safe) ||
        LAST.indexOf(a.fix.kind) - LAST.indexOf(b.fix.kind) ||
        broken(a.fix) - broken(b.fix) ||
        leaves(a) - leaves(b) ||
        cured(b) - cured(a) ||
        helped(b) - helped(a) ||
        stopped(a.fix) - stopped(b.fix) ||
        b.fix.targets.length - a.fix.targets.length ||
        LOSSES.indexOf(a.loss) - LOSSES.indexOf(b.loss),
    )
    .map(({ fix }) => fix);
}

/** Among rewrites that may not be applied unasked, those that change what is measured, then those that only silence, come last. */
const LAST: readonly FixKind[] = ['leave-out', 'suppress'];

/** Whether a script that runs on some target without a hang no longer starts there. */
function broken({ stops = [] }: Fix): number {
  return stops.some(({ hung }) => !hung) ? 1 : 0;
}

function stopped({ stops = [] }: Fix): number {
  return stops.length;
}
