import { describe, expect, test } from '@jest/globals';
import type { Cycle } from '../../../src/engine/policy/cycle.ts';
import { breakingOfLocks, edgesFrom, type Naming, toldBy, turnedTo } from '../../../src/engine/policy/cycle-witness.ts';
import type { LockEdge } from '../../../src/engine/policy/lock-order.ts';
import { GUARDED_BY_BPFTRACE, lockGivesUp, SAME_BUCKET_REFUSED } from '../../../src/engine/policy/reason.ts';
import { isProgram } from '../../../src/engine/program/program.ts';
import { cycle, edge, LOOKUP, on, PROCESS, READ, SLOW, STEP, spanOf } from './edges.ts';
import { NQ } from './lowered.ts';

const AB = edge(READ, SLOW);
const BC = edge(SLOW, LOOKUP);
const CA = edge(LOOKUP, READ);

function told(edges: readonly LockEdge[], more: Partial<Cycle> = {}, kernel = '6.1', naming: Naming = {}) {
  return toldBy({ cycle: cycle(edges, more), on: { target: on(kernel) } }, edges, naming);
}

describe('the CPUs of a cycle', () => {
  test('are its edges in their order, from the one that is asked for', () => {
    const edges = [AB, BC, CA];
    for (const from of [turnedTo, (first: LockEdge) => edgesFrom(cycle(edges), first)]) {
      expect(from(AB, edges)).toEqual([AB, BC, CA]);
      expect(from(BC, edges)).toEqual([BC, CA, AB]);
      expect(from(CA, edges)).toEqual([CA, AB, BC]);
    }
  });

  test('are two where a lock meets itself crosswise, and one that waits for itself', () => {
    const own = edge(READ, READ);
    expect(edgesFrom(cycle([own], { recursive: true }), own)).toEqual([own]);
    expect(edgesFrom(cycle([own]), own)).toEqual([own, own]);
  });
});

describe('the steps of a witness', () => {
  test('say who holds what, who fires where, and what that wants: the lock of the next CPU', () => {
    expect(told([AB, edge(SLOW, READ, { through: [STEP] })]).witness).toEqual([
      {
        cpu: 0,
        program: 'fentry:vfs_read',
        holds: 'bucket lock of @a',
        wants: 'bucket lock of @b',
        site: `the exit of ${NQ}`,
        nested: `fexit:${NQ}`,
      },
      {
        cpu: 1,
        program: `fexit:${NQ}`,
        holds: 'bucket lock of @b',
        wants: 'bucket lock of @a',
        site: 'the entry of vfs_read',
        nested: 'fentry:vfs_read',
        through: [{ program: 'fexit:_raw_spin_lock', site: 'the exit of _raw_spin_lock' }],
      },
    ]);
  });

  test('tell two buckets of one map apart', () => {
    const own = edge(READ, READ);
    const names = told([own, own, AB, own]).witness.map(({ holds, wants }) => [holds, wants]);
    const [one, another, third, fourth] = ['one', 'another', 'a third', 'a fourth'].map(
      (nth) => `bucket lock of @a (${nth} bucket)`,
    );
    expect(names).toEqual([
      [one, another],
      [another, third],
      [third, fourth],
      [fourth, one],
    ]);
    expect(told([AB, BC, own]).witness.map(({ holds }) => holds)).toEqual([
      'bucket lock of @a (one bucket)',
      'bucket lock of @b',
      'bucket lock of @a (another bucket)',
    ]);
    expect(told([own, own, own, own, own, own, own]).witness.map(({ holds }) => holds.slice(18))).toEqual(
      ['one', 'another', 'a third', 'a fourth', 'a fifth', 'a sixth', 'one more'].map((nth) => `(${nth} bucket)`),
    );
  });

  test('name what is of somebody else, and its locks', () => {
    const ends = (cpu: number) => ({ holding: ` of ${cpu}`, firing: ` into ${cpu}` });
    const between = ({ name }: { readonly name: string }, cpu: number) => ` (${name} on ${cpu})`;
    const [first, second] = told([AB, edge(SLOW, READ, { through: [STEP] })], {}, '6.1', { ends, between }).witness;
    expect(first).toMatchObject({
      program: 'fentry:vfs_read of 0',
      holds: 'bucket lock of @a of 0',
      wants: 'bucket lock of @b of 1',
      nested: `fexit:${NQ} into 0`,
    });
    expect(second?.through?.map(({ program }) => program)).toEqual([
      'fexit:_raw_spin_lock (fexit:_raw_spin_lock on 1)',
    ]);
  });

  test('are at the operations and at the attach points of all that fires', () => {
    const edges = [AB, edge(PROCESS, LOOKUP, { through: [STEP, SLOW] })];
    expect(told(edges).places).toEqual([
      {
        takes: { span: spanOf('@a[1] = 1') },
        fires: [{ span: spanOf(`fexit:${NQ}`) }],
        wants: { span: spanOf('@b[1] = 1') },
      },
      {
        takes: { span: spanOf('clear(@a)') },
        fires: ['fexit:_raw_spin_lock', `fexit:${NQ}`, 'fentry:__htab_map_lookup_elem'].map((each) => ({
          span: spanOf(each),
        })),
        wants: { span: spanOf('@c[1] = 1') },
      },
    ]);
    const { places } = told(edges, {}, '6.1', {
      placeOf: (holder, place) => ({ ...place, path: isProgram(holder) ? holder.name : 'process' }),
    });
    expect(places.map(({ takes, fires, wants }) => [takes, ...fires, wants].map((place) => place?.path))).toEqual([
      ['fentry:vfs_read', `fexit:${NQ}`, `fexit:${NQ}`],
      [
        'process',
        'fexit:_raw_spin_lock',
        `fexit:${NQ}`,
        'fentry:__htab_map_lookup_elem',
        'fentry:__htab_map_lookup_elem',
      ],
    ]);
  });
});

