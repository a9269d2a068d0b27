import { readTip } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { describeApiError, orFailure } from '../github/errors.ts';
import { listChange } from '../github/listing.ts';
import { findQueued, readQueueBranch } from '../github/merge-queue.ts';
import { withoutDismissed } from '../review/dismissal.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { Settings } from '../session/settings.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { plural } from '../text/plural.ts';
import { configureChange, judgeOnGitHub } from './change.ts';
import { checkRunMaker } from './check-run.ts';
import type { ActionInputs } from './inputs.ts';
import { type JudgedCommit, reportCommit } from './outcome.ts';
import { readDismissed } from './review/posted.ts';
import { logLine } from './run-log.ts';
import { settingsNotes } from './settings.ts';

/** What a merge queue wants to merge into a branch: one pull request, and those in front of it. */
export interface MergeGroup extends JudgedCommit {
  /** Without `refs/heads/`. */
  readonly baseBranch: string;
  /** The branch of the queue, whose name tells the last pull request. */
  readonly headRef: string;
}

/**
 * Judges all that a merge group would bring into its branch, as of a pull request. The `base_sha` that GitHub names is no more than
 * the end of the entry in front. A queue may merge entries that failed if the last one passes (HEADGREEN), so each entry answers
 * for those in front too. No comments are posted: annotations, the job summary and the status tell what was found.
 */
export async function checkMergeGroup(github: GitHub, group: MergeGroup, inputs: ActionInputs): Promise<void> {
  const { owner, repo, headSha, baseBranch } = group;
  const baseSha = await orFailure(`The branch ${baseBranch}`, readTip(github, group, baseBranch));
  const commits = { owner, repo, baseSha, headSha };
  const configured = await configureChange(github, commits, inputs);
  const { settings } = configured;
  const listing = await orFailure('The list of scripts', listChange(github, commits, settings.choose));
  const { judged } = await judgeOnGitHub(github, configured, listing, inputs);
  logLine(`${plural(judged.files.length - judged.dependents, 'bpftrace script')} at ${headSha}.`);
  const { findings, notes } = await withoutDismissedInGroup(github, group, judged.findings, settings);
  const { leftOut } = listing;
  const all = [...settingsNotes(settings), ...leftOutNotes(leftOut), ...judged.notes, ...notes];
  const report = { ...judged, findings, notes: all, maker: checkRunMaker(github, inputs, undefined) };
  await reportCommit(report, group, settings, 'A merge group gets no comments.');
}

/** The findings that nobody dismissed in the pull requests of a group, with notes on the others. */
async function withoutDismissedInGroup(
  github: GitHub,
  group: MergeGroup,
  found: readonly KnownFinding[],
  settings: Settings,
): Promise<{ readonly findings: readonly KnownFinding[]; readonly notes: readonly string[] }> {
  if (found.length === 0) return { findings: found, notes: [] };
  const { owner, repo } = group;
  const { numbers, notes } = await pullRequestsOf(github, group);
  let findings = found;
  for (const number of numbers) {
    if (findings.length === 0) break;
    const here = await readDismissed(github, { owner, repo, number }, findings, settings);
    findings = withoutDismissed(findings, here.dismissed);
    notes.push(...here.notes);
  }
  return { findings, notes };
}

/** The pull requests of a group; of one whose queue cannot be read, the one in its name. */
async function pullRequestsOf(
  github: GitHub,
  { owner, repo, baseBranch, headSha, headRef }: MergeGroup,
): Promise<{ readonly numbers: readonly number[]; readonly notes: string[] }> {
  const named = readQueueBranch(headRef);
  const last = named === undefined ? [] : [named.number];
  try {
    const queued = await findQueued(github, { owner, repo }, baseBranch, headSha);
    return { numbers: [...new Set([...last, ...queued])], notes: [] };
  } catch (error) {
    const what = 'The pull requests of this merge group could not be read, so only dismissals in the last one apply';
    return { numbers: last, notes: [describeApiError(what, error)] };
  }
}
