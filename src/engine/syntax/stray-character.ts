import { codePointName } from '../../text/unseen.ts';
import type { Diagnosis, Failure } from './failure.ts';

interface Lookalike {
  readonly characters: RegExp;
  readonly name: string;
  readonly hint: string;
  /** It means nothing, or a space. */
  readonly blank?: true;
}

/** Characters that come with copied text, and what they are meant to be. */
const LOOKALIKES: readonly Lookalike[] = [
  { characters: /[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/, name: 'a typographic quote', hint: 'Write ".' },
  {
    characters: /[\u2018-\u201b\u2032\u00b4\uff07]/,
    name: 'a typographic quote',
    hint: 'Strings are written in plain double quotes: ".',
  },
  {
    characters: /[\u2010-\u2015\u2212\uff0d]/,
    name: 'a typographic dash',
    hint: 'Write the minus sign of the keyboard: -.',
  },
  { characters: /\u2026/, name: 'an ellipsis', hint: 'Write dots: a range is 0..5.' },
  { characters: /\u00d7/, name: 'a multiplication sign', hint: 'Write *.' },
  { characters: /\u2192/, name: 'an arrow', hint: 'Write ->.' },
  { characters: /\u2260/, name: 'an unequal sign', hint: 'Write !=.' },
  { characters: /\u2264/, name: 'a less-or-equal sign', hint: 'Write <=.' },
  { characters: /\u2265/, name: 'a greater-or-equal sign', hint: 'Write >=.' },
  {
    characters: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/,
    name: 'an unusual space',
    hint: 'Write an ordinary space.',
    blank: true,
  },
  {
    characters: /[\u2028\u2029\u0085\v\f]/,
    name: 'a line separator that bpftrace does not know',
    hint: 'Write an ordinary newline.',
    blank: true,
  },
  {
    characters: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/,
    name: 'a character that cannot be seen',
    hint: 'Remove it.',
    blank: true,
  },
  {
    characters: /\0/,
    name: 'a zero byte',
    hint: 'Save the file as UTF-8: it may be UTF-16, or not text at all.',
    blank: true,
  },
  { characters: /\ufffd/, name: 'a character that could not be read', hint: 'Save the file as UTF-8.' },
  { characters: /\p{Cc}/u, name: 'a control character', hint: 'Remove it.', blank: true },
  { characters: /[\uff01-\uff5e]/, name: 'a full-width character', hint: '' },
];

/** A character that belongs to no token, but looks like one that does, or is invisible. */
export function diagnoseCharacter({ tokens, at, found }: Failure): Diagnosis | undefined {
  const character = String.fromCodePoint(found.codePointAt(0) ?? 32);
  if (found.length > 0 && /[!-~]/.test(character)) return undefined;
  const known = found === '' ? undefined : LOOKALIKES.find(({ characters }) => characters.test(character));
  if (known === undefined) return undefined;
  const start = tokens.start(at);
  let end = start + character.length;
  while (known.blank && tokens.source.startsWith(character, end)) end += character.length;
  return {
    span: { start, end },
    mend: known.blank && 'leave-out',
    message: `${codePointName(character)} is ${known.name}.`,
    hint: known.hint === '' ? `Write ${String.fromCharCode(character.charCodeAt(0) - 0xfee0)}.` : known.hint,
  };
}

/** Lines that other tools leave in a file. */
const MARKERS: readonly { readonly line: RegExp; readonly message: string; readonly hint: string }[] = [
  {
    line: /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,
    message: 'This is the marker of a merge conflict.',
    hint: 'Keep one of the two sides, and remove the three markers.',
  },
  {
    line: /^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/,
    message: 'This is a code fence of Markdown.',
    hint: 'Remove the line.',
  },
  {
    line: /^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
    message: 'This is a shell command.',
    hint: 'The script is the text between the quotes after -e, without the quotes.',
  },
];

/** A line that is not bpftrace at all, if the failure is on it, or if it begins the item. */
export function diagnoseMarker({ tokens, at }: Failure): Diagnosis | undefined {
  for (const offset of new Set([tokens.start(0), tokens.start(at)])) {
    const { source } = tokens;
    const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
    const newline = source.indexOf('\n', start);
    // A marker is short, but a line may be a megabyte long.
    const end = Math.min(newline === -1 ? source.length : newline, start + 200);
    const text = source.slice(start, end).trimEnd();
    const known = MARKERS.find(({ line }) => line.test(text));
    if (known) {
      const { message, hint } = known;
      return { span: { start, end: start + text.length }, mend: 'leave-out', expected: [], message, hint };
    }
  }
  return undefined;
}
