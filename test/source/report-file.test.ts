import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { writeReport } from '../../src/source/report-file.ts';
import { temporaryFolders } from '../cli/run.ts';

const folderWith = temporaryFolders();

test('a report is written over an earlier one, and to the streams of the process', async () => {
  const folder = await folderWith({ 'out.json': 'a longer report' });
  expect(await writeReport(path.join(folder, 'out.json'), 'report')).toBeUndefined();
  expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toBe('report');
  expect(await writeReport('/dev/null', 'report')).toBeUndefined();
  const file = openSync(path.join(folder, 'held'), 'w');
  expect(await writeReport(`/dev/fd/${file}`, 'report')).toBeUndefined();
  closeSync(file);
  expect(readFileSync(path.join(folder, 'held'), 'utf8')).toBe('report');
});

test('a report that cannot be written is told, and nothing elsewhere is touched', async () => {
  const folder = await folderWith({ 'in/.git/HEAD': '', 'in/x': 'mine' });
  const outside = await folderWith({ kept: 'kept' });
  symlinkSync('x', path.join(folder, 'in/link'));
  symlinkSync(outside, path.join(folder, 'in/out'));
  mkdirSync(path.join(folder, 'in/folder'));
  const why = (name: string) => writeReport(path.join(folder, 'in', name), 'report');
  expect(await why('none/report')).toBe('there is no such folder');
  expect(await why('x/report')).toBe('there is no such folder');
  expect(await why('link')).toBe('it is a symbolic link, which is not followed');
  expect(await why('folder')).toBe('it is a folder');
  for (const name of ['kept', 'new'])
    expect(await why(`out/${name}`)).toBe('a symbolic link leads from there out of the repository');
  expect(readFileSync(path.join(folder, 'in/x'), 'utf8')).toBe('mine');
  expect(readFileSync(path.join(outside, 'kept'), 'utf8')).toBe('kept');
  expect(readdirSync(outside)).toEqual(['kept']);
});
