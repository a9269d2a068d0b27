import type { Harm, Instead, ReportedFinding } from '../engine/report.ts';
import type { Fix } from '../engine/rewrite/fix.ts';

/** What a finding does to targets; undefined where it does none of them harm. */
export function harmOf({ verdicts }: Pick<ReportedFinding, 'verdicts'>): Harm | undefined {
  for (const verdict of ['hang', 'lost-updates'] as const) {
    const targets = verdicts.filter((each) => each.verdict === verdict).map(({ target }) => target);
    if (targets.length > 0) return { verdict, targets };
  }
  return undefined;
}

/** For each target that a finding harms and a fix ends the script on: the best other fix that helps there. */
export function insteadOf(fix: Fix, finding: ReportedFinding): Instead[] {
  const others = finding.fixes.filter(({ kind }) => kind !== 'suppress' && kind !== 'leave-out');
  const byFix = new Map<Fix | undefined, string[]>();
  const harmed = new Set(harmOf(finding)?.targets);
  for (const { target } of fix.stops ?? []) {
    if (!harmed.has(target)) continue;
    const best = others.find((other) => other.targets.includes(target));
    byFix.set(best, [...(byFix.get(best) ?? []), target]);
  }
  return [...byFix].map(([best, targets]) => ({
    targets,
    ...(best === undefined ? {} : { fix: { kind: best.kind, title: best.title } }),
  }));
}
