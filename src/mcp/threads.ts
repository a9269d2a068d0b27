import { type Outcome, type PoolOptions, ThreadPool } from '../threads/pool.ts';
import type { Question, Reply } from './question.ts';

/** How the threads are started. */
export type ThreadStart = Pick<PoolOptions<Question>, 'entry' | 'workerData' | 'size'>;

/** The most memory of a thread, in megabytes. */
const MOST_MEMORY = 1024;

/** Threads that answer questions. Each question has an answer, whatever becomes of its thread. */
export class Threads {
  readonly #pool: ThreadPool<Question, Reply>;
  /** What is waited for. */
  readonly #open = new Set<Promise<Reply>>();

  constructor(start: ThreadStart) {
    this.#pool = new ThreadPool({ ...start, memory: MOST_MEMORY });
  }

  /** Starts a thread before the first question. */
  warm(): void {
    this.#pool.warm();
  }

  /** @param signal says that nobody waits for the answer any more: the thread that is at it ends */
  ask(question: Question, signal: AbortSignal): Promise<Reply> {
    const reply = this.#pool.ask(question, signal).then(replyOf);
    this.#open.add(reply);
    void reply.then(() => this.#open.delete(reply));
    return reply;
  }

  /** Ends the threads once nothing is asked any more. */
  async close(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
    await this.#pool.close();
  }
}

function replyOf(outcome: Outcome<Reply>): Reply {
  if (outcome.kind === 'answered') return outcome.answer;
  return { ok: false, sentences: [outcome.kind === 'ended' ? broken(outcome.why) : 'It was cancelled.'] };
}

/** What is said where the engine broke. @param why what the error says */
export function broken(why: string): string {
  return `The analysis broke (${why}), so the program is not judged: do not run it because of this answer. This is a defect of bpftrace-guard: please report it together with the program.`;
}
