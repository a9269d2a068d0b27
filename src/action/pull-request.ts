import * as core from '@actions/core';
import { listScripts, type PullRequest, readCommits } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubContents } from '../github/contents.ts';
import { worded } from '../github/errors.ts';
import { serverUrl } from '../github/workflow.ts';
import { annotate } from '../render/annotations.ts';
import { dismissedNotes, JOB_SUMMARY_LIMIT, plural, type ReviewContent, renderSummary } from '../render/summary.ts';
import { judgeChange } from '../session/change-judging.ts';
import { isGuardFile } from '../session/dependents.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import type { ActionInputs } from './inputs.ts';
import { finish, logFiles, setOutputs, writeJobSummary, writeSarif } from './outcome.ts';
import { publishNothing, publishReview, type ReviewOutcome } from './review/publish.ts';
import { readRunConfiguration } from './run-configuration.ts';
import { logLine } from './run-log.ts';

/** Reviews a pull request: reads what it changes through the API, judges it, and posts the review. */
export async function reviewPullRequest(
  octokit: GitHub,
  pullRequest: PullRequest,
  inputs: ActionInputs,
): Promise<void> {
  const commits = await worded('The pull request', readCommits(octokit, pullRequest));
  const { owner, repo } = pullRequest;
  const baseCommit = { owner, repo, ref: commits.baseSha };
  const baseContents = new GitHubContents(octokit, baseCommit);
  const run = await readRunConfiguration(octokit, baseContents, inputs);
  const { choose } = run;
  const listing = await worded('The list of changed files', listScripts(octokit, pullRequest, commits, choose));
  const { scripts: listed, listedFiles, leftOut } = listing;
  logLine(
    `${plural(listedFiles.length, 'changed file')} at ${commits.headSha}, ${plural(listed.length, 'bpftrace script')}.`,
  );
  const notes = leftOutNotes(leftOut);
  for (const note of notes) logLine(note);
  if (listed.length === 0 && !listedFiles.some(isGuardFile) && listing.complete) {
    setOutputs([]);
    await writeSarif(inputs.sarif, { targets: [], files: [] });
    // A change without scripts is none of the broken configuration's business: it may be the one that mends it.
    if (!run.ok) core.notice(run.words);
    if (inputs.comment) for (const words of await publishNothing(octokit, pullRequest, commits.headSha)) logLine(words);
    await writeJobSummary(['### bpftrace-guard: no bpftrace scripts in this change', ...notes, ''].join('\n'));
    return;
  }
  if (!run.ok) {
    core.setFailed(run.words);
    return;
  }
  const { configuration } = run;
  const { headSha } = commits;
  const change = { owner, repo, baseSha: commits.baseSha, headSha };
  const judged = await judgeChange(octokit, change, baseContents, listing, run, inputs.diffFilter);
  const { targets, files, findings, others, diff } = judged;
  logFiles(files);
  await writeSarif(inputs.sarif, { targets, files });

  const repository = { serverUrl: serverUrl(), owner, repo, headSha };
  const content: ReviewContent = { targets, files, findings, others, notes: judged.notes, repository };
  const isComplete = listing.complete && files.every(({ status }) => status !== 'failed');
  const outcome = inputs.comment
    ? await publishReview(octokit, {
        pullRequest,
        content,
        diff,
        complete: isComplete,
        suppressions: configuration.suppressions ?? {},
      })
    : notAsked(content);
  logOutcome(outcome);

  const open = findings.filter(
    ({ fingerprint }) => !outcome.dismissed.some((each) => each.fingerprint === fingerprint),
  );
  const left = annotate(open, files);
  notes.push(...content.notes, ...dismissedNotes(findings, outcome.dismissed), ...outcome.notes);
  if (left > 0) notes.push(`${plural(left, 'problem')} got no annotation, as GitHub shows 10 of a kind.`);
  await writeJobSummary(
    renderSummary({ ...content, findings: open, notes, unplaced: outcome.unplaced }, JOB_SUMMARY_LIMIT),
  );
  setOutputs(open);
  finish({ files, findings: open }, configuration.failOn ?? 'error', listing.complete);
}

function logOutcome(outcome: ReviewOutcome): void {
  if (outcome.kind === 'posted') logLine(`Review posted with ${plural(outcome.comments, 'comment')}.`);
  if (outcome.kind === 'nothing-new') logLine('There is nothing to post that was not posted before.');
  for (const note of outcome.notes) core.notice(note);
}

function notAsked({ findings }: ReviewContent): ReviewOutcome {
  const unplaced = findings.map((known) => ({ known, because: 'Comments are switched off (`comment: false`).' }));
  return { kind: 'nothing-new', comments: 0, unplaced, dismissed: [], notes: [] };
}
