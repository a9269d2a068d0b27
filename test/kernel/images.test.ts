import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readKernelTable as readFile } from '../../src/facts/kernel-table.ts';
import { KERNEL_TABLES } from '../../src/facts/kernel-tables/index.ts';
import { type KernelTableFile, readKernelTable, renderKernelTable, UnreadableImage } from '../../src/kernel/table.ts';
import { describeWith } from '../real-tool.ts';

/** Real kernels of Debian, whatever the archive has: scripts/debian-kernels.sh fetches them. */
describeWith('KERNEL_IMAGES', 'kernel images', (folder) => {
  const images = readdirSync(folder)
    .filter((name) => name.startsWith('vmlinuz-'))
    .map((name) => ({ name, read: () => readFileSync(path.join(folder, name)) }));
  /** Reading takes seconds, and unpacking in JavaScript most of them. */
  const PATIENCE = 1_200_000;
  const tables = new Map<string, KernelTableFile>();

  test('there are images of both architectures', () => {
    expect(images.filter(({ name }) => name.endsWith('amd64')).length).toBeGreaterThanOrEqual(3);
    expect(images.filter(({ name }) => name.endsWith('arm64')).length).toBeGreaterThanOrEqual(2);
  });

  test('a package that the archive does not have is told from a failure', () => {
    const script = path.resolve(import.meta.dirname, '../../scripts/debian-kernels.sh');
    const gone = ['fetch', 'trixie-security', 'amd64', 'linux-image-6.12.0-no-such-amd64', '0'.repeat(64)];
    const { status, stdout } = spawnSync(script, gone, { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  });

  test.each(images)(
    '$name says what the committed table of its line says',
    async ({ name, read }) => {
      const { table } = await readKernelTable(read(), name);
      tables.set(name, table);
      expect(table.release).toBe(name.replace('vmlinuz-', ''));
      const file = readFile(JSON.parse(renderKernelTable(table)));
      expect(file).toMatchObject({ ok: true });
      const committed = KERNEL_TABLES.find(({ kernel, arch }) => kernel === table.kernel && arch === table.arch);
      if (committed === undefined) {
        console.warn(
          `There is no committed table of Linux ${table.kernel} on ${table.arch}: ${name} was not compared.`,
        );
        return;
      }
      expect(verdictRows(table)).toEqual(verdictRows(committed));
    },
    PATIENCE,
  );

  test(
    'the same image gives the same bytes',
    async () => {
      const [first] = images;
      if (first === undefined) throw new Error('no image');
      const again = await readKernelTable(first.read(), first.name);
      expect(renderKernelTable(again.table)).toBe(renderKernelTable(tables.get(first.name) ?? again.table));
    },
    PATIENCE,
  );

  const arm64 = () => images.find(({ name }) => name.endsWith('arm64'))?.read() ?? Buffer.alloc(0);

  test(
    'an arm64 Image in gzip, and as EFI zboot, is the same kernel',
    async () => {
      const name = images.find((each) => each.name.endsWith('arm64'))?.name ?? '';
      const plain = renderKernelTable(tables.get(name) ?? (await readKernelTable(arm64(), name)).table);
      const packed = gzipSync(arm64(), { level: 1 });
      expect(renderKernelTable((await readKernelTable(packed, name)).table)).toBe(plain);
      expect(renderKernelTable((await readKernelTable(zboot(packed), name)).table)).toBe(plain);
    },
    PATIENCE,
  );

  test(
    'an image that is cut off is one sentence',
    async () => {
      for (const { read } of images) {
        const image = read();
        // The symbols of an arm64 Image lie behind two thirds of it.
        for (const part of [0, 0.001, 0.3, 0.6]) await expectSentence(image.subarray(0, image.length * part));
      }
    },
    PATIENCE,
  );

  test(
    'an altered image gives a table or one sentence, in bounded time',
    async () => {
      const image = arm64();
      await fc.assert(
        fc.asyncProperty(alterations(image.length), async (changes) => {
          const changed = Buffer.from(image);
          for (const { at, bytes } of changes) Buffer.from(bytes).copy(changed, at);
          const result = await readKernelTable(changed, 'altered').catch((error: unknown) => error);
          expect(result instanceof UnreadableImage || isReading(result)).toBe(true);
        }),
        { numRuns: 8 * Number(process.env.TEST_SCALE ?? 1), interruptAfterTimeLimit: PATIENCE / 2 },
      );
    },
    PATIENCE,
  );
});

/** What a verdict can rest on: names that take part in an operation, where locks are held, and what can attach. */
function verdictRows({ functions }: Pick<KernelTableFile, 'functions'> | (typeof KERNEL_TABLES)[number]) {
  return Object.fromEntries(
    Object.entries(functions)
      .filter(([, row]) => row.path !== undefined)
      .map(([name, { attachable, path: rows }]) => [name, { attachable, rows }]),
  );
}

async function expectSentence(image: Buffer) {
  await expect(readKernelTable(image, 'cut off')).rejects.toThrow(UnreadableImage);
}

function isReading(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'table' in value;
}

/** Bytes anywhere, and numbers in the tables, which are full of offsets and counts. */
function alterations(length: number) {
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 64 }),
    fc.constantFrom([0xff, 0xff, 0xff, 0xff], [0, 0, 0, 0], [0xff, 0xff, 0xff, 0x7f]),
    fc.constant(new Uint8Array(65536).fill(0xff)),
  );
  const at = fc.oneof(fc.nat(length - 65536), fc.nat(0x40));
  return fc.array(fc.record({ at, bytes }), { minLength: 1, maxLength: 400 });
}

/** The header of drivers/firmware/efi/libstub/zboot-header.S, as far as it is read. */
function zboot(packed: Buffer): Buffer {
  const header = Buffer.alloc(0x40);
  header.write('MZ', 0, 'latin1');
  header.write('zimg', 4, 'latin1');
  header.writeUInt32LE(header.length, 8);
  header.writeUInt32LE(packed.length, 12);
  header.write('gzip', 0x18, 'latin1');
  return Buffer.concat([header, packed]);
}
