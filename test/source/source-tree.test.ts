import { expect, test } from '@jest/globals';
import {
  isNothing,
  leavesRepository,
  linkTarget,
  linkToNothing,
  mayBeScript,
  RememberedTree,
  type ScriptList,
  type SourceTree,
  scriptsAmong,
} from '../../src/source/source-tree.ts';
import {
  ABSOLUTE,
  LEADS_OUT,
  LINK_CIRCLE,
  LINK_OUT,
  NOT_THERE,
  type Source,
  SUBMODULE_INSTEAD,
  unread,
} from '../../src/text/source.ts';

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

test.each([
  ['link', 'a.bt', 'a.bt'],
  ['x/link', 'a.bt', 'x/a.bt'],
  ['x/link', '../a.bt', 'a.bt'],
  ['x/link', './y/', 'x/y'],
  ['x/link', '../../a.bt', undefined],
  ['x/link', '/a.bt', undefined],
  ['link', '..', undefined],
  ['link', '..a', '..a'],
])('a link at %s to %s leads to %s', (path, target, at) => {
  expect(linkTarget(path, target)).toBe(at);
});

test('where nothing is in the repository, a message says so; what could not be read may be there', () => {
  expect(linkToNothing('a.bt')).toBe('it is a symbolic link to a.bt, which is not there');
  expect([NOT_THERE, LEADS_OUT, LINK_OUT, SUBMODULE_INSTEAD, linkToNothing('a.bt')].map(isNothing)).toEqual(
    Array(5).fill(true),
  );
  expect([LINK_CIRCLE, ABSOLUTE, 'line 2 is not UTF-8', ''].map(isNothing)).toEqual(Array(4).fill(false));
});

test('a name that tells nothing may be that of a script', () => {
  expect(['a', 'x/a', 'a.unheard', 'a.sh'].map(mayBeScript)).toEqual([true, true, true, true]);
  expect(['a.bt', 'a.py', 'a.yml', 'a.png'].map(mayBeScript)).toEqual([false, false, false, false]);
});

test('the scripts of a git tree are told by names and modes', () => {
  const entries = (
    [
      ['a.bt', '100644'],
      ['link.bt', '120000'],
      ['module.bt', '160000'],
      ['tool', '100755'],
      ['plain', '100644'],
      ['link', '120000'],
      ['a.py', '100755'],
      ['run.sh', '100644'],
      ['link.sh', '120000'],
      ['module.sh', '160000'],
    ] as const
  ).map(([path, mode]) => ({ path, mode }));
  const listed = (...paths: readonly string[]) => paths.map((path) => ({ path, fromRoot: path }));
  expect(scriptsAmong(entries)).toEqual({
    files: listed('a.bt', 'link.bt'),
    executables: listed('tool'),
    runners: listed('tool', 'run.sh'),
  });
});

test('a tree that remembers asks once for each', async () => {
  const asked: string[] = [];
  const say = <Answer>(what: string, answer: Answer): Promise<Answer> => {
    asked.push(what);
    return Promise.resolve(answer);
  };
  const files: SourceTree = {
    look: (path) => say<Source>(`look ${path}`, unread(path)),
    fromRoot: (path) => say<string | undefined>(`fromRoot ${path}`, `root/${path}`),
    list: () => say<ScriptList>('list', { message: 'No.' }),
    runsBpftrace: (path) => say<boolean | undefined>(`runs ${path}`, path === 'a'),
  };
  const tree = new RememberedTree(files);
  for (let time = 0; time < 2; time++) {
    expect(await tree.look('a', 'x')).toEqual(unread('a'));
    expect(await tree.look('b', 'y')).toEqual(unread('b'));
    expect(await tree.list()).toEqual({ message: 'No.' });
    expect([await tree.runsBpftrace('a'), await tree.runsBpftrace('b')]).toEqual([true, false]);
  }
  expect(await tree.fromRoot('a')).toBe('root/a');
  expect(asked).toEqual(['look a', 'look b', 'list', 'runs a', 'runs b', 'fromRoot a']);
});
