import { expect, test } from '@jest/globals';
import {
  ANY_VALUES,
  EVERY_VALUE,
  isOneValue,
  joinValues,
  keysMatch,
  MANY_LITERALS,
  NO_VALUES,
  oneValue,
  valuesMeet,
  valuesNamed,
} from '../../../src/engine/program/key-values.ts';

const both = joinValues([oneValue('1'), oneValue('"x"')]);
const mixed = joinValues([oneValue('1'), 'process']);

test.each([
  [oneValue('1'), true],
  [oneValue('"x"'), true],
  [both, true],
  [NO_VALUES, true],
  ['process', false],
  [mixed, false],
  [ANY_VALUES, false],
  [EVERY_VALUE, false],
  [MANY_LITERALS, false],
  [valuesNamed('$1'), false],
])('%j is one value: %s', (values, one) => {
  expect(isOneValue(values)).toBe(one);
});

test('parts of a key are joined; of one that is not known nothing is known', () => {
  expect(joinValues(['process'])).toBe('process');
  expect(joinValues(['process', ANY_VALUES])).toBe(ANY_VALUES);
  expect(joinValues([ANY_VALUES, 'process'])).toBe(ANY_VALUES);
  const named = joinValues(['process', valuesNamed('$1')]);
  expect(named).not.toBe(joinValues(['account', valuesNamed('$1')]));
  expect(named).not.toBe(joinValues(['process', valuesNamed('$2')]));
  expect(keysMatch(named, joinValues(['process', valuesNamed('$1')]), 'same')).toBe(true);
  expect(valuesMeet(named, mixed)).toBe(true);
  expect(keysMatch(named, mixed, 'same')).toBe(false);
  expect(keysMatch(mixed, named, 'same')).toBe(false);
});

test.each([
  ['process', 'process', true],
  [mixed, mixed, true],
  [both, both, true],
  [NO_VALUES, NO_VALUES, true],
  [both, joinValues([oneValue('1'), oneValue('"y"')]), false],
  [both, joinValues([oneValue('2'), oneValue('"x"')]), false],
  [both, joinValues(['cpu', oneValue('"x"')]), true],
  [both, joinValues(['cpu', 'name']), false],
  [mixed, joinValues([oneValue('1'), oneValue('0')]), true],
  [mixed, joinValues([oneValue('1'), oneValue('5')]), false],
  [oneValue('0'), 'node', true],
  [oneValue('0'), 'cgroup', true],
  [oneValue('0'), 'name', false],
  [oneValue('0'), 'task', false],
  [oneValue('7'), 'node', true],
  [oneValue('7'), 'cgroup', false],
  [oneValue('-1'), 'cpu', true],
  [oneValue('"cpu=1"'), 'cpu', false],
  [oneValue('"1"'), 'cpu', false],
])('%j and %j meet: %s, both ways and where the values are known', (one, other, meet) => {
  expect([valuesMeet(one, other), valuesMeet(other, one)]).toEqual([meet, meet]);
  expect([keysMatch(one, other, 'perhaps'), keysMatch(other, one, 'perhaps')]).toEqual([meet, meet]);
  expect([keysMatch(one, other, 'same'), keysMatch(other, one, 'same')]).toEqual([meet, meet]);
});

test.each([
  [MANY_LITERALS, oneValue('5'), true],
  [MANY_LITERALS, both, true],
  [MANY_LITERALS, mixed, false],
  [MANY_LITERALS, MANY_LITERALS, true],
  [MANY_LITERALS, 'process', false],
  [ANY_VALUES, ANY_VALUES, false],
  [ANY_VALUES, EVERY_VALUE, true],
  [EVERY_VALUE, EVERY_VALUE, true],
  [EVERY_VALUE, oneValue('5'), true],
  [EVERY_VALUE, 'process', true],
  [EVERY_VALUE, both, true],
])('%j and %j may be one entry, and are for sure: %s', (one, other, same) => {
  expect([valuesMeet(one, other), valuesMeet(other, one)]).toEqual([true, true]);
  expect([keysMatch(one, other, 'same'), keysMatch(other, one, 'same')]).toEqual([same, same]);
});

test('any two keys can be in one bucket', () => {
  expect(keysMatch(oneValue('1'), oneValue('2'), 'by-hash')).toBe(true);
  expect(keysMatch('process', 'name', 'by-hash')).toBe(true);
});

test('two literals are one value where their texts are the same', () => {
  expect(valuesMeet(oneValue('1'), oneValue('1'))).toBe(true);
  expect(valuesMeet(oneValue('1'), oneValue('2'))).toBe(false);
});
