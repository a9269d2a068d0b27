import type { GitHub } from '../github/client.ts';
import { GitHubContents } from '../github/contents.ts';
import { orFailure } from '../github/errors.ts';
import { listRepository } from '../github/listing.ts';
import { readScriptTexts } from '../github/script-texts.ts';
import { GitHubTree } from '../github/tree.ts';
import { goneNotes } from '../session/accepted.ts';
import { judgeScripts } from '../session/judge.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { plural } from '../text/plural.ts';
import { checkRunMaker } from './check-run.ts';
import type { ActionInputs } from './inputs.ts';
import { type JudgedCommit, reportCommit } from './outcome.ts';
import { logLine } from './run-log.ts';
import { readSettings, settingsNotes } from './settings.ts';

/** Judges all scripts of a repository at a commit: for its code scanning, or once a night when facts have changed. */
export async function checkRepository(github: GitHub, commit: JudgedCommit, inputs: ActionInputs): Promise<void> {
  const { owner, repo, headSha } = commit;
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(github, head);
  const settings = await readSettings(github, contents, inputs);
  const listing = await orFailure('The list of scripts', listRepository(github, commit, headSha, settings.choose));
  const scripts = await readScriptTexts(contents, listing, settings.choose);
  logLine(`${plural(scripts.length, 'bpftrace script')} at ${headSha}.`);
  const judged = await judgeScripts(scripts, settings, new GitHubTree(github, head, contents));
  const { leftOut } = listing;
  const paths = new Set(scripts.map(({ path }) => path));
  const gone = await goneNotes(settings, (file) => !paths.has(file));
  const notes = [...settingsNotes(settings), ...leftOutNotes(leftOut), ...listing.notes, ...judged.notes, ...gone];
  const report = { ...judged, notes, maker: checkRunMaker(github, inputs, undefined) };
  await reportCommit(report, commit, settings, 'A run over the whole repository posts no comments.');
}
