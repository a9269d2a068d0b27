import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Repository, repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run } from './run.ts';

const newRepository = repositories();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
const SHEBANG = '#!/usr/bin/env bpftrace\n';

/** Reviews the last commit. */
async function review({ folder }: Repository) {
  const { status, stdout, stderr } = await run(['review', 'HEAD~1..HEAD', ...TARGET], { cwd: folder });
  return { status, told: stdout + stderr };
}

/** A script whose two probes call a macro of another file for what they store. */
const USER = `import "store.bt";\n${RISKY.replaceAll(/@(\w)\[(\w+)\] = \d/g, 'store(@$1, $2)')}`;
const STORING = 'macro store(@map, key) { @map[key] = 1; }\n';
const QUIET = 'macro store(@map, key) { print(key); }\n';

describe('imports', () => {
  test('63 spellings of a harmless file do not hide the one that is dangerous', async () => {
    const repository = newRepository();
    repository.commit('start');
    const spellings = Array.from({ length: 63 }, (_, at) => `import "${'./'.repeat(at)}quiet.bt";\n`).join('');
    repository.write('quiet.bt', 'macro quiet() { print(1); }\n');
    repository.write('store.bt', STORING);
    repository.write('x.bt', spellings + USER);
    repository.commit('change');
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([1, expect.stringContaining('error[abba-deadlock]')]);
  });

  test('a limit that is reached is told once, with what was left out', async () => {
    const repository = newRepository();
    repository.commit('start');
    const names = Array.from({ length: 70 }, (_, at) => `m${at}.bt`);
    for (const name of names) repository.write(name, `macro ${name.slice(0, -3)}() { print(1); }\n`);
    repository.write('x.bt', `${names.map((name) => `import "${name}";\n`).join('')}${HARMLESS}`);
    repository.commit('change');
    const { status, told } = await review(repository);
    expect(status).toBe(3);
    expect(told.match(/imports too much/g)).toHaveLength(1);
    expect(told.replaceAll(/\s+/g, ' ')).toContain(
      'without "m64.bt", "m65.bt", "m66.bt", "m67.bt", "m68.bt" and 1 more; import less.',
    );
  });

  test('an importer with a probe and no macro is judged when what it imports changes', async () => {
    const repository = newRepository();
    repository.write('store.bt', HARMLESS);
    repository.write('user.bt', `import "store.bt";\n${RISKY.split('\n')[0]}\n`);
    repository.commit('start');
    repository.write('store.bt', `${RISKY.split('\n')[1]}\n`);
    repository.commit('change');
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([1, expect.stringMatching(/^user\.bt:\d+:\d+ error\[abba-deadlock\]/m)]);
  });

  test('a new file in a folder that is imported is judged with what imports the folder', async () => {
    const repository = newRepository();
    repository.write('lib/a.bt', HARMLESS);
    repository.write('user.bt', `import "lib";\n${RISKY.split('\n')[0]}\n`);
    repository.commit('start');
    repository.write('lib/b.bt', `${RISKY.split('\n')[1]}\n`);
    repository.commit('change');
    expect((await review(repository)).told).toMatch(/^user\.bt:\d+:\d+ error\[abba-deadlock\]/m);
  });

  test('what the base could not follow stays red when the change touches what is imported, and is not asked otherwise', async () => {
    const repository = newRepository();
    repository.write('store.bt', QUIET);
    repository.write('user.bt', `import "store.bt";\nimport "gone.bt";\n${HARMLESS}`);
    repository.commit('start');
    repository.write('else.bt', HARMLESS);
    repository.commit('another script');
    expect((await review(repository)).status).toBe(0);
    repository.write('store.bt', `// Quiet.\n${QUIET}`);
    repository.commit('the import');
    expect((await review(repository)).told).toMatch(/^user\.bt:2:1 error\[not-judged\]/m);
  });

  test('what is behind a folder link stays red when the link leads elsewhere', async () => {
    const repository = newRepository();
    repository.write('quiet/store.bt', QUIET);
    repository.write('storing/store.bt', STORING);
    symlinkSync('quiet', path.join(repository.folder, 'lib'));
    repository.write('x.bt', USER.replace('store.bt', 'lib/store.bt'));
    repository.commit('start');
    repository.remove('lib');
    symlinkSync('storing', path.join(repository.folder, 'lib'));
    repository.commit('change');
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([3, expect.stringContaining('error[not-judged]')]);
  });

  test('what is in a submodule stays red when the submodule moves', async () => {
    const repository = newRepository();
    repository.write('x.bt', USER.replace('store.bt', 'sub/store.bt'));
    repository.git('add', '--all');
    for (const digit of ['1', '2']) {
      repository.git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},sub`);
      repository.git('commit', '--quiet', '--message', digit);
    }
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([3, expect.stringContaining('error[not-judged]')]);
  });

  test('a library of a repository with 1,000 scripts is judged with the last of them', async () => {
    const repository = newRepository();
    for (let at = 0; at < 1_000; at++) repository.write(`tools/s${at}.bt`, HARMLESS);
    repository.write('tools/store.bt', QUIET);
    repository.write('tools/user.bt', USER);
    repository.commit('start');
    repository.write('tools/store.bt', STORING);
    repository.commit('change');
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([1, expect.stringMatching(/^tools\/user\.bt:\d+:\d+ error\[abba-deadlock\]/m)]);
    expect(told).toContain('in 2 scripts');
  });
});

describe('a file that becomes a script', () => {
  test.each([
    ['by a new name', 'notes/risky.txt', ''],
    ['as `files` no longer leaves it out', 'old/risky.bt', "files: ['tools/**']\n"],
  ])('%s is not excused by what nobody judged', async (_name, before, configuration) => {
    const repository = newRepository();
    repository.write(before, RISKY);
    if (configuration !== '') repository.write('.github/bpftrace-guard.yml', configuration);
    repository.commit('start');
    repository.write('tools/risky.bt', RISKY);
    repository.remove(before);
    repository.commit('change');
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([1, expect.stringContaining('tools/risky.bt:2:1 error[abba-deadlock]')]);
  });

  test('by a first line', async () => {
    const repository = newRepository();
    repository.write('tools/risky', `\n${RISKY}`);
    repository.commit('start');
    repository.write('tools/risky', `${SHEBANG}${RISKY}`);
    repository.commit('change');
    expect((await review(repository)).status).toBe(1);
  });

  test('and one that was a script before is as it was', async () => {
    const repository = newRepository();
    repository.write('risky.bt', RISKY);
    repository.commit('start');
    repository.write('tools/risky.bt', RISKY);
    repository.remove('risky.bt');
    repository.commit('change');
    expect((await review(repository)).status).toBe(0);
  });
});

describe('a script that is known only by its first line', () => {
  const padding = '//\n'.repeat(20);
  test.each<[string, string | undefined, string, string, number]>([
    ['changes below it', `${SHEBANG}${padding}${HARMLESS}`, `${SHEBANG}${padding}${RISKY}`, 'x', 1],
    ['has a NUL in a comment', undefined, `${SHEBANG}// \0\n${RISKY}`, 'x', 1],
    ['is larger than what is read', undefined, `${SHEBANG}${'//\n'.repeat(1_500_000)}${RISKY}`, 'x', 3],
    ['is called something else', undefined, `${SHEBANG}${RISKY}`, 'x.py', 1],
  ])('and %s', async (_name, before, after, name, status) => {
    const repository = newRepository();
    repository.write('.gitattributes', '* -diff\n');
    if (before !== undefined) repository.write(name, before);
    repository.commit('start');
    repository.write(name, after);
    repository.commit('change');
    const told = await review(repository);
    expect([told.status, told.told]).toEqual([status, expect.stringContaining(`${name}:`)]);
  });
});

