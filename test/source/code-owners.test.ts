import { expect, test } from '@jest/globals';
import { CODE_OWNERS_PATHS, readCodeOwners } from '../../src/source/code-owners.ts';
import { cpuTime } from '../cpu-time.ts';

/** Rows of GitHub's documentation, and what it says of them (https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners). */
test.each<[string, Readonly<Record<string, boolean>>]>([
  ['*', { a: true, 'a/b/c.bt': true }],
  ['*.js', { 'a.js': true, 'a/b.js': true, 'a.jsx': false }],
  ['/build/logs/', { 'build/logs/a': true, 'build/logs/a/b': true, 'x/build/logs/a': false, 'build/logs': false }],
  ['/*', { a: true, 'a/b': false }],
  ['docs/*.md', { 'docs/a.md': true, 'docs/a.md/b': true, 'docs/a': false }],
  ['docs/*', { 'docs/a.md': true, 'docs/a/b.md': false }],
  ['apps/', { 'apps/a': true, 'x/apps/a/b': true, apps: false }],
  ['/docs/', { 'docs/a/b': true, 'x/docs/a': false }],
  ['/scripts/', { 'scripts/a': true }],
  ['**/logs', { 'build/logs/a': true, 'scripts/logs': true, 'deeply/nested/logs/a': true, logs: true }],
  ['/apps/github', { 'apps/github': true, 'apps/github/a': true, 'apps/other': false }],
  ['README.md', { 'README.md': true, 'a/README.md': true }],
  ['a\\ b.bt', { 'a b.bt': true, 'a\\ b.bt': false }],
  ['\\#a', { '#a': true }],
  ['#a', { '#a': false, a: false }],
  ['a#', { 'a#': true }],
  // GitHub knows no sets here.
  ['a[b].bt', { 'a[b].bt': true, 'ab.bt': false }],
])('the pattern %s', (pattern, paths) => {
  const owners = readCodeOwners(`${pattern} @octo-org/team\n`);
  const owned = Object.fromEntries(Object.keys(paths).map((path) => [path, owners(path).length > 0]));
  expect(owned).toEqual(paths);
});

test('the last line that matches counts, also if it names nobody', () => {
  const owners = readCodeOwners(
    '# Ours\n  * @all a@example.com b# #everything else\r\n/apps/ @team\n/apps/github\n\n  \n# end',
  );
  expect(owners('a')).toEqual(['@all', 'a@example.com', 'b#']);
  expect(owners('apps/a')).toEqual(['@team']);
  expect(owners('apps/github/a')).toEqual([]);
  expect(readCodeOwners('')('a')).toEqual([]);
});

test('the file is looked for in the folder of GitHub, then at the root, then among the documents', () => {
  expect(CODE_OWNERS_PATHS).toEqual(['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']);
});

test('a file of more than 3 MB is not read', () => {
  const largest = '* @a\n'.padEnd(3 * 1024 * 1024);
  expect(readCodeOwners(largest)('a')).toEqual(['@a']);
  expect(readCodeOwners(`${largest} `)('a')).toEqual([]);
});

test('a file that is made to take long does not', () => {
  const started = cpuTime();
  const owners = readCodeOwners(`${'*a'.repeat(2_000)}b @x\n${'\\'.repeat(100_000)}\n`.repeat(20));
  expect(owners('a'.repeat(4_000))).toEqual([]);
  expect(readCodeOwners('* @a\n'.repeat(1_000_000))('a')).toEqual([]);
  expect(cpuTime() - started).toBeLessThan(5_000);
});
