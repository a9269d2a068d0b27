import { SEVERITIES, type Severity } from '../policy/finding.ts';

/** Whether a run fails: one of its findings is at or above the severity that `failOn` names. */
export function fails(findings: readonly { readonly severity: Severity }[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  const mildest = SEVERITIES.indexOf(failOn);
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= mildest);
}
