import { describe, expect, test } from '@jest/globals';
import type { TargetVerdict, WitnessStep } from '../../../src/engine/policy/finding.ts';
import { describeFunction, describeSite, placesInOrder, placesOf } from '../../../src/engine/policy/site.ts';
import { hangs, tellEnd, tellFiring, tellWitness } from '../../../src/engine/policy/witness.ts';
import { describeLock, lockOf, type Program } from '../../../src/engine/program/program.ts';
import { edge, LOOKUP, PROCESS, READ, SLOW, STEP, spanOf } from './edges.ts';
import { NQ, programsOf } from './lowered.ts';

test('an interleaving hangs where it does so on one target', () => {
  const on = (...verdicts: readonly TargetVerdict['verdict'][]) =>
    hangs(verdicts.map((verdict, at) => ({ target: `target ${at}`, verdict, why: 'so' })));
  expect(on('hang')).toBe(true);
  expect(on('safe', 'hang')).toBe(true);
  expect(on('lost-updates', 'safe')).toBe(false);
  expect(on()).toBe(false);
});

describe('in words', () => {
  const step = (cpu: number, more: Partial<WitnessStep> = {}): WitnessStep => ({
    cpu,
    program: `P${cpu}`,
    holds: `lock ${cpu}`,
    wants: `lock ${cpu + 1}`,
    site: `site ${cpu}`,
    nested: `N${cpu}`,
    ...more,
  });

  test('one sentence for each CPU', () => {
    expect(tellWitness([])).toBe('');
    expect(tellWitness([step(0)])).toBe('While P0 holds the lock 0, N0 fires at site 0 and wants the lock 1.');
    expect(tellWitness([step(0), step(1), step(2)])).toBe(
      'While P0 holds the lock 0, N0 fires at site 0 and wants the lock 1. Another CPU holds the lock 1 and wants the lock 2. A third CPU holds the lock 2 and wants the lock 3.',
    );
    const eight = tellWitness([0, 1, 2, 3, 4, 5, 6, 7].map((cpu) => step(cpu)));
    expect([...eight.matchAll(/(?<=\. )[^.]+(?= CPU)/g)].map(String)).toEqual([
      'Another',
      'A third',
      'A fourth',
      'A fifth',
      'A sixth',
      'One more',
      'One more',
    ]);
  });

  test('with the programs between the two, and a comma behind a name that has one', () => {
    const through = [
      { program: 'T1', site: 'S1' },
      { program: 'T2', site: 'S2' },
    ];
    expect(tellWitness([step(0, { program: 'the process, clearing @m', through })])).toBe(
      'While the process, clearing @m, holds the lock 0, T1 fires at S1; inside what it calls, T2 fires at S2; inside what it calls, N0 fires at site 0 and wants the lock 1.',
    );
  });

  test('where programs fire', () => {
    expect(tellFiring(step(0), 'At')).toBe('At site 0, N0 fires');
    const through = [{ program: 'T1', site: 'S1' }];
    const marked = tellFiring(
      step(0, { through }),
      'at',
      (program) => `<${program}>`,
      (site) => `_${site}_`,
    );
    expect(marked).toBe('at _S1_, <T1> fires; inside what it calls, at _site 0_, <N0> fires');
  });

  test('how it ends', () => {
    expect(tellEnd([step(0)])).toBe('The CPU waits for itself, for ever.');
    expect(tellEnd([step(0), step(1)])).toBe('Both wait for ever.');
    expect(tellEnd([step(0), step(1), step(2)])).toBe('All wait for ever.');
  });
});

describe('a place', () => {
  const [program] = programsOf('kprobe:vfs_read { @a = 1; }', 'bpftrace@0.27.1,kernel@6.12', 1);
  const at = (more: Partial<Program>): string => {
    if (program === undefined) throw new Error('a kprobe is a program');
    const { site: _, ...rest } = program;
    return describeSite({ ...rest, ...more });
  };

  test('of a program is named by its function and the side of it', () => {
    expect(at({})).toBe('kprobe:vfs_read');
    expect(at({ site: { function: 'f', edge: 'entry' } })).toBe('the entry of f');
    expect(at({ site: { function: 'f', edge: 'exit' } })).toBe('the exit of f');
    expect(at({ site: { function: 'f', edge: 'inside' } })).toBe('a point inside f');
    expect(at({ site: { function: '__traceiter_contention_end', edge: 'entry' } })).toBe(
      'the tracepoint contention_end',
    );
    expect(at({ site: { function: 'my__traceiter_x', edge: 'entry' } })).toBe('the entry of my__traceiter_x');
    expect(at({ kind: 'hardware' })).toBe('any point, as a non-maskable interrupt');
    expect(at({ kind: 'breakpoint' })).toBe('the address that it watches (with interrupts off too)');
    expect(describeFunction({ function: '__traceiter_x', edge: 'entry' })).toBe('the tracepoint x');
  });

  test('is listed once, by file and in the order of the text; the first message stays', () => {
    const place = (start: number, message: string, path?: string) => ({
      span: { start, end: start + 1 },
      message,
      ...(path === undefined ? {} : { path }),
    });
    const [b, a, z, own] = [place(9, 'b', 'b.bt'), place(3, 'a', 'a.bt'), place(2, 'z', 'b.bt'), place(11, 'own')];
    expect(placesInOrder([place(1, 'first'), b, a, own, z, place(9, 'again', 'b.bt'), place(9, 'mine')])).toEqual([
      place(1, 'first'),
      place(9, 'mine'),
      own,
      a,
      z,
      b,
    ]);
  });
});

