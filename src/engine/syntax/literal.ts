import type { Expression } from './tree.ts';

const LARGEST = 2n ** 64n - 1n;
const NANOSECONDS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1_000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
  ['d', 86_400_000_000_000n],
]);
/** The numbers that can be too large. */
const NUMERIC = /^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/;
const PREFIXED = /^(0[xX][\da-fA-F]+|0[bB][01]+)(ns|us|ms|[smh])?$/;
const SCALED = /^(\d+)(?:[eE](\d+))?([a-z]*)$/;

/** Whether a number of the grammar needs more than 64 bits: no release of bpftrace accepts that. */
export function isTooLarge(text: string): boolean {
  // The shortest number that is too large is 1e20. Most numbers are shorter.
  return text.length >= 4 && NUMERIC.test(text) && amountOf(text) > LARGEST;
}

/** The value of a number of the grammar, in nanoseconds for a duration. */
export function amountOf(text: string): bigint {
  const digits = text
    .replaceAll('_', '')
    .replace(/^\+/, '')
    .replace(/[uUlL]+$/, '');
  // An attach point may have any characters here.
  if (/^0[xXbB]/.test(digits)) {
    const [, number = '0', unit = ''] = PREFIXED.exec(digits) ?? [];
    return BigInt(number) * (NANOSECONDS.get(unit) ?? 1n);
  }
  const [, coefficient = '0', exponent = '0', suffix = ''] = SCALED.exec(digits) ?? [];
  if (exponent.length > 3) return BigInt(coefficient) > 0n ? LARGEST + 1n : 0n;
  const octal = /^0[0-7]+$/.test(digits);
  return (
    (octal ? BigInt(`0o${coefficient}`) : BigInt(coefficient)) *
    10n ** BigInt(exponent) *
    (NANOSECONDS.get(suffix) ?? 1n)
  );
}

/** The value of an integer literal with an optional sign, whatever it is cast to; undefined for any other expression. */
export function integer(expression: Expression): number | undefined {
  if (expression.kind === 'unary' && expression.operator === '-') {
    const value = integer(expression.operand);
    return value === undefined ? undefined : -value;
  }
  if (expression.kind === 'cast') return integer(expression.operand);
  return expression.kind === 'integer' ? Number(amountOf(expression.text)) : undefined;
}