describe('a script that is a link', () => {
  test.each([
    ['to a file that is no script', 'notes/risky.txt', 1, 'error[abba-deadlock]'],
    ['out of the repository', '../../etc/risky.bt', 3, 'error[not-judged]'],
    ['to an absolute path', '/etc/risky.bt', 3, 'error[not-judged]'],
    ['to nothing', 'notes/gone.txt', 3, 'error[not-judged]'],
    ['to a script', 'tools/risky.bt', 0, 'is judged where it is changed'],
  ])('%s', async (_name, target, status, words) => {
    const repository = newRepository();
    repository.write('notes/risky.txt', RISKY);
    repository.write('tools/risky.bt', RISKY);
    repository.commit('start');
    symlinkSync(target, path.join(repository.folder, 'x.bt'));
    repository.commit('change');
    const told = await review(repository);
    expect([told.status, told.told]).toEqual([status, expect.stringContaining(words)]);
  });

  test('is judged when the file that it leads to changes', async () => {
    const repository = newRepository();
    repository.write('notes/text.md', HARMLESS);
    symlinkSync('notes/text.md', path.join(repository.folder, 'x.bt'));
    repository.commit('start');
    repository.write('notes/text.md', RISKY);
    repository.commit('change');
    const { status, told } = await review(repository);
    expect([status, told]).toEqual([1, expect.stringContaining('x.bt:2:1 error[abba-deadlock]')]);
  });
});
