import type { Match } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import type { TokenList } from './token.ts';

/**
 * A node of the grammar's tree with its place: `at` is the index of its first token, `base` that of the nearest node of
 * a rule, from which Ohm counts the places of children.
 */
export class Matched {
  readonly tokens: TokenList;
  readonly #match: Match;
  readonly #base: number;
  readonly at: number;

  constructor(tokens: TokenList, match: Match, at: number, base: number) {
    this.tokens = tokens;
    this.#match = match;
    this.at = at;
    this.#base = match.ruleName === undefined ? base : at;
  }

  /** The rule that matched; empty for tokens and repetitions. */
  get rule(): string {
    return this.#match.ruleName ?? '';
  }

  /** The index of the first token behind the node. */
  get end(): number {
    return this.at + this.#match.matchLength;
  }

  /** The number of children: of a repetition, how often it matched. */
  get size(): number {
    return this.#match.children?.length ?? 0;
  }

  /** The code of the first token. */
  get code(): number {
    return this.tokens.code(this.at);
  }

  /** The child at an index, which must be there. */
  child(index: number): Matched {
    const match = this.#match.children?.[index];
    const offset = this.#match.childOffsets?.[index];
    if (!match || offset === undefined) throw new TypeError(`${this.rule || 'A repetition'} has no child ${index}`);
    return new Matched(this.tokens, match, this.#base + offset, this.#base);
  }

  /** The only child of an optional part, if it is there. */
  optional(index: number): Matched | undefined {
    const part = this.child(index);
    return part.size > 0 ? part.child(0) : undefined;
  }

  /** All children. */
  children(): Matched[] {
    const children: Matched[] = [];
    for (let index = 0; index < this.size; index++) children.push(this.child(index));
    return children;
  }

  /** The elements of the list `(element ("," element)*)?` whose first element is the child at `index`. */
  list(index: number): Matched[] {
    const first = this.optional(index);
    if (!first) return [];
    const rest = this.child(index + 2).child(0);
    const elements = [first];
    for (let next = 0; next < rest.size; next++) elements.push(rest.child(next));
    return elements;
  }

  /** The author's place. */
  get span(): Span {
    return { start: this.tokens.start(this.at), end: this.tokens.end(this.end - 1) };
  }

  /** The author's text, comments inside it included. */
  get text(): string {
    return this.tokens.source.slice(this.tokens.start(this.at), this.tokens.end(this.end - 1));
  }
}
