import { FIRST_TOKEN, tokens } from './attach-point.recipe.ts';
import { isTooLarge } from './literal.ts';
import { providerOf } from './provider.ts';

/** A token of an attach point. */
export interface AttachPointToken {
  /** The character that stands for the token in grammar/attach-point.ohm. */
  readonly code: string;
  /** Its offsets in the attach point's text, quotes around it included. */
  readonly start: number;
  readonly end: number;
  /** What it says, without quotes and escapes. */
  readonly value: string;
  /** True when all or some of it is in quotes; the quotes themselves may belong to its neighbours. */
  readonly quoted: boolean;
}

const CODES: ReadonlyMap<string, string> = new Map(
  tokens.map((token, index) => [token, String.fromCharCode(FIRST_TOKEN + index)]),
);

/** The character that stands for a token in the grammar, by the token's name there. */
export function codeOf(token: string): string {
  const code = CODES.get(token);
  if (code === undefined) throw new TypeError(`The grammar has no token ${token}`);
  return code;
}

const SIGNS: ReadonlyMap<string, string> = new Map([':', '+', '@', '='].map((sign) => [sign, codeOf(sign)]));
const MINUS = 45;
const NINE = 57;
const [COLON, EQUALS] = [codeOf(':'), codeOf('=')];
const [POSITIONAL, STRAY_DOLLAR] = [codeOf('<positional>'), codeOf('<stray $>')];
const [NAME, NUMBER, NEGATIVE] = [codeOf('<name>'), codeOf('<number>'), codeOf('<negative number>')];
const [ARGUMENT, PATTERN] = [codeOf('<argument>'), codeOf('<pattern>')];
/** Words that mean something after the provider; the star is one. */
const WORDS: ReadonlyMap<string, string> = new Map(
  ['hz', 's', 'ms', 'us', 'bpf', 'signal', 'SIGUSR1', '*'].map((word) => [word, codeOf(word)]),
);

const INTEGER =
  /^(?:0[xX][\da-fA-F][\da-fA-F_]*|0[bB][01]+|0[0-7_]*|[1-9](?:_?\d)*(?:e\d+)?)(?:[uU]?[lL]{0,2}|[num]?s|[mhd])$/;
const BLANK = /\s/;
/** Characters that stand for themselves everywhere. */
const PLAIN = /[\w./#<>()-]+/y;
const WILDCARD = /\*|\[.*\]/s;
/** A positional parameter. No release takes $0, $# or $name outside quotes. */
const DOLLAR = /\$(?:[1-9]\d*|\w+|[^\s:]?)/uy;

/**
 * The tokens of an attach point. As in bpftrace, a colon, `@`, `=` and `$` have a meaning only outside quotes, and `+` inside
 * too. A backslash is an escape only inside quotes; outside it keeps a blank. Blanks around tokens are left out.
 */
export function tokensOf(text: string): AttachPointToken[] {
  const found: AttachPointToken[] = [];
  let inHead = true;
  let quoted = false;
  let start = -1;
  let value = '';
  let anyQuoted = false;
  // A name, or a word next to a positional parameter, is not a provider.
  const close = (end: number, isName = inHead && found.at(-1)?.code === POSITIONAL) => {
    const code = isName ? NAME : inHead ? headCode(value) : partCode(value);
    if (value !== '') found.push({ code, start, end, value, quoted: anyQuoted });
    start = -1;
    value = '';
    anyQuoted = false;
  };
  const push = (code: string, from: number, to: number) => {
    if (code === EQUALS || (inHead && code === POSITIONAL)) close(from, true);
    else close(from);
    found.push({ code, start: from, end: to, value: text.slice(from, to), quoted });
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const sign = character === '+' || !quoted ? SIGNS.get(character) : undefined;
    if (sign !== undefined && (sign !== EQUALS || (inHead && at + 1 < text.length))) {
      push(sign, at, at + 1);
      inHead &&= sign !== COLON;
    } else if (!quoted && character === '$') {
      DOLLAR.lastIndex = at;
      const written = DOLLAR.exec(text)?.[0] ?? character;
      push(/^\$[1-9]/.test(written) ? POSITIONAL : STRAY_DOLLAR, at, at + written.length);
      at += written.length - 1;
    } else if (!quoted && BLANK.test(character)) {
      close(at);
    } else {
      if (start === -1) start = at;
      anyQuoted ||= quoted || character === '"';
      PLAIN.lastIndex = at;
      const plain = PLAIN.exec(text)?.[0];
      if (plain !== undefined) {
        value += plain;
        at += plain.length - 1;
        continue;
      }
      if (character === '"') {
        quoted = !quoted;
        continue;
      }
      if (character === '\\' && (quoted || BLANK.test(text[at + 1] ?? ''))) {
        if (!quoted) value += character;
        at++;
      }
      value += text[at] ?? '';
    }
  }
  close(text.length);
  return found;
}

function headCode(value: string): string {
  const provider = providerOf(value);
  if (provider !== undefined) return codeOf(provider);
  return WILDCARD.test(value) ? PATTERN : NAME;
}

function partCode(value: string): string {
  const word = WORDS.get(value);
  if (word !== undefined) return word;
  const first = value.charCodeAt(0);
  if (first <= NINE) {
    if (INTEGER.test(value)) return isTooLarge(value) ? NAME : NUMBER;
    if (first === MINUS && INTEGER.test(value.slice(1))) return NEGATIVE;
  }
  if (value.startsWith('arg') && /^arg\d+$/.test(value)) return ARGUMENT;
  return WILDCARD.test(value) ? PATTERN : NAME;
}
