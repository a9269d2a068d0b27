import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import {
  access,
  constants,
  type FileHandle,
  link,
  open,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import path from 'node:path';
import { codeOf, messageOf } from '../text/failure.ts';

/** What came of writing a file. `message` is a sentence; then nothing was changed. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Replaces the text of a file, whole or not at all: the new text is written beside it, flushed to disk, and takes its
 * place. The mode is kept, and the owner as far as the process may. A file that no longer holds `before` is left alone.
 * A link to it stays a link; other hard links keep the old text.
 *
 * @param before the text that was read, UTF-8.
 */
export async function replaceFile(name: string, before: string, after: string): Promise<Written> {
  try {
    const real = await realpath(name);
    const found = await stat(real);
    if (!found.isFile()) return refused('It is no regular file, so it is not written.');
    await access(real, constants.W_OK);
    return await withTemporary(path.dirname(real), PRIVATE, async (temporary, file) => {
      await file.writeFile(after);
      await keepOwner(file, found);
      await file.chmod(found.mode & 0o7777);
      await file.sync();
      if (!(await readFile(real)).equals(Buffer.from(before)))
        return refused('It changed while it was being fixed, so it is left alone. Run the command again.');
      await rename(temporary, real);
      await flushFolder(path.dirname(real));
      return { ok: true };
    });
  } catch (error) {
    return refused(`It cannot be written: ${reason(error)}. It is as it was.`);
  }
}

/**
 * Creates a file, whole or not at all. One that is there already is never touched: with the same content all is well, with
 * another it is an error.
 *
 * @returns `created` says whether it was this call that made it.
 */
export async function createFile(
  name: string,
  content: string,
): Promise<{ readonly ok: true; readonly created: boolean } | { readonly ok: false; readonly message: string }> {
  try {
    const there = await contentOf(name);
    if (there !== undefined)
      return there.equals(Buffer.from(content))
        ? { ok: true, created: false }
        : refused(`${name} is there already, with another content.`);
    return await withTemporary(path.dirname(name), NEW_FILE, async (temporary, file) => {
      await file.writeFile(content);
      await file.sync();
      // Unlike a rename, a link fails when somebody was faster.
      await link(temporary, name);
      await flushFolder(path.dirname(name));
      return { ok: true, created: true };
    });
  } catch (error) {
    return refused(`${name} cannot be created: ${reason(error)}.`);
  }
}

/** Modes of files while they are written; the process's mask takes bits away. */
const PRIVATE = 0o600;
const NEW_FILE = 0o666;

/** The bytes of a file; undefined when there is none. Throws when it cannot be read. */
export async function contentOf(name: string): Promise<Buffer | undefined> {
  try {
    return await readFile(name);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Files to take away if the process is told to end. */
const temporaries = new Set<string>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `write` on a new file of a folder, which is gone afterwards: renamed, or removed. */
async function withTemporary<T>(
  folder: string,
  mode: number,
  write: (name: string, file: FileHandle) => Promise<T>,
): Promise<T> {
  const name = path.join(folder, `.bpftrace-guard-${randomBytes(6).toString('hex')}.tmp`);
  if (temporaries.size === 0) for (const signal of SIGNALS) process.on(signal, stop);
  temporaries.add(name);
  try {
    const file = await open(name, 'wx', mode);
    try {
      return await write(name, file);
    } finally {
      await file.close();
    }
  } finally {
    await unlink(name).catch(ignoreAbsent);
    temporaries.delete(name);
    if (temporaries.size === 0) for (const signal of SIGNALS) process.off(signal, stop);
  }
}

/** Cleans up, and lets the signal do what it does to a process that does not listen. */
function stop(signal: NodeJS.Signals): void {
  for (const name of temporaries) {
    try {
      unlinkSync(name);
    } catch (error) {
      ignoreAbsent(error);
    }
  }
  for (const each of SIGNALS) process.off(each, stop);
  process.kill(process.pid, signal);
}

function ignoreAbsent(error: unknown): void {
  if (codeOf(error) !== 'ENOENT') throw error;
}

async function keepOwner(file: FileHandle, { uid, gid }: { uid: number; gid: number }): Promise<void> {
  const own = await file.stat();
  if (own.uid === uid && own.gid === gid) return;
  try {
    await file.chown(process.getuid?.() === 0 ? uid : own.uid, gid);
  } catch (error) {
    // Only root may give a file away; anybody else's edit makes the file theirs, as every editor does that replaces files.
    if (codeOf(error) !== 'EPERM' || process.getuid?.() === 0) throw error;
  }
}

/** Makes a rename last through a power cut, where the file system can; the file is in its place either way. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function refused(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

function reason(error: unknown): string {
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
    default:
      return messageOf(error);
  }
}
