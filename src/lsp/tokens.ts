import { SemanticTokenModifiers, type SemanticTokensLegend, SemanticTokenTypes } from 'vscode-languageserver-types';
import { type HighlightKind, highlight } from '../engine/syntax/highlight.ts';
import { FUNCTIONS } from '../facts/functions.ts';
import { LineMap } from '../text/position.ts';

const TYPES: Readonly<Record<HighlightKind, SemanticTokenTypes>> = {
  comment: SemanticTokenTypes.comment,
  preprocessor: SemanticTokenTypes.macro,
  keyword: SemanticTokenTypes.keyword,
  provider: SemanticTokenTypes.type,
  place: SemanticTokenTypes.event,
  map: SemanticTokenTypes.property,
  variable: SemanticTokenTypes.variable,
  positional: SemanticTokenTypes.parameter,
  builtin: SemanticTokenTypes.variable,
  function: SemanticTokenTypes.function,
  field: SemanticTokenTypes.property,
  string: SemanticTokenTypes.string,
  number: SemanticTokenTypes.number,
  operator: SemanticTokenTypes.operator,
};

/** The types and modifiers of the tokens, by their numbers. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...new Set(Object.values(TYPES))],
  tokenModifiers: [SemanticTokenModifiers.defaultLibrary],
};

/** The modifier for what bpftrace brings along, as a bit. */
const BUILT_IN = 1;

/** The tokens of a script as the protocol has them: five numbers each, counted from the one before. None has several lines. */
export function tokensOf(text: string): number[] {
  const lines = new LineMap(text);
  const data: number[] = [];
  let [line, column] = [0, 0];
  for (const { start, end, kind } of highlight(text)) {
    const builtIn = kind === 'builtin' || (kind === 'function' && FUNCTIONS.has(text.slice(start, end)));
    for (let from = start; from < end; ) {
      const at = lines.position(from);
      const next = Math.min(end, lines.lineStart(at.line + 1));
      const length = text.slice(from, next).replace(/\r?\n$/, '').length;
      from = next;
      if (length === 0) continue;
      const [lineNow, columnNow] = [at.line - 1, at.column - 1];
      data.push(lineNow - line, lineNow === line ? columnNow - column : columnNow, length);
      data.push(LEGEND.tokenTypes.indexOf(TYPES[kind]), builtIn ? BUILT_IN : 0);
      [line, column] = [lineNow, columnNow];
    }
  }
  return data;
}
