import { expect, test } from '@jest/globals';
import { describeLock, isProgram, lockOf, programsOnAny } from '../../../src/engine/program/program.ts';
import { lower, MIDDLE, NEW } from './lowered.ts';

test.each([
  ['bucket', '@a', 'bucket lock of @a'],
  ['bucket', undefined, 'bucket lock of a map'],
  ['freelist', '@a', 'free-list lock of @a'],
  ['freelist', undefined, 'free-list lock of the stack map'],
  ['lru', '@a', 'LRU list lock of @a'],
  ['lru', undefined, 'LRU list lock of the stack map'],
  ['ringbuf', undefined, "lock of bpftrace's ring buffer"],
] as const)('the %s lock of %s is in words: %s', (kind, map, words) => {
  const lock = lockOf(kind, map);
  expect(describeLock(lock)).toBe(words);
  expect(describeLock({ ...lock, script: 'x.bt' })).toBe(`${words} of x.bt`);
});

test('a lock is one of a class, and of a map where it belongs to one', () => {
  expect(lockOf('ringbuf', undefined)).toEqual({ id: 'ringbuf', class: 'ringbuf' });
  expect(lockOf('bucket', '@a')).toEqual({ id: 'bucket @a', class: 'bucket', map: '@a' });
  expect(lockOf('bucket', '@a', true)).toEqual({ id: 'bucket @a', class: 'bucket', map: '@a', single: true });
  expect(lockOf('bucket', '@a').id).not.toBe(lockOf('bucket', '@b').id);
  expect(lockOf('bucket', '@a').id).not.toBe(lockOf('freelist', '@a').id);
});

test('the programs of several targets are there once each where targets share them', () => {
  const one = lower('kprobe:vfs_read { @a = 1; }\nkprobe:vfs_write { @a = 2; }', NEW);
  const other = lower('kprobe:vfs_read { @a = 1; }', MIDDLE);
  expect(programsOnAny([one, one])).toEqual(one.programs);
  expect(programsOnAny([one, other])).toHaveLength(3);
});

test('the bpftrace process is no program', () => {
  const { programs, sweeps } = lower('kprobe:vfs_read { @a[pid] = 1; }\ninterval:s:1 { clear(@a); }', NEW);
  expect(programs.map(isProgram)).toEqual([true, true]);
  expect(sweeps.map(isProgram)).toEqual([false]);
});
