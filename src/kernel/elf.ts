import type { Bytes } from './bytes.ts';
import { type Address, type Architecture, addRelocations, addressOf, KernelImage, type Segment } from './image.ts';
import { UnreadableImage } from './unreadable.ts';

/** Source: the ELF-64 object file format: e_machine, sh_type, sh_flags, p_type. */
const MACHINES: ReadonlyMap<number, Architecture> = new Map([
  [62, 'x86_64'],
  [183, 'arm64'],
]);
const SHT_RELA = 4;
const SHT_NOBITS = 8;
const SHF_ALLOC = 2;
const SHF_EXECINSTR = 4;
const PT_LOAD = 1;

/** A vmlinux has about 70 sections, and one that was stripped a handful of segments. */
const MOST_PARTS = 512;
const LONGEST_NAME = 256;

interface Section {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly segment: Segment;
}

/**
 * Reads a vmlinux, with sections or, stripped of them, with segments.
 * @throws UnreadableImage when it is for another machine, or damaged.
 */
export function readElf(bytes: Bytes): KernelImage {
  const architecture = MACHINES.get(bytes.u16(18));
  if (architecture === undefined || bytes.u8(4) !== 2 || bytes.u8(5) !== 1)
    throw new UnreadableImage(
      'the kernel is neither for x86-64 nor for little-endian arm64, and no other is supported.',
    );
  const sections = readSections(bytes, architecture);
  const segments = sections.filter(isLoaded).map(({ segment }) => segment);
  const relocations = new Map<Address, Address>();
  for (const { type, flags, segment } of sections)
    if (type === SHT_RELA && (flags & SHF_ALLOC) !== 0) addRelocations(bytes, segment, architecture, relocations);
  return new KernelImage(architecture, bytes, sections.length > 0 ? segments : readSegments(bytes, architecture), {
    sections: new Map(sections.map(({ name, segment }) => [name, segment])),
    relocations,
  });
}

function isLoaded({ type, flags, segment }: Section): boolean {
  return (flags & SHF_ALLOC) !== 0 && type !== SHT_NOBITS && segment.address > 0 && segment.size > 0;
}

function readSections(bytes: Bytes, architecture: Architecture): Section[] {
  const table = bytes.size64(0x28);
  const entry = bytes.u16(0x3a);
  const count = bytes.u16(0x3c);
  if (table === 0 || count === 0 || !bytes.has(table, count * entry)) return [];
  if (count > MOST_PARTS || entry < 64) throw strange('sections', count);
  const names = bytes.size64(table + bytes.u16(0x3e) * entry + 0x18);
  return Array.from({ length: count }, (_, index): Section => {
    const at = table + index * entry;
    const type = bytes.u32(at + 4);
    const flags = bytes.u32(at + 8);
    const segment = {
      address: addressOf(architecture, bytes.u32(at + 0x10), bytes.u32(at + 0x14)),
      offset: bytes.size64(at + 0x18),
      size: bytes.size64(at + 0x20),
      executable: (flags & SHF_EXECINSTR) !== 0,
    };
    if (type !== SHT_NOBITS) bytes.slice(segment.offset, segment.size);
    return { name: bytes.text(names + bytes.u32(at), LONGEST_NAME), type, flags, segment };
  });
}

function readSegments(bytes: Bytes, architecture: Architecture): Segment[] {
  const table = bytes.size64(0x20);
  const count = bytes.u16(0x38);
  if (count > MOST_PARTS) throw strange('segments', count);
  const segments: Segment[] = [];
  for (let index = 0; index < count; index++) {
    const at = table + index * 56;
    if (bytes.u32(at) !== PT_LOAD) continue;
    const offset = bytes.size64(at + 8);
    const size = bytes.size64(at + 0x20);
    bytes.slice(offset, size);
    const address = addressOf(architecture, bytes.u32(at + 0x10), bytes.u32(at + 0x14));
    segments.push({ address, offset, size, executable: (bytes.u32(at + 4) & 1) !== 0 });
  }
  return segments;
}

function strange(parts: string, count: number): UnreadableImage {
  return new UnreadableImage(`the kernel is an ELF file with ${count} ${parts}, and no kernel has so many.`);
}
