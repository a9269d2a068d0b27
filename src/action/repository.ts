import type { GitHub } from '../github/client.ts';
import { GitHubContents } from '../github/contents.ts';
import { orFailure } from '../github/errors.ts';
import { listRepository } from '../github/listing.ts';
import { judgeRepository } from '../repository/judge.ts';
import { goneNotes } from '../session/accepted.ts';
import { leftOutNotes } from '../source/file-choice.ts';
import { plural } from '../text/plural.ts';
import { checkRunMaker } from './check-run.ts';
import type { ActionInputs } from './inputs.ts';
import { type JudgedCommit, reportCommit } from './outcome.ts';
import { logLine } from './run-log.ts';
import { readSettings, settingsNotes } from './settings.ts';

/** Judges all scripts of a repository at a commit, and the programs in its other files: for its code scanning, or once a night when facts have changed. */
export async function checkRepository(github: GitHub, commit: JudgedCommit, inputs: ActionInputs): Promise<void> {
  const { owner, repo, headSha } = commit;
  const head = { owner, repo, ref: headSha };
  const contents = new GitHubContents(github, head);
  const settings = await readSettings(github, contents, inputs);
  const listing = await orFailure('The list of scripts', listRepository(github, commit, headSha, settings.choose));
  const judged = await judgeRepository(github, { commit: head, contents, listing }, settings);
  logLine(`${plural(judged.files.length, 'bpftrace script')} at ${headSha}.`);
  const { leftOut, scripts, unknown, hosts = [], unlisted } = listing;
  const there = new Set([...scripts, ...unknown, ...hosts, ...judged.files].map(({ path }) => path));
  // Without the whole list nobody knows what is gone.
  const gone = unlisted === undefined ? await goneNotes(settings, (file) => !there.has(file)) : [];
  const notes = [...settingsNotes(settings), ...leftOutNotes(leftOut), ...judged.notes, ...gone];
  const report = { ...judged, notes, maker: checkRunMaker(github, inputs, undefined) };
  await reportCommit(report, commit, settings, 'A run over the whole repository posts no comments.');
}
