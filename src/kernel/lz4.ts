import { Bytes } from './bytes.ts';
import { LARGEST_KERNEL, UnreadableImage } from './unreadable.ts';

/** Source: the kernel's lib/decompress_unlz4.c: blocks of at most 8 MiB each, behind a magic number. */
const MAGIC = 0x184c2102;
const BLOCK = 8 * 1024 * 1024;

/**
 * Unpacks the legacy frame of lz4, which the kernel's build writes: the magic number, then blocks of [u32 size, data].
 * @throws UnreadableImage when a block is damaged, or more comes out than a kernel can have.
 */
export function unpackLz4(packed: Buffer): Buffer {
  const bytes = new Bytes(packed);
  const blocks: Buffer[] = [];
  let total = 0;
  for (let at = 4; bytes.has(at, 4); ) {
    const size = bytes.u32(at);
    at += 4;
    if (size === MAGIC) continue;
    if (size === 0 || !bytes.has(at, size)) throw damaged();
    const block = unpackBlock(bytes.slice(at, size));
    total += block.length;
    if (total > LARGEST_KERNEL) throw damaged();
    blocks.push(block);
    at += size;
  }
  if (blocks.length === 0) throw damaged();
  return Buffer.concat(blocks);
}

/** Sequences of [token, literals, distance back, length]; the last one has literals only. */
function unpackBlock(packed: Buffer): Buffer {
  const bytes = new Bytes(packed);
  const out = Buffer.allocUnsafe(BLOCK);
  let at = 0;
  let end = 0;
  const length = (nibble: number): number => {
    let sum = nibble;
    if (nibble === 15)
      for (;;) {
        const more = bytes.u8(at++);
        sum += more;
        if (more !== 255) break;
      }
    return sum;
  };
  while (at < packed.length) {
    const token = bytes.u8(at++);
    const literals = length(token >> 4);
    if (!bytes.has(at, literals) || end + literals > BLOCK) throw damaged();
    packed.copy(out, end, at, at + literals);
    at += literals;
    end += literals;
    if (at >= packed.length) break;
    const distance = bytes.u16(at);
    at += 2;
    const match = length(token & 15) + 4;
    if (distance === 0 || distance > end || end + match > BLOCK) throw damaged();
    // A match may overlap what it writes: byte by byte.
    for (let i = 0; i < match; i++, end++) out.writeUInt8(out.readUInt8(end - distance), end);
  }
  return out.subarray(0, end);
}

function damaged(): UnreadableImage {
  return new UnreadableImage('the kernel inside the image is packed with lz4, and its data is damaged or cut off.');
}
