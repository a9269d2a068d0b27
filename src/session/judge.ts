import type { FileReport } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import type { ReadableScript, ScriptFile } from '../source/script-text.ts';
import { type SourceTree, WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { someOf } from '../text/plural.ts';
import { AcceptedFindings } from './accepted.ts';
import type { JudgedHost } from './embedded.ts';
import { findNamed, type NamedScripts, withNamed } from './named.ts';
import { type Judges, NO_PROGRAM, OwnThread, unjudged } from './script-judge.ts';
import type { FileSettings, Settings } from './settings.ts';
import { readSurroundings } from './surroundings.ts';

/** What was found in the scripts of a run. */
export interface JudgedScripts {
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** The worst first. */
  readonly findings: readonly KnownFinding[];
  /** What the reader must know of files with programs in them, and of accepted findings, in plain sentences. */
  readonly notes: readonly string[];
  /** The scripts that were judged because commands in such files name them, each with those files. */
  readonly named: NamedScripts['hosts'];
}

/** More text than the scripts of a repository have, in UTF-16 units: it bounds the work of a run. */
const MOST_TEXT = 64 * 1024 * 1024;

/** The report of a run that left scripts out: it ended before them. */
export function interruptedBefore(paths: readonly string[], settings: Pick<Settings, 'rules'>): FileReport {
  const error = `The run was interrupted before it judged ${someOf(paths)}.`;
  return unjudged({ status: 'failed', path: WHOLE_REPOSITORY, error }, settings);
}

function tooMuchText(paths: readonly string[], most: number, settings: Pick<Settings, 'rules'>): FileReport {
  const error = `The scripts of this run and what they import are longer than the ${most} characters that one run judges, and these were left out: ${someOf(paths)}. Split the change, or name fewer scripts.`;
  return unjudged({ status: 'failed', path: WHOLE_REPOSITORY, error }, settings);
}

/** How the scripts of a run are judged. */
export interface JudgeOptions {
  /** Who judges the scripts that stand alone; this thread if nobody else does. */
  readonly judges?: Judges;
  /**
   * How much text is judged, in UTF-16 units: of scripts that stand alone, again of those that do not, an imported file with each
   * script that imports it, and again of files of other kinds. What comes after that is not judged, which one file of the
   * report says.
   */
  readonly most?: number;
  /** Ends the run: scripts that are not judged by then are left out, which one file of the report says. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each file in the order of the scripts, as soon as all before it are judged. */
  readonly onFile?: (file: FileReport) => void;
}

/** What stands in every script that takes another file in. Headers of the system, in angle brackets, are none of those. */
const READS_FILES = /\bimport\b|\binclude\b(?!\s*<)/;

/** Whether nothing around a script has a part in what it does. */
export function standsAlone({ text, host }: ReadableScript, { runTogether }: Pick<Settings, 'runTogether'>): boolean {
  return host !== undefined || (runTogether.length === 0 && !READS_FILES.test(text));
}

/**
 * Judges scripts, and those that commands in them name, with what they import and run together with. Every command and every kind
 * of run judges by this.
 *
 * @param tree the files around the scripts, where the scripts are from.
 * @throws Failure when there are scripts, and the settings allow none to be judged.
 */
export async function judgeScripts(
  given: readonly ScriptFile[],
  settings: Settings,
  tree: SourceTree,
  { signal, judges = new OwnThread(settings, signal), most = MOST_TEXT, onFile = () => undefined }: JudgeOptions = {},
): Promise<JudgedScripts> {
  if (given.length > 0 && settings.refusal !== undefined) throw settings.refusal;
  const named = await findNamed(given, settings, tree);
  const scripts = withNamed(given, named);
  const own = await Promise.all(scripts.map(async ({ path }) => settings.forFile(await tree.fromRoot(path))));
  const readable = scripts.filter((script) => script.status === 'readable');
  const linked = readable.filter((script) => !standsAlone(script, settings));
  const together = new OwnThread(settings, signal, await readSurroundings(linked, settings.runTogether, tree));
  const judged = { scripts: 0, hosts: 0 };

  const judge = async (script: ScriptFile, index: number): Promise<JudgedHost | undefined> => {
    const by = own[index] ?? settings;
    if (script.status !== 'readable') return { report: unjudged(script, by), notes: [] };
    if (!standsAlone(script, settings)) return together.judge(script, by, most);
    const kind = script.host === undefined ? 'scripts' : 'hosts';
    const before = judged[kind];
    judged[kind] += script.text.length;
    return before < most ? judges.judge(script, by) : undefined;
  };

  // All are asked for at once: others may answer at the same time.
  const answers = scripts.map(judge);
  const left = new Set<string>();
  const notes: string[] = [];
  const files: FileReport[] = [];
  const accepted = new AcceptedFindings(settings, tree);
  const add = async (file: FileReport): Promise<void> => {
    const open = await accepted.leaveOut(file);
    files.push(open);
    onFile(open);
  };
  for (const [index, script] of scripts.entries()) {
    const { path } = script;
    const answer = await answers[index];
    if (answer === undefined) left.add(path);
    else if (answer.report !== undefined) await add(answer.report);
    else if (script.status === 'readable' && script.host === 'named')
      await add({ status: 'skipped', path, error: NO_PROGRAM });
    notes.push(...(answer?.notes ?? []));
  }
  if (left.size > 0)
    await add(
      signal?.aborted === true ? interruptedBefore([...left], settings) : tooMuchText([...left], most, settings),
    );
  const paths = readable.flatMap(({ path }) => (left.has(path) ? [] : [path]));
  return {
    targets: targetsOf(own, settings),
    files,
    findings: knownFindings(files),
    notes: [...notes, ...(await accepted.notes(paths))],
    named: named.hosts,
  };
}

/** The targets that files were judged for, each once; those of the run, if there was no file. */
export function targetsOf(own: readonly FileSettings[], settings: Settings): readonly Target[] {
  const targets = own.length === 0 ? settings.targets : own.flatMap((each) => each.targets);
  return [...new Map(targets.map((target) => [target.name, target])).values()];
}
