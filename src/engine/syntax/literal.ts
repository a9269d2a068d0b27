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
/** As far as a script can be wrong: a text that is no number at all is not too large. */
const NUMERIC = /^(?:0[xX][\da-fA-F_]+|\d[\d_]*(?:[eE][\d_]+)?(?:ns|us|ms|[smhd]|[uUlL]+)?)$/;
const SCALED = /^(\d+)(?:[eE](\d+))?([a-z]*)$/;

/** Whether a number of the grammar is more than 64 bits hold: no release of bpftrace takes that. */
export function isTooLarge(text: string): boolean {
  // The shortest is 1e20, and short ones are the rule.
  return text.length >= 4 && NUMERIC.test(text) && amountOf(text) > LARGEST;
}

/** The value of a number of the grammar, a duration's in nanoseconds; more than 64 bits hold when it is too large. */
export function amountOf(text: string): bigint {
  const digits = text
    .replaceAll('_', '')
    .replace(/^\+/, '')
    .replace(/[uUlL]+$/, '');
  if (/^0[xXbB]/.test(digits)) return BigInt(digits);
  const [, coefficient = '0', exponent = '0', suffix = ''] = SCALED.exec(digits) ?? [];
  if (exponent.length > 3) return BigInt(coefficient) > 0n ? LARGEST + 1n : 0n;
  const octal = /^0[0-7]+$/.test(digits);
  return (
    (octal ? BigInt(`0o${coefficient}`) : BigInt(coefficient)) *
    10n ** BigInt(exponent) *
    (NANOSECONDS.get(suffix) ?? 1n)
  );
}
