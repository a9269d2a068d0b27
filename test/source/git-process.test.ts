import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { GitError, runGit } from '../../src/source/git-process.ts';
import { repositories } from './git-repository.ts';

const newRepository = repositories();
const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

const asked = async (folder: string, ...args: readonly string[]) => (await runGit(args, folder)).toString().trim();

describe('whatever a repository sets, git sees', () => {
  test.each([
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.sshCommand', 'false'],
    ['core.pager', 'cat'],
    ['core.attributesFile', '/dev/null'],
    ['core.commitGraph', 'false'],
    ['diff.orderFile', '/dev/null'],
    ['protocol.allow', 'never'],
    ['safe.bareRepository', 'explicit'],
  ])('%s as %s', async (name, value) => {
    const { folder } = newRepository();
    execFileSync('git', ['config', name, 'of the repository'], { cwd: folder });
    process.env.GIT_CONFIG_COUNT = '1';
    process.env.GIT_CONFIG_KEY_0 = name;
    process.env.GIT_CONFIG_VALUE_0 = 'of the environment';
    expect(await asked(folder, 'config', '--get', name)).toBe(value);
  });
});

test('of the variables of git, those are kept that say where things are, and what is fixed stands above them', async () => {
  const { folder } = newRepository();
  const kept = {
    GIT_CEILING_DIRECTORIES: '/nowhere',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'alias.seen',
    // An alias that starts with an exclamation mark is a command.
    GIT_CONFIG_VALUE_0: '!env',
  };
  const others = { GIT_EXTERNAL_DIFF: 'x', GIT_PAGER: 'x', GIT_TRACE2: 'x', GIT_LITERAL_PATHSPECS: '0' };
  Object.assign(process.env, kept, others, { GIT_ALLOW_PROTOCOL: 'ext', GIT_NO_REPLACE_OBJECTS: '0', LC_ALL: 'de' });
  const seen = (await asked(folder, 'seen')).split('\n');
  const fixed = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    // By an option.
    GIT_LITERAL_PATHSPECS: '1',
  };
  const lines = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([name, value]) => `${name}=${value}`);
  expect(seen).toEqual(expect.arrayContaining(lines({ ...kept, ...fixed })));
  expect(seen.filter((line) => /^GIT_(?:EXTERNAL_DIFF|TRACE2)=/.test(line))).toEqual([]);
});

test('what git writes is cut where enough is read, and its input is given', async () => {
  const repository = newRepository();
  repository.write('a', 'abc'.repeat(100_000));
  const id = await asked(repository.folder, 'hash-object', '-w', 'a');
  expect((await runGit(['cat-file', 'blob', id], repository.folder, { most: 7 })).toString()).toBe('abcabca');
  // More than one piece of what a pipe holds.
  expect((await runGit(['cat-file', 'blob', id], repository.folder, { most: 200_000 })).length).toBe(200_000);
  expect((await runGit(['cat-file', 'blob', id], repository.folder)).length).toBe(300_000);
  const text = readFileSync(path.join(repository.folder, 'a'), 'utf8');
  const given = await runGit(['hash-object', '--stdin'], repository.folder, { input: text });
  expect(given.toString().trim()).toBe(id);
});

test('git may end before it has read its input, and reads nothing where none is given', async () => {
  const { folder } = newRepository();
  expect((await runGit(['--version'], folder, { input: 'x'.repeat(1_000_000) })).toString()).toMatch(/^git version/);
  expect(await asked(folder, 'hash-object', '--stdin')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
});

test.each([
  ['echo "warning: a" >&2; echo "fatal: b" >&2; echo c >&2; exit 3', 'git said failed: fatal: b', 3],
  ['echo "warning: a" >&2; echo "warning: b" >&2; exit 4', 'git said failed: warning: a', 4],
  ['exit 1', 'git said failed: ', 1],
  ['kill -9 $PPID', 'git said failed: ', undefined],
  [
    'echo "fatal: could not fetch 0a1b from promisor remote" >&2; exit 128',
    'This is a partial clone, which lacks the object 0a1b. Fetch what it left out: git fetch --refetch --no-filter',
    128,
  ],
])('of a git that does %j, it is told: %s', async (command, message, status) => {
  const { folder } = newRepository();
  const failure: unknown = await runGit(['-c', `alias.said=!${command}`, 'said'], folder).catch((error) => error);
  expect(failure).toMatchObject({ message, kind: 'git' });
  expect(failure instanceof GitError && failure.status).toBe(status);
});

test('a failure has the command, its first words and its status', async () => {
  const { folder } = newRepository();
  const failure: unknown = await runGit(['-c', 'a.b=c', 'cat-file', 'blob', 'nothing'], folder).catch((error) => error);
  if (!(failure instanceof GitError)) throw new Error('git did not fail');
  expect(failure.message).toBe('git cat-file failed: fatal: Not a valid object name nothing');
  expect(failure.status).toBe(128);
});
