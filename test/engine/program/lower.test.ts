import { describe, expect, test } from '@jest/globals';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../src/facts/target.ts';
import { cpuTime } from '../../cpu-time.ts';
import { locks, lower, MIDDLE, NEW, OLD, target } from './lowered.ts';

describe('what a body locks', () => {
  test.each([
    ['@a[pid] = 1;', OLD, ['hash.update always shared bucket lock of @a']],
    ['@a[tid]++;', NEW, ['hash.update always per-thread bucket lock of @a']],
    ['@a[cpu] += 2;', NEW, ['hash.update always per-cpu bucket lock of @a']],
    ['@ = 1;', NEW, ['hash.update always shared bucket lock of @']],
    ['@a[arg0] = 1;', NEW, ['hash.update always unknown bucket lock of @a']],
    ['delete(@a[pid]);', NEW, ['hash.delete always shared bucket lock of @a']],
    ['delete(@a, pid);', NEW, ['hash.delete always shared bucket lock of @a']],
    [
      '@a[pid] = 1; delete(@a[pid], @b[tid]);',
      MIDDLE,
      [
        'hash.update always shared bucket lock of @a',
        'hash.delete always shared bucket lock of @a',
        'hash.delete always per-thread bucket lock of @b',
      ],
    ],
  ])('%s', (body, on, expected) => {
    expect(locks(body, on)).toEqual(expected);
  });

  test('aggregations lock at every event up to 0.19, at the first insert from 0.20', () => {
    expect(locks('@a[pid] = count();', OLD)).toEqual(['percpu_hash.update always shared bucket lock of @a']);
    expect(locks('@a[pid] = count();', NEW)).toEqual(['percpu_hash.update first-insert shared bucket lock of @a']);
  });

  test('a scalar count() is an array without a lock up to 0.24', () => {
    expect(locks('@ = count();', MIDDLE)).toEqual([]);
    expect(locks('@ = count();', NEW)).toEqual(['percpu_hash.update first-insert shared bucket lock of @']);
    expect(locks('@ = sum(1);', MIDDLE)).toEqual(['percpu_hash.update first-insert shared bucket lock of @']);
  });

  test('an entry that BEGIN writes needs no insert, unless somebody deletes it; a histogram always may', () => {
    const begin = 'BEGIN { @ = count(); @h = hist(0); }\n';
    expect(locks('@ = count();', NEW, begin)).toEqual([]);
    expect(locks('@ = count();', NEW, `${begin}interval:s:1 { clear(@); }\n`)).toHaveLength(1);
    expect(locks('@h = hist(nsecs);', NEW, begin)).toHaveLength(1);
  });

  test('of the constant keys of a map four are told apart, and one more stands for the rest', () => {
    const keys = (count: number) =>
      lower(`kprobe:vfs_read { ${Array.from({ length: count }, (_, n) => `@a[${n}] = 1;`).join(' ')} }`, NEW)
        .programs.flatMap(({ operations }) => operations)
        .filter(({ operation }) => operation === 'hash.update')
        .map(({ key }) => `${key.text} ${key.bound}`);
    const four = ['0 true', '1 true', '2 true', '3 true'];
    expect(keys(4)).toEqual(four);
    expect(keys(5)).toEqual([...four, '* false']);
    expect(keys(9)).toEqual([...four, '* false']);
  });

  test('of each map and each change the constant keys are counted by themselves', () => {
    const each = Array.from({ length: 4 }, (_, n) => `@a[${n}] = 1; @b[${n}] = 1; delete(@a, ${n});`).join(' ');
    const told = lower(`kprobe:vfs_read { ${each} }`, NEW)
      .programs.flatMap(({ operations }) => operations)
      .map(({ operation, key, locks: [lock] }) => `${operation} ${lock?.map} ${key.text}`);
    const expected = ['hash.update @a', 'hash.update @b', 'hash.delete @a'];
    expect(told.sort()).toEqual(expected.flatMap((kind) => [0, 1, 2, 3].map((n) => `${kind} ${n}`)).sort());
  });

  test('that may be guarded by a part that was not read is not told, nor what it calls', () => {
    const toldOf = (statement: string) =>
      lowerScript(
        modelScript(parseScript(`kprobe:vfs_read { @a[pid] = 1; ${statement} $y = = 1; }`)),
        NEW,
      ).programs.map((program) => [program.operations.length > 0, program.calls(NEW).length > 0]);
    expect(toldOf('$x = cpu;')).toEqual([[false, false]]);
    expect(toldOf('$x = comm;')).toEqual([[true, true]]);
  });

  test('reads take no lock', () => {
    expect(locks('$x = @a[pid]; if (@a[1] > 2) { $y = @b[tid]; }', NEW)).toEqual([]);
  });

  test('output takes the lock of the ring buffer from 0.18, and none before', () => {
    expect(locks('printf("x");', OLD)).toEqual([]);
    expect(locks('printf("x");', NEW)).toEqual(["ringbuf.output always shared lock of bpftrace's ring buffer"]);
  });

  test('a recorded stack takes locks up to 0.24', () => {
    expect(locks('@a[pid] = kstack;', OLD)).toEqual([
      'stackid always shared free-list lock of the stack map',
      'hash.update always shared bucket lock of @a',
    ]);
    expect(locks('$s = ustack(3);', MIDDLE)).toEqual(['lru_hash.update always shared LRU list lock of the stack map']);
    expect(locks('$s = kstack(3);', NEW)).toEqual([]);
  });

  test('variables are traced back to what they were set from, if they have one value', () => {
    expect(locks('$k = tid; @a[$k] = 1;', NEW)[0]).toContain('per-thread');
    expect(locks('$k = tid; $k = pid; @a[$k] = 1;', NEW)[0]).toContain('unknown');
    expect(locks('$k = 0; while ($k < 9) { @a[$k] = 1; $k++; }', NEW)[0]).toContain('unknown');
  });

  test('macros and subprograms count in the caller, maps coming in as arguments', () => {
    const macros = 'macro inner(@m, k) { @m[k] = 1; }\nmacro outer(@n) { inner(@n, tid); }\n';
    expect(locks('outer(@x);', NEW, macros)).toEqual(['hash.update always per-thread bucket lock of @x']);
    expect(locks('f(1);', NEW, 'fn f($p : int64): int64 { @s[pid] = 1; return 0; }\n')).toEqual([
      'hash.update always shared bucket lock of @s',
    ]);
  });

  test('macros that call each other end', () => {
    const macros = 'macro a(x) { b(x); @m[x] = 1; }\nmacro b(x) { a(x); }\n';
    expect(locks('a(1);', NEW, macros)).toEqual(['hash.update always shared bucket lock of @m']);
  });

  test('macros that grow without bound are given up with a place', () => {
    const macros = Array.from(
      { length: 30 },
      (_, n) => `macro m${n}(x) { m${n + 1}(x + 1); m${n + 1}(x + 2); }\n`,
    ).join('');
    const script = parseScript(`${macros}kprobe:f { m0(1); }`);
    const [probe] = modelScript(script).probes;
    expect(probe?.tooDeep && script.text.slice(probe.tooDeep.start, probe.tooDeep.end)).toBe('m0(1)');
  });

  test('a declared map is what it says', () => {
    expect(locks('@a[pid] = 1;', NEW, 'let @a = lruhash(10);\n')).toEqual([
      'lru_hash.update always shared LRU list lock of @a',
    ]);
  });
});

