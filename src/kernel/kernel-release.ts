import type { Bytes } from './bytes.ts';
import { UnreadableImage } from './unreadable.ts';

const BANNER = 'Linux version ';

/** Each kernel holds the words a few times; formats that print them have no number behind them. */
const MOST_PLACES = 1000;

/**
 * The release that a kernel calls itself (`uname -r`), and its line, e.g. `6.12`.
 * @throws UnreadableImage when it does not say so.
 */
export function readRelease(bytes: Bytes): { readonly release: string; readonly line: string } {
  let at = bytes.buffer.indexOf(BANNER);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const text = bytes.text(at, 256);
    const found = /^Linux version ((\d+\.\d+)[\w.+~-]*) /.exec(text);
    const [, release, line] = found ?? [];
    if (release !== undefined && line !== undefined) return { release, line };
    at = bytes.buffer.indexOf(BANNER, at + 1);
  }
  throw new UnreadableImage('the kernel does not say which release it is: its data is damaged.');
}
