import { describe, expect, test } from '@jest/globals';
import { openCauses } from '../../../src/engine/policy/open-world.ts';
import { GUARDED_BY_BPFTRACE } from '../../../src/engine/policy/reason.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { NQ, targetOf } from './lowered.ts';

const on = (kernel: string, bpftrace = '0.27.1') => `bpftrace@${bpftrace},kernel@${kernel}`;

function causes(script: string, ...targets: readonly string[]) {
  const model = modelScript(parseScript(script));
  return openCauses(targets.map((target) => lowerScript(model, targetOf(target))));
}

/** Each cause in short: the attach point, what it wants, and on each target how bad, how sure and how often. */
function told(script: string, ...targets: readonly string[]): string[] {
  return causes(script, ...targets).flatMap(({ span, related, locks, outcomes }) => [
    `${script.slice(span.start, span.end)} (${locks.join(', ')})`,
    ...related.map((place) => `  ${script.slice(place.span.start, place.span.end)} ${place.message}`),
    ...outcomes.map(
      ({ verdict, confidence, moment }) => `  ${[verdict, confidence, moment].filter(Boolean).join(' ')}`,
    ),
  ]);
}

const whys = (script: string, ...targets: readonly string[]) =>
  causes(script, ...targets).map(({ outcomes }) => outcomes.map(({ why }) => why));

describe('another program of the host is the other half', () => {
  const PAIR = `fentry:${NQ} { @a[pid] = 1; }\nfexit:${NQ} { @b[comm] = 1; }\n`;

  test('of each probe where a lock is held or may be', () => {
    expect(told(PAIR, on('6.12'))).toEqual([
      `fentry:${NQ} (bucket)`,
      '  @a[pid] = 1 wants the bucket lock of @a',
      '  hang possible always',
      `fexit:${NQ} (bucket)`,
      '  @b[comm] = 1 wants the bucket lock of @b',
      '  hang likely always',
    ]);
  });

  test('and the two CPUs wait for each other', () => {
    const [cause, ...more] = causes(PAIR, on('6.12')).slice(1);
    const other = 'another BPF program of the host';
    expect(more).toEqual([]);
    expect(cause?.witness).toEqual([
      {
        cpu: 0,
        program: other,
        holds: 'lock of one of its maps',
        wants: 'bucket lock of @b',
        site: `the exit of ${NQ}`,
        nested: `fexit:${NQ}`,
      },
      {
        cpu: 1,
        program: `fexit:${NQ}`,
        holds: 'bucket lock of @b',
        wants: 'lock of one of its maps',
        site: 'a site where the lock is held',
        nested: other,
      },
    ]);
    expect(cause).toMatchObject({ world: 'open', nmi: false, process: false });
    expect(cause?.inner.name).toBe(`fexit:${NQ}`);
    expect(cause?.programs).toEqual([cause?.inner]);
    expect([...(cause?.probes ?? [])]).toEqual([cause?.inner.probe]);
    const [fires, takes] = [`fexit:${NQ}`, '@b[comm] = 1'].map((text) => {
      const start = PAIR.indexOf(text);
      return { span: { start, end: start + text.length } };
    });
    expect(cause?.places).toStrictEqual([
      { fires: [fires], wants: takes },
      { takes, fires: [undefined] },
    ]);
    expect(cause).not.toHaveProperty('broken');
  });

  test.each([
    ['a kprobe', `kprobe:${NQ} { @a[pid] = 1; }`],
    ['a tracepoint', 'tracepoint:lock:contention_end { @a[pid] = 1; }'],
    ['a probe that takes no lock', `fexit:${NQ} { $x = pid; }`],
    ['a probe that is on no lock path', 'fentry:vfs_read { @a[pid] = 1; }'],
    ['a first insert into a map without keys', `fexit:${NQ} { @c = count(); }`],
  ])('but not of %s', (_what, script) => {
    expect(told(script, on('6.12'))).toEqual([]);
  });

  test('nor of what the guard of the script covers', () => {
    const guarded = (body: string) =>
      `BEGIN { @g[0] = sum(0); @g[1] = sum(0); }\nfexit:${NQ} { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); ${body} @g[cpu] = sum(-1); }\n`;
    const covered = 'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }\n';
    const script = guarded('@a[pid] = 1;').replace(/^BEGIN.*\n/, covered);
    expect(told(script, on('6.12', '0.22'))).toEqual([]);
    expect(
      told(script.replace('@g[cpu] = sum(1); @a[pid] = 1;', '@a[pid] = 1; @g[cpu] = sum(1);'), on('6.12', '0.22'))[0],
    ).toBe(`fexit:${NQ} (bucket)`);
  });
});

