import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readGitChange, resolveRange } from '../../src/source/git.ts';
import { run } from '../cli/run.ts';
import { type Repository, repositories } from './git-repository.ts';

const newRepository = repositories();
const BEFORE = 'BEGIN { }\n';
const AFTER = 'END { }\n';

/** A repository with a change of `x.bt`, and a program that leaves a trace when something of the repository runs it. */
function hostile(): { repository: Repository; program: string; ran: () => boolean } {
  const repository = newRepository();
  repository.write('x.bt', BEFORE);
  repository.write('.gitattributes', '* diff=evil filter=evil\n');
  repository.commit('start');
  repository.write('x.bt', AFTER);
  repository.commit('change');
  const trace = path.join(repository.folder, '.git/ran');
  const program = path.join(repository.folder, '.git/evil');
  repository.write('.git/evil', `#!/bin/sh\ntouch '${trace}'\nexit 1\n`, true);
  return { repository, program, ran: () => existsSync(trace) };
}

const review = (cwd: string) => run(['review', 'HEAD~1..HEAD', '--target', 'debian-13'], { cwd });

/** Takes an object away, as a partial clone lacks it. */
function lose({ folder }: Repository, id: string): void {
  rmSync(path.join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

test('no program that the configuration of a repository names is run', async () => {
  const { repository, program, ran } = hostile();
  const hooks = path.join(repository.folder, '.git/hooks');
  mkdirSync(hooks, { recursive: true });
  for (const name of ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman'])
    symlinkSync(program, path.join(hooks, name));
  for (const name of [
    'core.fsmonitor',
    'core.sshCommand',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.alternateRefsCommand',
    'core.gitProxy',
    'credential.helper',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'gpg.program',
    'pager.diff',
    'interactive.diffFilter',
    'uploadpack.packObjectsHook',
    'alias.diff',
    'alias.diff-tree',
  ])
    repository.git('config', name, name.startsWith('alias.') ? `!${program}` : program);
  expect(await review(repository.folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('1 script') });
  expect(ran()).toBe(false);
  // The trap works: the same repository runs it for a git that nobody told otherwise.
  expect(() => execFileSync('git', ['status'], { cwd: repository.folder, stdio: 'pipe' })).not.toThrow();
  expect(ran()).toBe(true);
});

test.each([
  ['ext::', (program: string) => `ext::${program}`],
  ['ssh', () => 'ssh://example.invalid/x'],
  ['a local repository with a program of its own', (_: string, folder: string) => folder],
  ['a helper', () => 'evil::x'],
])('an object that is missing is not fetched, by %s', async (_, url) => {
  const { repository, program, ran } = hostile();
  lose(repository, repository.git('rev-parse', 'HEAD:x.bt'));
  for (const [name, value] of [
    ['core.repositoryFormatVersion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.url', url(program, repository.folder)],
    ['remote.origin.uploadpack', program],
    ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
    ['core.sshCommand', program],
    ['protocol.allow', 'always'],
    ['protocol.ext.allow', 'always'],
    ['protocol.file.allow', 'always'],
    ['protocol.ssh.allow', 'always'],
    ['fetch.negotiationAlgorithm', 'noop'],
  ] as const)
    repository.git('config', name, value);
  const { status, stderr } = await review(repository.folder);
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^bpftrace-guard: error: The repository lacks the object [0-9a-f]{40}\. In a partial clone, run "git fetch/,
  );
  expect(ran()).toBe(false);
});

test('a folder of a clone that looks like a repository is none', async () => {
  const { repository, program, ran } = hostile();
  const inner = path.join(repository.folder, 'inner');
  execFileSync('git', ['clone', '--quiet', '--bare', repository.folder, inner], { stdio: 'pipe' });
  const set = (name: string, value: string) =>
    execFileSync('git', ['config', '--file', path.join(inner, 'config'), name, value]);
  set('core.fsmonitor', program);
  set('core.bare', 'false');
  set('core.worktree', repository.folder);
  const { status, stderr } = await review(inner);
  expect({ status, ran: ran() }).toEqual({ status: 2, ran: false });
  expect(stderr).toMatch(/in no git repository that git may read.*GIT_DIR/);
  set('core.bare', 'true');
  const named = await run(['review', 'HEAD~1..HEAD', '--target', 'debian-13'], { cwd: '/', env: { GIT_DIR: inner } });
  expect(named).toMatchObject({ status: 0 });
});

test('what is judged is what the commits name: replaced objects, grafts and a graph that lies change nothing', async () => {
  const { repository } = hostile();
  const base = repository.git('rev-parse', 'HEAD~1');
  const before = await readGitChange(await resolveRange('HEAD~1..HEAD', repository.folder), repository.folder);
  repository.git('replace', repository.git('rev-parse', 'HEAD:x.bt'), repository.git('rev-parse', 'HEAD~1:x.bt'));
  repository.write('.git/info/grafts', `${repository.git('rev-parse', 'HEAD')}\n`);
  expect(repository.git('cat-file', '-p', 'HEAD:x.bt')).toBe(BEFORE.trim());
  const after = await readGitChange(await resolveRange(`${base}..HEAD`, repository.folder), repository.folder);
  expect(after).toEqual(before);
  expect(after.scripts).toMatchObject([{ text: AFTER }]);
  expect(readdirSync(path.join(repository.folder, '.git/refs/replace'))).toHaveLength(1);
});
