import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parseJson } from './json.ts';
import { countUnseen } from './unseen.ts';

/** A script and the machines that it is judged for, as a link to the playground holds them. */
export interface SharedScript {
  readonly script: string;
  /** Names of targets, as the configuration has them; empty for the default targets. */
  readonly targets: readonly string[];
}

/** The longest script that a link holds, in UTF-16 units. */
export const MOST_SHARED_TEXT = 100_000;
/** An editor shows each as an element: for a line of 99,000 of them a browser stands still for 20 seconds. */
const MOST_UNSEEN_IN_LINE = 2000;
const MOST_TARGETS = 64;
const LONGEST_TARGET = 200;

/** The longest fragment that is made or read, in characters. */
const LONGEST_FRAGMENT = 64 * 1024;

/** What such a script and such names need at most as JSON: 6 bytes for a character that is escaped. */
const MOST_BYTES = 6 * (MOST_SHARED_TEXT + MOST_TARGETS * (LONGEST_TARGET + 1)) + 100;

/** The version of what follows: JSON `[script, ...targets]`, deflated, in base64url. */
const PREFIX = 'v1.';

/** So many bytes are inflated at once: they become half a megabyte at most, and then the limit is looked at. */
const PORTION = 512;

/** Whether a fragment means to hold a script. @param fragment without the `#` */
export function isShared(fragment: string): boolean {
  return /^v\d+\./.test(fragment);
}

/**
 * The fragment of a link, without the `#`; it has only letters, digits, `.`, `-` and `_`. The same on every machine.
 *
 * @returns undefined where the script is too long for a link, or has a line of too many characters that are not seen.
 */
export function encodeShared({ script, targets }: SharedScript): string | undefined {
  if (!isWithinLimits(script, targets)) return undefined;
  const fragment = PREFIX + toBase64Url(deflateSync(strToU8(JSON.stringify([script, ...targets])), { level: 9 }));
  return fragment.length > LONGEST_FRAGMENT ? undefined : fragment;
}

/**
 * What a fragment holds. It is anybody's text: the time and memory that it takes are bounded, whatever it says.
 *
 * @param fragment without the `#`.
 * @returns undefined where it holds no script in this form, or more than a link may hold.
 */
export function decodeShared(fragment: string): SharedScript | undefined {
  if (fragment.length > LONGEST_FRAGMENT || !fragment.startsWith(PREFIX)) return undefined;
  const packed = fromBase64Url(fragment.slice(PREFIX.length));
  const text = packed === undefined ? undefined : inflated(packed);
  const value = text === undefined ? undefined : parseJson(text);
  if (!Array.isArray(value)) return undefined;
  const [script, ...targets]: unknown[] = value;
  if (typeof script !== 'string' || !targets.every((name) => typeof name === 'string')) return undefined;
  return isWithinLimits(script, targets) ? { script, targets } : undefined;
}

function isWithinLimits(script: string, targets: readonly string[]): boolean {
  return (
    script.length <= MOST_SHARED_TEXT &&
    script
      .split('\n')
      .every((line) => line.length <= MOST_UNSEEN_IN_LINE || countUnseen(line) <= MOST_UNSEEN_IN_LINE) &&
    targets.length <= MOST_TARGETS &&
    targets.every(({ length }) => length > 0 && length <= LONGEST_TARGET)
  );
}

/** The text in a packed one; undefined where it is not packed, not UTF-8, or longer than a link may hold. */
function inflated(packed: Uint8Array): string | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PORTION) {
      inflate.push(packed.subarray(at, at + PORTION), at + PORTION >= packed.length);
      if (length > MOST_BYTES) return undefined;
    }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(joined(parts, length));
  } catch {
    // Both throw for bytes that are not in their form, and for nothing else.
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined;
  return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}
