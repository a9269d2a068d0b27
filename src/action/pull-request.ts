import { serverUrl } from '../github/address.ts';
import { type PullRequest, readCommits, readPullRequestHead } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { orFailure } from '../github/errors.ts';
import { listChange } from '../github/listing.ts';
import { checkReport } from '../render/check-run.ts';
import { dismissedNotes, type ReviewContent } from '../render/summary.ts';
import { withoutDismissed } from '../review/dismissal.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { plural } from '../text/plural.ts';
import { configureChange, judgeOnGitHub } from './change.ts';
import { checkRunMaker, makeCheckRun } from './check-run.ts';
import type { ActionInputs } from './inputs.ts';
import { conclude, logFiles, reportNothing, setOutputs, writeJobSummary, writeSarif } from './outcome.ts';
import { publishNothing, publishReview, type ReviewOutcome } from './review/publish.ts';
import { failRun, logLine, notice } from './run-log.ts';
import { mistakesIn, playgroundOf, settingsNotes } from './settings.ts';

/** A pull request, of a repository that everybody may read or not. */
export interface ReviewablePullRequest extends PullRequest {
  /** As `isPublic` has it. */
  readonly isPublic: boolean;
}

/** A pull request at the head that a check is for, which may be an older one: 40 hex digits. */
export interface PullRequestHeadCommit extends ReviewablePullRequest {
  readonly headSha: string;
}

/** Why a pull request that nobody waits for is left alone. */
export const CLOSED = 'The pull request is closed: nothing is reviewed.';

/** Reviews the pull request that a workflow asks for, at its head now. A closed one is left as it is. */
export async function reviewAtHead(
  github: GitHub,
  pullRequest: ReviewablePullRequest,
  inputs: ActionInputs,
): Promise<void> {
  const { open, commits } = await orFailure('The pull request', readPullRequestHead(github, pullRequest));
  if (open) await reviewPullRequest(github, { ...pullRequest, headSha: commits.headSha }, inputs);
  else await reportNothing(CLOSED);
}

/**
 * Reviews a pull request: reads what it changes through the API, judges it, and posts the review. The head that the check is for
 * is judged, also when there is a newer one: then nothing is posted.
 */
export async function reviewPullRequest(
  github: GitHub,
  pullRequest: PullRequestHeadCommit,
  inputs: ActionInputs,
): Promise<void> {
  const { baseSha } = await orFailure('The pull request', readCommits(github, pullRequest));
  const { owner, repo, headSha } = pullRequest;
  const configured = await configureChange(github, { owner, repo, baseSha, headSha }, inputs);
  const { settings } = configured;
  const listed = listChange(github, configured.commits, settings.choose, pullRequest.number);
  const listing = await orFailure('The list of changed files', listed);
  const { judged } = await judgeOnGitHub(github, configured, listing, inputs);
  const { targets, files, findings, others, diff, dependents } = judged;
  const scripts = plural(files.length - dependents, 'bpftrace script');
  logLine(`${plural(listing.changedPaths.length, 'changed file')} at ${headSha}, ${scripts}.`);
  const maker = checkRunMaker(github, inputs, pullRequest.number);
  const notes = leftOutNotes(listing.leftOut);
  for (const note of notes) logLine(note);
  const mistakes = mistakesIn(settings);
  if (files.length === 0) {
    notes.push(...judged.notes);
    await reportNothing('There is nothing to judge.');
    // A change without scripts does not fail for a broken configuration: it may be the change that repairs it.
    if (mistakes !== undefined) notice(mistakes);
    if (inputs.comment)
      for (const note of await publishNothing(github, { ...pullRequest, use: inputs.use }, headSha)) logLine(note);
    const nothing = { targets: [], files, findings: [], unplaced: [], notes, repository: undefined };
    if (maker !== undefined) await makeCheckRun(maker, pullRequest, checkReport(nothing, false));
    await writeJobSummary(['### bpftrace-guard: no bpftrace scripts in this change', ...notes, ''].join('\n'));
    return;
  }
  if (mistakes !== undefined) failRun(mistakes);
  // What was dismissed is known later, and perhaps never.
  setOutputs(findings);
  logFiles(files);
  await writeSarif({ targets, files });

  const repository = { serverUrl: serverUrl(), owner, repo, headSha, ...playgroundOf(settings, pullRequest) };
  const told = [...settingsNotes(settings), ...judged.notes];
  const content: ReviewContent = { targets, files, findings, others, notes: told, repository };
  // The default settings may not find what the configured ones found: then no thread is taken for fixed.
  const isComplete = mistakes === undefined && findings.every(({ finding }) => finding.rule !== 'not-judged');
  const outcome = inputs.comment
    ? await publishReview(github, {
        pullRequest: { ...pullRequest, use: inputs.use },
        content,
        diff,
        complete: isComplete,
        settings,
      })
    : notAsked(content);
  logOutcome(outcome);

  notes.push(...content.notes, ...dismissedNotes(findings, outcome.dismissed), ...outcome.notes);
  const open = withoutDismissed(findings, outcome.dismissed);
  await conclude({ ...content, findings: open, notes, unplaced: outcome.unplaced }, settings, maker);
}

function logOutcome(outcome: ReviewOutcome): void {
  if (outcome.kind === 'posted') logLine(`Review posted with ${plural(outcome.comments, 'comment')}.`);
  if (outcome.kind === 'nothing-new') logLine('There is nothing new to post.');
  for (const note of outcome.notes) notice(note);
}

function notAsked({ findings }: ReviewContent): ReviewOutcome {
  const unplaced = findings.map((known) => ({ known, because: 'Comments are switched off (`comment: false`).' }));
  return { kind: 'nothing-new', comments: 0, unplaced, dismissed: [], notes: [] };
}
