import { Analyser } from '../engine/analyse.ts';
import type { FileReport } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import { analyseScript } from '../session/script-judge.ts';
import { resolveSettings, type Settings, targetNotes } from '../session/settings.ts';
import { remembered } from '../text/memo.ts';

/** What a judge is asked. */
export interface Question {
  /** Answers have it, too. */
  readonly id: number;
  readonly script: string;
  /** Names of targets that can be resolved; empty for the default targets. */
  readonly targets: readonly string[];
}

/** What a judge says. */
export interface Answer {
  readonly id: number;
  readonly report: FileReport;
  readonly targets: readonly Target[];
  /** What the reader must know of the targets, a sentence or two each. */
  readonly notes: readonly string[];
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** What a script is called that has no file. */
export const SCRIPT_NAME = 'script.bt';

/** The settings by the names of targets, the last ones only: who tries machines out comes back to the same. */
const KNOWN = new Map<string, { readonly settings: Settings; readonly analyser: Analyser }>();
const MOST_KNOWN = 8;

/**
 * Judges a script as the command line does without a configuration.
 *
 * @throws Failure for a name that is no target.
 */
export function judge({ id, script, targets }: Question): Answer {
  const began = performance.now();
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  const { settings, analyser } = remembered(KNOWN, targets.join('\n'), () => {
    const settings = settingsFor(targets);
    return { settings, analyser: new Analyser(settings) };
  });
  const report = analyseScript({ path: SCRIPT_NAME, text: script }, analyser, settings);
  return { id, report, targets: settings.targets, notes: targetNotes(settings), took: performance.now() - began };
}

function settingsFor(targets: readonly string[]): Settings {
  return resolveSettings({
    inputs: { from: 'command line', ...(targets.length === 0 ? {} : { targets }) },
    repository: { configuration: {}, ownTargets: new Map(), mistakes: [] },
  });
}
