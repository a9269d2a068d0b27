import { GitError, runGit } from './git-process.ts';
import { SCRIPT_LIMIT, SHEBANG_LENGTH } from './script-text.ts';

/** The contents of the blobs of at most SCRIPT_LIMIT bytes; larger ones are left out. */
export async function readBlobs(ids: readonly string[], folder: string): Promise<Map<string, Buffer>> {
  const blobs = new Map<string, Buffer>();
  for await (const { id, bytes } of eachBlob(ids, folder)) if (bytes !== undefined) blobs.set(id, bytes);
  return blobs;
}

/** The first bytes of blobs, as `readBlobStart` has them. */
export async function readBlobStarts(ids: readonly string[], folder: string): Promise<Map<string, Buffer>> {
  const starts = new Map<string, Buffer>();
  for await (const { id, bytes } of eachBlob(ids, folder))
    starts.set(
      id,
      bytes === undefined ? await readBlobStart(id, folder) : Buffer.from(bytes.subarray(0, SHEBANG_LENGTH)),
    );
  return starts;
}

interface Blob {
  readonly id: string;
  /** Undefined for a blob over SCRIPT_LIMIT. */
  readonly bytes: Buffer | undefined;
}

async function* eachBlob(ids: readonly string[], folder: string): AsyncGenerator<Blob> {
  if (ids.length === 0) return;
  const sizes = (
    await runGit(['cat-file', '--batch-check=%(objectname) %(objectsize)'], folder, { input: `${ids.join('\n')}\n` })
  )
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '));
  const missing = sizes.find(([, size]) => size === 'missing');
  if (missing !== undefined)
    throw new GitError(
      `The repository lacks the object ${missing[0]}. In a partial clone, run "git fetch --refetch --no-filter", else "git fsck".`,
    );
  const rows = sizes.flatMap(([id = '', size]) => (id === '' ? [] : [{ id, size: Number(size) }]));
  for (const { id, size } of rows) if (size > SCRIPT_LIMIT) yield { id, bytes: undefined };
  const small = rows.filter(({ size }) => size <= SCRIPT_LIMIT);
  for (const portion of portionsOf(small)) {
    const output = await runGit(['cat-file', '--batch'], folder, { input: `${portion.join('\n')}\n` });
    let offset = 0;
    for (const id of portion) {
      const end = output.indexOf('\n', offset);
      const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', offset, end))?.[1]);
      if (Number.isNaN(size)) throw new GitError(`git cannot read the object ${id}. Run "git fsck".`);
      yield { id, bytes: output.subarray(end + 1, end + 1 + size) };
      offset = end + 1 + size + 1;
    }
  }
}

/** In portions, so that a large change does not have all of its files in one buffer. */
function* portionsOf(blobs: readonly { readonly id: string; readonly size: number }[]): Generator<string[]> {
  let portion: string[] = [];
  let bytes = 0;
  for (const { id, size } of blobs) {
    if (portion.length > 0 && bytes + size > PORTION) {
      yield portion;
      portion = [];
      bytes = 0;
    }
    portion.push(id);
    bytes += size;
  }
  if (portion.length > 0) yield portion;
}

/** In bytes. */
const PORTION = 16 * 1024 * 1024;

/** The first bytes of a blob, however large it is; without `most`, enough for a `#!` line. */
export function readBlobStart(id: string, folder: string, most: number = SHEBANG_LENGTH): Promise<Buffer> {
  return runGit(['cat-file', 'blob', id], folder, { most });
}
