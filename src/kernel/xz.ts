import { XzReadableStream } from 'xz-decompress';
import { Bytes } from './bytes.ts';
import { LARGEST_KERNEL, UnreadableImage } from './unreadable.ts';

/** Source: the xz file format, versions 1.1.0 and 1.2.0, sections 2 to 4. */
const HEADER = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const NO_CHECK = 0;
const CRC32_CHECK = 1;
const X86_FILTER = 4;
const LZMA2_FILTER = 0x21;

interface Block {
  /** The bytes behind the block's header, without its padding and checksum. */
  readonly data: Buffer;
  readonly dictionary: number;
  readonly x86: boolean;
  readonly checksum: number | undefined;
  readonly size: number;
}

/**
 * Unpacks an xz file as the kernel's build writes it. The WebAssembly decoder knows LZMA2 alone, and x86 kernels are
 * packed with the x86 filter in front: each block is handed to it as a file without the filter, which is undone here.
 *
 * @throws UnreadableImage when the file is damaged, or uses what the kernel itself could not unpack.
 */
export async function unpackXz(packed: Buffer): Promise<Buffer> {
  const out: Buffer[] = [];
  for (const block of blocksOf(new Bytes(packed))) {
    const data = await unpackBlock(block);
    if (block.x86) undoX86Filter(data);
    if (block.checksum !== undefined && crc32(data) !== block.checksum) throw damaged();
    out.push(data);
  }
  return Buffer.concat(out);
}

/** Reads the index at the end, which says where the blocks are. */
function blocksOf(bytes: Bytes): Block[] {
  const end = bytes.length;
  const check = bytes.u8(7);
  if (end < 32 || !bytes.holds(end - 2, 'YZ') || (check !== NO_CHECK && check !== CRC32_CHECK)) throw damaged();
  const indexAt = end - 12 - (bytes.u32(end - 8) + 1) * 4;
  if (indexAt < 12 || bytes.u8(indexAt) !== 0) throw damaged();
  const index = new Numbers(bytes, indexAt + 1);
  const count = index.next();
  if (count > 1024) throw damaged();
  const blocks: Block[] = [];
  let total = 0;
  for (let at = 12; blocks.length < count; ) {
    const length = index.next();
    const size = index.next();
    total += size;
    if (total > LARGEST_KERNEL || at + length > indexAt) throw damaged();
    blocks.push(readBlock(bytes, { at, length, size, checkSize: check === CRC32_CHECK ? 4 : 0 }));
    at += Math.ceil(length / 4) * 4;
  }
  return blocks;
}

function readBlock(
  bytes: Bytes,
  where: { readonly at: number; readonly length: number; readonly size: number; readonly checkSize: number },
): Block {
  const { at, length, size, checkSize } = where;
  const headerSize = (bytes.u8(at) + 1) * 4;
  const flags = bytes.u8(at + 1);
  const numbers = new Numbers(bytes, at + 2);
  if ((flags & 0x40) !== 0) numbers.next();
  if ((flags & 0x80) !== 0) numbers.next();
  let x86 = false;
  let dictionary: number | undefined;
  for (let filter = 0; filter <= (flags & 3); filter++) {
    const id = numbers.next();
    const properties = numbers.bytes(numbers.next());
    if (id === X86_FILTER && properties.length === 0) x86 = true;
    else if (id === LZMA2_FILTER && properties.length === 1) dictionary = properties.readUInt8(0);
    else
      throw new UnreadableImage(
        `the kernel inside the image is packed with xz and its filter number ${id}, which is not supported.`,
      );
  }
  const packed = length - headerSize - checkSize;
  if (dictionary === undefined || packed < 1) throw damaged();
  const checkAt = at + Math.ceil((length - checkSize) / 4) * 4;
  const checksum = checkSize === 0 ? undefined : bytes.u32(checkAt);
  return { data: bytes.slice(at + headerSize, packed), dictionary, x86, checksum, size };
}

/** One block without filter and checksum, as a file of its own. */
function fileOf({ data, dictionary, size }: Block): Buffer[] {
  const streamFlags = Buffer.from([0, NO_CHECK]);
  const blockHeader = withCrc(Buffer.from([2, 0, LZMA2_FILTER, 1, dictionary, 0, 0, 0]));
  const record = [0, 1, ...variableNumber(blockHeader.length + data.length), ...variableNumber(size)];
  const index = withCrc(padded(Buffer.from(record)));
  const backward = Buffer.alloc(6);
  backward.writeUInt32LE(index.length / 4 - 1, 0);
  streamFlags.copy(backward, 4);
  const footer = Buffer.concat([crcOf(backward), backward, Buffer.from('YZ')]);
  return [Buffer.from(HEADER), withCrc(streamFlags), blockHeader, padded(data), index, footer];
}

