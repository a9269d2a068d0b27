import type { FailedMatchResult } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import { codePointName } from '../../text/unseen.ts';
import { expectationsOf } from './expectation.ts';
import type { ItemRule, ScannedItem } from './item-boundary.ts';
import { codeOf, type TokenList } from './token.ts';

/** Where the grammar could not go on in an item, and what it would have taken. */
export interface Failure {
  readonly tokens: TokenList;
  readonly rule: ItemRule;
  /** The token that could not be read; behind the last one, where the text ends. */
  readonly at: number;
  /** That token as written; empty at the end of the text. */
  readonly found: string;
  /** As `expectationsOf` has it. */
  readonly expected: readonly string[];
  /** The token with which the statement begins, or one before `at` in a statement that is very long. */
  readonly statement: number;
  /** The statement up to the failure, with single spaces where the author separated something, and strings empty. */
  readonly before: string;
}

/** What is said of a failure. */
export interface Diagnosis {
  /** Without one, the token that could not be read. */
  readonly span?: Span;
  /** Without one, what was expected and what was found. */
  readonly message?: string;
  readonly hint?: string;
  /** What stands at `span` is too much, and nothing else is wrong: the rest can be read without it. */
  readonly extra?: boolean;
}

/** Says something of a failure if it is the one that it knows. */
export type Diagnose = (failure: Failure) => Diagnosis | undefined;

/** So many tokens of a statement are looked at for a hint; more would make hints slow on hostile input. */
const LOOK_BACK = 64;
const STATEMENT_BOUNDS = new Set([...';{}'].map(codeOf));
/** The same goes for longer words. */
const LONG = 1000;
/** A space beside one of these tells nothing. */
const LOOSE = /^[(){}[\];,]$/;

/** Describes where the grammar could not go on. */
export function failureOf(tokens: TokenList, item: ScannedItem, match: FailedMatchResult): Failure {
  let at = match.getRightmostFailurePosition();
  // An item can end before the text does: then its last token is one too many.
  if (at === tokens.count && at > 1 && !item.open && tokens.code(at - 1) === SEMICOLON) at--;
  let statement = at;
  while (statement > 0 && at - statement < LOOK_BACK && !STATEMENT_BOUNDS.has(tokens.code(statement - 1))) statement--;
  return {
    tokens,
    rule: item.rule,
    at,
    found: at < tokens.count ? tokens.text(at) : '',
    expected: expectationsOf(match, spaced(tokens, at)),
    statement,
    before: squeezed(tokens, statement, at),
  };
}

const SEMICOLON = codeOf(';');

/** The place of a token; empty, behind the last one, when there is none at the index. */
export function spanOf(tokens: TokenList, index: number): Span {
  const start = tokens.start(index);
  return { start, end: index < tokens.count ? tokens.end(index) : start };
}

/** The place of the tokens from `start` up to `end`, which must be some. */
export function spanOfRange(tokens: TokenList, start: number, end: number): Span {
  return { start: tokens.start(start), end: tokens.end(end - 1) };
}

/** Whether a token stands right behind the one before it. */
export function isGlued(tokens: TokenList, index: number): boolean {
  return index > 0 && index < tokens.count && !tokens.apart(index);
}

/** Whether the author left a space before a token that separates something. */
function spaced(tokens: TokenList, index: number): boolean {
  if (!tokens.apart(index)) return false;
  return tokens.onNewLine(index) || !(LOOSE.test(tokens.text(index - 1)) || LOOSE.test(tokens.text(index)));
}

function squeezed(tokens: TokenList, from: number, at: number): string {
  let text = '';
  for (let index = from; index < at; index++) {
    const token = tokens.text(index);
    text += (index > from && spaced(tokens, index) ? ' ' : '') + (token.startsWith('"') ? '""' : token.slice(0, LONG));
  }
  return from < at && spaced(tokens, at) ? `${text} ` : text;
}

const INVISIBLE = /[\p{C}\p{Z}]/gu;

/** A piece of the script, short enough for a message, with names for characters that cannot be seen. */
export function quote(piece: string): string {
  const short = piece.length > 40 ? `${piece.slice(0, 40)}...` : piece;
  return `'${short.replace(INVISIBLE, (character) => (character === ' ' ? ' ' : codePointName(character)))}'`;
}
