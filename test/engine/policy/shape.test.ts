import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Seen } from '../../../src/engine/policy/finding.ts';
import { seenOf, shapeOf, tellSeen } from '../../../src/engine/policy/shape.ts';
import { type LockOperation, lockOf, type Program } from '../../../src/engine/program/program.ts';
import type { SeenRow } from '../../../src/facts/seen.ts';
import { hangingShape, machine } from '../../lab/model-verdict.ts';
import { cycle, edge, LOOKUP, PROCESS, READ, SLOW, STEP } from './edges.ts';

const NQ = 'native_queued_spin_lock_slowpath';
const TARGET = machine('bpftrace@0.27.1,kernel@6.1.192');
const pair = (site: string, body: string) => `fentry:${site} { ${body} }\nfexit:${site} { ${body} }\n`;
const PAIR = pair(NQ, '@b[pid] = 2; @a[comm] = 2;');
const SEED = 'begin { for ($i : 0..ncpus) { @guard[$i] = sum(0); } @guard_missed = sum(0); }\n';
const GUARDED =
  SEED +
  pair(
    NQ,
    'if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1); @b[pid] = 2; @a[comm] = 2; @guard[cpu] = sum(-1);',
  );

const shape = (script: string, copies = 1) => hangingShape(script, TARGET, { copies });
const idOf = (script: string, copies = 1) => shape(script, copies)?.id;

describe('the shape of a script', () => {
  test.each([
    ['other maps', pair(NQ, '@hostile[pid] = 2; @other[comm] = 2;')],
    ['other values', pair(NQ, '$x = 5; @b[pid] = $x; @a[comm] = nsecs;')],
    ['another key that all CPUs share', pair(NQ, '@b[pid] = 2; @a[uid] = 2;')],
    ['the older spelling', `kfunc:${NQ} { @b[pid] = 2; @a[comm] = 2; } kretfunc:${NQ} { @b[pid] = 2; @a[comm] = 2; }`],
    ['more programs, and comments', `/* x */ kprobe:do_exit { @z[tid] = count(); }\n${PAIR}`],
  ])('is the same with %s', (_, script) => {
    expect(idOf(PAIR)).toBeDefined();
    expect(idOf(script)).toBe(idOf(PAIR));
  });

  test.each([
    ['at another place', pair('_raw_spin_lock', '@b[pid] = 2; @a[comm] = 2;')],
    ['in one map', pair(NQ, '@a[1] = 2; @a[2] = 2; @a[3] = 2;')],
    ['with keys of one thread', pair(NQ, '@b[tid] = 2; @a[tid] = 2;')],
    ['by other operations', pair(NQ, '@b[pid] = 2; delete(@a, comm);')],
    ['by output', pair(NQ, 'printf("x");')],
    ['at a missing key', `kprobe:do_exit { @c[pid] = count(); }\n${pair(NQ, 'if (@c[pid] > 9) { $x = 1; }')}`],
  ])('is another one %s', (_, script) => {
    expect(idOf(script)).toBeDefined();
    expect(idOf(script)).not.toBe(idOf(PAIR));
  });

  test('is that of two copies where a guard holds one together', () => {
    expect(idOf(GUARDED)).toBeUndefined();
    expect(idOf(GUARDED, 2)).toMatch(/^two copies \| /);
    expect(idOf(PAIR, 2)).toBe(idOf(PAIR));
  });

  test('is none where nothing hangs', () => {
    expect(idOf('kprobe:vfs_read { @a[pid] = 1; }')).toBeUndefined();
    expect(hangingShape(PAIR, machine('bpftrace@0.27.1,kernel@6.18'))).toBeUndefined();
    // bpftrace guards this one.
    expect(
      hangingShape(pair('_raw_spin_lock', '@b[pid] = 2; @a[comm] = 2;'), machine('bpftrace@0.23.2,kernel@6.1')),
    ).toBeUndefined();
  });
});

