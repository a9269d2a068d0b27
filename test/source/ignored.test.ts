import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Ignored } from '../../src/source/ignored.ts';
import { temporaryFolders } from '../cli/run.ts';
import { repositories } from './git-repository.ts';

const newRepository = repositories();
const folderWith = temporaryFolders();

/** Which of some paths are ignored, if git is asked about a folder. */
async function ignoredIn(folder: string, paths: readonly string[], ignored = new Ignored()): Promise<string[]> {
  await ignored.addBelow(folder);
  expect(ignored.problem).toBeUndefined();
  return paths.filter((name) => ignored.has(path.join(folder, name)));
}

test('files and folders that git does not track and that a pattern names are ignored', async () => {
  const { folder, ...repository } = newRepository();
  repository.write('.gitignore', 'old\n*.tmp\n');
  for (const name of ['kept.tmp', 'a.tmp', 'a', 'in/a', 'in/b.tmp', 'in/old/c', 'old/d']) repository.write(name, '');
  repository.git('add', '--force', 'kept.tmp');
  const paths = ['.', 'a', 'a.tmp', 'kept.tmp', 'in', 'in/b.tmp', 'in/old', 'in/old/', 'old', 'none.tmp'];
  expect(await ignoredIn(folder, paths)).toEqual(['a.tmp', 'in/b.tmp', 'in/old', 'in/old/', 'old']);
  expect(await ignoredIn(path.join(folder, 'in'), ['b.tmp', 'old', '.'])).toEqual(['b.tmp', 'old']);
  // As the folder was given, with a link in it.
  symlinkSync('in', path.join(folder, 'link'));
  expect(await ignoredIn(path.join(folder, 'link'), ['b.tmp', '../in/b.tmp'])).toEqual(['b.tmp']);
});

test.each(['old', 'deep/old', ':(top)old', '*'])(
  'nothing is ignored in the folder %s, which is ignored itself',
  async (name) => {
    const { folder, ...repository } = newRepository();
    repository.write('.gitignore', name === '*' ? '\\*\n*.tmp\n' : `${name}\n*.tmp\n`);
    for (const place of ['kept', name, 'other']) repository.write(`${place}/a.tmp`, '');
    repository.write(`${name}/tracked`, '');
    repository.git('--literal-pathspecs', 'add', '--force', `${name}/tracked`);
    expect(await ignoredIn(path.join(folder, name), ['a.tmp'])).toEqual([]);
    expect(await ignoredIn(path.join(folder, 'other'), ['a.tmp'])).toEqual(['a.tmp']);
  },
);

test('git is asked once about a folder', async () => {
  const repository = newRepository();
  const ignored = new Ignored();
  repository.write('a.tmp', '');
  expect(await ignoredIn(`${repository.folder}/`, ['a.tmp'], ignored)).toEqual([]);
  repository.write('.gitignore', '*.tmp\n');
  for (const spelling of [repository.folder, `${repository.folder}/`])
    expect(await ignoredIn(spelling, ['a.tmp'], ignored)).toEqual([]);
  expect(await ignoredIn(repository.folder, ['a.tmp'])).toEqual(['a.tmp']);
});

test('outside of a repository nothing is ignored; where git cannot tell, that is said', async () => {
  const folder = await folderWith({ '.gitignore': 'a\n', a: '' });
  expect(await ignoredIn(folder, ['a'])).toEqual([]);
  const ignored = new Ignored();
  await ignored.addBelow(path.join(await folderWith({ '.git/HEAD': 'no', 'x/a': '' }), 'x'));
  expect(ignored.problem).toMatch(/^What git ignores is not known, so it is judged too: git \S+ failed: fatal: /);
  await expect(ignored.addBelow(path.join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});
