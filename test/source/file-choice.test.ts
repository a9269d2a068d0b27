import { expect, test } from '@jest/globals';
import { chooseFiles, chooseFilesOfAny, everyScript, leftOutNotes, picks } from '../../src/source/file-choice.ts';
import { cpuTime } from '../cpu-time.ts';

test.each([
  [[], 'a.bt', 'script'],
  [['!old/**'], 'a.bt', 'script'],
  [['!old/**'], 'old/a.bt', 'none'],
  [['!old/**', 'old/a.bt'], 'old/a.bt', 'none'],
  [['tools/**'], 'tools/x/a.bt', 'script'],
  [['tools/*'], 'tools/a.bt', 'script'],
  [['tools/**'], 'a.bt', 'none'],
  [['**'], 'README.md', 'script'],
  [['*'], 'a.bt', 'script'],
  [['tools/**/*.bpftrace'], 'tools/a.bpftrace', 'any'],
  [['tools/**', 'tools/runqueue'], 'tools/runqueue', 'any'],
  [['tools/**/*.bt'], 'tools/a.bpftrace', 'none'],
  [['tools/*.bt'], 'tools/a.bt', 'any'],
  [['tools/x*'], 'tools/xy', 'any'],
  [['!old/**', 'tools/**'], 'tools/a', 'script'],
] as const)('%j picks of %s: %s', (patterns, path, choice) => {
  expect(chooseFiles(patterns)(path)).toBe(choice);
});

test.each([
  [[], 'a.bt', 'none'],
  [[['a/*.bt'], ['a/**']], 'a/x.bt', 'any'],
  [[['a/**'], ['b/**']], 'b/x.bt', 'script'],
  [[['!a/**'], ['a/x']], 'a/x', 'any'],
  [[['a/**'], ['b/**']], 'c/x.bt', 'none'],
] as const)('any of %j picks of %s: %s', (lists, path, choice) => {
  expect(chooseFilesOfAny(lists)(path)).toBe(choice);
});

test('a script is picked unless nothing is, another file only where anything is', () => {
  expect(everyScript('a')).toBe('script');
  expect([picks('any', true), picks('script', true), picks('none', true)]).toEqual([true, true, false]);
  expect([picks('any', false), picks('script', false), picks('none', false)]).toEqual([true, false, false]);
});

test('how many are left out is said when there are some', () => {
  expect(leftOutNotes(0)).toEqual([]);
  expect(leftOutNotes(1)).toEqual(['1 script is left out by `files` of the configuration.']);
  expect(leftOutNotes(2)).toEqual(['2 scripts are left out by `files` of the configuration.']);
});

test('many hostile names and many patterns cost little', () => {
  const choose = chooseFiles(Array.from({ length: 100 }, (_, at) => `**/${'*a'.repeat(90)}${at}`));
  const started = cpuTime();
  for (let at = 0; at < 300; at++) expect(choose(`${'a'.repeat(250)}/${at}`)).toBe('none');
  expect(cpuTime() - started).toBeLessThan(10_000);
});
