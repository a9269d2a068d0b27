import { chmod, link, lstat, mkdir, readdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFile, replaceFile } from '../../src/source/file-replacement.ts';
import { temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();

describe('a file that is replaced', () => {
  test.each([0o644, 0o755, 0o600, 0o640])('keeps the mode %o', async (mode) => {
    const folder = await folderWith({});
    const name = path.join(folder, 'x.bt');
    await writeFile(name, 'old\r\n', { mode: 0o600 });
    await chmod(name, mode);
    expect(await replaceFile(name, 'old\r\n', 'new\r\n')).toEqual({ ok: true });
    expect(await readFile(name, 'utf8')).toBe('new\r\n');
    expect((await stat(name)).mode & 0o7777).toBe(mode);
    expect(await readdir(folder)).toEqual(['x.bt']);
  });

  test('is left alone when it changed', async () => {
    const folder = await folderWith({ 'x.bt': 'somebody else\n' });
    const name = path.join(folder, 'x.bt');
    expect(await replaceFile(name, 'old\n', 'new\n')).toEqual({
      ok: false,
      message: 'It changed while it was being fixed, so it is left alone. Run the command again.',
    });
    expect(await readFile(name, 'utf8')).toBe('somebody else\n');
    expect(await readdir(folder)).toEqual(['x.bt']);
  });

  test('through a link: the link stays, the file behind it is new', async () => {
    const folder = await folderWith({ 'real/x.bt': 'old\n' });
    await symlink('real/x.bt', path.join(folder, 'link.bt'));
    expect(await replaceFile(path.join(folder, 'link.bt'), 'old\n', 'new\n')).toEqual({ ok: true });
    expect(await readlink(path.join(folder, 'link.bt'))).toBe('real/x.bt');
    expect(await readFile(path.join(folder, 'real/x.bt'), 'utf8')).toBe('new\n');
    expect((await lstat(path.join(folder, 'real/x.bt'))).isSymbolicLink()).toBe(false);
  });

  test('leaves another hard link its text', async () => {
    const folder = await folderWith({ 'x.bt': 'old\n' });
    await link(path.join(folder, 'x.bt'), path.join(folder, 'y.bt'));
    await replaceFile(path.join(folder, 'x.bt'), 'old\n', 'new\n');
    expect(await readFile(path.join(folder, 'y.bt'), 'utf8')).toBe('old\n');
  });

  test('that is gone, or no file, is an error', async () => {
    const folder = await folderWith({});
    await mkdir(path.join(folder, 'sub'));
    expect(await replaceFile(path.join(folder, 'gone.bt'), 'a', 'b')).toEqual({
      ok: false,
      message: 'It cannot be written: it is no longer there. It is as it was.',
    });
    expect(await replaceFile(path.join(folder, 'sub'), 'a', 'b')).toEqual({
      ok: false,
      message: 'It is no regular file, so it is not written.',
    });
  });
});

describe('a file that is created', () => {
  test('is made once, and found to be the same the second time', async () => {
    const folder = await folderWith({});
    const name = path.join(folder, 'guard.bpf.c');
    expect(await createFile(name, 'int x;\n')).toEqual({ ok: true, created: true });
    expect(await createFile(name, 'int x;\n')).toEqual({ ok: true, created: false });
    expect(await readFile(name, 'utf8')).toBe('int x;\n');
    expect(await readdir(folder)).toEqual(['guard.bpf.c']);
    expect((await stat(name)).mode & 0o111).toBe(0);
  });

  test('is never written over, nor through a link', async () => {
    const folder = await folderWith({ 'other.c': 'mine\n' });
    const outside = await folderWith({});
    await symlink(path.join(outside, 'new.c'), path.join(folder, 'link.c'));
    for (const name of ['other.c', 'link.c', 'gone/x.c'])
      expect(await createFile(path.join(folder, name), 'int x;\n')).toEqual({
        ok: false,
        message: expect.stringContaining(name),
      });
    expect(await readFile(path.join(folder, 'other.c'), 'utf8')).toBe('mine\n');
    expect(await readdir(outside)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['link.c', 'other.c']);
  });
});
