import { describe, expect, test } from '@jest/globals';
import type { OwnEdge } from '../../../src/engine/policy/lock-order.ts';
import { type Closing, closeAlone, groupByLock } from '../../../src/engine/policy/own-cycle.ts';
import { type Holder, lockOf } from '../../../src/engine/program/program.ts';
import { edge, on, PROCESS, READ, SLOW } from './edges.ts';

/** An edge of a map's lock to itself, between keys of these values. */
function own(held: string, wanted: string, more: Partial<OwnEdge> = {}, holder: Holder = READ): OwnEdge {
  const lock = lockOf('bucket', '@a');
  const { outer, inner, ...rest } = edge(holder, SLOW, { held: lock, wanted: lock });
  const [holding, wanting] = [
    { ...outer, operation: { ...outer.operation, key: { ...outer.operation.key, values: held } } },
    { ...inner, operation: { ...inner.operation, key: { ...inner.operation.key, values: wanted } } },
  ];
  return { ...rest, outer: holding, inner: wanting, outers: [holding], inners: [wanting], ...more };
}
const byProcess = (held: string, wanted: string, more: Partial<OwnEdge> = {}) => own(held, wanted, more, PROCESS);

/** The edges that close a cycle, by their positions; with `!` where it is made one of the same entry. */
function closing(edges: readonly OwnEdge[], more: Partial<Closing> = {}, kernel = '6.1') {
  const found = closeAlone(edges, { hang: true, target: on(kernel), keys: 'same', ...more });
  return found?.map((each) => {
    const at = edges.findIndex(({ outer }) => outer === each.outer);
    return each.sameKey === edges[at]?.sameKey ? at : `${at}!`;
  });
}

const [ONE, TWO, THREE] = ['=1', '=2', '=3'] as const;
const NEITHER = own(THREE, '=4');
const elsewhere = { held: lockOf('bucket', '@b'), wanted: lockOf('bucket', '@b') };

describe('two CPUs that hold two entries crosswise', () => {
  test.each<[what: string, edges: readonly OwnEdge[], found: readonly number[] | undefined]>([
    ['are one cycle, told by its first edge', [NEITHER, own(ONE, TWO), own(TWO, ONE)], [1]],
    ['have one edge for each pair of values', [own(ONE, TWO), own(ONE, TWO), own(TWO, ONE)], [0]],
    ['need both edges', [own(ONE, TWO), NEITHER], undefined],
    ['need the same entries', [own(ONE, TWO), own(TWO, THREE)], undefined],
    ['need the same entries on the other side too', [own(ONE, TWO), own(THREE, ONE)], undefined],
    ['need one map', [own(ONE, TWO), own(TWO, ONE, elsewhere)], undefined],
    ['may be two of one edge, whose keys take several values', [own('pid', 'pid')], [0]],
    ['are not two of one edge with one value', [own(ONE, ONE)], undefined],
    ['are two of two copies, which have two entries of one value', [own(ONE, ONE, { apart: true })], [0]],
    ['are not where each waits for its own entry', [own(ONE, TWO, { sameKey: true }), own(TWO, ONE)], undefined],
  ])('%s', (_, edges, found) => {
    expect(closing(edges)).toEqual(found);
  });

  test('may have keys that are perhaps the same, or share a bucket, where that is asked for', () => {
    const perhaps = [own('?$1', '?$2'), NEITHER];
    expect(closing(perhaps)).toBeUndefined();
    expect(closing(perhaps, { keys: 'perhaps' })).toEqual([0]);
    // Who holds the one entry that both hold, or that both want, is alone with it.
    expect(closing([own(ONE, '?$1')], { keys: 'perhaps' })).toBeUndefined();
    expect(closing([own('?$1', ONE)], { keys: 'perhaps' })).toBeUndefined();
    const apart = [own(ONE, TWO), NEITHER];
    expect(closing(apart, { keys: 'perhaps' })).toBeUndefined();
    expect(closing(apart, { keys: 'by-hash' })).toEqual([0]);
  });

  test('begin with an edge that is asked for', () => {
    const edges = [own(ONE, TWO), own(TWO, ONE)];
    for (const [at, wanted] of edges.entries())
      expect(closing(edges, { needed: ({ outer }) => outer === wanted.outer })).toEqual([at]);
    expect(closing(edges, { needed: () => false })).toBeUndefined();
    // Another edge between the same entries does not stand for it.
    const again = [own(ONE, TWO), ...edges];
    expect(closing(again, { needed: ({ outer }) => outer === again[1]?.outer })).toEqual([1]);
  });

  test('of a map with more than 500 different edges need no same keys: not every pair is compared', () => {
    const many = Array.from({ length: 501 }, (_, at) => own(`=${at}`, `=${at + 1000}`));
    const needed: Closing['needed'] = ({ outer }) => outer === many.at(-1)?.outer;
    expect(closing(many.slice(1), { needed })).toBeUndefined();
    expect(closing(many, { needed })).toEqual([500]);
  });
});

