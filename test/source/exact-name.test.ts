import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { exactName, isExact } from '../../src/source/exact-name.ts';
import { stampOf } from '../../src/source/file-stamp.ts';
import { NotRegular } from '../../src/source/not-regular.ts';
import { temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();

/** A path of bytes in a folder. */
const bytesIn = (folder: string, ...names: readonly (string | number)[]) =>
  Buffer.concat([
    Buffer.from(`${folder}/`),
    ...names.map((name) => (typeof name === 'string' ? Buffer.from(name) : Buffer.of(name))),
  ]);

test('a name that is UTF-8 is what it is, also if nothing is there', async () => {
  expect([isExact('a/ö🔥'), isExact('a\uFFFDb')]).toEqual([true, false]);
  expect(await exactName('none/a.bt')).toBe('none/a.bt');
});

test('a name that is not UTF-8 is looked for by what is told of it, wherever it is in the path', async () => {
  const folder = await folderWith({ 'b.bt': 'other' });
  mkdirSync(bytesIn(folder, 'in', 0xff));
  writeFileSync(bytesIn(folder, 'in', 0xff, '/a.bt'), 'inside');
  writeFileSync(bytesIn(folder, 'a', 0xfe, '.bt'), 'beside');
  const read = async (name: string) => readFileSync(await exactName(name), 'utf8');
  expect(await read(`${folder}/in\uFFFD/a.bt`)).toBe('inside');
  expect(await read(`${folder}/a\uFFFD.bt`)).toBe('beside');
  const before = process.cwd();
  process.chdir(folder);
  try {
    expect(await read('in\uFFFD/a.bt')).toBe('inside');
    expect(await read('a\uFFFD.bt')).toBe('beside');
  } finally {
    process.chdir(before);
  }
  writeFileSync(path.join(folder, 'real\uFFFD'), 'with the character itself');
  expect(await read(`${folder}/real\uFFFD`)).toBe('with the character itself');
});

test('a name that is not there stays as it is told; a folder that is not there is an error', async () => {
  const folder = await folderWith({ a: '' });
  expect(path.normalize(String(await exactName(`${folder}/\uFFFD`)))).toBe(`${folder}/\uFFFD`);
  await expect(exactName(`${folder}/none/\uFFFD`)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('names that look alike are refused, and no stamp tells of them', async () => {
  const folder = await folderWith({});
  for (const byte of [0xfe, 0xff]) writeFileSync(bytesIn(folder, 'a', byte), '');
  await expect(exactName(`${folder}/a\uFFFD`)).rejects.toEqual(
    new NotRegular('several names here that are not UTF-8 look like this one. Rename them'),
  );
  expect(await stampOf(`${folder}/a\uFFFD`)).toBe('unreadable');
});
