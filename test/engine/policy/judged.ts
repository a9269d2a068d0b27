import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Finding } from '../../../src/engine/policy/finding.ts';
import type { AnalysedFile } from '../../../src/engine/report.ts';

/** The findings of a script on one target that the user chose, with their rewrites. */
export function judge(script: string, target: string): AnalysedFile['findings'] {
  const resolved = resolveTargets([target]);
  if (!resolved.ok) throw new Error(`no such target: ${target}`);
  return analyse('script.bt', script, { targets: resolved.targets, configured: true }).findings;
}

/** A finding in short: rule, verdict, severity, confidence. */
export function told({ rule, verdicts, severity, confidence }: Finding): string {
  return `${rule}: ${verdicts[0]?.verdict} ${severity} ${confidence}`;
}

/** The finding of a rule; fails when there is none. */
export function findingOf<Found extends Finding>(rule: string, findings: readonly Found[]): Found {
  const found = findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no ${rule} among: ${findings.map(told).join(', ')}`);
  return found;
}
