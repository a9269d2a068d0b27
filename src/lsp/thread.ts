import { tookTooLong } from '../render/editor.ts';
import { type PoolOptions, ThreadPool } from '../threads/pool.ts';
import type { Answers, Message, OpenDocument, Question, Reply } from './question.ts';

/** Why a question has no answer: the thread ended at it, or it took too long, which is no defect. */
export class Unanswered extends Error {
  readonly late: boolean;

  constructor(why: string, late = false) {
    super(why);
    this.name = 'Unanswered';
    this.late = late;
  }
}

/** How long a thread may go on with what nobody waits for any more, in milliseconds. */
const PATIENCE = 500;
/** The most memory of a thread, in megabytes. */
const MOST_MEMORY = 1024;

/** How a thread is started. `longest`: how long it may take to answer, in seconds. */
export type ThreadStart = Required<Pick<PoolOptions<Question>, 'entry' | 'workerData' | 'longest'>>;

/** A thread that answers one question after the other. It has the documents that are open. */
export class EditorThread {
  readonly #pool: ThreadPool<Question, Reply>;
  readonly #longest: number;
  readonly #documents: () => readonly OpenDocument[];
  /** The documents that a thread has, by their addresses. */
  readonly #sent = new WeakMap<object, ReadonlyMap<string, OpenDocument>>();

  /** @param documents those that are open: the same object as long as one is the same */
  constructor(start: ThreadStart, documents: () => readonly OpenDocument[]) {
    const message = (question: Question, thread: object) => this.#messageFor(question, thread);
    this.#pool = new ThreadPool({ ...start, size: 1, memory: MOST_MEMORY, patience: PATIENCE, message });
    this.#longest = start.longest;
    this.#documents = documents;
  }

  /** Starts the thread before the first question. */
  warm(): void {
    this.#pool.warm();
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
    const outcome = await this.#pool.ask(question, signal);
    if (signal.aborted || outcome.kind === 'cancelled') return undefined;
    if (outcome.kind === 'late') throw new Unanswered(tookTooLong(this.#longest), true);
    if (outcome.kind === 'ended') throw new Unanswered(outcome.why);
    if (!outcome.answer.ok) throw new Unanswered(outcome.answer.error);
    // A thread answers what it was asked.
    return { answer: outcome.answer.answer as Answers[Kind] };
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  /** What changed in the documents since the last question of this thread. */
  #messageFor(question: Question, thread: object): Message {
    const before = this.#sent.get(thread) ?? new Map<string, OpenDocument>();
    const now = new Map(this.#documents().map((document) => [document.uri, document]));
    this.#sent.set(thread, now);
    const changed = [...now.values()].filter((document) => before.get(document.uri) !== document);
    const closed = [...before.keys()].filter((uri) => !now.has(uri));
    return { changed, closed, question };
  }
}