describe("bpftrace's own guard", () => {
  const UBUNTU = target('bpftrace@0.22,kernel@6.12');
  const on = (text: string, release: Target) => lower(text, release).bpftraceGuard?.text;

  test.each([
    ['fentry:_raw_spin_lock', 'fentry:_raw_spin_lock'],
    ['fexit:_raw_spin_lock_irqsave', 'fexit:_raw_spin_lock_irqsave'],
    ['kfunc:_raw_spin_unlock_irqrestore', 'kfunc:_raw_spin_unlock_irqrestore'],
    ['fentry:vmlinux:_raw_spin_lock', 'fentry:vmlinux:_raw_spin_lock'],
    ['kprobe:_raw_spin_lock', undefined],
    ['kretprobe:_raw_spin_lock', undefined],
    ['fentry:vfs_read', undefined],
    ['fentry:lookup_elem_raw', undefined],
    ['interval:s:1', undefined],
  ])('is switched on by %s: %s', (attachPoint, expected) => {
    const text = `kprobe:vfs_read { @a[pid] = 1; }\n${attachPoint} { @a[pid] = 1; }`;
    expect(on(text, UBUNTU)).toBe(expected);
    // Older releases have none, and newer ones neither.
    expect([on(text, OLD), on(text, NEW)]).toEqual([undefined, undefined]);
  });

  test('is that of the first such program', () => {
    expect(on('fexit:_raw_spin_lock { @a = 1; }\nfentry:_raw_spin_lock { @a = 1; }', UBUNTU)).toBe(
      'fexit:_raw_spin_lock',
    );
  });

  test('does not load in one package: the script is refused there, and in doubt where nobody says whose build it is', () => {
    const script = 'fentry:_raw_spin_lock { @a[pid] = 1; }';
    const ofPackage = lower(script, { ...MIDDLE, package: 'debian-13' });
    expect(
      ofPackage.refusals.map(({ verdict, rule, span }) => [verdict, rule, script.slice(span.start, span.end)]),
    ).toEqual([['refused', 'refused-probe', 'fentry:_raw_spin_lock']]);
    expect(ofPackage.doubt).toBeUndefined();
    const unsure = lower(script, MIDDLE);
    expect([unsure.refusals, unsure.doubt?.why]).toEqual([[], ofPackage.refusals[0]?.why]);
    const other = lower(script, { ...MIDDLE, package: 'another' });
    expect([other.refusals, other.doubt]).toEqual([[], undefined]);
    const without = lower('kprobe:_raw_spin_lock { @a[pid] = 1; }', { ...MIDDLE, package: 'debian-13' });
    expect([without.refusals, without.doubt]).toEqual([[], undefined]);
  });

  test('may be switched on by a part that was not read: then nothing is said of what locks', () => {
    const text = 'kprobe:vfs_read { @a[pid] = 1; }\nfentry:_raw_spin_lock';
    const operations = (release: Target) =>
      lowerScript(modelScript(parseScript(text)), release).programs.flatMap((program) => program.operations.length);
    expect(operations(NEW).some((count) => count > 0)).toBe(true);
    expect(operations(UBUNTU).some((count) => count > 0)).toBe(false);
  });
});

