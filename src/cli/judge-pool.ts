import { Worker } from 'node:worker_threads';
import type { JudgedHost } from '../session/embedded.ts';
import { broken, type JudgeSettings, type Judges } from '../session/judges.ts';
import type { FileSettings } from '../session/settings.ts';
import type { ReadableScript } from '../source/script-text.ts';
import { EMBEDDED_KINDS, type EmbeddedKind } from '../text/embedded-kind.ts';

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

/** What a thread has: scripts, in the order of its answers, and settings, by their numbers. */
interface Thread {
  readonly jobs: Job[];
  readonly knows: Set<number>;
}

interface Job {
  /** A thread has ended at it: it is judged once more, alone, as the thread may have been at the next one already. */
  readonly again: boolean;
  readonly script: ReadableScript;
  readonly own: FileSettings;
  readonly done: (judged: JudgedHost | undefined) => void;
}

/** So many scripts wait at a thread, so that it never waits for this one. */
const AHEAD = 8;

/** Judges scripts in several threads at once. The main thread stays free: it hears signals, and shows how far the run is. */
export class JudgePool implements Judges {
  readonly #settings: ThreadSettings;
  readonly #entry: URL;
  readonly #size: number;
  readonly #waiting: Job[] = [];
  /** The settings of files, by their numbers. */
  readonly #own: FileSettings[] = [];
  readonly #threads = new Map<Worker, Thread>();
  #closed = false;

  /**
   * @param entry the module that each thread runs: it calls `answerAsThread`.
   * @param size the most threads.
   */
  constructor(settings: JudgeSettings, entry: URL, size: number) {
    const { targets, configured, rules, suppressions, minConfidence, embedded, rewrites } = settings;
    this.#settings = {
      targets,
      configured,
      rules,
      suppressions,
      minConfidence,
      ...(rewrites === undefined ? {} : { rewrites }),
      embedded: EMBEDDED_KINDS.filter(embedded),
    };
    this.#entry = entry;
    this.#size = size;
  }

  judge(script: ReadableScript, own: FileSettings): Promise<JudgedHost | undefined> {
    return new Promise((done) => {
      this.#waiting.push({ script, own, done, again: false });
      if (this.#threads.size < this.#size && !this.#closed) this.#addThread();
      this.#send();
    });
  }

  /** Ends the threads. What they have not answered by then stays without an answer. */
  async close(): Promise<void> {
    this.#closed = true;
    const jobs = [...[...this.#threads.values()].flatMap(({ jobs: each }) => each), ...this.#waiting.splice(0)];
    const threads = [...this.#threads.keys()];
    this.#threads.clear();
    for (const { done } of jobs) done(undefined);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  /** Gives the scripts that wait to the threads, in turn. */
  #send(): void {
    for (let depth = 0; depth < AHEAD; depth++)
      for (const [worker, thread] of this.#threads) {
        if (thread.jobs.length > depth || thread.jobs.some(({ again }) => again)) continue;
        const [job] = this.#waiting;
        if (job === undefined) return;
        if (job.again && thread.jobs.length > 0) continue;
        this.#waiting.shift();
        thread.jobs.push(job);
        worker.postMessage(this.#question(job, thread));
      }
  }

  #question({ script, own }: Job, { knows }: Thread): Question {
    if (!this.#own.includes(own)) this.#own.push(own);
    const number = this.#own.indexOf(own);
    if (knows.has(number)) return { script, number };
    knows.add(number);
    const { targets, configured, rules } = own;
    return { script, number, own: { targets, configured, rules } };
  }

  #addThread(): void {
    const worker = new Worker(this.#entry, { workerData: this.#settings });
    worker.on('message', (judged: JudgedHost) => {
      const job = this.#threads.get(worker)?.jobs.shift();
      job?.done(withText(judged, job.script.text));
      this.#send();
    });
    // A thread ends where its memory does: of its scripts, only the one on which that happens is not judged.
    worker.on('error', (error: Error) => this.#ended(worker, error.message));
    worker.on('exit', (code) => this.#ended(worker, `its thread ended with ${code}`));
    this.#threads.set(worker, { jobs: [], knows: new Set() });
  }

  #ended(thread: Worker, why: string): void {
    const [job, ...others] = this.#threads.get(thread)?.jobs ?? [];
    if (!this.#threads.delete(thread)) return;
    if (job?.again === true) job.done({ report: broken(job.script.path, why, job.own), notes: [] });
    else if (job !== undefined) others.unshift({ ...job, again: true });
    this.#waiting.unshift(...others);
    if (this.#waiting.length > 0) this.#addThread();
    this.#send();
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
