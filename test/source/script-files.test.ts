import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chooseFiles } from '../../src/source/file-choice.ts';
import { readScripts } from '../../src/source/script-files.ts';
import { SCRIPT_LIMIT } from '../../src/source/script-text.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'scripts-')));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
}

/** `status path from the folder: error` of each script that paths of the folder name, and the notes. */
async function read(paths: readonly string[], patterns: readonly string[] = [], root = '') {
  const stdin = { stream: Readable.from(['END { }']), name: 'stdin.bt' };
  const given = paths.map((each) => (each === '-' ? each : path.join(folder, each)));
  const { scripts, notes } = await readScripts(given, stdin, {
    root: path.join(folder, root),
    choose: chooseFiles(patterns),
  });
  return {
    scripts: scripts.map((script) => {
      const where = script.path.replace(`${folder}/`, '');
      return script.status === 'readable' ? where : `${script.status} ${where}: ${script.error}`;
    }),
    notes: notes.map((note) => note.replaceAll(`${folder}/`, '')),
  };
}

const SCRIPT = 'BEGIN { }';

describe('the scripts of a folder', () => {
  test('are those below it by name or by their first line, in order, and no other file', async () => {
    await write({
      'b.bt': SCRIPT,
      'a/z.bt': SCRIPT,
      'a/b/c.bt': SCRIPT,
      tool: `#!/usr/bin/env bpftrace\n${SCRIPT}`,
      'other.sh': '#!/bin/sh\n',
      'README.md': SCRIPT,
    });
    expect(await read([''])).toEqual({ scripts: ['a/b/c.bt', 'a/z.bt', 'b.bt', 'tool'], notes: [] });
  });

  test('are told as unread where they are pipes by the name of a script', async () => {
    await write({ 'a.bt': SCRIPT });
    for (const name of ['p.bt', 'pipe']) execFileSync('mkfifo', [path.join(folder, name)]);
    expect((await read([''])).scripts).toEqual(['a.bt', expect.stringMatching(/^failed p\.bt: .*not a regular file/i)]);
  });

  test('are not those of other people', async () => {
    await write({ 'a.bt': SCRIPT, 'node_modules/b.bt': SCRIPT, '.git/c.bt': SCRIPT, 'x/node_modules/d.bt': SCRIPT });
    expect((await read([''])).scripts).toEqual(['a.bt']);
  });

  test('are told to be none, where there are none', async () => {
    await write({ 'a/README.md': '#' });
    expect((await read(['a'])).scripts).toEqual([
      expect.stringMatching(/^skipped a: No bpftrace scripts in this folder/),
    ]);
  });

  test('are those that patterns choose; how many they leave out is told', async () => {
    await write({ 'a.bt': SCRIPT, 'b/c.bt': SCRIPT, 'b/d.bt': SCRIPT, 'b/plain': SCRIPT });
    expect(await read([''], ['b/**', '!b/d.bt', 'b/plain'])).toEqual({
      scripts: ['b/c.bt', 'b/plain'],
      notes: ['2 scripts are left out by `files` of the configuration.'],
    });
    expect(await read(['b'], ['a.bt'])).toEqual({
      scripts: [],
      notes: ['2 scripts are left out by `files` of the configuration.'],
    });
  });

  test('are all of them outside of the root: the patterns do not speak of it', async () => {
    await write({ 'in/a.bt': SCRIPT, 'out/b.bt': SCRIPT, 'out/plain': SCRIPT });
    expect((await read(['in', 'out'], ['x.bt'], 'in')).scripts).toEqual(['out/b.bt']);
  });

  test('that links name are read inside of the repository only, and once', async () => {
    await write({ 'in/a.bt': SCRIPT, 'out/b.bt': SCRIPT });
    await symlink('a.bt', path.join(folder, 'in/again.bt'));
    await symlink('../out/b.bt', path.join(folder, 'in/b.bt'));
    await symlink('nowhere', path.join(folder, 'in/gone.bt'));
    await symlink('../out', path.join(folder, 'in/out'));
    await write({ 'in/.git/HEAD': '' });
    expect((await read(['in'])).scripts).toEqual([
      'in/a.bt',
      'failed in/b.bt: It is a symbolic link that leads out of the repository. Name the file that it leads to, or keep it inside.',
      expect.stringMatching(/^failed in\/gone\.bt: There is no such file/),
    ]);
    await rm(path.join(folder, 'in/.git'), { recursive: true });
    await write({ '.git/HEAD': '' });
    expect((await read(['in'])).scripts).toEqual(['in/a.bt', 'in/b.bt', expect.stringContaining('in/gone.bt')]);
  });

  test('are read in order, however many there are', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `f/${String(at).padStart(2, '0')}.bt`);
    await write(Object.fromEntries(names.map((name) => [name, SCRIPT])));
    expect((await read(['f'])).scripts).toEqual(names);
  });
});

describe('a path', () => {
  test('is read whatever its name and its patterns say', async () => {
    await write({ plain: SCRIPT });
    expect((await read(['plain'], ['*.bt'])).scripts).toEqual(['plain']);
  });

  test('that is given twice, in whatever spelling, is read once', async () => {
    await write({ 'a/b.bt': SCRIPT });
    expect(await read(['a/b.bt', 'a/../a/b.bt', '-', '-'])).toEqual({
      scripts: ['a/b.bt', 'stdin.bt'],
      notes: [expect.stringMatching(/b\.bt is given twice; it is read once\./), expect.stringContaining('given twice')],
    });
    expect((await read(['a/b.bt', 'a'])).scripts).toEqual(['a/b.bt']);
  });

  test('that is not there or not read fails, and no other with it', async () => {
    await write({ 'a.bt': SCRIPT, 'empty.bt': ' \n' });
    await symlink('circle.bt', path.join(folder, 'circle.bt'));
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect((await read(['gone.bt', 'a.bt/x.bt', 'circle.bt', 'pipe', 'empty.bt', 'a.bt'])).scripts).toEqual([
      'failed gone.bt: There is no such file or folder. Check the path.',
      'failed a.bt/x.bt: There is no such file or folder. Check the path.',
      'failed circle.bt: It cannot be read: its symbolic links go round in a circle.',
      'failed pipe: It cannot be read: it is not a regular file.',
      expect.stringMatching(/^skipped empty\.bt: .*empty/),
      'a.bt',
    ]);
  });
});

test('a stream is a script up to the limit, and is not cut there', async () => {
  const readStream = async (...chunks: readonly string[]) => {
    const stdin = { stream: Readable.from(chunks), name: 'stdin.bt' };
    const { scripts } = await readScripts(['-'], stdin, { root: folder, choose: chooseFiles([]) });
    return scripts.map(({ status }) => status);
  };
  const most = SCRIPT.padEnd(SCRIPT_LIMIT);
  expect(await readStream(most)).toEqual(['readable']);
  expect(await readStream(most, '@')).toEqual(['failed']);
});