describe('the bpftrace process, which holds any entry', () => {
  test('and a program that holds the one that is wanted, and wants the other, are a cycle of two edges', () => {
    const edges = [NEITHER, byProcess('*', TWO), own(TWO, THREE)];
    expect(closing(edges)).toEqual([1, 2]);
    expect(closing([...edges, own(TWO, '=5')])).toEqual([1, 2]);
    expect(closing(edges.slice(0, 2))).toBeUndefined();
  });

  test('is on one CPU, and not both of the two', () => {
    expect(closing([byProcess('*', TWO), byProcess('*', THREE)])).toBeUndefined();
  });

  test('comes behind programs that cross each other, also where its keys are theirs', () => {
    expect(closing([byProcess(ONE, TWO), own(ONE, TWO), own(TWO, ONE)])).toEqual([1]);
  });

  test('counts where its edge or the other one is asked for', () => {
    const edges = [byProcess('*', TWO), own(TWO, THREE)];
    for (const wanted of edges)
      expect(closing(edges, { needed: ({ outer }) => outer === wanted.outer })).toEqual([0, 1]);
    expect(closing(edges, { needed: () => false })).toBeUndefined();
  });

  test('waits for itself where a program in it wants the lock', () => {
    expect(closing([byProcess('*', TWO)], {}, '5.10')).toEqual([0]);
    expect(closing([byProcess('*', TWO)])).toBeUndefined();
    expect(closing([byProcess('*', TWO)], { hang: false })).toEqual([0]);
  });
});

describe('a CPU that wants the entry that it holds', () => {
  const same = own(ONE, ONE, { sameKey: true });

  test('waits for itself on a bucket before Linux 5.11, where the kernel does not notice it', () => {
    expect(closing([NEITHER, same], {}, '5.10')).toEqual([1]);
    expect(closing([NEITHER, same], {}, '5.11')).toBeUndefined();
    const list = own(ONE, ONE, { sameKey: true, held: lockOf('freelist', '@a'), wanted: lockOf('freelist', '@a') });
    expect(closing([NEITHER, list], {}, '5.11')).toEqual([1]);
  });

  test('loses the update on any kernel', () => {
    expect(closing([NEITHER, same, own(TWO, TWO, { sameKey: true })], { hang: false })).toEqual([1]);
  });

  test('counts if its edge is asked for', () => {
    expect(closing([same], { needed: () => false }, '5.10')).toBeUndefined();
    const edges = [same, own(TWO, TWO, { sameKey: true })];
    expect(closing(edges, { needed: ({ outer }) => outer === edges[1]?.outer }, '5.10')).toEqual([1]);
  });

  test('may also hold another entry of its bucket, where that hangs', () => {
    expect(closing([own(ONE, ONE), own(ONE, TWO, elsewhere)], { keys: 'by-hash' }, '5.10')).toEqual(['0!']);
    expect(closing([own(ONE, ONE)], { keys: 'by-hash' }, '5.11')).toBeUndefined();
    expect(closing([own(ONE, ONE)], { keys: 'perhaps' }, '5.10')).toBeUndefined();
    expect(closing([own(ONE, ONE)], { keys: 'by-hash', hang: false }, '5.10')).toBeUndefined();
    expect(closing([own(ONE, ONE)], { keys: 'by-hash', needed: () => false }, '5.10')).toBeUndefined();
  });
});

test('edges are grouped by the lock that they hold, in their order', () => {
  const edges = [own(ONE, TWO), own(ONE, TWO, elsewhere), own(TWO, ONE)];
  expect([...groupByLock(edges)]).toEqual([
    ['bucket @a', [edges[0], edges[2]]],
    ['bucket @b', [edges[1]]],
  ]);
});
