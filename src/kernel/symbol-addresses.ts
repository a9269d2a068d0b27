import type { Address, KernelImage } from './image.ts';

/** Where the tables around the symbols' addresses are; 0-based offsets. */
interface AddressPlaces {
  readonly count: number;
  readonly namesStart: number;
  readonly tokensEnd: number;
}

/**
 * The addresses of all symbols; NaN for one of per-CPU data. Three layouts are known, and the right one is the one whose
 * addresses rise:
 *
 * - up to 6.3: offsets, relative base, count, names. x86-64 counts text from the base downwards (negative offsets);
 * - 6.4 and later: behind the index of tokens come offsets and relative base, without the negative form from 6.15 on;
 * - 7.x: offsets from the place of each entry, no base.
 *
 * Source: the kernel's scripts/kallsyms.c and kernel/kallsyms.c. A table that is one entry off rises too: so the place
 * follows from the alignment, and is not searched for.
 */
export function readAddresses(image: KernelImage, places: AddressPlaces): Address[] | undefined {
  const { count, namesStart, tokensEnd } = places;
  const size = count * 4;
  for (const base of [namesStart - 16, namesStart - 24]) {
    const found = fromBase(image, { offsets: base - align(size), base, count });
    if (found !== undefined) return found;
  }
  for (const offsets of [tokensEnd, align(tokensEnd)]) {
    const found = fromBase(image, { offsets, base: align(offsets + size), count });
    if (found !== undefined) return found;
  }
  for (const offsets of [tokensEnd, align(tokensEnd)]) {
    const found = fromPlaces(image, offsets, count) ?? fromStart(image, offsets, count);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The farthest that a base can be above the start of the kernel half. */
const HIGHEST = 2 ** 47;

function fromBase(
  image: KernelImage,
  { offsets, base, count }: { readonly offsets: number; readonly base: number; readonly count: number },
): Address[] | undefined {
  const place = image.addressAt(base);
  const start = place === undefined ? undefined : image.pointerAt(place);
  if (start === undefined || start <= 0 || start > HIGHEST || !image.bytes.has(offsets, count * 4)) return undefined;
  const downwards = list(count, (index) => {
    const offset = image.bytes.i32(offsets + index * 4);
    return offset < 0 ? start - 1 - offset : Number.NaN;
  });
  return downwards ?? list(count, (index) => start + image.bytes.u32(offsets + index * 4));
}

function fromPlaces(image: KernelImage, offsets: number, count: number): Address[] | undefined {
  const place = image.addressAt(offsets);
  if (place === undefined || !image.bytes.has(offsets, count * 4)) return undefined;
  return list(count, (index) => place + index * 4 + image.bytes.i32(offsets + index * 4));
}

function fromStart(image: KernelImage, offsets: number, count: number): Address[] | undefined {
  const start = image.segments[0]?.address;
  if (start === undefined || !image.bytes.has(offsets, count * 4)) return undefined;
  return list(count, (index) => start + image.bytes.u32(offsets + index * 4));
}

/** The addresses, when they rise: a few symbols are out of order in some kernels. */
function list(count: number, address: (index: number) => Address): Address[] | undefined {
  const addresses: Address[] = [];
  let known = 0;
  let disorder = 0;
  let previous = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < count; index++) {
    const next = address(index);
    addresses.push(next);
    if (Number.isNaN(next)) continue;
    known++;
    if (next < previous) disorder++;
    previous = next;
  }
  return disorder < 8 && known > count / 2 ? addresses : undefined;
}

function align(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
