import { describe, expect, test } from '@jest/globals';
import {
  closedCauses,
  conditionsOf,
  groupByProbe,
  lockClasses,
  surestEdge,
  whyNot,
  worstCycle,
} from '../../../src/engine/policy/closed-world.ts';
import type { Cycle } from '../../../src/engine/policy/cycle.ts';
import { findCycles } from '../../../src/engine/policy/cycle.ts';
import { lockOrder } from '../../../src/engine/policy/lock-order.ts';
import { GUARDED_BY_BPFTRACE, lockGivesUp, SAME_BUCKET_REFUSED } from '../../../src/engine/policy/reason.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { lockOf } from '../../../src/engine/program/program.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { cycle, edge, on, READ, SLOW } from './edges.ts';
import { lowered, NQ, targetOf } from './lowered.ts';

const OLD = 'bpftrace@0.20.4,kernel@5.15';
const MIDDLE = 'bpftrace@0.20.4,kernel@6.1';
const NEW = 'bpftrace@0.27.1,kernel@7.2';

/** The causes of a script on some targets: the probes of each, and its verdicts with their reasons. */
function causes(script: string, ...targets: readonly string[]) {
  const model = modelScript(parseScript(script));
  return closedCauses(targets.map((target) => lowerScript(model, targetOf(target)))).map(({ probes, outcomes }) => ({
    probes: [...probes].map(({ attachPoints }) => attachPoints[0]?.text).sort(),
    verdicts: outcomes.map(({ verdict }) => verdict),
    whys: outcomes.map(({ why }) => why),
  }));
}

test('cycles without a common probe are two causes, each with the verdicts of its own cycles', () => {
  // The kernel ran through free_htab_elem under a lock before 6.1; a tracepoint lets a kprobe run inside it from 7.2.
  const script = [
    'fentry:vfs_read { @a[pid] = 1; }',
    'kprobe:free_htab_elem { @a[pid] = 2; }',
    'tracepoint:syscalls:sys_enter_dup { @b[pid] = 1; }',
    'kprobe:alloc_htab_elem { @b[pid] = 2; }',
  ].join('\n');
  const [one, other, ...more] = causes(script, OLD, NEW);
  expect(more).toEqual([]);
  expect(one?.probes).toEqual(['fentry:vfs_read', 'kprobe:free_htab_elem']);
  expect(one?.verdicts).toEqual(['lost-updates', 'safe']);
  expect(one?.whys[0]).toMatch(/fails with -EBUSY and is lost; bpftrace before 0\.23 says nothing of it$/);
  expect(one?.whys[1]).toBe('this kernel does not pass through free_htab_elem while it holds a lock of these maps');
  expect(other?.probes).toEqual(['kprobe:alloc_htab_elem', 'tracepoint:syscalls:sys_enter_dup']);
  expect(other?.verdicts).toEqual(['safe', 'lost-updates']);
  expect(other?.whys[0]).toBe('these programs cannot run inside each other while one of them holds a lock');
});

test('one function that a kernel no longer passes is reason enough, and the functions that it does pass are not named', () => {
  const script = 'fentry:_raw_spin_unlock_irqrestore { @b[pid] = 1; }\nfexit:_raw_spin_lock { @a[pid] = 1; }\n';
  const [only] = causes(script, OLD, MIDDLE);
  expect(only?.verdicts).toEqual(['hang', 'safe']);
  expect(only?.whys[1]).toBe(
    'this kernel does not pass through _raw_spin_unlock_irqrestore while it holds a lock of these maps',
  );
});

describe('a script that closes no cycle on a target', () => {
  const OLDER = 'bpftrace@0.20,kernel@6.12';
  const NEWER = 'bpftrace@0.27.1,kernel@6.12';

  test.each([
    [
      'because none of its probes takes a lock there',
      'fentry:lookup_elem_raw { @n = count(); }\nfexit:lookup_elem_raw { @n = count(); }',
      'this bpftrace takes no lock for what these probes do',
    ],
    [
      'because one of its probes takes none there',
      `fentry:${NQ} { @n = count(); }\nfexit:${NQ} { @a[1] = 1; }`,
      'these programs cannot run inside each other while one of them holds a lock',
    ],
    [
      'which a probe beside them does not change',
      'fentry:lookup_elem_raw { @n = count(); }\nfexit:lookup_elem_raw { @n = count(); }\nkprobe:do_exit { @b[1] = 1; }',
      'this bpftrace takes no lock for what these probes do',
    ],
  ])('is told %s', (_, script, why) => {
    const [only, ...more] = causes(script, NEWER, OLDER);
    expect(more).toEqual([]);
    expect([only?.verdicts[1], only?.whys[1]]).toEqual(['safe', why]);
  });

  test('is told of all functions that the kernel does not pass, each once', () => {
    // Linux 6.1 takes the locks of buckets by other functions.
    const script =
      'fentry:_raw_spin_unlock_irqrestore { @b[pid] = 1; }\nfexit:_raw_spin_lock_irqsave { @a[pid] = 1; }\nfentry:_raw_spin_unlock_irqrestore { @c[pid] = 1; }\n';
    const [only, ...more] = causes(script, OLD, MIDDLE);
    expect(more).toEqual([]);
    expect([only?.verdicts, only?.whys[1]]).toEqual([
      ['hang', 'safe'],
      'this kernel does not pass through _raw_spin_unlock_irqrestore and _raw_spin_lock_irqsave while it holds a lock of these maps',
    ]);
  });
});

