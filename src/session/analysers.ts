import { Analyser, type Surroundings } from '../engine/analyse.ts';
import type { Target } from '../facts/target.ts';
import type { SourceTree } from '../source/source-tree.ts';
import { remembered } from '../text/memo.ts';
import type { FileSettings, Settings } from './settings.ts';

/** What one file of a run is judged with. */
export interface Judge {
  readonly analyser: Analyser;
  readonly settings: Settings;
}

/** The analysers of a run: one for the files that share their settings. */
export class Analysers {
  readonly #settings: Settings;
  readonly #tree: Pick<SourceTree, 'fromRoot'>;
  readonly #surroundings: Surroundings | undefined;
  readonly #judges = new Map<FileSettings, Judge>();

  constructor(settings: Settings, tree: Pick<SourceTree, 'fromRoot'>, surroundings?: Surroundings) {
    this.#settings = settings;
    this.#tree = tree;
    this.#surroundings = surroundings;
  }

  /** How much text was judged so far, in UTF-16 units, as `Analyser` counts it. */
  get length(): number {
    return [...this.#judges.values()].reduce((sum, { analyser }) => sum + analyser.length, 0);
  }

  /** The targets that files were judged for, each once. */
  get targets(): readonly Target[] {
    return eachOnce([...this.#judges.values()].flatMap(({ settings }) => settings.targets));
  }

  async forFile(path: string): Promise<Judge> {
    const file = this.#settings.forFile(await this.#tree.fromRoot(path));
    return remembered(this.#judges, file, () => {
      const settings = { ...this.#settings, ...file };
      return { settings, analyser: new Analyser(settings, this.#surroundings) };
    });
  }
}

/** Targets by name, each once. */
export function eachOnce(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [target.name, target])).values()];
}
