import type { Bytes } from './bytes.ts';
import { type Address, type Architecture, addressOf } from './image.ts';
import { UnreadableImage } from './unreadable.ts';

/** The size of a relocation entry with an addend (Elf64_Rela). */
export const ENTRY = 24;

/** The types that put a pointer into the image. Source: the ELF ABIs of x86-64 (R_X86_64_RELATIVE) and arm64. */
export const RELATIVE: Readonly<Record<Architecture, number>> = { x86_64: 8, arm64: 0x403 };

/** Debian's arm64 6.1 has 188,000; larger ones a few times as many. */
const MOST = 1_000_000;

/** Adds the relative relocations of a table: place to value. @throws UnreadableImage when there are too many. */
export function addRelocations(
  bytes: Bytes,
  table: { readonly offset: number; readonly size: number },
  architecture: Architecture,
  to: Map<Address, Address>,
): void {
  for (let at = table.offset; at + ENTRY <= table.offset + table.size; at += ENTRY) {
    if (bytes.u32(at + 8) !== RELATIVE[architecture]) continue;
    const place = addressOf(architecture, bytes.u32(at), bytes.u32(at + 4));
    to.set(place, addressOf(architecture, bytes.u32(at + 16), bytes.u32(at + 20)));
    if (to.size > MOST) throw new UnreadableImage(`the image has more than ${MOST} relocations, and no kernel has.`);
  }
}