describe('of several cycles', () => {
  const target = 'bpftrace@0.27.1,kernel@6.12';
  const script = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; } fexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }`;
  const [real] = findCycles(lockOrder(lowered(script, target)), targetOf(target));
  if (real === undefined) throw new Error('no cycle');
  const worst: Cycle = { ...real, verdict: 'hang', moment: 'always', confidence: 'certain' };
  const rest = { moment: 'on-error', confidence: 'possible' } as const;

  test.each<[what: string, worse: Partial<Cycle>, milder: Partial<Cycle>]>([
    ['one that no guard prevents', { ...rest, verdict: 'lost-updates' }, { prevented: true }],
    ['one that hangs', rest, { verdict: 'lost-updates' }],
    ['one at every event', { confidence: 'possible' }, { moment: 'first-insert' }],
    ['one at first inserts', { moment: 'first-insert', confidence: 'possible' }, { moment: 'on-error' }],
    ['a certain one', {}, { confidence: 'likely' }],
    ['a likely one', { confidence: 'likely' }, { confidence: 'possible' }],
    ['the first', {}, {}],
  ])('%s is the worst', (what, worse, milder) => {
    const [one, other] = [
      { ...worst, ...worse },
      { ...worst, ...milder },
    ];
    expect(worstCycle([one, other])).toBe(one);
    expect(worstCycle([other, one])).toBe(what === 'the first' ? other : one);
  });

  test('none is the worst of none', () => {
    expect(worstCycle([])).toBeUndefined();
  });

  test('the edge to change is the first one whose lock is held for sure, or else the first', () => {
    const [edge] = real.edges;
    if (edge === undefined) throw new Error('no edge');
    const edges = (['possible', 'possible', 'likely', 'certain'] as const).map((confidence) => ({
      ...edge,
      confidence,
    }));
    expect(surestEdge({ ...real, edges })).toBe(edges[2]);
    expect(surestEdge({ ...real, edges: edges.slice(0, 2) })).toBe(edges[0]);
    expect(() => surestEdge({ ...real, edges: [] })).toThrow('a cycle has at least one edge');
  });
});

describe('cycles that share a probe are one group, also through other cycles', () => {
  const probes = modelScript(parseScript('kprobe:f { @ = 1; } '.repeat(10))).probes.map(({ probe }) => probe);
  const target = 'bpftrace@0.27.1,kernel@6.12';
  const abba = `fentry:${NQ} { @b[pid] = 2; @a[comm] = 2; } fexit:${NQ} { @b[pid] = 3; @a[comm] = 3; }`;
  const [real] = findCycles(lockOrder(lowered(abba, target)), targetOf(target));

  test.each<[what: string, cycles: readonly string[], groups: readonly string[]]>([
    ['alone', ['0'], ['0']],
    ['apart', ['01', '23'], ['01', '23']],
    ['by one probe', ['01', '12'], ['01 12']],
    ['one that joins two', ['01', '23', '12'], ['01 12 23']],
    ['one that joins two, of which the second is larger', ['01', '234', '12'], ['01 12 234']],
    ['one that joins two, of which the first is larger', ['012', '34', '23'], ['012 23 34']],
    ['and others by what is moved', ['01', '234', '12', '05', '46'], ['01 05 12 234 46']],
    ['and others by what it is moved to', ['012', '34', '23', '45', '06'], ['012 06 23 34 45']],
    ['and others by what is moved twice', ['0', '12', '01', '5678', '25', '09'], ['0 01 09 12 25 5678']],
    ['three', ['0', '1', '2', '012', '34'], ['0 012 1 2', '34']],
  ])('%s', (_, cycles, groups) => {
    if (real === undefined) throw new Error('no cycle');
    const names = new Map<Cycle, string>();
    for (const name of cycles)
      names.set({ ...real, probes: new Set([...name].flatMap((at) => probes[Number(at)] ?? [])) }, name);
    const told = groupByProbe([...names.keys()]).map((group) => [...group].map((cycle) => names.get(cycle)).sort());
    expect(told.map((group) => group.join(' ')).sort()).toEqual(groups);
  });
});

describe('of a cycle is told', () => {
  const reporting = (error: 'missing-key' | 'update') => ({ ...READ_OPERATION, report: { error } });
  const { operation: READ_OPERATION } = edge(READ, SLOW).outer;
  const both = [edge(READ, SLOW), edge(SLOW, READ)];
  const why = (more: Partial<Cycle>, kernel = '6.1', edges = both) =>
    whyNot(cycle(edges, more), { ...lowered('BEGIN { }', HANGS), target: on(kernel) });
  const HANGS = 'bpftrace@0.27.1,kernel@6.1';
  const WAIT = 'the locks of hash maps wait for ever before Linux 6.15';

  test.each<[string, Partial<Cycle>, string]>([
    ['that two CPUs wait', {}, `${WAIT}: two CPUs can wait for each other`],
    ['that one CPU waits', { recursive: true }, `${WAIT}: a CPU can wait for itself`],
    [
      'that different keys have to meet',
      { byHash: true },
      `${WAIT}: two CPUs can wait for each other, where different keys are in one bucket`,
    ],
    [
      'that a key has to be new',
      { moment: 'first-insert' },
      `${WAIT}: two CPUs can wait for each other, when a key is inserted for the first time`,
    ],
  ])('%s', (_, more, expected) => {
    expect(why(more)).toBe(expected);
  });

  test('why updates are lost, and what bpftrace says of it', () => {
    const lost = { verdict: 'lost-updates', moment: 'first-insert' } as const;
    const when = ', when a key is inserted for the first time';
    const warns = '; bpftrace prints a warning for it (from 0.23), sent through its ring buffer';
    expect(why(lost)).toBe(SAME_BUCKET_REFUSED + when + warns);
    expect(why(lost, '6.18')).toBe(lockGivesUp(['bucket'], '6.18') + when + warns);
    const mixed = [edge(READ, SLOW, { held: lockOf('lru', '@l') }), edge(SLOW, READ)];
    expect(why(lost, '6.18', mixed)).toBe(lockGivesUp(['bucket', 'lru'], '6.18') + when + warns);
  });

  test('which errors have to be reported, at either end', () => {
    const { outer, inner } = edge(READ, SLOW);
    const edges = [
      edge(READ, SLOW, {
        outer: { ...outer, operation: reporting('update') },
        inner: { ...inner, operation: reporting('missing-key') },
      }),
      edge(SLOW, READ),
    ];
    expect(conditionsOf(cycle(edges, { moment: 'on-error' }))).toStrictEqual({
      moment: 'on-error',
      reports: [{ error: 'update' }, { error: 'missing-key' }],
    });
    expect(conditionsOf(cycle(both, { byHash: true }))).toStrictEqual({ moment: 'always', reports: [], byHash: true });
    expect(why({ moment: 'on-error' }, '6.1', edges)).toBe(
      `${WAIT}: two CPUs can wait for each other, only where a map is full, or the kernel refuses a nested update of it`,
    );
  });

  test('which classes of locks it has, each once', () => {
    const lru = lockOf('lru', '@l');
    expect(lockClasses(cycle([edge(READ, SLOW, { wanted: lru }), edge(SLOW, READ, { held: lru })]))).toEqual([
      'bucket',
      'lru',
    ]);
  });
});

describe("under bpftrace's own guard", () => {
  const causeOf = (script: string, target: string) => {
    const [cause, ...more] = closedCauses([lowered(script, target)]);
    expect(more).toEqual([]);
    return cause;
  };
  const OLD_GUARD = 'bpftrace@0.22,kernel@5.10';

  test('a script loses events where a program would run inside another one', () => {
    const script = 'fentry:_raw_spin_lock { @a[1] = 1; }\nfexit:_raw_spin_lock { @a[1] = 2; }\n';
    const cause = causeOf(script, OLD_GUARD);
    expect(cause?.outcomes).toMatchObject([{ verdict: 'lost-updates', why: GUARDED_BY_BPFTRACE, moment: 'always' }]);
    expect(cause?.outcomes[0]).not.toHaveProperty('shape');
    expect(cause?.process).toBe(false);
  });

  test('a script hangs where a program runs inside the bpftrace process', () => {
    const script = 'interval:s:1 { clear(@a); }\nfentry:vfs_read { @b[1] = 1; }\nfexit:_raw_spin_lock { @a[1] = 2; }\n';
    const cause = causeOf(script, OLD_GUARD);
    expect(cause?.outcomes).toMatchObject([
      { verdict: 'hang', shape: { id: expect.stringMatching(/^the process holds/) } },
    ]);
    expect(cause?.process).toBe(true);
    expect(cause?.programs.map(({ name }) => name)).toEqual(['fexit:_raw_spin_lock']);
  });
});

test('a cycle of which one program is an interrupt is one that an interrupt closes', () => {
  const script = `fexit:${NQ} { @a[pid] = 1; }\nhardware:cpu-cycles:1000000 { @b[pid] = 1; }\n`;
  const [cause, ...more] = closedCauses([lowered(script, 'bpftrace@0.27.1,kernel@6.12')]);
  expect(more).toEqual([]);
  expect(cause?.witness.map(({ nested }) => nested).sort()).toEqual([`fexit:${NQ}`, 'hardware:cpu-cycles:1000000']);
  expect(cause?.nmi).toBe(true);
  const [other] = closedCauses([
    lowered(script.replace('hardware:cpu-cycles:1000000', 'kprobe:lookup_elem_raw'), 'bpftrace@0.27.1,kernel@6.12'),
  ]);
  expect(other?.nmi).toBe(false);
});
