import type { FailedMatchResult } from 'ohm-js';
import { inWords } from './expectation.ts';
import { type Diagnose, type Diagnosis, type Failure, failureOf, quote, spanOf } from './failure.ts';
import { diagnoseOperator, diagnoseWord } from './foreign-word.ts';
import { diagnoseHead } from './head-slip.ts';
import { SLIPS } from './hint.ts';
import type { ItemScanner, ScannedItem } from './item-boundary.ts';
import { startsItem } from './item-start.ts';
import { isTooLarge } from './literal.ts';
import type { Unclosed } from './scanner.ts';
import { diagnoseCharacter, diagnoseMarker } from './stray-character.ts';
import { bracketsBefore, codeOf, type TokenList } from './token.ts';
import type { SyntaxError as ScriptSyntaxError } from './tree.ts';

/** The text that is read: its tokens, and the strings and comments in it that never end. */
export type Scanned = Pick<ItemScanner, 'tokens' | 'unclosed'>;

/** Why an item could not be read, and what can be done about it. */
export interface Explanation {
  readonly error: ScriptSyntaxError;
  /** Where in the text to look for the next item. */
  readonly resumeAt: number;
  /** The index of the token that could not be read. */
  readonly at: number;
  /** Whether the tokens before the failure are an item of their own. */
  readonly complete: boolean;
  readonly mend: Diagnosis['mend'];
}

const BAD_ESCAPE = /^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/;
const BAD_TEXT = codeOf('<string with a bad escape>');
const NO_NUMBER = new Set([codeOf('<malformed number>'), codeOf('<digits>')]);
const CLOSER_OF: Readonly<Record<string, string>> = { '(': "')'", '[': "']'", '{': "'}'" };
const OPENER_OF: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** What can be said of a failure, the more particular before the more general. */
const DIAGNOSES: readonly Diagnose[] = [
  diagnoseCharacter,
  diagnoseText,
  diagnoseClosing,
  diagnoseOperator,
  diagnoseHead,
  diagnoseWord,
  ...SLIPS,
];

/**
 * Explains in the author's words why an item could not be read: at the furthest token that the grammar reached, or at
 * what was opened and never closed.
 */
export function explainFailure(
  { tokens, unclosed }: Scanned,
  item: ScannedItem,
  match: FailedMatchResult,
): Explanation {
  const failure = failureOf(tokens, item, match);
  const { at } = failure;
  // The brace of an item's body may be on a line of its own.
  let line = failure.found === '{' ? at - 1 : at;
  while (line > 0 && !tokens.onNewLine(line)) line--;
  const next = lineOfItem(tokens, Math.max(line, 1));
  const all = [...failure.expected];
  if (all[0] === "'}'" && (all[1] ?? 'an expression') === 'an expression') all.splice(1, 1, 'a statement');
  const spoken = { ...failure, expected: all };
  // A failure at the end, or at what looks like the next item, means that something before it was left open.
  const isLeftOpen = item.open && (at >= tokens.count || next <= at);
  const diagnosis =
    unclosedString(failure, unclosed) ??
    diagnoseMarker(failure) ??
    (isLeftOpen ? unclosedBracket(tokens, Math.min(at, next)) : undefined) ??
    firstOf(DIAGNOSES, spoken);
  const { message, span, expected, mend }: Told =
    diagnosis?.message === undefined ? missing(spoken) : { ...diagnosis, message: diagnosis.message };
  const hint = diagnosis?.hint;
  return {
    error: {
      kind: 'syntax-error',
      span: span ?? spanOf(tokens, at),
      message,
      expected: expected ?? all,
      ...(hint === undefined ? {} : { hint }),
    },
    resumeAt: next < tokens.count ? tokens.start(next) : item.end,
    at,
    complete: failure.expected.includes('a probe'),
    mend: mend ?? diagnosis?.mend,
  };
}

/** A diagnosis with its message. */
type Told = Diagnosis & { readonly message: string };

function firstOf(diagnoses: readonly Diagnose[], failure: Failure): Diagnosis | undefined {
  for (const diagnose of diagnoses) {
    const diagnosis = diagnose(failure);
    if (diagnosis) return diagnosis;
  }
  return undefined;
}

