import type { FailedMatchResult, Failure } from 'ohm-js';
import { descriptions } from './bpftrace.recipe.ts';

/** The names that Ohm gives to the tokens it misses, in the author's words. */
const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(descriptions);

/** Names of the grammar that all mean: an expression may begin here. */
const EXPRESSION_STARTS: ReadonlySet<string> = new Set([
  ...['a map', 'a name', 'a variable', "'&'", "'('", "'{'", "'if'", "'sizeof'", "'offsetof'", "'typeinfo'"],
  ...['a step operator', "'comptime'", "'typeof'"],
]);
/** Names of the grammar that all mean: a statement may begin here. */
const STATEMENT_STARTS: ReadonlySet<string> = new Set([
  ...["'_'", "'break'", "'continue'", "'for'", "'import'", "'let'", "'return'", "'unroll'", "'while'", 'an expression'],
]);
/** Names of the grammar that all mean: the expression may go on here. */
const CONTINUATIONS: ReadonlySet<string> = new Set([
  ...["'->'", "'.'", "'['", "'?'", "'('", "'..'", "'/'", "'='", "'*'", 'an operator', 'a step operator'],
  'an assignment operator',
]);

/**
 * What the grammar would have accepted at its furthest failure, in the author's words: punctuation in single quotes
 * (`';'`), everything else by name (`a variable`, `an expression`). There are no duplicates, and what ends a construct
 * comes first. How an expression could go on is listed only if the author ended it with a space.
 */
export function expectationsOf(match: FailedMatchResult, spaced: boolean): string[] {
  const words = new Set(
    match
      .getRightmostFailures()
      // It does not help to know what must not follow.
      .filter((failure) => !failure.getText().startsWith('not '))
      .flatMap((failure) => {
        const described = wordsOf(failure);
        return spaced || !failure.isFluffy() ? described : described.filter((word) => word === 'an expression');
      }),
  );
  if (words.has('an expression')) replace(words, EXPRESSION_STARTS, 'an expression');
  if (words.has('a name')) words.delete("'comptime'");
  if (words.has("'let'") && words.has("'for'")) replace(words, STATEMENT_STARTS, 'a statement');
  if (words.has('an operator')) replace(words, CONTINUATIONS, 'an operator');
  // Only the next probe can follow a complete item.
  if (words.has('end of input')) return ['a probe'];
  const rank = (word: string) => (word.startsWith("'") ? 0 : word === 'an operator' ? 2 : 1);
  return [...words].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The name of a token or of a range of tokens; for a range without a name, the names of its tokens. */
function wordsOf(failure: Failure): string[] {
  const text = failure.getText();
  const described = DESCRIPTIONS.get(text);
  if (described !== undefined) return [described];
  if (failure.getType() !== 'code') return [text];
  const [from, to] = text.split('..').map((end) => String(JSON.parse(end)).charCodeAt(0));
  if (from === undefined || to === undefined) return [text];
  const all = Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
  return all.flatMap((character) => DESCRIPTIONS.get(character) ?? []);
}

function replace(words: Set<string>, members: ReadonlySet<string>, name: string): void {
  for (const member of members) words.delete(member);
  words.add(name);
}

/** `a`, `a or b`, `a, b or c`. */
export function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? 'something else';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
