import { expect, test } from '@jest/globals';
import { amountOf, integer, isTooLarge } from '../../../src/engine/syntax/literal.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

/** The first value that a script assigns. */
function assigned(text: string) {
  const [item] = parseScript(`BEGIN { $x = ${text}; }`).items;
  const [statement] = item?.kind === 'probe' ? item.body.statements : [];
  if (statement?.kind !== 'assignment') throw new Error(`No value: ${text}`);
  return statement.value;
}

test.each([
  ['0', 0],
  ['12', 12],
  ['-12', -12],
  ['- 12', -12],
  ['(uint64)12', 12],
  ['(int32)-12', -12],
  // As bpftrace reads them: a leading zero means octal.
  ['010', 8],
  ['0x10', 16],
  ['0XfF', 255],
  ['1e3', 1000],
  ['1_000', 1000],
  ['5ULL', 5],
  ['1s', undefined],
  ['true', undefined],
  ['$y', undefined],
  ['1 + 1', undefined],
  ['!1', undefined],
])('the integer %s is %p', (text, expected) => {
  expect(integer(assigned(text))).toBe(expected);
});

test.each([
  ['1s', 1_000_000_000n],
  ['2ms', 2_000_000n],
  ['3us', 3000n],
  ['4ns', 4n],
  ['5m', 300_000_000_000n],
  ['1h', 3_600_000_000_000n],
  ['1d', 86_400_000_000_000n],
  ['0x10ms', 16_000_000n],
  ['0b11', 3n],
  ['+7', 7n],
  ['1e2', 100n],
  ['18446744073709551615', 2n ** 64n - 1n],
  ['word', 0n],
])('the amount of %s is %p', (text, expected) => {
  expect(amountOf(text)).toBe(expected);
});

test.each([
  ['18446744073709551615', false],
  ['18446744073709551616', true],
  ['0xffffffffffffffff', false],
  ['0x10000000000000000', true],
  ['1e19', false],
  ['2e19', true],
  ['1e20', true],
  ['1e1000', true],
  ['0e1000', false],
  ['300000000d', true],
  ['99999999999999999999x', false],
])('%s is too large: %s', (text, expected) => {
  expect(isTooLarge(text)).toBe(expected);
});
