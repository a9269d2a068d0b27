import { oneLine } from '../render/terminal-text.ts';
import type { Terminal } from './terminal.ts';

/** Shorter runs show nothing; in milliseconds, as the time between two lines. */
const FIRST = 500;
const BETWEEN = 100;
/** Where the terminal does not say how wide it is. */
const WIDTH = 80;
const ERASE = '\r\u001b[K';

/** How far a long run is: one line on a terminal, written again and again, and gone at the end. Elsewhere nothing. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #shown: boolean;
  readonly #scripts: number;
  readonly #length: number;
  readonly #start = performance.now();
  #last = 0;
  #done = 0;
  #doneLength = 0;
  #written = false;

  /** @param scripts all of the run; time is estimated by the length of their texts */
  constructor(scripts: readonly { readonly text: string }[], terminal: Terminal, quiet: boolean) {
    const { stderr, env } = terminal;
    this.#terminal = terminal;
    this.#shown = stderr.isTTY === true && !quiet && !env.CI && env.TERM !== 'dumb';
    this.#scripts = scripts.length;
    this.#length = scripts.reduce((sum, { text }) => sum + text.length, 0);
  }

  /** Counts a script that is judged. */
  count({ path, text }: { readonly path: string; readonly text: string }): void {
    this.#done += 1;
    this.#doneLength += text.length;
    const now = performance.now() - this.#start;
    if (!this.#shown || now < FIRST || now - this.#last < BETWEEN) return;
    this.#last = now;
    const seconds = Math.ceil(
      (now / Math.max(this.#doneLength, 1) - now / Math.max(this.#length, 1)) * this.#length * 0.001,
    );
    this.#write(`${this.#done} of ${this.#scripts} judged, ${seconds} s left: ${path}`);
  }

  /** Takes the line away, for something else to be written, or at the end. */
  clear(): void {
    if (this.#written) this.#terminal.stderr.write(ERASE);
    this.#written = false;
  }

  #write(line: string): void {
    const { stderr } = this.#terminal;
    stderr.write(`${ERASE}${oneLine(line).slice(0, (stderr.columns ?? WIDTH) - 1)}`);
    this.#written = true;
  }
}
