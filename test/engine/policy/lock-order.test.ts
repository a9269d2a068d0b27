import { describe, expect, test } from '@jest/globals';
import type { Acquisition } from '../../../src/engine/policy/acquisition.ts';
import { runsWithout, servesFor } from '../../../src/engine/policy/held-sites.ts';
import {
  filterNestings,
  heldByProcess,
  isHeldByProcess,
  type KindNesting,
  lockOrder,
  NO_EDGES,
  nestingBetween,
  ownEdges,
} from '../../../src/engine/policy/lock-order.ts';
import type { Meeting } from '../../../src/engine/policy/nesting.ts';
import type { Hop } from '../../../src/engine/policy/site-graph.ts';
import { type Lock, lockOf, type Program } from '../../../src/engine/program/program.ts';
import { INTERRUPTS } from '../../../src/facts/kernel-lock.ts';
import { rawLocks } from '../../../src/facts/query/kernel-lock.ts';
import { edge, LOOKUP, on, PROCESS, READ, SLOW, STEP } from './edges.ts';
import { lowered, NQ } from './lowered.ts';

const TARGET = on('6.1');
const SURE: KindNesting = { confidence: 'certain', moment: 'always', nmi: false, raw: true };
type Passage = Parameters<typeof servesFor>[0];

const hop = (...programs: [Program, ...Program[]]): Hop => ({ programs, active: false, calls: [] });
const passage = (more: Partial<Passage> = {}, place: Partial<Passage['place']> = {}): Passage => ({
  place: { held: 'held', locks: ['bucket'], taken: false, ...place },
  ...{ active: false, guards: 0, last: hop(STEP) },
  ...more,
});

describe('the nestings of kinds', () => {
  const rare: KindNesting = { ...SURE, moment: 'first-insert' };
  const nestings = new Map([
    [
      'a',
      new Map([
        ['x', [SURE, rare]],
        ['y', [rare]],
      ]),
    ],
    ['b', new Map([['x', [rare]]])],
  ]);

  test('that pass a test are those with the kinds that are left', () => {
    expect(filterNestings(nestings, ({ moment }) => moment === 'always')).toEqual(
      new Map([['a', new Map([['x', [SURE]]])]]),
    );
    expect(filterNestings(nestings, () => true)).toEqual(nestings);
    expect(filterNestings(nestings, () => false)).toEqual(new Map());
  });
});

describe('what the bpftrace process holds', () => {
  test('is what is held by no program', () => {
    expect(isHeldByProcess(edge(PROCESS, SLOW))).toBe(true);
    expect(isHeldByProcess(edge(READ, SLOW))).toBe(false);
  });

  test('is a part of the order, without programs between', () => {
    const script = `interval:s:1 { clear(@a); }
fentry:vfs_read { @a[1] = 1; @b[1] = 1; }
fexit:_raw_spin_lock { if (@c[comm] == 5) { $x = 1; } }
fentry:__htab_map_lookup_elem { @a[1] = 2; }
fexit:${NQ} { @a[pid] = 1; @b[1] = 2; }
`;
    const order = lockOrder(lowered(script, 'bpftrace@0.27.1,kernel@6.1'));
    const part = heldByProcess(order);
    const holders = (holds: typeof order.holds) => new Set(holds.map(({ group: [{ program }] }) => program.kind));
    for (const holds of [order.holds, order.keyed.holds]) expect(holders(holds)).toContain('fentry');
    for (const holds of [part.holds, part.keyed.holds]) expect([...holders(holds)]).toEqual(['bpftrace-process']);
    expect(part.wants).toBe(order.wants);
    expect(part.keyed.wants).toBe(order.keyed.wants);
    const own = (edges: typeof order.own) => edges.map((each) => [isHeldByProcess(each), each.via !== undefined]);
    for (const each of [
      [true, true],
      [true, false],
      [false, false],
    ])
      expect(own(order.own)).toContainEqual(each);
    expect(new Set(own(part.own).map(String))).toEqual(new Set(['true,false']));
    const vias = (all: typeof order.nestings) =>
      [...all.values()].flatMap((row) => [...row.values()].flat().map(({ via }) => via !== undefined));
    expect(new Set(vias(order.nestings))).toEqual(new Set([true, false]));
    expect(new Set(vias(part.nestings))).toEqual(new Set([false]));
  });
});

