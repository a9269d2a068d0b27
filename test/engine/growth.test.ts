import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WorkCounter } from './counted-work.ts';
import { growths } from './growth.ts';

let counter: WorkCounter;
beforeAll(async () => {
  counter = await WorkCounter.start();
});
afterAll(() => counter.stop());

/** Nothing is worth more than this, however it grows: then a limit ends it. */
const FREE = 60_000;
/** Twice the text may cost twice the work, and a little for what is sorted. */
const MOST_GROWTH = 2.3;
/** What is compared in pairs grows faster up to a limit, which is counted here: no script costs more work than this. */
const MOST_WORK = 60_000_000;
const IN_PAIRS: ReadonlySet<string> = new Set([
  'maps of one probe',
  'keys of one map',
  'attach points on the lock path',
  'guarded probes',
  'guards of their own',
  'keys that BEGIN inserts',
  'macros whose arguments differ each time',
]);

const COUNTS = [50, 100, 200] as const;

describe('work grows as the text does', () => {
  test.each(growths())('$name', async ({ name, text }) => {
    const [, half, whole] = await Promise.all(COUNTS.map((count) => counter.count(text(count))));
    if (half === undefined || whole === undefined) throw new Error('nothing was counted');
    const growth = (text(COUNTS[2]).length / text(COUNTS[1]).length / 2) * MOST_GROWTH;
    if (IN_PAIRS.has(name)) expect(whole.work).toBeLessThan(MOST_WORK);
    else expect(whole.work).toBeLessThan(FREE + half.work * growth);
  });
});

test('the same text is the same work', async () => {
  const text = 'fentry:f { @a[pid] = 1; }\n'.repeat(5);
  const [first, ...others] = [await counter.count(text), await counter.count(text), await counter.count(text)];
  for (const other of others) expect(other).toEqual(first);
});

test('what grows faster than the text is seen', async () => {
  // Pairs are compared here, so that the counter is known to count.
  const text = (count: number) =>
    `fentry:native_queued_spin_lock_slowpath { ${Array.from({ length: count }, (_, at) => `@m[pid + ${at}] = 1; `).join('')}}\n`;
  const [half, whole] = [await counter.count(text(400)), await counter.count(text(800))];
  expect(whole.work / half.work).toBeGreaterThan(MOST_GROWTH);
});
