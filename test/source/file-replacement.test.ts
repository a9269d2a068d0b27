import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import {
  chmod,
  chown,
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createFile, occupantOf, removeCreated, replaceFile } from '../../src/source/file-replacement.ts';
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

  test.each([
    [1234, 0],
    [0, 1234],
  ])('keeps its owner %i and its group %i', async (uid, gid) => {
    const name = path.join(await folderWith({ 'x.bt': 'old\n' }), 'x.bt');
    // Only root may give a file away. Anybody else has one of their own.
    if (process.getuid?.() === 0) await chown(name, uid, gid);
    const before = await stat(name);
    expect(await replaceFile(name, 'old\n', 'new\n')).toEqual({ ok: true });
    const after = await stat(name);
    expect([after.uid, after.gid]).toEqual([before.uid, before.gid]);
  });

  test.each([
    ['is somebody else, whose edit makes it theirs', 65534, { ok: true }, 65534],
    ['is root', 0, { ok: false, message: 'It cannot be written: permission denied. It is as it was.' }, 1234],
  ])('whose owner the process may not keep is written or not, where the process %s', async (_who, uid, told, owner) => {
    // Only root can give a file away, and become somebody without the right to.
    if (process.getuid?.() !== 0) return;
    const folder = await folderWith({ 'x.bt': 'old\n' });
    const name = path.join(folder, 'x.bt');
    await chown(name, 1234, 1234);
    await chmod(folder, 0o777);
    await chmod(name, 0o666);
    const { getuid } = process;
    process.seteuid?.(65534);
    process.getuid = () => uid;
    try {
      expect(await replaceFile(name, 'old\n', 'new\n')).toEqual(told);
    } finally {
      process.getuid = getuid;
      process.seteuid?.(0);
    }
    expect([await readFile(name, 'utf8'), (await stat(name)).uid]).toEqual([told.ok ? 'new\n' : 'old\n', owner]);
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

  test('is not reached through a link, of its own or above it', async () => {
    const folder = await folderWith({ 'real/x.bt': 'old\n' });
    await symlink('real/x.bt', path.join(folder, 'link.bt'));
    await symlink('real', path.join(folder, 'linked'));
    expect(await replaceFile(path.join(folder, 'link.bt'), 'old\n', 'new\n')).toEqual({
      ok: false,
      message: 'It is not a regular file, so it is not written.',
    });
    expect(await replaceFile(path.join(folder, 'linked/x.bt'), 'old\n', 'new\n')).toEqual({
      ok: false,
      message: expect.stringMatching(/^It cannot be written: /),
    });
    expect(await readFile(path.join(folder, 'real/x.bt'), 'utf8')).toBe('old\n');
    expect(await readlink(path.join(folder, 'link.bt'))).toBe('real/x.bt');
    expect(await readdir(path.join(folder, 'real'))).toEqual(['x.bt']);
  });

  test('is never one elsewhere, whatever is swapped for it or for its folder meanwhile', async () => {
    const folder = await folderWith({ 'in/x.bt': 'old\n' });
    const outside = await folderWith({ 'x.bt': 'old\n' });
    const at = (name: string) => path.join(folder, name);
    await symlink(outside, at('link'));
    await symlink(path.join(outside, 'x.bt'), at('link.bt'));
    const inode = (await stat(path.join(outside, 'x.bt'))).ino;
    const swaps = [
      ['in', 'away'],
      ['link', 'in'],
      ['in', 'link'],
      ['away', 'in'],
      ['in/x.bt', 'x.bt'],
      ['link.bt', 'in/x.bt'],
      ['in/x.bt', 'link.bt'],
      ['x.bt', 'in/x.bt'],
    ] as const;
    let working = true;
    // What is replaced meanwhile makes a later swap fail: then it starts over.
    const swapping = (async () => {
      while (working) for (const [from, to] of swaps) await rename(at(from), at(to)).catch(() => undefined);
    })();
    for (let round = 0; round < 300; round++) {
      await replaceFile(at('in/x.bt'), 'old\n', 'old\n');
      expect(await readFile(path.join(outside, 'x.bt'), 'utf8')).toBe('old\n');
      expect((await stat(path.join(outside, 'x.bt'))).ino).toBe(inode);
    }
    working = false;
    await swapping;
    expect(await readdir(outside)).toEqual(['x.bt']);
    // Once nothing is swapped any more, it is replaced.
    expect(await replaceFile(at('in/x.bt'), 'old\n', 'new\n')).toEqual({ ok: true });
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
      message: 'It is not a regular file, so it is not written.',
    });
  });
});

