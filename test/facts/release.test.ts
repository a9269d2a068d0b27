import { expect, test } from '@jest/globals';
import { releasesOfStacks, releasesReporting } from '../../src/facts/query/map.ts';
import { describeLines, within } from '../../src/facts/query/release.ts';

test('a range is told by the last release line that is in it', () => {
  expect(describeLines({ before: '0.21' })).toBe('up to 0.20');
  expect(describeLines({ from: '0.21', before: '0.25' })).toBe('0.21 to 0.24');
  expect(describeLines({ from: '0.23' })).toBe('from 0.23');
  expect(describeLines({})).toBe('every release');
  // Which line of Linux came before 6.0 no number tells.
  expect(() => describeLines({ before: '6.0' })).toThrow('6.0');
});

test('the releases of a row start where the row above it ends', () => {
  expect(
    ['0.20.4', '0.21.0', '0.24.2', '0.25.0'].map((release) => within(release, releasesOfStacks('stackid'))),
  ).toEqual([true, false, false, false]);
  expect(
    ['0.20.4', '0.21.0', '0.24.2', '0.25.0'].map((release) => within(release, releasesOfStacks('lru_hash.update'))),
  ).toEqual([false, true, true, false]);
  expect(() => releasesOfStacks('hash.delete')).toThrow('hash.delete');
});

test('each error has the releases that report it', () => {
  expect(describeLines(releasesReporting('missing-key'))).toBe('from 0.23');
  expect(describeLines(releasesReporting('delete'))).toBe('0.23 to 0.23');
});
