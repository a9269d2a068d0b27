import { Worker } from 'node:worker_threads';
import { messageOf } from '../text/failure.ts';
import type { Question, Reply } from './question.ts';

/** The most memory of a thread, in megabytes: one that wants more ends, and takes nothing else along. */
const MOST_MEMORY = 1024;

/** A question that waits or is being answered. */
interface Job {
  readonly question: Question;
  readonly done: (reply: Reply) => void;
}

/** How threads are started. */
export interface ThreadStart {
  /** The module that each runs. It answers questions one after the other, by messages. */
  readonly entry: URL;
  readonly workerData: unknown;
  /** The most threads. */
  readonly size: number;
}

/** Threads that answer questions, each one at a time. Whatever becomes of one, the others go on, and the next question has an answer. */
export class Threads {
  readonly #start: ThreadStart;
  readonly #waiting: Job[] = [];
  /** What is waited for. */
  readonly #jobs = new Set<Promise<Reply>>();
  /** Each thread, with what it is at. */
  readonly #threads = new Map<Worker, Job | undefined>();

  constructor(start: ThreadStart) {
    this.#start = start;
  }

  /** Starts a thread before the first question. */
  warm(): void {
    if (this.#threads.size === 0) this.#add();
  }

  /** @param signal says that nobody waits for the answer any more: the thread that is at it ends */
  ask(question: Question, signal: AbortSignal): Promise<Reply> {
    const reply = new Promise<Reply>((resolve) => {
      const job: Job = {
        question,
        done: (reply) => {
          signal.removeEventListener('abort', cancel);
          resolve(reply);
        },
      };
      const cancel = () => this.#cancel(job);
      signal.addEventListener('abort', cancel);
      this.#waiting.push(job);
      if (signal.aborted) cancel();
      else this.#next();
    });
    this.#jobs.add(reply);
    void reply.then(() => this.#jobs.delete(reply));
    return reply;
  }

  /** Ends the threads once nothing is asked any more. */
  async close(): Promise<void> {
    while (this.#jobs.size > 0) await Promise.allSettled(this.#jobs);
    const threads = [...this.#threads.keys()];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #next(): void {
    const [job] = this.#waiting;
    if (job === undefined) return;
    const idle = [...this.#threads].find(([, at]) => at === undefined)?.[0];
    const thread = idle ?? (this.#threads.size < this.#start.size ? this.#add() : undefined);
    if (thread === undefined) return;
    this.#waiting.shift();
    this.#threads.set(thread, job);
    thread.postMessage(job.question);
    this.#next();
  }

  #add(): Worker {
    const { entry, workerData } = this.#start;
    const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY };
    // Standard output belongs to the protocol.
    const thread = new Worker(entry, { workerData, stdout: true, resourceLimits });
    thread.stdout.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    thread.on('message', (reply: Reply) => {
      const job = this.#threads.get(thread);
      if (!this.#threads.has(thread)) return;
      this.#threads.set(thread, undefined);
      job?.done(reply);
      this.#next();
    });
    thread.on('error', (error) => this.#ended(thread, messageOf(error)));
    thread.on('exit', (code) => this.#ended(thread, `its thread ended with ${code}`));
    this.#threads.set(thread, undefined);
    return thread;
  }

  #ended(thread: Worker, why: string): void {
    const job = this.#threads.get(thread);
    if (!this.#threads.delete(thread)) return;
    job?.done({ ok: false, sentences: [broken(why)] });
    this.#next();
  }

  #cancel(job: Job): void {
    const waiting = this.#waiting.indexOf(job);
    if (waiting >= 0) this.#waiting.splice(waiting, 1);
    const [thread] = [...this.#threads].find(([, at]) => at === job) ?? [];
    if (thread !== undefined) {
      this.#threads.delete(thread);
      void thread.terminate();
    }
    job.done({ ok: false, sentences: ['It was cancelled.'] });
    this.#next();
  }
}

/** What is said where the engine broke. @param why what the error says */
export function broken(why: string): string {
  return `The analysis broke (${why}), so the program is not judged: do not run it because of this answer. This is a defect of bpftrace-guard: please report it together with the program.`;
}
