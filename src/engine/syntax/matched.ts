import type { Match } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import type { TokenList } from './token.ts';

/**
 * A node of the grammar's tree with its place: `at` is the index of its first token, and `base` that of the nearest node
 * of a rule. Ohm counts the places of children from there.
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

  /** The index of the first token after the node. */
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

  /** @throws TypeError if there is no child at the index */
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

  /** The node's place in the author's text. */
  get span(): Span {
    return { start: this.tokens.start(this.at), end: this.tokens.end(this.end - 1) };
  }

  /** The node's text as the author wrote it, comments inside it included. */
  get text(): string {
    return this.tokens.source.slice(this.tokens.start(this.at), this.tokens.end(this.end - 1));
  }
}

/**
 * A path from the root of a tree to a leaf may pass this many links of chains (operators, postfixes, else-ifs...), so
 * that an ordinary stack is enough to walk the tree by recursion.
 */
const CHAIN_LIMIT = 500;

/** A chain such as `1+1+1+...` is longer than the tree may be deep. `start` is its offset in the author's text. */
export class ChainTooLong extends Error {
  readonly start: number;

  constructor(start: number) {
    super('The chain of operators is too long.');
    this.start = start;
  }
}

/** The links on the current path. One count is enough because a build is synchronous and never nested. */
let chained = 0;

/**
 * Runs `build` for the links of a chain of `length`, and counts them against the limit.
 * @throws ChainTooLong
 */
export function inChain<Result>(at: Matched, length: number, build: () => Result): Result {
  if (length === 0) return build();
  if (chained + length > CHAIN_LIMIT) throw new ChainTooLong(at.span.start);
  chained += length;
  try {
    return build();
  } finally {
    chained -= length;
  }
}
