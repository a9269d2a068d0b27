import { NUMBERS_FROM_ZERO, SMALL_NUMBERS } from '../../facts/key-sharing.ts';

/**
 * The values that a key takes, written out: for each of its parts the kind of values, or `=` and the one value. Keys that
 * take the same values can be one entry; others meet in a bucket by hash alone. A `?` with a name behind it stands for
 * values that nothing is known of, but that they are the same wherever the name is.
 */
export type Values = string;

/** Anything. */
export const ANY_VALUES: Values = '?';

/** Each entry of the map in turn. */
export const EVERY_VALUE: Values = '*';

/** One of many literals, of which it is not kept which. */
export const MANY_LITERALS: Values = '?=';

/** The values of a map without a key: one. */
export const NO_VALUES: Values = '';

/** No literal has it in its text. */
const BETWEEN = '\0';
const INTEGER = /^=[-\d]/;

/** One literal. */
export function oneValue(text: string): Values {
  return `=${text}`;
}

/** The values of what is not understood but has a name: they are those of all that has this name. */
export function valuesNamed(name: string): Values {
  return `${ANY_VALUES}${name}`;
}

/** The values of a key of several parts. */
export function joinValues(parts: readonly Values[]): Values {
  if (parts.includes(ANY_VALUES)) return ANY_VALUES;
  const all = parts.join(BETWEEN);
  return parts.some(isUnknown) ? valuesNamed(all) : all;
}

/** Whether a key takes one value only. */
export function isOneValue(values: Values): boolean {
  return values.split(BETWEEN).every((part) => part.startsWith('=') || part === NO_VALUES);
}

/**
 * When the keys of two operations pick one entry: `same` where they range over the same values, `perhaps` where they may, for
 * all that is known, and `by-hash` always, for any two keys can be in one bucket.
 */
export type KeyMatch = 'same' | 'perhaps' | 'by-hash';

/** Whether two keys pick one entry at times. */
export function keysMatch(one: Values, other: Values, match: KeyMatch): boolean {
  if (match === 'by-hash') return true;
  return match === 'same' ? valuesAreSame(one, other) : valuesMeet(one, other);
}

function valuesAreSame(one: Values, other: Values): boolean {
  if (one === EVERY_VALUE || other === EVERY_VALUE) return true;
  if (one === other) return one !== ANY_VALUES;
  if (one === MANY_LITERALS || other === MANY_LITERALS) return isOneValue(one) || isOneValue(other);
  return !isUnknown(one) && !isUnknown(other) && valuesMeet(one, other);
}

/** Whether two keys may take the same values, at times: not whether their hashes are in one bucket, which is always possible. */
export function valuesMeet(one: Values, other: Values): boolean {
  if ([one, other].some((values) => isUnknown(values) || values === EVERY_VALUE)) return true;
  if (one === other) return true;
  const [parts, others] = [one.split(BETWEEN), other.split(BETWEEN)];
  // A map has keys of one number of parts: otherwise something was not understood.
  if (parts.length !== others.length) return true;
  return parts.every((part, index) => partsMeet(part, others[index] ?? ANY_VALUES));
}

function isUnknown(values: Values): boolean {
  return values.startsWith(ANY_VALUES);
}

function partsMeet(one: Values, other: Values): boolean {
  return one === other || isAmong(one, other) || isAmong(other, one);
}

/** Whether a literal may be among a kind of values. */
function isAmong(literal: Values, kind: Values): boolean {
  if (!INTEGER.test(literal)) return false;
  return SMALL_NUMBERS.includes(kind) || (literal === '=0' && NUMBERS_FROM_ZERO.includes(kind));
}
