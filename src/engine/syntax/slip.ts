import type { FailedMatchResult } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import { bracketsBefore } from './bracket.ts';
import { inWords } from './expectation.ts';
import { type Diagnose, type Diagnosis, type Failure, failureOf, quote, spanOf } from './failure.ts';
import { diagnoseOperator, diagnoseWord } from './foreign-word.ts';
import { diagnoseHead } from './head-slip.ts';
import { diagnoseSlip } from './hint.ts';
import type { ScannedItem } from './item-boundary.ts';
import { startsItem } from './item-start.ts';
import { isTooLarge } from './literal.ts';
import type { Unclosed } from './scanner.ts';
import { diagnoseCharacter, diagnoseMarker } from './stray-character.ts';
import { codeOf, type TokenList } from './token.ts';
import type { SyntaxError as ScriptSyntaxError } from './tree.ts';

export interface Explanation {
  readonly error: ScriptSyntaxError;
  /** Where in the text to look for the next item. */
  readonly resumeAt: number;
  /** The token that could not be read. */
  readonly at: number;
  /** Whether the tokens before the failure are an item for themselves. */
  readonly complete: boolean;
  /** What mends the item: leaving out what stands at the error's span, or a semicolon before the token. */
  readonly mend?: 'leave-out' | 'semicolon';
}

const BAD_ESCAPE = /^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/;
const BAD_TEXT = codeOf('<string with a bad escape>');
const NO_NUMBER = new Set([codeOf('<malformed number>'), codeOf('<digits>')]);
const CLOSER_OF: Readonly<Record<string, string>> = { '(': "')'", '[': "']'", '{': "'}'" };
const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What is said of a failure, the more particular before the more general. */
const DIAGNOSES: readonly Diagnose[] = [
  diagnoseCharacter,
  diagnoseText,
  diagnoseClosing,
  diagnoseOperator,
  diagnoseHead,
  diagnoseWord,
  diagnoseSlip,
];

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
  const failure = failureOf(tokens, item, match);
  const { at } = failure;
  // The brace of an item's body may stand on a line of its own.
  let line = failure.found === '{' ? at - 1 : at;
  while (line > 0 && !tokens.onNewLine(line)) line--;
  const next = lineOfItem(tokens, Math.max(line, 1));
  const resumeAt = next < tokens.count ? tokens.start(next) : item.end;
  const complete = failure.expected.includes('a probe');
  const explain = (
    span: Span,
    message: string,
    expected: readonly string[],
    hint?: string,
    mend?: Explanation['mend'],
  ): Explanation => ({
    error: { kind: 'syntax-error', span, message, expected, ...(hint === undefined ? {} : { hint }) },
    resumeAt,
    at,
    complete,
    ...(mend === undefined ? {} : { mend }),
  });

  const reached = tokens.start(Math.min(at + 1, tokens.count));
  const string = unclosed.find(({ what, start }) => what === 'string' && start >= tokens.start(0) && start <= reached);
  if (string) {
    const hint = 'A string ends on the line it begins on: add the closing ".';
    return explain({ start: string.start, end: string.end }, 'This string is never closed.', ["'\"'"], hint);
  }
  const marker = diagnoseMarker(failure);
  if (marker?.span && marker.message) return explain(marker.span, marker.message, [], marker.hint, 'leave-out');

  // The failure is at the end, or at what looks like the next item: then something before it was left open.
  if (item.open && (at >= tokens.count || next <= at)) {
    const opened = bracketsBefore(tokens, Math.min(at, next)).at(-1);
    if (opened !== undefined) {
      const bracket = tokens.text(opened);
      const closing = CLOSER_OF[bracket] ?? '';
      const message = `This '${bracket}' is never closed.`;
      return explain(spanOf(tokens, opened), message, [closing], `Add the missing ${closing}.`);
    }
  }

  const expected = [...failure.expected];
  if (expected[0] === "'}'" && (expected[1] ?? 'an expression') === 'an expression') {
    expected.splice(1, 1, 'a statement');
  }
  const spoken = { ...failure, expected };
  const diagnosis = diagnose(spoken);
  const mend = diagnosis?.extra ? 'leave-out' : undefined;
  const token = spanOf(tokens, at);
  if (diagnosis?.message !== undefined) {
    return explain(diagnosis.span ?? token, diagnosis.message, expected, diagnosis.hint, mend);
  }
  const gap = missingSemicolon(spoken);
  if (gap) {
    const behind = tokens.end(at - 1);
    return explain(at === 0 ? token : { start: behind, end: behind }, gap, expected, diagnosis?.hint, 'semicolon');
  }
  const but = failure.found === '' ? 'but the text ends here' : `found ${quote(failure.found)}`;
  return explain(token, `Expected ${inWords(expected)}, ${but}.`, expected, diagnosis?.hint, mend);
}

