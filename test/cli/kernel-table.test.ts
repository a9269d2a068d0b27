import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readKernelTable } from '../../src/facts/kernel-table.ts';
import { describeWith } from '../real-tool.ts';
import { run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();

describe('what cannot be read is one sentence, and 2', () => {
  test.each<[string, (file: string) => void, RegExp]>([
    ['a file that is not there', () => {}, /image is not there\.$/],
    [
      'text',
      (file) => writeFileSync(file, 'no kernel\n'),
      /image cannot be read as a kernel: it is not a kernel in a known format/,
    ],
    [
      'an empty file',
      (file) => writeFileSync(file, ''),
      /image cannot be read as a kernel: it is not a kernel in a known format/,
    ],
    ['a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file]), /image is not a regular file/],
    [
      'an ELF header',
      (file) => writeFileSync(file, '\x7fELF\x02\x01'),
      /image cannot be read as a kernel: the image ends/,
    ],
  ])('%s', async (_, make, message) => {
    const folder = await folderWith({});
    make(path.join(folder, 'image'));
    const { status, stdout, stderr } = await run(['kernel-table', 'image'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^bpftrace-guard: error: [^\n]*\n$/);
    expect(stderr.trimEnd()).toMatch(message);
  });

  test('a device, and a folder', async () => {
    for (const image of ['/dev/zero', '/dev'])
      expect(await run(['kernel-table', image], { cwd: import.meta.dirname })).toEqual({
        status: 2,
        stdout: '',
        stderr: `bpftrace-guard: error: ${image} is not a regular file, and so no kernel image.\n`,
      });
  });
});

describeWith('KERNEL_IMAGES', 'the bundle reads a kernel image', (folder) => {
  test('and names the source that it is told', async () => {
    const image = readdirSync(folder).find((name) => name.startsWith('vmlinuz-') && name.endsWith('amd64')) ?? '';
    const args = ['kernel-table', path.join(folder, image), '--source', 'a test'];
    const { status, stdout } = await run(args, { cwd: folder });
    expect(status).toBe(0);
    const read = readKernelTable(JSON.parse(stdout));
    expect(read).toMatchObject({ ok: true, table: { source: 'a test', release: image.replace('vmlinuz-', '') } });
  });
});
