import { expect, test } from '@jest/globals';
import { hasWord } from '../../../src/source/embedded/format.ts';
import { programsIn } from './maps.ts';

const NAMES =
  'a.sh a.md a.rst a.txt a.8 a.html a.yaml a.json Dockerfile Makefile a.service a.ipynb a.py a.go a.ts a.c'.split(' ');

test('of 10,000 files without the words, each is looked through for these and no more', () => {
  let looks = 0;
  const content = Buffer.from('kprobe:f { @ = 1; }');
  content.includes = () => {
    looks += 1;
    return false;
  };
  const paths = Array.from({ length: 10_000 }, (_, at) => `${at}/${NAMES[at % NAMES.length]}`);
  expect(paths.filter((path) => hasWord(path, content))).toEqual([]);
  expect(looks).toBeLessThanOrEqual(5 * paths.length);
});

test.each(NAMES)('%s: a text that does not name bpftrace has no program', async (name) => {
  const program = 'kprobe:f { @ = 1; }';
  const text = name === 'a.ipynb' ? JSON.stringify({ cells: [{ cell_type: 'code', source: program }] }) : program;
  expect((await programsIn(name, `"${text}"\n`)).programs).toEqual([]);
});
