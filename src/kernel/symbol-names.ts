import type { Bytes } from './bytes.ts';
import type { SymbolTokens } from './symbol-tokens.ts';
import { Budget, UnreadableImage } from './unreadable.ts';

/**
 * The packed names of all symbols. Each is [length, token numbers]; a length of 128 or more has two bytes. In front of
 * them, or in front of other tables, stands their count. Behind them are the markers: where each 256th name starts.
 * Source: the kernel's scripts/kallsyms.c, 5.10 to 7.3.
 */
interface SymbolNames {
  /** Each with the letter of its type in front, as in /proc/kallsyms: `Tschedule`. */
  readonly names: readonly string[];
  /** Where the names start, 0-based. */
  readonly start: number;
}

const STEP = 256;

/** The markers stand before the tokens, and the names before them. */
const MARKERS_REACH = 4 * 1024 * 1024;
const FEWEST_MARKERS = 60;

/** A kernel with everything built in has half a million symbols. */
const MOST_SYMBOLS = 2_000_000;

/** KSYM_NAME_LEN, and the letter of the type. Source: include/linux/kallsyms.h. */
const LONGEST_NAME = 512 + 1;

/** @throws UnreadableImage when they are not there. */
export function readNames(bytes: Bytes, tokens: SymbolTokens): SymbolNames {
  const budget = new Budget(200_000_000, 'steps in the table of symbols');
  const markers = findMarkers(bytes, tokens.start, budget);
  const { start, count } = findNames(bytes, markers, budget);
  const names: string[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const { length, header } = lengthAt(bytes, at);
    let name = '';
    for (let i = 0; i < length; i++) name += tokens.texts[bytes.u8(at + header + i)] ?? '';
    if (name.length > LONGEST_NAME) throw damaged();
    names.push(name);
    at += header + length;
  }
  return { names, start };
}

interface Markers {
  readonly start: number;
  readonly count: number;
}

/** Numbers that start with 0 and rise by the size of 256 names each. */
function findMarkers(bytes: Bytes, end: number, budget: Budget): Markers {
  for (let start = end - 8; start > Math.max(0, end - MARKERS_REACH); start -= 4) {
    budget.spend();
    if (bytes.u32(start) !== 0) continue;
    let count = 1;
    let previous = 0;
    while (start + count * 4 + 4 <= end) {
      budget.spend();
      const next = bytes.u32(start + count * 4);
      if (next - previous < 2 * STEP || next - previous > 128 * STEP) break;
      previous = next;
      count++;
    }
    if (count > FEWEST_MARKERS) return { start, count };
  }
  throw damaged();
}

/** The count stands 4 or 8 bytes before the names, and the markers must fit what follows. */
function findNames(bytes: Bytes, markers: Markers, budget: Budget): { start: number; count: number } {
  const size = bytes.u32(markers.start + (markers.count - 1) * 4);
  const latest = markers.start - size;
  for (let start = latest - (((latest % 4) + 4) % 4); start > latest - STEP * 64 && start > 8; start -= 4)
    for (const before of [4, 8]) {
      budget.spend();
      const count = bytes.u32(start - before);
      if (count <= (markers.count - 1) * STEP || count > markers.count * STEP) continue;
      if (count > MOST_SYMBOLS) throw damaged();
      if (markersFit(bytes, start, markers, budget)) return { start, count };
    }
  throw damaged();
}

function markersFit(bytes: Bytes, start: number, markers: Markers, budget: Budget): boolean {
  let at = start;
  for (let marker = 1; marker < Math.min(markers.count, 12); marker++) {
    budget.spend(STEP);
    for (let i = 0; i < STEP; i++) {
      const { length, header } = lengthAt(bytes, at);
      at += header + length;
    }
    if (at - start !== bytes.u32(markers.start + marker * 4)) return false;
  }
  return true;
}

function lengthAt(bytes: Bytes, at: number): { length: number; header: number } {
  const first = bytes.u8(at);
  return first < 0x80 ? { length: first, header: 1 } : { length: (first & 0x7f) | (bytes.u8(at + 1) << 7), header: 2 };
}

function damaged(): UnreadableImage {
  return new UnreadableImage(
    "the table of the kernel's symbols (CONFIG_KALLSYMS) is damaged, or laid out in a new way.",
  );
}
