import { describe, expect, test } from '@jest/globals';
import type { Cycle } from '../../../src/engine/policy/cycle.ts';
import { findCycles } from '../../../src/engine/policy/cycle.ts';
import type { LockOrder } from '../../../src/engine/policy/lock-order.ts';
import { filterNestings, lockOrder } from '../../../src/engine/policy/lock-order.ts';
import { lowered, NQ, targetOf } from './lowered.ts';

const BEFORE_MAP_LOCKED = 'bpftrace@0.27.1,kernel@5.10';
const HANGS = 'bpftrace@0.27.1,kernel@6.1';
const GIVES_UP = 'bpftrace@0.27.1,kernel@7.3';

type Through = Parameters<typeof findCycles>[2];

const cyclesOf = (script: string, target: string, through?: Through) =>
  findCycles(lockOrder(lowered(script, target)), targetOf(target), through);
const pair = (entry: string, exit: string) => `fentry:${NQ} { ${entry} }\nfexit:${NQ} { ${exit} }\n`;

/** A cycle in short: how bad, how sure, how often, and its edges; `!` where a CPU waits for the entry that it holds. */
function told({ verdict, confidence, moment, edges }: Cycle): string {
  const steps = edges.map(({ held, wanted, sameKey }) => `${held.id} > ${wanted.id}${sameKey ? '!' : ''}`);
  return `${verdict} ${confidence} ${moment}: ${steps.join(', ')}`;
}

describe('A cycle of two locks', () => {
  const BOTH = '@b[1] = 1; @a[1] = 1;';

  test('goes from the first edge back to where it holds', () => {
    expect(cyclesOf(pair(BOTH, BOTH), HANGS).map(told)).toEqual([
      'hang certain always: bucket @a > bucket @b, bucket @b > bucket @a',
    ]);
  });

  test('loses updates where the locks notice the deadlock', () => {
    const script = 'fentry:lookup_elem_raw { @a[1] = 1; }\nfexit:alloc_htab_elem { @b[1] = 1; }\n';
    expect(cyclesOf(script, GIVES_UP).map(told)).toEqual([
      'lost-updates certain always: bucket @b > bucket @a, bucket @a > bucket @b',
    ]);
  });

  test('is not recursive, and needs no keys that meet by hash', () => {
    const [cycle] = cyclesOf(pair(BOTH, BOTH), HANGS);
    expect(cycle?.recursive).toBe(false);
    expect(cycle).not.toHaveProperty('byHash');
  });

  test('has the probes of all that can play a part, and no others', () => {
    const more = `${pair(BOTH, BOTH)}fentry:vfs_read { @a[1] = 2; }\nfentry:vfs_write { @z[1] = 2; }\n`;
    const names = [...(cyclesOf(more, HANGS)[0]?.probes ?? [])].map(({ attachPoints }) => attachPoints[0]?.text);
    expect(names.sort()).toEqual([`fentry:${NQ}`, 'fentry:vfs_read', `fexit:${NQ}`]);
  });

  test('is not closed by one program that would run inside itself', () => {
    expect(cyclesOf(`fexit:${NQ} { ${BOTH} }\n`, HANGS)).toEqual([]);
  });
});

