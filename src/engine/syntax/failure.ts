import type { FailedMatchResult } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import { codePointName } from '../../text/unseen.ts';
import { expectationsOf } from './expectation.ts';
import type { ItemRule, ScannedItem } from './item-boundary.ts';
import { codeOf, type TokenList } from './token.ts';

/** Where the grammar could not go on in an item, and what it would have accepted. */
export interface Failure {
  readonly tokens: TokenList;
  readonly rule: ItemRule;
  /** The index of the token that could not be read; the number of tokens where the text ends. */
  readonly at: number;
  /** That token as written; empty at the end of the text. */
  readonly found: string;
  /** As `expectationsOf` returns it. */
  readonly expected: readonly string[];
  /** The index of the first token of the statement, or of a later one if the statement is very long. */
  readonly statement: number;
  /** The statement up to the failure, with single spaces where the author separated something, and strings empty. */
  readonly before: string;
}

/** What can be said of a failure. */
export interface Diagnosis {
  /** The token that could not be read, unless it is given. */
  readonly span?: Span;
  /** What was expected and what was found, unless it is given. */
  readonly message?: string;
  readonly hint?: string | undefined;
  /** What the grammar expected, unless it is given. */
  readonly expected?: readonly string[];
  /** How the rest can be read if nothing else is wrong: without what is at `span`, or with a semicolon before the token. */
  readonly mend?: 'leave-out' | 'semicolon' | undefined;
}

/** Recognises one kind of failure, and says what it is; undefined for any other. */
export type Diagnose = (failure: Failure) => Diagnosis | undefined;

/** How many tokens of a statement a hint looks at. More would make hints slow on hostile input. */
const LOOK_BACK = 64;
const SEMICOLON = codeOf(';');
const STATEMENT_BOUNDS = new Set([...';{}'].map(codeOf));
/** How much of a word a hint looks at, for the same reason. */
const LONG = 1000;
/** A space beside one of these says nothing about what the author meant. */
const LOOSE = /^[(){}[\];,]$/;

/** Describes where the grammar could not go on in an item. */
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

/** The place of a token; the empty place after the last token if there is none at the index. */
export function spanOf(tokens: TokenList, index: number): Span {
  const start = tokens.start(index);
  return { start, end: index < tokens.count ? tokens.end(index) : start };
}

/** The place of the tokens from `start` up to `end`, at least one. */
export function spanOfRange(tokens: TokenList, start: number, end: number): Span {
  return { start: tokens.start(start), end: tokens.end(end - 1) };
}

/** Whether a token follows the one before it without a space. */
export function isGlued(tokens: TokenList, index: number): boolean {
  return index > 0 && index < tokens.count && !tokens.apart(index);
}

/** Whether the author put a space before a token, where that separates something. */
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

/** A piece of the script in quotes, short enough for a message, with names for invisible characters. */
export function quote(piece: string): string {
  const short = piece.length > 40 ? `${piece.slice(0, 40)}...` : piece;
  return `'${short.replace(INVISIBLE, (character) => (character === ' ' ? ' ' : codePointName(character)))}'`;
}
