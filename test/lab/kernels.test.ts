import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { kernelImage } from './kernel-image.ts';
import { LAB_KERNELS, secondsOf } from './kernels.ts';
import { qemuArguments } from './qemu.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names from Debian's package lists. */
const PACKAGES = [
  'linux-image-6.1.0-57-amd64',
  'linux-image-6.1.0-57-cloud-amd64',
  'linux-image-6.1.0-57-rt-amd64',
  'linux-image-6.1.0-57-amd64-dbg',
  'linux-image-6.12.117+deb13-amd64',
  'linux-image-6.12.117+deb13-cloud-amd64',
  'linux-image-6.12.117+deb13-arm64',
  'linux-image-6.18.15+deb13-amd64',
  'linux-image-7.3.4+deb13-amd64',
  'linux-image-7.3.4+deb13-cloud-arm64',
  'linux-image-amd64',
  'linux-image-cloud-amd64',
];

describe('a kernel by name', () => {
  test.each([
    ['6.1', ['linux-image-6.1.0-57-amd64']],
    ['6.1-cloud', ['linux-image-6.1.0-57-cloud-amd64']],
    ['6.12', ['linux-image-6.12.117+deb13-amd64']],
    ['6.12-arm64', ['linux-image-6.12.117+deb13-arm64']],
    ['6.18', ['linux-image-6.18.15+deb13-amd64']],
    ['newest-cloud-arm64', ['linux-image-7.3.4+deb13-cloud-arm64']],
  ])('%s stands for packages of its version and flavour alone', (name, packages) => {
    const pattern = new RegExp(LAB_KERNELS.find((kernel) => kernel.name === name)?.packages ?? '$^');
    expect(PACKAGES.filter((each) => pattern.test(each))).toEqual(packages);
  });

  test('has a load of its own length', () => {
    expect([secondsOf('6.1'), secondsOf('6.1-cloud'), secondsOf('6.12'), secondsOf('/boot/vmlinuz')]).toEqual([
      20, 20, 60, 60,
    ]);
  });
});

describe('a kernel by its image', () => {
  const image = (name: string, at: number, magic: string) => {
    const content = Buffer.alloc(1024);
    content.write(magic, at, 'latin1');
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  test('is of the architecture that its header says', async () => {
    expect(await kernelImage(image('vmlinuz-x', 0x202, 'HdrS'), folder)).toMatchObject({ architecture: 'amd64' });
    expect(await kernelImage(image('Image', 0x38, 'ARM\x64'), folder)).toMatchObject({ architecture: 'arm64' });
  });

  test('must be one', async () => {
    await expect(kernelImage(image('text', 0, 'hello'), folder)).rejects.toThrow('is no kernel image');
    await expect(kernelImage('6.1-clod', folder)).rejects.toThrow('none of the known kernels: 6.1, 6.1-cloud');
  });
});

test('QEMU waits for a snapshot when there is one, and never resets a guest', () => {
  const boot = { architecture: 'arm64', acceleration: 'tcg', kernel: 'K', root: 'R', monitor: 'M' } as const;
  expect(qemuArguments(boot)).toEqual(expect.arrayContaining(['-no-reboot', '-kernel', 'K', '-initrd', 'R']));
  expect(qemuArguments(boot)).not.toContain('-incoming');
  expect(qemuArguments({ ...boot, snapshot: 'S', plugin: 'P' }).join(' ')).toContain('-plugin P -incoming defer');
});
