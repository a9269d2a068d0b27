import { expect, test } from '@jest/globals';
import type { SourceTree } from '../../src/source/source-tree.ts';
import { WatchedTree } from '../../src/source/watched-tree.ts';
import { type Source, unread } from '../../src/text/source.ts';

test('the first path of which something else is seen later is told, and nothing else is asked otherwise', async () => {
  const texts = new Map([
    ['a', 'A'],
    ['b', 'B'],
  ]);
  const asked: string[] = [];
  const files: SourceTree = {
    look: async (path, from): Promise<Source> => {
      asked.push(`${path} from ${from}`);
      const text = texts.get(path);
      return text === undefined ? unread('none') : { kind: 'text', text };
    },
    fromRoot: async (path) => `root/${path}`,
    list: async () => ({ message: 'No.' }),
    runsBpftrace: async (path) => path === 'a',
  };
  const tree = new WatchedTree(files);
  expect(await tree.changed()).toBeUndefined();
  expect(await tree.look('a', 'x')).toEqual({ kind: 'text', text: 'A' });
  await tree.look('b', 'y');
  await tree.look('c', 'x');
  expect(await tree.changed()).toBeUndefined();
  expect(asked.slice(3)).toEqual(['a from x', 'b from y', 'c from x']);
  texts.set('c', 'C');
  expect(await tree.changed()).toBe('c');
  texts.delete('b');
  expect(await tree.changed()).toBe('b');
  expect([await tree.fromRoot('a'), await tree.list()]).toEqual(['root/a', { message: 'No.' }]);
  expect([await tree.runsBpftrace('a'), await tree.runsBpftrace('b')]).toEqual([true, false]);
});
