import { Analyser, type AnalysisOptions, type Surroundings } from '../engine/analyse.ts';
import { compareConfidence, withSeverity } from '../engine/policy/finding.ts';
import { notJudgedAt } from '../engine/policy/rules/not-judged.ts';
import type { FileReport } from '../engine/report.ts';
import { foreignLanguage } from '../engine/syntax/foreign-text.ts';
import type { ReadableScript, UnreadableScript } from '../source/script-text.ts';
import { messageOf } from '../text/failure.ts';
import { remembered } from '../text/memo.ts';
import { type JudgedHost, judgeHost } from './embedded.ts';
import type { FileSettings, Settings } from './settings.ts';

/** The settings that one script is judged by. */
export type JudgeSettings = AnalysisOptions &
  Pick<Settings, 'minConfidence' | 'embedded' | 'suppressions'> & { readonly rules: Settings['rules'] };

/**
 * Who judges scripts that stand alone: those that import nothing and run together with no other, and files of other kinds with the
 * programs in them. Each can be judged by itself, in any order, and in another thread.
 */
export interface Judges {
  /**
   * A script on which the engine breaks is not judged, and its report says so.
   * @param own the settings for the file: the same object for files that share them
   * @returns undefined once the run is interrupted.
   */
  judge(script: ReadableScript, own: FileSettings): Promise<JudgedHost | undefined>;
}

/** Judges in this thread, one script after the other; between two, what else waits gets its turn. */
export class OwnThread implements Judges {
  readonly #settings: JudgeSettings;
  readonly #signal: AbortSignal | undefined;
  readonly #surroundings: Surroundings | undefined;
  /** One for the files that share their settings. */
  readonly #analysers = new Map<FileSettings, Analyser>();
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param signal ends the run
   * @param surroundings what is around the scripts, if they do not stand alone
   */
  constructor(settings: JudgeSettings, signal?: AbortSignal, surroundings?: Surroundings) {
    this.#settings = settings;
    this.#signal = signal;
    this.#surroundings = surroundings;
  }

  /** @param most nothing is judged once so many UTF-16 units were, as `Analyser` counts them. */
  judge(script: ReadableScript, own: FileSettings, most = Number.POSITIVE_INFINITY): Promise<JudgedHost | undefined> {
    const judged = this.#last.then(nextTurn).then(() => {
      if (this.#signal?.aborted === true || this.#length() >= most) return undefined;
      const settings = { ...this.#settings, ...own };
      const analyser = remembered(this.#analysers, own, () => new Analyser(settings, this.#surroundings));
      return judgeAlone(script, analyser, settings);
    });
    this.#last = judged;
    return judged;
  }

  #length(): number {
    return [...this.#analysers.values()].reduce((sum, { length }) => sum + length, 0);
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Judges a script that stands alone, or a file of another kind. */
export async function judgeAlone(
  script: ReadableScript,
  analyser: Analyser,
  settings: JudgeSettings,
): Promise<JudgedHost> {
  if (script.host !== undefined) return analyseHost(script, analyser, settings);
  return { report: analyseScript(script, analyser, settings), notes: [] };
}

/** What is said of a file that was named for the programs in it. */
export const NO_PROGRAM = 'No bpftrace program was found in this file.';

/** Judges the programs in a file of another kind. If the engine breaks on one, the file is not judged. */
export async function analyseHost(
  script: Pick<ReadableScript, 'path' | 'text'>,
  analyser: Analyser,
  settings: JudgeSettings,
): Promise<JudgedHost> {
  try {
    return await judgeHost(script, analyser, settings);
  } catch (error) {
    return { report: broken(script.path, messageOf(error), settings), notes: [] };
  }
}

/** The report of a file on which the engine broke. @param why what the error says */
export function broken(path: string, why: string, settings: Pick<Settings, 'rules'>): FileReport {
  const because = `The analysis broke (${why}). This is a defect of bpftrace-guard: please report it together with the script.`;
  return unjudged({ status: 'failed', path, error: because }, settings);
}

/** Judges one script by the engine. If the engine breaks on it, the script is not judged; the other scripts still are. */
export function analyseScript(
  { path, text }: Pick<ReadableScript, 'path' | 'text'>,
  analyser: Analyser,
  settings: Pick<Settings, 'minConfidence' | 'rules'>,
): FileReport {
  try {
    const language = foreignLanguage(text);
    if (language !== undefined) return { status: 'skipped', path, error: notBpftrace(language) };
    const file = analyser.analyse(path, text);
    return {
      ...file,
      findings: file.findings.filter(({ confidence }) => compareConfidence(confidence, settings.minConfidence) <= 0),
    };
  } catch (error) {
    return broken(path, messageOf(error), settings);
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
