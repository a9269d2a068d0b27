import { matchesText } from '../words/wildcard.ts';
import type { RuleId } from './finding.ts';

/** What a repository allows ignore comments to do. */
export interface SuppressionPolicy {
  /** False: no comment silences anything. */
  readonly allowed?: boolean | undefined;
  /** Rules that no comment silences. */
  readonly never?: readonly RuleId[] | undefined;
  /** Patterns of a reason, as `matchesText` takes them: one must match. Undefined: any reason will do. */
  readonly reason?: readonly string[] | undefined;
}

/** A reason comes from a pull request: past this many characters it matches no pattern. */
const REASON_LIMIT = 1000;

/** Why a comment with a reason may not silence a rule, as a sentence; undefined when it may. Linear in the reason. */
export function whyForbidden(rule: string, reason: string, policy: SuppressionPolicy): string | undefined {
  if (policy.allowed === false) return "The repository's configuration allows no ignore comments.";
  if (policy.never?.some((each) => each === rule)) return `The repository's configuration allows no ignore of ${rule}.`;
  if (policy.reason === undefined) return undefined;
  if (reason.length > REASON_LIMIT) return `The reason is longer than ${REASON_LIMIT} characters.`;
  if (policy.reason.some((pattern) => matchesText(pattern, reason))) return undefined;
  const patterns = policy.reason.map((pattern) => `"${pattern}"`).join(' or ');
  return `The repository's configuration asks for a reason that matches ${patterns}.`;
}
