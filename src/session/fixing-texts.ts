import { Analyser, type AnalysisOptions } from '../analysis.ts';
import type { AnalysedFile, FileReport } from '../engine/report.ts';
import { pathOfEdit } from '../rewrite/edit.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { readSurroundings } from './surroundings.ts';

/** A script whose text is known. */
export interface KnownScript {
  readonly path: string;
  readonly text: string;
}

export interface FixingSettings extends AnalysisOptions {
  /** Patterns of the scripts that run together, from the root of the repository. */
  readonly runTogether: readonly (readonly string[])[];
}

/**
 * The scripts of one run that fixes them, with what the run has made of their texts and of the files around them, whether
 * that is written already or not.
 */
export class FixingTexts {
  readonly #notes = new Set<string>();
  /** The texts of this run's scripts, and of the files it creates, by the path they are reported under. */
  readonly #texts = new Map<string, string>();
  /** The scripts that were judged together with other files. */
  readonly #linked = new Set<string>();
  readonly #files: SourceTree;
  readonly #settings: FixingSettings;
  readonly #judgeBy: (script: KnownScript, analyser: Analyser) => FileReport;
  readonly #alone: Analyser;

  /**
   * @param files what is around the scripts before the run changes any of it
   * @param judgeBy judges one script
   */
  constructor(
    files: SourceTree,
    settings: FixingSettings,
    judgeBy: (script: KnownScript, analyser: Analyser) => FileReport,
  ) {
    this.#files = files;
    this.#settings = settings;
    this.#judgeBy = judgeBy;
    this.#alone = new Analyser(settings);
  }

  /** What the user should know of the files around the scripts. */
  get notes(): readonly string[] {
    return [...this.#notes];
  }

  /** What the run has made of a file; undefined when it has not touched it. */
  at(path: string): string | undefined {
    return this.#texts.get(path);
  }

  keep(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /**
   * Judges a text in place of a script's.
   * @param created the files that the script needs beside it, by name
   */
  async judge(path: string, text: string, created: ReadonlyMap<string, string>): Promise<FileReport> {
    const now = { path, text };
    const { runTogether } = this.#settings;
    // A script that neither imports nor runs together with others needs nothing that is around it.
    if (runTogether.length === 0 && !/\bimport\b/.test(text)) return this.#judgeBy(now, this.#alone);
    this.#linked.add(path);
    const beside = new Map([...created].map(([name, content]) => [pathOfEdit({ path: name }, path), content]));
    const access: SourceTree = {
      look: async (at, from) => {
        const known = beside.get(at) ?? this.#texts.get(at);
        return known === undefined ? this.#files.look(at, from) : { kind: 'text', text: known };
      },
      fromRoot: (at) => this.#files.fromRoot(at),
      list: () => this.#files.list(),
    };
    const around = await readSurroundings([now], runTogether, access);
    for (const note of around.notes) this.#notes.add(note);
    return this.#judgeBy(now, new Analyser(this.#settings, around.surroundings));
  }

  /** The reports of a run once all of its scripts are fixed: those of scripts that hang together with others are made again. */
  async judgeAgain(files: readonly FileReport[]): Promise<FileReport[]> {
    const last: FileReport[] = [];
    for (const file of files) {
      const stale = this.#linked.has(file.path) && [...this.#texts.keys()].some((changed) => changed !== file.path);
      last.push(file.status === 'analysed' && stale ? await this.#judgeAgain(file) : file);
    }
    return last;
  }

  async #judgeAgain(file: AnalysedFile): Promise<FileReport> {
    const again = await this.judge(file.path, file.text, new Map());
    if (again.status !== 'analysed') return again;
    const findings = again.findings.map((finding) => {
      const known = file.findings.find(({ rule, span }) => rule === finding.rule && span.start === finding.span.start);
      return known?.left === undefined ? finding : { ...finding, left: known.left };
    });
    return { ...again, findings };
  }
}
