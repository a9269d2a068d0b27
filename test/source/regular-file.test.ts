import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startsWithBpftrace } from '../../src/source/disk.ts';
import { createFile, occupantOf, replaceFile } from '../../src/source/file-replacement.ts';
import {
  fileProblem,
  inFolder,
  isOwnStream,
  NotRegular,
  openForWriting,
  openIn,
  readNamed,
  readProblem,
  readRegular,
  readStart,
} from '../../src/source/regular-file.ts';
import { writeReport } from '../../src/source/report-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-regular-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Blocks the code of this process, while what it asked of the system goes on. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/**
 * Starts something that looks at a path first, and puts something else there before it goes on. On a busy machine the look
 * may come after the swap, so it is tried with longer and longer waits.
 */
async function swapped(start: () => Promise<unknown>, swap: () => void, first = () => {}): Promise<unknown> {
  let last: unknown;
  for (let wait = 20; wait < 10_000; wait *= 2) {
    first();
    const started = start();
    block(wait);
    swap();
    try {
      await started;
    } catch (error) {
      last = error;
      // It looked first, and then found the other one.
      if (error instanceof NotRegular && error.message.includes('took its place')) break;
    }
  }
  return last;
}

test('a file that takes the place of the one that was looked at is not opened', async () => {
  const at = path.join(folder, 'x.bt');
  writeFileSync(at, 'old');
  const error = await swapped(
    async () => {
      const file = await openIn(at);
      await file.close();
    },
    () => {
      writeFileSync(`${at}.new`, 'new');
      renameSync(`${at}.new`, at);
    },
  );
  expect(error).toEqual(new NotRegular('something else took its place meanwhile'));
});

test('a file of two names is one file', async () => {
  const at = path.join(folder, 'x.bt');
  writeFileSync(at, 'same');
  linkSync(at, path.join(folder, 'y.bt'));
  const file = await openIn(path.join(folder, 'y.bt'));
  expect((await readStart(file, 100)).toString()).toBe('same');
  await file.close();
});

test('a folder that is moved away while it is opened is not worked in', async () => {
  const real = path.join(folder, 'scripts');
  let moves = 0;
  let worked = 0;
  mkdirSync(real);
  const error = await swapped(
    () => inFolder(real, async () => void worked++),
    () => {
      renameSync(real, `${real}-${moves++}`);
      mkdirSync(real);
    },
  );
  expect(error).toEqual(new NotRegular('something else took its place meanwhile'));
  expect(worked).toBe(moves - 1);
});

test('what is behind a folder that has become a link is neither read nor worked in', async () => {
  mkdirSync(path.join(folder, 'real'));
  writeFileSync(path.join(folder, 'real/x.bt'), 'text');
  symlinkSync('real', path.join(folder, 'link'));
  const error = new NotRegular('something else took its place meanwhile');
  expect((await readRegular(path.join(folder, 'real/x.bt'), 100)).toString()).toBe('text');
  await expect(readRegular(path.join(folder, 'link/x.bt'), 100)).rejects.toEqual(error);
  mkdirSync(path.join(folder, 'real/in'));
  await expect(inFolder(path.join(folder, 'link/in'), async () => 'worked')).rejects.toEqual(error);
});

test('what is no folder is not worked in', async () => {
  const real = path.join(folder, 'x.bt');
  writeFileSync(real, 'text');
  let worked = 0;
  await expect(inFolder(real, async () => void worked++)).rejects.toMatchObject({ code: 'ENOTDIR' });
  expect(worked).toBe(0);
});

test('a file that is written again keeps nothing of what was longer', async () => {
  const at = path.join(folder, 'report.json');
  for (const text of ['a long report', 'short']) {
    const file = await openForWriting(at);
    await file.writeFile(text);
    await file.close();
    expect((await readRegular(at, 100)).toString()).toBe(text);
  }
});

test('what is refused or written is closed again', async () => {
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let count = 0; count < 5; count++)
    await expect(openForWriting('/dev/null')).rejects.toThrow(new NotRegular('it is not a regular file'));
  for (let count = 0; count < 5; count++) expect(await writeReport(path.join(folder, 'out'), 'x')).toBeUndefined();
  expect(open()).toBe(before);
});

test('what is read is closed again, also where it is refused', async () => {
  const at = (name: string) => path.join(folder, name);
  mkdirSync(at('real'));
  mkdirSync(at('real/in'));
  writeFileSync(at('real/x.bt'), 'text');
  symlinkSync('real', at('link'));
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  for (let count = 0; count < 3; count++) {
    await readNamed(at('link/x.bt'), 100);
    expect((await readNamed('/dev/null', 100)).length).toBe(0);
    await startsWithBpftrace(at('real/x.bt'));
    await inFolder(at('real'), async () => undefined);
    expect([await occupantOf(at('real/x.bt'), 'text'), await occupantOf(at('real/x.bt'), 'more')]).toEqual([
      'the same',
      'something else',
    ]);
    await expect(readRegular(at('link/x.bt'), 100)).rejects.toThrow('took its place');
    await expect(inFolder(at('link/in'), async () => undefined)).rejects.toThrow('took its place');
    expect(await replaceFile(at('real/x.bt'), 'text', 'text')).toEqual({ ok: true });
    expect(await createFile(at(`real/${count}`), 'text')).toMatchObject({ created: true });
  }
  expect(open()).toBe(before);
});

