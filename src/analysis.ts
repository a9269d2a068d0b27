import type { Target } from './facts/target.ts';
import type { Finding, RuleId, Severity } from './policy/finding.ts';
import { SEVERITIES } from './policy/finding.ts';
import { judgeScript } from './policy/judgement.ts';
import { RULES } from './policy/rules/index.ts';
import { withoutSilenced } from './policy/suppression.ts';
import type { SuppressionPolicy } from './policy/suppression-policy.ts';
import { modelScript } from './program/script-model.ts';
import type { AnalysedFile } from './review/report.ts';
import { proposeFixes } from './rewrite/rewrite.ts';
import { parseScript } from './syntax/parse.ts';

export interface AnalysisOptions {
  /** The machines that the script is judged for, at least one. */
  readonly targets: readonly Target[];
  /** The user chose the targets: then a target that refuses the script is reported. */
  readonly configured: boolean;
  /** What the repository makes of a rule, in place of the rule's own severity. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** What the repository allows ignore comments to do; without it, all that they can. */
  readonly suppressions?: SuppressionPolicy;
}

/**
 * Parses and judges one script and proves its rewrites: the whole engine, pure. Findings come in the order of the text,
 * the worst first where two start at one place.
 * @param path only carried through
 */
export function analyse(
  path: string,
  text: string,
  { targets, configured, rules = {}, suppressions = {} }: AnalysisOptions,
): AnalysedFile {
  const judgement = judgeScript(modelScript(parseScript(text)), targets, configured, suppressions);
  const found: Finding[] = [];
  for (const rule of RULES) found.push(...rule.check(judgement, found));
  const findings = withoutSilenced(found, judgement.model.script, suppressions)
    .flatMap((finding) => withSeverity(finding, rules[finding.rule]))
    .sort((a, b) => a.span.start - b.span.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .map((finding) => ({ ...finding, fixes: proposeFixes(finding, judgement) }));
  return { status: 'analysed', path, text, findings };
}

function withSeverity(finding: Finding, setting: Severity | 'off' | undefined): Finding[] {
  if (setting === 'off') return [];
  return [setting === undefined ? finding : { ...finding, severity: setting }];
}
