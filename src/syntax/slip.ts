import type { FailedMatchResult } from 'ohm-js';
import { expectationsOf, inWords } from './expectation.ts';
import type { Failure } from './hint.ts';
import { hintFor } from './hint.ts';
import { type ItemBoundary, nextItemStart } from './item-boundary.ts';
import { spanOfSqueezed } from './origin.ts';
import type { SqueezedText } from './squeeze.ts';
import type { SyntaxError as ScriptSyntaxError, Span } from './tree.ts';

export interface Explanation {
  readonly error: ScriptSyntaxError;
  /** Where in the squeezed text to look for the next item. */
  readonly resumeAt: number;
}

/** So much of a statement is looked at for a hint; more would make hints slow on hostile input. */
const LOOK_BACK = 200;
const TOKEN = /[A-Za-z_@$][\w]*|\d\w*|"(?:\\.|[^"\\\n])*"?|[-+&|<>=!]=?|./y;
const NUMBER =
  /^(?!0[0-7]*[89])(?:0[xX][\da-fA-F](?:_*[\da-fA-F])*|\d(?:_*\d)*(?:[eE]\d(?:_*\d)*)?(?:ns|us|ms|[smhd]|[uU]?[lL]{0,2}))$/;
const BAD_ESCAPE = /^"(?:\\(?:[ntr"\\0-7]|[xX][\da-fA-F])|[^"\\\n])*(\\.?)/;

/**
 * Says in the author's words why an item could not be read: at the furthest place that the grammar reached, or at what
 * was opened and never closed.
 */
export function explainFailure(squeezed: SqueezedText, boundary: ItemBoundary, match: FailedMatchResult): Explanation {
  const text = squeezed.text;
  const at = boundary.start + match.getRightmostFailurePosition();
  const next = nextItemStart(text, Math.max(boundary.start, text.lastIndexOf('\n', at - 1) - 1), boundary.end);
  const resumeAt = Math.max(next, boundary.start + 1);
  const explain = (span: Span, message: string, expected: readonly string[], hint?: string): Explanation => ({
    error: { kind: 'syntax-error', span, message, expected, ...(hint === undefined ? {} : { hint }) },
    resumeAt,
  });
  const place = (start: number, end: number): Span => spanOfSqueezed(squeezed.offsets, start, end);

  const item = place(boundary.start, at + 1);
  const unclosed = squeezed.unclosed.find(
    ({ what, start }) => what === 'string' && start >= item.start && start <= item.end,
  );
  if (unclosed) {
    const hint = 'A string ends on the line it begins on: add the closing ".';
    return explain({ start: unclosed.start, end: unclosed.end }, 'This string is never closed.', ["'\"'"], hint);
  }

  // The failure is at the end, or at what looks like the next item: then something before it was left open.
  if (boundary.open && (at >= boundary.end || next <= at)) {
    const opened = lastOpened(text, boundary.start, Math.min(at, next));
    if (opened !== undefined) {
      const bracket = text[opened] ?? '{';
      const closing = bracket === '(' ? "')'" : bracket === '[' ? "']'" : "'}'";
      const message = `This '${bracket}' is never closed.`;
      return explain(place(opened, opened + 1), message, [closing], `Add the missing ${closing}.`);
    }
  }

  TOKEN.lastIndex = at;
  const found = at < boundary.end ? (TOKEN.exec(text)?.[0] ?? '') : '';
  const token = place(at, Math.max(at + found.length, at));
  const badEscape = BAD_ESCAPE.exec(found);
  if (badEscape?.[1]) {
    const from = token.start + badEscape[0].length - badEscape[1].length;
    const message = `bpftrace does not know the escape ${badEscape[1]} in a string.`;
    return explain({ start: from, end: from + badEscape[1].length }, message, [], 'Write \\\\ for a backslash.');
  }
  if (/^\d/.test(found) && !NUMBER.test(found)) return explain(token, `${quote(found)} is not a number.`, ['a number']);
  if (found === '}' && at === boundary.start) {
    return explain(
      token,
      "This '}' closes nothing.",
      ['an attach point'],
      'Remove it, or add the { that it belongs to.',
    );
  }

  const expected = expectationsOf(match);
  if (expected.length === 1 && expected[0] === "'}'") expected.push('a statement');
  const failure: Failure = {
    expected,
    found,
    before: text.slice(statementStart(text, Math.max(boundary.start, at - LOOK_BACK), at), at),
  };
  const hint = hintFor(failure);
  const gap = missingSemicolon(text, failure, at);
  if (gap) return explain(place(at, at).start === 0 ? token : afterPrevious(squeezed, at), gap, expected, hint);
  const but = found === '' ? 'but the text ends here' : `found ${quote(found)}`;
  return explain(token, `Expected ${inWords(expected)}, ${but}.`, expected, hint);
}

/** The message for a missing semicolon: the next statement stands where the end of this one was expected. */
function missingSemicolon(text: string, failure: Failure, at: number): string | undefined {
  if (!failure.expected.includes("';'") || failure.before === '') return undefined;
  const newLine = text[at - 1] === '\n';
  const startsStatement = /^(?:[@$]|[A-Za-z_{])/.test(failure.found) && /[\w)\]}"+-][ \n]?$/.test(failure.before);
  if (!newLine && !startsStatement) return undefined;
  return `Expected ';' after this, before ${quote(failure.found)}.`;
}

/** The empty span behind the last token before `at`. */
function afterPrevious(squeezed: SqueezedText, at: number): Span {
  let end = at;
  while (end > 0 && /[ \n]/.test(squeezed.text[end - 1] ?? '')) end--;
  const { end: place } = spanOfSqueezed(squeezed.offsets, end - 1, end);
  return { start: place, end: place };
}

/** Where the statement that reaches up to `at` begins. */
function statementStart(text: string, from: number, at: number): number {
  for (let start = at; start > from; start--) if (/[;{}]/.test(text[start - 1] ?? '')) return start;
  return from;
}

/** The innermost bracket between `from` and `to` that is not closed there. */
function lastOpened(text: string, from: number, to: number): number | undefined {
  const opened: number[] = [];
  const scan = /"(?:\\.|[^"\\\n])*"?|[(){}[\]]/g;
  scan.lastIndex = from;
  for (let match = scan.exec(text); match && match.index < to; match = scan.exec(text)) {
    if ('([{'.includes(match[0])) opened.push(match.index);
    else if (')]}'.includes(match[0])) opened.pop();
  }
  return opened.at(-1);
}

/** A token of the script, short enough for a message. */
function quote(token: string): string {
  return `'${token.length > 40 ? `${token.slice(0, 40)}...` : token}'`;
}