test.each([
  '/dev/stdin',
  '/dev/stdout',
  '/dev/stderr',
  '/dev/fd/0',
  '/dev/fd/63',
  '/dev/null',
  '/dev/tty',
  '/proc/self/fd/12',
])('%s is a stream of the process', (name) => {
  expect(isOwnStream(name)).toBe(true);
});

test.each([
  'dev/stdin',
  '/x/dev/stdin',
  '/dev/stdin/x',
  '/dev/fd/',
  '/dev/fd/x',
  '/dev/fd/1/2',
  '/dev/sda',
  '/proc/1/fd/0',
])('%s is none', (name) => {
  expect(isOwnStream(name)).toBe(false);
});

test('a link, a pipe and a folder are no files to open, and none of them is waited for', async () => {
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('x.bt'), 'text');
  symlinkSync('x.bt', at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  mkdirSync(at('folder'));
  for (const name of ['link', 'pipe', 'folder'])
    await expect(openIn(at(name))).rejects.toEqual(new NotRegular('it is not a regular file'));
  await expect(openForWriting(at('link'))).rejects.toMatchObject({ code: 'ELOOP' });
  await expect(openForWriting(at('pipe'))).rejects.toMatchObject({ code: 'ENXIO' });
  expect(readFileSync(at('x.bt'), 'utf8')).toBe('text');
});

test('a pipe that takes the place of a file while that is opened is not waited for', async () => {
  const at = path.join(folder, 'x.bt');
  const error = await swapped(
    async () => {
      const file = await openIn(at);
      await file.close();
    },
    () => {
      rmSync(at, { force: true });
      execFileSync('mkfifo', [at]);
    },
    () => {
      rmSync(at, { force: true });
      writeFileSync(at, 'text');
    },
  );
  expect(error).toEqual(new NotRegular('something else took its place meanwhile'));
});

test('a file that is made may be read and written as the mask of the process allows', async () => {
  const before = process.umask(0o026);
  try {
    const file = await openForWriting(path.join(folder, 'new'));
    await file.close();
  } finally {
    process.umask(before);
  }
  expect(statSync(path.join(folder, 'new')).mode & 0o777).toBe(0o640);
});

test('of a file that is longer than the limit, one byte more is read', async () => {
  const at = path.join(folder, 'x.bt');
  for (const [size, limit, length] of [
    [0, 5, 0],
    [5, 5, 5],
    [6, 5, 6],
    [100, 5, 6],
    [200_000, 150_000, 150_001],
    [200_000, 200_000, 200_000],
  ] as const) {
    writeFileSync(at, 'x'.repeat(size));
    expect((await readRegular(at, limit)).toString()).toBe('x'.repeat(length));
    symlinkSync('x.bt', path.join(folder, 'link'));
    expect((await readNamed(path.join(folder, 'link'), limit)).length).toBe(length);
    rmSync(path.join(folder, 'link'));
  }
});

test('a pipe that gives its text in two pieces is read to its end', async () => {
  const pipe = path.join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', 'exec > "$0"; printf BEG; sleep 0.1; printf "IN { }"', pipe], { stdio: 'ignore' });
  const ended = once(writer, 'exit');
  const file = await open(pipe);
  expect((await readStart(file, 100)).toString()).toBe('BEGIN { }');
  await file.close();
  await ended;
});

test('a file whose status tells no size is read to its end', async () => {
  const file = await openIn('/proc/self/status');
  const text = (await readStart(file, 1_000_000)).toString();
  await file.close();
  expect(text).toMatch(/^Name:.*\n$/s);
});

test.each([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'there is no room left'],
  ['EDQUOT', 'there is no room left'],
  ['ENOENT', 'it is no longer there'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'it is a symbolic link, which is not followed'],
  ['ENXIO', 'it is not a regular file'],
  ['EIO', 'EIO: i/o error'],
])('%s is told as: %s', (code, words) => {
  const error = Object.assign(new Error(`${code}: i/o error, open '/a/path,\n x 'y'`), { code });
  expect(fileProblem(error)).toBe(words);
});

test.each([
  ['what is no file', 'why'],
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is not there'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ELOOP', 'its symbolic links go round in a circle'],
  ['EIO', undefined],
])('a source that is not read for %s is told as: %s', (code, words) => {
  const error = words === 'why' ? new NotRegular('why') : Object.assign(new Error('x'), { code });
  expect(readProblem(error)).toBe(words);
});
