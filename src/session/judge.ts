import type { Analyser } from '../engine/analyse.ts';
import { CONFIDENCES, withSeverity } from '../engine/policy/finding.ts';
import { notJudgedAt } from '../engine/policy/rules/not-judged.ts';
import type { FileReport } from '../engine/report.ts';
import { foreignLanguage } from '../engine/syntax/foreign-text.ts';
import type { Target } from '../facts/target.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import type { ReadableScript, ScriptFile, UnreadableScript } from '../source/script-text.ts';
import { type SourceTree, WHOLE_REPOSITORY } from '../source/source-tree.ts';
import { messageOf } from '../text/failure.ts';
import { someOf } from '../text/plural.ts';
import { withoutAccepted } from './accepted.ts';
import { Analysers, eachOnce } from './analysers.ts';
import { type JudgedHost, judgeHost } from './embedded.ts';
import type { Settings } from './settings.ts';
import { readSurroundings } from './surroundings.ts';

/** What was found in the scripts of a run. */
export interface JudgedScripts {
  /** Those that a file was judged for; without a file, those of the settings. */
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** The worst first. */
  readonly findings: readonly KnownFinding[];
  /** What the reader must know of files with programs in them, and of accepted findings, in plain sentences. */
  readonly notes: readonly string[];
  /** Scripts that commands in such files name, each with the file. */
  readonly named: readonly NamedScript[];
}

/** A script by the path that a command in a file has for it. */
export interface NamedScript {
  readonly path: string;
  readonly host: string;
}

/** More text than the scripts of a repository have, in UTF-16 units: it bounds the work of a run. */
const MOST_TEXT = 64 * 1024 * 1024;

/**
 * Judges scripts with what they import and run together with. Every command and every kind of run judges by this.
 *
 * @param tree the files around the scripts, where the scripts are from.
 * @param most how much text is judged, in UTF-16 units, an imported file with each script that imports it. The scripts after
 *   that are not judged, which one file of the report says.
 * @throws Failure when there are scripts, and the settings allow none to be judged.
 */
export async function judgeScripts(
  scripts: readonly ScriptFile[],
  settings: Settings,
  tree: SourceTree,
  most = MOST_TEXT,
): Promise<JudgedScripts> {
  if (scripts.length > 0 && settings.refusal !== undefined) throw settings.refusal;
  const readable = scripts.flatMap((script) =>
    script.status === 'readable' && script.host === undefined ? [script] : [],
  );
  const analysers = new Analysers(settings, tree, await readSurroundings(readable, settings.runTogether, tree));
  const hosts = new Analysers(settings, tree);
  const left = new Set<string>();
  const notes: string[] = [];
  const named: NamedScript[] = [];
  const files: FileReport[] = [];
  for (const script of scripts) {
    const kind = script.status === 'readable' && script.host !== undefined ? hosts : analysers;
    const { analyser, settings: own } = await kind.forFile(script.path);
    if (script.status !== 'readable') files.push(unjudged(script, own));
    else if (kind.length >= most) left.add(script.path);
    else if (script.host === undefined) files.push(analyseScript(script, analyser, own));
    else {
      const judged = await analyseHost(script, analyser, own);
      if (judged.report !== undefined) files.push(judged.report);
      else if (script.host === 'named') files.push({ status: 'skipped', path: script.path, error: NO_PROGRAM });
      notes.push(...judged.notes);
      named.push(...judged.scripts.map((path) => ({ path, host: script.path })));
    }
  }
  if (left.size > 0) {
    const error = `The scripts of this run and what they import are longer than the ${most} characters that one run judges, and these were left out: ${someOf([...left])}. Split the change, or name fewer scripts.`;
    files.push(unjudged({ status: 'failed', path: WHOLE_REPOSITORY, error }, settings));
  }
  const judged = scripts.flatMap(({ status, path }) => (status === 'readable' && !left.has(path) ? [path] : []));
  const open = await withoutAccepted(files, judged, settings, tree);
  const findings = knownFindings(open.files);
  const used = eachOnce([...analysers.targets, ...hosts.targets]);
  const targets = used.length === 0 ? settings.targets : used;
  return { targets, files: open.files, findings, notes: [...notes, ...open.notes], named };
}

/** What is said of a file that was named for the programs in it. */
export const NO_PROGRAM = 'No bpftrace program was found in this file.';

/** Judges the programs in a file of another kind. If the engine breaks on one, the file is not judged. */
export async function analyseHost(
  script: Pick<ReadableScript, 'path' | 'text'>,
  analyser: Analyser,
  settings: Settings,
): Promise<JudgedHost> {
  try {
    return await judgeHost(script, analyser, settings);
  } catch (error) {
    return { report: broken(script.path, error, settings), scripts: [], notes: [] };
  }
}

function broken(path: string, error: unknown, settings: Pick<Settings, 'rules'>): FileReport {
  const because = `The analysis broke (${messageOf(error)}). This is a defect of bpftrace-guard: please report it together with the script.`;
  return unjudged({ status: 'failed', path, error: because }, settings);
}

/** Judges one script by the engine. If the engine breaks on it, the script is not judged; the other scripts still are. */
export function analyseScript(
  { path, text }: Pick<ReadableScript, 'path' | 'text'>,
  analyser: Analyser,
  settings: Pick<Settings, 'minConfidence' | 'rules'>,
): FileReport {
  const leastSure = CONFIDENCES.indexOf(settings.minConfidence);
  try {
    const language = foreignLanguage(text);
    if (language !== undefined) return { status: 'skipped', path, error: notBpftrace(language) };
    const file = analyser.analyse(path, text);
    return {
      ...file,
      findings: file.findings.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) <= leastSure),
    };
  } catch (error) {
    return broken(path, error, settings);
  }
}

function notBpftrace(language: string): string {
  return `It is not a bpftrace script: it has no probe, and looks like ${language}. Leave such files out with \`files:\` in the configuration.`;
}

/** The report of an input without a text. What could not be read is a finding, as severe as the configuration has it. */
export function unjudged({ status, path, error }: UnreadableScript, { rules }: Pick<Settings, 'rules'>): FileReport {
  if (status === 'skipped') return { status, path, error };
  const finding = notJudgedAt({ span: { start: 0, end: 0 }, message: error });
  const findings = withSeverity(finding, rules['not-judged']).map((each) => ({ ...each, fixes: [] }));
  return { status, path, text: '', findings, error };
}
