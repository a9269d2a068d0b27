import { linkSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { inFolder, NotRegular, openForWriting, openIn, readRegular, readStart } from '../../src/source/regular-file.ts';
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
async function swapped(start: () => Promise<unknown>, swap: () => void): Promise<unknown> {
  for (let wait = 20; wait < 10_000; wait *= 2) {
    const started = start();
    block(wait);
    swap();
    try {
      await started;
    } catch (error) {
      return error;
    }
  }
  return undefined;
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