async function unpackBlock(block: Block): Promise<Buffer> {
  const out = Buffer.alloc(block.size);
  let end = 0;
  const pieces = fileOf(block);
  const file = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) if (piece.length > 0) controller.enqueue(piece);
      controller.close();
    },
  });
  try {
    for await (const piece of new XzReadableStream(file)) {
      if (end + piece.length > out.length) throw damaged();
      out.set(piece, end);
      end += piece.length;
    }
  } catch (error) {
    if (error instanceof Error) throw damaged();
    throw error;
  }
  if (end !== out.length) throw damaged();
  return out;
}

/** The numbers of xz: seven bits a byte, the lowest first, bit 7 set on all but the last. */
class Numbers {
  private readonly from: Bytes;
  private at: number;

  constructor(from: Bytes, at: number) {
    this.from = from;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let i = 0; i < 7; i++) {
      const byte = this.from.u8(this.at++);
      value += (byte & 0x7f) * 128 ** i;
      if (byte < 0x80) return value;
    }
    throw damaged();
  }

  bytes(count: number): Buffer {
    const bytes = this.from.slice(this.at, count);
    this.at += count;
    return bytes;
  }
}

function variableNumber(value: number): number[] {
  const rest = Math.floor(value / 128);
  return rest === 0 ? [value] : [(value % 128) | 0x80, ...variableNumber(rest)];
}

function padded(data: Buffer): Buffer {
  const missing = (4 - (data.length % 4)) % 4;
  return missing === 0 ? data : Buffer.concat([data, Buffer.alloc(missing)]);
}

function withCrc(data: Buffer): Buffer {
  return Buffer.concat([data, crcOf(data)]);
}

function crcOf(data: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(data));
  return sum;
}

/** node:zlib has one from Node 20.15 on only. */
function crc32(data: Buffer): number {
  let sum = 0xffffffff;
  // An iterator would be three times as slow.
  for (let at = 0; at < data.length; at++) sum = (CRC_TABLE[(sum ^ (data[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) !== 0 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

function damaged(): UnreadableImage {
  return new UnreadableImage('the kernel inside the image is packed with xz, and its data is damaged or cut off.');
}

/** For each pattern of opcodes just before a call: whether a call can stand there, and which byte of its target tells. */
const PATTERNS: readonly { readonly possible: boolean; readonly byte: number }[] = [
  { possible: true, byte: 0 },
  { possible: true, byte: 1 },
  { possible: true, byte: 2 },
  { possible: false, byte: 2 },
  { possible: true, byte: 3 },
  { possible: false, byte: 3 },
  { possible: false, byte: 3 },
  { possible: false, byte: 3 },
];

/**
 * Undoes the x86 filter of xz in place: before packing, the targets of calls and jumps (opcodes e8 and e9) were made
 * absolute, so that equal targets pack as equal bytes. Source: the xz file format, section 5.3.2, and what the kernel's
 * lib/xz/xz_dec_bcj.c takes: a target counts only if its top byte is 00 or ff, and an e8 inside another target does not.
 *
 * @param data one whole block, which starts at position 0 of the filter.
 */
function undoX86Filter(data: Buffer): void {
  // Bit 0: the byte before looked like an opcode; bit 1: the one before that; bit 2: the third.
  let before = 0;
  let last = -1;
  for (let at = 0; at < data.length - 4; at++) {
    if (((data[at] ?? 0) & 0xfe) !== 0xe8) continue;
    const distance = at - last;
    before = distance > 3 ? 0 : (before << (distance - 1)) & 7;
    last = at;
    const { possible, byte } = PATTERNS[before] ?? { possible: false, byte: 0 };
    const inside = before !== 0 && (!possible || isSign(data.readUInt8(at + 4 - byte)));
    if (inside || !isSign(data.readUInt8(at + 4))) {
      before = (before << 1) | 1;
      continue;
    }
    data.writeInt32LE(relativeTarget(data.readInt32LE(at + 1), at + 5, before === 0 ? 0 : byte * 8), at + 1);
    at += 4;
  }
}

/** The target as the processor has it: 25 bits, sign-extended, counted from the next instruction. */
function relativeTarget(absolute: number, next: number, bits: number): number {
  const relative = (absolute - next) | 0;
  // The packer turned such a target around when a byte of it looked like the sign of another one.
  const turned = bits > 0 && isSign((relative >>> (24 - bits)) & 0xff);
  return ((turned ? (relative ^ (2 ** (32 - bits) - 1)) - next : relative) << 7) >> 7;
}

function isSign(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}
