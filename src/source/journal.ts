import { createReadStream } from 'node:fs';
import { type FileHandle, lstat, open, rename } from 'node:fs/promises';
import { codeOf } from '../text/failure.ts';
import { parseJson } from '../text/json.ts';
import { NotRegular } from './regular-file.ts';

/**
 * The entries of a journal: a file with one JSON value on each line. A line that is none is passed over: a crash can leave half of
 * one. Without such a file there are no entries.
 *
 * @throws the system's error when the file is there and cannot be read.
 */
export async function* readJournal(name: string): AsyncGenerator<unknown> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(name, { encoding: 'utf8' })) {
      const lines = `${rest}${String(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines.map(parseJson).filter((value) => value !== undefined);
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** A journal that entries are added to. Each is on disk, whole, before its promise is kept. */
export class Journal {
  readonly #file: FileHandle;
  #last: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /**
   * Starts a journal with some entries; it takes the place of the file in one step.
   *
   * @throws NotRegular when something else than a file is there, or the system's error.
   */
  static async start(name: string, entries: Iterable<unknown>): Promise<Journal> {
    const there = await lstat(name).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (there?.isFile() === false) throw new NotRegular('it is not a regular file');
    const fresh = `${name}.new`;
    const file = await open(fresh, 'w');
    try {
      const journal = new Journal(file);
      for (const entry of entries) await journal.add(entry);
      await rename(fresh, name);
      return journal;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Adds an entry behind those before it. @throws the system's error */
  add(entry: unknown): Promise<void> {
    const written = this.#last.then(() => this.#file.appendFile(`${JSON.stringify(entry)}\n`));
    this.#last = written.catch(() => undefined);
    return written;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}
