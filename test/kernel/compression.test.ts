import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { unpack } from '../../src/kernel/compression.ts';
import { UnreadableImage } from '../../src/kernel/unreadable.ts';
import { LZ4, SHA256, SIZE, XZ, ZSTD } from './packed.ts';

/** As the kernel's build does: the size behind the data. */
function withSize(packed: Buffer, size = SIZE): Buffer {
  const trailer = Buffer.alloc(4);
  trailer.writeUInt32LE(size);
  return Buffer.concat([packed, trailer]);
}

function sum(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

const PACKED: readonly (readonly [string, Buffer])[] = [
  ['xz with the x86 filter', XZ],
  ['zstd', ZSTD],
  ['lz4', LZ4],
];

describe('what a build packs comes out again', () => {
  test.each(PACKED)('%s', async (_, packed) => {
    expect(sum(await unpack(withSize(packed)))).toBe(SHA256);
  });

  test('gzip, whose own trailer is its size', async () => {
    const plain = await unpack(withSize(ZSTD));
    expect(sum(await unpack(gzipSync(plain)))).toBe(SHA256);
  });
});

describe('damaged data is one sentence', () => {
  test.each(PACKED)('%s, cut off at every 7th byte', async (_, packed) => {
    // The last four bytes of zstd are a checksum, which is not read.
    for (let end = 8; end < packed.length - 4; end += 7)
      await expect(unpack(withSize(packed.subarray(0, end)))).rejects.toThrow(UnreadableImage);
  });

  test('xz, one byte changed: what comes out is right, or nothing does', async () => {
    for (let at = 6; at < XZ.length; at += 5) {
      const changed = Buffer.from(XZ);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x5a, at);
      const result = await unpack(withSize(changed)).catch((error: unknown) => error);
      if (result instanceof Buffer) expect(sum(result)).toBe(SHA256);
      else expect(result).toBeInstanceOf(UnreadableImage);
    }
  });

  test.each(PACKED)('%s, with any byte changed, ends', async (_, packed) => {
    for (let at = 0; at < packed.length; at += 11) {
      const changed = Buffer.from(packed);
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
      const result = await unpack(withSize(changed)).catch((error: unknown) => error);
      expect(result instanceof Buffer || result instanceof UnreadableImage).toBe(true);
    }
  });

  test('a size that no kernel has', async () => {
    await expect(unpack(withSize(ZSTD, 0xffffffff))).rejects.toThrow(UnreadableImage);
  });
});

test.each([
  ['lzma', [0x5d, 0, 0, 0x80]],
  ['bzip2', [0x42, 0x5a, 0x68, 0x39]],
  ['lzo', [0x89, 0x4c, 0x5a, 0x4f]],
])('%s is named, and what to do about it', async (name, magic) => {
  const packed = Buffer.concat([Buffer.from(magic), Buffer.alloc(64)]);
  await expect(unpack(packed)).rejects.toThrow(`packed with ${name}, which is not supported: unpack it with`);
});

test('an unknown way to pack is told by its first bytes', async () => {
  await expect(unpack(Buffer.from('0102030405060708090a', 'hex'))).rejects.toThrow('it starts with 01020304.');
});
