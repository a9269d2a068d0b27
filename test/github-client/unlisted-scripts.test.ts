import { afterEach, describe, expect, test } from '@jest/globals';
import { findUnlistedScripts, listScripts, readCommits } from '../../src/github/changes.ts';
import { chooseFiles } from '../../src/source/file-choice.ts';
import { quietClient } from '../github/quiet-client.ts';
import type { FileTree } from '../github/repository.ts';
import { type Scene, setScene } from '../github/scene.ts';

let scene: Scene;
afterEach(async () => {
  await scene.close();
  expect(scene.github.violations).toEqual([]);
});

/** What is found between two trees, by the patterns of `files`. */
async function found(before: FileTree, after: FileTree, patterns: readonly string[] = []) {
  scene = await setScene(before, after);
  const octokit = quietClient(scene.github);
  const { base, head } = await scene.github.state.coordinates(scene.pull);
  const repository = { owner: 'octo-org', repo: 'tools' };
  const all = await findUnlistedScripts(
    octokit,
    { ...repository, baseSha: base, headSha: head },
    chooseFiles(patterns),
  );
  return all && { ...all, scripts: all.scripts.map(({ path }) => path) };
}

const BEFORE = { 'same.bt': 'BEGIN { }', 'old.bt': 'BEGIN { }', 'gone.bt': 'BEGIN { }' };

test('the scripts that are new or changed are found by their names', async () => {
  const after = { 'old.bt': 'END { }', 'new.bt': 'END { }', 'a/b.bt': 'END { }', 'README.md': '#', 'gone.bt': null };
  expect(await found(BEFORE, after)).toEqual({
    scripts: ['a/b.bt', 'new.bt', 'old.bt'],
    leftOut: [],
    removed: ['gone.bt'],
  });
});

test('what `files` leaves out is told if it is a script, and what it names is a script whatever its name', async () => {
  const after = { 'a.bt': 'END { }', tool: 'END { }', 'b/c.bt': 'END { }', 'b/d.md': '#', 'e.md': '#' };
  expect(await found(BEFORE, after, ['b/**', 'tool'])).toMatchObject({
    scripts: ['b/c.bt', 'tool'],
    leftOut: ['a.bt'],
  });
});

describe('the list of a pull request of which GitHub does not list all files', () => {
  const AFTER = { 'a.bt': 'END { }', 'b.bt': 'END { }', 'c.bt': 'END { }', 'd.bt': 'END { }' };
  /** What is listed where GitHub lists two of the four files, and the tree is sent as a whole or not. */
  async function listed(patterns: readonly string[] = [], truncated = false) {
    scene = await setScene({ 'README.md': '#' }, AFTER, { limits: { pullFiles: 2 } });
    const octokit = quietClient(scene.github);
    const pull = { owner: 'octo-org', repo: 'tools', number: 1 };
    const commits = await readCommits(octokit, pull);
    if (truncated)
      scene.github.fail({
        path: /git\/trees/,
        status: 200,
        body: { sha: scene.head, url: scene.github.url, tree: [], truncated: true },
      });
    const { scripts, ...rest } = await listScripts(octokit, pull, commits, chooseFiles(patterns));
    return { scripts: scripts.map(({ path, hunks }) => [path, hunks?.length]), ...rest };
  }

  test('has the others by their names, without their lines, and says so', async () => {
    expect(await listed()).toEqual({
      scripts: [
        ['a.bt', 1],
        ['b.bt', 1],
        ['c.bt', undefined],
        ['d.bt', undefined],
      ],
      leftOut: 0,
      changedPaths: ['a.bt', 'b.bt'],
      removed: new Map(),
      notes: [expect.stringMatching(/^GitHub lists 2 of the 4 changed files\. Among the others, scripts were found/)],
    });
  });

  test('counts what is left out, listed or not, once', async () => {
    expect(await listed(['b.bt', 'c.bt'])).toMatchObject({
      scripts: [
        ['b.bt', 1],
        ['c.bt', undefined],
      ],
      leftOut: 2,
    });
  });

  test('is not complete where the tree is not to be had', async () => {
    expect(await listed([], true)).toMatchObject({
      scripts: [
        ['a.bt', 1],
        ['b.bt', 1],
      ],
      unlisted: expect.stringMatching(/Scripts among the others were not seen: split the pull request\.$/),
    });
  });
});

test('a list of all files asks for nothing more', async () => {
  scene = await setScene({ 'README.md': '#' }, { 'a.bt': 'END { }', 'b.bt': 'END { }', 'README.md': '##' });
  const octokit = quietClient(scene.github);
  const pull = { owner: 'octo-org', repo: 'tools', number: 1 };
  const commits = await readCommits(octokit, pull);
  const asked = scene.github.requests.length;
  expect(await listScripts(octokit, pull, commits, chooseFiles(['a.bt', '*.md']))).toMatchObject({
    scripts: [{ path: 'README.md' }, { path: 'a.bt' }],
    leftOut: 1,
    notes: [],
  });
  expect(scene.github.requests).toHaveLength(asked + 1);
});
