import { stat } from 'node:fs/promises';
import { codeOf } from '../text/failure.ts';
import { exactName } from './exact-name.ts';

/** What changes when a file does: its times, its size and its number; of what cannot be looked at, why. */
export async function stampOf(name: string): Promise<string> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(await exactName(name));
    return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
  } catch (error) {
    return codeOf(error) ?? 'unreadable';
  }
}
