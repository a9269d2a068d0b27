import type { RuleId } from '../engine/policy/finding.ts';

/** Where the project lives. */
export const PROJECT = 'https://github.com/bpftrace-guard/bpftrace-guard';

/** The address of a rule's page, as it was in a release. */
export function ruleAddress(rule: RuleId, version: string): string {
  return `${PROJECT}/blob/v${version}/docs/rules/${rule}.md`;
}
