import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { wideScript } from '../../bench/wide-script.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { WorkCounter } from './counted-work.ts';

let counter: WorkCounter;
beforeAll(async () => {
  counter = await WorkCounter.start(DEFAULT_TARGETS.length);
});
afterAll(() => counter.stop());

/** What the deadlocks of a long script may cost, as a multiple of the work for the same script without them. */
const MOST_TIMES = 1.5;
/** With its rewrites: one is parsed and judged as the script itself is, and locks and proposals come on top. */
const MOST_TIMES_FIXED = 3.3;

test("the benchmark's probes on lock paths cost little more than the others do", async () => {
  const harmless = await counter.count(wideScript(2_000, 200, false));
  const risky = await counter.count(wideScript(2_000, 200, true));
  const fixed = await counter.count(wideScript(2_000, 200, true), true);
  expect(harmless.rules).toEqual([]);
  expect(risky.rules).toEqual(['abba-deadlock']);
  expect(risky.work).toBeLessThan(harmless.work * MOST_TIMES);
  expect(fixed.work).toBeLessThan(harmless.work * MOST_TIMES_FIXED);
});
