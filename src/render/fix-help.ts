import type { TargetVerdict } from '../engine/policy/finding.ts';
import { list } from '../engine/policy/target-words.ts';
import { type Fix, partOfTargets } from '../engine/rewrite/fix.ts';
import { targetLabel } from '../facts/target-label.ts';

/**
 * Where a fix helps that does not help everywhere, to go on with a sentence: "only on A", "on 5 of 6, not on B". The side with
 * fewer targets is named.
 *
 * @returns undefined for a fix that helps wherever the script hangs or loses updates.
 */
export function whereItHelps(fix: Fix, verdicts: readonly TargetVerdict[]): string | undefined {
  const only = partOfTargets(fix, verdicts);
  if (only === undefined) return undefined;
  const bad = verdicts.filter(({ verdict }) => verdict === 'hang' || verdict === 'lost-updates');
  const others = bad.map(({ target }) => target).filter((target) => !only.includes(target));
  const names = (targets: readonly string[]) => list(targets.map(targetLabel));
  return others.length < only.length
    ? `on ${only.length} of ${bad.length}, not on ${names(others)}`
    : `only on ${names(only)}`;
}
