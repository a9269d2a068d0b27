import { describe, expect, test } from '@jest/globals';
import type { Acquisition, AcquisitionGroup } from '../../../src/engine/policy/acquisition.ts';
import { HeldSites } from '../../../src/engine/policy/held-sites.ts';
import type { Nesting } from '../../../src/engine/policy/nesting.ts';
import {
  firesOnLockPath,
  isAsSure,
  NestingSite,
  nestingPair,
  nestingPairVia,
} from '../../../src/engine/policy/nesting.ts';
import type { LockOperation, Program } from '../../../src/engine/program/program.ts';
import { lowered, NQ, programsOf, targetOf } from './lowered.ts';

const HANGS = 'bpftrace@0.27.1,kernel@6.1';
const ARM64 = 'bpftrace@0.27.1,kernel@6.12,arch@arm64';

/** The first program of a script of one probe. */
function program(script: string, target = HANGS): Program {
  const [first] = programsOf(script, target, 1);
  if (first === undefined) throw new Error('no program');
  return first;
}

/** A program with the operation at an index, changed as a test needs it. */
function acquire(runner: Program, change: Partial<LockOperation> = {}, index = 0): Acquisition<Program> {
  const operation = runner.operations[index];
  if (operation === undefined) throw new Error(`${runner.name} has no operation ${index}`);
  return { program: runner, operation: { ...operation, ...change }, at: 0 };
}

function group(...runners: readonly [Program, ...Program[]]): AcquisitionGroup<Program> {
  const [first, ...rest] = runners;
  return [acquire(first), ...rest.map((each) => acquire(each))];
}

const update = (site: string, body = '@a[1] = 1;') => program(`${site} { ${body} }`);
const guarded = (guard: Program['guard'], name = 'vfs_read') => ({ ...update(`fentry:${name}`), guard });

describe('A program fires where a lock may be held', () => {
  test.each([
    [`fentry:${NQ}`, HANGS, true],
    ['fentry:vfs_read', HANGS, false],
    ['hardware:cpu-cycles:1000000', HANGS, true],
    ['hardware:cpu-cycles:1000000', ARM64, false],
    ['watchpoint:0xffffffff81234560:8:x', ARM64, true],
    ['profile:hz:99', HANGS, false],
    // In the tables, and no operation passes it.
    ['fentry:htab_lock_bucket', HANGS, false],
    ['fentry:lookup_elem_raw', HANGS, true],
  ])('%s on %s: %s', (site, target, expected) => {
    expect(firesOnLockPath(program(`${site} { @a[1] = 1; }`, target), targetOf(target))).toBe(expected);
  });
});

describe('A pair of a group inside a group', () => {
  const [one, other] = [guarded('per-program'), guarded('per-program', 'vfs_write')];

  test('is never one program inside itself where the kernel guards each', () => {
    expect(nestingPair(group(one), group(one))).toBeUndefined();
  });

  test('is one program inside itself where the kernel guards none', () => {
    const free = guarded('none');
    expect(nestingPair(group(free), group(free))).toMatchObject({ inner: { program: free }, outer: { program: free } });
  });

  test('is found in the other member of either group', () => {
    expect(nestingPair(group(one), group(one, other))?.outer.program).toBe(other);
    expect(nestingPair(group(one, other), group(one))?.inner.program).toBe(other);
  });

  test('is none of any members of classes that the kernel keeps apart', () => {
    const kprobes = (...names: readonly [string, string]) => {
      const [first, second] = names;
      return group(guarded('prog-active', first), guarded('prog-active', second));
    };
    expect(nestingPair(kprobes('vfs_read', 'vfs_write'), kprobes('vfs_open', 'vfs_fsync'))).toBeUndefined();
  });

  test('is of the first members where they may nest', () => {
    const pair = nestingPair(group(one, other), group(other, one));
    expect([pair?.inner.program, pair?.outer.program]).toEqual([one, other]);
  });

  test.each<[Program['guard'], Program['guard'], boolean]>([
    ['prog-active', 'prog-active', false],
    ['prog-active', 'per-program', true],
    ['per-program', 'prog-active', true],
    ['alone', 'none', false],
    ['none', 'alone', false],
  ])('%s inside %s: %s', (inner, outer, expected) => {
    const pair = nestingPair(group(guarded(inner)), group(guarded(outer, 'vfs_write')));
    expect(pair !== undefined).toBe(expected);
  });
});

