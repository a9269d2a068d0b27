import type { FailOn } from '../config/parse.ts';
import { SEVERITIES } from '../policy/finding.ts';
import type { KnownFinding } from './fingerprint.ts';

/** The findings for which a run fails: those at or above the severity that `failOn` names. */
export function failingFindings(findings: readonly KnownFinding[], failOn: FailOn): KnownFinding[] {
  if (failOn === 'never') return [];
  const limit = SEVERITIES.indexOf(failOn);
  return findings.filter(({ finding }) => SEVERITIES.indexOf(finding.severity) <= limit);
}
