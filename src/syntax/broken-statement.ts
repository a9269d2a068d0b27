import { codeOf, type TokenList } from './token.ts';

/** The closing bracket of each opening one. */
const CLOSING_OF: ReadonlyMap<number, number> = new Map(
  ['()', '[]', '{}'].map((pair) => [codeOf(pair.charAt(0)), codeOf(pair.charAt(1))]),
);
const CLOSING = new Set(CLOSING_OF.values());
const OPEN_BRACE = codeOf('{');
const CLOSE_BRACE = codeOf('}');
const SEMICOLON = codeOf(';');
const ELSE = codeOf('else');

/** A stretch of tokens: `end` is exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The statement that a failure at the token `at` belongs to, in the innermost block around it, with its semicolon or
 * blocks; undefined if it cannot be told, because no block is open there or brackets do not match.
 */
export function brokenStatement(tokens: TokenList, at: number): TokenRange | undefined {
  const start = statementStart(tokens, at);
  if (start === undefined) return undefined;
  /** The brackets that are to be closed, the innermost last. */
  const open: number[] = [];
  for (let index = start; index < tokens.count; index++) {
    const code = tokens.code(index);
    const closing = CLOSING_OF.get(code);
    if (closing !== undefined) open.push(closing);
    else if (CLOSING.has(code)) {
      const expected = open.pop();
      // The block around the statement ends.
      if (expected === undefined && code === CLOSE_BRACE && index >= at && index > start) return { start, end: index };
      if (expected !== code) return undefined;
    }
    if (open.length > 0) continue;
    if (code === SEMICOLON) return index >= at ? { start, end: index + 1 } : undefined;
    if (code !== CLOSE_BRACE || index < at || tokens.code(index + 1) === ELSE) continue;
    return { start, end: tokens.code(index + 1) === SEMICOLON ? index + 2 : index + 1 };
  }
  return undefined;
}

/** The token with which the statement around `at` begins. */
function statementStart(tokens: TokenList, at: number): number | undefined {
  /** For each open bracket where its statement begins; 0 for one that holds no statements. */
  const starts: number[] = [];
  for (let index = 0; index < at; index++) {
    const code = tokens.code(index);
    if (CLOSING_OF.has(code)) starts.push(code === OPEN_BRACE ? index + 1 : 0);
    else if (CLOSING.has(code)) starts.pop();
    const ended = code === SEMICOLON || (code === CLOSE_BRACE && tokens.code(index + 1) !== ELSE);
    if (ended && starts.at(-1)) starts[starts.length - 1] = index + 1;
  }
  return starts.findLast((start) => start > 0);
}
