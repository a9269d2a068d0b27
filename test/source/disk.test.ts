import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DiskTree } from '../../src/source/disk.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-disk-'));
  mkdirSync(path.join(folder, 'inner'));
  writeFileSync(path.join(folder, 'inner/x.bt'), 'BEGIN { }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is at a path in the folder, for a script in it. */
function look(name: string) {
  return new DiskTree(folder).look(path.join(folder, name), path.join(folder, 'inner/x.bt'));
}

/** Root may read everything, so it becomes nobody for a while. */
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a script and a folder are what they are', async () => {
  expect(await look('inner/x.bt')).toMatchObject({ kind: 'text', text: 'BEGIN { }\n' });
  writeFileSync(path.join(folder, 'inner/a.bt'), '');
  mkdirSync(path.join(folder, 'inner/more'));
  expect(await look('inner')).toEqual({ kind: 'folder', names: ['a.bt', 'x.bt'] });
});

test.each([
  ['a file that is missing', 'inner/y.bt', 'it is not there'],
  ['a path that goes on behind a file', 'inner/x.bt/y.bt', 'it is not there'],
  ['a name that is too long', `inner/${'x'.repeat(300)}`, 'it is not there'],
  ['links that lead round in a circle', 'circle', 'its symbolic links go round in a circle'],
  ['a link out of the folder', 'out', 'it leads out of the repository'],
])('%s is told as what it is', async (_, name, message) => {
  symlinkSync('circle', path.join(folder, 'circle'));
  symlinkSync('/etc/passwd', path.join(folder, 'out'));
  expect(await look(name)).toEqual({ kind: 'unread', message });
});

test('what may not be read says so', async () => {
  expect(await withoutRights(() => look('inner/x.bt'))).toEqual({
    kind: 'unread',
    message: 'permission denied',
  });
});
