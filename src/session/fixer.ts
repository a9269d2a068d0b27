import { Analyser, type AnalysisOptions } from '../engine/analyse.ts';
import type { AnalysedFile, FileReport, FixedFinding } from '../engine/report.ts';
import { besideScript } from '../engine/rewrite/edit.ts';
import type { Target } from '../facts/target.ts';
import type { ReadableScript, ScriptFile, UnreadableScript } from '../source/script-text.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { withoutAccepted } from './accepted.ts';
import { interruptedBefore, standsAlone, targetsOf } from './judge.ts';
import { type FixScope, fixScript, occupied } from './script-fixer.ts';
import { analyseScript, type Judges, NO_PROGRAM, OwnThread, unjudged } from './script-judge.ts';
import type { FileSettings, Settings } from './settings.ts';
import { readSurroundings } from './surroundings.ts';

/** Where fixed scripts are written: to disk, or into a commit. */
export interface FixDestination {
  /** Why a script must not be written, a sentence; undefined if it may be. */
  refusal(script: ReadableScript): Promise<string | undefined>;
  /**
   * Why a file cannot be put beside a script, completing "... needs a file that": undefined when it can.
   * @param name in the folder of the script
   */
  obstacle(script: ReadableScript, name: string, content: string): Promise<string | undefined>;
  /**
   * Stores the new text of a script, and the files that it needs in its folder, by name.
   * @returns why that failed, a sentence; then nothing changed.
   */
  keep(script: ReadableScript, text: string, created: ReadonlyMap<string, string>): Promise<string | undefined>;
}

/** The input of a run that fixes. */
export interface FixRun {
  readonly settings: Settings;
  /** What is around the scripts before the run changes any of it. */
  readonly tree: SourceTree;
  readonly scope: FixScope;
  readonly destination: FixDestination;
  /** Who judges the scripts that stand alone, by `fixSettings`; this thread if nobody else does. */
  readonly judges?: Judges;
  /** Ends the run: a script is fixed as a whole by then, or left as it is, which one file of the result says. */
  readonly signal?: AbortSignal;
}

/** The result of a run that fixes. */
export interface FixedScripts {
  /** As in `JudgedScripts`. */
  readonly targets: readonly Target[];
  /** The scripts after the run. */
  readonly files: readonly FileReport[];
  readonly fixed: readonly FixedFinding[];
  /** The text of each script that was judged, as it is after the run, by its path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Fixes scripts, one after the other. Each is judged together with the files that the run has already changed, whether they are
 * written yet or not.
 */
export async function fixScripts(scripts: readonly ScriptFile[], run: FixRun): Promise<FixedScripts> {
  const { scope, destination } = run;
  const interrupted = () => run.signal?.aborted === true;
  const planned = new PlannedTexts(run);
  const files: FileReport[] = [];
  const fixed: FixedFinding[] = [];
  const texts = new Map<string, string>();
  const left: string[] = [];
  for (const script of scripts) {
    if (interrupted()) {
      left.push(script.path);
      continue;
    }
    if (script.status !== 'readable') {
      files.push(await planned.unjudged(script));
      continue;
    }
    const { path } = script;
    const refusal = await destination.refusal(script);
    if (refusal !== undefined) {
      files.push(await planned.unjudged({ status: 'failed', path, error: refusal }));
      continue;
    }
    const fixing = await fixScript(script, scope, {
      judge: (text, created) => planned.judge({ ...script, text }, created),
      obstacle: async (name, content) => {
        if (name.includes('/')) return `is not in the script's folder (${name})`;
        const there = planned.at(besideScript(path, name));
        if (there === undefined) return destination.obstacle(script, name, content);
        return there === content ? undefined : occupied(name);
      },
    });
    // What it came to in between is no result.
    if (interrupted()) {
      left.push(path);
      continue;
    }
    const { text, files: needed, report } = fixing;
    texts.set(path, text);
    if (report.status === 'analysed' && text !== script.text) {
      const created = new Map([...needed].filter(([name]) => planned.at(besideScript(path, name)) === undefined));
      const error = await destination.keep(script, text, created);
      if (error !== undefined) {
        files.push(await planned.unjudged({ status: 'failed', path, error }));
        continue;
      }
      planned.keep(path, text);
      for (const [name, content] of created) planned.keep(besideScript(path, name), content);
    }
    files.push(report);
    fixed.push(...fixing.fixed);
  }
  const { targets } = planned;
  if (left.length > 0) return { targets, files: [...files, interruptedBefore(left, run.settings)], fixed, texts };
  return { targets, files: await planned.judgeAgain(files), fixed, texts };
}

/** Who fixes a script asks for its rewrites, however long it is. */
export function fixSettings(settings: Settings): Settings & Pick<AnalysisOptions, 'rewrites'> {
  return { ...settings, rewrites: { longScripts: true } };
}

/** The texts that a run has changed so far, by the paths under which they are reported. */
class PlannedTexts {
  readonly #texts = new Map<string, string>();
  /** The scripts that were judged together with other files. */
  readonly #linked = new Set<string>();
  readonly #settings: ReturnType<typeof fixSettings>;
  readonly #tree: SourceTree;
  readonly #judges: Judges;
  readonly #used = new Set<FileSettings>();

