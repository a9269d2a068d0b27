import * as core from '@actions/core';
import { listCompared, listRepository, type ScriptListing } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubContents, readScriptTexts } from '../github/contents.ts';
import { worded } from '../github/errors.ts';
import { GitHubTree } from '../github/tree.ts';
import { serverUrl } from '../github/workflow.ts';
import { annotate } from '../render/annotations.ts';
import { JOB_SUMMARY_LIMIT, plural, renderSummary } from '../render/summary.ts';
import { type JudgedChange, judgeChange } from '../session/change-judging.ts';
import { type Judged, judgeScripts } from '../session/judge.ts';
import { targetNotes } from '../session/target-notes.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import type { ActionInputs } from './inputs.ts';
import { finish, logFiles, setOutputs, writeJobSummary, writeSarif } from './outcome.ts';
import { readDismissed } from './review/posted.ts';
import { type RunConfiguration, readRunConfiguration } from './run-configuration.ts';
import { logLine } from './run-log.ts';

/** A repository, and the commit of it that is judged. */
interface JudgedCommit {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** What a merge queue wants to merge: everything between two commits. */
export interface MergeGroup extends JudgedCommit {
  readonly baseSha: string;
  /** The pull request that the queue adds, where the name of its branch tells. */
  readonly number: number | undefined;
}

/**
 * Judges the scripts that a merge group changes, as its pull request was: the configuration is that of the base commit, and what
 * was there before is not its business. There is nobody to comment to: annotations, the job summary and the status tell what was
 * found.
 */
export async function checkMergeGroup(octokit: GitHub, group: MergeGroup, inputs: ActionInputs): Promise<void> {
  const { owner, repo, baseSha, headSha, number } = group;
  const base = new GitHubContents(octokit, { owner, repo, ref: baseSha });
  const run = await readRunConfiguration(octokit, base, inputs);
  if (!run.ok) {
    core.setFailed(run.words);
    return;
  }
  const listing = await worded('The list of scripts', listCompared(octokit, group, baseSha, headSha, run.choose));
  logLine(`${plural(listing.scripts.length, 'bpftrace script')} at ${headSha}.`);
  const judged = await judgeChange(octokit, group, base, listing, run, inputs.diffFilter);
  const dismissals =
    number === undefined || judged.findings.length === 0
      ? { dismissed: [], notes: [] }
      : await readDismissed(octokit, { owner, repo, number }, judged.findings, run.configuration.suppressions ?? {});
  const findings = judged.findings.filter(
    ({ fingerprint }) => !dismissals.dismissed.some((each) => each.fingerprint === fingerprint),
  );
  const notes = [...leftOutNotes(listing.leftOut), ...judged.notes, ...dismissals.notes];
  await tell({ ...judged, findings, notes }, group, inputs, run, listing, 'A merge group gets no comments.');
}

/** Judges all scripts of a repository at a commit: for its code scanning, or once a night when facts have changed. */
export async function checkRepository(octokit: GitHub, commit: JudgedCommit, inputs: ActionInputs): Promise<void> {
  const { owner, repo, headSha } = commit;
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(octokit, head);
  const run = await readRunConfiguration(octokit, contents, inputs);
  if (!run.ok) {
    core.setFailed(run.words);
    return;
  }
  const { configuration, chosen, choose, overruled } = run;
  const listing = await worded('The list of scripts', listRepository(octokit, commit, headSha, choose));
  logLine(`${plural(listing.scripts.length, 'bpftrace script')} at ${headSha}.`);
  const scripts = await readScriptTexts(contents, listing);
  const judged = await judgeScripts(scripts, chosen, configuration, new GitHubTree(octokit, head, contents));
  const notes = [
    ...overruled,
    ...targetNotes(chosen),
    ...leftOutNotes(listing.leftOut),
    ...listing.notes,
    ...judged.notes,
  ];
  const because = 'A run over the whole repository posts no comments.';
  await tell({ ...judged, notes }, commit, inputs, run, listing, because);
}

/** Tells what was found where nobody can be answered. */
async function tell(
  { targets, files, findings, others, notes: known }: Judged & Partial<Pick<JudgedChange, 'others'>>,
  { owner, repo, headSha }: JudgedCommit,
  { sarif }: ActionInputs,
  { configuration }: Extract<RunConfiguration, { ok: true }>,
  { complete }: ScriptListing,
  because: string,
): Promise<void> {
  logFiles(files);
  await writeSarif(sarif, { targets, files });
  const left = annotate(findings, files);
  const notes = [...known];
  if (left > 0) notes.push(`${plural(left, 'problem')} got no annotation, as GitHub shows 10 of a kind.`);
  const repository = { serverUrl: serverUrl(), owner, repo, headSha };
  const unplaced = findings.map((finding) => ({ known: finding, because }));
  const content = {
    targets,
    files,
    findings,
    unplaced,
    notes,
    repository,
    ...(others === undefined ? {} : { others }),
  };
  await writeJobSummary(renderSummary(content, JOB_SUMMARY_LIMIT));
  setOutputs(findings);
  finish({ files, findings }, configuration.failOn ?? 'error', complete);
}
