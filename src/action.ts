import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Octokit } from '@octokit/rest';
import { Analyser } from './analysis.ts';
import type { ChangedScript } from './change/change.ts';
import { chooseFiles, leftOutNotes } from './change/file-choice.ts';
import { GitHubFiles } from './change/github-files.ts';
import { listScripts, type PullRequest, readCommits, readPullRequest } from './change/pull-request.ts';
import type { Configuration } from './configuration/configuration.ts';
import { withLockPath } from './configuration/lock-path.ts';
import { describeApiError } from './event/api-error.ts';
import { readBaseConfiguration } from './event/base-configuration.ts';
import { readEvent } from './event/github-event.ts';
import { type ActionInputs, chooseTargets, readInputs } from './event/inputs.ts';
import { connect } from './event/octokit.ts';
import { readSurroundings } from './event/surroundings.ts';
import { annotate } from './publish/annotations.ts';
import { publishReview, type ReviewOutcome } from './publish/github-review.ts';
import type { ReviewContent } from './publish/review-body.ts';
import { logLine } from './publish/run-log.ts';
import { countWords, JOB_SUMMARY_LIMIT, plural, renderSummary } from './publish/summary.ts';
import { knownFindings } from './review/fingerprint.ts';
import type { FileReport } from './review/report.ts';
import { failingFindings } from './review/threshold.ts';
import { VERSION } from './version.ts';

async function run(): Promise<void> {
  const event = readEvent(context);
  switch (event.kind) {
    case 'merge-group':
      setOutputs(0, 0);
      core.notice('A merge group is not reviewed again: its pull requests were, when they were pushed.');
      return;
    case 'unsupported':
      core.setFailed(
        `bpftrace-guard reviews pull requests, and this run is for ${event.name}. Start it by \`on: pull_request\`.`,
      );
      return;
    case 'pull-request': {
      if (event.closed) {
        setOutputs(0, 0);
        logLine('The pull request is closed: nothing is reviewed.');
        return;
      }
      const inputs = readInputs();
      if (!inputs.ok) {
        core.setFailed(inputs.words);
        return;
      }
      const octokit = connect(inputs.token, `bpftrace-guard/${VERSION}`, { info: logLine });
      await review(octokit, event, inputs);
    }
  }
}

async function review(octokit: Octokit, pullRequest: PullRequest, inputs: ActionInputs): Promise<void> {
  const commits = await worded('The pull request', readCommits(octokit, pullRequest));
  const base = await worded(
    'The configuration at the base commit',
    readBaseConfiguration(octokit, pullRequest, commits.baseSha, inputs.configPath),
  );
  const configuration: Configuration = base.ok ? base.configuration : {};
  const choose = chooseFiles(configuration.files ?? []);
  const listing = await worded('The list of changed files', listScripts(octokit, pullRequest, commits, choose));
  const { scripts: listed, listedFiles, leftOut } = listing;
  logLine(`${plural(listedFiles, 'changed file')} at ${commits.headSha}, ${plural(listed.length, 'bpftrace script')}.`);
  const notes = leftOutNotes(leftOut);
  for (const note of notes) logLine(note);
  if (listed.length === 0 && listing.complete) {
    setOutputs(0, 0);
    // A change without scripts is none of the broken configuration's business: it may be the one that mends it.
    if (!base.ok) core.notice(base.words);
    await writeJobSummary(['### bpftrace-guard: no bpftrace scripts in this change', ...notes, ''].join('\n'));
    return;
  }
  if (!base.ok) {
    core.setFailed(base.words);
    return;
  }
  const chosen = chooseTargets(inputs.targets, configuration.targets);
  if (!chosen.ok) {
    core.setFailed(chosen.words);
    return;
  }
  const change = await readPullRequest(octokit, pullRequest, commits, listing);
  const { configured } = chosen;
  const { rules = {}, suppressions = {}, lockPath = [], runTogether = [] } = configuration;
  const targets = withLockPath(chosen.targets, lockPath);
  const { owner, repo } = pullRequest;
  const around = await readSurroundings(
    change.scripts.filter((script) => script.status === 'readable'),
    runTogether,
    new GitHubFiles(octokit, { owner, repo, ref: commits.headSha }),
  );
  const analyser = new Analyser({ targets, configured, rules, suppressions }, around.surroundings);
  const files = change.scripts.map((script) => (script.status === 'readable' ? judge(script, analyser) : script));
  logFiles(files);

  const findings = knownFindings(files);
  const repository = { serverUrl: context.serverUrl.replace(/\/+$/, ''), owner, repo, headSha: commits.headSha };
  const content: ReviewContent = { targets, files, findings, notes: [...change.notes, ...around.notes], repository };
  const hunks = new Map(listed.map((script) => [script.path, script.hunks]));
  const outcome = inputs.comment
    ? await publishReview(octokit, pullRequest, commits, content, hunks)
    : notAsked(content);
  logOutcome(outcome);

  const left = annotate(findings, files);
  notes.push(...content.notes, ...outcome.notes);
  if (left > 0) notes.push(`${plural(left, 'problem')} got no annotation, as GitHub shows 10 of a kind.`);
  await writeJobSummary(renderSummary({ ...content, notes, unplaced: outcome.unplaced }, JOB_SUMMARY_LIMIT));
  setOutputs(findings.length, findings.filter(({ finding }) => finding.severity === 'error').length);
  finish(content, inputs.failOn ?? configuration.failOn ?? 'error', listing.complete);
}

