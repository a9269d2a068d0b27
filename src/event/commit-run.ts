import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Octokit } from '@octokit/rest';
import { type FileChoice, leftOutNotes } from '../change/file-choice.ts';
import { GitHubContents } from '../change/github-contents.ts';
import { GitHubFiles } from '../change/github-files.ts';
import { listCompared, listRepository, readScriptTexts, type ScriptListing } from '../change/pull-request.ts';
import { annotate } from '../publish/annotations.ts';
import { logLine } from '../publish/run-log.ts';
import { JOB_SUMMARY_LIMIT, plural, renderSummary } from '../publish/summary.ts';
import { finish, logFiles, setOutputs, writeJobSummary, writeSarif } from './action-result.ts';
import type { ActionInputs } from './inputs.ts';
import { judgeScripts } from './judging.ts';
import { readRunConfiguration } from './run-configuration.ts';
import { worded } from './worded-error.ts';

/** A repository, and the commit of it that is judged. */
interface JudgedCommit {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
}

/** What a merge queue wants to merge: everything between two commits. */
export interface MergeGroup extends JudgedCommit {
  readonly baseSha: string;
}

/**
 * Judges the scripts that a merge group changes. There is nobody to comment to: annotations, the job summary and the status
 * tell what was found. The configuration is that of the base commit, as for a pull request.
 */
export async function checkMergeGroup(octokit: Octokit, group: MergeGroup, inputs: ActionInputs): Promise<void> {
  const list = (choose: FileChoice) => listCompared(octokit, group, group.baseSha, group.headSha, choose);
  await judgeCommit(octokit, group, group.baseSha, inputs, list, 'A merge group gets no comments.');
}

/** Judges all scripts of a repository at a commit: for its code scanning, or once a night when facts have changed. */
export async function checkRepository(octokit: Octokit, commit: JudgedCommit, inputs: ActionInputs): Promise<void> {
  const list = (choose: FileChoice) => listRepository(octokit, commit, commit.headSha, choose);
  await judgeCommit(
    octokit,
    commit,
    commit.headSha,
    inputs,
    list,
    'A run over the whole repository posts no comments.',
  );
}

async function judgeCommit(
  octokit: Octokit,
  commit: JudgedCommit,
  configurationSha: string,
  inputs: ActionInputs,
  list: (choose: FileChoice) => Promise<ScriptListing>,
  because: string,
): Promise<void> {
  const { owner, repo, headSha } = commit;
  const configurationFiles = new GitHubContents(octokit, { owner, repo, ref: configurationSha });
  const run = await readRunConfiguration(octokit, configurationFiles, inputs);
  if (!run.ok) {
    core.setFailed(run.words);
    return;
  }
  const { configuration, chosen, choose, overruled } = run;
  const listing = await worded('The list of scripts', list(choose));
  logLine(`${plural(listing.scripts.length, 'bpftrace script')} at ${commit.headSha}.`);
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(octokit, head);
  const scripts = await readScriptTexts(contents, listing);
  const access = new GitHubFiles(octokit, head, contents);
  const judged = await judgeScripts(scripts, chosen, configuration, access);
  const { targets, files, findings } = judged;
  logFiles(files);
  await writeSarif(inputs.sarif, { targets, files });
  const left = annotate(findings, files);
  const notes = [...overruled, ...leftOutNotes(listing.leftOut), ...listing.notes, ...judged.notes];
  if (left > 0) notes.push(`${plural(left, 'problem')} got no annotation, as GitHub shows 10 of a kind.`);
  const repository = { serverUrl: context.serverUrl.replace(/\/+$/, ''), owner, repo, headSha };
  const unplaced = findings.map((known) => ({ known, because }));
  await writeJobSummary(renderSummary({ targets, files, findings, unplaced, notes, repository }, JOB_SUMMARY_LIMIT));
  setOutputs(findings);
  finish({ files, findings }, configuration.failOn ?? 'error', listing.complete);
}
