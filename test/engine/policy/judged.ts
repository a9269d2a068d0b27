import { resolveTargets } from '../../../src/config/targets.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { compareSeverity, type Finding } from '../../../src/engine/policy/finding.ts';
import type { AnalysedFile } from '../../../src/engine/report.ts';

/** The findings of a script on one target that the user chose, with their rewrites; those that another one stands for are among them. */
export function judge(script: string, target: string): AnalysedFile['findings'] {
  const resolved = resolveTargets([target]);
  if (!resolved.ok) throw new Error(`no such target: ${target}`);
  return apart(analyse('script.bt', script, { targets: resolved.targets, configured: true }).findings);
}

/** Findings, and those that they stand for, in the order of the text. */
export function apart(findings: AnalysedFile['findings']): AnalysedFile['findings'] {
  return findings
    .flatMap((finding) => [finding, ...(finding.others ?? []).map((other) => ({ ...other, fixes: [] }))])
    .sort((a, b) => a.span.start - b.span.start || compareSeverity(a.severity, b.severity));
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
