import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { MOST_FILES_AROUND, MOST_TOGETHER, readSurroundings } from '../../src/session/surroundings.ts';
import { CommitTree } from '../../src/source/commit-tree.ts';
import { type SourceTree, scriptsAmong } from '../../src/source/source-tree.ts';
import type { Source } from '../../src/text/source.ts';
import { repositories } from '../source/git-repository.ts';

const newRepository = repositories();

/** Files in memory, with the paths that were asked for. */
function access(files: Readonly<Record<string, string>>): SourceTree & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    look: async (name): Promise<Source> => {
      asked.push(name);
      const text = files[name];
      return text === undefined ? { kind: 'unread', message: 'it is not there' } : { kind: 'text', text };
    },
    fromRoot: async (name) => name,
    list: async () => {
      asked.push('(list)');
      return scriptsAmong(Object.keys(files).map((path) => ({ path, mode: '100755' })));
    },
    runsBpftrace: async (name) => {
      asked.push(`#!${name}`);
      return files[name] === '' ? undefined : files[name]?.startsWith('#!/bpftrace');
    },
  };
}

const script = (name: string, text = 'BEGIN { }') => ({ path: name, text });

describe('readSurroundings', () => {
  test('asks for nothing when no script imports or runs together', async () => {
    const files = access({ 'a.bt': '' });
    expect(await readSurroundings([script('x.bt')], [['other/*.bt']], files)).toMatchObject({ groups: [] });
    expect(files.asked).toEqual([]);
  });

  test('each imported file once, whoever imports it, and what it imports itself', async () => {
    const files = access({ 'a.bt': 'import "b.bt";', 'b.bt': '' });
    await readSurroundings(
      [script('x.bt', 'import "a.bt";'), script('y.bt', 'import "a.bt"; import "b.bt";')],
      [],
      files,
    );
    expect(files.asked).toEqual(['a.bt', 'b.bt']);
  });

  test('the scripts of the groups that a script is in, with what they import', async () => {
    const files = access({ 'agent/a.bt': 'import "h.bt";', 'agent/h.bt': '', 'slow.bt': '', 'other.bt': '' });
    const { groups } = await readSurroundings(
      [script('agent/new.bt'), script('free.bt')],
      [
        ['agent/[an]*.bt', 'slow.bt'],
        ['other.bt', 'nobody.bt'],
        ['free.bt', '*.bt', '!slow.bt', '!other.bt'],
      ],
      files,
    );
    expect(groups).toEqual([
      { paths: ['agent/new.bt', 'agent/a.bt', 'slow.bt'], missing: [] },
      { paths: ['free.bt'], missing: [] },
    ]);
    expect(files.asked).toEqual(['(list)', 'agent/a.bt', 'slow.bt', 'agent/h.bt']);
  });

  test('executable files of a group whose first line names bpftrace, and those that cannot be read', async () => {
    const files = access({ 'a/run': '#!/bpftrace', 'a/lost': '', 'a/sh': '#!/sh', 'b/run': '#!/bpftrace' });
    const { groups } = await readSurroundings([script('a/x.bt')], [['a/*']], files);
    expect(groups).toEqual([{ paths: ['a/x.bt', 'a/run', 'a/lost'], missing: [] }]);
    expect(files.asked).toEqual(['(list)', '#!a/run', '#!a/lost', '#!a/sh', 'a/run', 'a/lost']);
  });

  test('a group too large is cut, the scripts of the run first, and says so', async () => {
    const many = Object.fromEntries(Array.from({ length: MOST_TOGETHER + 30 }, (_, at) => [`s${at}.bt`, '']));
    const { groups } = await readSurroundings([script('s79.bt')], [['*.bt']], access(many));
    expect(groups[0]?.paths).toHaveLength(MOST_TOGETHER);
    expect(groups[0]?.paths[0]).toBe('s79.bt');
    expect(groups[0]?.missing).toEqual([expect.stringMatching(/has 230 scripts.*30 of those .* were left out/)]);
  });

  test('a run reads a number of files at most, those of groups last', async () => {
    const statements = Array.from({ length: 60 }, (_, at) => `import "${at}.bt";`).join('\n');
    const files = access({ 'a/member.bt': '' });
    const scripts = Array.from({ length: 100 }, (_, at) => script(`${at}/x.bt`, statements));
    const { library } = await readSurroundings(scripts, [['**/x.bt', 'a/*.bt']], files);
    expect(files.asked.filter((name) => name !== '(list)')).toHaveLength(MOST_FILES_AROUND);
    for (const name of ['99/59.bt', 'a/member.bt'])
      expect(library.source(name)).toMatchObject({ message: expect.stringContaining('at most') });
    expect(library.source('0/0.bt')).toMatchObject({ message: 'it is not there' });
  });

  test('a member that cannot be read, and a repository that cannot be listed, are told', async () => {
    const lost = {
      ...access({ 'a.bt': '' }),
      look: async (): Promise<Source> => ({ kind: 'unread', message: 'gone' }),
    };
    const { library } = await readSurroundings([script('x.bt')], [['*.bt']], lost);
    expect(library.source('a.bt')).toEqual({ kind: 'unread', message: 'gone' });
    const unlisted = { ...access({}), list: async () => ({ message: 'Too many files.' }) };
    expect((await readSurroundings([script('x.bt')], [['*.bt']], unlisted)).groups).toEqual([
      {
        paths: ['x.bt'],
        missing: ['The scripts that run together with this script could not be listed. Too many files.'],
      },
    ]);
  });
});

