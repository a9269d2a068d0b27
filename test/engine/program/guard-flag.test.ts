import { describe, expect, test } from '@jest/globals';
import { conjuncts, flagChange, flagTest, lowersFlag } from '../../../src/engine/program/guard-flag.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Expression, Statement } from '../../../src/engine/syntax/tree.ts';

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

function statement(text: string): Statement {
  const { items, errors } = parseScript(`kprobe:f { ${text}; }`);
  const [probe] = items;
  const first = probe?.kind === 'probe' ? probe.body.statements[0] : undefined;
  if (errors.length > 0 || first === undefined) throw new Error(`no statement: ${text}`);
  return first;
}

test.each([
  ['@g[cpu]', 'up'],
  ['!@g[cpu]', 'down'],
  ['(int64)@g[cpu] > 0', 'up'],
  ['@g[cpu] == true', 'up'],
  ['@g[cpu] == false', 'down'],
  ['(int64)@g[cpu]', 'up'],
  ['!(int64)@g[cpu]', 'down'],
  ['false == @g[cpu]', 'down'],
  ['true == @g[cpu]', 'up'],
  ['@g[cpu] == 0x1', 'up'],
  ['@g[cpu] == 010', undefined],
  ['@g[cpu] == pid', undefined],
  ['@g[cpu] & 1', undefined],
  ['@g[cpu] && 1', undefined],
  ['-@g[cpu]', undefined],
  ['!pid', undefined],
  ['pid > 0', undefined],
])('the test %s lets through what finds the flag %s', (text, passes) => {
  expect(flagTest(condition(text))?.passes).toBe(passes);
});

test.each(['@g[cpu]', '!@g[cpu]'])('%s takes a number below zero for up too, so it is not sound', (text) => {
  expect(flagTest(condition(text))?.sound).toBe(false);
});

test('a test is told with its map and its place', () => {
  for (const text of ['@g[cpu]', '!@g[cpu]', '0 < @g[cpu]', '(int64)@g[cpu] > 0']) {
    const whole = condition(text);
    const found = flagTest(whole);
    expect([found?.access.name, found?.span]).toEqual(['@g', whole.span]);
  }
});

describe('a statement', () => {
  test.each([
    ['@g[cpu] = sum(1)', 'up', 'sum'],
    ['@g[cpu] = sum(-1)', 'down', 'sum'],
    ['@g[cpu] = sum((int64)1)', 'up', 'sum'],
    ['@g[cpu] = 1', 'up', 'plain'],
    ['@g[cpu] = true', 'up', 'plain'],
    ['@g[cpu] += 1', 'up', 'plain'],
    ['@g[cpu]++', 'up', 'plain'],
    ['++@g[cpu]', 'up', 'plain'],
    ['@g[cpu] = 0', 'down', 'plain'],
    ['@g[cpu] = false', 'down', 'plain'],
    ['@g[cpu] -= 1', 'down', 'plain'],
    ['@g[cpu]--', 'down', 'plain'],
    ['--@g[cpu]', 'down', 'plain'],
    ['delete(@g[cpu])', 'down', 'delete'],
    ['delete(@g, cpu)', 'down', 'delete'],
  ])('%s moves a flag %s, as %s', (text, to, form) => {
    const whole = statement(text);
    const change = flagChange(whole);
    expect(change).toMatchObject({ to, form, span: whole.span, access: { kind: 'map', name: '@g' } });
    expect(change?.access.keys).toMatchObject([{ kind: 'identifier', name: 'cpu' }]);
    expect(lowersFlag('@g')(whole)).toEqual(to === 'down' ? change : undefined);
    expect(lowersFlag('@other')(whole)).toBeUndefined();
  });

  test('delete() of a map without a key is of its one entry', () => {
    expect(flagChange(statement('delete(@g)'))).toMatchObject({ to: 'down', form: 'delete' });
    expect(flagChange(statement('delete(@g)'))?.access.keys).toBeUndefined();
  });

  test.each([
    '@g[cpu] = sum(0)',
    '@g[cpu] = sum(2)',
    '@g[cpu] = sum(pid)',
    '@g[cpu] = sum()',
    '@g[cpu] += sum(1)',
    '@g[cpu] = count()',
    '@g[cpu] = max(1)',
    '@g[cpu] = 2',
    '@g[cpu] = -1',
    '@g[cpu] = pid',
    '@g[cpu] += 2',
    '@g[cpu] -= 2',
    '@g[cpu] *= 1',
    '@g[cpu] |= 1',
    'delete(@g[cpu], @b[1])',
    'delete(@g, @b[1])',
    'delete(@g, cpu, 1)',
    'delete(cpu)',
    'delete()',
    'clear(@g)',
    'print(@g)',
    '$g = 1',
    '$g = sum(1)',
    '$g++',
    '@g[cpu]',
    'if (@g[cpu]) { @g[cpu] = 1; }',
    'return',
  ])('%s moves no flag', (text) => {
    expect(flagChange(statement(text))).toBeUndefined();
  });
});

test('all of several conditions must hold, in the order of the text', () => {
  const parts = conjuncts(condition('pid && (tid || uid) && @g[cpu] <= 0 && gid'));
  expect(parts.map(({ kind }) => kind)).toEqual(['identifier', 'binary', 'binary', 'identifier']);
  expect(parts.map(({ span }) => span.start)).toEqual(parts.map(({ span }) => span.start).sort((a, b) => a - b));
});
