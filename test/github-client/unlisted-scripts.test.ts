import { afterEach, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { findUnlistedScripts } from '../../src/github/changes.ts';
import { chooseFiles } from '../../src/source/file-choice.ts';
import { WRITE_TOKEN } from '../github/access.ts';
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
  const octokit = new Octokit({ baseUrl: scene.github.url, auth: WRITE_TOKEN });
  const { base, head } = await scene.github.state.coordinates(scene.pull);
  const repository = { owner: 'octo-org', repo: 'tools' };
  const all = await findUnlistedScripts(octokit, repository, base, head, chooseFiles(patterns));
  return all && { scripts: all.scripts.map(({ path }) => path), leftOut: all.leftOut };
}

const BEFORE = { 'same.bt': 'BEGIN { }', 'old.bt': 'BEGIN { }', 'gone.bt': 'BEGIN { }' };

test('the scripts that are new or changed are found by their names', async () => {
  const after = { 'old.bt': 'END { }', 'new.bt': 'END { }', 'a/b.bt': 'END { }', 'README.md': '#', 'gone.bt': null };
  expect(await found(BEFORE, after)).toEqual({ scripts: ['a/b.bt', 'new.bt', 'old.bt'], leftOut: [] });
});

test('what `files` leaves out is told if it is a script, and what it names is a script whatever its name', async () => {
  const after = { 'a.bt': 'END { }', tool: 'END { }', 'b/c.bt': 'END { }', 'b/d.md': '#', 'e.md': '#' };
  expect(await found(BEFORE, after, ['b/**', 'tool'])).toEqual({ scripts: ['b/c.bt', 'tool'], leftOut: ['a.bt'] });
});
