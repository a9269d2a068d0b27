import type { ChangeCommits } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { orFailure } from '../github/errors.ts';
import { listChange } from '../github/listing.ts';
import { withoutDismissed } from '../review/dismissal.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { plural } from '../text/plural.ts';
import { configureChange, judgeOnGitHub } from './change.ts';
import type { ActionInputs } from './inputs.ts';
import { reportCommit } from './outcome.ts';
import { readDismissed } from './review/posted.ts';
import { logLine } from './run-log.ts';
import { settingsNotes } from './settings.ts';

/** What a merge queue wants to merge: everything between two commits. */
export interface MergeGroup extends ChangeCommits {
  /** The pull request that the queue adds, where the name of its branch tells. */
  readonly number: number | undefined;
}

/**
 * Judges the scripts that a merge group changes, as those of its pull request: by the configuration of the base commit, and
 * without the findings that were there before. No comments are posted: annotations, the job summary and the status tell what was
 * found.
 */
export async function checkMergeGroup(github: GitHub, group: MergeGroup, inputs: ActionInputs): Promise<void> {
  const { owner, repo, headSha, number } = group;
  const configured = await configureChange(github, group, inputs);
  const { settings } = configured;
  const listing = await orFailure('The list of scripts', listChange(github, group, settings.choose));
  const { judged } = await judgeOnGitHub(github, configured, listing, inputs);
  logLine(`${plural(judged.files.length - judged.dependents, 'bpftrace script')} at ${headSha}.`);
  const { dismissed, notes } =
    number === undefined || judged.findings.length === 0
      ? { dismissed: [], notes: [] }
      : await readDismissed(github, { owner, repo, number }, judged.findings, settings);
  const findings = withoutDismissed(judged.findings, dismissed);
  const { leftOut } = listing;
  const all = [...settingsNotes(settings), ...leftOutNotes(leftOut), ...judged.notes, ...notes];
  await reportCommit({ ...judged, findings, notes: all }, group, settings, 'A merge group gets no comments.');
}
