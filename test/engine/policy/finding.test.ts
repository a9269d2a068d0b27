import { expect, test } from '@jest/globals';
import { compareVerdict, firstPlaces, VERDICTS } from '../../../src/engine/policy/finding.ts';

test('verdicts are sorted from worst to best', () => {
  expect(VERDICTS.toReversed().sort(compareVerdict)).toEqual(VERDICTS);
  expect([compareVerdict('hang', 'safe'), compareVerdict('safe', 'safe')]).toEqual([-4, 0]);
});

test.each([
  [0, ''],
  [19, 'Here.'],
  [20, 'Here.'],
  [21, 'Here. There is 1 more such place below.'],
  [22, 'Here. There are 2 more such places below.'],
])('of %d places the first twenty are told, and the last of these counts the others', (count, last) => {
  const places = Array.from({ length: count }, (_, at) => ({ at, message: 'Here.' }));
  const told = firstPlaces(places);
  expect(told.slice(0, -1)).toEqual(places.slice(0, Math.min(count, 20) - 1));
  expect(told.at(-1)?.message ?? '').toBe(last);
  expect(told.at(-1)?.at).toBe(count === 0 ? undefined : Math.min(count, 20) - 1);
});