describe('The worst of several cycles', () => {
  test('is one at every event rather than at first inserts', () => {
    const always = '@a[comm] = count(); @b[comm] = 1; @c[comm] = 1;';
    expect(cyclesOf(pair(always, always), HANGS).map(({ moment }) => moment)).toEqual(['always']);
    const once = '@a[comm] = count(); @b[comm] = 1;';
    expect(cyclesOf(pair(once, once), HANGS).map(({ moment }) => moment)).toEqual(['first-insert']);
  });

  test('is a hang at first inserts rather than lost updates at every event', () => {
    const found = cyclesOf(pair('@a[1] = 1; @c[comm] = count();', '@a[1] = 2; @c[comm] = count();'), HANGS);
    expect(found.map(told)[0]).toMatch(/^hang likely first-insert: /);
  });

  test('is a sure one rather than one that may be', () => {
    const sure = 'fentry:vfs_read { @b[1] = 2; @a[1] = 1; }\n';
    const inner = `fexit:${NQ} { @a[1] = 1; @b[1] = 1; }\n`;
    const perhaps = `fentry:${NQ} { @b[1] = 1; @a[1] = 1; }\n`;
    expect(cyclesOf(perhaps + inner, HANGS)[0]?.confidence).toBe('certain');
    expect(cyclesOf(sure + inner, HANGS)[0]?.confidence).toBe('certain');
    const onlyPerhaps = `fentry:vfs_read { @b[1] = 2; }\nfexit:${NQ} { @a[1] = 1; }\nfentry:${NQ} { @b[1] = 1; }\n`;
    expect(cyclesOf(onlyPerhaps, HANGS).map(({ confidence }) => confidence)).toEqual(['possible']);
  });

  test('is likely where a key is one of each thread', () => {
    const script = `fentry:vfs_read { @b[tid] = 2; @a[1] = 1; }\nfexit:${NQ} { @a[1] = 1; @b[tid] = 1; }\n`;
    expect(cyclesOf(script, HANGS)[0]?.confidence).toBe('likely');
  });
});

test('A cycle through keys of which one is not known is likely; through the same keys it is certain', () => {
  const script = (key: string) => `fentry:vfs_read { @a[$1] = 1; @b[1] = 1; }
fexit:${NQ} { @a[${key}] = 2; @b[1] = 2; }
`;
  expect(cyclesOf(script('$1'), HANGS)[0]?.confidence).toBe('certain');
  expect(cyclesOf(script('$2'), HANGS)[0]?.confidence).toBe('likely');
});

describe('A lock that meets itself', () => {
  const bucket = (cycles: readonly Cycle[]) => cycles.filter(({ edges }) => edges[0]?.held.class === 'bucket');

  test('is a CPU that waits for the entry that it holds: it hangs before 5.11, and loses updates then', () => {
    const script = pair('@a[1] = 1;', '@a[1] = 2;');
    expect(cyclesOf(script, BEFORE_MAP_LOCKED).map(told)).toEqual(['hang certain always: bucket @a > bucket @a!']);
    expect(cyclesOf(script, HANGS).map(told)).toEqual(['lost-updates certain always: bucket @a > bucket @a!']);
    const [cycle] = cyclesOf(script, HANGS);
    expect(cycle?.recursive).toBe(true);
    expect(cycle?.probes.size).toBe(2);
  });

  test('is also a CPU that holds an entry and wants another one of the same bucket', () => {
    const script = `fentry:vfs_read { @a[1] = 1; }\nkprobe:${NQ} { @a[2] = 2; }\n`;
    const found = bucket(cyclesOf(script, BEFORE_MAP_LOCKED));
    expect(found.map(told)).toEqual(['hang possible always: bucket @a > bucket @a!']);
    expect(found[0]).toMatchObject({ recursive: true, byHash: true });
    expect(bucket(cyclesOf(script, BEFORE_MAP_LOCKED, () => true))).toHaveLength(1);
    expect(bucket(cyclesOf(script, BEFORE_MAP_LOCKED, () => false))).toEqual([]);
    // Where the kernel notices it, an update that is lost now and then by chance is not told.
    expect(bucket(cyclesOf(script, HANGS))).toEqual([]);
  });

  test('crosswise are two CPUs with two entries', () => {
    const [cycle] = bucket(cyclesOf(pair('@a[1] = 1; @a[2] = 1;', '@a[2] = 2; @a[1] = 2;'), HANGS));
    expect(cycle && told(cycle)).toBe('hang certain always: bucket @a > bucket @a');
    expect(cycle?.recursive).toBe(false);
    expect(cycle).not.toHaveProperty('byHash');
  });

  test('by keys that only meet in a bucket is possible, and says so', () => {
    const script = `fentry:vfs_read { @a[pid] = 1; }\nfexit:${NQ} { @a[uid] = 2; }\n`;
    const [cycle] = bucket(cyclesOf(script, HANGS));
    expect(cycle).toMatchObject({ confidence: 'possible', byHash: true });
  });
});

