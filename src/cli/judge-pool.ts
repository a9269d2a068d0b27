import type { JudgedHost } from '../session/embedded.ts';
import { broken, type JudgeSettings, type Judges } from '../session/script-judge.ts';
import type { FileSettings } from '../session/settings.ts';
import type { ReadableScript } from '../source/script-text.ts';
import { EMBEDDED_KINDS, type EmbeddedKind } from '../text/embedded-kind.ts';
import { ThreadPool } from '../threads/pool.ts';

/** A script for a thread, by the settings with a number. They come with the first script that has them. */
export interface Question {
  readonly script: ReadableScript;
  readonly number: number;
  readonly own?: FileSettings;
}

/** What a thread judges by: settings that can be sent to it. */
export interface ThreadSettings extends Omit<JudgeSettings, 'embedded'> {
  readonly embedded: readonly EmbeddedKind[];
}

/** Judges scripts in several threads at once. The main thread stays free: it hears signals, and shows how far the run is. */
export class JudgePool implements Judges {
  readonly #pool: ThreadPool<Omit<Question, 'number'> & { readonly own: FileSettings }, JudgedHost>;
  /** The settings of files, by their numbers. */
  readonly #own: FileSettings[] = [];
  /** The numbers of the settings that a thread has. */
  readonly #known = new WeakMap<object, Set<number>>();

  /**
   * @param entry the module that each thread runs: it calls `answerAsThread`.
   * @param size the most threads.
   */
  constructor(settings: JudgeSettings, entry: URL, size: number) {
    const { targets, configured, rules, suppressions, minConfidence, embedded, rewrites } = settings;
    const workerData: ThreadSettings = {
      targets,
      configured,
      rules,
      suppressions,
      minConfidence,
      ...(rewrites === undefined ? {} : { rewrites }),
      embedded: EMBEDDED_KINDS.filter(embedded),
    };
    this.#pool = new ThreadPool({
      entry,
      workerData,
      size,
      message: ({ script, own }, thread) => this.#question(script, own, thread),
    });
  }

  async judge(script: ReadableScript, own: FileSettings): Promise<JudgedHost | undefined> {
    const first = await this.#pool.ask({ script, own });
    // A thread ends where its memory does, and what it judged before may have had a part in that.
    const outcome = first.kind === 'ended' ? await this.#pool.ask({ script, own }) : first;
    if (outcome.kind === 'answered') return withText(outcome.answer, script.text);
    return outcome.kind === 'ended' ? { report: broken(script.path, outcome.why, own), notes: [] } : undefined;
  }

  /** Ends the threads. What they have not answered by then stays without an answer. */
  close(): Promise<void> {
    return this.#pool.close();
  }

  #question(script: ReadableScript, own: FileSettings, thread: object): Question {
    if (!this.#own.includes(own)) this.#own.push(own);
    const number = this.#own.indexOf(own);
    const known = this.#known.get(thread) ?? new Set();
    this.#known.set(thread, known);
    if (known.has(number)) return { script, number };
    known.add(number);
    const { targets, configured, rules } = own;
    return { script, number, own: { targets, configured, rules } };
  }
}

function withText(judged: JudgedHost, text: string): JudgedHost {
  const { report } = judged;
  return report?.status === 'analysed' ? { ...judged, report: { ...report, text } } : judged;
}

/** An answer as a thread sends it: the other side has the text. */
export function withoutText(judged: JudgedHost): JudgedHost {
  return withText(judged, '');
}