describe('while files are created', () => {
  const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listening = () => SIGNALS.map((signal) => process.listenerCount(signal));
  const turn = () => new Promise((go) => setImmediate(go));
  const LONG = 'x'.repeat(8_000_000);

  test.each([1, 4])('each signal is listened to once for all %i of them, and not afterwards', async (count) => {
    const folder = await folderWith({});
    const before = listening();
    const seen = new Set<string>();
    let working = true;
    const watching = (async () => {
      for (; working; await turn()) seen.add(listening().join(' '));
    })();
    const names = Array.from({ length: count }, (_, at) => path.join(folder, `${at}`));
    await Promise.all(names.map((name) => createFile(name, 'text')));
    working = false;
    await watching;
    expect(listening()).toEqual(before);
    expect([...seen]).toEqual([before.join(' '), before.map((each) => each + 1).join(' ')]);
  });

  test.each([false, true])(
    'a signal takes away what is not whole and ends the process, unless somebody else listens: %s',
    async (other) => {
      const folder = await folderWith({});
      const ended: unknown[] = [];
      const heard: string[] = [];
      const { kill } = process;
      const before = listening();
      process.kill = (...given) => {
        ended.push(given);
        return true;
      };
      const listen = (signal: string) => heard.push(signal);
      try {
        const creating = createFile(path.join(folder, 'x'), LONG);
        while (readdirSync(folder).length === 0) await turn();
        if (other) process.on('SIGHUP', listen);
        process.emit('SIGHUP', 'SIGHUP');
        expect([ended, heard]).toEqual(other ? [[], ['SIGHUP']] : [[[process.pid, 'SIGHUP']], []]);
        expect(readdirSync(folder)).toHaveLength(other ? 1 : 0);
        process.off('SIGHUP', listen);
        if (!other) expect(listening()).toEqual(before);
        expect(await creating).toEqual(
          other
            ? { ok: true, created: true }
            : { ok: false, message: `${path.join(folder, 'x')} cannot be created: it is no longer there.` },
        );
      } finally {
        process.kill = kill;
      }
      expect(listening()).toEqual(before);
    },
  );
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

  test('is told where it cannot be, and can be removed again', async () => {
    const folder = await folderWith({ 'x.c': 'mine' });
    const at = (name: string) => path.join(folder, name);
    expect(await createFile(at('gone/a.c'), 'x')).toEqual({
      ok: false,
      message: `${at('gone/a.c')} cannot be created: it is no longer there.`,
    });
    await expect(occupantOf(at('x.c/a.c'), 'x')).rejects.toMatchObject({ code: 'ENOTDIR' });
    await createFile(at('a.c'), 'x');
    await removeCreated(at('a.c'));
    expect(await readdir(folder)).toEqual(['x.c']);
    await expect(removeCreated(at('a.c'))).rejects.toMatchObject({ code: 'ENOENT' });
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

  test.each([
    ['a link that leads nowhere', (name: string) => symlink('nowhere', name)],
    ['a link to a device', (name: string) => symlink('/dev/zero', name)],
    ['a pipe', async (name: string) => void execFileSync('mkfifo', [name])],
    ['a folder', (name: string) => mkdir(name)],
    ['a longer file', (name: string) => writeFile(name, 'int x;\n\n')],
  ])('is not made where %s is, and that is known before', async (_, occupy) => {
    const name = path.join(await folderWith({}), 'guard.bpf.c');
    expect(await occupantOf(name, 'int x;\n')).toBe('nothing');
    await occupy(name);
    expect(await occupantOf(name, 'int x;\n')).toBe('something else');
    expect(await createFile(name, 'int x;\n')).toEqual({
      ok: false,
      message: `${name} already exists with other content.`,
    });
  });
});
