import { expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import { DEFAULT_TARGETS } from '../../../src/facts/query/population.ts';

const OPTIONS = { targets: DEFAULT_TARGETS, configured: false };
const link = (at: number) => `else if ($1 == ${at}) { @a[${at}] = 1; }`;
const chainOf = (length: number) =>
  `kprobe:vfs_read { if ($1) { } ${Array.from({ length }, (_, at) => link(at)).join(' ')} }`;

test('a chain of conditions is judged as long as the parser takes it', () => {
  expect(analyse('long.bt', chainOf(450), OPTIONS).findings).toEqual([]);
});

test('a longer one is not judged, and breaks nothing', () => {
  const { findings } = analyse('long.bt', chainOf(1500), OPTIONS);
  expect(findings.map(({ rule }) => rule)).toEqual(['not-judged']);
});
