import { describe, expect, test } from '@jest/globals';
import {
  type AcquisitionGroup,
  groupAcquisitions,
  kindOf,
  lockIds,
  mergeGroups,
  placeId,
} from '../../../src/engine/policy/acquisition.ts';
import { Acquisitions, only } from '../../../src/engine/policy/acquisitions.ts';
import { type LockOperation, lockOf, type Program } from '../../../src/engine/program/program.ts';
import { edge, LOOKUP, PROCESS, READ, SLOW, STEP } from './edges.ts';
import { lowered, NQ } from './lowered.ts';

const { freeList: _, ...UPDATE } = edge(READ, SLOW).outer.operation;
const LIST = { lock: lockOf('freelist', '@a'), moment: 'first-insert', underBucket: true } as const;
const operation = (more: Partial<LockOperation>): LockOperation => ({ ...UPDATE, ...more });
const keyed = (more: Partial<LockOperation['key']>) => operation({ key: { ...UPDATE.key, ...more } });

const names = (groups: readonly AcquisitionGroup<Program>[]) =>
  groups.map((group) => group.map(({ program }) => program.name));

test('an operation takes the locks of its list, and that of a list of free entries', () => {
  expect(lockIds(UPDATE)).toEqual(['bucket @a']);
  expect(lockIds(operation({ locks: [lockOf('lru', '@a'), lockOf('bucket', '@a')], freeList: LIST }))).toEqual([
    'lru @a',
    'bucket @a',
    'freelist @a',
  ]);
});

describe('the place of a program', () => {
  const { site: _site, ...NOWHERE } = SLOW;
  const watchpoint: Program = { ...NOWHERE, kind: 'breakpoint' };

  test.each<[what: string, other: Program]>([
    ['another function', { ...SLOW, site: { function: 'f', edge: 'exit' } }],
    ['the other side of a function', { ...SLOW, site: { function: NQ, edge: 'entry' } }],
    ['no function', watchpoint],
  ])('where a lock is wanted is another one at %s', (_what, other) => {
    expect(placeId(other, true)).not.toBe(placeId(SLOW, true));
    expect(placeId(other, false)).toBe(placeId(SLOW, false));
  });

  test('is another one under another guard of the kernel', () => {
    for (const bySite of [true, false])
      for (const program of [SLOW, watchpoint])
        expect(placeId({ ...program, guard: 'prog-active' }, bySite)).not.toBe(placeId(program, bySite));
  });

  test('without a function depends on the kind, and on whether it is known where that fires', () => {
    expect(placeId({ ...watchpoint, kind: 'hardware' }, true)).not.toBe(placeId(watchpoint, true));
    const unresolved: Program = { ...watchpoint, unresolved: 'only known later' };
    expect(placeId(unresolved, true)).not.toBe(placeId(watchpoint, true));
    expect(placeId({ ...unresolved, unresolved: 'not known' }, true)).toBe(placeId(unresolved, true));
  });

  test('is the same for all that the bpftrace process does, and no program is there', () => {
    for (const bySite of [true, false]) {
      expect(placeId({ ...PROCESS, name: 'other' }, bySite)).toBe(placeId(PROCESS, bySite));
      expect(placeId({ ...SLOW, guard: PROCESS.guard }, bySite)).not.toBe(placeId(PROCESS, bySite));
    }
  });
});

describe('acquisitions of one kind', () => {
  const kind = (of: LockOperation) => kindOf({ program: READ, operation: of, at: 0 }, false);

  test.each<[what: string, other: LockOperation, isSame: boolean]>([
    ['by another operation', operation({ operation: 'hash.delete' }), false],
    ['at another moment', operation({ moment: 'first-insert' }), false],
    ['under a guard', operation({ guardedBy: '@g' }), false],
    ['with a key that is shared in another way', keyed({ sharing: 'per-thread' }), false],
    ['with another key', keyed({ values: 'pid', text: 'pid' }), true],
    ['of another map', operation({ locks: [lockOf('bucket', '@b')] }), true],
  ])('%s', (_what, other, isSame) => {
    expect(kind(other) === kind(UPDATE)).toBe(isSame);
  });
});

