import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CLI, HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const TARGET = ['--target', 'bpftrace@0.27.1,kernel@6.12'];
const GUARD_FILE = 'bpftrace_guard.bpf.c';
const IMPORTS_GUARD = `import "${GUARD_FILE}"`;
const IT_CANNOT_BE_READ = /it is not a regular file/i;

/** What is at a path instead of a file. A pipe would block for ever, and a device would never end. */
const TRAPS = [
  ['a link to /dev/zero', (name: string) => symlink('/dev/zero', name)],
  ['a pipe that nobody writes to', async (name: string) => void execFileSync('mkfifo', [name])],
  [
    'a link to a pipe',
    async (name: string) => {
      execFileSync('mkfifo', [`${name}.pipe`]);
      await symlink(`${path.basename(name)}.pipe`, name);
    },
  ],
] as const;

const textOf = (folder: string, name: string) => readFile(path.join(folder, name), 'utf8');

describe.each(TRAPS)('%s', (_, trap) => {
  test('as a script that is named, or is found', async () => {
    const cwd = await folderWith({ 'y.bt': HARMLESS });
    await trap(path.join(cwd, 'x.bt'));
    const named = await run(['check', 'x.bt', 'y.bt', ...TARGET], { cwd });
    expect(named).toMatchObject({ status: 3, stderr: expect.stringMatching(IT_CANNOT_BE_READ) });
    expect((await run(['check', '.', ...TARGET], { cwd })).stdout).toContain('in 1 script');
  });

  test('as what a script imports', async () => {
    const cwd = await folderWith({ 'x.bt': `import "lib.bt";\n${HARMLESS}` });
    await trap(path.join(cwd, 'lib.bt'));
    const { stdout, stderr } = await run(['check', 'x.bt', ...TARGET], { cwd });
    expect(stdout + stderr).toMatch(/lib\.bt/);
  });

  test('as the file that a rewrite needs: the next rewrite is taken', async () => {
    const cwd = await folderWith({ 'x.bt': RISKY });
    await trap(path.join(cwd, GUARD_FILE));
    const { status } = await run(['fix', '--kind', 'guard', ...TARGET], { cwd });
    expect(status).toBe(0);
    expect(await textOf(cwd, 'x.bt')).toContain('@guard[cpu] = sum(-1);');
    expect(await textOf(cwd, 'x.bt')).not.toContain(IMPORTS_GUARD);
  });

  test('as a configuration, a policy or a table of a kernel', async () => {
    const table = 'targets: [{ name: el9, bpftrace: 0.22.1, kernel-table: t.json }]\n';
    const cwd = await folderWith({ 'x.bt': HARMLESS, 'own.yml': table });
    await trap(path.join(cwd, 't.json'));
    expect(await run(['check', 'x.bt', '--config', 'own.yml'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('t.json'),
    });
    await trap(path.join(cwd, 'c.yml'));
    for (const option of ['--config', '--policy'])
      expect(await run(['check', 'x.bt', option, 'c.yml'], { cwd })).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(IT_CANNOT_BE_READ),
      });
    await trap(path.join(cwd, '.bpftrace-guard.yml'));
    expect(await run(['check', 'x.bt'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(IT_CANNOT_BE_READ),
    });
  });

  test('as where a report is to be written', async () => {
    const cwd = await folderWith({ 'x.bt': HARMLESS });
    await trap(path.join(cwd, 'out.json'));
    expect(await run(['check', 'x.bt', '--output', 'out.json', ...TARGET], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/cannot be written to out\.json \(it is (?:not a regular file|a symbolic link)/),
    });
  });
});

test('a dangling link in place of the file that a rewrite needs: the next rewrite is taken', async () => {
  const cwd = await folderWith({ 'x.bt': RISKY });
  await symlink('nowhere', path.join(cwd, GUARD_FILE));
  expect((await run(['fix', '--kind', 'guard', ...TARGET], { cwd })).status).toBe(0);
  expect(await textOf(cwd, 'x.bt')).toContain('@guard[cpu] = sum(-1);');
  expect((await readdir(cwd)).sort()).toEqual([GUARD_FILE, 'x.bt']);
});

test('fix from another folder does not write through a link that leads out of the repository', async () => {
  const outside = await folderWith({ 'x.bt': RISKY, 'folder/x.bt': RISKY });
  const cwd = await folderWith({ 'repo/real.bt': RISKY, 'here/y.bt': HARMLESS });
  await mkdir(path.join(cwd, 'repo/.git'));
  await symlink(path.join(outside, 'x.bt'), path.join(cwd, 'repo/link.bt'));
  await symlink(path.join(outside, 'folder'), path.join(cwd, 'repo/linked'));
  await symlink('real.bt', path.join(cwd, 'repo/inside.bt'));
  const names = ['link.bt', 'linked/x.bt', 'inside.bt'].map((name) => `../repo/${name}`);
  const { status, stderr } = await run(['fix', ...names, ...TARGET], { cwd: path.join(cwd, 'here') });
  expect(status).toBe(3);
  expect(stderr.match(/A symbolic link leads from here to a file outside of the repository/g)).toHaveLength(2);
  for (const name of ['x.bt', 'folder/x.bt']) expect(await textOf(outside, name)).toBe(RISKY);
  expect(await textOf(cwd, 'repo/real.bt')).not.toBe(RISKY);
  expect(await readlink(path.join(cwd, 'repo/inside.bt'))).toBe('real.bt');
});

test('a report is written through no link, and to no folder outside of the repository', async () => {
  const outside = await folderWith({ profile: 'mine\n' });
  const cwd = await folderWith({
    'x.bt': HARMLESS,
    'old.json': '{"longer": "than the report can be", "x": 1}\n'.repeat(500),
  });
  await mkdir(path.join(cwd, '.git'));
  await symlink(path.join(outside, 'profile'), path.join(cwd, 'out.json'));
  await symlink(outside, path.join(cwd, 'reports'));
  for (const [name, why] of [
    ['out.json', 'it is a symbolic link, which is not followed'],
    ['reports/profile', 'a symbolic link leads from there out of the repository'],
    ['reports/new.json', 'a symbolic link leads from there out of the repository'],
  ] as const)
    expect(await run(['check', 'x.bt', '--format', 'json', '--output', name, ...TARGET], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`cannot be written to ${name} (${why})`),
    });
  expect(await readdir(outside)).toEqual(['profile']);
  expect(await textOf(outside, 'profile')).toBe('mine\n');
  for (const name of ['old.json', path.join(outside, 'named.json')]) {
    expect((await run(['check', 'x.bt', '--format', 'json', '--output', name, ...TARGET], { cwd })).status).toBe(0);
    expect(JSON.parse(await readFile(path.resolve(cwd, name), 'utf8'))).toMatchObject({ files: [{}] });
  }
});

test('the streams that a shell hands over are read and written', async () => {
  const cwd = await folderWith({ 'x.bt': HARMLESS });
  const said = execFileSync(
    'bash',
    [
      '-c',
      `exec 3< <(cat x.bt); "$0" "$1" check /dev/fd/3 /dev/stdin ${TARGET.join(' ')} --output /dev/stdout < x.bt | cat`,
      process.execPath,
      CLI,
    ],
    { cwd, encoding: 'utf8' },
  );
  expect(said).toContain('no findings in 2 scripts');
});
