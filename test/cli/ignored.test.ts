import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { outputOf } from '../render/json-contract.ts';
import { repositories } from '../source/git-repository.ts';
import { HARMLESS, RISKY, run, temporaryFolders } from './run.ts';

const folderWith = temporaryFolders();
const newRepository = repositories();

async function judged(cwd: string, ...paths: string[]): Promise<string[]> {
  const { stdout } = await run(['check', '--format', 'json', ...paths], { cwd });
  return outputOf(stdout).files.map((file) => file.path);
}

/** A repository with files that git tracks, does not know, and ignores. */
function repository() {
  const made = newRepository();
  made.write('.gitignore', '/build/\n*.gen.bt\n/out/*\n!/out/kept.bt\n');
  for (const name of ['a.bt', 'build/tracked.bt', 'tools/b.bt']) made.write(name, HARMLESS);
  made.git('add', '--force', '.');
  made.git('commit', '--quiet', '-m', 'start');
  const rest = [
    'new.bt',
    'x.gen.bt',
    'build/y.bt',
    'build/deep/z.bt',
    'out/o.bt',
    'out/kept.bt',
    'tools/t.gen.bt',
    'gen/g.gen.bt',
  ];
  for (const name of rest) made.write(name, HARMLESS);
  made.write('build/run', `#!/usr/bin/env bpftrace\n${HARMLESS}`, true);
  made.write('build/run.sh', `bpftrace -e '${RISKY}'\n`);
  return made;
}

test('what git ignores and does not track is passed over, and said', async () => {
  const { folder } = repository();
  expect(await judged(folder)).toEqual(['a.bt', 'build/tracked.bt', 'new.bt', 'out/kept.bt', 'tools/b.bt']);
  expect(await judged(path.join(folder, 'tools'))).toEqual(['b.bt']);
  expect(await judged(folder, 'tools', 'out', './tools/')).toEqual(['tools/b.bt', 'out/kept.bt']);
  const { stderr } = await run(['check', 'tools'], { cwd: folder });
  expect(stderr).toBe('bpftrace-guard: note: 1 script that git ignores is left out. Name it to have it judged.\n');
  const fixed = await run(['fix', '-n'], { cwd: folder });
  expect(fixed.stdout).toBe('');
});

test('what is named is judged all the same: a file, and a folder with all that is in it', async () => {
  const { folder } = repository();
  expect(await judged(folder, 'x.gen.bt', 'tools/t.gen.bt', 'build/deep/z.bt')).toEqual([
    'x.gen.bt',
    'tools/t.gen.bt',
    'build/deep/z.bt',
  ]);
  const build = ['build/deep/z.bt', 'build/run', 'build/run.sh', 'build/tracked.bt', 'build/y.bt'];
  expect(await judged(folder, 'build')).toEqual(build);
  expect(await judged(path.join(folder, 'build/deep'))).toEqual(['z.bt']);
  expect(await judged(folder, 'build/deep', '.')).toEqual([
    'build/deep/z.bt',
    'a.bt',
    'build/tracked.bt',
    'new.bt',
    'out/kept.bt',
    'tools/b.bt',
  ]);
  const both = await run(['check', '.', 'x.gen.bt', 'tools/t.gen.bt'], { cwd: folder });
  expect(both.stderr).toContain('2 scripts that git ignores are left out. Name them to have them judged.');
});

test('a repository inside another one has its own rules, and a link is what it leads to', async () => {
  const { folder, git } = repository();
  mkdirSync(path.join(folder, 'nested'));
  git('-C', 'nested', 'init', '--quiet');
  writeFileSync(path.join(folder, 'nested/.gitignore'), 'n.bt\n');
  for (const name of ['n.bt', 'm.bt', 'q.gen.bt']) writeFileSync(path.join(folder, 'nested', name), HARMLESS);
  expect((await judged(folder)).filter((name) => name.startsWith('nested'))).toEqual([
    'nested/m.bt',
    'nested/q.gen.bt',
  ]);
});

test('scripts that run together are not those that git ignores', async () => {
  const made = newRepository();
  const half = (held: string, wanted: string) =>
    `fentry:native_queued_spin_lock_slowpath { @${wanted}[pid] = 1; @${held}[pid] = 1; }\n`;
  made.write('.gitignore', '*.gen.bt\n');
  made.write('.github/bpftrace-guard.yml', 'run-together: [["*.bt"]]\ntargets: ["bpftrace@0.23.2,kernel@6.12"]\n');
  made.write('a.bt', HARMLESS);
  made.write('b.gen.bt', half('a', 'b'));
  made.git('add', '.');
  expect((await run(['check', 'a.bt', '--format', 'json'], { cwd: made.folder })).stdout).not.toContain('b.gen.bt');
});

test('without a repository, and without git, everything is judged', async () => {
  const cwd = await folderWith({ '.gitignore': '*.bt\n', 'a.bt': HARMLESS });
  expect(await judged(cwd)).toEqual(['a.bt']);
  expect((await run(['check'], { cwd })).stderr).toBe('');
  const { folder } = repository();
  const { status, stderr } = await run(['check'], { cwd: folder, env: { PATH: '/nonexistent' } });
  expect(stderr).toMatch(/note: What git ignores is not known, so it is judged too: git cannot be run/);
  // The programs of build/run.sh are risky.
  expect(status).toBe(1);
  chmodSync(path.join(folder, '.git'), 0o755);
  writeFileSync(path.join(folder, '.git/HEAD'), 'broken');
  const broken = await run(['check', 'tools'], { cwd: folder });
  expect(broken.stderr).toMatch(/What git ignores is not known, so it is judged too: git check-ignore failed/);
});

test('a hostile configuration of the clone runs nothing', async () => {
  const { folder, git } = repository();
  const mark = path.join(folder, 'ran');
  for (const [key, value] of [
    ['core.fsmonitor', `touch ${mark}`],
    ['core.excludesFile', '/dev/zero/x'],
  ] as const)
    git('config', key, value);
  expect(await judged(folder, 'tools')).toEqual(['tools/b.bt']);
  expect((await run(['check', 'ran'], { cwd: folder })).stderr).toContain('There is no such file');
});
