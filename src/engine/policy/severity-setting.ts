import { type Finding, SEVERITIES, type Severity } from './finding.ts';

/** What is made of a rule: another severity, nothing at all, or its own severity but no milder one than this. */
export type SeveritySetting = Severity | 'off' | { readonly atLeast: Severity };

/** A finding as a setting of its rule makes it, in a list; an empty one when the rule is off. */
export function withSeverity(finding: Finding, setting: SeveritySetting | undefined): Finding[] {
  if (setting === 'off') return [];
  if (setting === undefined) return [finding];
  return [{ ...finding, severity: typeof setting === 'string' ? setting : worse(finding.severity, setting.atLeast) }];
}

function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}
