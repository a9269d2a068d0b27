import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GitHubContents } from '../../src/github/contents.ts';
import { GitHubTree } from '../../src/github/tree.ts';
import { CommitTree } from '../../src/source/commit-tree.ts';
import type { SourceTree } from '../../src/source/source-tree.ts';
import { git } from '../github/git.ts';
import { quietClient } from '../github/quiet-client.ts';
import { type Scene, setScene } from '../github/scene.ts';

const executable = (text: string | Uint8Array) => ({ text, mode: '100755' }) as const;
const MEBIBYTE = 1024 * 1024;
const SHEBANG = '#!/usr/bin/env bpftrace\n';

const FILES = {
  'agents/watch': executable(`${SHEBANG}BEGIN { }\n`),
  'agents/nul': executable(`${SHEBANG}// \0\n`),
  'agents/long': executable(`${SHEBANG}${'// x\n'.repeat(MEBIBYTE)}`),
  'agents/named.bt': executable(SHEBANG),
  'agents/link.bt': { text: 'watch', mode: '120000' } as const,
  'bin/shell': executable('#!/bin/sh\nbpftrace -e 1\n'),
  'bin/machine': executable(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0xff])),
  'bin/large': executable(new Uint8Array(5 * MEBIBYTE)),
  'bin/empty': executable(''),
  'bin/run.py': executable(SHEBANG),
  'bin/text': SHEBANG,
};

let scene: Scene;
let clone: string;
let github: SourceTree;
let commit: SourceTree;

beforeEach(async () => {
  scene = await setScene({ 'README.md': '#\n' }, FILES);
  clone = await mkdtemp(join(tmpdir(), 'clone-'));
  await git(clone, ['clone', '--quiet', '--no-checkout', scene.repository.directory, '.']);
  const octokit = quietClient(scene.github);
  const head = { owner: 'octo-org', repo: 'tools', ref: scene.head };
  github = new GitHubTree(octokit, head, new GitHubContents(octokit, head));
  commit = new CommitTree(scene.head, clone);
});

afterEach(async () => {
  await scene.close();
  await rm(clone, { recursive: true, force: true });
  expect(scene.github.violations).toEqual([]);
});

/** The paths of a tree's scripts by their names, and of its other executable files with what their first lines tell. */
async function scriptsOf(tree: SourceTree) {
  const listed = await tree.list();
  if ('message' in listed) throw new Error(listed.message);
  const runs = await Promise.all(listed.executables.map(({ path }) => tree.runsBpftrace(path)));
  return {
    named: listed.files.map(({ path }) => path),
    unnamed: Object.fromEntries(listed.executables.map(({ path }, at) => [path, runs[at]])),
  };
}

describe('the scripts of a commit that their names, or the first lines of executable files, tell', () => {
  test('are the same on GitHub and in a clone', async () => {
    const there = await scriptsOf(github);
    expect(there).toEqual({
      named: ['agents/link.bt', 'agents/named.bt'],
      unnamed: {
        'agents/long': true,
        'agents/nul': true,
        'agents/watch': true,
        'bin/empty': false,
        'bin/large': false,
        'bin/machine': false,
        'bin/shell': false,
      },
    });
    expect(await scriptsOf(commit)).toEqual(there);
  });

  test('are not known where GitHub does not answer, or the clone lacks them', async () => {
    scene.github.fail({ path: /graphql/, status: 401 });
    expect(await github.runsBpftrace('agents/watch')).toBeUndefined();
    await commit.list();
    await rm(join(clone, '.git/objects'), { recursive: true });
    expect(await commit.runsBpftrace('agents/watch')).toBeUndefined();
  });
});
