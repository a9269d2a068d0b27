import type { ChangeCommits } from '../github/changes.ts';
import type { GitHub } from '../github/client.ts';
import { GitHubContents } from '../github/contents.ts';
import type { ScriptListing } from '../github/listing.ts';
import { readChange } from '../github/script-texts.ts';
import { GitHubTree } from '../github/tree.ts';
import { type JudgedChange, judgeChange } from '../session/change.ts';
import type { Settings } from '../session/settings.ts';
import { RememberedTree, type SourceTree } from '../source/source-tree.ts';
import { plural } from '../text/plural.ts';
import type { ActionInputs } from './inputs.ts';
import { logLine } from './run-log.ts';
import { readSettings } from './settings.ts';

/** A change on GitHub, with the settings at its base commit. */
export interface ConfiguredChange {
  readonly commits: ChangeCommits;
  readonly base: GitHubContents;
  readonly settings: Settings;
}

/** Reads the settings for a change. @throws Failure */
export async function configureChange(
  github: GitHub,
  commits: ChangeCommits,
  inputs: ActionInputs,
): Promise<ConfiguredChange> {
  const { owner, repo, baseSha } = commits;
  const base = new GitHubContents(github, { owner, repo, ref: baseSha });
  return { commits, base, settings: await readSettings(github, base, inputs) };
}

/** A judged change, with the repository after the change. */
export interface JudgedOnGitHub {
  readonly judged: JudgedChange;
  readonly head: SourceTree;
  readonly contents: GitHubContents;
}

/** Reads the scripts of a change and judges them. */
export async function judgeOnGitHub(
  github: GitHub,
  { commits, base, settings }: ConfiguredChange,
  listing: ScriptListing,
  { diffFilter }: ActionInputs,
): Promise<JudgedOnGitHub> {
  for (const sentence of settings.overruled) logLine(sentence);
  const { owner, repo, baseSha, headSha } = commits;
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(github, head);
  const change = await readChange(contents, commits, listing, settings.choose);
  const tree = new RememberedTree(new GitHubTree(github, head, contents));
  const trees = { base: new GitHubTree(github, { owner, repo, ref: baseSha }, base), head: tree };
  const judged = await judgeChange(change, trees, settings, diffFilter);
  const { dependents, others } = judged;
  if (dependents > 0)
    logLine(`${plural(dependents, 'script')} that this change does not touch, but something that they import.`);
  if (others.length > 0) logLine(`${plural(others.length, 'finding')} not caused by this change.`);
  return { judged, head: tree, contents };
}