describe('the order of a script', () => {
  const order = (script: string, target = 'bpftrace@0.27.1,kernel@6.1') => lockOrder(lowered(script, target));

  test('is empty where no program takes a lock, or none fires where one is held', () => {
    expect(order(`fexit:${NQ} { $x = 1; }`)).toBe(NO_EDGES);
    expect(order('fentry:vfs_read { @a[1] = 1; }')).toBe(NO_EDGES);
    // In the tables, and no operation passes it.
    expect(order('fentry:htab_lock_bucket { @a[1] = 1; }')).toBe(NO_EDGES);
    expect(order(`fexit:${NQ} { @a[1] = 1; }`).wants).toHaveLength(1);
  });

  test('is empty under one guard', () => {
    const guarded = lowered(`fexit:${NQ} { @a[1] = 1; }`, 'bpftrace@0.27.1,kernel@6.1');
    const programs = guarded.programs.map((program) => ({
      ...program,
      operations: program.operations.map((operation) => ({ ...operation, guardedBy: '@g' })),
    }));
    expect(lockOrder({ ...guarded, programs })).toBe(NO_EDGES);
  });

  // The lock of a bucket notices a deadlock from 6.15 on, and that of an LRU list from 7.2 on.
  test.each([
    ['6.12', 'bucket', 'bucket', true],
    ['6.12', 'lru', 'bucket', true],
    ['6.18', 'bucket', 'bucket', false],
    ['6.18', 'lru', 'bucket', false],
    ['6.18', 'bucket', 'lru', false],
    ['6.18', 'lru', 'lru', true],
    ['7.2', 'lru', 'lru', false],
  ] as const)('on Linux %s from a %s lock to a %s lock: both wait for ever: %s', (kernel, held, wanted, raw) => {
    const { operation } = edge(READ, SLOW).outer;
    const taking = (program: Program, lock: Lock): Program => ({
      ...program,
      operations: [{ ...operation, locks: [lock] }],
    });
    const inner: Program = { ...SLOW, site: { function: 'lookup_elem_raw', edge: 'entry' } };
    const programs = [
      taking(READ, lockOf(held, '@a')),
      taking(inner, lockOf(wanted, '@b')),
      taking(inner, lockOf(held, '@a')),
    ];
    const { nestings, holds, wants } = lockOrder({ programs, sweeps: [], target: on(kernel) });
    const hold = holds.find(({ lock }) => lock.map === '@a');
    const want = wants.find(({ lock }) => lock.map === '@b');
    expect(
      nestings
        .get(hold?.kind ?? '')
        ?.get(want?.kind ?? '')
        ?.map((each) => each.raw),
    ).toEqual([raw]);
  });
});

describe('the surest nesting of two groups', () => {
  const [reading, slow, looking] = [READ, SLOW, LOOKUP].map((program) => edge(program, SLOW).outer) as [
    Acquisition<Program>,
    Acquisition<Program>,
    Acquisition<Program>,
  ];

  test('is the first for which there are two programs', () => {
    const rare: KindNesting = { ...SURE, confidence: 'likely' };
    expect(nestingBetween([SURE, rare], [slow], [reading], undefined)).toEqual({
      pair: { inner: slow, outer: reading },
      nesting: SURE,
    });
    expect(nestingBetween([], [slow], [reading], undefined)).toBeUndefined();
    // The kernel does not run a program inside itself.
    expect(nestingBetween([SURE], [slow], [slow], undefined)).toBeUndefined();
    expect(nestingBetween([SURE], [slow, looking], [slow], undefined)?.pair).toEqual({ inner: looking, outer: slow });
  });

  test('through other programs has a step that is not the outer one', () => {
    const sites = { passages: () => [] };
    const via = passage({ last: hop(STEP) });
    expect(nestingBetween([{ ...SURE, via }], [slow], [reading], sites)?.pair).toEqual({
      inner: slow,
      outer: reading,
      through: [STEP],
    });
    const through = passage({ last: hop(READ) });
    expect(nestingBetween([{ ...SURE, via: through }, SURE], [slow], [reading], sites)?.nesting).toBe(SURE);
  });
});