describe('what breaks a cycle', () => {
  test('is nothing where it hangs', () => {
    expect(told([AB, BC, CA])).not.toHaveProperty('broken');
  });

  test("is bpftrace's guard at the first program that would fire inside another one, not inside the process", () => {
    const edges = [
      AB,
      edge(SLOW, READ, { through: [STEP] }),
      edge(PROCESS, SLOW),
      edge(PROCESS, LOOKUP, { through: [STEP] }),
    ];
    for (const verdict of ['hang', 'lost-updates'] as const)
      expect(told(edges, { prevented: true, verdict }).broken).toEqual({
        by: 'guard',
        stops: [
          { step: 0, firing: 0 },
          { step: 1, firing: 0 },
          { step: 3, firing: 1 },
        ],
        why: GUARDED_BY_BPFTRACE,
      });
  });

  test('is the kernel that refuses a CPU its bucket, or the lock, in the program that wants it', () => {
    const edges = [AB, edge(SLOW, READ, { through: [STEP, LOOKUP] })];
    const stops = [
      { step: 0, firing: 0 },
      { step: 1, firing: 2 },
    ];
    const lost = { verdict: 'lost-updates' } as const;
    expect(told(edges, lost, '6.1').broken).toEqual({ by: 'map-locked', stops, why: SAME_BUCKET_REFUSED });
    expect(told(edges, lost, '6.18').broken).toEqual({ by: 'lock', stops, why: lockGivesUp(['bucket'], '6.18') });
  });

  test('of locks of which one gives up: the steps that want that one', () => {
    // The lock of an LRU list waits for ever until Linux 7.2.
    const ends = [
      { held: 'bucket', wanted: 'lru', firing: 1 },
      { held: 'lru', wanted: 'bucket', firing: 2 },
    ] as const;
    expect(breakingOfLocks(ends, '6.18')).toEqual({
      by: 'lock',
      stops: [{ step: 1, firing: 2 }],
      why: lockGivesUp(['bucket', 'lru'], '6.18'),
    });
    expect(breakingOfLocks([...ends].reverse(), '7.2')).toEqual({
      by: 'lock',
      stops: [
        { step: 0, firing: 2 },
        { step: 1, firing: 1 },
      ],
      why: lockGivesUp(['lru'], '7.2'),
    });
    expect(breakingOfLocks(ends, '6.12')).toMatchObject({ by: 'map-locked', stops: [{ step: 0 }, { step: 1 }] });
  });
});
