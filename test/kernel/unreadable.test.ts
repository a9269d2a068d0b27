import { describe, expect, test } from '@jest/globals';
import { readKernelTable, UnreadableImage } from '../../src/kernel/table.ts';

/** An ELF header of 64 bytes, and the fields that a test sets, as [offset, size, value]. */
function elf(fields: readonly (readonly [number, 2 | 4 | 8, number])[] = [], length = 0x1000): Buffer {
  const file = Buffer.alloc(length);
  file.write('\x7fELF', 0, 'latin1');
  file.set([2, 1, 1], 4);
  file.writeUInt16LE(62, 18);
  for (const [at, size, value] of fields) {
    if (size === 8) file.writeBigUInt64LE(BigInt(value), at);
    else file.writeUIntLE(value, at, size);
  }
  return file;
}

const SECTIONS = [0x28, 8, 0x40] as const;
const ENTRY = [0x3a, 2, 64] as const;

const HOSTILE: readonly (readonly [string, Buffer, RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /^it is not a kernel in a known format/],
  ['text', Buffer.from('#!/bin/sh\necho no kernel\n'.repeat(50)), /^it is not a kernel in a known format/],
  ['an ELF file of nothing but a header', elf().subarray(0, 20), /ends too early/],
  ['an ELF file of another machine', elf([[18, 2, 40]]), /neither for x86-64 nor for little-endian arm64/],
  ['a program', elf(), /no table of its symbols/],
  ['sections that go around', elf([SECTIONS, ENTRY, [0x3c, 2, 20], [0x40 + 0x18, 8, 2 ** 52]]), /ends too early/],
  ['more sections than there can be', elf([SECTIONS, ENTRY, [0x3c, 2, 0xffff]], 0x500000), /65535 sections/],
  [
    'more segments than there can be',
    elf([
      [0x20, 8, 0x40],
      [0x38, 2, 0xffff],
    ]),
    /65535 segments/,
  ],
  ['a bzImage without a kernel', bzImage(Buffer.alloc(100)), /packed in an unknown way/],
  ['a bzImage that is cut off', bzImage(Buffer.alloc(100)).subarray(0, 0x400), /ends too early/],
  ['digits again and again', Buffer.concat([elf(), digits(200_000)]), /no table of its symbols/],
  ['relocations and nothing else', arm64(relocations(50_000)), /no table of its symbols/],
  ['more relocations than there can be', arm64(relocations(1_000_001)), /more than 1000000 relocations/],
  ['an arm64 kernel without relocations', arm64(Buffer.alloc(4096)), /was not found: its relocations fit none/],
];

describe('what is no kernel, or a hostile one, is one sentence', () => {
  test.each(HOSTILE)('%s', async (_, file, message) => {
    const error: unknown = await readKernelTable(file, 'test').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnreadableImage);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
    expect(error).toHaveProperty('message', expect.stringMatching(/^[^\n]*\.$/));
  });
});

function bzImage(payload: Buffer): Buffer {
  const file = Buffer.alloc(0x600 + payload.length);
  file.writeUInt8(1, 0x1f1);
  file.write('HdrS', 0x202, 'latin1');
  file.writeUInt32LE(0x200, 0x248);
  file.writeUInt32LE(payload.length, 0x24c);
  payload.copy(file, 0x600);
  return file;
}

function arm64(content: Buffer): Buffer {
  const header = Buffer.alloc(0x40);
  header.write('ARMd', 0x38, 'latin1');
  return Buffer.concat([header, content]);
}

/** Relative relocations of places that follow each other, in a kernel linked at 0xffff800008000000. */
function relocations(count: number): Buffer {
  const table = Buffer.alloc(count * 24);
  for (let index = 0; index < count; index++) {
    const at = index * 24;
    table.writeUInt32LE(0x08000000 + index * 8, at);
    table.writeUInt32LE(0xffff8000, at + 4);
    table.writeUInt32LE(0x403, at + 8);
    table.writeUInt32LE(0xffff8000, at + 20);
  }
  return table;
}

/** What the search for the table of symbols looks for, over and over. */
function digits(count: number): Buffer {
  return Buffer.from('0\x001\x002\x003\x004\x005\x006\x007\x008\x009\0'.repeat(count), 'latin1');
}
