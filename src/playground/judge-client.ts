/// <reference lib="dom" />
import { MOST_SHARED_TEXT } from '../text/shared-script.ts';
import type { Answer, Question } from './judge.ts';
import type { Sent } from './worker.ts';

/** What is known of the newest question. */
export type Judged =
  | { readonly state: 'judging' }
  | { readonly state: 'judged'; readonly answer: Answer }
  /** Nothing was judged; `why` is a sentence or two. */
  | { readonly state: 'failed'; readonly why: string };

/** What the client needs of a worker. */
export type JudgeWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<Sent>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/** So long a worker may stay with a question that nobody asks any more, in milliseconds. */
const STALE = 400;
/** So long it may take at all, its start included. */
const LONGEST = 20_000;

/** Asks a worker, one question after the other, and tells of the newest one only. A worker that breaks or hangs is replaced. */
export class JudgeClient {
  readonly #start: () => JudgeWorker;
  readonly #tell: (judged: Judged) => void;
  #worker: JudgeWorker | undefined;
  #begun = false;
  #newest: Question = { id: 0, script: '', targets: [] };
  #asked: Question | undefined;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(start: () => JudgeWorker, tell: (judged: Judged) => void) {
    this.#start = start;
    this.#tell = tell;
  }

  /** Asks in place of whatever was asked before. */
  ask(question: Omit<Question, 'id'>): void {
    this.#newest = { ...question, id: this.#newest.id + 1 };
    const { length } = question.script;
    if (length > MOST_SHARED_TEXT) {
      this.#stop();
      const why = `The script has ${length} characters. The playground judges up to ${MOST_SHARED_TEXT}: judge a longer one on the command line, with "bpftrace-guard check".`;
      return this.#tell({ state: 'failed', why });
    }
    this.#tell({ state: 'judging' });
    if (this.#asked === undefined) this.#send();
    else this.#leaveStale();
  }

  #send(): void {
    try {
      this.#worker ??= this.#open();
    } catch (error) {
      return this.#tell({ state: 'failed', why: `This browser starts no worker for the page: ${String(error)}.` });
    }
    this.#asked = this.#newest;
    this.#worker.postMessage(this.#asked);
    this.#after(LONGEST, () => this.#giveUp(`It took longer than ${LONGEST / 1000} seconds.`));
  }

  /** A worker that has begun is not waited for when its answer is of no use. */
  #leaveStale(): void {
    if (!this.#begun || this.#timers.length > 1) return;
    this.#after(STALE, () => {
      this.#stop();
      this.#send();
    });
  }

  #open(): JudgeWorker {
    const worker = this.#start();
    worker.onmessage = ({ data }) => this.#hear(data);
    worker.onmessageerror = () => this.#giveUp('Its answer could not be read.');
    worker.onerror = (event) => {
      event.preventDefault();
      this.#giveUp(
        `It broke (${event.message}). This is a defect of bpftrace-guard: please report it with the script.`,
      );
    };
    return worker;
  }

  #hear(sent: Sent): void {
    if (sent === 'begun') {
      this.#begun = true;
      if (this.#asked?.id !== this.#newest.id) this.#leaveStale();
      return;
    }
    this.#rest();
    if (sent.id === this.#newest.id) this.#tell({ state: 'judged', answer: sent });
    else this.#send();
  }

  #giveUp(why: string): void {
    const isNewest = this.#asked?.id === this.#newest.id;
    this.#stop();
    if (isNewest) this.#tell({ state: 'failed', why });
    else this.#send();
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timers.push(setTimeout(act, milliseconds));
  }

  #rest(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    this.#asked = undefined;
  }

  #stop(): void {
    this.#rest();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#begun = false;
  }
}
