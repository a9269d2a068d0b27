import { FIRST_TOKEN, tokens as NAMES } from './bpftrace.recipe.ts';
import { ItemScanner } from './item-boundary.ts';

/** What a token is to a reader. Brackets and operators are none of these. */
export type TokenKind =
  | 'attach-point'
  | 'builtin'
  | 'comment'
  | 'function'
  | 'keyword'
  | 'map'
  | 'mistake'
  | 'number'
  | 'preprocessor'
  | 'string'
  | 'variable';

/** A token and its offsets in the text, in UTF-16 units. */
export interface KindToken {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const KINDS: ReadonlyMap<string, TokenKind> = new Map([
  ['<attach point>', 'attach-point'],
  ['<lexer builtin>', 'builtin'],
  ['<builtin>', 'builtin'],
  ['<variable>', 'variable'],
  ['<positional>', 'variable'],
  ['<map>', 'map'],
  ['<string>', 'string'],
  ['<digits>', 'number'],
  ['<decimal>', 'number'],
  ['<number>', 'number'],
  ['<preprocessor line>', 'preprocessor'],
  ['<unclosed string>', 'mistake'],
  ['<string with a bad escape>', 'mistake'],
  ['<malformed number>', 'mistake'],
  ['<stray character>', 'mistake'],
]);

/** The kinds by the codes of the tokens. A token of the grammar that is written as a word is a keyword. */
const BY_CODE: readonly (TokenKind | undefined)[] = [
  ...Array<undefined>(FIRST_TOKEN),
  ...NAMES.map((name) => KINDS.get(name) ?? (/^[a-z]\w+$|^__/.test(name) ? 'keyword' : undefined)),
];
const NAME = FIRST_TOKEN + NAMES.indexOf('<name>');
const OPEN = FIRST_TOKEN + NAMES.indexOf('(');

/**
 * The tokens of a script, as it is coloured, by where they start: also of one that does not parse. A block comment in a line of the
 * preprocessor lies inside of that line. It takes time linear in the text.
 */
export function tokenKinds(text: string): KindToken[] {
  const scanner = new ItemScanner(text);
  const { tokens } = scanner;
  const found: KindToken[] = [];
  while (scanner.next(false) !== undefined) {
    for (let at = 0; at < tokens.count; at++) {
      const code = tokens.code(at);
      const kind = code === NAME && tokens.code(at + 1) === OPEN ? 'function' : BY_CODE[code];
      if (kind !== undefined) found.push({ kind, start: tokens.start(at), end: tokens.end(at) });
    }
  }
  for (const { span } of scanner.comments) found.push({ kind: 'comment', ...span });
  return found.sort((a, b) => a.start - b.start);
}