describe('what it wants', () => {
  test('is the worst that it wants: a lock that waits for ever, at every event', () => {
    expect(told(`fexit:${NQ} { @c[pid] = count(); @a[pid] = 1; }`, on('6.12')).slice(1)).toEqual([
      '  @a[pid] = 1 wants the bucket lock of @a',
      '  hang likely always',
    ]);
    expect(told(`fexit:${NQ} { @c[pid] = count(); @d[comm] = 1 / pid; }`, on('6.12')).slice(1)).toEqual([
      '  @d[comm] = 1 / pid wants the bucket lock of @d',
      '  hang likely always',
    ]);
    expect(told(`fexit:${NQ} { $x = 1 / pid; @c[pid] = count(); }`, on('6.12')).slice(1)).toEqual([
      '  @c[pid] = count() wants the bucket lock of @c',
      '  hang likely first-insert',
    ]);
  });

  test.each([
    [
      'printf("x");',
      'printf("x") wants the lock of bpftrace\'s ring buffer',
      'hang likely always',
      'the locks of hash maps and ring buffers wait for ever before Linux 6.15',
      '',
    ],
    [
      '@a[pid] = count();',
      '@a[pid] = count() wants the bucket lock of @a',
      'hang likely first-insert',
      'the locks of hash maps wait for ever before Linux 6.15',
      ', when a key is inserted for the first time',
    ],
    [
      '$x = 1 / pid;',
      "1 / pid wants the lock of bpftrace's ring buffer, to report an error where a divisor is zero",
      'hang likely on-error',
      'the locks of hash maps and ring buffers wait for ever before Linux 6.15',
      ', only where a divisor is zero',
    ],
  ])('by %s', (body, wanting, outcome, locks, when) => {
    const script = `fexit:${NQ} { ${body} }`;
    expect(told(script, on('6.12')).slice(1)).toEqual([`  ${wanting}`, `  ${outcome}`]);
    expect(whys(script, on('6.12'))).toEqual([
      [`${locks}: another BPF program and this one can wait for each other${when}`],
    ]);
  });

  test('is the first of what is equally bad', () => {
    expect(told(`fexit:${NQ} { @a[pid] = 1; @b[pid] = 1; }`, on('6.12'))[1]).toBe(
      '  @a[pid] = 1 wants the bucket lock of @a',
    );
  });

  test('is wanted at the surest of the functions that a pattern matches, and of those at the first', () => {
    // The entry of _raw_spin_lock comes before it, and the lock of another map is only possible there.
    const [cause] = causes('fentry:_raw_spin_*lock* { @a[pid] = 1; }', on('6.12'));
    expect(cause?.inner.name).toBe('fentry:_raw_spin_trylock');
    expect(cause?.outcomes[0]?.confidence).toBe('likely');
  });

  test.each([
    ['fentry:pcpu_copy_value { @a[pid] = 1; }', 'the lock of a per-CPU map', 'bucket', 'lock of one of its maps'],
    ['fexit:lookup_elem_raw { delete(@a, pid); }', 'the lock of a map', 'bucket', 'lock of one of its maps'],
    ['fentry:__bpf_lru_node_move { @l[pid] = 1; }', 'an LRU list, by an update', 'lru', 'lock of one of its maps'],
    [
      'fentry:__bpf_lru_node_move { @p[pid] = count(); }',
      'an LRU list, by a per-CPU update',
      'lru',
      'lock of one of its maps',
    ],
    ['fentry:_raw_spin_unlock_irqrestore { printf("x"); }', 'the ring buffer', 'ringbuf', 'lock of its ring buffer'],
  ])('%s: may be held by another copy: %s', (probe, _what, lock, held) => {
    const [cause, ...more] = causes(`let @l = lruhash(10);\nlet @p = percpulruhash(10);\n${probe}`, on('6.12'));
    expect(more).toEqual([]);
    expect([cause?.locks, cause?.witness[0]?.holds, cause?.witness[1]?.wants]).toEqual([[lock], held, held]);
  });

  test.each([
    'fentry:_raw_spin_unlock_irqrestore { @a[pid] = 1; }',
    'fentry:__bpf_lru_node_move { @a[pid] = 1; }',
    // Left to the cycles of two copies.
    'fentry:_raw_spin_unlock_irqrestore { $x = 1 / pid; }',
  ])('is held by no other program that is not known to be there: %s', (script) => {
    expect(causes(script, on('6.12'))).toEqual([]);
  });

  test('of an LRU map waits for ever until Linux 7.2, and then for no hash map', () => {
    const script = `let @l = lruhash(10);\nfexit:${NQ} { @l[pid] = 1; }`;
    const targets = [on('6.12'), on('6.18'), on('7.2')];
    expect(told(script, ...targets)).toEqual([
      `fexit:${NQ} (bucket, lru)`,
      '  @l[pid] = 1 wants the LRU list lock of @l',
      '  hang likely always',
      '  hang likely always',
      '  safe',
    ]);
    const ends = ': another BPF program and this one can wait for each other';
    expect(whys(script, ...targets)).toEqual([
      [
        `the locks of hash maps and LRU maps wait for ever before Linux 6.15${ends}`,
        `the locks of LRU maps wait for ever before Linux 7.2${ends}`,
        `this kernel does not pass through ${NQ} while it holds a lock of a hash map`,
      ],
    ]);
  });
});

