import { FIRST_TOKEN, tokens } from './bpftrace.recipe.ts';

const CODES: ReadonlyMap<string, number> = new Map(tokens.map((token, index) => [token, FIRST_TOKEN + index]));

/** The character code under which the grammar knows a token, named as in grammar/bpftrace.ohm: `<<=`, `<variable>`. */
export function codeOf(token: string): number {
  const code = CODES.get(token);
  if (code === undefined) throw new TypeError(`The grammar has no token ${token}`);
  return code;
}

/** The tokens whose names match, with their codes. */
export function tokensLike(pattern: RegExp): [string, number][] {
  return [...CODES].filter(([token]) => pattern.test(token));
}

/** So many codes are made a string in one call: the arguments of a call lie on the stack. */
const CHUNK = 4096;

/** The tokens of a stretch of text. The list is used again for the next stretch. */
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

  /** Puts a token without a text of its own before the one at `index`, behind the one before that. */
  insert(index: number, code: number): void {
    const place = this.end(index - 1);
    this.push(0, place, place);
    for (const column of [this.#codes, this.#starts, this.#ends]) column.copyWithin(index + 1, index, this.#count - 1);
    this.#codes[index] = code;
    this.#starts[index] = this.#ends[index] = place;
  }

  /** Takes the tokens from `start` up to `end` out. */
  remove(start: number, end: number): void {
    for (const column of [this.#codes, this.#starts, this.#ends]) column.copyWithin(start, end, this.#count);
    this.#count -= end - start;
  }

  /** The code of a token; 0 outside the list. */
  code(index: number): number {
    return index < this.#count ? (this.#codes[index] ?? 0) : 0;
  }

  /** Where in the source a token begins; behind the last token, where that ends. */
  start(index: number): number {
    return index < this.#count ? (this.#starts[index] ?? 0) : this.end(this.#count - 1);
  }

  /** Where in the source a token ends. */
  end(index: number): number {
    return this.#ends[index] ?? 0;
  }

  /** A token as the author wrote it. */
  text(index: number): string {
    return this.source.slice(this.#starts[index], this.#ends[index]);
  }

  /** Whether white space or comments with a newline in them stand before a token. */
  onNewLine(index: number): boolean {
    return index > 0 && this.source.slice(this.#ends[index - 1], this.#starts[index]).includes('\n');
  }

  /** Whether white space or a comment stands before a token. */
  apart(index: number): boolean {
    return index > 0 && index < this.#count && this.#ends[index - 1] !== this.#starts[index];
  }

  /** All tokens, one character for each, as the grammar reads them. */
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
