import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Architecture, DebianArchive, unpack } from './debian-archive.ts';
import { LAB_KERNELS } from './kernels.ts';

/** A kernel that QEMU can boot. */
export interface KernelImage {
  /** Unlike every other kernel's, for the names of files, e.g. `6.1.0-56-amd64`. */
  readonly id: string;
  readonly path: string;
  readonly architecture: Architecture;
}

/**
 * The image of a kernel: of a name of the table, fetched from Debian, or of a file.
 * @throws Error if it is neither, or the archive does not have it
 */
export async function kernelImage(asked: string, cache: string): Promise<KernelImage> {
  const known = LAB_KERNELS.find(({ name }) => name === asked);
  if (known !== undefined) {
    const archive = new DebianArchive(cache, known.suite, known.architecture);
    const { name } = await archive.newest(known.packages);
    return fetchedImage(name.replace(/^linux-image-/, ''), archive, cache);
  }
  const content = await readFile(asked).catch(() => undefined);
  if (content === undefined) {
    const names = LAB_KERNELS.map(({ name }) => name).join(', ');
    throw new Error(`--kernel ${asked} is no file, and none of the known kernels: ${names}.`);
  }
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    id: `${path.basename(asked)}-${hash}`,
    path: path.resolve(asked),
    architecture: architectureOf(content, asked),
  };
}

/** Since 7.x the image is not in the package `linux-image-RELEASE` but in `linux-binary-RELEASE`. */
async function fetchedImage(release: string, archive: DebianArchive, cache: string): Promise<KernelImage> {
  const { architecture } = archive;
  const image = { id: release, path: path.join(cache, 'kernels', `vmlinuz-${release}`), architecture };
  if (
    await stat(image.path).then(
      () => true,
      () => false,
    )
  )
    return image;
  await mkdir(path.dirname(image.path), { recursive: true });
  const folder = await mkdtemp(path.join(cache, 'unpacked-'));
  try {
    for (const name of [`linux-image-${release}`, `linux-binary-${release}`]) {
      await unpack([await archive.fetch(name)], folder);
      const found = await findImage(folder);
      if (found === undefined) continue;
      await copyFile(found, image.path);
      return image;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  throw new Error(`The packages of ${release} hold no vmlinuz.`);
}

async function findImage(folder: string): Promise<string | undefined> {
  const names = await readdir(folder, { recursive: true });
  const found = names.find((name) => path.basename(name).startsWith('vmlinuz'));
  return found === undefined ? undefined : path.join(folder, found);
}

/** Source: the boot protocols, Documentation/arch/x86/boot.rst and Documentation/arch/arm64/booting.rst. */
function architectureOf(content: Buffer, name: string): Architecture {
  if (content.subarray(0x202, 0x206).toString('latin1') === 'HdrS') return 'amd64';
  if (content.subarray(0x38, 0x3c).toString('latin1') === 'ARMd') return 'arm64';
  throw new Error(`${name} is no kernel image: neither an x86 bzImage nor an uncompressed arm64 Image.`);
}
