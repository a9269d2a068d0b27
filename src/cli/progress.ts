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
  readonly #start = performance.now();
  /** The lengths of the scripts that are still to be judged, by path. */
  readonly #open: Map<string, number>;
  readonly #length: number;
  readonly #scripts: number;
  #left: number;
  #last = 0;
  #written = false;

  /** @param scripts all of the run; time is estimated by the length of their texts */
  constructor(
    scripts: readonly { readonly path: string; readonly text: string }[],
    terminal: Terminal,
    quiet: boolean,
  ) {
    const { stderr, env } = terminal;
    this.#terminal = terminal;
    this.#shown = stderr.isTTY === true && !quiet && !env.CI && env.TERM !== 'dumb';
    this.#open = new Map(scripts.map(({ path, text }) => [path, text.length]));
    this.#scripts = this.#open.size;
    this.#length = [...this.#open.values()].reduce((sum, length) => sum + length, 0);
    this.#left = this.#length;
  }

  /** Counts a script that is judged: once, however often a run that fixes judges it. What a command names is not counted. */
  count({ path }: { readonly path: string }): void {
    const length = this.#open.get(path);
    if (length === undefined) return;
    this.#open.delete(path);
    this.#left -= length;
    const now = performance.now() - this.#start;
    if (!this.#shown || now < FIRST || now - this.#last < BETWEEN) return;
    this.#last = now;
    const seconds = Math.ceil((now / 1000) * (this.#left / Math.max(this.#length - this.#left, 1)));
    this.#write(`${this.#scripts - this.#open.size} of ${this.#scripts} judged, ${seconds} s left: ${path}`);
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