describe('what the programs of a script ask of the kernel', () => {
  test('is told each once, and what they ask only after an error is told apart', () => {
    const text = 'kprobe:vfs_read, kprobe:vfs_write { @a[pid] = 1; @b[pid] = 1; delete(@a, pid); }';
    const { operations, regularOperations } = lower(text, NEW);
    expect(operations).toEqual(['hash.update', 'ringbuf.output', 'hash.delete']);
    expect(regularOperations).toEqual(['hash.update', 'hash.delete']);
    const printing = lower('kprobe:vfs_read { @a[pid] = count(); print(1); }', NEW);
    expect(printing.regularOperations).toEqual(['percpu_hash.update', 'ringbuf.output']);
    const unattached = lower('kprobe:vfs_read { @a[1] = 1; }\nfentry:no_such_provider_of_old { delete(@a, 1); }', NEW);
    expect(unattached.regularOperations).toContain('hash.update');
    // No provider has such a name, so nothing runs there.
    const nowhere = lower('kprobe:vfs_read { @a[1] = 1; }\nx*:vfs_read { delete(@b, 1); }', NEW);
    expect([nowhere.operations, nowhere.regularOperations]).toEqual([['hash.update'], ['hash.update']]);
  });

  test('is told once for each entry, and apart under a guard and without it', () => {
    const count = (body: string) => locks(body, NEW).length;
    expect(count('@a[pid] = 1; @a[pid] = 2;')).toBe(1);
    expect(count('@a[pid] = 1; @a[uid] = 2;')).toBe(2);
    expect(count('@a[pid] = 1; @b[pid] = 2;')).toBe(2);
    expect(count('@a[pid] = 1; delete(@a, pid);')).toBe(2);
    const seed = 'BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } }\n';
    const guarded = 'if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[1] = 2; @g[cpu] = sum(-1);';
    const by = lower(`${seed}kprobe:vfs_read { @a[1] = 1; ${guarded} }`, NEW)
      .programs.flatMap(({ operations }) => operations)
      .filter(({ operation }) => operation === 'hash.update')
      .map(({ guardedBy }) => guardedBy);
    expect(by).toEqual([undefined, '@g']);
  });

  test('of a probe that was read in part what rests on its variables is left out', () => {
    const text = 'kprobe:vfs_read { $k = pid; @a[$k] = 1; @b[pid] = 1; @c[str($k)] = 1; $x = = 1; }';
    const maps = lowerScript(modelScript(parseScript(text)), NEW).programs.flatMap(({ operations }) =>
      operations.flatMap(({ locks: [lock] }) => lock?.map ?? []),
    );
    expect(maps).toContain('@b');
    expect(maps).not.toContain('@c');
  });
});