/** A script on which the engine itself breaks is not judged, which fails the check; the other scripts still are. */
function judge({ path, text }: ChangedScript, analyser: Analyser): FileReport {
  try {
    return analyser.analyse(path, text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { status: 'failed', path, error: `bpftrace-guard broke on it, which is a bug of ours: ${words}` };
  }
}

/** One sentence, and the exit status, for what was found. A script that could not be read is never green. */
function finish(content: ReviewContent, failOn: Parameters<typeof failingFindings>[1], complete: boolean): void {
  const counts = countWords(content);
  if (failingFindings(content.findings, failOn).length > 0) {
    core.setFailed(`bpftrace-guard: ${counts}. The check fails on ${failOn}; see the review or the job summary.`);
  } else if (content.files.some((file) => file.status === 'failed')) {
    core.setFailed(`bpftrace-guard: ${counts}. The check fails as long as a script cannot be analysed.`);
  } else if (!complete) {
    core.setFailed(`bpftrace-guard: ${counts}. The check fails as GitHub did not list all changed files.`);
  } else {
    logLine(`bpftrace-guard: ${counts}.`);
  }
}

function logFiles(files: readonly FileReport[]): void {
  core.startGroup('Scripts');
  for (const file of files) {
    const words =
      file.status === 'analysed' ? plural(file.findings.length, 'finding') : `${file.status}: ${file.error}`;
    logLine(`${file.path}: ${words}`);
    if (file.status === 'analysed') for (const note of file.notes ?? []) logLine(`${file.path}: ${note}`);
  }
  core.endGroup();
}

function logOutcome(outcome: ReviewOutcome): void {
  if (outcome.kind === 'posted') logLine(`Review posted with ${plural(outcome.comments, 'comment')}.`);
  if (outcome.kind === 'nothing-new') logLine('There is nothing to post that was not posted before.');
  for (const note of outcome.notes) core.notice(note);
}

function notAsked({ findings }: ReviewContent): ReviewOutcome {
  const unplaced = findings.map((known) => ({ known, because: 'Comments are switched off (`comment: false`).' }));
  return { kind: 'nothing-new', comments: 0, unplaced, notes: [] };
}

function setOutputs(findings: number, errors: number): void {
  core.setOutput('findings', findings);
  core.setOutput('errors', errors);
}

/** Some runners (act, older servers) have no summary: that is no reason to fail. */
async function writeJobSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) {
    logLine('This runner takes no job summary.');
    return;
  }
  await core.summary.addRaw(markdown).write();
}

/** An error that is already a sentence for the user. */
class WordedError extends Error {}

async function worded<T>(what: string, result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw new WordedError(describeApiError(`${what} could not be read`, error));
  }
}

try {
  await run();
} catch (error) {
  core.setFailed(error instanceof WordedError ? error.message : describeApiError('The run failed', error));
}
