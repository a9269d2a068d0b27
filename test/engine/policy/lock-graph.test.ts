import { expect, test } from '@jest/globals';
import { compareEnds } from '../../../src/engine/policy/lock-graph.ts';
import { lockOrder } from '../../../src/engine/policy/lock-order.ts';
import { lowered, NQ } from './lowered.ts';

test('of equally good edges the inner group decides, then the outer one, then their locks', () => {
  const script = `fentry:vfs_read { @a[1] = 1; }\nfexit:${NQ} { @b[1] = 1; }\n`;
  const { holds, wants } = lockOrder(lowered(script, 'bpftrace@0.27.1,kernel@6.1'));
  const [[hold], [want]] = [holds, wants];
  if (hold === undefined || want === undefined) throw new Error('one lock is held, and one is wanted');
  const ends = ([inner = 0, outer = 0, lock = 0]: readonly number[]) => ({
    hold: { ...hold, rank: outer },
    want: { ...want, at: inner, rank: lock },
  });
  const inOrder = [
    [1, 1, 1],
    [1, 1, 2],
    [1, 2, 1],
    [1, 2, 2],
    [2, 1, 1],
    [2, 1, 2],
    [2, 2, 1],
    [2, 2, 2],
  ].map(ends);
  expect([...inOrder].reverse().sort(compareEnds)).toEqual(inOrder);
  expect(inOrder.map((each) => compareEnds(each, { ...each }))).toEqual(inOrder.map(() => 0));
});
