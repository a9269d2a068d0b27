import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { GuestLock } from './guest-lock.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'guest.lock');

test('one holder at a time', async () => {
  const lock = await GuestLock.take(file, 0);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  await expect(GuestLock.take(file, 0)).rejects.toThrow(`Process ${process.pid} runs a guest`);
  await lock.release();
  await (await GuestLock.take(file, 0)).release();
});

test('a holder that is gone holds nothing', async () => {
  // No process has this number: the kernel's limit is 2^22.
  writeFileSync(file, String(2 ** 22 + 1));
  const lock = await GuestLock.take(file, 0);
  await lock.release();
});
