import { spawn } from 'node:child_process';
import { machine, release } from 'node:os';
import { readNamed } from '../source/regular-file.ts';
import { codeOf, messageOf } from '../text/failure.ts';

/** What is looked at of a machine. Tests look at other machines by it. */
export interface Machine {
  /** As Node names it: `linux`. */
  readonly platform: string;
  /** As `uname -m` has it: `x86_64`, `aarch64`. */
  readonly arch: string;
  /** As `uname -r` has it. */
  readonly release: string;
  /** The first bytes of a file, up to `limit`, and one more if there are more. @throws the system's error */
  readonly read: (path: string, limit: number) => Promise<Buffer>;
  /** What a program writes to standard output. Bounded in time and length. @throws Failed */
  readonly run: (program: string, args: readonly string[]) => Promise<string>;
}

/** A file as a whole. @throws an error that says so if it is longer, or the system's error */
export async function readWhole({ read }: Machine, path: string, limit: number): Promise<Buffer> {
  const bytes = await read(path, limit);
  if (bytes.length > limit) throw new Error('it is too large');
  return bytes;
}

/** Why a program did not answer, as the end of a sentence about it. */
export class Failed extends Error {}

/** Why a file was not read, as the end of a sentence about it. */
export function whyUnread(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'it is not there';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    default:
      return messageOf(error);
  }
}

/** In milliseconds. bpftrace loads LLVM before it says anything, which is slow on a busy machine. */
const TIME_LIMIT = 60_000;
/** In bytes. */
const OUTPUT_LIMIT = 64 * 1024;

/** The machine that this program runs on. */
export function thisMachine(): Machine {
  return { platform: process.platform, arch: machine(), release: release(), read: readNamed, run };
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own: what a wrapper has started ends with it, and a pipe that it holds open keeps nobody waiting.
    const child = started(() => spawn(program, [...args], { stdio: ['ignore', 'pipe', 'ignore'], detached: true }));
    if (child instanceof Error) return reject(new Failed(whyNotStarted(child)));
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (why: string) => {
      clearTimeout(timer);
      child.stdout.destroy();
      if (child.pid !== undefined) killGroup(child.pid);
      reject(new Failed(why));
    };
    const timer = setTimeout(() => end(`it did not end within ${TIME_LIMIT / 1000} seconds`), TIME_LIMIT);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > OUTPUT_LIMIT) end('it writes without end');
    });
    child.on('error', (error) => end(whyNotStarted(error)));
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      if (signal !== null) reject(new Failed(`it was ended by ${signal}`));
      else if (status !== 0) reject(new Failed(`it ended with status ${status}`));
      else resolve(Buffer.concat(chunks).toString('utf8'));
    });
  });
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch (error) {
    // It has ended, or is another user's: sudo starts such ones.
    if (!['ESRCH', 'EPERM'].includes(codeOf(error) ?? '')) throw error;
  }
}

/** Node throws some errors of the system, such as ENOTDIR, and tells others later. */
export function started<Child>(start: () => Child): Child | Error {
  try {
    return start();
  } catch (error) {
    if (error instanceof Error && codeOf(error) !== undefined) return error;
    throw error;
  }
}

/** Why a program was not started, as the end of a sentence about it. */
export function whyNotStarted(error: Error): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'it is not installed, or not on PATH';
    case 'EACCES':
      return 'permission denied';
    default:
      return error.message;
  }
}
