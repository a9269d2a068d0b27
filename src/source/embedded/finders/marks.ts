import type { Span } from '../../../text/position.ts';

/** The places in a text that make a part of it worth reading. */
export class Marks {
  readonly #offsets: readonly number[];

  /** @param what a pattern for all of them */
  constructor(text: string, what: RegExp) {
    this.#offsets = [...text.matchAll(what)].map(({ index }) => index);
  }

  /** Whether one of them starts in a part of the text. */
  someIn({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#offsets[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low < this.#offsets.length && (this.#offsets[low] ?? 0) < end;
  }
}
