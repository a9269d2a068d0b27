import { appendFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { stampOf } from '../../src/source/file-stamp.ts';
import { temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();

test('a stamp stays while the file does, and changes with its size, its time and its place on disk', async () => {
  const folder = await folderWith({ a: 'text', b: 'text' });
  const at = path.join(folder, 'a');
  let last = await stampOf(at);
  expect(await stampOf(at)).toBe(last);
  const changes = [
    () => appendFileSync(at, 'x'),
    () => utimesSync(at, 1, 1),
    () => {
      writeFileSync(path.join(folder, 'b'), 'textx');
      utimesSync(path.join(folder, 'b'), 1, 1);
      renameSync(path.join(folder, 'b'), at);
    },
  ];
  for (const change of changes) {
    change();
    const stamp = await stampOf(at);
    expect(stamp).not.toBe(last);
    last = stamp;
  }
  expect(last.split(' ')).toContain(String(statSync(at).ino));
});

test('of what cannot be looked at, the stamp says why', async () => {
  const folder = await folderWith({ a: '' });
  expect(await stampOf(path.join(folder, 'none'))).toBe('ENOENT');
  expect(await stampOf(path.join(folder, 'a/b'))).toBe('ENOTDIR');
});
