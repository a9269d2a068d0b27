import { type SuppressionPolicy, whyForbidden } from '../policy/suppression-policy.ts';
import { type Dismissal, readDismissals } from '../review/dismissal.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { PullRequest } from './changes.ts';
import type { GitHub } from './client.ts';
import { describeApiError } from './errors.ts';
import { readPosted } from './posted.ts';

/**
 * What people decided to leave as it is in a pull request, of these findings.
 *
 * @param suppressions what a dismissal must be allowed by, today.
 * @returns with plain sentences about it, also when it could not be read: then nothing is dismissed.
 */
export async function readDismissed(
  octokit: GitHub,
  pullRequest: PullRequest,
  findings: readonly KnownFinding[],
  suppressions: SuppressionPolicy,
): Promise<{ readonly dismissed: readonly Dismissal[]; readonly notes: readonly string[] }> {
  try {
    const { summaries } = await readPosted(octokit, pullRequest);
    const all = summaries.flatMap(({ body }) => readDismissals(body));
    const lapsed = lapsedDismissals(findings, all, suppressions);
    const dismissed = all.filter((each) => !lapsed.has(each));
    return { dismissed, notes: [...dismissedNotes(findings, dismissed), ...lapsed.values()] };
  } catch (error) {
    const what = `What was dismissed in pull request ${pullRequest.number} could not be read, so nothing is`;
    return { dismissed: [], notes: [describeApiError(what, error)] };
  }
}

/** The dismissals that do not hold any more, each with why: its reason has ended, or is not allowed now. */
export function lapsedDismissals(
  findings: readonly KnownFinding[],
  dismissals: readonly Dismissal[],
  suppressions: SuppressionPolicy,
): ReadonlyMap<Dismissal, string> {
  const lapsed = new Map<Dismissal, string>();
  for (const dismissal of dismissals) {
    const known = findings.find(({ fingerprint }) => fingerprint === dismissal.fingerprint);
    const why = known === undefined ? undefined : whyForbidden(known.finding.rule, dismissal.reason, suppressions);
    if (known !== undefined && why !== undefined)
      lapsed.set(
        dismissal,
        `The dismissal of ${known.finding.rule} in ${known.file.path} by ${dismissal.by} does not hold. ${why}`,
      );
  }
  return lapsed;
}

/** Each dismissal of a finding that is still there. */
export function dismissedNotes(findings: readonly KnownFinding[], dismissals: readonly Dismissal[]): string[] {
  return dismissals.flatMap(({ fingerprint, by, reason }) =>
    findings
      .filter((known) => known.fingerprint === fingerprint)
      .map(({ finding, file }) => `${finding.rule} in ${file.path} was dismissed by ${by}: ${reason}`),
  );
}
