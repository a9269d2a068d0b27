import { describe, expect, test } from '@jest/globals';
import type { AcquisitionGroup } from '../../../src/engine/policy/acquisition.ts';
import { type Endpoint, endpoints, keyedEndpoints, valuesOf } from '../../../src/engine/policy/endpoint.ts';
import { lockOf, type Program } from '../../../src/engine/program/program.ts';
import { edge, LOOKUP, READ, SLOW } from './edges.ts';

const { outer, inner } = edge(READ, SLOW);
const keyed = (values: string) => ({ ...outer.operation.key, values });

/** Ends at a lock of a map, one for each of the values. */
function ends(map: string, ...all: readonly string[]): Endpoint<Program>[] {
  const lock = lockOf('bucket', map);
  const group: AcquisitionGroup<Program> = [inner];
  return all.map((values, rank) => ({ lock, node: lock.id, values, group, kind: 'kind', at: 0, rank }));
}

/** The nodes where locks are held and wanted, each `LOCK VALUES`, with `?` where it is only perhaps held there. */
function nodes(holds: readonly Endpoint[], wants: readonly Endpoint<Program>[]) {
  const { holds: held, wants: wanted } = keyedEndpoints(holds, wants);
  const name = ({ node, perhaps }: Endpoint) => node.replace('\0', ' ') + (perhaps === true ? ' ?' : '');
  return { held: held.map(name), wanted: wanted.map(name) };
}

describe('the values of a key', () => {
  test('pick a bucket, unless there is only one', () => {
    expect(valuesOf(lockOf('bucket', '@a'), keyed('pid'))).toBe('pid');
    expect(valuesOf(lockOf('bucket', '@a', true), keyed('pid'))).toBe('');
    expect(valuesOf(lockOf('lru', '@a'), keyed('pid'))).toBe('');
  });
});

describe('the ends of groups', () => {
  const both = [lockOf('bucket', '@a'), lockOf('lru', '@a')];
  const group: AcquisitionGroup<Program> = [
    { ...inner, operation: { ...inner.operation, key: keyed('pid'), locks: both } },
  ];
  const three = () => endpoints([group, [inner]], true);

  test('are one for each lock, ranked in their order', () => {
    expect(three().map(({ node, values, at, rank }) => [node, values, at, rank])).toEqual([
      ['bucket @a', 'pid', 0, 0],
      ['lru @a', '', 0, 1],
      ['bucket @b', '=1', 1, 2],
    ]);
    expect(three()[0]?.group).toBe(group);
    expect(three()[0]?.lock).toBe(both[0]);
  });

  test('are of one kind if they differ in no more than program, lock and key', () => {
    const [first, second, third] = three();
    expect(third?.kind).toBe(first?.kind);
    expect(second?.kind).not.toBe(first?.kind);
    const elsewhere: AcquisitionGroup<Program> = [{ ...inner, program: LOOKUP }];
    const kinds = (site: boolean) => new Set(endpoints([[inner], elsewhere], site).map(({ kind }) => kind)).size;
    // Where a program wants a lock matters, and where it holds one does not.
    expect([kinds(true), kinds(false)]).toEqual([2, 1]);
  });
});

describe('entries told apart', () => {
  test('are those that are wanted: who holds a lock may hold each that its key can take', () => {
    expect(nodes(ends('@a', '=1', '=3', 'pid', '*', '?$1'), ends('@a', '=1', '=2'))).toEqual({
      held: ['bucket @a =1', 'bucket @a =1', 'bucket @a =2', 'bucket @a =1 ?', 'bucket @a =2 ?'],
      wanted: ['bucket @a =1', 'bucket @a =2'],
    });
  });

  test('are of one map each', () => {
    expect(
      nodes(
        [...ends('@a', '=1'), ...ends('@b', '=1'), ...ends('@c', '=1')],
        [...ends('@b', '=1'), ...ends('@a', '=2')],
      ),
    ).toEqual({
      held: ['bucket @b =1'],
      wanted: ['bucket @b =1', 'bucket @a =2'],
    });
  });

  test('keep what else is known of an end', () => {
    const [want] = ends('@a', '=1');
    const [hold] = ends('@a', '?$1');
    if (want === undefined || hold === undefined) throw new Error('there is one each');
    const node = 'bucket @a\0=1';
    expect(keyedEndpoints([hold], [want])).toEqual({
      holds: [{ ...hold, node, perhaps: true }],
      wants: [{ ...want, node }],
    });
  });

  test('are not told apart in a map with more than 10,000 pairs of values', () => {
    const numbers = (count: number) => ends('@a', ...Array.from({ length: count }, (_, at) => `=${at}`));
    const apart = nodes(numbers(10), numbers(1000));
    expect(apart.held).toHaveLength(10);
    expect([apart.held[9], apart.wanted[999]]).toEqual(['bucket @a =9', 'bucket @a =999']);
    const beside = nodes([...numbers(73), ...ends('@b', '=1')], [...numbers(137), ...ends('@b', '=1')]);
    expect(new Set(beside.held)).toEqual(new Set(['bucket @a', 'bucket @b =1']));
    expect(beside.held).toHaveLength(74);
    expect(new Set(beside.wanted)).toEqual(new Set(['bucket @a', 'bucket @b =1']));
  });
});
