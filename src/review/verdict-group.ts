import type { TargetVerdict, Verdict } from '../policy/finding.ts';
import { VERDICTS } from '../policy/finding.ts';

/** The targets that share a verdict and its reason. */
export interface VerdictGroup {
  readonly verdict: Verdict;
  readonly why: string;
  readonly targets: readonly string[];
}

/** Verdicts as a reader wants them: the worst first, targets with one reason together. */
export function groupVerdicts(verdicts: readonly TargetVerdict[]): VerdictGroup[] {
  const groups = new Map<string, VerdictGroup>();
  for (const { target, verdict, why } of verdicts) {
    const key = `${verdict} ${why}`;
    groups.set(key, { verdict, why, targets: [...(groups.get(key)?.targets ?? []), target] });
  }
  return [...groups.values()].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