function diagnose(failure: Failure): Diagnosis | undefined {
  for (const known of DIAGNOSES) {
    const diagnosis = known(failure);
    if (diagnosis) return diagnosis;
  }
  return undefined;
}

/** A string or a number with something wrong inside. */
function diagnoseText({ tokens, at, found }: Failure): Diagnosis | undefined {
  const token = spanOf(tokens, at);
  const badEscape = tokens.code(at) === BAD_TEXT ? BAD_ESCAPE.exec(found) : undefined;
  if (badEscape) {
    const [all, unknown = ''] = badEscape;
    const end = token.start + all.length;
    const message = `bpftrace does not know the escape ${unknown} in a string.`;
    return { span: { start: end - unknown.length, end }, message, hint: 'Write \\\\ for a backslash.' };
  }
  if (!NO_NUMBER.has(tokens.code(at))) return undefined;
  if (found.length <= 1000 && isTooLarge(found)) {
    return { message: `${quote(found)} is too large: the largest number is 18446744073709551615.` };
  }
  const hint = numberHint(found);
  return { message: `${quote(found)} is not a number.`, ...(hint === undefined ? {} : { hint }) };
}

function numberHint(found: string): string | undefined {
  if (found.length > 64) return undefined;
  if (/^0[bB][01]+$/.test(found)) return `bpftrace has no binary numbers: write 0x${BigInt(found).toString(16)}.`;
  if (/^0[oO][0-7]+$/.test(found)) return `An octal number begins with 0 alone: write 0${found.slice(2)}.`;
  if (/^0\d+$/.test(found)) return `A leading zero makes a number octal: write ${found.replace(/^0+(?=\d)/, '')}.`;
  const unit = /^\d+([A-Za-z]\w*)$/.exec(found)?.[1];
  return unit === undefined || /^[xXeE]/.test(unit)
    ? undefined
    : `${quote(unit)} is no unit: times have ns, us, ms, s, m, h or d.`;
}

/** A closing bracket for which none is open. */
function diagnoseClosing({ tokens, at, found }: Failure): Diagnosis | undefined {
  const opener = OPENER_OF[found];
  if (found === '/' && at > 0 && tokens.text(at - 1) === '*' && !tokens.apart(at)) {
    const span = { start: tokens.start(at - 1), end: tokens.end(at) };
    return {
      extra: true,
      span,
      message: "This '*/' closes no comment.",
      hint: 'Remove it, or begin the comment with /*.',
    };
  }
  if (opener === undefined) return undefined;
  const open = bracketsBefore(tokens, at);
  const innermost = open.at(-1);
  if (found === '}' ? open.length > 0 : innermost !== undefined && tokens.text(innermost) !== '{') return undefined;
  const hint = `Remove it, or add the ${opener} that it belongs to.`;
  return { extra: found === '}', message: `This '${found}' closes nothing.`, hint };
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

/** The message for a missing semicolon: the next statement stands where the end of this one was expected. */
function missingSemicolon({ tokens, at, expected, found, before }: Failure): string | undefined {
  if (!expected.includes("';'") || before === '') return undefined;
  const startsStatement = /^(?:[@$]|[A-Za-z_{])/.test(found) && /[\w)\]}"+-] ?$/.test(before);
  if (!tokens.onNewLine(at) && !startsStatement) return undefined;
  return `Expected ';' after this, before ${quote(found)}.`;
}
