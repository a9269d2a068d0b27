import { describe, expect, test } from '@jest/globals';
import { conjuncts, flagTest } from '../../../src/engine/program/guard-flag.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Expression } from '../../../src/engine/syntax/tree.ts';

function condition(text: string): Expression {
  const [probe] = parseScript(`kprobe:f /${text}/ { }`).items;
  if (probe?.kind !== 'probe' || probe.predicate === undefined) throw new Error(`no condition: ${text}`);
  return probe.predicate;
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

describe.each(Object.entries(COMPARE))('a flag %s a number', (operator, compare) => {
  test.each([-1, 0, 1, 2])('%i', (number) => {
    const [down, up, higher, lower] = [0, 1, 2, -1].map((flag) => compare(flag, number));
    const tells = (number === 0 || number === 1) && down !== up;
    // A number above one is up too, and one below zero is down.
    const expected = tells ? { passes: up ? 'up' : 'down', sound: higher === up && lower === down } : undefined;
    const mirrored = operator.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
    for (const text of [`@g[cpu] ${operator} ${number}`, `${number} ${mirrored} @g[cpu]`]) {
      const found = flagTest(condition(text));
      expect(found && { passes: found.passes, sound: found.sound }).toEqual(expected);
    }
  });
});

test.each([
  ['@g[cpu]', 'up'],
  ['!@g[cpu]', 'down'],
  ['(int64)@g[cpu] > 0', 'up'],
  ['@g[cpu] == true', 'up'],
  ['@g[cpu] == false', 'down'],
  ['-@g[cpu]', undefined],
  ['!pid', undefined],
  ['pid > 0', undefined],
])('the test %s lets through what finds the flag %s', (text, passes) => {
  expect(flagTest(condition(text))?.passes).toBe(passes);
});

test('all of several conditions must hold, in the order of the text', () => {
  const parts = conjuncts(condition('pid && (tid || uid) && @g[cpu] <= 0 && gid'));
  expect(parts.map(({ kind }) => kind)).toEqual(['identifier', 'binary', 'binary', 'identifier']);
  expect(parts.map(({ span }) => span.start)).toEqual(parts.map(({ span }) => span.start).sort((a, b) => a - b));
});
