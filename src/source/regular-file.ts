import { constants, existsSync } from 'node:fs';
import { type FileHandle, lstat, open, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../text/failure.ts';
import { LINK_CIRCLE, NOT_THERE } from '../text/source.ts';
import { exactName, isExact } from './exact-name.ts';
import { NotRegular } from './not-regular.ts';

export { NotRegular };

const NO_REGULAR_FILE = 'it is not a regular file';
const SWAPPED = 'something else took its place meanwhile';

/** Links are not followed, and a pipe that nobody writes to does not block. Windows knows neither flag. */
const AS_IT_IS = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Where Linux tells which file a process holds open, and lets it name others by a folder that it holds open. */
const HELD = '/proc/self/fd';
const TELLS_HELD = existsSync(HELD);

/** Streams of the process, as a shell hands them over: `/dev/stdin`, `<(command)`. A clone cannot hold these paths. */
const OWN_STREAM = /^\/(?:dev\/(?:std(?:in|out|err)|fd\/\d+|null|tty)|proc\/self\/fd\/\d+)$/;

/** Whether a path as the user wrote it names a stream that the process was given. */
export function isOwnStream(name: string): boolean {
  return OWN_STREAM.test(name);
}

/**
 * Opens a regular file for reading. Whatever is swapped for it, or for a folder above it, is not opened in its place.
 *
 * @param real a path without links.
 * @throws NotRegular, or the system's error.
 */
async function openRegular(real: string): Promise<FileHandle> {
  const file = await openIn(real);
  if (await isAt(file, real)) return file;
  await file.close();
  throw new NotRegular(SWAPPED);
}

/** Opens a regular file for reading, through no link. @param at as `inFolder` gives it @throws as `openRegular` */
export async function openIn(at: string): Promise<FileHandle> {
  // Opening a device can have an effect, so its type is checked first.
  const exact = isExact(at) ? at : await exactName(at);
  const before = await lstat(exact);
  if (!before.isFile()) throw new NotRegular(NO_REGULAR_FILE);
  const file = await open(exact, constants.O_RDONLY | AS_IT_IS);
  const now = await file.stat();
  // The number of a file that is gone may be given to a pipe.
  if (now.isFile() && now.dev === before.dev && now.ino === before.ino) return file;
  await file.close();
  throw new NotRegular(SWAPPED);
}

/** The start of a file: `limit` bytes, and one more if the file is longer. The size in the file's status is not trusted. */
export async function readStart(file: FileHandle, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const { size } = await file.stat();
  while (length <= limit) {
    const room = Math.min(limit + 1 - length, Math.max(64 * 1024, size + 1 - length));
    const { buffer, bytesRead } = await file.read(Buffer.alloc(room), 0, room, null);
    if (bytesRead === 0) break;
    // A file of the kernel says nothing of its size, and gives a page at a time.
    chunks.push(bytesRead < room / 2 ? Buffer.from(buffer.subarray(0, bytesRead)) : buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  // If the size is right, the file is one chunk, which may be large.
  const [only = Buffer.alloc(0), ...more] = chunks;
  return more.length === 0 ? only : Buffer.concat(chunks);
}

/** The start of a regular file, as `openRegular` opens it and `readStart` reads it. */
export async function readRegular(real: string, limit: number): Promise<Buffer> {
  const file = await openRegular(real);
  try {
    return await readStart(file, limit);
  } finally {
    await file.close();
  }
}

/** The start of what the user named: a regular file, perhaps behind links, or one of the process's own streams. */
export async function readNamed(name: string, limit: number): Promise<Buffer> {
  if (!isOwnStream(name)) return readRegular(await realpath(await exactName(name)), limit);
  const stream = await open(name);
  try {
    return await readStart(stream, limit);
  } finally {
    await stream.close();
  }
}

/**
 * Does something in a folder that stays the same one, whatever takes its place or the place of a folder above it.
 * Elsewhere than on Linux the folder is looked at once more, and may be swapped after that.
 *
 * @param real a path without links.
 * @param work gets a function that gives the path of a name in the folder.
 * @throws NotRegular when another folder is there by now, or the system's error.
 */
export async function inFolder<T>(real: string, work: (at: (name: string) => string) => Promise<T>): Promise<T> {
  if (!TELLS_HELD) {
    if ((await realpath(real)) !== real) throw new NotRegular(SWAPPED);
    return work((name) => path.join(real, name));
  }
  const folder = await open(real, constants.O_RDONLY | constants.O_DIRECTORY | AS_IT_IS);
  try {
    if (!(await isAt(folder, real))) throw new NotRegular(SWAPPED);
    return await work((name) => `${HELD}/${folder.fd}/${name}`);
  } finally {
    await folder.close();
  }
}

/** Creates a file, or empties the regular one that is there, through no link. @param at as `inFolder` gives it */
export async function openForWriting(at: string): Promise<FileHandle> {
  const file = await open(at, constants.O_WRONLY | constants.O_CREAT | AS_IT_IS, 0o666);
  try {
    if (!(await file.stat()).isFile()) throw new NotRegular(NO_REGULAR_FILE);
    await file.truncate();
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Whether what is open is what is at a path without links. */
async function isAt(opened: FileHandle, real: string): Promise<boolean> {
  return (TELLS_HELD ? await readlink(`${HELD}/${opened.fd}`) : await realpath(await exactName(real))) === real;
}

/** Why a file cannot be read, as a source that is unread says it; undefined for an error of another kind. */
export function readProblem(error: unknown): string | undefined {
  if (error instanceof NotRegular) return error.message;
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return NOT_THERE;
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ELOOP':
      return LINK_CIRCLE;
    default:
      return undefined;
  }
}

/** Why a file cannot be opened or written, completing "It cannot be written: ". No path is in it. */
export function fileProblem(error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'there is no room left';
    case 'ENOENT':
      return 'it is no longer there';
    case 'ENOTDIR':
      return 'there is no such folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'ELOOP':
      return 'it is a symbolic link, which is not followed';
    case 'ENXIO':
      return NO_REGULAR_FILE;
    default:
      return messageOf(error).replace(/, \w+ '.*$/s, '');
  }
}