describe('the name of a shape', () => {
  const id = (edges: readonly ReturnType<typeof edge>[], byHash = false, copies = false) =>
    shapeOf(cycle(edges, byHash ? { byHash } : {}), TARGET, copies).id;
  const AT = `exit of ${NQ}`;
  const UPDATE = 'bucket hash.update always shared';
  const own = edge(READ, SLOW, { wanted: lockOf('bucket', '@a') });

  test('says of each edge what is held, where the next program fires, and what that wants', () => {
    expect(id([edge(READ, SLOW)])).toBe(`holds ${UPDATE}, ${AT}, wants another lock, ${UPDATE}`);
    expect(id([own])).toBe(`holds ${UPDATE}, ${AT}, wants the same lock, ${UPDATE}`);
    expect(id([{ ...own, sameKey: true }])).toBe(`holds ${UPDATE}, ${AT}, wants the same entry, ${UPDATE}`);
    expect(id([edge(READ, SLOW, { through: [STEP, LOOKUP] })])).toBe(
      `holds ${UPDATE}, exit of _raw_spin_lock leads to, entry of __htab_map_lookup_elem leads to, ${AT}, wants another lock, ${UPDATE}`,
    );
    expect(id([edge(PROCESS, SLOW)])).toMatch(/^the process holds bucket hash\.delete always \S+, exit of /);
  });

  test('does not depend on the order of the edges, which is that of the names', () => {
    const edges = [edge(READ, SLOW), edge(SLOW, LOOKUP), edge(LOOKUP, READ)];
    const one = id(edges);
    expect(one.split(' | ')).toHaveLength(3);
    expect(id([...edges].reverse())).toBe(one);
    expect(shapeOf(cycle([edge(SLOW, READ, { through: [STEP] })]), TARGET).probes).toEqual([
      'fentry:vfs_read',
      'fexit:_raw_spin_lock',
      `fexit:${NQ}`,
    ]);
    expect(shapeOf(cycle([edge(PROCESS, SLOW)]), TARGET).probes).toEqual(['bpftrace-process', `fexit:${NQ}`]);
  });

  test('says that it is of two copies, or of keys that meet by their hashes', () => {
    const one = id([own]);
    expect([id([own], true), id([own], false, true), id([own], true, true)]).toEqual([
      `by hash | ${one}`,
      `two copies | ${one}`,
      `two copies | by hash | ${one}`,
    ]);
  });

  test('says of an end which class of lock it is, and when and by what key it is picked', () => {
    const { freeList: _, ...operation } = own.outer.operation;
    const held = (lock: typeof own.held, more: Partial<LockOperation> = {}) =>
      id([{ ...own, held: lock, outer: { ...own.outer, operation: { ...operation, ...more } } }]).split(', ')[0];
    const freeList = { lock: lockOf('freelist', '@a'), moment: 'first-insert', underBucket: true } as const;
    expect(held(lockOf('bucket', '@a', true))).toBe('holds bucket hash.update always single');
    expect(held(lockOf('bucket', '@a'), { freeList })).toBe(`holds ${UPDATE}`);
    expect(held(lockOf('lru', '@a'))).toBe('holds lru hash.update always');
    expect(held(lockOf('freelist', '@a'), { freeList })).toBe('holds freelist hash.update first-insert');
    expect(held(lockOf('freelist', undefined))).toBe('holds freelist hash.update always');
    expect(held(lockOf('bucket', '@a'), { report: { error: 'missing-key' } })).toBe(`holds ${UPDATE} missing-key`);
  });

  test.each<[what: string, more: Partial<Program>, site: string, probe: string]>([
    ['a counter', { kind: 'hardware', name: 'hardware:cycles' }, 'anywhere', 'hardware:cycles'],
    ['a watchpoint', { kind: 'breakpoint', name: 'watchpoint:0x1:8:w' }, 'watchpoint:0x1:8:w', 'watchpoint:0x1:8:w'],
    ['a point inside a function', { name: 'k:f+4', site: { function: 'f', edge: 'inside' } }, 'k:f+4', 'k:f+4'],
    ['an entry', { kind: 'kprobe', name: 'k:f', site: { function: 'f', edge: 'entry' } }, 'entry of f', 'kprobe:f'],
    ['an exit', { kind: 'fexit', name: 'k:f', site: { function: 'f', edge: 'exit' } }, 'exit of f', 'fexit:f'],
  ])('says where %s fires', (_, more, site, probe) => {
    const { site: _site, ...nowhere } = SLOW;
    const there = edge(READ, { ...nowhere, ...more });
    expect(id([there]).split(', ')[1]).toBe(site);
    expect(shapeOf(cycle([there]), TARGET).probes).toContain(probe);
  });
});

