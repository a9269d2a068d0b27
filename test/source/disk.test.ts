import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DiskTree, findRoot, isInside, linkLeadsOut, realOf, startsWithBpftrace } from '../../src/source/disk.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bpftrace-guard-disk-')));
  mkdirSync(path.join(folder, 'inner'));
  writeFileSync(path.join(folder, 'inner/x.bt'), 'BEGIN { }\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is at a path in the folder, for a script in it. */
function look(name: string) {
  return new DiskTree(folder).look(path.join(folder, name), path.join(folder, 'inner/x.bt'));
}

/** Root may read everything, so it becomes nobody for a while. */
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('a script and a folder are what they are', async () => {
  expect(await look('inner/x.bt')).toMatchObject({ kind: 'text', text: 'BEGIN { }\n' });
  writeFileSync(path.join(folder, 'inner/a.bt'), '');
  mkdirSync(path.join(folder, 'inner/more'));
  expect(await look('inner')).toEqual({ kind: 'folder', names: ['a.bt', 'x.bt'] });
});

test.each([
  ['a file that is missing', 'inner/y.bt', 'it is not there'],
  ['a path that goes on behind a file', 'inner/x.bt/y.bt', 'it is not there'],
  ['a name that is too long', `inner/${'x'.repeat(300)}`, 'it is not there'],
  ['links that lead round in a circle', 'circle', 'its symbolic links go round in a circle'],
  ['a link out of the folder', 'out', 'it leads out of the repository'],
])('%s is told as what it is', async (_, name, message) => {
  symlinkSync('circle', path.join(folder, 'circle'));
  symlinkSync('/etc/passwd', path.join(folder, 'out'));
  expect(await look(name)).toEqual({ kind: 'unread', message });
});

test('what may not be read says so', async () => {
  expect(await withoutRights(() => look('inner/x.bt'))).toEqual({
    kind: 'unread',
    message: 'permission denied',
  });
});

test('what is broken says how', async () => {
  const broken = await new DiskTree(folder).look('/proc/self/mem', '/proc/self/x.bt');
  expect(broken).toEqual({ kind: 'unread', message: expect.stringMatching(/^it cannot be read \(.*\bEIO: .*\)$/) });
});

const at = (name: string) => path.join(folder, name);
function write(name: string, text = '', mode = 0o644): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
  chmodSync(at(name), mode);
}

test('a folder has the names of all in it but folders, and the text of a file is that of a script', async () => {
  symlinkSync('x.bt', at('inner/link.bt'));
  symlinkSync('.', at('inner/loop'));
  mkdirSync(at('inner/folder'));
  for (const name of ['\uFF5E.bt', '\u{1F525}.bt']) write(`inner/${name}`);
  const names = ['link.bt', 'loop', 'x.bt', '\u{1F525}.bt', '\uFF5E.bt'];
  expect(await look('inner')).toEqual({ kind: 'folder', names });
  expect(await look('inner/link.bt')).toEqual({ kind: 'text', text: 'BEGIN { }\n' });
  write('inner/empty.bt');
  expect(await look('inner/empty.bt')).toEqual({ kind: 'text', text: '' });
  execFileSync('mkfifo', [at('inner/pipe')]);
  expect(await look('inner/pipe')).toEqual({ kind: 'unread', message: 'it is not a regular file' });
});

test('a repository is the nearest folder with .git above the script', async () => {
  write('inner/sub/y.bt');
  expect(await findRoot(at('inner/sub'))).toBe(at('inner/sub'));
  mkdirSync(at('inner/.git'));
  expect(await findRoot(at('inner/sub'))).toBe(at('inner'));
  expect(await findRoot(at('inner'))).toBe(at('inner'));
  expect(await findRoot(folder)).toBe(folder);
  write('z.bt', 'END { }\n');
  const tree = new DiskTree(folder);
  expect(await tree.look(at('inner/x.bt'), at('inner/sub/y.bt'))).toMatchObject({ kind: 'text' });
  expect(await tree.look(at('z.bt'), at('inner/sub/y.bt'))).toEqual({
    kind: 'unread',
    message: 'it leads out of the repository',
  });
  // Asked for the second time, the repository of a folder is what it was.
  rmSync(at('inner/.git'), { recursive: true });
  mkdirSync(at('.git'));
  expect(await tree.look(at('z.bt'), at('inner/sub/y.bt'))).toMatchObject({ kind: 'unread' });
  expect(await new DiskTree(folder).look(at('z.bt'), at('inner/sub/y.bt'))).toMatchObject({ kind: 'text' });
});

test('without a repository, the folder of the process counts for one, where a script is in it', async () => {
  const here = realpathSync(process.cwd());
  expect(await findRoot('/')).toBe('/');
  process.chdir(folder);
  try {
    expect(await findRoot(at('inner'))).toBe(folder);
    expect(await findRoot(path.dirname(folder))).toBe(path.dirname(folder));
  } finally {
    process.chdir(here);
  }
});

test.each([
  ['/a', '/a', true],
  ['/a/b', '/a', true],
  ['/ab', '/a', false],
  ['/a', '/a/b', false],
  ['/a', '/', true],
  ['/a/b', '/a/', true],
])('%s is inside of %s: %s', (real, root, inside) => {
  expect(isInside(real, root)).toBe(inside);
});

