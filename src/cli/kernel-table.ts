import { release } from 'node:os';
import path from 'node:path';
import { NotRegular, readNamed } from '../source/regular-file.ts';
import { codeOf, Failure, messageOf } from '../text/failure.ts';
import { say, type Terminal } from './terminal.ts';

export interface KernelTableOptions {
  /** What the table says about where the image is from; the file's name when left out. */
  readonly source?: string;
}

/** The largest file that is read as an image, in bytes; an unpacked vmlinux with debug information has 400 MB. */
const LARGEST = 512 * 1024 * 1024;

/**
 * `kernel-table`: reads a kernel image and prints its table.
 *
 * @param image the file; the running kernel's when left out.
 * @throws Failure when the image cannot be read.
 */
export async function kernelTable(
  image: string | undefined,
  options: KernelTableOptions,
  terminal: Terminal,
): Promise<void> {
  const file = await readImage(image === undefined ? runningKernel() : [image]);
  // Decoders and decompressors are larger than all the rest: no other command loads them.
  const { readKernelTable, renderKernelTable, UnreadableImage } = await import('../kernel/table.ts');
  try {
    const { table, gaps } = await readKernelTable(file.bytes, options.source ?? path.basename(file.path));
    for (const gap of gaps) say('note', gap, terminal);
    terminal.stdout.write(renderKernelTable(table));
  } catch (error) {
    if (!(error instanceof UnreadableImage)) throw error;
    throw new Failure('usage', `${file.path} cannot be read as a kernel: ${error.message}`);
  }
}

/** Where distributions put the image of the running kernel. */
function runningKernel(): readonly string[] {
  return [`/boot/vmlinuz-${release()}`, `/usr/lib/modules/${release()}/vmlinuz`];
}

interface ImageFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Reads the first of some files that exists. */
async function readImage(paths: readonly string[]): Promise<ImageFile> {
  for (const each of paths) {
    try {
      const bytes = await readNamed(each, LARGEST);
      if (bytes.length <= LARGEST) return { path: each, bytes };
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT') continue;
      if (code === 'EACCES') throw unreadable(`${each} cannot be read: permission denied. Root may read it.`);
      if (error instanceof NotRegular) throw unreadable(`${each} is not a regular file, and so no kernel image.`);
      throw unreadable(`${each} cannot be read: ${messageOf(error)}`);
    }
    throw unreadable(`${each} has more than ${LARGEST / 1024 / 1024} MiB, the most that a kernel image has.`);
  }
  if (paths.length === 1) throw unreadable(`${paths[0]} is not there.`);
  throw unreadable(`No image of the running kernel is there, neither ${paths.join(' nor ')}: name the image to read.`);
}

function unreadable(sentence: string): Failure {
  return new Failure('usage', sentence);
}