function unclosedString({ tokens, at }: Failure, unclosed: readonly Unclosed[]): Diagnosis | undefined {
  const reached = tokens.start(Math.min(at + 1, tokens.count));
  const string = unclosed.find(({ what, start }) => what === 'string' && start >= tokens.start(0) && start <= reached);
  if (string === undefined) return undefined;
  return {
    span: { start: string.start, end: string.end },
    message: 'This string is never closed.',
    expected: ["'\"'"],
    hint: 'A string ends on the line it begins on: add the closing ".',
  };
}

function unclosedBracket(tokens: TokenList, to: number): Diagnosis | undefined {
  const opened = bracketsBefore(tokens, to).at(-1);
  if (opened === undefined) return undefined;
  const bracket = tokens.text(opened);
  const closing = CLOSER_OF[bracket] ?? '';
  const message = `This '${bracket}' is never closed.`;
  return { span: spanOf(tokens, opened), message, expected: [closing], hint: `Add the missing ${closing}.` };
}

/** What was expected and what was found; or a missing semicolon, where the next statement is in its place. */
function missing({ tokens, at, expected, found, before }: Failure): Told {
  const startsStatement = /^(?:[@$]|[A-Za-z_{])/.test(found) && /[\w)\]}"+-] ?$/.test(before);
  if (expected.includes("';'") && before !== '' && (tokens.onNewLine(at) || startsStatement)) {
    const behind = tokens.end(at - 1);
    const message = `Expected ';' after this, before ${quote(found)}.`;
    return { message, mend: 'semicolon', span: at === 0 ? spanOf(tokens, at) : { start: behind, end: behind } };
  }
  const but = found === '' ? 'but the text ends here' : `found ${quote(found)}`;
  return { message: `Expected ${inWords(expected)}, ${but}.` };
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
  return { message: `${quote(found)} is not a number.`, hint: numberHint(found) };
}

function numberHint(found: string): string | undefined {
  if (found.length > 64) return undefined;
  if (/^0[bB][01]+$/.test(found)) return `bpftrace has no binary numbers: write 0x${BigInt(found).toString(16)}.`;
  if (/^0[oO][0-7]+$/.test(found)) return `An octal number begins with 0 alone: write 0${found.slice(2)}.`;
  if (/^0\d+$/.test(found)) return `A leading zero makes a number octal: write ${found.replace(/^0+(?=\d)/, '')}.`;
  const unit = /^\d+([A-Za-z]\w*)$/.exec(found)?.[1];
  return unit === undefined || /^[xXeE]/.test(unit)
    ? undefined
    : `${quote(unit)} is not a unit: a time has ns, us, ms, s, m, h or d.`;
}

/** A closing bracket without an open one. */
function diagnoseClosing({ tokens, at, found }: Failure): Diagnosis | undefined {
  const opener = OPENER_OF[found];
  if (found === '/' && at > 0 && tokens.text(at - 1) === '*' && !tokens.apart(at)) {
    const span = { start: tokens.start(at - 1), end: tokens.end(at) };
    const hint = 'Remove it, or begin the comment with /*.';
    return { mend: 'leave-out', span, message: "This '*/' closes no comment.", hint };
  }
  if (opener === undefined) return undefined;
  const open = bracketsBefore(tokens, at);
  const innermost = open.at(-1);
  if (found === '}' ? open.length > 0 : innermost !== undefined && tokens.text(innermost) !== '{') return undefined;
  const hint = `Remove it, or add the ${opener} that it belongs to.`;
  return { mend: found === '}' ? 'leave-out' : undefined, message: `This '${found}' closes nothing.`, hint };
}

/** Where to go on after a broken item that ends at `end`: at the first line, from a token on, that begins an item. */
export function resumeAfter(tokens: TokenList, from: number, end: number): number {
  const next = lineOfItem(tokens, from);
  return next < tokens.count ? tokens.start(next) : end;
}

/** The index of the first token from `from` on that is on a new line and looks like the start of an item. */
function lineOfItem(tokens: TokenList, from: number): number {
  for (let index = from; index < tokens.count; index++) {
    if (tokens.onNewLine(index) && startsItem(tokens.source, tokens.start(index))) return index;
  }
  return tokens.count;
}
