import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { createBelow } from '../../src/source/new-file.ts';
import { temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();

test('a file is created with the folders above it, once', async () => {
  const root = await folderWith({});
  mkdirSync(path.join(root, 'a'));
  for (const name of ['top.yml', 'a/b/c/x.yml']) {
    expect(await createBelow(root, name, 'text')).toEqual({ ok: true, created: true });
    expect(await createBelow(root, name, 'text')).toEqual({ ok: true, created: false });
    expect(readFileSync(path.join(root, name), 'utf8')).toBe('text');
    expect(await createBelow(root, name, 'other')).toEqual({
      ok: false,
      message: `${path.join(root, name)} already exists with other content.`,
    });
  }
  expect(readdirSync(root).sort()).toEqual(['a', 'top.yml']);
});

test('nothing is created where something else than a folder is above it', async () => {
  const root = await folderWith({ 'inside/file': '' });
  const outside = await folderWith({});
  symlinkSync(outside, path.join(root, 'link'));
  for (const name of ['link', 'inside/file'])
    expect(await createBelow(root, `${name}/more/x.yml`, 'text')).toEqual({
      ok: false,
      message: `${path.join(root, name)} is not a folder, so ${name}/more/x.yml is not created.`,
    });
  expect(readdirSync(outside)).toEqual([]);
});

test('a folder that may not be made is told', async () => {
  const root = await folderWith({});
  chmodSync(root, 0o555);
  // Root may write everywhere, so it becomes nobody for a while.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    expect(await createBelow(root, 'a/x.yml', 'text')).toEqual({
      ok: false,
      message: `${path.join(root, 'a')} cannot be created: permission denied.`,
    });
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
});

test('a folder that cannot be made is told', async () => {
  const root = path.join(await folderWith({}), 'none');
  expect(await createBelow(root, 'a/x.yml', 'text')).toEqual({
    ok: false,
    message: `${path.join(root, 'a')} cannot be created: it is no longer there.`,
  });
});
