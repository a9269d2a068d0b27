import { attachPointAt } from './provider.ts';

const ITEM_START = /(?:BEGIN|END|begin|end)\s*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;

/** Whether a line that begins at the offset `at` looks like the start of a top-level item, and like nothing else. */
export function startsItem(text: string, at: number): boolean {
  ITEM_START.lastIndex = at;
  return ITEM_START.test(text) || attachPointAt(text, at) > at;
}

/** The offset of the next line after `from` that looks like the start of an item, or the end of the text. */
export function nextItemStart(text: string, from: number): number {
  for (let newline = text.indexOf('\n', from); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    if (startsItem(text, newline + 1)) return newline + 1;
  }
  return text.length;
}