describe('on each target', () => {
  test('updates are lost where the locks notice it, and bpftrace says so or not', () => {
    const script = 'fexit:alloc_htab_elem { @a[pid] = 1; }';
    const targets = [on('7.3'), on('7.3', '0.22'), on('6.1')];
    const lost =
      'the lock notices the deadlock (rqspinlock, from Linux 6.15): the update fails with -EDEADLK or -ETIMEDOUT and is lost';
    expect(told(script, ...targets).slice(2)).toEqual([
      '  lost-updates likely always',
      '  lost-updates likely always',
      '  unattachable',
    ]);
    expect(whys(script, ...targets)).toEqual([
      [
        `${lost}; bpftrace prints a warning for it (from 0.23), sent through its ring buffer`,
        `${lost}; bpftrace before 0.23 says nothing of it`,
        'fentry and fexit take functions of at most 6 arguments before Linux 6.6, and alloc_htab_elem has 8',
      ],
    ]);
    expect(causes(script, on('7.3'))[0]?.broken).toEqual({
      by: 'lock',
      stops: [
        { step: 0, firing: 0 },
        { step: 1, firing: 0 },
      ],
      why: lost,
    });
  });

  test('updates are lost at new keys only, and what is printed at errors only', () => {
    const whyOf = (body: string) => whys(`fexit:alloc_htab_elem { ${body} }`, on('7.3'))[0]?.[0];
    expect(whyOf('@a[pid] = count();')).toBe(
      'the lock notices the deadlock (rqspinlock, from Linux 6.15): the update fails with -EDEADLK or -ETIMEDOUT and is lost, when a key is inserted for the first time; bpftrace prints a warning for it (from 0.23), sent through its ring buffer',
    );
    expect(whyOf('$x = 1 / pid;')).toMatch(/, only where a divisor is zero$/);
  });

  test('it is safe where the kernel has none of the functions that a pattern matches elsewhere', () => {
    expect(whys('fentry:pcpu_copy_val* { @a[pid] = 1; }', on('6.1'), on('6.12'))[0]).toEqual([
      'this probe does not fire on a lock path',
      'the locks of hash maps wait for ever before Linux 6.15: another BPF program and this one can wait for each other',
    ]);
  });

  test('nothing is told where it hangs nothing and loses nothing', () => {
    expect(told('fexit:alloc_htab_elem { @a[pid] = 1; }', on('6.1'))).toEqual([]);
    expect(told('fentry:free_htab_elem { @a[pid] = 1; }', on('6.1'))).toEqual([]);
    expect(causes('fexit:alloc_htab_elem { @a[pid] = 1; }')).toEqual([]);
  });

  test('it is safe where bpftrace guards the script, or takes no lock for it, or where the kernel holds none', () => {
    const guarded = 'fexit:_raw_spin_lock { @a[pid] = 1; }\nfentry:lookup_elem_raw { @a[pid] = 2; }';
    expect(told(guarded, on('6.12', '0.22'), on('6.12')).filter((line) => !line.includes('wants'))).toEqual([
      'fexit:_raw_spin_lock (bucket)',
      '  safe',
      '  hang likely always',
      'fentry:lookup_elem_raw (bucket)',
      '  safe',
      '  hang likely always',
    ]);
    expect(whys(guarded, on('6.12', '0.22'), on('6.12'))[0]?.[0]).toBe(GUARDED_BY_BPFTRACE);
    const freed = 'fentry:free_htab_elem { @a[pid] = 1; }';
    expect(whys(freed, on('6.1'), on('5.10'))[0]?.[0]).toBe(
      'this kernel does not pass through free_htab_elem while it holds a lock of a hash map',
    );
    const reports = 'fexit:lookup_elem_raw { $x = 1 / pid; }';
    expect(whys(reports, on('6.12', '0.22'), on('6.12'))[0]?.[0]).toBe(
      'this bpftrace takes no lock for what this probe does',
    );
  });

  test('a raw tracepoint is where its function is: sure before the locks notice, and less so then', () => {
    expect(told('rawtracepoint:contention_end { @a[pid] = 1; }', on('6.18'), on('6.12')).slice(2)).toEqual([
      '  lost-updates possible always',
      '  hang likely always',
    ]);
    const [cause] = causes('rawtracepoint:contention_end { @a[pid] = 1; }', on('6.12'));
    expect(cause?.witness[0]?.site).toBe('the tracepoint contention_end');
  });

  test('a function that takes the lock is passed while another one may be held; one that holds it is surer', () => {
    expect(
      told(
        'fentry:_raw_spin_lock_irqsave { @a[pid] = 1; }\nfexit:_raw_spin_lock_irqsave { @a[pid] = 1; }',
        on('6.12'),
        on('5.10'),
      ).filter((line) => !line.includes('wants')),
    ).toEqual([
      'fentry:_raw_spin_lock_irqsave (bucket)',
      '  safe',
      '  hang possible always',
      'fexit:_raw_spin_lock_irqsave (bucket)',
      '  safe',
      '  hang likely always',
    ]);
  });

  test('the first function that a pattern matches is named where none of them is dangerous', () => {
    const script = 'fentry:_raw_spin_*lock* { @a[pid] = 1; }';
    expect(whys(script, on('7.3'), on('6.12'))[0]?.[0]).toBe(
      'this kernel does not pass through _raw_spin_lock while it holds a lock of a hash map',
    );
  });

  test('two attach points of one probe are two halves', () => {
    expect(
      told('fentry:alloc_htab_elem, fexit:lookup_elem_raw { @a[pid] = 1; }', on('6.12')).filter((line) =>
        line.startsWith('f'),
      ),
    ).toEqual(['fentry:alloc_htab_elem (bucket)', 'fexit:lookup_elem_raw (bucket)']);
  });
});