test.each([
  ['kprobe:vfs_read', 'kprobe'],
  ['fentry:vfs_read', 'fentry'],
  ['interval:s:1', 'interval'],
])('a program of %s is one of %s, with its probe and attach point', (attachPoint, provider) => {
  const { programs } = lower(`${attachPoint} { @a[pid] = 1; }`, NEW);
  expect(programs.map((program) => [program.provider, program.name, program.attachPoint.text])).toEqual([
    [provider, attachPoint, attachPoint],
  ]);
  expect(programs.map(({ probe, attachPoint: each }) => probe.attachPoints.includes(each))).toEqual([true]);
});

test.each([
  ['kprobe:vfs_read', 'prog-active'],
  ['fentry:vfs_read', 'per-program'],
  ['uprobe:/bin/bash:main', 'none'],
  ['BEGIN', 'alone'],
])('a program of %s has the guard of its kind on the kernel: %s', (attachPoint, guard) => {
  expect(lower(`${attachPoint} { @a[pid] = 1; }`, NEW).programs.map((program) => program.guard)).toEqual([guard]);
});

test('what a kernel guards otherwise is another program there', () => {
  const model = modelScript(parseScript('fentry:vfs_read, kprobe:vfs_read { @a[pid] = 1; }'));
  const guards = (on: Target) => lowerScript(model, on).programs.map(({ guard }) => guard);
  expect(guards(NEW)).toEqual(['per-program', 'prog-active']);
  expect(guards(target('bpftrace@0.27.1,kernel@5.10'))).toEqual(['none', 'prog-active']);
});

test('of a script that becomes more programs than are judged, the first attach point that is left out is told', () => {
  const text = `kprobe:vfs_read { @a[pid] = 1; }\n${'kprobe:* { @a[pid] = 1; }\n'.repeat(40)}kprobe:vfs_write { @a[pid] = 1; }\n`;
  const { beyond, programs } = lower(text, NEW);
  expect(beyond?.text).toBe('kprobe:*');
  const placed = new Set(programs.map(({ attachPoint }) => attachPoint.span.start));
  expect(placed.has(beyond?.span.start ?? 0)).toBe(false);
  expect(Math.max(...placed)).toBeLessThan(beyond?.span.start ?? 0);
  expect(lower('kprobe:* { @a[pid] = 1; }', NEW).beyond).toBeUndefined();
});