test('a link out of a repository is one wherever it is on the way', async () => {
  mkdirSync(at('repository/.git'), { recursive: true });
  write('repository/a.bt');
  write('other/b.bt');
  symlinkSync('../other', at('repository/out'));
  symlinkSync('a.bt', at('repository/in.bt'));
  const leadsOut = async (name: string) => linkLeadsOut(at(name), await realOf(at(name)));
  expect(await leadsOut('repository/out/b.bt')).toBe(true);
  expect(await leadsOut('repository/in.bt')).toBe(false);
  expect(await leadsOut('repository/a.bt')).toBe(false);
  expect(await leadsOut('other/b.bt')).toBe(false);
  rmSync(at('repository/.git'), { recursive: true });
  expect(await leadsOut('repository/out/b.bt')).toBe(false);
  const here = process.cwd();
  process.chdir(at('repository'));
  try {
    expect(await leadsOut('repository/out/b.bt')).toBe(true);
  } finally {
    process.chdir(here);
  }
});

test('the scripts of a folder are listed by names, first lines and kinds, without links and the files of others', async () => {
  write('b.bt');
  write('a.bt');
  write('tool', '#!/usr/bin/bpftrace\n', 0o755);
  write('group', '', 0o610);
  write('others', '', 0o601);
  write('plain', '#!/usr/bin/bpftrace\n');
  write('run.sh', '', 0o755);
  write('a.py', '', 0o755);
  write('inner/run.sh');
  write('inner/tool', '', 0o755);
  write('inner-tool', '', 0o755);
  write('inner.bt');
  write('.git/c.bt');
  write('node_modules/c.bt');
  write('inner/node_modules/c.bt');
  symlinkSync('a.bt', at('link.bt'));
  symlinkSync('inner', at('again'));
  const listed = await new DiskTree(folder).list();
  if ('message' in listed) throw new Error(listed.message);
  const names = (files: readonly { readonly path: string; readonly fromRoot: string }[]) =>
    files.map(({ path: shown, fromRoot }) => {
      expect(path.resolve(shown)).toBe(at(fromRoot));
      return fromRoot;
    });
  expect(names(listed.files)).toEqual(['a.bt', 'b.bt', 'inner.bt', 'inner/x.bt']);
  expect(names(listed.executables)).toEqual(['group', 'inner-tool', 'inner/tool', 'others', 'run.sh', 'tool']);
  expect(names(listed.runners)).toEqual([
    'group',
    'inner-tool',
    'inner/run.sh',
    'inner/tool',
    'others',
    'run.sh',
    'tool',
  ]);
});

test('what git ignores is not listed, in a repository below either', async () => {
  execFileSync('git', ['init', '--quiet', folder]);
  execFileSync('git', ['init', '--quiet', at('inner')]);
  write('.gitignore', 'a.bt\nold/\n');
  write('inner/.gitignore', 'y.bt\n');
  for (const name of ['a.bt', 'b.bt', 'old/c.bt', 'inner/y.bt', 'inner/a.bt']) write(name);
  const listed = await new DiskTree(folder).list();
  const files = 'files' in listed ? listed.files.map(({ fromRoot }) => fromRoot) : listed.message;
  expect(files).toEqual(['b.bt', 'inner/a.bt', 'inner/x.bt']);
  // A repository may be above.
  for (const name of ['low/a.bt', 'low/b.bt']) write(name);
  expect(await new DiskTree(at('low')).list()).toMatchObject({ files: [{ fromRoot: 'b.bt' }] });
});

test('what is in a folder that may be listed and not entered is no executable', async () => {
  write('open/in/tool', '', 0o755);
  write('open/in/a.bt');
  for (const [name, mode] of [
    ['.', 0o755],
    ['open/in', 0o744],
  ] as const)
    chmodSync(at(name), mode);
  const listed = await withoutRights(() => new DiskTree(at('open')).list());
  expect(listed).toMatchObject({ files: [{ fromRoot: 'in/a.bt' }], executables: [], runners: [] });
});

test('a folder that cannot be listed is told', async () => {
  expect(await new DiskTree(at('none')).list()).toEqual({ message: 'it is not there.' });
  expect(await withoutRights(() => new DiskTree(folder).list())).toEqual({ message: 'permission denied.' });
});

test('a path from the root of the configuration', async () => {
  const tree = new DiskTree(at('inner'));
  symlinkSync('inner', at('link'));
  expect(await tree.fromRoot(at('inner/x.bt'))).toBe('x.bt');
  expect(await tree.fromRoot(at('link/x.bt'))).toBe('x.bt');
  expect(await tree.fromRoot(at('inner/none/y.bt'))).toBe('none/y.bt');
  expect(await tree.fromRoot(at('y.bt'))).toBeUndefined();
  symlinkSync('nowhere', at('inner/broken.bt'));
  expect([await tree.isGone('x.bt'), await tree.isGone('broken.bt')]).toEqual([false, false]);
  expect([await tree.isGone('y.bt'), await tree.isGone('x.bt/y.bt')]).toEqual([true, true]);
  expect(await tree.isGone('x'.repeat(300))).toBe(false);
});

test('whether a first line names bpftrace', async () => {
  write('tool', '#!/usr/bin/bpftrace\n');
  write('other', '#!/bin/sh\n');
  const tree = new DiskTree(folder);
  for (const ask of [startsWithBpftrace, (name: string) => tree.runsBpftrace(name)])
    expect([await ask(at('tool')), await ask(at('other')), await ask(at('none')), await ask(folder)]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
});
