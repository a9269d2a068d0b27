import type { Bytes } from './bytes.ts';
import { UnreadableImage } from './unreadable.ts';

/**
 * The table that symbol names are packed with: 256 texts, and behind it the index of 256 16-bit offsets into it.
 * Source: the kernel's scripts/kallsyms.c.
 */
export interface SymbolTokens {
  readonly texts: readonly string[];
  /** Where the table starts, and where its index ends; 0-based. */
  readonly start: number;
  readonly end: number;
}

const COUNT = 256;
const INDEX_SIZE = COUNT * 2;

/** Digits stand for themselves in every kernel, since symbol names are full of them: they are the table's landmark. */
const DIGITS = Buffer.from('0\x001\x002\x003\x004\x005\x006\x007\x008\x009\0', 'latin1');
const ZERO = 0x30;

/** A token is at most a part of a symbol's name. */
const LONGEST = 128;

/** A kernel holds the digits once or twice; a file full of them is none. */
const MOST_PLACES = 64;

/** @throws UnreadableImage when the image has no such table: CONFIG_KALLSYMS is off, or the kernel is damaged. */
export function findTokens(bytes: Bytes): SymbolTokens {
  let places = 0;
  for (let at = bytes.buffer.indexOf(DIGITS); at >= 0; at = bytes.buffer.indexOf(DIGITS, at + 1)) {
    if (++places > MOST_PLACES) break;
    const found = tokensAround(bytes, at);
    if (found !== undefined) return found;
  }
  throw new UnreadableImage('the kernel has no table of its symbols (CONFIG_KALLSYMS), or it is damaged.');
}

/** The table starts 48 tokens before the digit 0, on a multiple of 4; padding in front of it looks like empty tokens. */
function tokensAround(bytes: Bytes, zero: number): SymbolTokens | undefined {
  let first = zero;
  for (let token = 0; token < ZERO; token++) {
    const from = Math.max(0, first - 1 - LONGEST);
    const nul = bytes.buffer.subarray(from, Math.max(from, first - 1)).lastIndexOf(0);
    if (nul < 0) return undefined;
    first = from + nul + 1;
  }
  for (let start = Math.max(0, first - 8); start <= first + 128; start++) {
    if (start % 4 !== 0) continue;
    const found = tokensAt(bytes, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tokensAt(bytes: Bytes, start: number): SymbolTokens | undefined {
  const texts: string[] = [];
  const index = Buffer.alloc(INDEX_SIZE);
  let at = start;
  for (let token = 0; token < COUNT; token++) {
    if (!bytes.has(at, 1) || at - start > 0xffff) return undefined;
    index.writeUInt16LE(at - start, token * 2);
    const text = bytes.text(at, LONGEST);
    if (text.length === LONGEST) return undefined;
    if (token === ZERO && text !== '0') return undefined;
    texts.push(text);
    at += text.length + 1;
  }
  if (texts[ZERO + 9] !== '9') return undefined;
  for (let behind = at; behind <= at + 8; behind++)
    if (bytes.has(behind, INDEX_SIZE) && bytes.slice(behind, INDEX_SIZE).equals(index))
      return { texts, start, end: behind + INDEX_SIZE };
  return undefined;
}
