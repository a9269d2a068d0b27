import type { Interval, MatchResult, Node } from 'ohm-js';
import { expressionActions } from './expression-actions.ts';
import { createSemantics } from './grammar.ts';
import { itemActions } from './item-actions.ts';
import { type Origin, spanOf } from './origin.ts';
import { blockActions, statementActions } from './statement-actions.ts';
import type { Block, Expression, Item, Span, Statement } from './tree.ts';

/**
 * Turns what the grammar matched into nodes of the tree, by operations of one Ohm semantics: `item`, `statement`,
 * `block` (with an argument: may its last expression be its value?) and `expression`.
 *
 * Ohm's operations know nothing but their node, so the origin of the match under work is kept here. A build is
 * synchronous and never nested, hence one is enough.
 */
let origin: Origin = { source: '', offsets: new Int32Array(1), start: 0 };
let chained = 0;

/**
 * A path from the root of a tree to a leaf may pass this many links of chains (operators, postfixes, else-ifs...), so
 * that whoever walks the tree by recursion gets by with an ordinary stack.
 */
const CHAIN_LIMIT = 2500;

/** A chain such as `1+1+1+...` is longer than the tree may be deep. `start` is its offset in the author's text. */
export class ChainTooLong extends Error {
  readonly start: number;

  constructor(start: number) {
    super('The chain of operators is too long.');
    this.start = start;
  }
}

/** A number that does not fit into 64 bits. `span` is where it stands in the author's text. */
export class NumberTooLarge extends Error {
  readonly span: Span;

  constructor(span: Span) {
    super('The number is too large.');
    this.span = span;
  }
}

const semantics = createSemantics()
  .addOperation<Item>('item', itemActions)
  .addOperation<Statement>('statement', statementActions)
  .addOperation<Block>('block(valued)', blockActions)
  .addOperation<Expression>('expression', expressionActions);

/**
 * Builds the item of a successful match of a start rule.
 * @throws ChainTooLong if a chain in it makes the tree too deep
 * @throws NumberTooLarge if a number in it is more than 64 bits hold
 */
export function buildItem(match: MatchResult, from: Origin): Item {
  origin = from;
  chained = 0;
  return semantics(match).item();
}

/** Runs `build` for the links of a chain of `length`, counting it against the limit. */
export function inChain<Result>(at: Node, length: number, build: () => Result): Result {
  if (chained + length > CHAIN_LIMIT) throw new ChainTooLong(span(at.source).start);
  chained += length;
  const result = build();
  chained -= length;
  return result;
}

/** The author's span of an interval. */
export function span(interval: Interval): Span {
  return spanOf(origin, interval);
}

/** The author's text of a node, comments inside it included. */
export function textOf(node: Node): string {
  const { start, end } = span(node.source);
  return origin.source.slice(start, end);
}

/** The author's text from the start of one node to the end of another. */
export function textBetween(first: Node, last: Node): string {
  return origin.source.slice(span(first.source).start, span(last.source).end);
}

/** A type with single spaces between words and before a star: `struct a *`, `string[64]`. */
export function typeText(node: Node): string {
  return node.sourceString
    .replace(/[ \n]+/g, ' ')
    .replace(/ ?([[\](),]) ?/g, '$1')
    .replace(/ ?\* ?/g, '*')
    .replace(/\*+/g, ' $&')
    .trimEnd();
}

export function expressionOf(node: Node): Expression {
  return node.expression();
}

export function statementOf(node: Node): Statement {
  return node.statement();
}

export function blockOf(node: Node, valued: boolean): Block {
  return node.block(valued);
}

/** The only child of an optional part, if it is there. */
export function optional(node: Node): Node | undefined {
  return node.children[0];
}