describe('what was seen', () => {
  const own = shape(PAIR);
  if (own === undefined) throw new Error('the pair has a shape');
  const row = (more: Partial<SeenRow>): SeenRow => ({
    ...{ shape: own.id, probes: own.probes, kernel: '6.1.192', arch: 'x86_64', bpftrace: '0.27.1' },
    ...{ hung: 4, runs: 5, scripts: ['pair'] },
    ...more,
  });
  const told = (rows: readonly SeenRow[], shapes = [own]) => {
    const seen = seenOf(shapes, rows);
    return seen && tellSeen(seen);
  };

  test('is told in one line', () => {
    expect(told([row({})])).toBe('Seen: Linux 6.1.192 with bpftrace 0.27.1 hung in 4 of 5 runs of this pair.');
    expect(told([row({ hung: 1, runs: 1, arch: 'arm64' })])).toBe(
      'Seen: Linux 6.1.192 on arm64 with bpftrace 0.27.1 hung in 1 of 1 run of this pair.',
    );
  });

  test('is nothing where all runs survived, or only other shapes ran', () => {
    expect(told([row({ hung: 0 })])).toBeUndefined();
    expect(told([row({ shape: 'another' })])).toBeUndefined();
    expect(told([row({})], [])).toBeUndefined();
  });

  test('other probes in the same cycle are no such pair, and their runs count together', () => {
    const others = [
      row({ probes: ['fentry:f', 'fexit:g'], scripts: ['first'] }),
      row({ probes: ['fentry:f'], hung: 0, runs: 2, scripts: ['second'] }),
    ];
    expect(told(others)).toBe(
      'Seen: Linux 6.1.192 with bpftrace 0.27.1 hung in 4 of 7 runs of a script of this shape.',
    );
    expect(seenOf([own], others)?.scripts).toEqual(['first', 'second']);
    expect(told([...others, row({ hung: 1 })])).toContain('1 of 5 runs of this pair');
    const single = { ...own, probes: ['fentry:f'] };
    expect(told([row({ probes: ['fentry:f'] })], [single])).toContain('a script of this shape');
  });

  test('is that of a machine like a target, and then where most runs hung', () => {
    const rows = [
      row({ kernel: '6.12.118', hung: 5, arch: 'arm64' }),
      row({ kernel: '6.12.118', hung: 5 }),
      row({ kernel: '6.1.180', hung: 1 }),
      row({ kernel: '6.1.192', hung: 2 }),
    ];
    expect(told(rows)).toContain('Linux 6.1.192 with');
    const elsewhere = { ...own, target: { kernel: '6.12', arch: 'x86_64' as const } };
    expect(told(rows, [elsewhere])).toContain('Linux 6.12.118 with');
    expect(told([row({ kernel: '5.12.9', hung: 5 }), row({ kernel: '6.12.118', hung: 1 })], [elsewhere])).toContain(
      '6.12.118',
    );
    expect(told(rows.slice(0, 1), [own])).toContain('Linux 6.12.118 on arm64');
  });

  test('of two copies says so', () => {
    const copies = shape(GUARDED, 2);
    if (copies === undefined) throw new Error('two copies have a shape');
    expect(told([row({ shape: copies.id })], [copies])).toContain('4 of 5 runs of two copies of this pair.');
  });
});

describe('a finding', () => {
  const options = { targets: [TARGET, machine('bpftrace@0.27.1,kernel@6.18')], configured: true };
  const LOOKUP = 'fentry:lookup_elem_raw';
  const seenIn = (script: string): Seen[] =>
    analyse('x.bt', script, options).findings.flatMap(({ seen }) => seen ?? []);

  test('says what was seen of its shape, and nothing of the script gets into it', () => {
    const script = (map: string, text: string) =>
      `tracepoint:syscalls:sys_enter_dup { @${map}[pid] = "${text}"; @a[comm] = 2; }\n${LOOKUP} { @${map}[pid] = "${text}"; @a[comm] = 2; }\n`;
    const [seen] = seenIn(script('b', 'x'));
    expect(seen).toMatchObject({ kernel: expect.stringMatching(/^6\.1\.\d+$/), arch: 'x86_64', of: 'pair' });
    for (const hostile of ['::error::', '<script>', '##[add-mask]', '\u202e', '`](http://x)'])
      expect(seenIn(script('kernel_9_9', hostile))).toEqual([seen]);
  });

  test('says nothing where the script only loses updates', () => {
    const lost = analyse(
      'x.bt',
      `tracepoint:syscalls:sys_enter_dup { @b[pid] = 1; @a[comm] = 2; }\n${LOOKUP} { @b[pid] = 1; @a[comm] = 2; }\n`,
      { targets: [machine('bpftrace@0.27.1,kernel@6.18')], configured: true },
    );
    expect(lost.findings.filter(({ seen }) => seen !== undefined)).toEqual([]);
  });
});