  constructor({ settings, tree, judges, signal }: FixRun) {
    this.#settings = fixSettings(settings);
    this.#tree = tree;
    this.#judges = judges ?? new OwnThread(this.#settings, signal);
  }

  /** The new text of a file; undefined if the run has not changed it. */
  at(path: string): string | undefined {
    return this.#texts.get(path);
  }

  keep(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** The targets that scripts were judged for; those of the settings, if none was. */
  get targets(): readonly Target[] {
    return targetsOf([...this.#used], this.#settings);
  }

  /** As the function `unjudged`, by the settings for the file. */
  async unjudged(script: UnreadableScript): Promise<FileReport> {
    return unjudged(script, await this.#ownOf(script.path));
  }

  async #ownOf(path: string): Promise<FileSettings> {
    return this.#settings.forFile(await this.#tree.fromRoot(path));
  }

  /**
   * Judges a text in place of a script's.
   * @param created the files that the script needs beside it, by name
   */
  async judge(now: ReadableScript, created: ReadonlyMap<string, string>): Promise<FileReport> {
    const judged = await this.#judge(now, created);
    // What the repository accepts is left as it is.
    const { files } = await withoutAccepted([judged], [], this.#settings, this.#tree);
    return files[0] ?? judged;
  }

  async #judge(now: ReadableScript, created: ReadonlyMap<string, string>): Promise<FileReport> {
    const { path } = now;
    const own = await this.#ownOf(path);
    this.#used.add(own);
    if (standsAlone(now, this.#settings)) {
      const judged = await this.#judges.judge(now, own);
      return judged?.report ?? { status: 'skipped', path, error: NO_PROGRAM };
    }
    this.#linked.add(path);
    const beside = new Map([...created].map(([name, content]) => [besideScript(path, name), content]));
    const tree: SourceTree = {
      look: async (at, from) => {
        const known = beside.get(at) ?? this.#texts.get(at);
        return known === undefined ? this.#tree.look(at, from) : { kind: 'text', text: known };
      },
      fromRoot: (at) => this.#tree.fromRoot(at),
      list: () => this.#tree.list(),
      runsBpftrace: (at) => this.#tree.runsBpftrace(at),
    };
    const settings = { ...this.#settings, ...own };
    const surroundings = await readSurroundings([now], settings.runTogether, tree);
    return analyseScript(now, new Analyser(settings, surroundings), settings);
  }

  /** The reports once all scripts are fixed: those of scripts that are judged together with others are made again. */
  async judgeAgain(files: readonly FileReport[]): Promise<FileReport[]> {
    const last: FileReport[] = [];
    for (const file of files) {
      const stale = this.#linked.has(file.path) && [...this.#texts.keys()].some((changed) => changed !== file.path);
      last.push(file.status === 'analysed' && stale ? await this.#judgeAgain(file) : file);
    }
    return last;
  }

  async #judgeAgain(file: AnalysedFile): Promise<FileReport> {
    const again = await this.judge({ status: 'readable', path: file.path, text: file.text }, new Map());
    if (again.status !== 'analysed') return again;
    const findings = again.findings.map((finding) => {
      const known = file.findings.find(({ rule, span }) => rule === finding.rule && span.start === finding.span.start);
      return known?.left === undefined ? finding : { ...finding, left: known.left };
    });
    return { ...again, findings };
  }
}
