import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the TCG plugin of guest/yield.c: for a waiting CPU QEMU's translation of arm64 does nothing, so four CPUs that spin
 * leave the others of this machine nothing.
 * @returns the path of the shared library
 */
export async function buildPlugin(cache: string, sources: string): Promise<string> {
  const source = path.join(sources, 'yield.c');
  const hash = createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 8);
  const file = path.join(cache, `yield-${hash}.so`);
  const known = await stat(file).then(
    () => true,
    () => false,
  );
  if (!known) await promisify(execFile)('gcc', ['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', file, source]);
  return file;
}
