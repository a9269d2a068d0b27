import { expect, test } from '@jest/globals';
import { leavesRepository } from '../../src/source/source-tree.ts';

test.each([
  ['..', true],
  ['../a.bt', true],
  ['/a.bt', true],
  ['..a.bt', false],
  ['a/../b.bt', false],
  ['.', false],
  ['', false],
])('%j leads out of the repository: %s', (path, leaves) => {
  expect(leavesRepository(path)).toBe(leaves);
});