describe('edges of locks to themselves', () => {
  const { outer, inner } = edge(READ, SLOW);
  const around = { target: TARGET, raw: rawLocks('6.1'), sites: undefined };
  const [a, b, c] = [lockOf('bucket', '@a'), lockOf('bucket', '@b'), lockOf('bucket', '@c')];
  const taking = <Of extends Acquisition>(of: Of, ...locks: readonly Lock[]): Of => ({
    ...of,
    operation: { ...of.operation, locks },
  });
  const meeting = (held: Lock, wanted: Lock, confidence: KindNesting['confidence'] = 'certain'): Meeting => ({
    ...{ held, wanted, sameKey: true },
    nesting: { confidence, moment: 'always', nmi: false },
  });
  const edges = (holds: Acquisition[], wants: Acquisition<Program>[], met: readonly Meeting[]) =>
    ownEdges(
      holds.map((each): [Acquisition] => [each]),
      wants.map((each): [Acquisition<Program>] => [each]),
      around,
      () => [...met],
    ).map(({ held, wanted, confidence }) => `${held.map} ${wanted.map} ${confidence}`);

  test('are between groups that take one lock, and two groups meet once however many they share', () => {
    expect(edges([taking(outer, a)], [taking(inner, b)], [meeting(a, a)])).toEqual([]);
    expect(edges([taking(outer, a, b)], [taking(inner, b, a)], [meeting(a, a)])).toEqual(['@a @a certain']);
    expect(edges([taking(outer, b)], [taking(inner, a, b)], [meeting(b, b)])).toEqual(['@b @b certain']);
    expect(edges([taking(outer, a), taking(outer, a, c)], [taking(inner, c, a)], [meeting(a, a)])).toHaveLength(2);
  });

  test('have one edge for a pair of locks, unless a later one is surer', () => {
    const found = (...met: readonly Meeting[]) => edges([taking(outer, a)], [taking(inner, a)], met);
    expect(found(meeting(a, a), meeting(a, a))).toEqual(['@a @a certain']);
    expect(found(meeting(a, a), meeting(a, a, 'likely'))).toEqual(['@a @a certain']);
    expect(found(meeting(a, a, 'likely'), meeting(a, a))).toEqual(['@a @a likely', '@a @a certain']);
    expect(found(meeting(a, b), meeting(a, c), meeting(b, c))).toHaveLength(3);
  });

  test('know both groups, and whether the lock waits for ever', () => {
    const [holds, wants] = [[taking(outer, a)] as const, [taking(inner, a)] as const];
    const [found] = ownEdges([[...holds]], [[...wants]], around, () => [meeting(a, a)]);
    expect(found).toMatchObject({
      outers: holds,
      inners: wants,
      outer: holds[0],
      inner: wants[0],
      raw: true,
      sameKey: true,
    });
    const later = ownEdges([[...holds]], [[...wants]], { ...around, raw: rawLocks('6.18') }, () => [meeting(a, a)]);
    expect(later[0]?.raw).toBe(false);
  });
});

describe('a step between two programs', () => {
  const ALONE: Program = { ...STEP, guard: 'per-program' };
  const OTHER: Program = { ...ALONE };

  test('needs a program other than the outer one, if that cannot run inside itself', () => {
    expect(runsWithout(hop(ALONE), undefined)).toBe(true);
    expect(runsWithout(hop(ALONE), ALONE)).toBe(false);
    expect(runsWithout(hop(ALONE), OTHER)).toBe(true);
    expect(runsWithout(hop(ALONE, OTHER), ALONE)).toBe(true);
    const again: Program = { ...ALONE, guard: 'none' };
    expect(runsWithout(hop(again), again)).toBe(true);
  });

  test.each<[what: string, one: Passage, other: Passage, serves: boolean, back: boolean]>([
    ['as sure', passage(), passage(), true, true],
    ['surer', passage(), passage({}, { held: 'maybe' }), true, false],
    ['with equal locks', passage(), passage({}, { locks: ['bucket'] }), true, true],
    ['with other locks', passage(), passage({}, { locks: ['freelist'] }), false, false],
    ['with one lock more', passage(), passage({}, { locks: ['bucket', 'freelist'] }), false, false],
    ['with a lock just taken', passage(), passage({}, { taken: true }), false, false],
    ['whatever guards are up', passage({ guards: 1, active: true }), passage({ guards: 2 }), true, true],
  ])('replaces one that is as good: %s', (_what, one, other, serves, back) => {
    expect([servesFor(one, other), servesFor(other, one)]).toEqual([serves, back]);
  });

  test('of no interrupt replaces one of an interrupt, and not the other way round', () => {
    const [row] = INTERRUPTS;
    if (row === undefined) throw new Error('no kind of program interrupts another');
    const interrupt: Passage['interrupt'] = { row, unresolved: false };
    const [none, one, another] = [passage(), passage({ interrupt }), passage({ interrupt: { ...interrupt } })];
    expect([servesFor(none, one), servesFor(one, none), servesFor(one, one), servesFor(one, another)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