/** How the first operation of one program nests in that of another, with changes of the operations. */
function nestings(
  inner: Program,
  outer: Program,
  {
    wants = {},
    holds = {},
    on = HANGS,
  }: { wants?: Partial<LockOperation>; holds?: Partial<LockOperation>; on?: string } = {},
): readonly Nesting[] {
  const [wanting, holding] = [acquire(inner, wants), acquire(outer, holds)];
  const [held, wanted] = [holding.operation.locks[0], wanting.operation.locks[0]];
  if (held === undefined || wanted === undefined) throw new Error('an operation takes a lock');
  return new NestingSite(inner, targetOf(on), undefined).across(held, holding, wanted, wanting);
}

const key = (site: string, text: string) => {
  const { operation } = acquire(update(site, `@a[${text}] = 1;`));
  return operation.key;
};

describe('An acquisition inside another one', () => {
  const outer = update('fentry:vfs_read', '@b[1] = 1;');
  const inner = update(`fexit:${NQ}`);

  test('is certain where the lock is held and other CPUs use the same keys', () => {
    expect(nestings(inner, outer)).toEqual([{ confidence: 'certain', moment: 'always', nmi: false }]);
  });

  test('is nowhere off the path of the operation', () => {
    expect(nestings(update('fentry:vfs_write'), outer)).toEqual([]);
  });

  test('is nowhere if the program fires at no function', () => {
    expect(nestings(update('profile:hz:99'), outer)).toEqual([]);
  });

  test('is in each of the locks that are held, if the operation takes several', () => {
    const locks = [
      { id: 'lru @b', class: 'lru' as const, map: '@b' },
      { id: 'bucket @b', class: 'bucket' as const, map: '@b' },
    ];
    const [holding, wanting] = [acquire(outer, { locks }), acquire(inner)];
    const [wanted] = wanting.operation.locks;
    if (wanted === undefined) throw new Error('an update takes a lock');
    const site = new NestingSite(inner, targetOf(HANGS), undefined);
    // At the exit of the slow path every lock that is taken is held.
    for (const held of locks) expect(site.across(held, holding, wanted, wanting)).toHaveLength(1);
  });

  test('is nowhere that the operation passes without its lock', () => {
    expect(nestings(update('fentry:htab_map_update_elem'), outer)).toEqual([]);
  });

  test('is possible where the lock may be held, but another one around it has to be', () => {
    expect(nestings(update(`fentry:${NQ}`), outer).map(({ confidence }) => confidence)).toEqual(['possible']);
  });

  test.each([
    ['tid', 'likely'],
    ['cpu', 'possible'],
    ['comm', 'certain'],
  ])('with the key %s is %s', (text, confidence) => {
    const own = { key: key('fentry:vfs_read', text) };
    expect(nestings(inner, outer, { wants: own })[0]?.confidence).toBe(confidence);
    expect(nestings(inner, outer, { holds: own })[0]?.confidence).toBe(confidence);
  });

  test('happens at the rarer moment of the two, and then is likely at most', () => {
    const rare = { moment: 'first-insert' as const };
    const expected = [{ confidence: 'likely', moment: 'first-insert', nmi: false }];
    expect(nestings(inner, outer, { wants: rare })).toEqual(expected);
    expect(nestings(inner, outer, { holds: rare })).toEqual(expected);
  });

  test('does not come to be under the same guard of the script', () => {
    expect(nestings(inner, outer, { wants: { guardedBy: '@g' }, holds: { guardedBy: '@g' } })).toEqual([]);
    expect(nestings(inner, outer, { wants: { guardedBy: '@g' }, holds: { guardedBy: '@h' } })).toHaveLength(1);
    expect(nestings(inner, outer, { wants: { guardedBy: '@g' } })).toHaveLength(1);
  });

  test('does not come to be where the kernel keeps the classes apart', () => {
    expect(nestings({ ...inner, guard: 'prog-active' }, { ...outer, guard: 'prog-active' })).toEqual([]);
  });

  test('wants a lock while a lock is held that the operation holds there, and no other', () => {
    const holding = acquire(outer);
    const stranger = { id: 'bucket @z', class: 'bucket' as const };
    const wanting = acquire(inner);
    const wanted = wanting.operation.locks[0];
    if (wanted === undefined) throw new Error('an update takes a lock');
    const site = new NestingSite(inner, targetOf(HANGS), undefined);
    expect(site.across(stranger, holding, wanted, wanting)).toEqual([]);
  });
});

