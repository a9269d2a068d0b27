import { NUMBERS_FROM_ZERO, SMALL_NUMBERS } from '../../facts/key-sharing.ts';

/**
 * The values that a key takes, written out: for each of its parts the kind of values, or `=` and the one value. Keys that
 * take the same values can be one entry; others meet in a bucket by hash alone.
 */
export type Values = string;

/** Anything. */
export const ANY_VALUES: Values = '?';

/** The values of a map without a key: one. */
export const NO_VALUES: Values = '';

/** No literal has it in its text. */
const BETWEEN = '\0';
const INTEGER = /^=-?\d+$/;

/** One literal. */
export function oneValue(text: string): Values {
  return `=${text}`;
}

/** The values of a key of several parts. */
export function joinValues(parts: readonly Values[]): Values {
  return parts.includes(ANY_VALUES) ? ANY_VALUES : parts.join(BETWEEN);
}

/** Whether a key takes one value only. */
export function isOneValue(values: Values): boolean {
  return values !== ANY_VALUES && values.split(BETWEEN).every((part) => part.startsWith('=') || part === NO_VALUES);
}

/** Whether two keys take the same values, at times: not whether their hashes are in one bucket, which is always possible. */
export function valuesMeet(one: Values, other: Values): boolean {
  if (one === other || one === ANY_VALUES || other === ANY_VALUES) return true;
  const [parts, others] = [one.split(BETWEEN), other.split(BETWEEN)];
  // A map has keys of one number of parts: otherwise something was not understood.
  if (parts.length !== others.length) return true;
  return parts.every((part, index) => partsMeet(part, others[index] ?? ANY_VALUES));
}

function partsMeet(one: Values, other: Values): boolean {
  return one === other || isAmong(one, other) || isAmong(other, one);
}

/** Whether a literal may be among a kind of values. */
function isAmong(literal: Values, kind: Values): boolean {
  if (!INTEGER.test(literal)) return false;
  return SMALL_NUMBERS.includes(kind) || (literal === '=0' && NUMBERS_FROM_ZERO.includes(kind));
}
