import { afterEach, describe, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { readPullRequestHead } from '../../src/github/changes.ts';
import { GitHubContents } from '../../src/github/contents.ts';
import type { ListedScript } from '../../src/github/listing.ts';
import { readChange, SCRIPT_COUNT_LIMIT } from '../../src/github/script-texts.ts';
import { WRITE_TOKEN } from '../github/access.ts';
import { quietClient } from '../github/quiet-client.ts';
import { type FileTree, forkRepository, openPullRequest } from '../github/repository.ts';
import { type Scene, setScene } from '../github/scene.ts';

let scene: Scene;
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

/** Reads scripts of a pull request that adds some files. */
async function read(files: FileTree, scripts: readonly ListedScript[]) {
  scene = await setScene({ 'README.md': '#\n' }, files);
  const octokit = new Octokit({ baseUrl: scene.github.url, auth: WRITE_TOKEN });
  const contents = new GitHubContents(octokit, { owner: 'octo-org', repo: 'tools', ref: scene.head });
  const changedPaths = scripts.map(({ path }) => path);
  return readChange(contents, {
    scripts,
    unknown: [],
    leftOut: 0,
    changedPaths,
    removed: new Map(),
    unnamed: new Map(),
    notes: [],
  });
}

describe('readChange', () => {
  test('keeps the byte order mark, the old name and the hunks', async () => {
    const hunks = [{ newStart: 1, newLines: 1, added: [1] }];
    const change = await read({ 'new.bt': '\ufeffBEGIN { }\n' }, [{ path: 'new.bt', previousPath: 'old.bt', hunks }]);
    expect(change.scripts).toEqual([
      { status: 'readable', path: 'new.bt', previousPath: 'old.bt', hunks, text: '\ufeffBEGIN { }\n' },
    ]);
  });

  test.each<[string, FileTree, string, RegExp]>([
    ['that is not there', {}, 'failed', /does not exist.*may not see it/],
    [
      'that is a link out of the repository',
      { 'a.bt': { text: '/etc/x', mode: '120000' } },
      'failed',
      /symbolic link that leads out of the repository; keep/,
    ],
    ['that is a link to a script', { 'a.bt': { text: 'b.bt', mode: '120000' } }, 'skipped', /symbolic link/],
    ['that is a link to nothing', { 'a.bt': { text: 'c', mode: '120000' } }, 'failed', /to c, which is not there/],
    ['that is a link to itself', { 'a.bt': { text: './a.bt', mode: '120000' } }, 'failed', /in a circle/],
    ['that is a submodule', { 'a.bt': { submodule: 'd'.repeat(40) } }, 'skipped', /submodule/],
    ['that is a folder', { 'a.bt/b.bt': 'BEGIN { }' }, 'skipped', /folder/],
    ['that is too large', { 'a.bt': 'x'.repeat(5 * 1024 * 1024) }, 'failed', /4 MiB/],
    ['that is binary', { 'a.bt': Uint8Array.of(1, 0, 255) }, 'failed', /UTF-8/],
    ['that is empty', { 'a.bt': ' \n' }, 'skipped', /empty/],
  ])('a script %s is told with the reason, and loses no other', async (_name, files, status, error) => {
    const change = await read({ ...files, 'b.bt': 'BEGIN { }' }, [{ path: 'a.bt' }, { path: 'b.bt' }]);
    expect(change.scripts).toMatchObject([
      { status, path: 'a.bt', error: expect.stringMatching(error) },
      { status: 'readable', path: 'b.bt' },
    ]);
  });

  test('no pull request uses up the requests of the repository', async () => {
    const scripts = Array.from({ length: SCRIPT_COUNT_LIMIT + 1 }, (_, at) => ({ path: `${at}.bt` }));
    const change = await read({ 'x.bt': 'BEGIN { }' }, scripts);
    expect(scene.github.requests).toHaveLength(SCRIPT_COUNT_LIMIT / 100);
    expect(change.scripts.slice(SCRIPT_COUNT_LIMIT)).toEqual([
      { status: 'failed', path: '.', error: expect.stringMatching(/5000 scripts at most, without 5000\.bt; split/) },
    ]);
  });
});

describe('readPullRequestHead', () => {
  const PULL = { owner: 'octo-org', repo: 'tools' };

  test('knows the branch of a fork from one of the repository', async () => {
    scene = await setScene({ 'README.md': '#\n' }, { 'a.bt': 'BEGIN { }\n' });
    const fork = await forkRepository(scene.repository, 'someone');
    const { number } = await openPullRequest(scene.github, scene.repository, {
      fork,
      branch: 'work',
      files: { 'f.bt': 'END { }\n' },
    });
    const octokit = quietClient(scene.github);
    expect(await readPullRequestHead(octokit, { ...PULL, number: scene.pull.number })).toMatchObject({
      commits: { headSha: scene.head },
      open: true,
      branch: scene.pull.head,
      repository: PULL,
      isDefaultBranch: false,
      isFork: false,
    });
    expect(await readPullRequestHead(octokit, { ...PULL, number })).toMatchObject({
      branch: 'work',
      repository: { owner: 'someone', repo: 'tools' },
      isFork: true,
    });
    await fork.remove();
  });
});
