import { type Finding, SEVERITIES } from '../engine/policy/finding.ts';
import { plural } from '../text/plural.ts';

/** How many findings there are of each severity that has any, the worst first: `2 errors`, `1 note`. */
export function severityCounts(findings: readonly Pick<Finding, 'severity'>[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
}

/** The same in one: `2 errors and 1 note`, or `no findings`. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): string {
  const words = severityCounts(findings);
  const last = words.pop();
  if (last === undefined) return 'no findings';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}
