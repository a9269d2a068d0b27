import { FIRST_TOKEN, tokens } from './bpftrace.recipe.ts';

const CODES: ReadonlyMap<string, number> = new Map(tokens.map((token, index) => [token, FIRST_TOKEN + index]));

/**
 * The character code that stands for a token in the grammar.
 * @param token its name in grammar/bpftrace.ohm: `<<=`, `<variable>`
 */
export function codeOf(token: string): number {
  const code = CODES.get(token);
  if (code === undefined) throw new TypeError(`The grammar has no token ${token}`);
  return code;
}

/** The tokens whose names match, with their codes. */
export function tokensLike(pattern: RegExp): [string, number][] {
  return [...CODES].filter(([token]) => pattern.test(token));
}

/** How many codes become a string in one call: the arguments of a call need room on the stack. */
const CHUNK = 4096;

/** The tokens of one item. The list is reused for the next item. */
export class TokenList {
  /** The text that the tokens come from. */
  readonly source: string;
  #codes = new Uint8Array(1024);
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #count = 0;

  constructor(source: string) {
    this.source = source;
  }

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  push(code: number, start: number, end: number): void {
    if (this.#count === this.#codes.length) this.#grow();
    this.#codes[this.#count] = code;
    this.#starts[this.#count] = start;
    this.#ends[this.#count++] = end;
  }

  pop(): void {
    this.#count--;
  }

  /** Inserts a token without text before the one at `index`. Its place is the end of the token before it. */
  insert(index: number, code: number): void {
    const place = this.end(index - 1);
    this.push(0, place, place);
    for (const column of [this.#codes, this.#starts, this.#ends]) column.copyWithin(index + 1, index, this.#count - 1);
    this.#codes[index] = code;
    this.#starts[index] = this.#ends[index] = place;
  }

  /** Removes the tokens from `start` up to `end`. */
  remove(start: number, end: number): void {
    for (const column of [this.#codes, this.#starts, this.#ends]) column.copyWithin(start, end, this.#count);
    this.#count -= end - start;
  }

  /** The code of a token; 0 outside the list. */
  code(index: number): number {
    return index < this.#count ? (this.#codes[index] ?? 0) : 0;
  }

  /** The offset where a token begins; for an index past the last token, where that one ends. */
  start(index: number): number {
    return index < this.#count ? (this.#starts[index] ?? 0) : this.end(this.#count - 1);
  }

  /** The offset where a token ends. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** A token as the author wrote it. */
  text(index: number): string {
    return this.source.slice(this.#starts[index], this.#ends[index]);
  }

  /** Whether there is a newline between a token and the one before it. */
  onNewLine(index: number): boolean {
    return index > 0 && this.source.slice(this.#ends[index - 1], this.#starts[index]).includes('\n');
  }

  /** Whether there is white space or a comment between a token and the one before it. */
  apart(index: number): boolean {
    return index > 0 && index < this.#count && this.#ends[index - 1] !== this.#starts[index];
  }

  /** All tokens as the grammar reads them: one character for each. */
  characters(): string {
    let text = '';
    for (let from = 0; from < this.#count; from += CHUNK) {
      text += String.fromCharCode(...this.#codes.subarray(from, Math.min(from + CHUNK, this.#count)));
    }
    return text;
  }

  #grow(): void {
    const size = this.#codes.length * 2;
    const [codes, starts, ends] = [this.#codes, this.#starts, this.#ends];
    this.#codes = new Uint8Array(size);
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#codes.set(codes);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

/** The closing bracket of each opening one, as codes of tokens. */
export const CLOSING_OF: ReadonlyMap<number, number> = new Map(
  ['()', '[]', '{}'].map((pair) => [codeOf(pair.charAt(0)), codeOf(pair.charAt(1))]),
);
export const CLOSING: ReadonlySet<number> = new Set(CLOSING_OF.values());

/** The indices of the tokens that open a bracket which is not closed before the token `to`, the innermost last. */
export function bracketsBefore(tokens: TokenList, to: number): number[] {
  const opened: number[] = [];
  for (let index = 0; index < to; index++) {
    if (CLOSING_OF.has(tokens.code(index))) opened.push(index);
    else if (CLOSING.has(tokens.code(index))) opened.pop();
  }
  return opened;
}
