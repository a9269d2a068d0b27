import type { MatchResult } from 'ohm-js';
import { itemOf } from './item-nodes.ts';
import { Matched } from './matched.ts';
import type { TokenList } from './token.ts';
import type { Item } from './tree.ts';

/**
 * Builds the item of a successful match of a start rule over `tokens`.
 * @throws ChainTooLong if a chain in it makes the tree too deep
 */
export function buildItem(match: MatchResult, tokens: TokenList): Item {
  // The root is a sequence of the start rule and the end of the text.
  return itemOf(new Matched(tokens, match._cst, 0, 0));
}
