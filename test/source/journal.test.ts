import { appendFileSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Journal, readJournal } from '../../src/source/journal.ts';
import { temporaryFolders } from '../cli/run.ts';

const folder = temporaryFolders();

async function entriesOf(file: string): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const entry of readJournal(file)) entries.push(entry);
  return entries;
}

test('what is added is there, in order, whatever is in it', async () => {
  const file = path.join(await folder({}), 'state');
  expect(await entriesOf(file)).toEqual([]);
  const journal = await Journal.start(file, [{ kept: 1 }]);
  const odd = ['\n', '\r', '\u2028', '\ud800', 'ö'.repeat(100_000)];
  await Promise.all(odd.map((text) => journal.add({ text })));
  await journal.close();
  expect(await entriesOf(file)).toEqual([{ kept: 1 }, ...odd.map((text) => ({ text }))]);
  expect(readdirSync(path.dirname(file))).toEqual(['state']);
});

test('half of a line is passed over, at the end and between others', async () => {
  const file = path.join(await folder({}), 'state');
  writeFileSync(file, '{"a":1}\n{"a":2');
  expect(await entriesOf(file)).toEqual([{ a: 1 }]);
  appendFileSync(file, '\n{"a":3}\n\n');
  expect(await entriesOf(file)).toEqual([{ a: 1 }, { a: 3 }]);
});

test('an entry that cannot be written is an error, and those behind it are written', async () => {
  const file = path.join(await folder({ state: '{"old":1}\n' }), 'state');
  const open = () => readdirSync('/proc/self/fd').length;
  const before = open();
  await expect(Journal.start(file, [{ a: 1n }])).rejects.toThrow(TypeError);
  expect([open(), await entriesOf(file)]).toEqual([before, [{ old: 1 }]]);
  const journal = await Journal.start(file, []);
  const added = [journal.add({ a: 1n }), journal.add({ b: 2 })];
  expect((await Promise.allSettled(added)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  await journal.close();
  expect([open(), await entriesOf(file)]).toEqual([before, [{ b: 2 }]]);
});

test('a start takes the place of what was there, and what is no file is an error', async () => {
  const at = await folder({ state: '{"a":1}\n{"a":2\n' });
  const file = path.join(at, 'state');
  await (await Journal.start(file, [{ a: 1 }])).close();
  expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n');
  await expect(entriesOf(at)).rejects.toThrow('EISDIR');
  await expect(Journal.start(path.join(at, 'none', 'state'), [])).rejects.toThrow('ENOENT');
  // The error is that of the file, and not that of the one that is written beside it.
  const below = path.join(file, 'below');
  await expect(Journal.start(below, [])).rejects.toMatchObject({ code: 'ENOTDIR', path: below });
  const link = path.join(at, 'link');
  symlinkSync('state', link);
  await expect(Journal.start(link, [])).rejects.toThrow('it is not a regular file');
  await expect(Journal.start(at, [])).rejects.toThrow('it is not a regular file');
  expect(readlinkSync(link)).toBe('state');
});
