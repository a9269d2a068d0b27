import { gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { unpackLz4 } from './lz4.ts';
import { LARGEST_KERNEL, UnreadableImage } from './unreadable.ts';
import { unpackXz } from './xz.ts';

type Compression = 'gzip' | 'xz' | 'zstd' | 'lz4' | 'lzma' | 'bzip2' | 'lzo';

/** What the packed data of each starts with. Source: the kernel's scripts/extract-vmlinux and lib/decompress.c. */
const MAGIC: readonly (readonly [Compression, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['lz4', [0x02, 0x21, 0x4c, 0x18]],
  ['lzma', [0x5d, 0x00, 0x00]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['lzo', [0x89, 0x4c, 0x5a, 0x4f]],
];

/** How data is packed, by its first bytes. */
export function compressionOf(data: Buffer): Compression | undefined {
  return MAGIC.find(([, magic]) => magic.every((byte, index) => data[index] === byte))?.[0];
}

/**
 * Unpacks what the build of a kernel packed.
 *
 * @param packed the data; for all but gzip the build appends the size of the unpacked kernel, 4 bytes.
 * @throws UnreadableImage when it is damaged, too large, or packed in a way that is not read.
 */
export async function unpack(packed: Buffer): Promise<Buffer> {
  const compression = compressionOf(packed);
  if (compression === 'gzip') return gunzip(packed);
  if (packed.length < 8) throw new UnreadableImage('the image ends too early: the kernel inside it is cut off.');
  const data = packed.subarray(0, packed.length - 4);
  switch (compression) {
    case 'xz':
      return await unpackXz(data);
    case 'zstd':
      return unpackZstd(data, packed.readUInt32LE(packed.length - 4));
    case 'lz4':
      return unpackLz4(data);
    case undefined:
      throw new UnreadableImage(
        `the kernel inside the image is packed in an unknown way: it starts with ${packed.toString('hex', 0, 4)}.`,
      );
    default:
      throw new UnreadableImage(
        `the kernel inside the image is packed with ${compression}, which is not supported: unpack it with the kernel's scripts/extract-vmlinux, and name the vmlinux that comes out.`,
      );
  }
}

/** @throws UnreadableImage when the data is damaged, cut off, or too large. */
export function gunzip(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed, { maxOutputLength: LARGEST_KERNEL });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UnreadableImage('the kernel inside the image is packed with gzip, and its data is damaged or cut off.');
  }
}

/**
 * Unpacks a zstd frame. The kernel's build packs from a pipe, so the frame does not say how much comes out; the build
 * appends that instead, and with the room there from the start unpacking is seven times as fast.
 *
 * @param size how many bytes come out.
 * @throws UnreadableImage when the frame is damaged.
 */
function unpackZstd(packed: Buffer, size: number): Buffer {
  if (size === 0 || size > LARGEST_KERNEL) throw damaged();
  const out = Buffer.alloc(size);
  try {
    const written = decompress(packed, out);
    if (written.length > size) throw damaged();
  } catch (error) {
    // The decoder throws errors of many kinds. All of them mean damaged data.
    if (error instanceof Error) throw damaged();
    throw error;
  }
  return out;
}

function damaged(): UnreadableImage {
  return new UnreadableImage('the kernel inside the image is packed with zstd, and its data is damaged or cut off.');
}
