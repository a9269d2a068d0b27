import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { CommitTree } from '../../src/source/commit-tree.ts';
import { readBlobStart, readBlobStarts, readBlobs } from '../../src/source/git-blobs.ts';
import { GitError } from '../../src/source/git-process.ts';
import { SCRIPT_LIMIT, SHEBANG_LENGTH } from '../../src/source/script-text.ts';
import { type Repository, repositories } from './git-repository.ts';

const newRepository = repositories();
const UNREAD = { kind: 'unread' };

let repository: Repository;
let sha: string;
beforeAll(() => {
  repository = newRepository();
  repository.commit('start');
  const other = repository.git('rev-parse', 'HEAD');
  repository.write('a/b/deep.bt', 'BEGIN { }\n');
  repository.write('a/b/other.txt', '\n');
  repository.write('a/top.bt', '\uFEFFEND { }\n');
  repository.write('empty.bt', '');
  repository.write('latin1.bt', Uint8Array.of(0x0a, 0xe9));
  repository.write('large.bt', new Uint8Array(SCRIPT_LIMIT + 1).fill(0x20));
  repository.write('full.bt', new Uint8Array(SCRIPT_LIMIT).fill(0x2f));
  repository.write('tool', '#!/usr/bin/env bpftrace\nBEGIN { }\n', true);
  repository.write('plain', '#!/usr/bin/env bpftrace\nBEGIN { }\n');
  repository.write('run', '#!/bin/sh\nbpftrace a/top.bt\n', true);
  repository.write('go.sh', 'bpftrace a/top.bt\n');
  repository.write('a.md', 'bpftrace\n');
  repository.write(
    'large.tool',
    Buffer.concat([Buffer.from('#!/usr/bin/bpftrace\n'), Buffer.alloc(SCRIPT_LIMIT)]),
    true,
  );
  const link = (name: string, target: string) => symlinkSync(target, path.join(repository.folder, name));
  link('link.bt', 'a/top.bt');
  link('a/up.bt', '../empty.bt');
  link('twice.bt', 'link.bt');
  link('folder', 'a/b/');
  link('nowhere.bt', 'a/none.bt');
  link('out.bt', '../out.bt');
  link('absolute.bt', '/etc/hostname');
  link('circle.bt', 'circle.bt');
  link('l0', 'a/top.bt');
  for (let at = 1; at <= 16; at++) link(`l${at}`, `l${at - 1}`);
  repository.git('update-index', '--add', '--cacheinfo', `160000,${other},sub/module.bt`);
  repository.write('line\nend.bt', 'END { }\n');
  const large = repository.git('hash-object', '-w', 'large.bt');
  repository.git('update-index', '--add', '--cacheinfo', `120000,${large},endless`);
  repository.git('add', '--all', '--', ':!sub', ':!endless');
  repository.git('commit', '--quiet', '-m', 'all');
  sha = repository.git('rev-parse', 'HEAD');
  // What happens later, and in the working tree, is not seen.
  repository.write('a/top.bt', 'other');
  repository.write('later.bt', 'other');
});

const tree = () => new CommitTree(sha, repository.folder);

test.each<[string, unknown]>([
  ['a/top.bt', { kind: 'text', text: '\uFEFFEND { }\n' }],
  ['a/b/deep.bt', { kind: 'text', text: 'BEGIN { }\n' }],
  ['empty.bt', { kind: 'text', text: '' }],
  ['a', { kind: 'folder', names: ['top.bt', 'up.bt'] }],
  ['a/b', { kind: 'folder', names: ['deep.bt', 'other.txt'] }],
  ['sub', { kind: 'folder', names: [] }],
  ['link.bt', { kind: 'text', text: '\uFEFFEND { }\n', at: 'a/top.bt' }],
  ['a/up.bt', { kind: 'text', text: '', at: 'empty.bt' }],
  ['twice.bt', { kind: 'text', text: '\uFEFFEND { }\n', at: 'a/top.bt' }],
  ['folder', { kind: 'folder', names: ['deep.bt', 'other.txt'] }],
  ['l15', { kind: 'text', text: '\uFEFFEND { }\n', at: 'a/top.bt' }],
  ['l16', { ...UNREAD, message: 'its symbolic links go round in a circle' }],
  ['line\nend.bt', { kind: 'text', text: 'END { }\n' }],
  ['endless', { ...UNREAD, message: 'it is a symbolic link that leads out of the repository' }],
  ['circle.bt', { ...UNREAD, message: 'its symbolic links go round in a circle' }],
  ['nowhere.bt', { ...UNREAD, message: 'it is a symbolic link to a/none.bt, which is not there' }],
  ['none.bt', { ...UNREAD, message: 'it is not there' }],
  ['later.bt', { ...UNREAD, message: 'it is not there' }],
  ['out.bt', { ...UNREAD, message: 'it is a symbolic link that leads out of the repository' }],
  ['absolute.bt', { ...UNREAD, message: 'it is a symbolic link that leads out of the repository' }],
  ['../a.bt', { ...UNREAD, message: 'it leads out of the repository' }],
  ['sub/module.bt', { ...UNREAD, message: 'it is a submodule' }],
  ['latin1.bt', { ...UNREAD, message: 'line 2 is not UTF-8. Save the script as UTF-8' }],
  [
    'large.bt',
    { ...UNREAD, message: 'the file is larger than 4 MiB, which no bpftrace script is. Split it, or leave it out' },
  ],
])('at %s of a commit: %j', async (name, source) => {
  expect(await tree().look(name)).toEqual(source);
});

