import { Analyser } from '../engine/analyse.ts';
import { CONFIDENCES } from '../engine/policy/finding.ts';
import type { FileReport } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import type { ReadableScript, ScriptFile } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { messageOf } from '../text/failure.ts';
import type { Settings } from './settings.ts';
import { readSurroundings } from './surroundings.ts';

/** What was found in the scripts of a run. */
export interface JudgedScripts {
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** The worst first. */
  readonly findings: readonly KnownFinding[];
  /** What could not be looked at, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Judges scripts with what they import and run together with. Every command and every kind of run judges by this.
 *
 * @param tree the files around the scripts, where the scripts are from.
 */
export async function judgeScripts(
  scripts: readonly ScriptFile[],
  settings: Settings,
  tree: SourceTree,
): Promise<JudgedScripts> {
  const readable = scripts.filter((script) => script.status === 'readable');
  const { surroundings, notes } = await readSurroundings(readable, settings.runTogether, tree);
  const analyser = new Analyser(settings, surroundings);
  const files = scripts.map((script) =>
    script.status === 'readable' ? analyseScript(script, analyser, settings) : script,
  );
  return { targets: settings.targets, files, findings: knownFindings(files), notes };
}

/** Judges one script by the engine. If the engine breaks on it, the script is not judged, which fails the run; the other scripts still are. */
export function analyseScript(
  { path, text }: Pick<ReadableScript, 'path' | 'text'>,
  analyser: Analyser,
  { minConfidence }: Pick<Settings, 'minConfidence'>,
): FileReport {
  const leastSure = CONFIDENCES.indexOf(minConfidence);
  try {
    const file = analyser.analyse(path, text);
    return {
      ...file,
      findings: file.findings.filter(({ confidence }) => CONFIDENCES.indexOf(confidence) <= leastSure),
    };
  } catch (error) {
    const error_ = `The analysis broke (${messageOf(error)}). This is a defect of bpftrace-guard: please report it together with the script.`;
    return { status: 'failed', path, error: error_ };
  }
}
