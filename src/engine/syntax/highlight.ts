import type { Span } from '../../text/position.ts';
import { ItemScanner } from './item-boundary.ts';
import { codeOf, type TokenList, tokensLike } from './token.ts';

/** What a piece of a script is, for a reader who wants to see it at a glance. */
export type HighlightKind =
  | 'comment'
  | 'preprocessor'
  | 'keyword'
  | 'provider'
  | 'place'
  | 'map'
  | 'variable'
  | 'positional'
  | 'builtin'
  | 'function'
  | 'field'
  | 'string'
  | 'number'
  | 'operator';

/** A piece of a script. It may have several lines. */
export interface Highlight extends Span {
  readonly kind: HighlightKind;
}

const KINDS = new Map<number, HighlightKind>();
for (const [, code] of tokensLike(/^[a-z_]\w*$/)) KINDS.set(code, 'keyword');
for (const [, code] of tokensLike(/^(?!<\w)[^\w\s{}()[\];,]+$/)) KINDS.set(code, 'operator');
for (const [token, kind] of Object.entries({
  variable: 'variable',
  map: 'map',
  positional: 'positional',
  string: 'string',
  'unclosed string': 'string',
  'string with a bad escape': 'string',
  decimal: 'number',
  digits: 'number',
  number: 'number',
  'malformed number': 'number',
  builtin: 'builtin',
  'lexer builtin': 'builtin',
  'preprocessor line': 'preprocessor',
} as const))
  KINDS.set(codeOf(`<${token}>`), kind);

const ATTACH_POINT = codeOf('<attach point>');
const NAME = codeOf('<name>');
const OPENS = codeOf('(');
const MEMBER: ReadonlySet<number> = new Set(['.', '->'].map(codeOf));

/** The pieces of a script in order, as the scanner takes its tokens: also of one that does not parse. Linear in the text. */
export function highlight(text: string): Highlight[] {
  const scanner = new ItemScanner(text);
  const found: Highlight[] = [];
  let wary = false;
  for (let item = scanner.next(wary); item; item = scanner.next(wary)) {
    if (item.open && !wary) {
      // A bracket is missing: from here on, what looks like the start of an item is one.
      wary = true;
      scanner.resumeAt(scanner.tokens.start(0));
      continue;
    }
    for (let index = 0; index < scanner.tokens.count; index++) found.push(...pieces(scanner.tokens, index));
  }
  for (const { span } of scanner.comments) found.push({ ...span, kind: 'comment' });
  return found.sort((a, b) => a.start - b.start);
}

function pieces(tokens: TokenList, index: number): Highlight[] {
  const [start, end] = [tokens.start(index), tokens.end(index)];
  const code = tokens.code(index);
  if (code === ATTACH_POINT) {
    const colon = tokens.text(index).indexOf(':');
    const provider: Highlight = { start, end: colon === -1 ? end : start + colon, kind: 'provider' };
    return colon === -1 ? [provider] : [provider, { start: start + colon + 1, end, kind: 'place' }];
  }
  const kind = code === NAME ? kindOfName(tokens, index) : KINDS.get(code);
  return kind === undefined ? [] : [{ start, end, kind }];
}

function kindOfName(tokens: TokenList, index: number): HighlightKind | undefined {
  if (index > 0 && MEMBER.has(tokens.code(index - 1))) return 'field';
  return tokens.code(index + 1) === OPENS ? 'function' : undefined;
}
