import { expect, test } from '@jest/globals';
import { readQueueBranch } from '../../src/github/merge-queue.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';

test.each([
  [`refs/heads/gh-readonly-queue/main/pr-12-${SHA}`, 12],
  [`refs/heads/gh-readonly-queue/release/pr-1/pr-7-${SHA}`, 7],
])('%s is a branch of a merge queue', (ref, number) => {
  expect(readQueueBranch(ref)).toEqual({ number, baseSha: SHA });
});

test.each([
  `refs/heads/gh-readonly-queue/main/pr-12-${SHA}0`,
  `refs/heads/gh-readonly-queue/main/pr-12-${SHA.slice(1)}`,
  `refs/heads/gh-readonly-queue/pr-12-${SHA}`,
  `refs/heads/gh-readonly-queue//pr-12-${SHA}`,
  `refs/heads/gh-readonly-queue/main/pr--${SHA}`,
  `refs/heads/gh-readonly-queue/main/pr-${'1'.repeat(16)}-${SHA}`,
  `refs/heads/x/refs/heads/gh-readonly-queue/main/pr-12-${SHA}`,
  `heads/gh-readonly-queue/main/pr-12-${SHA}`,
  'refs/heads/main',
])('%s is none', (ref) => {
  expect(readQueueBranch(ref)).toBeUndefined();
});