describe('the files of a commit', () => {
  test('are read from it, whatever the working tree has', async () => {
    const repository = newRepository();
    repository.write('lib/a.bt', 'macro a() { }');
    repository.write('lib/deep/b.bt', '');
    repository.write('lib/odd "name"\n.bt', 'BEGIN { }');
    repository.write('run.sh', 'ls\n');
    repository.write('Makefile', 'all:\n');
    repository.write('run', '#!/bin/sh\n');
    repository.write('bytes.bt', new Uint8Array([0xff, 0xfe]));
    symlinkSync('/etc/passwd', path.join(repository.folder, 'link.bt'));
    const sha = repository.commit('start');
    repository.write('lib/a.bt', 'changed');
    const files = new CommitTree(sha, path.join(repository.folder, 'lib'));
    expect(await files.look('lib/a.bt')).toEqual({ kind: 'text', text: 'macro a() { }' });
    expect(await files.look('lib/deep/b.bt')).toEqual({ kind: 'text', text: '' });
    expect(await files.look('lib')).toEqual({ kind: 'folder', names: ['a.bt', 'odd "name"\n.bt'] });
    expect(await files.look('lib/odd "name"\n.bt')).toEqual({ kind: 'text', text: 'BEGIN { }' });
    const reasons = async (name: string) => files.look(name);
    expect(await reasons('link.bt')).toEqual({
      kind: 'unread',
      message: 'it is a symbolic link that leads out of the repository',
    });
    expect(await reasons('link.bt/x')).toEqual({ kind: 'unread', message: 'it is not there' });
    expect(await reasons('../../etc/passwd')).toEqual({ kind: 'unread', message: 'it leads out of the repository' });
    expect(await reasons('gone.bt')).toEqual({ kind: 'unread', message: 'it is not there' });
    expect(await reasons('*.bt')).toEqual({ kind: 'unread', message: 'it is not there' });
    expect(await reasons('bytes.bt')).toEqual({
      kind: 'unread',
      message: 'line 1 is not UTF-8. Save the script as UTF-8',
    });
    expect(await files.list()).toEqual({
      files: ['bytes.bt', 'lib/a.bt', 'lib/deep/b.bt', 'lib/odd "name"\n.bt', 'link.bt'].map((name) => ({
        path: name,
        fromRoot: name,
      })),
      executables: [],
      runners: ['Makefile', 'run.sh'].map((name) => ({ path: name, fromRoot: name })),
    });
  });
});
