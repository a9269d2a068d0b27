import type { Span } from '../../../text/position.ts';
import { asItIs, type TextBuilder, type Writer } from '../mapped-text.ts';

/** What stands for something that only a run knows: bpftrace reads it as a parameter, in a string as text. */
export const UNKNOWN = '$1';

/** Writers of the shell. */
export const inSingleQuotes: Writer = (text) => text.replaceAll("'", "'\\''");
export const inDoubleQuotes: Writer = (text) => text.replace(/[\\$`"]/g, '\\$&');
export const inAnsiQuotes: Writer = (text) => text.replace(/[\\']/g, '\\$&');
export const inHereDocument: Writer = (text) => text.replace(/[\\$`]/g, '\\$&');
export const unquoted: Writer = (text) => (text.includes('\n') ? undefined : text.replace(/[^\w@%+=:,./-]/g, '\\$&'));

/** How a backslash is read. */
export interface Backslash {
  /** What the characters behind a backslash stand for, and how many they are; undefined: the backslash stands for itself. */
  readonly read: (text: string, at: number) => { readonly value: string; readonly length: number } | undefined;
  readonly write: Writer;
}

/** Adds a part of `raw` in which backslashes escape, character by character. */
export function addEscaped(builder: TextBuilder, raw: string, { start, end }: Span, how: Backslash): void {
  let from = start;
  for (let at = raw.indexOf('\\', start); at !== -1 && at < end - 1; ) {
    const read = how.read(raw, at + 1);
    if (read === undefined) {
      at = raw.indexOf('\\', at + 1);
      continue;
    }
    builder.keep(from, at, how.write);
    from = Math.min(end, at + 1 + read.length);
    builder.escaped(read.value, { start: at, end: from }, how.write);
    at = raw.indexOf('\\', from);
  }
  builder.keep(from, end, how.write);
}

/** A backslash before one of these characters is taken away; before a line end both are. */
function shellEscape(escapable: RegExp | undefined, write: Writer): Backslash {
  return {
    write,
    read: (text, at) => {
      const next = text[at] ?? '';
      if (next === '\n') return { value: '', length: 1 };
      return escapable === undefined || escapable.test(next) ? { value: next, length: 1 } : undefined;
    },
  };
}

export const OUTSIDE_QUOTES = shellEscape(undefined, unquoted);
export const DOUBLE_QUOTED = shellEscape(/[$`"\\]/, inDoubleQuotes);
export const HERE_DOCUMENT = shellEscape(/[$`\\]/, inHereDocument);

/** The letters that C, the shell's `$'...'`, Go, JavaScript, Python and JSON share; other characters stand for themselves. */
const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  e: '\x1b',
  a: '\x07',
};
/** The escapes with digits. */
const DIGITS = /(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8})|([0-7]{1,3}))/y;

/** Which escapes a language has beyond those with one letter, and what it does with an unknown one. */
export function codeEscape(write: Writer, unknown: 'keep' | 'drop', letters = 'ntrbfva\\\'"`?/'): Backslash {
  return {
    write,
    read: (text, at) => {
      const next = text[at] ?? '';
      if (next === '\n') return { value: '', length: 1 };
      if (letters.includes(next)) return { value: SIMPLE[next] ?? next, length: 1 };
      DIGITS.lastIndex = at;
      const digits = DIGITS.exec(text);
      if (digits !== null) {
        const [whole, hex, short, braced, long, octal] = digits;
        const code =
          octal === undefined ? Number.parseInt(hex ?? short ?? braced ?? long ?? '', 16) : parseInt(octal, 8);
        return code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), length: whole.length };
      }
      return unknown === 'drop' ? { value: next, length: 1 } : undefined;
    },
  };
}

export const ANSI_QUOTED = codeEscape(inAnsiQuotes, 'keep', 'ntrbfvae\\\'"?');

export { asItIs };