test('what is asked for at the same time is what is asked for alone', async () => {
  const files = tree();
  const names = ['a/top.bt', 'none.bt', 'link.bt', 'a', 'large.bt', 'a/top.bt'];
  const alone = [];
  for (const name of names) alone.push(await tree().look(name));
  expect(await Promise.all(names.map((name) => files.look(name)))).toEqual(alone);
  expect(await files.fromRoot('a/top.bt')).toBe('a/top.bt');
});

test('its scripts are listed by names and modes', async () => {
  const listed = await tree().list();
  if ('message' in listed) throw new Error(listed.message);
  const names = (files: readonly { readonly path: string; readonly fromRoot: string }[]) =>
    files.map(({ path: name, fromRoot }) => (name === fromRoot ? name : `${name} ${fromRoot}`));
  expect(names(listed.files)).toEqual(
    'a/b/deep.bt a/top.bt a/up.bt absolute.bt circle.bt empty.bt full.bt large.bt latin1.bt line\nend.bt link.bt nowhere.bt out.bt twice.bt'.split(
      ' ',
    ),
  );
  expect(names(listed.executables)).toEqual(['large.tool', 'run', 'tool']);
  expect(names(listed.runners)).toEqual(['go.sh', 'run', 'tool']);
});

test.each([
  ['tool', true],
  ['plain', true],
  ['large.tool', true],
  ['run', false],
  ['none', false],
])('the first line of %s names bpftrace: %s', async (name, runs) => {
  expect(await tree().runsBpftrace(name)).toBe(runs);
});

describe('where git fails', () => {
  const broken = () => new CommitTree('f'.repeat(40), repository.folder);

  test('each answer says so', async () => {
    const words = 'git ls-tree failed: fatal: not a tree object';
    expect(await broken().look('a.bt')).toEqual({ kind: 'unread', message: `git: ${words}`, failed: true });
    expect(await broken().list()).toEqual({ message: words });
    expect(await broken().runsBpftrace('tool')).toBeUndefined();
  });
});

describe('blobs', () => {
  const idOf = (name: string) => repository.git('rev-parse', `${sha}:${name}`);

  test('are read whole up to the limit, and by their starts at any size', async () => {
    const [top, full, large] = [idOf('a/top.bt'), idOf('full.bt'), idOf('large.tool')];
    const read = await readBlobs([top, full, large], repository.folder);
    expect([...read].map(([id, bytes]) => [id, bytes.length])).toEqual([
      [top, 11],
      [full, SCRIPT_LIMIT],
    ]);
    expect(read.get(top)?.toString()).toBe('\uFEFFEND { }\n');
    const starts = await readBlobStarts([top, full, large], repository.folder);
    expect(new Map([...starts].map(([id, bytes]) => [id, bytes.length]))).toEqual(
      new Map([
        [top, 11],
        [full, SHEBANG_LENGTH],
        [large, SHEBANG_LENGTH],
      ]),
    );
    expect(starts.get(large)?.toString('latin1', 0, 20)).toBe('#!/usr/bin/bpftrace\n');
    expect((await readBlobStart(full, repository.folder)).length).toBe(SHEBANG_LENGTH);
    expect((await readBlobStart(full, repository.folder, 5)).toString()).toBe('/////');
    expect(await readBlobs([], '/nonexistent')).toEqual(new Map());
    expect(await readBlobs([large], repository.folder)).toEqual(new Map());
  });

  test('that are more than one portion are each read', async () => {
    const many = newRepository();
    const size = 3 * 1024 * 1024;
    for (let at = 0; at < 7; at++) many.write(`${at}.bt`, Buffer.alloc(size, `${at}`));
    const commit = many.commit('all');
    const ids = Array.from({ length: 7 }, (_, at) => many.git('rev-parse', `${commit}:${at}.bt`));
    const read = await readBlobs(ids, many.folder);
    expect(ids.map((id) => [read.get(id)?.length, read.get(id)?.toString('latin1', size - 1)])).toEqual(
      ids.map((_, at) => [size, `${at}`]),
    );
  });

  test('that are missing, or are no blobs, are told', async () => {
    const gone = 'e'.repeat(40);
    await expect(readBlobs([idOf('a/top.bt'), gone], repository.folder)).rejects.toEqual(
      new GitError(
        `The repository lacks the object ${gone}. In a partial clone, run "git fetch --refetch --no-filter", else "git fsck".`,
      ),
    );
    await expect(readBlobs([sha], repository.folder)).rejects.toEqual(
      new GitError(`git cannot read the object ${sha}. Run "git fsck".`),
    );
  });
});