describe('The bpftrace process', () => {
  const SWEEPS = 'tracepoint:syscalls:sys_enter_dup { clear(@a); clear(@b); }\n';
  const inner = (body: string) => `fexit:${NQ} { ${body} }\n`;

  test('is recursive where a program in it wants the lock that it holds', () => {
    const found = cyclesOf(SWEEPS + inner('@a[1] = 1;'), HANGS);
    expect(found.map(told)).toContain('lost-updates certain always: bucket @a > bucket @a');
    expect(found[0]?.recursive).toBe(true);
  });

  test('holds one entry of a map where a program holds another one', () => {
    const script = `interval:s:1 { clear(@a); }\nfentry:vfs_read { @a[1] = 1; }\n${inner('@a[1] = 2; @a[2] = 2;')}`;
    const crossing = (through?: Through) =>
      cyclesOf(script, HANGS, through).filter(({ edges }) => edges[0]?.held.class === 'bucket');
    for (const cycle of [crossing()[0], crossing(() => true)[0]]) {
      expect(cycle && told(cycle)).toBe('hang certain always: bucket @a > bucket @a, bucket @a > bucket @a');
      expect(cycle?.edges.map(({ outer }) => outer.program.kind)).toEqual(['bpftrace-process', 'fentry']);
      expect(cycle?.recursive).toBe(false);
      expect(cycle?.edges.map(({ sameKey }) => sameKey)).toEqual([false, false]);
    }
    expect(crossing(() => false)).toEqual([]);
    // It does not take the other part too: nobody else holds the other entry.
    const alone = `interval:s:1 { clear(@a); }\n${inner('@a[1] = 2; @a[2] = 2;')}`;
    expect(cyclesOf(alone, HANGS).map(told)[0]).toBe('lost-updates certain always: bucket @a > bucket @a');
  });

  test('is on one CPU, so it does not hold both locks of a cycle', () => {
    const found = cyclesOf(SWEEPS + inner('@a[1] = 1; @b[1] = 1;'), HANGS);
    expect(found.filter(({ edges }) => edges.length > 1)).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  test('holds one lock of a cycle where a program holds the other', () => {
    const found = cyclesOf(`${SWEEPS}fentry:vfs_read { @b[1] = 1; }\n${inner('@a[1] = 1; @b[1] = 1;')}`, HANGS);
    const [cycle] = found.filter(({ edges }) => edges.length === 2);
    expect(cycle?.edges.map(({ outer }) => outer.program.kind)).toContain('bpftrace-process');
    expect(cycle?.recursive).toBe(false);
  });
});

describe('Cycles through an edge that is asked for', () => {
  const ALL = '@a[1] = 1; @b[1] = 1; @c[1] = 1;';

  test('have it, and are the shortest', () => {
    const found = cyclesOf(pair(ALL, ALL), HANGS, (held) => held === 'bucket @c');
    expect(found.map(told)).toEqual(['hang certain always: bucket @c > bucket @a, bucket @a > bucket @c']);
  });

  test('are none where no edge is such', () => {
    expect(cyclesOf(pair(ALL, ALL), HANGS, () => false)).toEqual([]);
    expect(cyclesOf(pair('@a[1] = 1;', '@a[1] = 2;'), HANGS, () => false)).toEqual([]);
    expect(cyclesOf(pair('@a[1] = 1;', '@a[1] = 2;'), HANGS, () => true)).toHaveLength(1);
  });

  test('may begin where the bpftrace process holds the lock', () => {
    const script = `interval:s:1 { clear(@a); }
fentry:vfs_read { @b[1] = 1; }
fexit:${NQ} { @a[1] = 1; @b[1] = 1; }
`;
    const found = cyclesOf(script, HANGS, (held, wanted) => held === 'bucket @a' && wanted === 'bucket @b');
    expect(found.map(({ edges }) => edges[0]?.outer.program.kind)).toEqual(['bpftrace-process']);
  });

  test('do not need the bpftrace process twice', () => {
    const sweeps = 'tracepoint:syscalls:sys_enter_dup { clear(@a); clear(@b); }\n';
    const script = `${sweeps}fexit:${NQ} { @a[1] = 1; @b[1] = 1; }\n`;
    expect(cyclesOf(script, HANGS, (held, wanted) => held !== wanted)).toEqual([]);
  });
});

describe('Locks that no edge joins', () => {
  const script = pair(
    '@a[1] = 1; @b[1] = 1; @c[1] = count(); @d[1] = count();',
    '@d[1] = count(); @c[1] = count(); @b[1] = 1; @a[1] = 1;',
  );
  const order = lockOrder(lowered(script, HANGS));

  /** The order without nestings of an update at every event and one at a first insert. */
  function apart({ nestings, ...rest }: LockOrder): LockOrder {
    const kept = new Map(
      [...nestings].map(([hold, row]) => [
        hold,
        new Map([...row].filter(([want]) => want.includes('\nalways\n') === hold.includes('\nalways\n'))),
      ]),
    );
    return { ...rest, nestings: filterNestings(kept, () => true), own: [] };
  }

  test('close a cycle each, in the order of their first edges', () => {
    const found = findCycles(apart(order), targetOf(HANGS));
    expect(
      found.map(
        ({ moment, edges }) =>
          `${moment} ${edges
            .map(({ held }) => held.id)
            .sort()
            .join(' ')}`,
      ),
    ).toEqual(['always bucket @a bucket @b', 'first-insert bucket @c bucket @d']);
  });
});

describe('A longer cycle that is met first', () => {
  /** Which lock an acquisition of the script takes, by its kind. */
  const lockOf = (kind: string) => {
    if (kind.includes('first-insert')) return 'b';
    if (kind.includes('per-thread')) return 'c';
    return kind.includes('per-cpu') ? 'd' : 'a';
  };

  test.each([
    [
      ['ab', 'bc', 'ca'],
      ['bucket @a', 'bucket @b', 'bucket @c'],
    ],
    [
      ['ab', 'bc', 'ca', 'cb'],
      ['bucket @b', 'bucket @c'],
    ],
    [
      ['ab', 'bc', 'cd', 'da'],
      ['bucket @a', 'bucket @b', 'bucket @c', 'bucket @d'],
    ],
    [
      ['ab', 'bc', 'cd', 'da', 'ca'],
      ['bucket @a', 'bucket @b', 'bucket @c'],
    ],
  ])('edges %j: the shortest of them is %j', (edges, locks) => {
    const script = `fentry:vfs_read { @a[1] = 1; @b[1] = count(); @c[tid] = 1; @d[cpu] = 1; }
fexit:${NQ} { @b[1] = count(); @c[tid] = 1; @d[cpu] = 1; @a[1] = 1; }
`;
    const { nestings, ...order } = lockOrder(lowered(script, HANGS));
    const kept = new Map(
      [...nestings].map(([hold, row]) => [
        hold,
        new Map([...row].filter(([want]) => edges.includes(lockOf(hold) + lockOf(want)))),
      ]),
    );
    // Whether any edge will do or one is asked for, they are looked for differently.
    for (const through of [undefined, () => true]) {
      const found = findCycles({ ...order, nestings: kept, own: [] }, targetOf(HANGS), through);
      expect(found.map((cycle) => cycle.edges.map(({ held }) => held.id).sort())).toEqual([locks]);
    }
  });
});
