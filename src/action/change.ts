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

/** A change on GitHub, with the settings for it. */
export interface ConfiguredChange {
  readonly commits: ChangeCommits;
  readonly settings: Settings;
}

/**
 * Reads the settings for a change: those of the branch that it is for, as that stands now. What holds there holds for all changes,
 * also for one that left the branch before. @throws Failure
 */
export async function configureChange(
  github: GitHub,
  commits: ChangeCommits,
  inputs: ActionInputs,
): Promise<ConfiguredChange> {
  const { owner, repo, baseSha } = commits;
  const tip = new GitHubContents(github, { owner, repo, ref: baseSha });
  return { commits, settings: await readSettings(github, tip, inputs) };
}

/** A judged change, with the repository after the change. */
export interface JudgedOnGitHub {
  readonly judged: JudgedChange;
  readonly head: SourceTree;
  readonly contents: GitHubContents;
}

/**
 * Reads the scripts of a change and judges them. Its findings are compared with those where it left the other branch: what happens
 * on that branch later is not its doing.
 */
export async function judgeOnGitHub(
  github: GitHub,
  { commits, settings }: ConfiguredChange,
  listing: ScriptListing,
  { diffFilter }: ActionInputs,
): Promise<JudgedOnGitHub> {
  for (const sentence of settings.overruled) logLine(sentence);
  const { owner, repo, headSha } = commits;
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(github, head);
  const change = await readChange(contents, listing, settings.choose);
  const tree = new RememberedTree(new GitHubTree(github, head, contents));
  const base = { owner, repo, ref: listing.mergeBase };
  const trees = { base: new GitHubTree(github, base, new GitHubContents(github, base)), head: tree };
  const judged = await judgeChange(change, trees, settings, diffFilter);
  const { dependents, others } = judged;
  if (dependents > 0)
    logLine(
      `${plural(dependents, 'script')} that this change does not touch, but a file that they import, or that runs them.`,
    );
  if (others.length > 0) logLine(`${plural(others.length, 'finding')} not caused by this change.`);
  return { judged, head: tree, contents };
}
