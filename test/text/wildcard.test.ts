import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesPath, matchesText } from '../../src/text/wildcard.ts';
import { cpuTime } from '../cpu-time.ts';

describe('a pattern of text', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a*', 'a', true],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
    ['a*c*e', 'abcde', true],
    ['a*c*e', 'abcd', false],
    ['*ab', 'aab', true],
    ['?', '', false],
    ['?', '\u{1f41d}', true],
    ['*TRACE-[0-9]*', 'see TRACE-12: https://example.com/x', true],
    ['*TRACE-[0-9]*', 'see TRACE-x', false],
    ['[!0-9]', 'a', true],
    ['[!0-9]', '5', false],
    ['[a-]', '-', true],
    ['[-a]', '-', true],
    ['[z-a]', 'm', false],
    ['[^a]', '^', true],
    ['[\\]', '\\', true],
    ['[\u{1f41c}-\u{1f41e}]', '\u{1f41d}', true],
    ['[', '[', true],
    ['[]', '[]', true],
    ['a.c', 'abc', false],
    ['(a|b)+', '(a|b)+', true],
    ['a\nb', 'a\nb', true],
  ])('%j and %j: %j', (pattern, text, expected) => {
    expect(matchesText(pattern, text)).toBe(expected);
  });

  test('means what the regular expression of it means', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '[ab]', '[!a]'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, text, (each, word) => {
        const source = each.replaceAll('*', '.*').replaceAll('?', '.').replaceAll('[!', '[^');
        expect(matchesText(each, word)).toBe(new RegExp(`^${source}$`).test(word));
      }),
    );
  });
});

describe('a pattern of paths', () => {
  test.each([
    ['a.bt', 'a.bt', true],
    ['a.bt', 'x/a.bt', false],
    ['*.bt', 'a.bt', true],
    ['*.bt', '.a.bt', true],
    ['*.bt', 'x/a.bt', false],
    ['*/a.bt', 'a.bt', false],
    ['**/*.bt', 'a.bt', true],
    ['**/*.bt', 'x/.y/a.bt', true],
    ['x/**/a.bt', 'x/a.bt', true],
    ['x/**/a.bt', 'x/y/z/a.bt', true],
    ['x/**', 'x/y/z', true],
    ['x/**', 'x', false],
    ['**', 'a', true],
    ['**/**/a', 'a', true],
    ['**/x/*/a', 'x/x/y/a', true],
    ['x?y', 'x/y', false],
    ['x[!a]y', 'x/y', false],
  ])('%j and %j: %j', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });
});

test.each([
  ['*a*a*a*a*a*a*b', 'a'.repeat(20_000)],
  ['**/*/**/*/**/*/**/*/**/*b', 'a/'.repeat(20_000)],
  [`${'*a'.repeat(90)}b`, 'a'.repeat(20_000)],
])('a hostile text costs little: %s', (pattern, text) => {
  const started = cpuTime();
  expect(matchesPath(pattern, text)).toBe(false);
  expect(cpuTime() - started).toBeLessThan(2_000);
});
