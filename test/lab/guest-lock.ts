import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isSystemError } from './system-error.ts';

/** Two guests on one machine slow each other down until nothing can be told. The lock is a file with the holder's process id. */
export class GuestLock {
  readonly #file: string;

  private constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes the lock, waiting while another live process holds it.
   * @param limit how long to wait, in milliseconds
   * @throws Error if it is still held then
   */
  static async take(file: string, limit: number): Promise<GuestLock> {
    const end = performance.now() + limit;
    for (;;) {
      try {
        const handle = await open(file, 'wx');
        await handle.writeFile(String(process.pid));
        await handle.close();
        return new GuestLock(file);
      } catch (error) {
        if (!isSystemError(error, 'EEXIST')) throw error;
      }
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      if (holder > 0 && !isAlive(holder)) await rm(file, { force: true });
      else if (performance.now() > end)
        throw new Error(`Process ${holder} runs a guest of the laboratory: wait for it (${file}).`);
      else await pause(1000);
    }
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}
