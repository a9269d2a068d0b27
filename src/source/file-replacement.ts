import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { access, constants, type FileHandle, link, lstat, open, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../text/failure.ts';
import { fileProblem, inFolder, NotRegular, openIn, readStart } from './regular-file.ts';

/** The outcome of writing a file. `message` is a sentence; then nothing was changed. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly message: string };

/**
 * Replaces the text of a file, whole or not at all: the new text is written beside it, flushed to disk, and takes its
 * place. The mode is kept, and the owner as far as the process may. A file that no longer holds `before` is left alone.
 * Other hard links keep the old text.
 *
 * @param real a path without links. Nothing elsewhere is written, whatever is swapped for the file or a folder above it.
 * @param before the text that was read, UTF-8.
 */
export async function replaceFile(real: string, before: string, after: string): Promise<Written> {
  try {
    return await inFolder(path.dirname(real), async (at) => {
      const name = at(path.basename(real));
      const found = await lstat(name);
      if (!found.isFile()) return refused('It is not a regular file, so it is not written.');
      await access(name, constants.W_OK);
      return withTemporary(at, PRIVATE, async (temporary, file) => {
        await file.writeFile(after);
        await keepOwner(file, found);
        await file.chmod(found.mode & 0o7777);
        await file.sync();
        if (!(await holds(name, before)))
          return refused('It changed while it was being fixed, so it is left alone. Run the command again.');
        await rename(temporary, name);
        await flushFolder(at('.'));
        return { ok: true };
      });
    });
  } catch (error) {
    return refused(`It cannot be written: ${fileProblem(error)}. It is as it was.`);
  }
}

/** What is at a path where a file is to be created. */
export type Occupant = 'nothing' | 'the same' | 'something else';

/** Looks whether a file with this content is at a path already. A link is something else, wherever it leads. */
export async function occupantOf(name: string, content: string): Promise<Occupant> {
  try {
    return (await holds(name, content)) ? 'the same' : 'something else';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

/**
 * Creates a file, whole or not at all. An existing file is never touched. It is an error unless it has the same content.
 *
 * @param real a path whose folder is without links.
 * @returns `created` says whether it was this call that made it.
 */
export async function createFile(
  real: string,
  content: string,
): Promise<{ readonly ok: true; readonly created: boolean } | { readonly ok: false; readonly message: string }> {
  try {
    return await inFolder(path.dirname(real), async (at) => {
      const name = at(path.basename(real));
      const there = await occupantOf(name, content);
      if (there === 'the same') return { ok: true, created: false };
      if (there === 'something else') return refused(`${real} already exists with other content.`);
      return withTemporary(at, NEW_FILE, async (temporary, file) => {
        await file.writeFile(content);
        await file.sync();
        // Unlike a rename, a link fails when another process has created the file meanwhile.
        await link(temporary, name);
        await flushFolder(at('.'));
        return { ok: true, created: true };
      });
    });
  } catch (error) {
    return refused(`${real} cannot be created: ${fileProblem(error)}.`);
  }
}

/** Removes a file that `createFile` made. */
export async function removeCreated(real: string): Promise<void> {
  await inFolder(path.dirname(real), (at) => unlink(at(path.basename(real))));
}

/** Whether a regular file with this content is at a path that `inFolder` gave. @throws the system's error when nothing is there */
async function holds(at: string, content: string): Promise<boolean> {
  const expected = Buffer.from(content);
  try {
    const file = await openIn(at);
    try {
      return (await readStart(file, expected.length)).equals(expected);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof NotRegular) return false;
    throw error;
  }
}

/** Modes of files while they are written; the process's mask takes bits away. */
const PRIVATE = 0o600;
const NEW_FILE = 0o666;

/** Files to take away if the process is told to end. */
const temporaries = new Set<string>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs `write` on a new file of a folder that is held open, which is gone afterwards: renamed, or removed. */
async function withTemporary<T>(
  at: (name: string) => string,
  mode: number,
  write: (name: string, file: FileHandle) => Promise<T>,
): Promise<T> {
  const name = at(`.bpftrace-guard-${randomBytes(6).toString('hex')}.tmp`);
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

/** Cleans up, and lets the signal do what it does to a process that does not listen. Whoever else listens ends the run in order. */
function stop(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
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
