import type { Harm, Instead, ReportedFinding } from './report.ts';
import type { Fix } from './rewrite/fix.ts';

/** What a finding does to targets; undefined if it harms none of them. */
export function harmOf({ verdicts }: Pick<ReportedFinding, 'verdicts'>): Harm | undefined {
  for (const verdict of ['hang', 'lost-updates'] as const) {
    const targets = verdicts.filter((each) => each.verdict === verdict).map(({ target }) => target);
    if (targets.length > 0) return { verdict, targets };
  }
  return undefined;
}

/** For each harmed target on which a fix stops the script: the best other fix that helps there. */
export function insteadOf(fix: Fix, finding: Pick<ReportedFinding, 'fixes' | 'verdicts'>): Instead[] {
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
