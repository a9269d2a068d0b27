import { codeOf, type TokenList } from './token.ts';

/** The closing bracket of each opening one, as codes of tokens. */
export const CLOSING_OF: ReadonlyMap<number, number> = new Map(
  ['()', '[]', '{}'].map((pair) => [codeOf(pair.charAt(0)), codeOf(pair.charAt(1))]),
);
export const CLOSING: ReadonlySet<number> = new Set(CLOSING_OF.values());

/** The tokens that open a bracket which is not closed before the token `to`, the innermost last. */
export function bracketsBefore(tokens: TokenList, to: number): number[] {
  const opened: number[] = [];
  for (let index = 0; index < to; index++) {
    if (CLOSING_OF.has(tokens.code(index))) opened.push(index);
    else if (CLOSING.has(tokens.code(index))) opened.pop();
  }
  return opened;
}
