import { describe, expect, test } from '@jest/globals';
import { components, shortestWay } from '../../../src/engine/policy/lock-search.ts';
import { smallGraph } from './small-graph.ts';

/** A way in short: `ab` and `bc*`, as `smallGraph` has them. */
function way(edges: readonly string[], from: string, to: string, more: { swept?: boolean; limit?: number } = {}) {
  const options = { from, to, swept: false, limit: Number.POSITIVE_INFINITY, ...more };
  return shortestWay(smallGraph(edges), options)?.map(
    ({ hold, want }) => `${hold.node}${want.node}${hold.kind.endsWith('*') ? '*' : ''}`,
  );
}

const parts = (edges: readonly string[]) =>
  components(smallGraph(edges))
    .map((nodes) => [...nodes].sort().join(''))
    .sort();

/** Every graph of three locks, by its edges. */
const PAIRS = ['ab', 'ac', 'ba', 'bc', 'ca', 'cb'];
const ALL = [...Array(2 ** PAIRS.length).keys()].map((bits) => PAIRS.filter((_, at) => (bits >> at) % 2 === 1));

describe('locks that lead to each other', () => {
  test.each<[edges: readonly string[], parts: readonly string[]]>([
    [[], []],
    [['ab', 'bc', 'ac'], []],
    [['ab', 'ba'], ['ab']],
    [['ab', 'bc', 'ca', 'cd', 'da'], ['abcd']],
    [
      ['ab', 'ba', 'bc', 'cd', 'dc'],
      ['ab', 'cd'],
    ],
    [
      ['dc', 'cd', 'cb', 'ba', 'ab', 'ae'],
      ['ab', 'cd'],
    ],
    [['ab', 'ba*'], ['ab']],
    [['ab=', 'ba'], []],
    [['ab=', 'ba', 'ac', 'cb'], ['abc']],
  ])('of %j are %j', (edges, found) => {
    expect(parts(edges)).toEqual(found);
  });

  test('of every graph of three locks are those with a way there and back', () => {
    const wrong = ALL.filter((edges) => {
      const both = ['ab', 'ac', 'bc'].filter(([x = '', y = '']) => way(edges, x, y) && way(edges, y, x));
      return parts(edges).join() !== (both.length > 1 ? 'abc' : both.join());
    });
    expect(wrong).toEqual([]);
  });
});

describe('the shortest way from one lock to another', () => {
  test.each<[edges: readonly string[], ends: string, way: readonly string[] | undefined]>([
    [['ab'], 'ab', ['ab']],
    [['ab'], 'ba', undefined],
    [['ab'], 'aa', undefined],
    [['ab', 'ba'], 'aa', ['ab', 'ba']],
    [['ab', 'bc', 'cd'], 'ad', ['ab', 'bc', 'cd']],
    [['ab', 'bc', 'cd', 'bd'], 'ad', ['ab', 'bd']],
    // Of several that are as short, the one whose ends come first.
    [['ac', 'cd', 'ab', 'bd'], 'ad', ['ac', 'cd']],
    [['ab', 'bd', 'ac', 'cd'], 'ad', ['ab', 'bd']],
    [['ec', 'eb', 'ab', 'ac', 'bd', 'cd'], 'ad', ['ac', 'cd']],
    [['ab=', 'bc'], 'ac', undefined],
    [['ab=', 'ac', 'cb'], 'ab', ['ac', 'cb']],
    // A program rather than the bpftrace process.
    [['ab*', 'ab'], 'ab', ['ab']],
    [['ab*', 'bc', 'ab'], 'ac', ['ab', 'bc']],
    [['ab*'], 'ab', ['ab*']],
    // The process is on one CPU.
    [['ab*', 'bc*'], 'ac', undefined],
    [['ab*', 'bc', 'cd*'], 'ad', undefined],
    [['ab*', 'bc', 'cd'], 'ad', ['ab*', 'bc', 'cd']],
    [['ab', 'bc', 'cd*'], 'ad', ['ab', 'bc', 'cd*']],
    // The short way to b needs the process, and so does the way on from there.
    [['ab*', 'ac', 'cb', 'bd*'], 'ad', ['ac', 'cb', 'bd*']],
  ])('%j, %s: %j', (edges, [from = '', to = ''], found) => {
    expect(way(edges, from, to)).toEqual(found);
  });

  test('has fewer edges than the limit', () => {
    const chain = ['ab', 'bc', 'cd'];
    expect([1, 2].map((limit) => way(chain, 'a', 'b', { limit }))).toEqual([undefined, ['ab']]);
    expect([3, 4].map((limit) => way(chain, 'a', 'd', { limit }))).toEqual([undefined, chain]);
  });

  test('does not begin with the process where that already holds a lock', () => {
    expect(way(['ab*', 'bc'], 'a', 'c', { swept: true })).toBeUndefined();
    expect(way(['ab', 'bc*'], 'a', 'c', { swept: true })).toBeUndefined();
    expect(way(['ab', 'bc'], 'a', 'c', { swept: true })).toEqual(['ab', 'bc']);
  });

  test('is as long in every graph of three locks as steps from lock to lock say', () => {
    const graphs = ALL.flatMap((edges) => PAIRS.map((pair) => [...edges, `${pair}*`]));
    const wrong = graphs.filter((edges) => ['a', 'b'].some((to) => way(edges, 'a', to)?.length !== stepsTo(to, edges)));
    expect(wrong).toEqual([]);
  });
});

/** The number of steps from `a`, of which one at most is by the process; undefined if no number is enough. */
function stepsTo(to: string, edges: readonly string[]): number | undefined {
  let at = ['a'];
  for (let steps = 1; steps <= 4; steps++) {
    at = at.flatMap(([node, swept = '']) =>
      edges.flatMap(([from, next, by = '']) => (from === node && !(swept && by) ? [`${next}${swept || by}`] : [])),
    );
    if (at.some(([node]) => node === to)) return steps;
  }
  return undefined;
}
