import { expect, test } from '@jest/globals';
import { byAnybody, compareEnds, LockGraph } from '../../../src/engine/policy/lock-graph.ts';
import { type KindNesting, lockOrder, NO_EDGES } from '../../../src/engine/policy/lock-order.ts';
import { edge, READ, SLOW } from './edges.ts';
import { lowered, NQ } from './lowered.ts';
import { smallGraph } from './small-graph.ts';

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

test('the groups at the ends of edges are those of programs that may run inside each other', () => {
  expect(smallGraph(['ab']).groups().size).toBe(2);
  expect(smallGraph(['ab=']).groups().size).toBe(0);
  expect(smallGraph(['ab=', 'cd']).groups().size).toBe(2);
});

test('an entry is not joined to itself, however its nodes are called', () => {
  const { outer, inner, held: lock } = edge(READ, SLOW);
  const sure: KindNesting = { confidence: 'certain', moment: 'always', nmi: false, raw: true };
  const isJoined = (held: string, wanted: string, node = 'y', other = lock) => {
    const hold = { lock, node: 'x', values: held, group: [outer] as const, kind: 'h', at: 0, rank: 0 };
    const want = { lock: other, node, values: wanted, group: [inner] as const, kind: 'w', at: 0, rank: 1 };
    const order = { ...NO_EDGES, holds: [hold], wants: [want], nestings: new Map([['h', new Map([['w', [sure]]])]]) };
    return new LockGraph(order, 'by-hash').ends('x', node, byAnybody) !== undefined;
  };
  expect([isJoined('pid', '=1'), isJoined('pid', 'pid'), isJoined('pid', '=1', 'x')]).toEqual([true, false, false]);
  expect(isJoined('pid', 'pid', 'y', { ...lock, id: 'another' })).toBe(true);
});
