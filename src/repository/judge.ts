import type { GitHub } from '../github/client.ts';
import type { GitHubCommit, GitHubContents } from '../github/contents.ts';
import type { RepositoryListing } from '../github/listing.ts';
import { readScriptTexts } from '../github/script-texts.ts';
import { GitHubTree } from '../github/tree.ts';
import { type JudgedScripts, judgeScripts } from '../session/judge.ts';
import type { Settings } from '../session/settings.ts';

/** A repository on GitHub, as a commit has it, with the list of its scripts. */
export interface ListedRepository {
  readonly commit: GitHubCommit;
  /** Of the same commit. */
  readonly contents: GitHubContents;
  readonly listing: RepositoryListing;
}

/**
 * Reads and judges all scripts of a repository, and the programs in its other files. A script that cannot be read is in the result
 * with the reason, and the notes say what was not searched.
 *
 * @throws Failure as `judgeScripts`
 */
export async function judgeRepository(
  github: GitHub,
  { commit, contents, listing }: ListedRepository,
  settings: Settings,
): Promise<JudgedScripts> {
  const { scripts, notes } = await readScriptTexts(contents, listing, settings.choose);
  const judged = await judgeScripts(scripts, settings, new GitHubTree(github, commit, contents));
  return { ...judged, notes: [...notes, ...judged.notes] };
}
