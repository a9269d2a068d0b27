import type { Span } from '../../../text/position.ts';
import type { Script } from '../../syntax/tree.ts';
import { walk } from '../../syntax/walk.ts';
import { aboutText, firstPlaces, inWords } from '../finding.ts';
import { clean, type Rule, reported } from '../rule.ts';

/**
 * Characters that reverse the order of the text on the screen. Source: Unicode Standard Annex 9, section 2 (explicit
 * directional formatting). CVE-2021-42574 shows what they do to code under review.
 */
const TURNING = /[\u202a-\u202e\u2066-\u2069]+/g;

/**
 * Invisible characters that no language needs between its letters. Source: Unicode Character Database,
 * Default_Ignorable_Code_Point, without joiners, variation selectors and the marks of direction that text uses.
 */
const INVISIBLE = /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]+/gu;

/** A word as a reader sees it. */
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/**
 * Scripts with letters that look like Latin ones. Source: Unicode Technical Standard 39, section 4 (mixed-script
 * confusables).
 */
const LOOKALIKES =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]|[\uff21-\uff3a\uff41-\uff5a]/u;

export const misleadingText: Rule = {
  id: 'misleading-text',
  severity: 'warning',
  summary: 'The text does not say what it looks like.',
  what: 'The script contains characters that reverse the text on the screen, invisible characters, or names that mix Latin letters with ones of another script that look the same. Comments and strings are not looked at for mixed words: a unit such as \u03bcs misleads nobody.',
  why: 'A reviewer reads what the screen shows, and bpftrace reads the characters. With bidirectional control characters a comment can look like code, and code like a comment. A function name with a letter of another script looks like the name of a function on a lock path, but names another function, which is not in the tables.',
  do: 'Remove the characters, or write the word with Latin letters. An editor shows them as code points.',
  ignoreWhen:
    'It is right to ignore this if a printed string is meant to contain such characters, and every reader of the script knows it.',
  examples: [
    reported(
      'A function with a Cyrillic letter in its name',
      'kprobe:n\u0430tive_queued_spin_lock_slowpath { @[comm] = count(); }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    reported(
      'A comment that turns the rest of its line around',
      'kprobe:vfs_read { @[comm] = count(); /* \u202e harmless */ }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
    clean(
      'Comments and strings in any language',
      '// Считает чтения. 读取次数 é\nkprobe:vfs_read { printf("прочитано за 5 \u03bcs, \u0394t 3 k\u03a9\\n"); }\n',
      'bpftrace@0.27.1,kernel@6.12',
    ),
  ],
  facts: [],
  sources: [
    'CVE-2021-42574: marks of direction in source code',
    'Unicode Standard Annex 9: the bidirectional algorithm, explicit directional formatting',
    'Unicode Technical Standard 39: mixed-script confusables',
  ],
  check: ({ model: { script } }, found) => {
    const known = found.filter(({ rule }) => rule === 'syntax-error').map(({ span }) => span.start);
    const places = placesIn(script).filter(
      ({ span }) => !known.some((start) => start >= span.start && start < span.end),
    );
    return firstPlaces(places).map(({ span, message }) =>
      aboutText('misleading-text', 'warning', span, inWords(message)),
    );
  },
};

interface Place {
  readonly span: Span;
  readonly message: string;
}

/** All places in the order of the text. */
function placesIn(script: Script): Place[] {
  const { text, comments } = script;
  // Most scripts are plain ASCII.
  if (!/[^\0-\x7f]/.test(text)) return [];
  const turning = placesOf(text, TURNING).map(({ span, words }) => ({
    span,
    message: `${codePoints(words)} reverses the text around it on the screen: bpftrace does not read what you see here. Remove it.`,
  }));
  const invisible = placesOf(text, INVISIBLE)
    // A byte order mark at the start is fine, and any other one there is an error of the syntax.
    .filter(({ span }) => span.start > 0)
    .map(({ span, words }) => ({
      span,
      message: `${codePoints(words)} cannot be seen, and bpftrace reads it. Remove it.`,
    }));
  const mixed = placesOf(withoutSpans(text, [...comments.map(({ span }) => span), ...printedTexts(script)]), WORD)
    .filter(({ words }) => /[A-Za-z]/.test(words) && LOOKALIKES.test(words))
    .map(({ span, words }) => ({
      span,
      message: `This word mixes Latin letters with ones that look like them, so it is not the word that it looks like: ${codePoints([...words].filter((letter) => LOOKALIKES.test(letter)).join(''))}. Write it with Latin letters.`,
    }));
  return [...turning, ...invisible, ...mixed].sort((a, b) => a.span.start - b.span.start);
}

/**
 * The strings of a script, which name nothing: units and formulas in them (`\u03bcs`) mislead nobody. Those of attach points are
 * none of them.
 */
function printedTexts({ items, text, unread }: Script): Span[] {
  const spans: Span[] = [];
  for (const item of items)
    walk(item, (node) => {
      if (node.kind === 'string') spans.push(node.span);
    });
  for (const { start, end } of unread)
    for (const { index, 0: found } of text.slice(start, end).matchAll(STRING))
      spans.push({ start: start + index, end: start + index + found.length });
  return spans;
}

const STRING = /"(?:\\.|[^"\\\n])*"?/g;

/** The text with spaces in place of some of it, so that the words around them stay apart. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function placesOf(text: string, pattern: RegExp): { readonly span: Span; readonly words: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    words: match[0],
  }));
}

/** The code points of a text, each once. */
function codePoints(text: string): string {
  const numbers = [...new Set(text)].map((character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase());
  return numbers.map((number) => `U+${number.padStart(4, '0')}`).join(', ');
}
