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

  test('are in the order of their names, whatever these are', async () => {
    const names = ['B.bt', 'a.bt', 'ö.bt', '\u{1F525}.bt', '\uFF5E.bt'];
    await write(Object.fromEntries(names.map((name) => [name, SCRIPT])));
    expect((await read([''])).scripts).toEqual(names);
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
    const none =
      'skipped a: No bpftrace scripts in this folder (files named *.bt, or with a #! line that names bpftrace).';
    expect((await read(['a'])).scripts).toEqual([none]);
    await write({ 'b/c.bt': SCRIPT });
    expect((await read(['b', 'a'], ['!b/**'])).scripts).toEqual([none]);
    expect((await read(['b', 'a', 'b'])).scripts).toEqual(['b/c.bt', none]);
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
    await symlink('nowhere', path.join(folder, 'in/gone'));
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

describe('files of other kinds', () => {
  const COMMAND = "bpftrace -e 'BEGIN { }'\n";
  /** The path of each script, with how it was found if it is in another file. */
  const hosts = async (paths: readonly string[], patterns: readonly string[] = [], ofNamed = false) => {
    const stdin = { stream: Readable.from([]), name: 'stdin.bt' };
    const choice = { root: folder, choose: chooseFiles(patterns), ofNamed };
    const { scripts, notes } = await readScripts(
      paths.map((each) => path.join(folder, each)),
      stdin,
      choice,
    );
    return {
      scripts: scripts.map((script) => {
        const name = script.path.replace(`${folder}/`, '');
        return script.status !== 'readable' ? `${script.status} ${name}` : [name, script.host ?? ''].join(' ').trim();
      }),
      notes: notes.map((note) => note.replaceAll(`${folder}/`, '')),
    };
  };

  test('are found in a folder where they name bpftrace, and read if they are named', async () => {
    await write({
      'a.sh': COMMAND,
      'b.sh': 'ls\n',
      'c.md': COMMAND,
      d: `#!/bin/sh\n${COMMAND}`,
      e: COMMAND,
      f: '#!/bin/sh\nls\n',
      'g.md': `#!/usr/bin/bpftrace\n${SCRIPT}`,
      'h.txt': SCRIPT,
      'i.sh': Buffer.concat([Buffer.from(COMMAND), Buffer.of(0xff)]).toString('latin1'),
    });
    await writeFile(path.join(folder, 'i.sh'), Buffer.concat([Buffer.from(COMMAND), Buffer.of(0xff)]));
    await symlink('a.sh', path.join(folder, 'link.sh'));
    expect((await hosts([''])).scripts).toEqual(['a.sh found', 'c.md found', 'd found', 'g.md', 'failed i.sh']);
    expect((await hosts(['a.sh', 'b.sh', 'd', 'g.md', 'h.txt', 'i.sh', 'link.sh'])).scripts).toEqual([
      'a.sh named',
      'b.sh named',
      'd',
      'g.md',
      'h.txt',
      'failed i.sh',
    ]);
  });

  test('are not found where patterns leave them out, also if they are named as a search would take them', async () => {
    await write({ 'a/a.sh': COMMAND, 'b.sh': COMMAND, 'c.bt': SCRIPT, 'd.txt': COMMAND });
    expect((await hosts([''], ['a/**'])).scripts).toEqual(['a/a.sh found']);
    expect((await hosts([''], ['b.sh', 'd.txt'])).scripts).toEqual(['b.sh found', 'd.txt']);
    expect(await hosts(['a/a.sh', 'b.sh', 'c.bt'], ['a/**'], true)).toEqual({
      scripts: ['a/a.sh found'],
      notes: ['1 script is left out by `files` of the configuration.'],
    });
    expect((await hosts(['b.sh', 'c.bt'], ['!x'], true)).scripts).toEqual(['b.sh found', 'c.bt']);
  });

  test('are enough for a folder, however many they are', async () => {
    await write({ 'one/a.sh': COMMAND, 'none/a.sh': 'ls\n' });
    expect((await hosts(['one', 'none'])).scripts).toEqual(['one/a.sh found', 'skipped none']);
    const names = Array.from({ length: 16 }, (_, at) => `many/${at + 10}.sh`);
    await write(Object.fromEntries([...names, 'many/x.sh'].map((name) => [name, name === 'many/x.sh' ? '' : COMMAND])));
    expect((await hosts(['many'])).scripts).toEqual(names.map((name) => `${name} found`));
  });

  test.each([
    ['a.bt', SCRIPT],
    ['a', `#!/usr/bin/bpftrace\n${SCRIPT}`],
    ['a.sh', `#!/usr/bin/bpftrace\n${SCRIPT}`],
    ['b.sh', COMMAND],
    ['b', `#!/bin/sh\n${COMMAND}`],
  ])('are enough for a folder where they were read before: %s with %j', async (name, text) => {
    await write({ [`one/${name}`]: text });
    const { scripts } = await hosts([`one/${name}`, 'one']);
    expect(scripts.map((script) => script.split(' ')[0])).toEqual([`one/${name}`]);
  });

  test('are not found behind links', async () => {
    await write({ 'a.bt': SCRIPT, 'node_modules/b.sh': COMMAND });
    await symlink('node_modules/b.sh', path.join(folder, 'link.sh'));
    expect((await hosts([''])).scripts).toEqual(['a.bt']);
  });

  test('that are too large are told, where their start does not name bpftrace', async () => {
    const large = (start: string) => start.padEnd(SCRIPT_LIMIT + 1, 'x');
    await write({ 'a.sh': large(COMMAND), 'b.sh': large('ls\n'), 'c.sh': 'x'.repeat(SCRIPT_LIMIT), d: large('ls\n') });
    expect(await hosts([''])).toEqual({
      scripts: ['failed a.sh'],
      notes: ['Not searched for programs, as larger than 4 MiB: b.sh.'],
    });
  });
});

describe('scripts that git ignores', () => {
  test('are left out of a folder, and told; those that are named are read', async () => {
    execFileSync('git', ['init', '--quiet', folder]);
    await write({
      '.gitignore': 'old/\n*.tmp.bt\n*.old\n',
      'a.bt': SCRIPT,
      'b.tmp.bt': SCRIPT,
      'old/c.bt': SCRIPT,
      'x.tmp.bt/x.sh': '',
      'y.old': '',
    });
    expect(await read([''])).toEqual({
      scripts: ['a.bt'],
      notes: ['1 script that git ignores is left out. Name it to have it judged.'],
    });
    expect(await read(['', 'b.tmp.bt'])).toEqual({ scripts: ['a.bt', 'b.tmp.bt'], notes: [] });
    expect(await read(['old'])).toEqual({ scripts: ['old/c.bt'], notes: [] });
    await write({ 'd.tmp.bt': SCRIPT });
    expect((await read([''])).notes).toEqual([
      '2 scripts that git ignores are left out. Name them to have them judged.',
    ]);
  });

  test('are left out as the nearest repository says', async () => {
    for (const name of ['', 'in']) execFileSync('git', ['init', '--quiet', path.join(folder, name)]);
    await write({ '.gitignore': 'a.bt\n', 'in/.gitignore': 'b.bt\n', 'in/a.bt': SCRIPT, 'in/b.bt': SCRIPT });
    expect((await read([''])).scripts).toEqual(['in/a.bt']);
  });

  test('are judged where git cannot say which they are', async () => {
    await write({ 'a.bt': SCRIPT, '.git/HEAD': 'no' });
    const { scripts, notes } = await read(['']);
    expect(scripts).toEqual(['a.bt']);
    expect(notes).toEqual([expect.stringMatching(/^What git ignores is not known, so it is judged too: git /)]);
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
    for (const paths of [
      ['a/b.bt', 'a'],
      ['a', 'a/b.bt'],
    ])
      expect((await read(paths)).scripts).toEqual(['a/b.bt']);
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
      'skipped empty.bt: The file is empty.',
      'a.bt',
    ]);
    expect((await read(['x'.repeat(300)])).scripts).toEqual([
      expect.stringMatching(/^failed x+: It cannot be read \(.*\bENAMETOOLONG: .*\)\.$/),
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

test('a stream is read until it is known to be too large, and told where it cannot be read', async () => {
  const readStream = async (stream: AsyncIterable<Uint8Array | string>) =>
    (await readScripts(['-'], { stream, name: 'stdin.bt' }, { root: folder, choose: chooseFiles([]) })).scripts;
  let taken = 0;
  async function* endless() {
    for (; ; taken++) yield Buffer.alloc(SCRIPT_LIMIT / 2, 'x');
  }
  expect(await readStream(endless())).toMatchObject([{ status: 'failed', error: expect.stringContaining('4 MiB') }]);
  expect(taken).toBe(2);
  expect(await readStream(Readable.from([Buffer.from('BEG'), 'IN { }']))).toMatchObject([{ text: SCRIPT }]);
  const broken = Readable.from(
    (async function* () {
      yield SCRIPT;
      throw new Error('the line is cut');
    })(),
  );
  expect(await readStream(broken)).toEqual([
    { status: 'failed', path: 'stdin.bt', error: 'Standard input cannot be read (the line is cut).' },
  ]);
});
