import { addTo } from '../text/memo.ts';
import type { Bytes } from './bytes.ts';
import type { KernelImage } from './image.ts';
import { UnreadableImage } from './unreadable.ts';

/** The kinds of BTF types. Source: the kernel's Documentation/bpf/btf.rst, section 2.2. */
export const KIND = {
  int: 1,
  pointer: 2,
  array: 3,
  struct: 4,
  union: 5,
  enum: 6,
  forward: 7,
  typedef: 8,
  volatile: 9,
  const: 10,
  restrict: 11,
  function: 12,
  prototype: 13,
  variable: 14,
  section: 15,
  float: 16,
  declarationTag: 17,
  typeTag: 18,
  enum64: 19,
} as const;

/** Bytes behind the 12 that each type has: once, and for each of its members. */
const EXTRA: ReadonlyMap<number, readonly [once: number, each: number]> = new Map([
  [KIND.int, [4, 0]],
  [KIND.array, [12, 0]],
  [KIND.struct, [0, 12]],
  [KIND.union, [0, 12]],
  [KIND.enum, [0, 8]],
  [KIND.prototype, [0, 8]],
  [KIND.variable, [4, 0]],
  [KIND.section, [0, 12]],
  [KIND.declarationTag, [4, 0]],
  [KIND.enum64, [0, 12]],
]);

/** A type: 12 bytes of [name, info, size or type], then what its kind adds. */
export interface BtfType {
  readonly kind: number;
  readonly name: string;
  /** How many members it has. */
  readonly members: number;
  /** The kind flag: of a forward declaration, that it is a union. */
  readonly flag: boolean;
  /** The type it refers to; the size of those that refer to none. */
  readonly type: number;
  /** Where its own part starts, 0-based in the image. */
  readonly body: number;
}

const LONGEST_NAME = 512;
const MAGIC = Buffer.from([0x9f, 0xeb, 1, 0, 24, 0, 0, 0]);

/** The types of a kernel, as far as they are asked for. Type 0 is void. */
export class Btf {
  readonly bytes: Bytes;
  private readonly strings: number;
  private readonly places: readonly number[];
  private readonly functions = new Map<string, number[]>();

  /** @param strings where the names start, and `types` where the types are: 0-based in the bytes. */
  constructor(bytes: Bytes, strings: number, types: { readonly start: number; readonly end: number }) {
    this.bytes = bytes;
    this.strings = strings;
    const places = [0];
    for (let at = types.start; at < types.end; ) {
      const info = bytes.u32(at + 4);
      const kind = (info >>> 24) & 31;
      if (kind === KIND.function) addTo(this.functions, this.text(bytes.u32(at)), places.length);
      places.push(at);
      const [once, each] = EXTRA.get(kind) ?? [0, 0];
      at += 12 + once + each * (info & 0xffff);
    }
    this.places = places;
  }

  type(id: number): BtfType | undefined {
    const at = this.places[id];
    if (at === undefined || id === 0) return undefined;
    const info = this.bytes.u32(at + 4);
    return {
      kind: (info >>> 24) & 31,
      name: this.text(this.bytes.u32(at)),
      members: info & 0xffff,
      flag: info >>> 31 === 1,
      type: this.bytes.u32(at + 8),
      body: at + 12,
    };
  }

  /** The types of all functions of a name: several static functions may share it. */
  functionsNamed(name: string): readonly BtfType[] {
    return (this.functions.get(name) ?? []).flatMap((id) => this.type(id) ?? []);
  }

  /** The names of all functions. */
  functionNames(): Iterable<string> {
    return this.functions.keys();
  }

  text(offset: number): string {
    return offset === 0 ? '' : this.bytes.text(this.strings + offset, LONGEST_NAME);
  }
}

/**
 * The kernel's own types: the section .BTF, or, in an arm64 Image, the largest piece that looks like it.
 * @returns undefined when the kernel has none (CONFIG_DEBUG_INFO_BTF is off): then no fentry program can attach at all.
 * @throws UnreadableImage when they are damaged.
 */
export function readBtf(image: KernelImage): Btf | undefined {
  const { bytes } = image;
  const section = image.parts.sections.get('.BTF');
  const start = section === undefined ? largestPiece(bytes) : section.offset;
  return start === undefined ? undefined : readBtfAt(bytes, start);
}

/** The types that start at a place. @throws UnreadableImage when they are damaged. */
export function readBtfAt(bytes: Bytes, start: number): Btf {
  const behind = start + bytes.u32(start + 4);
  const types = behind + bytes.u32(start + 8);
  const strings = behind + bytes.u32(start + 16);
  const end = types + bytes.u32(start + 12);
  if (!bytes.has(strings, bytes.u32(start + 20)) || !bytes.has(types, end - types) || !holdsMagic(bytes, start))
    throw new UnreadableImage("the kernel's description of its own types (BTF) is damaged.");
  return new Btf(bytes, strings, { start: types, end });
}

function holdsMagic(bytes: Bytes, at: number): boolean {
  return bytes.has(at, 24) && bytes.slice(at, MAGIC.length).equals(MAGIC);
}

/** Types first and strings right behind them, as the kernel's build writes it. */
function largestPiece(bytes: Bytes): number | undefined {
  let largest: number | undefined;
  let most = 0;
  for (let at = bytes.buffer.indexOf(MAGIC); at >= 0; at = bytes.buffer.indexOf(MAGIC, at + 4)) {
    if (!bytes.has(at, 24)) break;
    const size = bytes.u32(at + 12) + bytes.u32(at + 20);
    const wellFormed = bytes.u32(at + 8) === 0 && bytes.u32(at + 16) === bytes.u32(at + 12);
    if (!wellFormed || size <= most || !bytes.has(at + 24, size)) continue;
    largest = at;
    most = size;
  }
  return largest;
}
