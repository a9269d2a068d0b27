import { expect, test } from '@jest/globals';
import { isCovered, isTimer, type ScriptGuard } from '../../../src/engine/program/script-guard.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

const GUARD: ScriptGuard = {
  map: '@g',
  imported: false,
  covered: { start: 10, end: 50 },
  uncovered: [
    { lowered: { span: { start: 18, end: 20 } }, exit: { start: 20, end: 26 } },
    { lowered: { span: { start: 28, end: 30 } }, exit: { start: 30, end: 36 } },
  ],
};

test.each([
  [10, 15, true],
  [9, 15, false],
  [12, 18, true],
  [45, 50, true],
  [45, 51, false],
  [0, 5, false],
  [60, 65, false],
  // An exit() for which it was lowered, and what is in it.
  [20, 26, false],
  [22, 24, false],
  [30, 36, false],
  [19, 26, true],
  [20, 27, true],
  [27, 29, true],
])('a guard that covers 10 - 50 but for two exit() covers %i - %i: %s', (start, end, covered) => {
  expect(isCovered(GUARD, { start, end })).toBe(covered);
});

test.each([
  ['interval:s:1', true],
  ['profile:hz:99', true],
  ['interval:s:1, profile:hz:99', true],
  ['i:s:1', true],
  ['p:hz:99', true],
  ['interval:s:1, kprobe:f', false],
  ['kprobe:f, interval:s:1', false],
  ['kprobe:f', false],
  ['hardware:cache-misses:1', false],
  ['software:cpu-clock:1', false],
  ['BEGIN', false],
])('%s is a timer at each of its attach points: %s', (attachPoints, expected) => {
  const [probe] = parseScript(`${attachPoints} { @a = 1; }`).items;
  expect(probe?.kind === 'probe' && isTimer(probe)).toBe(expected);
});
