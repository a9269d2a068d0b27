import { Worker } from 'node:worker_threads';
import { tookTooLong } from '../render/editor.ts';
import { messageOf } from '../text/failure.ts';
import type { Answers, Message, OpenDocument, Question, Reply } from './question.ts';

/** Why a question has no answer: the thread ended at it, or it took too long, which is no defect. */
export class Unanswered extends Error {
  readonly late: boolean;

  constructor(why: string, late: boolean) {
    super(why);
    this.name = 'Unanswered';
    this.late = late;
  }
}

interface Job {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly done: (reply: Reply | undefined) => void;
}

/** How long a thread may go on with what nobody waits for any more, before it is ended, in milliseconds. */
const PATIENCE = 500;
/** The most memory of a thread, in megabytes: one that wants more ends, and takes nothing else along. */
const MOST_MEMORY = 1024;

/** How a thread is started. */
export interface ThreadStart {
  /** The module that it runs. */
  readonly entry: URL;
  readonly workerData: unknown;
  /** How long it may take to answer, in seconds. */
  readonly longest: number;
}

/** A thread that answers one question after the other. Whatever becomes of it, the next question has one. */
export class EditorThread {
  readonly #start: ThreadStart;
  readonly #documents: () => readonly OpenDocument[];
  readonly #waiting: Job[] = [];
  #worker: Worker | undefined;
  #running: Job | undefined;
  /** The documents that the thread has, by their addresses. */
  #sent = new Map<string, OpenDocument>();

  /** @param documents those that are open: the same object as long as one is the same */
  constructor(start: ThreadStart, documents: () => readonly OpenDocument[]) {
    this.#start = start;
    this.#documents = documents;
  }

  /** Starts the thread before the first question. */
  warm(): void {
    this.#worker ??= this.#newWorker();
  }

  /**
   * @param signal says that nobody waits for the answer any more
   * @returns undefined then
   * @throws Unanswered
   */
  async ask<Kind extends Question['kind']>(
    question: Question & { readonly kind: Kind },
    signal: AbortSignal,
  ): Promise<{ readonly answer: Answers[Kind] } | undefined> {
    const reply = await new Promise<Reply | undefined>((done) => {
      this.#waiting.push({ question, signal, done });
      this.#next();
    });
    if (reply === undefined || signal.aborted) return undefined;
    if (!reply.ok) throw new Unanswered(reply.error, reply.late === true);
    // A thread answers what it was asked.
    return { answer: reply.answer as Answers[Kind] };
  }

  async close(): Promise<void> {
    for (const { done } of this.#waiting.splice(0)) done(undefined);
    await this.#worker?.terminate();
  }

  #next(): void {
    if (this.#running !== undefined) return;
    const job = this.#waiting.shift();
    if (job === undefined) return;
    if (job.signal.aborted) {
      job.done(undefined);
      this.#next();
      return;
    }
    this.#worker ??= this.#newWorker();
    this.#worker.postMessage(this.#messageFor(job.question));
    const { longest } = this.#start;
    const timer = setTimeout(() => this.#end(tookTooLong(longest), true), longest * 1000);
    let patience: NodeJS.Timeout | undefined;
    const onAbort = () => {
      job.done(undefined);
      patience = setTimeout(() => this.#end('it was cancelled'), PATIENCE);
    };
    job.signal.addEventListener('abort', onAbort);
    this.#running = {
      ...job,
      done: (reply) => {
        clearTimeout(timer);
        clearTimeout(patience);
        job.signal.removeEventListener('abort', onAbort);
        job.done(reply);
      },
    };
  }

  /** What changed in the documents since the last question. */
  #messageFor(question: Question): Message {
    const now = new Map(this.#documents().map((document) => [document.uri, document]));
    const changed = [...now.values()].filter((document) => this.#sent.get(document.uri) !== document);
    const closed = [...this.#sent.keys()].filter((uri) => !now.has(uri));
    this.#sent = now;
    return { changed, closed, question };
  }

  #newWorker(): Worker {
    const { entry, workerData } = this.#start;
    const worker = new Worker(entry, {
      workerData,
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    worker.on('message', (reply: Reply) => {
      if (worker === this.#worker) this.#answered(reply);
    });
    worker.on('error', (error) => this.#ended(worker, messageOf(error)));
    worker.on('exit', (code) => this.#ended(worker, `its thread ended with ${code}`));
    return worker;
  }

  #answered(reply: Reply): void {
    const job = this.#running;
    this.#running = undefined;
    job?.done(reply);
    this.#next();
  }

  #ended(worker: Worker, why: string, late = false): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    this.#sent = new Map();
    this.#answered({ ok: false, error: why, ...(late ? { late: true } : {}) });
  }

  /** Ends the thread at what it is doing. @param late whether that takes too long */
  #end(why: string, late = false): void {
    const worker = this.#worker;
    if (worker === undefined) return;
    this.#ended(worker, why, late);
    void worker.terminate();
  }
}
