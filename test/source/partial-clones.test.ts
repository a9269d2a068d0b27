import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HARMLESS, RISKY, run, temporaryFolders } from '../cli/run.ts';
import { type Repository, repositories } from './git-repository.ts';

const newRepository = repositories();
const folderWith = temporaryFolders();

/** A repository whose branches `main` and `topic` both have commits of their own, and a tag on the first commit. */
function origin(): Repository {
  const repository = newRepository();
  const commits = (branch: string) => {
    for (const step of ['1', '2', '3']) {
      repository.write(`${branch}.bt`, `// ${step}\n${HARMLESS}`);
      repository.commit(`${branch} ${step}`);
    }
  };
  commits('main');
  repository.git('tag', 'v1', 'HEAD~2');
  repository.git('checkout', '--quiet', '-b', 'topic');
  commits('topic');
  repository.write('topic.bt', RISKY);
  repository.commit('risky');
  repository.git('checkout', '--quiet', 'main');
  commits('later');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  return repository;
}

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

async function clone(from: Repository, ...options: string[]): Promise<string> {
  const folder = path.join(await folderWith({}), 'clone');
  execFileSync('git', ['clone', '--quiet', ...options, '--', `file://${from.folder}`, folder], { stdio: 'ignore' });
  return folder;
}

/** Runs what a message says to run, as a user would copy it, and gives the range that it says to write. */
function follow(stderr: string, folder: string, range: string): string {
  const command = /: (git fetch [^"\n]*?)(?:\. If it is a branch, write "([^"]+)"\.)?\n$/.exec(stderr);
  const instead = /Write "([^"]+)", which it has\.\n$/.exec(stderr)?.[1] ?? command?.[2];
  if (command?.[1] !== undefined)
    execFileSync('sh', ['-c', command[1]], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  else if (instead === undefined) throw new Error(`no remedy in: ${stderr}`);
  return instead === undefined || range.startsWith('v1') ? range : range.replace(/^[^.]+/, instead);
}

describe('a clone that lacks the base gets a remedy that works', () => {
  test.each<[string, readonly string[], string]>([
    ['one branch, one commit', ['--depth', '1', '--branch', 'topic'], 'main..HEAD'],
    ['one branch, one commit', ['--depth', '1', '--branch', 'topic'], 'origin/main..HEAD'],
    ['one branch, one commit, a tag', ['--depth', '1', '--branch', 'topic'], 'v1..HEAD'],
    ['one branch, one commit, a commit before', ['--depth', '1', '--branch', 'topic'], 'HEAD~2..HEAD'],
    ['one branch', ['--single-branch', '--branch', 'topic'], 'main..HEAD'],
    ['one branch', ['--single-branch', '--branch', 'topic'], 'origin/main..HEAD'],
    ['all branches, one commit', ['--depth', '1', '--no-single-branch', '--branch', 'topic'], 'origin/main..HEAD'],
    ['all branches', ['--branch', 'topic'], 'main..HEAD'],
  ])('%s: %s %s', async (_, options, range) => {
    const folder = await clone(origin(), ...options);
    let asked = range;
    let result = await run(['review', asked], { cwd: folder });
    expect(result.status).toBe(2);
    for (let step = 0; result.status === 2 && step < 2; step++) {
      asked = follow(result.stderr, folder, asked);
      result = await run(['review', asked], { cwd: folder });
    }
    expect(result).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^topic\.bt:\d+:\d+ error\[abba-deadlock\]/),
    });
  });

  test('a commit of the other branch by its number', async () => {
    const repository = origin();
    const base = repository.git('rev-parse', 'main~1');
    const folder = await clone(repository, '--depth', '1', '--branch', 'topic');
    const first = await run(['review', `${base}..HEAD`], { cwd: folder });
    expect(first.stderr).not.toContain('If it is a branch');
    expect(follow(first.stderr, folder, `${base}..HEAD`)).toBe(`${base}..HEAD`);
    expect((await run(['review', `${base}..HEAD`], { cwd: folder })).status).toBe(1);
  });

  test('as a CI system checks a pull request out: one commit without a branch, then the base alone', async () => {
    const repository = origin();
    const folder = await folderWith({});
    git(folder, 'init', '--quiet');
    git(folder, 'remote', 'add', 'origin', `file://${repository.folder}`);
    git(folder, 'fetch', '--quiet', '--depth', '1', 'origin', repository.git('rev-parse', 'topic'));
    git(folder, 'checkout', '--quiet', 'FETCH_HEAD');
    git(folder, 'fetch', '--quiet', '--depth', '1', 'origin', '+refs/heads/main:refs/remotes/origin/main');
    const first = await run(['review', 'origin/main..HEAD'], { cwd: folder });
    expect(first.stderr).toContain('have no common ancestor here. Fetch it first: git fetch --unshallow origin\n');
    follow(first.stderr, folder, 'origin/main..HEAD');
    expect((await run(['review', 'origin/main..HEAD'], { cwd: folder })).status).toBe(1);
  });

  test('a clone without blobs', async () => {
    const folder = await clone(origin(), '--filter=blob:none', '--branch', 'topic', '--no-checkout');
    const first = await run(['review', 'origin/main..HEAD'], { cwd: folder });
    expect(first.status).toBe(2);
    expect(first.stderr).toMatch(/: This is a partial clone, which lacks the object [0-9a-f]{40}\. /);
    follow(first.stderr, folder, 'origin/main..HEAD');
    expect((await run(['review', 'origin/main..HEAD'], { cwd: folder })).status).toBe(1);
  });
});

test('where no fetch helps, none is recommended', async () => {
  const repository = origin();
  repository.git('checkout', '--quiet', '--orphan', 'other');
  repository.commit('a root of its own');
  const nothing = await run(['review', 'main..other'], { cwd: repository.folder });
  expect(nothing.stderr).toContain('have no common ancestor here. Their histories have nothing in common.\n');
  const unknown = await run(['review', 'nosuch..HEAD'], { cwd: repository.folder });
  expect(unknown.stderr).toBe('bpftrace-guard: error: The repository has no commit "nosuch". Check the name.\n');
  const folder = await clone(repository, '--depth', '1');
  const strange = await run(['review', '$(touch x)..HEAD'], { cwd: folder });
  expect(strange.stderr).not.toContain('If it is a branch');
  expect(existsSync(path.join(folder, 'x'))).toBe(false);
});
