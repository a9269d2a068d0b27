import type { ChosenTargets } from '../action/inputs.ts';
import { Analyser } from '../analysis.ts';
import { withLockPath } from '../config/lock-path.ts';
import type { EffectiveConfiguration } from '../config/organisation.ts';
import type { FileReport } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import type { ChangedScript, UnreadableScript } from '../source/change.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { readSurroundings } from './surroundings.ts';

/** What a run of the action found in scripts. */
export interface Judged {
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** The worst first. */
  readonly findings: readonly KnownFinding[];
  /** What could not be looked at beside the scripts, in plain sentences. */
  readonly notes: readonly string[];
}

/**
 * Judges scripts with what they import and run together with.
 *
 * @param access the files around the scripts, at the commit that the scripts are of.
 */
export async function judgeScripts(
  scripts: readonly (ChangedScript | UnreadableScript)[],
  { targets: chosen, configured }: ChosenTargets,
  { rules = {}, suppressions = {}, lockPath = [], runTogether = [] }: EffectiveConfiguration,
  access: SourceTree,
): Promise<Judged> {
  const targets = withLockPath(chosen, lockPath);
  const readable = scripts.filter((script) => script.status === 'readable');
  const around = await readSurroundings(readable, runTogether, access);
  const analyser = new Analyser({ targets, configured, rules, suppressions }, around.surroundings);
  const files = scripts.map((script) => (script.status === 'readable' ? judge(script, analyser) : script));
  return { targets, files, findings: knownFindings(files), notes: around.notes };
}

/** A script on which the engine itself breaks is not judged, which fails the check; the other scripts still are. */
export function judge({ path, text }: Pick<ChangedScript, 'path' | 'text'>, analyser: Analyser): FileReport {
  try {
    return analyser.analyse(path, text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { status: 'failed', path, error: `bpftrace-guard broke on it, which is a bug of ours: ${words}` };
  }
}