describe('attach points', () => {
  const names = (text: string, on: Target) => lower(text, on).programs.map(({ name }) => name);

  test('a wildcard is a program for each match on the lock path, and one for the rest', () => {
    const all = names('fentry:lookup_*elem_raw { @a[pid] = 1; }', NEW);
    expect(all).toEqual(['fentry:lookup_elem_raw', 'fentry:lookup_nulls_elem_raw', 'fentry:lookup_*elem_raw']);
  });

  // A regular expression of such a pattern takes minutes for a function's name.
  test.each([`${'*?'.repeat(16)}1`, `${'*[a-z_]'.repeat(16)}1`, '*a'.repeat(100_000), `${'*'.repeat(100_000)}1`])(
    'a hostile wildcard costs little: %.40s',
    (pattern) => {
      const started = cpuTime();
      expect(names(`fentry:${pattern} { @a[pid] = 1; }`, NEW)).toEqual([`fentry:${pattern}`]);
      expect(cpuTime() - started).toBeLessThan(5_000);
    },
  );

  test('a list is a program for each attach point', () => {
    expect(names('fentry:vfs_read, fexit:vfs_write { @a[pid] = 1; }', NEW)).toEqual([
      'fentry:vfs_read',
      'fexit:vfs_write',
    ]);
  });

  test('a module other than vmlinux is off the lock path', () => {
    const sites = lower('fentry:vmlinux:lookup_elem_raw { @a=1; }\nfentry:xfs:lookup_elem_raw { @a=1; }', NEW).programs;
    expect(sites.map(({ site }) => site?.function)).toEqual(['lookup_elem_raw', undefined]);
    const [empty] = lower('fentry::lookup_elem_raw { @a=1; }', NEW).programs;
    expect(empty?.site?.function).toBe('lookup_elem_raw');
  });

  test('aliases and letter case follow the release', () => {
    const refused = (text: string, on: Target) => lower(text, on).refusals.map(({ rule, why }) => `${rule}: ${why}`);
    expect(refused('fr:vfs_read { @a=1; }', OLD)).toEqual([]);
    expect(refused('fexit:vfs_read { @a=1; }', OLD)).toEqual([
      'unsupported-syntax: `fexit` needs bpftrace 0.20 and later',
    ]);
    expect(refused('Kprobe:vfs_read { @a=1; }', MIDDLE)).toHaveLength(1);
    expect(refused('Kprobe:vfs_read { @a=1; }', NEW)).toEqual([]);
    expect(refused('begin { @a=1; }', MIDDLE)).toHaveLength(1);
  });

  test('what clears a map of which the kind is not known does nothing that is known', () => {
    const broken = 'let @a = ;\nkprobe:vfs_read { @a[pid] = 1; }\ninterval:s:1 { clear(@a); clear(@b); }';
    expect(lowerScript(modelScript(parseScript(broken)), NEW).sweeps).toEqual([]);
    const read = 'kprobe:vfs_read { @a[pid] = 1; }\ninterval:s:1 { clear(@a); clear(@a); zero(@a); }';
    const sweeps = lower(read, NEW).sweeps.map(({ name, operations: [only] }) => [name, only?.operation, only?.moment]);
    expect(sweeps).toEqual([
      ['the bpftrace process, clearing @a', 'hash.delete', 'always'],
      ['the bpftrace process, zeroing @a', 'hash.update', 'always'],
    ]);
  });

  test('true and false run on old releases too, as 0.17.0 and 0.23.2 showed', () => {
    for (const on of [OLD, MIDDLE]) expect(lower('BEGIN { @x = true; exit(); }', on).refusals).toEqual([]);
  });

  test('without paravirtual spin locks, and on arm64, the slow path has its plain name', () => {
    for (const name of ['bpftrace@0.27.1,kernel@6.12,paravirt@no', 'bpftrace@0.27.1,kernel@6.12,arch@arm64']) {
      expect(lower('fentry:queued_spin_lock_slowpath { @a=1; }', target(name)).refusals).toEqual([]);
      expect(lower('fentry:native_queued_spin_lock_slowpath { @a=1; }', target(name)).refusals).toHaveLength(1);
    }
  });
});
