import type { FailedMatchResult } from 'ohm-js';
import { expectationsOf, inWords } from './expectation.ts';
import type { Failure } from './hint.ts';
import { hintFor } from './hint.ts';
import type { ScannedItem } from './item-boundary.ts';
import { startsItem } from './item-start.ts';
import { isTooLarge } from './literal.ts';
import type { Unclosed } from './scanner.ts';
import { codeOf, type TokenList } from './token.ts';
import type { SyntaxError as ScriptSyntaxError, Span } from './tree.ts';

export interface Explanation {
  readonly error: ScriptSyntaxError;
  /** Where in the text to look for the next item. */
  readonly resumeAt: number;
}

/** So many tokens of a statement are looked at for a hint; more would make hints slow on hostile input. */
const LOOK_BACK = 64;
const BAD_ESCAPE = /^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/;
const BAD_TEXT = codeOf('<string with a bad escape>');
const NO_NUMBER = new Set([codeOf('<malformed number>'), codeOf('<digits>')]);
const OPEN = new Set([...'([{'].map(codeOf));
const CLOSE = new Set([...')]}'].map(codeOf));
const STATEMENT_BOUNDS = new Set([...';{}'].map(codeOf));
/** A space beside one of these tells nothing. */
const LOOSE = /^[(){}[\];,]$/;

/**
 * Says in the author's words why an item could not be read: at the furthest token that the grammar reached, or at what
 * was opened and never closed.
 */
export function explainFailure(
  tokens: TokenList,
  item: ScannedItem,
  unclosed: readonly Unclosed[],
  match: FailedMatchResult,
): Explanation {
  const at = match.getRightmostFailurePosition();
  let line = at;
  while (line > 0 && !tokens.onNewLine(line)) line--;
  const next = lineOfItem(tokens, Math.max(line, 1));
  const resumeAt = next < tokens.count ? tokens.start(next) : item.end;
  const explain = (span: Span, message: string, expected: readonly string[], hint?: string): Explanation => ({
    error: { kind: 'syntax-error', span, message, expected, ...(hint === undefined ? {} : { hint }) },
    resumeAt,
  });

  const reached = tokens.start(Math.min(at + 1, tokens.count));
  const string = unclosed.find(({ what, start }) => what === 'string' && start >= tokens.start(0) && start <= reached);
  if (string) {
    const hint = 'A string ends on the line it begins on: add the closing ".';
    return explain({ start: string.start, end: string.end }, 'This string is never closed.', ["'\"'"], hint);
  }

  // The failure is at the end, or at what looks like the next item: then something before it was left open.
  if (item.open && (at >= tokens.count || next <= at)) {
    const opened = lastOpened(tokens, Math.min(at, next));
    if (opened !== undefined) {
      const bracket = tokens.text(opened);
      const closing = bracket === '(' ? "')'" : bracket === '[' ? "']'" : "'}'";
      return explain(
        spanOf(tokens, opened),
        `This '${bracket}' is never closed.`,
        [closing],
        `Add the missing ${closing}.`,
      );
    }
  }

  const found = at < tokens.count ? tokens.text(at) : '';
  const token = spanOf(tokens, at);
  const badEscape = tokens.code(at) === BAD_TEXT ? BAD_ESCAPE.exec(found)?.[1] : undefined;
  if (badEscape !== undefined) {
    const from = token.start + (BAD_ESCAPE.exec(found)?.[0].length ?? 0) - badEscape.length;
    const message = `bpftrace does not know the escape ${badEscape} in a string.`;
    return explain({ start: from, end: from + badEscape.length }, message, [], 'Write \\\\ for a backslash.');
  }
  if (NO_NUMBER.has(tokens.code(at)) && found.length <= 1000 && isTooLarge(found)) {
    return explain(token, `${quote(found)} is too large: the largest number is 18446744073709551615.`, ['a number']);
  }
  if (NO_NUMBER.has(tokens.code(at))) return explain(token, `${quote(found)} is not a number.`, ['a number']);
  if (found === '}' && at === 0) {
    return explain(
      token,
      "This '}' closes nothing.",
      ['an attach point'],
      'Remove it, or add the { that it belongs to.',
    );
  }

  const expected = expectationsOf(match, spaced(tokens, at));
  if (expected[0] === "'}'" && (expected[1] ?? 'an expression') === 'an expression') {
    expected.splice(1, 1, 'a statement');
  }
  const failure: Failure = { expected, found, before: statementBefore(tokens, at) };
  const hint = hintFor(failure);
  const gap = missingSemicolon(tokens.onNewLine(at), failure);
  if (gap) {
    const behind = tokens.end(at - 1);
    return explain(at === 0 ? token : { start: behind, end: behind }, gap, expected, hint);
  }
  const but = found === '' ? 'but the text ends here' : `found ${quote(found)}`;
  return explain(token, `Expected ${inWords(expected)}, ${but}.`, expected, hint);
}

/** Where to go on behind a broken item that ends at `end`: at the next line from a token on that begins an item. */
export function resumeAfter(tokens: TokenList, from: number, end: number): number {
  const next = lineOfItem(tokens, from);
  return next < tokens.count ? tokens.start(next) : end;
}

/** The first token from `from` on that stands on a new line and looks like the start of an item. */
function lineOfItem(tokens: TokenList, from: number): number {
  for (let index = from; index < tokens.count; index++) {
    if (tokens.onNewLine(index) && startsItem(tokens.source, tokens.start(index))) return index;
  }
  return tokens.count;
}

/** The place of a token; empty, behind the last one, when there is none at the index. */
function spanOf(tokens: TokenList, index: number): Span {
  const start = tokens.start(index);
  return { start, end: index < tokens.count ? tokens.end(index) : start };
}

/** The message for a missing semicolon: the next statement stands where the end of this one was expected. */
function missingSemicolon(newLine: boolean, failure: Failure): string | undefined {
  if (!failure.expected.includes("';'") || failure.before === '') return undefined;
  const startsStatement = /^(?:[@$]|[A-Za-z_{])/.test(failure.found) && /[\w)\]}"+-] ?$/.test(failure.before);
  if (!newLine && !startsStatement) return undefined;
  return `Expected ';' after this, before ${quote(failure.found)}.`;
}

/** Whether the author left a space before a token that separates something. */
function spaced(tokens: TokenList, index: number): boolean {
  if (!tokens.apart(index)) return false;
  return tokens.onNewLine(index) || !(LOOSE.test(tokens.text(index - 1)) || LOOSE.test(tokens.text(index)));
}

/** The statement up to a token, with single spaces where the author separated something. */
function statementBefore(tokens: TokenList, at: number): string {
  let from = at;
  while (from > 0 && at - from < LOOK_BACK && !STATEMENT_BOUNDS.has(tokens.code(from - 1))) from--;
  let text = '';
  for (let index = from; index < at; index++) {
    text += (index > from && spaced(tokens, index) ? ' ' : '') + tokens.text(index);
  }
  return from < at && spaced(tokens, at) ? `${text} ` : text;
}

/** The innermost bracket before a token that is not closed there. */
function lastOpened(tokens: TokenList, to: number): number | undefined {
  const opened: number[] = [];
  for (let index = 0; index < to; index++) {
    if (OPEN.has(tokens.code(index))) opened.push(index);
    else if (CLOSE.has(tokens.code(index))) opened.pop();
  }
  return opened.at(-1);
}

/** A token of the script, short enough for a message. */
function quote(token: string): string {
  return `'${token.length > 40 ? `${token.slice(0, 40)}...` : token}'`;
}
