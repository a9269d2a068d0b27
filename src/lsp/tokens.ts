import { SemanticTokenModifiers, type SemanticTokensLegend, SemanticTokenTypes } from 'vscode-languageserver-types';
import { type KindToken, type TokenKind, tokenKinds } from '../engine/syntax/token-kind.ts';
import { FUNCTIONS } from '../facts/functions.ts';
import { lines } from './diagnostics.ts';

/** What a mistake is meant to be, nobody knows; it has a diagnostic. */
const TYPES: Readonly<Record<Exclude<TokenKind, 'mistake'>, SemanticTokenTypes>> = {
  'attach-point': SemanticTokenTypes.event,
  builtin: SemanticTokenTypes.variable,
  comment: SemanticTokenTypes.comment,
  function: SemanticTokenTypes.function,
  keyword: SemanticTokenTypes.keyword,
  map: SemanticTokenTypes.property,
  number: SemanticTokenTypes.number,
  preprocessor: SemanticTokenTypes.macro,
  string: SemanticTokenTypes.string,
  variable: SemanticTokenTypes.parameter,
};
/** In front of the colon of an attach point, and where it has none. */
const PROVIDER = SemanticTokenTypes.type;

/** The types and modifiers of the tokens, by their numbers. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set([...Object.values(TYPES), PROVIDER])],
  tokenModifiers: [SemanticTokenModifiers.defaultLibrary],
};

/** The modifier for what bpftrace brings along, as a bit. */
const BUILT_IN = 1;

/** The tokens of a script as the protocol has them: five numbers each, counted from the one before. None has several lines. */
export function tokensOf(text: string): number[] {
  // Editors end a line at a CR too, which bpftrace does not.
  const places = lines(text);
  const data: number[] = [];
  let [line, column, done] = [0, 0, 0];
  for (const { start, end, type, builtIn } of tokenKinds(text).flatMap((token) => typed(token, text))) {
    // One that lies inside of another is a part of it.
    for (let from = Math.max(start, done); from < end; ) {
      const { line: lineNow, character: columnNow } = places.positionAt(from);
      const next = Math.min(end, places.offsetAt({ line: lineNow + 1, character: 0 }));
      const length = text.slice(from, next).replace(/[\r\n]+$/, '').length;
      from = next;
      if (length === 0) continue;
      data.push(lineNow - line, lineNow === line ? columnNow - column : columnNow, length);
      data.push(LEGEND.tokenTypes.indexOf(type), builtIn ? BUILT_IN : 0);
      [line, column] = [lineNow, columnNow];
    }
    done = Math.max(done, end);
  }
  return data;
}

interface TypedToken extends Omit<KindToken, 'kind'> {
  readonly type: SemanticTokenTypes;
  readonly builtIn: boolean;
}

function typed({ kind, start, end }: KindToken, text: string): TypedToken[] {
  if (kind === 'mistake') return [];
  const type = TYPES[kind];
  const builtIn = kind === 'builtin' || (kind === 'function' && FUNCTIONS.has(text.slice(start, end)));
  if (kind !== 'attach-point') return [{ start, end, type, builtIn }];
  const colon = text.slice(start, end).indexOf(':');
  const provider = { start, end: colon === -1 ? end : start + colon, type: PROVIDER, builtIn };
  return colon === -1 ? [provider] : [provider, { start: start + colon + 1, end, type, builtIn }];
}
