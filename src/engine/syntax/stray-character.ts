import { codePointName } from '../../text/unseen.ts';
import type { Diagnosis, Failure } from './failure.ts';

/** Characters, what they are, and what to do about them. */
type Row = readonly [characters: RegExp, name: string, hint: string];

/** Characters of copied text that are meant to be a sign of bpftrace. */
const SIGNS: readonly Row[] = [
  [/[\u201c-\u201f\u00ab\u00bb\u2033\uff02]/, 'a typographic quote', 'Write ".'],
  [/[\u2018-\u201b\u2032\u00b4\uff07]/, 'a typographic quote', 'Strings are written in plain double quotes: ".'],
  [/[\u2010-\u2015\u2212\uff0d]/, 'a typographic dash', 'Write the minus sign of the keyboard: -.'],
  [/\u2026/, 'an ellipsis', 'Write dots: a range is 0..5.'],
  [/\u00d7/, 'a multiplication sign', 'Write *.'],
  [/\u2192/, 'an arrow', 'Write ->.'],
  [/\u2260/, 'an unequal sign', 'Write !=.'],
  [/\u2264/, 'a less-or-equal sign', 'Write <=.'],
  [/\u2265/, 'a greater-or-equal sign', 'Write >=.'],
  [/\ufffd/, 'a character that could not be read', 'Save the file as UTF-8.'],
];

/** Characters that mean nothing, or a space. */
const BLANKS: readonly Row[] = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/, 'an unusual space', 'Write an ordinary space.'],
  [/[\u2028\u2029\u0085\v\f]/, 'a line separator that bpftrace does not know', 'Write an ordinary newline.'],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/, 'a character that cannot be seen', 'Remove it.'],
  [/\0/, 'a zero byte', 'Save the file as UTF-8: it may be UTF-16, or not text at all.'],
  [/\p{Cc}/u, 'a control character', 'Remove it.'],
];

/** A character that belongs to no token, but looks like one that does, or is invisible. */
export function diagnoseCharacter({ tokens, at, found }: Failure): Diagnosis | undefined {
  const character = String.fromCodePoint(found.codePointAt(0) ?? 32);
  if (found === '' || /[!-~]/.test(character)) return undefined;
  const isKnown = ([characters]: Row) => characters.test(character);
  const blank = BLANKS.find(isKnown);
  const [, name, hint] = blank ?? SIGNS.find(isKnown) ?? fullWidth(character) ?? [];
  if (name === undefined) return undefined;
  const start = tokens.start(at);
  let end = start + character.length;
  while (blank && tokens.source.startsWith(character, end)) end += character.length;
  const message = `${codePointName(character)} is ${name}.`;
  return { span: { start, end }, mend: blank && 'leave-out', message, hint };
}

function fullWidth(character: string): Row | undefined {
  const usual = String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  const row: Row = [/[\uff01-\uff5e]/, 'a full-width character', `Write ${usual}.`];
  return row[0].test(character) ? row : undefined;
}

/** Lines that other tools leave in a file. */
const MARKERS: readonly (readonly [line: RegExp, message: string, hint: string])[] = [
  [
    /^(?:<{7}|>{7}|\|{7})(?: .*)?$|^={7}$/,
    'This is the marker of a merge conflict.',
    'Keep one of the two sides, and remove the three markers.',
  ],
  [/^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/, 'This is a code fence of Markdown.', 'Remove the line.'],
  [
    /^[ \t]*(?:[$#>] ?)?(?:sudo )?bpftrace [^{}]*-e .*$/,
    'This is a shell command.',
    'The script is the text between the quotes after -e, without the quotes.',
  ],
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
    const [, message, hint] = MARKERS.find(([line]) => line.test(text)) ?? [];
    if (message !== undefined)
      return { span: { start, end: start + text.length }, mend: 'leave-out', expected: [], message, hint };
  }
  return undefined;
}
