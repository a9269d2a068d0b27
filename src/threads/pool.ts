import { Worker } from 'node:worker_threads';
import { messageOf } from '../text/failure.ts';

/**
 * What comes of a question. `ended`: its thread did, at this question. `late`: it took longer than it may. `cancelled`: nobody
 * waits for it any more.
 */
export type Outcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'ended'; readonly why: string }
  | { readonly kind: 'late' }
  | { readonly kind: 'cancelled' };

/** How threads are started, and what they may take. */
export interface PoolOptions<Question> {
  /** The module that each thread runs. It answers each message with one of its own. */
  readonly entry: URL;
  readonly workerData: unknown;
  /** The most threads. */
  readonly size: number;
  /** The most memory of a thread, in megabytes: one that wants more ends, and takes nothing else along. */
  readonly memory?: number;
  /** How long a thread may take to answer, in seconds. */
  readonly longest?: number;
  /** How long a thread may go on with what nobody waits for any more, in milliseconds; by default it ends at once. */
  readonly patience?: number;
  /** What is sent to a thread for a question; by default the question. @param thread the same object as long as it is the same thread */
  readonly message?: (question: Question, thread: object) => unknown;
}

interface Job<Question, Answer> {
  readonly question: Question;
  readonly done: (outcome: Outcome<Answer>) => void;
  /** Ends the thread that is at it. */
  timer?: NodeJS.Timeout;
}

/** Threads that answer questions, each one at a time. Whatever becomes of one, the others go on, and the next question has an answer. */
export class ThreadPool<Question, Answer> {
  readonly #options: PoolOptions<Question>;
  readonly #waiting: Job<Question, Answer>[] = [];
  /** Each thread, with what it is at. */
  readonly #threads = new Map<Worker, Job<Question, Answer> | undefined>();
  #closed = false;

  constructor(options: PoolOptions<Question>) {
    this.#options = options;
  }

  /** Starts a thread before the first question. */
  warm(): void {
    if (this.#threads.size === 0) this.#add();
  }

  /** @param signal says that nobody waits for the answer any more */
  ask(question: Question, signal?: AbortSignal): Promise<Outcome<Answer>> {
    return new Promise((resolve) => {
      const job: Job<Question, Answer> = {
        question,
        done: (outcome) => {
          signal?.removeEventListener('abort', cancel);
          resolve(outcome);
        },
      };
      const cancel = () => this.#cancel(job);
      signal?.addEventListener('abort', cancel);
      this.#waiting.push(job);
      if (this.#closed || signal?.aborted === true) cancel();
      else this.#next();
    });
  }

  /** Ends the threads. What they have not answered by then is cancelled, and so is what is asked later. */
  async close(): Promise<void> {
    this.#closed = true;
    const threads = [...this.#threads.keys()];
    const jobs = [...this.#threads.values(), ...this.#waiting.splice(0)];
    this.#threads.clear();
    for (const job of jobs) settle(job, { kind: 'cancelled' });
    await Promise.all(threads.map((thread) => thread.terminate()));
  }

  #next(): void {
    const [job] = this.#waiting;
    if (job === undefined) return;
    const { size, longest, message } = this.#options;
    const idle = [...this.#threads].find(([, at]) => at === undefined)?.[0];
    const thread = idle ?? (this.#threads.size < size ? this.#add() : undefined);
    if (thread === undefined) return;
    this.#waiting.shift();
    this.#threads.set(thread, job);
    if (longest !== undefined) job.timer = setTimeout(() => this.#end(thread, { kind: 'late' }), longest * 1000);
    thread.postMessage(message === undefined ? job.question : message(job.question, thread));
    this.#next();
  }

  #add(): Worker {
    const { entry, workerData, memory } = this.#options;
    const limits = memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } };
    // Standard output may belong to a protocol.
    const thread = new Worker(entry, { workerData, stdout: true, ...limits });
    thread.stdout.on('data', (chunk: Buffer) => process.stderr.write(chunk));
    thread.on('message', (answer: Answer) => {
      if (!this.#threads.has(thread)) return;
      settle(this.#threads.get(thread), { kind: 'answered', answer });
      this.#threads.set(thread, undefined);
      this.#next();
    });
    thread.on('error', (error) => this.#ended(thread, { kind: 'ended', why: messageOf(error) }));
    thread.on('exit', (code) => this.#ended(thread, { kind: 'ended', why: `its thread ended with ${code}` }));
    this.#threads.set(thread, undefined);
    return thread;
  }

  #ended(thread: Worker, outcome: Outcome<Answer>): void {
    settle(this.#threads.get(thread), outcome);
    if (this.#threads.delete(thread)) this.#next();
  }

  /** Ends a thread at what it is doing. */
  #end(thread: Worker, outcome: Outcome<Answer>): void {
    this.#ended(thread, outcome);
    void thread.terminate();
  }

  #cancel(job: Job<Question, Answer>): void {
    const waiting = this.#waiting.indexOf(job);
    if (waiting >= 0) this.#waiting.splice(waiting, 1);
    settle(job, { kind: 'cancelled' });
    const [thread] = [...this.#threads].find(([, at]) => at === job) ?? [];
    if (thread === undefined) return;
    const { patience = 0 } = this.#options;
    if (patience === 0) this.#end(thread, { kind: 'cancelled' });
    else job.timer = setTimeout(() => this.#end(thread, { kind: 'cancelled' }), patience);
  }
}

/** Tells what came of a question, if nothing was told yet. */
function settle<Answer>(job: Job<unknown, Answer> | undefined, outcome: Outcome<Answer>): void {
  clearTimeout(job?.timer);
  job?.done(outcome);
}