describe('the places of a cycle', () => {
  type Options = Parameters<typeof placesOf>[2];
  const told = (edges: Parameters<typeof placesOf>[0], told = SLOW, words: Options = {}) =>
    placesOf(edges, told, words).map(({ holder, place }) => [holder, place.span, place.message]);
  const READS = [READ, spanOf('fentry:vfs_read'), 'fentry:vfs_read runs here first and holds a lock'];
  const TAKES_A = [READ, spanOf('@a[1] = 1'), 'takes the bucket lock of @a'];
  const WANTS_B = [SLOW, spanOf('@b[1] = 1'), 'wants the bucket lock of @b'];

  test('are where the lock is held, taken and wanted, without the place of the finding', () => {
    expect(told([edge(READ, SLOW)])).toEqual([READS, TAKES_A, WANTS_B]);
    expect(told([edge(READ, SLOW)], READ)).toEqual([TAKES_A, WANTS_B]);
    const firing = [SLOW, spanOf(`fexit:${NQ}`), `fexit:${NQ} fires`];
    expect(told([edge(READ, SLOW)], LOOKUP, { wanting: 'fires' })).toEqual([READS, firing, TAKES_A, WANTS_B]);
    expect(told([edge(READ, SLOW)], SLOW, { wanting: 'fires' })).toEqual([READS, TAKES_A, WANTS_B]);
  });

  test('say what the caller says of them', () => {
    expect(told([edge(READ, SLOW)], LOOKUP, { holding: 'holds', wanting: 'fires', where: ', in either copy' })).toEqual(
      [
        [READ, spanOf('fentry:vfs_read'), 'fentry:vfs_read holds'],
        [SLOW, spanOf(`fexit:${NQ}`), `fexit:${NQ} fires`],
        [READ, spanOf('@a[1] = 1'), 'takes the bucket lock of @a, in either copy'],
        [SLOW, spanOf('@b[1] = 1'), 'wants the bucket lock of @b, in either copy'],
      ],
    );
  });

  test('are those of each step between, which leads to the next one', () => {
    const { site: _, ...nowhere } = SLOW;
    const spans = [spanOf('fexit:_raw_spin_lock'), spanOf('fentry:__htab_map_lookup_elem')];
    const [step, lookup] = ['fexit:_raw_spin_lock', 'fentry:__htab_map_lookup_elem'].map(
      (name) => `${name} fires while the lock is held`,
    );
    const through = [STEP, LOOKUP];
    const leads = ', and what it calls runs through';
    expect(told([edge(READ, SLOW, { through })]).slice(1, 3)).toEqual([
      [STEP, spans[0], `${step}${leads} __htab_map_lookup_elem`],
      [LOOKUP, spans[1], `${lookup}${leads} ${NQ}`],
    ]);
    expect(told([edge(READ, nowhere, { through })]).slice(1, 3)).toEqual([
      [STEP, spans[0], `${step}${leads} __htab_map_lookup_elem`],
      [LOOKUP, spans[1], lookup],
    ]);
  });

  test('of the bpftrace process are where it is asked for', () => {
    expect(told([edge(PROCESS, SLOW)])).toEqual([
      [
        PROCESS,
        spanOf('clear(@a)'),
        'asks for the bpftrace process, clearing @a, one entry after the other, which takes the bucket lock of @a',
      ],
      WANTS_B,
    ]);
  });

  test('say that a lock is taken to report an error', () => {
    const { outer, inner } = edge(READ, SLOW);
    const report = { error: 'missing-key', map: '@m' } as const;
    const reporting = edge(READ, SLOW, {
      outer: { ...outer, operation: { ...outer.operation, report } },
      inner: { ...inner, operation: { ...inner.operation, report } },
    });
    const why = ', to report an error where a per-CPU aggregation does not have the key that is read (@m)';
    expect(told([reporting], READ).map(([, , message]) => message)).toEqual([
      `takes the bucket lock of @a${why}`,
      `wants the bucket lock of @b${why}`,
    ]);
  });
});

test('a lock is named by its class, its map and its script', () => {
  expect(describeLock(lockOf('bucket', '@a'))).toBe('bucket lock of @a');
  expect(describeLock(lockOf('bucket', undefined))).toBe('bucket lock of a map');
  expect(describeLock(lockOf('freelist', '@a'))).toBe('free-list lock of @a');
  expect(describeLock(lockOf('freelist', undefined))).toBe('free-list lock of the stack map');
  expect(describeLock(lockOf('lru', '@a'))).toBe('LRU list lock of @a');
  expect(describeLock(lockOf('lru', undefined))).toBe('LRU list lock of the stack map');
  expect(describeLock(lockOf('ringbuf', undefined))).toBe("lock of bpftrace's ring buffer");
  expect(describeLock({ ...lockOf('bucket', '@a'), script: 'b.bt' })).toBe('bucket lock of @a of b.bt');
  expect(lockOf('bucket', '@a', true)).toEqual({ id: 'bucket @a', class: 'bucket', map: '@a', single: true });
  expect(lockOf('bucket', '@a')).toEqual({ id: 'bucket @a', class: 'bucket', map: '@a' });
});
