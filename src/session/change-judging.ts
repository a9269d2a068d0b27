import type { RunConfiguration } from '../action/run-configuration.ts';
import { logLine } from '../action/run-log.ts';
import type { FileReport } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import type { ScriptListing } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubContents, readScriptTexts } from '../github/contents.ts';
import { GitHubTree } from '../github/tree.ts';
import { plural } from '../render/summary.ts';
import type { DiffFilter } from '../review/diff-filter.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import type { ShownDiff } from '../review/placement.ts';
import { splitFindings } from './baseline.ts';
import { findDependents } from './dependents.ts';
import { judgeScripts } from './judge.ts';
import { targetNotes } from './target-notes.ts';

/** Two commits of a repository, 40 hex digits each. */
export interface ChangeCommits {
  readonly owner: string;
  readonly repo: string;
  readonly baseSha: string;
  readonly headSha: string;
}

/** What a change was found to be. */
export interface JudgedChange {
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** Those that the change answers for, the worst first. */
  readonly findings: readonly KnownFinding[];
  /** Those of changed files that were there before. */
  readonly others: readonly KnownFinding[];
  readonly diff: ShownDiff;
  /** What the reader must know, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Judges what a change does to scripts: those that it changes, and those that import what it changes.
 *
 * @param base the files of the base commit.
 */
export async function judgeChange(
  octokit: GitHub,
  { owner, repo, baseSha, headSha }: ChangeCommits,
  base: GitHubContents,
  listing: ScriptListing,
  { configuration, chosen, choose, overruled }: Extract<RunConfiguration, { ok: true }>,
  filter: DiffFilter,
): Promise<JudgedChange> {
  for (const words of overruled) logLine(words);
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(octokit, head);
  const scripts = await readScriptTexts(contents, listing);
  const access = new GitHubTree(octokit, head, contents);
  const readable = scripts.filter((script) => script.status === 'readable');
  const dependents = await findDependents(readable, listing.listedFiles, choose, access);
  if (dependents.scripts.length > 0)
    logLine(
      `${plural(dependents.scripts.length, 'script')} that this change does not touch, but something that they import.`,
    );
  const judged = await judgeScripts([...scripts, ...dependents.scripts], chosen, configuration, access);
  const hunks = new Map(listing.scripts.map((script) => [script.path, script.hunks]));
  const paths = new Map(
    listing.scripts.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath] as const] : [])),
  );
  const before = new GitHubTree(octokit, { owner, repo, ref: baseSha }, base);
  const split = await splitFindings(judged.findings, hunks, filter, paths, chosen, configuration, before);
  const others = split.others.filter(({ file }) => hunks.has(file.path));
  if (others.length > 0) logLine(`${plural(others.length, 'finding')} not caused by this change.`);
  const { targets, files } = judged;
  const notes = [...overruled, ...targetNotes(chosen), ...listing.notes, ...dependents.notes, ...judged.notes];
  return { targets, files, findings: split.own, others, diff: { hunks, causes: dependents.causes }, notes };
}
