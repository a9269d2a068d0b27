import type { Bytes } from './bytes.ts';
import { UnreadableImage } from './unreadable.ts';

export type Architecture = 'x86_64' | 'arm64';

/**
 * A virtual address as a number: its distance from the start of the architecture's kernel half, so that it fits a number
 * exactly. x86-64: from 0xffffffff00000000; arm64: from 0xffff800000000000.
 */
export type Address = number;

const HALF: Readonly<Record<Architecture, number>> = { x86_64: 0xffffffff, arm64: 0xffff8000 };

/** The address whose 64 bits are these two halves. */
export function addressOf(architecture: Architecture, low: number, high: number): Address {
  return (high - HALF[architecture]) * 0x100000000 + low;
}

/** The 64 bits of an address. */
export function fullAddress(architecture: Architecture, address: Address): bigint {
  return (BigInt(HALF[architecture]) << 32n) + BigInt(address);
}

/** A part of the image that is loaded as it is. `offset` is 0-based in the bytes. */
export interface Segment {
  readonly address: Address;
  readonly offset: number;
  readonly size: number;
  readonly executable: boolean;
}

/** What the container of an image tells besides the segments. */
interface ImageParts {
  /** What an ELF file names; empty for an arm64 Image. */
  readonly sections: ReadonlyMap<string, { readonly offset: number; readonly size: number }>;
  /** Where a relative relocation puts a pointer when the kernel starts: place to value. */
  readonly relocations: ReadonlyMap<Address, Address>;
}

/** An unpacked kernel, before it runs. */
export class KernelImage {
  readonly architecture: Architecture;
  readonly bytes: Bytes;
  readonly segments: readonly Segment[];
  readonly parts: ImageParts;
  private last: Segment | undefined;

  constructor(architecture: Architecture, bytes: Bytes, segments: readonly Segment[], parts: ImageParts) {
    this.architecture = architecture;
    this.bytes = bytes;
    this.segments = segments;
    this.parts = parts;
  }

  /** Where the byte of an address is, 0-based; -1 when the image has none. */
  offsetOf(address: Address): number {
    const { last } = this;
    if (last !== undefined && address >= last.address && address < last.address + last.size)
      return last.offset + (address - last.address);
    for (const segment of this.segments)
      if (address >= segment.address && address < segment.address + segment.size) {
        this.last = segment;
        return segment.offset + (address - segment.address);
      }
    return -1;
  }

  /** The address of a byte; undefined when it is not loaded. */
  addressAt(offset: number): Address | undefined {
    const segment = this.segments.find((each) => offset >= each.offset && offset < each.offset + each.size);
    return segment === undefined ? undefined : segment.address + (offset - segment.offset);
  }

  /** The pointer that stands at an address once the kernel is relocated; undefined when the image has no such address. */
  pointerAt(place: Address): Address | undefined {
    const relocated = this.parts.relocations.get(place);
    if (relocated !== undefined) return relocated;
    const offset = this.offsetOf(place);
    if (offset < 0 || !this.bytes.has(offset, 8)) return undefined;
    return addressOf(this.architecture, this.bytes.u32(offset), this.bytes.u32(offset + 4));
  }
}

/** The size of a relocation entry with an addend (Elf64_Rela). */
export const RELOCATION_SIZE = 24;

/** The types that put a pointer into the image. Source: the ELF ABIs of x86-64 (R_X86_64_RELATIVE) and arm64. */
export const RELATIVE_TYPES: Readonly<Record<Architecture, number>> = { x86_64: 8, arm64: 0x403 };

/** Debian's arm64 6.1 has 188,000; larger ones a few times as many. */
const MOST_RELOCATIONS = 1_000_000;

/** Adds the relative relocations of a table: place to value. @throws UnreadableImage when there are too many. */
export function addRelocations(
  bytes: Bytes,
  table: { readonly offset: number; readonly size: number },
  architecture: Architecture,
  to: Map<Address, Address>,
): void {
  for (let at = table.offset; at + RELOCATION_SIZE <= table.offset + table.size; at += RELOCATION_SIZE) {
    if (bytes.u32(at + 8) !== RELATIVE_TYPES[architecture]) continue;
    const place = addressOf(architecture, bytes.u32(at), bytes.u32(at + 4));
    to.set(place, addressOf(architecture, bytes.u32(at + 16), bytes.u32(at + 20)));
    if (to.size > MOST_RELOCATIONS)
      throw new UnreadableImage(`the image has more than ${MOST_RELOCATIONS} relocations, and no kernel has.`);
  }
}
