import type { Matched } from './matched.ts';

/**
 * A path from the root of a tree to a leaf may pass this many links of chains (operators, postfixes, else-ifs...), so
 * that whoever walks the tree by recursion gets by with an ordinary stack.
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

/** The links on the path under work. A build is synchronous and never nested, hence one count is enough. */
let chained = 0;

/** Runs `build` for the links of a chain of `length`, counting it against the limit. */
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
