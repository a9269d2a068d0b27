/** All rules, in the order in which they are listed. Configurations, comments and reports name them. */
export const RULE_IDS = [
  'abba-deadlock',
  'lock-path-probe',
  'nmi-reentry',
  'lossy-mitigation',
  'refused-probe',
  'guard-incomplete',
  'unresolved-attach-point',
  'not-followed',
  'unsupported-syntax',
  'syntax-error',
  'invalid-script',
  'not-judged',
  'misleading-text',
  'unused-suppression',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** What these rules report nobody can ignore or dismiss: it is not known what stands there. */
export const NEVER_EXCUSED: readonly string[] = ['syntax-error', 'not-judged'] satisfies readonly RuleId[];

/** From worst to mildest. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** For sorting: the worst first. Negative if the one is worse. */
export function compareSeverity(one: Severity, other: Severity): number {
  return SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);
}

/** From surest to weakest. */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** For sorting: the surest first. Negative if the one is surer. */
export function compareConfidence(one: Confidence, other: Confidence): number {
  return CONFIDENCES.indexOf(one) - CONFIDENCES.indexOf(other);
}
