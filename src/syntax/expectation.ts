import type { FailedMatchResult } from 'ohm-js';
import { descriptions } from './bpftrace.recipe.ts';

/** What Ohm says of the tokens that it misses, in the author's words. */
const DESCRIPTIONS: ReadonlyMap<string, string> = new Map(descriptions);

/** Words of the grammar that all mean: an expression may begin here. */
const EXPRESSION_STARTS: ReadonlySet<string> = new Set([
  ...['a map', 'a name', 'a variable', "'&'", "'('", "'{'", "'if'", "'sizeof'", "'offsetof'", "'typeinfo'"],
  'a step operator',
]);
/** Words of the grammar that all mean: a statement may begin here. */
const STATEMENT_STARTS: ReadonlySet<string> = new Set([
  ...["'_'", "'break'", "'continue'", "'for'", "'import'", "'let'", "'return'", "'unroll'", "'while'", 'an expression'],
]);
/** Words that mean: the expression may go on here. */
const CONTINUATIONS: ReadonlySet<string> = new Set([
  ...["'->'", "'.'", "'['", "'?'", "'('", "'..'", "'/'", 'an operator', 'a step operator', 'an assignment operator'],
]);

/**
 * What would have let the parse go on at its furthest failure, in the author's words: punctuation in single quotes
 * (`';'`), everything else as it is spoken of (`a variable`, `an expression`). Without duplicates, what ends a
 * construct first. How an expression could have gone on is said only where the author ended it with a space.
 */
export function expectationsOf(match: FailedMatchResult, spaced: boolean): string[] {
  const words = new Set(
    match
      .getRightmostFailures()
      // What must not follow is no help.
      .filter((failure) => (spaced || !failure.isFluffy()) && !failure.getText().startsWith('not '))
      .map((failure) => DESCRIPTIONS.get(failure.getText()) ?? failure.getText()),
  );
  if (words.has('an expression')) for (const word of EXPRESSION_STARTS) words.delete(word);
  if (words.has("'let'") && words.has("'for'")) replace(words, STATEMENT_STARTS, 'a statement');
  if (words.has('an operator')) replace(words, CONTINUATIONS, 'an operator');
  const rank = (word: string) => (word.startsWith("'") ? 0 : word === 'an operator' ? 2 : 1);
  return [...words].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
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