describe('groups', () => {
  const taking = (program: Program, ...operations: readonly LockOperation[]): Program => ({ ...program, operations });

  test('have the programs that differ in nothing else, each of them once', () => {
    const programs = [taking(READ, UPDATE, { ...UPDATE }), taking(SLOW, { ...UPDATE }), taking(STEP)];
    expect(names(groupAcquisitions(programs, false))).toEqual([['fentry:vfs_read', `fexit:${NQ}`]]);
    expect(names(groupAcquisitions(programs, true))).toEqual([['fentry:vfs_read'], [`fexit:${NQ}`]]);
    expect(groupAcquisitions(programs, false)[0]?.map(({ at }) => at)).toEqual([0, 2]);
  });

  test.each<[what: string, other: LockOperation, apart: readonly ('locks' | 'valued' | 'keyed')[]]>([
    ['of another map', operation({ locks: [lockOf('bucket', '@b')] }), ['locks', 'valued', 'keyed']],
    ['with a list of free entries', operation({ freeList: LIST }), ['locks', 'valued', 'keyed']],
    ['by another operation', operation({ operation: 'hash.delete' }), ['locks', 'valued', 'keyed']],
    ['with other values', keyed({ values: '=2' }), ['valued', 'keyed']],
    ['with another key of the same values', keyed({ text: '0 + 1' }), ['keyed']],
    ['with a key that is picked in another way', keyed({ bound: !UPDATE.key.bound }), ['keyed']],
    ['with the same key', operation({}), []],
  ])('tell an operation apart %s', (_what, other, apart) => {
    const groups = groupAcquisitions([taking(READ, UPDATE), taking(SLOW, other)], false);
    const count = { locks: 0, valued: 0, keyed: groups.length };
    for (const each of ['locks', 'valued'] as const) count[each] = mergeGroups(groups, false, each).length;
    expect(Object.entries(count).flatMap(([each, number]) => (number === 2 ? [each] : []))).toEqual(apart);
  });

  test('as one are in the order of their acquisitions, with one of each program', () => {
    const [one, two] = [keyed({ values: '=1' }), keyed({ values: '=2' })];
    const programs = [taking(READ, two, one), taking(SLOW, one), taking(LOOKUP, two, one)];
    const groups = groupAcquisitions(programs, false);
    expect(names(groups)).toEqual([
      [READ.name, LOOKUP.name],
      [READ.name, SLOW.name, LOOKUP.name],
    ]);
    const [merged, ...more] = mergeGroups([...groups].reverse(), false, 'locks');
    expect(more).toEqual([]);
    expect(merged?.map(({ program, at }) => [program.name, at])).toEqual([
      [READ.name, 0],
      [SLOW.name, 2],
      [LOOKUP.name, 3],
    ]);
  });

  test('have no operation without a lock that is asked for', () => {
    const [other, listed] = [operation({ locks: [lockOf('bucket', '@b')] }), operation({ freeList: LIST })];
    const found = (...locks: readonly string[]) =>
      groupAcquisitions([taking(READ, UPDATE, other, listed)], false, new Set(locks)).map(([first]) => first.operation);
    expect(found('bucket @a')).toEqual([UPDATE, listed]);
    expect(found('bucket @b')).toEqual([other]);
    expect(found('freelist @a')).toEqual([listed]);
    expect(found('lru @a')).toEqual([]);
    const both = operation({ locks: [lockOf('lru', '@a'), lockOf('bucket', '@c')] });
    const withBoth = (lock: string) =>
      groupAcquisitions([taking(READ, both)], false, new Set([lock])).map(([first]) => first.operation);
    expect([withBoth('lru @a'), withBoth('bucket @c'), withBoth('bucket @a')]).toEqual([[both], [both], []]);
  });

  test('without some programs are in the order in which the others come', () => {
    const [one, two] = [keyed({ values: '=1' }), keyed({ values: '=2' })];
    const groups = groupAcquisitions([taking(READ, one), taking(SLOW, two), taking(LOOKUP, one)], false);
    expect(names(only(groups, () => true))).toEqual([[READ.name, LOOKUP.name], [SLOW.name]]);
    expect(names(only(groups, (program) => program.name !== READ.name))).toEqual([[SLOW.name], [LOOKUP.name]]);
    expect(names(only(groups, (program) => program.name === SLOW.name))).toEqual([[SLOW.name]]);
  });
});

describe('the acquisitions of a script', () => {
  const of = (script: string) => Acquisitions.of(lowered(script, 'bpftrace@0.27.1,kernel@6.1'));

  test('are those of programs that run beside others', () => {
    expect(of('kprobe:f { @a[1] = 1; }').any).toBe(true);
    expect(of('kprobe:f { $x = 1; }').any).toBe(false);
    expect(of('BEGIN { @a[1] = 1; }').any).toBe(false);
    expect(of('BEGIN { @a[1] = 1; } kprobe:f { $x = 1; }').any).toBe(false);
  });

  test('are under one guard if that is up wherever a lock is taken', () => {
    const guarded = (program: Program, ...guards: readonly (string | undefined)[]): Program => ({
      ...program,
      operations: guards.map((guardedBy) => operation(guardedBy === undefined ? {} : { guardedBy })),
    });
    const asOne = (...programs: readonly Program[]) => Acquisitions.of({ programs, sweeps: [] }).guardedAsOne;
    expect(asOne(guarded(READ, '@g', '@g'), guarded(SLOW, '@g'))).toBe(true);
    expect(asOne(guarded(READ, '@g'), guarded(SLOW, '@h'))).toBe(false);
    expect(asOne(guarded(READ, '@g', undefined))).toBe(false);
    expect(asOne(guarded(READ, undefined), guarded(SLOW, undefined))).toBe(false);
    expect(asOne()).toBe(false);
    expect(Acquisitions.of({ programs: [guarded(READ, '@g')], sweeps: [PROCESS] }).guardedAsOne).toBe(false);
  });

  test('are made once for each list of programs and of what the process does', () => {
    const programs = [READ];
    const [none, one] = [[], [PROCESS]];
    expect(Acquisitions.of({ programs, sweeps: none })).toBe(Acquisitions.of({ programs, sweeps: none }));
    expect(Acquisitions.of({ programs, sweeps: one })).not.toBe(Acquisitions.of({ programs, sweeps: none }));
    expect(Acquisitions.of({ programs: [READ], sweeps: none })).not.toBe(Acquisitions.of({ programs, sweeps: none }));
  });

  test('hold and want no lock at a function that no facts name, but hold it there', () => {
    const unlisted: Program = { ...READ, site: { function: 'f', edge: 'exit', unlisted: true } };
    const listed: Program = { ...LOOKUP, operations: READ.operations };
    const acquisitions = Acquisitions.of({ programs: [unlisted, listed], sweeps: [] });
    const places = acquisitions.places(() => true);
    expect(names(acquisitions.wanting('keyed', places))).toEqual([[listed.name]]);
    expect(acquisitions.holding('keyed').flatMap((group) => group.map(({ program }) => program.name))).toEqual([
      unlisted.name,
      listed.name,
    ]);
  });
});
