import type { MatchResult } from 'ohm-js';
import { itemOf, type LostAttachPoint } from './item-nodes.ts';
import { Matched } from './matched.ts';
import type { TokenList } from './token.ts';
import type { Item } from './tree.ts';

/** An item of the tree, and the attach points that it has lost. */
export interface BuiltItem {
  readonly item: Item;
  readonly lost: readonly LostAttachPoint[];
}

/**
 * Builds the item of a successful match of a start rule over `tokens`. A probe keeps the attach points that can be meant.
 * @throws ChainTooLong if a chain in it makes the tree too deep
 */
export function buildItem(match: MatchResult, tokens: TokenList): BuiltItem {
  const lost: LostAttachPoint[] = [];
  // The root is a sequence of the start rule and the end of the text.
  return { item: itemOf(new Matched(tokens, match._cst, 0, 0), lost), lost };
}