describe('An interrupt that nothing holds back', () => {
  const outer = update('fentry:vfs_read', '@b[1] = 1;');
  const counter = update('hardware:cpu-cycles:1000000');

  test('nests in any operation', () => {
    expect(nestings(counter, outer)).toEqual([{ confidence: 'certain', moment: 'always', nmi: true }]);
  });

  test('of a watchpoint is as sure as its table, and possible at an address that is not known', () => {
    const watch = update('watchpoint:0xffffffff81234560:8:x');
    const { unresolved: _, ...known } = watch;
    expect(nestings(known, outer)[0]?.confidence).toBe('likely');
    expect(nestings({ ...watch, unresolved: 'it is an address' }, outer)[0]?.confidence).toBe('possible');
  });

  test('only tries the locks of buffers and free lists, and waits for others', () => {
    const printing = update('hardware:cpu-cycles:1000000', 'printf("x");');
    expect(nestings(printing, outer)).toEqual([]);
    const fexit = update(`fexit:${NQ}`, 'printf("x");');
    expect(nestings(fexit, outer)).toHaveLength(1);
  });
});

describe('A lock that meets itself', () => {
  const site = update(`fexit:${NQ}`);
  const meet = (held: string, wanted: string, change: Partial<LockOperation> = {}) => {
    const [outer, inner] = [update('fentry:vfs_read', held), update(`fexit:${NQ}`, wanted)];
    const pair = { outer: acquire(outer, change), inner: acquire(inner, change) };
    const at = new NestingSite(inner, targetOf(HANGS), undefined);
    const met = at.arrivals(pair.outer, pair.inner).flatMap((arrival) => at.within(pair, arrival));
    return met.filter(({ held }) => held.class !== 'freelist');
  };

  test('is the same entry where both keys are one', () => {
    expect(meet('@a[1] = 1;', '@a[1] = 2;').map(({ sameKey }) => sameKey)).toEqual([true]);
    expect(meet('@a[1] = 1;', '@a[2] = 2;').map(({ sameKey }) => sameKey)).toEqual([false]);
  });

  test('is the same entry in a map of one bucket, whatever the keys', () => {
    const single = { locks: [{ id: 'bucket @a', class: 'bucket' as const, map: '@a', single: true }] };
    expect(meet('@a[1] = 1;', '@a[2] = 2;', single).map(({ sameKey }) => sameKey)).toEqual([true]);
  });

  test('is the buffer of the script, which every output shares', () => {
    expect(meet('printf("x");', 'printf("y");').map(({ held, sameKey }) => [held.class, sameKey])).toEqual([
      ['ringbuf', true],
    ]);
  });

  test('is not waited for by an interrupt that only tries it', () => {
    const [outer, inner] = [
      update('fentry:vfs_read', 'printf("x");'),
      update('hardware:cpu-cycles:1000000', 'printf("y");'),
    ];
    const pair = { outer: acquire(outer), inner: acquire(inner) };
    const at = new NestingSite(inner, targetOf(HANGS), undefined);
    const arrivals = at.arrivals(pair.outer, pair.inner);
    expect(arrivals).toHaveLength(1);
    expect(arrivals.flatMap((arrival) => at.within(pair, arrival))).toEqual([]);
  });

  test('is no lock of another map', () => {
    expect(meet('@a[1] = 1;', '@b[1] = 2;')).toEqual([]);
  });

  test('of an LRU list is the same for all keys', () => {
    const lru = { locks: [{ id: 'lru @a', class: 'lru' as const, map: '@a' }] };
    expect(meet('@a[1] = 1;', '@a[2] = 2;', lru).map(({ sameKey }) => sameKey)).toEqual([true]);
  });

  test.each<[string, readonly ('lru' | 'bucket' | 'ringbuf')[], boolean, readonly string[]]>([
    ['all that is taken', [], true, ['lru @a', 'bucket @a']],
    ['those that the table lists', ['bucket'], false, ['bucket @a']],
    ['the outermost one if the table lists none', [], false, ['lru @a']],
    ['the outermost one if the table lists another one', ['ringbuf'], false, ['lru @a']],
  ])('is held at a place: %s', (_, listed, taken, expected) => {
    const locks = (['lru', 'bucket'] as const).map((each) => ({ id: `${each} @a`, class: each, map: '@a' }));
    const pair = { outer: acquire(update('fentry:vfs_read'), { locks }), inner: acquire(site, { locks }) };
    const place = { held: 'held' as const, locks: listed, taken };
    const at = new NestingSite(site, targetOf(HANGS), undefined);
    const met = at.within(pair, { place }).filter(({ held }) => held.class !== 'freelist');
    expect(met.map(({ held }) => held.id)).toEqual(expected);
    expect(met.map(({ held, wanted }) => [held.id === wanted.id])).toEqual(met.map(() => [true]));
  });

  test('is none where the operation takes none', () => {
    const pair = { outer: acquire(update('fentry:vfs_read'), { locks: [] }), inner: acquire(site) };
    const at = new NestingSite(site, targetOf(HANGS), undefined);
    const met = at.within(pair, { place: { held: 'held', locks: [], taken: false } });
    expect(met.filter(({ held }) => held.class !== 'freelist')).toEqual([]);
  });

  test('of two copies is not waited for by an interrupt that only tries it', () => {
    const counter = update('hardware:cpu-cycles:1000000', 'printf("y");');
    const pair = { outer: acquire(update('fentry:vfs_read', 'printf("x");')), inner: acquire(counter) };
    const at = new NestingSite(counter, targetOf(HANGS), undefined);
    expect(at.arrivals(pair.outer, pair.inner).flatMap((arrival) => at.ofCopies(pair, arrival))).toEqual([]);
  });

  test('of two copies is never the same entry', () => {
    const pair = { outer: acquire(update('fentry:vfs_read')), inner: acquire(site) };
    const at = new NestingSite(site, targetOf(HANGS), undefined);
    const met = at.arrivals(pair.outer, pair.inner).flatMap((arrival) => at.ofCopies(pair, arrival));
    expect(met.map(({ held, wanted, sameKey }) => [held.id === wanted.id, sameKey])).toEqual([[true, false]]);
  });
});

