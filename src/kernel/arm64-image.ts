import type { Bytes } from './bytes.ts';
import { type Address, addRelocations, addressOf, KernelImage, RELATIVE_TYPES, RELOCATION_SIZE } from './image.ts';
import { UnreadableImage } from './unreadable.ts';

/** The upper 16 bits of every kernel address. */
const KERNEL_HALF = 0xffff;

/**
 * Where kernels are linked: the start of the kernel half that a page table of so many bits has, and above it the room
 * for modules and BPF programs. Source: the kernel's arch/arm64/include/asm/memory.h (KIMAGE_VADDR), 5.4 to 7.3.
 */
const VIRTUAL_BITS = [48, 47, 42, 39, 36];
const ABOVE = [0x08000000, 0x80000000, 0x10000000, 0, 0x100000000, 0x40000000];

/**
 * Reads an unpacked arm64 Image: one piece, as it lies in memory, without a table of contents. Its relocations tell the
 * address: all of them have their place inside it.
 *
 * @throws UnreadableImage when there are no relocations (CONFIG_RELOCATABLE is off), or they fit nowhere.
 */
export function readArm64Image(bytes: Bytes): KernelImage {
  if ((bytes.u8(0x30) & 1) !== 0)
    throw new UnreadableImage('the kernel is for big-endian arm64, which is not supported.');
  const relocations = new Map<Address, Address>();
  addRelocations(bytes, longestTable(bytes), 'arm64', relocations);
  const start = linkAddress(bytes.length, relocations);
  return new KernelImage('arm64', bytes, [{ address: start, offset: 0, size: bytes.length, executable: true }], {
    sections: new Map(),
    relocations,
  });
}

/** The longest run of relative relocations. Kernels with compressed relocations (RELR) have a few of these only. */
function longestTable(bytes: Bytes): { offset: number; size: number } {
  let longest = { offset: 0, size: 0 };
  for (let at = 0; bytes.has(at, RELOCATION_SIZE); at += 8) {
    if (!isRelocation(bytes, at)) continue;
    let end = at;
    while (isRelocation(bytes, end)) end += RELOCATION_SIZE;
    if (end - at > longest.size) longest = { offset: at, size: end - at };
    at = end - 8;
  }
  return longest;
}

function isRelocation(bytes: Bytes, at: number): boolean {
  return (
    bytes.has(at, RELOCATION_SIZE) &&
    bytes.u32(at + 8) === RELATIVE_TYPES.arm64 &&
    bytes.u32(at + 12) === 0 &&
    bytes.u16(at + 6) === KERNEL_HALF &&
    bytes.u16(at + 22) === KERNEL_HALF
  );
}

function linkAddress(length: number, relocations: ReadonlyMap<Address, Address>): Address {
  for (const bits of VIRTUAL_BITS)
    for (const above of ABOVE) {
      const start = addressOf('arm64', 0, 0xffffffff) + 2 ** 32 - 2 ** (bits - 1) + above;
      let inside = 0;
      for (const place of relocations.keys()) if (place >= start && place < start + length) inside++;
      if (relocations.size > 0 && inside > relocations.size * 0.95) return start;
    }
  throw new UnreadableImage(
    'the address that this arm64 kernel is linked for was not found: its relocations fit none.',
  );
}
