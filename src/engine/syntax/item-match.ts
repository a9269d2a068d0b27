import type { FailedMatchResult, Match } from 'ohm-js';
import { grammar } from './grammar.ts';
import type { ItemRule } from './item-boundary.ts';
import type { TokenList } from './token.ts';

/**
 * What the grammar made of items, by their tokens: it sees no names and no numbers, so items that differ in those alone match
 * alike. Scripts have many such items, and a rewrite leaves most items of a script as they are.
 */
const KNOWN = new Map<string, Match>();
/** So many tokens are remembered, over all items, before everything is forgotten. Each takes some hundred bytes. */
const MOST_TOKENS = 32 * 1024;
let remembered = 0;

/** Matches an item against a start rule of the grammar: gives what was matched, or the failure. */
export function matchItem(tokens: TokenList, rule: ItemRule): Match | FailedMatchResult {
  const characters = tokens.characters();
  const id = `${rule} ${characters}`;
  const known = KNOWN.get(id);
  if (known !== undefined) return known;
  const result = grammar.match(characters, rule);
  if (result.failed()) return result;
  if (remembered + tokens.count > MOST_TOKENS) {
    KNOWN.clear();
    remembered = 0;
  }
  if (tokens.count <= MOST_TOKENS) {
    KNOWN.set(id, result._cst);
    remembered += tokens.count;
  }
  return result._cst;
}
