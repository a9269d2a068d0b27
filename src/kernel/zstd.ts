import { decompress } from 'fzstd';
import { LARGEST_KERNEL, UnreadableImage } from './unreadable.ts';

/**
 * Unpacks a zstd frame. The kernel's build packs from a pipe, so the frame does not say how much comes out; the build
 * appends that instead, and with the room there from the start unpacking is seven times as fast.
 *
 * @param size how many bytes come out.
 * @throws UnreadableImage when the frame is damaged.
 */
export function unpackZstd(packed: Buffer, size: number): Buffer {
  if (size === 0 || size > LARGEST_KERNEL) throw damaged();
  const out = Buffer.alloc(size);
  try {
    const written = decompress(packed, out);
    if (written.length > size) throw damaged();
  } catch (error) {
    // Whatever the decoder stumbles over in such data: it is the data.
    if (error instanceof Error) throw damaged();
    throw error;
  }
  return out;
}

function damaged(): UnreadableImage {
  return new UnreadableImage('the kernel inside the image is packed with zstd, and its data is damaged or cut off.');
}