describe('A free list that meets itself', () => {
  const list = { id: 'freelist @a', class: 'freelist' as const, map: '@a' };
  const other = { ...list, id: 'freelist @b', map: '@b' };
  /** A place where the operation holds the lock of the list. */
  const place = { held: 'held' as const, locks: ['freelist' as const], taken: false };
  const meet = (
    outer: Partial<NonNullable<LockOperation['freeList']>>,
    inner: Partial<NonNullable<LockOperation['freeList']>>,
    {
      at = place,
      keys = ['1', '1'],
    }: { at?: typeof place | { held: 'held'; locks: []; taken: boolean }; keys?: string[] } = {},
  ) => {
    const free = { lock: list, moment: 'always' as const, underBucket: false };
    const holder = update('fentry:vfs_read', `@a[${keys[0]}] = 1;`);
    const wanting = update(`fentry:${NQ}`, `@a[${keys[1]}] = 1;`);
    const pair = {
      outer: acquire(holder, { freeList: { ...free, ...outer } }),
      inner: acquire(wanting, { freeList: { ...free, ...inner } }),
    };
    const met = new NestingSite(wanting, targetOf(HANGS), undefined).within(pair, { place: at });
    return met.filter(({ held }) => held.class === 'freelist');
  };

  test('waits for itself, and is likely at most', () => {
    expect(meet({}, {})).toMatchObject([{ sameKey: true, nesting: { confidence: 'likely', moment: 'always' } }]);
  });

  test('is a first insert unless both operations take an entry at every event', () => {
    expect(meet({ moment: 'first-insert' }, {})[0]?.nesting.moment).toBe('first-insert');
    expect(meet({}, { moment: 'first-insert' })[0]?.nesting.moment).toBe('first-insert');
  });

  test('is of one map', () => {
    expect(meet({}, { lock: other })).toEqual([]);
  });

  test('is held where the table says so, or where all that is taken is held', () => {
    expect(meet({}, {}, { at: { held: 'held', locks: [], taken: false } })).toEqual([]);
    expect(meet({}, {}, { at: { held: 'held', locks: [], taken: true } })).toHaveLength(1);
  });

  test('is not reached by a nested operation that stops at the same bucket', () => {
    expect(meet({ underBucket: true }, {})).toEqual([]);
    expect(meet({ underBucket: true }, {}, { keys: ['1', '2'] })).toHaveLength(1);
  });
});

