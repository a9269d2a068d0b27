import path from 'node:path';
import {
  BASELINE_LIMIT,
  BASELINE_PATH,
  MOST_ENTRIES,
  MOST_REASON,
  NO_BASELINE,
  writeBaseline,
} from '../config/baseline.ts';
import { CONFIGURATION_PATHS } from '../config/parse.ts';
import { leavesUnjudged, reportedFiles } from '../engine/report.ts';
import { type Acceptance, planBaseline, usualEnd } from '../session/acceptance.ts';
import { judgeScripts } from '../session/judge.ts';
import type { Settings } from '../session/settings.ts';
import { realOf } from '../source/disk.ts';
import { replaceFile } from '../source/file-replacement.ts';
import { createBelow } from '../source/new-file.ts';
import { readNamed } from '../source/regular-file.ts';
import { isDay } from '../text/day.ts';
import { Failure } from '../text/failure.ts';
import { plural } from '../text/plural.ts';
import type { BaselineOptions } from './options.ts';
import { type OpenedScripts, openScripts } from './run.ts';
import { STATUS, say, type Terminal } from './terminal.ts';

/**
 * `baseline`: writes the findings that make a run fail into the file of accepted findings.
 *
 * @throws Failure when the options are wrong, or the file cannot be written; then nothing is.
 */
export async function baseline(
  paths: readonly string[],
  options: BaselineOptions,
  terminal: Terminal,
): Promise<number> {
  if (paths.includes('-')) throw new Failure('usage', 'Standard input has no path that a baseline could name.');
  const opened = await openScripts(paths, options, terminal);
  const { settings, scripts, root, tree } = opened;
  if (settings.mistakes.length > 0) return STATUS.wrongUse;
  if (settings.baseline === NO_BASELINE)
    throw new Failure(
      'usage',
      `The configuration or the policy says "baseline: ${NO_BASELINE}": none may be accepted.`,
    );
  const { baseline: before, ...all } = settings;
  const accept = acceptanceOf(options, settings);
  const { files, notes } = await judgeScripts(scripts, all, tree);
  for (const note of [...opened.notes, ...notes]) say('note', note, terminal);
  for (const file of files) if (file.status === 'failed') say('error', `${file.path}: ${file.error}`, terminal);

  const judged = [...scripts, ...files].flatMap(({ status, path: each }) => (status === 'failed' ? [] : [each]));
  // On other targets, or with less sure findings left out, it is not known that an entry is no longer needed.
  const prune = options.target === undefined && settings.minConfidence === 'possible';
  const plan = await planBaseline(before?.entries ?? [], { files, judged, settings: all, tree }, accept, prune);
  for (const sentence of plan.refused) say('error', sentence, terminal);
  const { entries, added, kept, removed } = plan;
  if (entries.length > MOST_ENTRIES)
    throw new Failure('usage', `These are ${entries.length} findings; a baseline has at most ${MOST_ENTRIES}.`);
  const place = before?.path ?? BASELINE_PATH;
  if (before !== undefined) await rewrite(path.join(root, place), place, writeBaseline(entries));
  else if (entries.length > 0) {
    await create(root, place, writeBaseline(entries), opened.configuration);
    await nameIn(opened, place, terminal);
  }
  const until = added === 0 ? '' : ` until ${accept.until}`;
  const counts = `${plural(added, 'finding')} newly accepted${until}, ${kept} accepted before, ${removed} taken out`;
  terminal.stdout.write(`${place}: ${counts}.\n`);
  if (leavesUnjudged(reportedFiles(files).flatMap(({ findings }) => findings))) return STATUS.notJudged;
  return plan.refused.length > 0 ? STATUS.findings : STATUS.clean;
}

function acceptanceOf({ reason, until }: BaselineOptions, { suppressions }: Settings): Acceptance {
  const today = suppressions.today ?? '';
  if (reason.trim() === '' || reason.length > MOST_REASON)
    throw new Failure('usage', `--reason says why the findings are accepted, in 1 to ${MOST_REASON} characters.`);
  if (until !== undefined && !isDay(until))
    throw new Failure('usage', `--until is a day of the calendar, such as ${usualEnd(suppressions, today)}.`);
  if (until !== undefined && until < today) throw new Failure('usage', `${until} is over: --until is a day to come.`);
  return { reason: reason.trim(), until: until ?? usualEnd(suppressions, today) };
}

async function create(root: string, place: string, text: string, configuration: string | undefined): Promise<void> {
  const created = await createBelow(await realOf(root), place, text);
  if (created.ok) return;
  const hint = `If it is your baseline, write "baseline: ${place}" into ${configuration ?? CONFIGURATION_PATHS[0]}.`;
  throw new Failure('usage', created.message, hint);
}

async function rewrite(file: string, place: string, text: string): Promise<void> {
  const real = await realOf(file);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readNamed(real, BASELINE_LIMIT * 3));
  if (before === text) return;
  const written = await replaceFile(real, before, text);
  if (!written.ok) throw new Failure('usage', `${place}: ${written.message}`);
}

/** Makes the configuration name a new baseline: without a configuration one is written, else the user writes a line. */
async function nameIn({ root, configuration }: OpenedScripts, place: string, terminal: Terminal): Promise<void> {
  const line = `baseline: ${place}`;
  if (configuration !== undefined)
    return say('note', `Add this line to ${configuration}, which does not name the baseline yet: ${line}`, terminal);
  const created = await createBelow(await realOf(root), CONFIGURATION_PATHS[0], `${line}\n`);
  if (!created.ok) throw new Failure('usage', created.message);
  say('note', `${CONFIGURATION_PATHS[0]} was written, which names the baseline. Commit both files.`, terminal);
}