describe('A program between two others', () => {
  const step = `fentry:${NQ} { $x = comm; @b[$x] = 1; }`;
  const script = `fentry:vfs_read { @a[comm] = 1; }\n${step}\n${step}\nfentry:lookup_elem_raw { @d[1] = 1; }\n`;
  const { programs, sweeps, target } = lowered(script, HANGS);
  const [outer, first, second, inner] = programs;
  const sites = HeldSites.of(programs, sweeps, target);
  if (!(outer && first && second && inner && sites)) throw new Error('four programs, of which some lead to sites');

  const single = lowered(
    `fentry:vfs_read { @a[1] = 1; }\n${step}\nfentry:bpf_get_current_comm { @d[1] = 1; }\n`,
    HANGS,
  );
  const viaSingle = () => {
    const [holder, between, last] = single.programs;
    const all = HeldSites.of(single.programs, single.sweeps, single.target);
    if (!(holder && between && last && all)) throw new Error('three programs, of which one leads to a site');
    const [way] = all.passages(acquire(holder), acquire(last));
    if (way === undefined) throw new Error(`nothing leads to ${last.name}`);
    const pairOf = (outers: AcquisitionGroup) => nestingPairVia(all, way, group(last), outers);
    return { holder, between, last, pairOf };
  };

  test('is none that holds the lock itself, and no program is inside itself', () => {
    const { between, last, pairOf } = viaSingle();
    expect(pairOf(group(between))).toBeUndefined();
    expect(pairOf(group(last))).toBeUndefined();
  });

  test('is found for an outer member behind the step and the inner one', () => {
    const { holder, between, last, pairOf } = viaSingle();
    const pair = pairOf(group(last, between, holder));
    expect([pair?.outer.program, pair?.inner.program, pair?.through?.[0]].map((each) => each?.name)).toEqual(
      [holder, last, between].map(({ name }) => name),
    );
  });

  test('is told with the nesting', () => {
    const [holding, wanting] = [acquire(outer), acquire(inner)];
    const [held, wanted] = [holding.operation.locks[0], wanting.operation.locks[0]];
    if (held === undefined || wanted === undefined) throw new Error('an update takes a lock');
    const ways = new NestingSite(inner, target, sites).across(held, holding, wanted, wanting);
    // The function is passed by the update itself too, which is as sure.
    expect(ways.map(({ via }) => via?.last.programs)).toEqual([undefined]);
    const others = new NestingSite(inner, target, sites).arrivals(holding, wanting);
    expect(others.map(({ via }) => via?.last.programs.length)).toEqual([undefined, 2]);
  });

  test('that is an interrupt may fire anywhere, and so may what it calls', () => {
    const interrupting = lowered(
      `fentry:vfs_read { @a[1] = 1; }\nhardware:cpu-cycles:1000000 { $x = comm; }\nfentry:bpf_get_current_comm { @d[1] = 1; printf("x"); }\n`,
      HANGS,
    );
    const [holder, , last] = interrupting.programs;
    const all = HeldSites.of(interrupting.programs, interrupting.sweeps, interrupting.target);
    if (!(holder && last && all)) throw new Error('three programs, of which one leads to a site');
    const there = new NestingSite(last, interrupting.target, all);
    const holding = acquire(holder);
    const [update, output] = [
      acquire(last),
      acquire(
        last,
        {},
        last.operations.findIndex(({ operation }) => operation === 'ringbuf.output'),
      ),
    ];
    const [held] = holding.operation.locks;
    const ways = [update, output].map((wanting) => {
      const [wanted] = wanting.operation.locks;
      if (held === undefined || wanted === undefined) throw new Error('each takes a lock');
      return there.across(held, holding, wanted, wanting).map(({ nmi, confidence }) => [nmi, confidence]);
    });
    // The lock of a ring buffer is only tried there.
    expect(ways).toEqual([[[true, 'certain']], []]);
  });

  test.each([
    ['the first one at the site', outer, first],
    ['the next one at the site, if the first one is the outer one', first, second],
  ])('is %s', (_, holder, expected) => {
    const arrivals = new NestingSite(inner, target, sites).arrivals(acquire(holder), acquire(inner));
    const [via] = arrivals.flatMap((arrival) => arrival.via ?? []);
    if (via === undefined) throw new Error(`nothing leads to ${inner.name}`);
    const pair = nestingPairVia(sites, via, group(inner), group(holder));
    expect(pair?.through).toEqual([expected]);
    expect(pair?.through?.[0]).toBe(expected);
  });
});

describe('What is known does for a second way', () => {
  const via = { place: { held: 'held' as const, locks: [], taken: false }, active: false, guards: 0 };
  const hop = { programs: [update('fentry:vfs_read')] as const, active: false, calls: [] };
  const direct = (confidence: Nesting['confidence']): Nesting => ({ confidence, moment: 'always', nmi: false });
  const through = (confidence: Nesting['confidence'], place = via.place): Nesting => ({
    ...direct(confidence),
    via: { ...via, place, last: hop },
  });

  test.each<[string, Nesting, Nesting, boolean]>([
    ['without other programs for one as sure', direct('likely'), direct('likely'), true],
    ['without other programs for one less sure', direct('certain'), through('likely'), true],
    ['without other programs for none that is surer', direct('likely'), through('certain'), false],
    ['with programs for one through alike places', through('likely'), through('likely'), true],
    ['with programs for none that is less sure', through('certain'), through('likely'), false],
    ['with programs for none without them', through('likely'), direct('likely'), false],
    [
      'with programs for none where other locks are held',
      through('likely'),
      through('likely', { held: 'held', locks: [], taken: true } as never),
      false,
    ],
  ])('%s', (_, known, other, expected) => {
    expect(isAsSure(known, other)).toBe(expected);
  });
});
