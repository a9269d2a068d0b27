import { describe, expect, test } from '@jest/globals';
import { MIDDLE, NEW, OLD, reports, reportsOf, target } from './lowered.ts';

const READABLE = target('bpftrace@0.22,kernel@6.12');
const DIVIDING = target('bpftrace@0.24.2,kernel@6.12');
const COUNTED = 'kprobe:vfs_write { @c[pid] = count(); }\n';
/** What the other probe of `COUNTED` reports: its first insert of a key can fail. */
const INSERT = 'update on-error @c';
const MISSING = 'missing-key always @c';

describe('a read of a per-CPU aggregation reports a key that is not there', () => {
  test.each([
    ['in a condition', 'if (@c[pid] > 100) { $x = 1; }'],
    ['in the condition of a loop', 'while (@c[pid] < 3) { $x = 1; }'],
    ['on the right of &&', 'if (pid == 1 && @c[pid] > 3) { $x = 1; }'],
    ['on the right of ||', 'if (pid == 1 || @c[pid] > 3) { $x = 1; }'],
    ['in a ternary', '$x = pid == 1 ? @c[pid] : 0;'],
    ['cast', '$x = (int64)@c[pid];'],
    ['as an argument', 'printf("%d", @c[pid]);'],
    ['as an entry to print', 'print(@c[pid]);'],
    ['in arithmetic', '$x = @c[pid] + 1;'],
    ['in a tuple', '$x = (@c[pid], 1);'],
    ['as what is added up', '@s[1] = sum(@c[pid]);'],
    ['in a key', '@p[@c[pid]] = 1;'],
    ['in a block', '{ $x = @c[pid]; }'],
    ['in an else', 'if (pid == 1) { } else { $x = @c[pid]; }'],
    ['behind ?:', '$x = pid ?: @c[pid];'],
    ['in an argument of a macro', 'm(@c[pid] + 1);'],
    ['in a loop over another map', 'for ($kv : @d) { $x = @c[pid]; }'],
    ['in a range', 'for ($i : 0..4) { $x = @c[pid]; }'],
    ['in an unrolled loop', 'unroll(2) { $x = @c[pid]; }'],
    ['in a return', 'return @c[pid];'],
    ['in an index', '$x = args.a[@c[pid]];'],
    ['added to a map', '@p[1] += @c[pid];'],
    ['assigned to a map', '@p[1] = @c[pid];'],
  ])('%s', (_, body) => {
    for (const on of [MIDDLE, NEW]) expect(reports(body, on, COUNTED)).toContain(MISSING);
    expect(reports(body, READABLE, COUNTED)).toEqual([]);
    expect(reports(body, OLD, COUNTED)).toEqual([]);
  });

  test('in a predicate, at the place of the read', () => {
    const script = `${COUNTED}kprobe:vfs_read /@c[pid] < 100/ { $x = 1; }\n`;
    expect(reportsOf(script, NEW)).toEqual([INSERT, MISSING]);
  });

  test.each(['count()', 'sum(2)', 'min(2)', 'max(2)', 'avg(2)'])('%s', (aggregation) => {
    const before = `kprobe:vfs_write { @c[pid] = ${aggregation}; }\n`;
    expect(reports('$x = (int64)@c[pid];', NEW, before)).toEqual([INSERT, MISSING]);
  });

  test('also of a scalar, but for a count() up to 0.24', () => {
    const counted = 'kprobe:vfs_write { @n = count(); @s = sum(1); }\n';
    expect(reports('if (@n > 3) { $x = 1; }', MIDDLE, counted)).toEqual([]);
    expect(reports('if (@n > 3) { $x = 1; }', NEW, counted)).toEqual(['missing-key always @n']);
    expect(reports('if (@s > 3) { $x = 1; }', MIDDLE, counted)).toEqual(['missing-key always @s']);
  });

  test('of a scalar, but where it is a whole map', () => {
    const counted = 'kprobe:vfs_write { @s = sum(1); }\n';
    for (const body of ['$x = abs(@s);', 'print(@p, @s);', 'printf("%d", @s);', 'elsewhere(@s);'])
      expect(reports(body, NEW, counted)).toContain('missing-key always @s');
    expect(
      reports('print(@s); clear(@s); zero(@s); $n = len(@s); $b = has_key(@s); $f = find(@s, 1, $v);', NEW, counted),
    ).toEqual([]);
  });

  test('in a macro that is given the map', () => {
    const macros = 'macro much(@m, k) { if (@m[k] > 9) { $y = 1; } }\n';
    expect(reports('much(@c, pid);', NEW, COUNTED + macros)).toEqual([INSERT, MISSING]);
  });
});

describe('a read reports nothing', () => {
  test.each([
    ['of a plain map', '@p[pid] = 1; if (@p[tid] > 3) { $x = 1; }', ['update on-error @p']],
    ['by functions that take the map as a whole', 'print(@c); clear(@c); zero(@c); $n = len(@c);', []],
    ['by has_key', 'if (has_key(@c, tid)) { $x = 1; }', []],
    ['by delete', 'delete(@c[tid]);', []],
  ])('%s', (_, body, expected) => {
    expect(reports(body, NEW, COUNTED)).toEqual([INSERT, ...expected]);
  });

  const SEEDED = 'BEGIN { @c["a"] = count(); @s = sum(0); @g[0] = sum(0); }\nkprobe:vfs_write { @c["a"] = count(); }\n';
  const EACH_CPU =
    'BEGIN { $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; } }\nkprobe:vfs_write { @g[cpu] = sum(1); }\n';

  test('of a constant key, or one for each CPU, that BEGIN inserts', () => {
    expect(reports('$x = @c["a"] > 3; $y = @s > 3;', NEW, SEEDED)).toEqual([]);
    expect(reports('if (@g[cpu] > 0) { return; }', NEW, EACH_CPU)).toEqual([]);
  });

  const IS_SEEDED = (begin: string) =>
    reports('if (@g[cpu] > 0) { return; }', NEW, `BEGIN { ${begin} }\nkprobe:vfs_write { @g[cpu] = sum(1); }\n`);

  test.each([
    'let $i = (uint64)0; unroll(64) { @g[$i] = sum(0); $i++; }',
    '{ $i = 0; unroll(64) { @g[$i] = sum(0); $i += 1; } }',
    'for ($i : 0..ncpus) { @g[(uint64)$i] = sum(0); }',
    '$i = 0; unroll(8) { unroll(8) { @g[$i] = sum(0); $i++; } }',
  ])('of one for each CPU: %s', (begin) => {
    expect(IS_SEEDED(begin)).toEqual([]);
  });

  test.each([
    'for ($i : 1..ncpus) { @g[$i] = sum(0); }',
    'for ($i : 0..8) { @g[$i] = sum(0); }',
    'for ($i : 0..ncpus) { @g[$j] = sum(0); }',
    '$i = 1; unroll(64) { @g[$i] = sum(0); $i++; }',
    'let $i = 1; unroll(64) { @g[$i] = sum(0); $i++; }',
    'let $i; unroll(64) { @g[$i] = sum(0); $i++; }',
    '$i += 0; unroll(64) { @g[$i] = sum(0); $i++; }',
    '$i = 0; unroll(64) { @g[$i] = sum(0); $i--; }',
    '$i = 0; unroll(64) { @g[$i] = sum(0); $i += 2; }',
    '$i = 0; unroll(64) { @g[$i] = sum(0); $i -= 1; }',
    '$i = 0; unroll(64) { @g[$i] = sum(0); $k++; }',
    '$i = 0; unroll(64) { @g[$i] = sum(0); }',
    '$i = 0; unroll(64) { @g[$i, 1] = sum(0); $i++; }',
    '$i = 0; unroll(64) { @g[1] = sum(0); $i++; }',
    '$j = 0; $i = 5; unroll(64) { @g[$i] = sum(0); $i++; $j++; }',
    '$i = 0; unroll($1) { @g[$i] = sum(0); $i++; }',
    '$i = 0; unroll(8) { $j = 1; unroll(8) { @g[$i] = sum(0); $i++; } }',
    'if (1) { $i = 0; unroll(64) { @g[$i] = sum(0); $i++; } }',
  ])('but not where BEGIN may leave a CPU out: %s', (begin) => {
    expect(IS_SEEDED(begin)).toEqual(['missing-key always @g']);
  });

  test('but not in a map that throws entries out', () => {
    expect(reports('$y = @s > 3;', NEW, `let @s = percpulruhash(100);\n${SEEDED}`)).toEqual(['missing-key always @s']);
  });

  test('but not of another key, nor of one that is removed or that another probe inserts', () => {
    expect(reports('$x = @c["b"] > 3;', NEW, SEEDED)).toEqual([MISSING]);
    expect(reports('$x = @c["a"] > 3;', NEW, `${SEEDED}interval:s:1 { clear(@c); }\n`)).toEqual([MISSING]);
    // zero() keeps the entries.
    expect(reports('$x = @c["a"] > 3;', NEW, `${SEEDED}interval:s:1 { zero(@c); }\n`)).toEqual([]);
    expect(reports('$x = @c["a"] > 3;', NEW, `${SEEDED}interval:s:1 { delete(@c["a"]); }\n`)).toEqual([MISSING]);
    expect(reports('if (@g[cpu] > 0) { return; }', NEW, 'kprobe:vfs_write { @g[cpu] = sum(1); }\n')).toEqual([
      'missing-key always @g',
    ]);
    expect(reports('$x = @c[1] > 3;', NEW, 'kprobe:vfs_write { @c[1] = count(); }\n')).toEqual([MISSING]);
  });
});

describe('other errors', () => {
  test.each([
    ['a failed update', '@a[pid] = 1;', ['update on-error @a'], ['update on-error @a']],
    ['a failed ++', '@a[pid]++;', ['update on-error @a'], ['update on-error @a']],
    ['a failed first insert', '@a[pid] = count();', ['update on-error @a'], ['update on-error @a']],
    ['keys that fit into any map', '@n = sum(1); @a[1] = count(); @g[cpu] = sum(1); @p = 1; @p++;', [], []],
    ['a missing entry to delete', 'delete(@a[pid]);', ['discarded-delete on-error @a'], []],
    ['an index that may be out of bounds', '$i = arg0; $x = args.a[$i];', [], ['array-index on-error']],
    ['a constant index', '$x = args.a[3];', [], []],
    ['an index of a number', '$i = arg0; $x = ((uint64)arg1)[$i];', [], ['array-index on-error']],
    ['an index of a pointer', '$i = arg0; $x = ((uint64 *)arg1)[$i];', [], []],
    ['a stack', '$s = kstack(3);', ['stack on-error'], ['stack on-error']],
    ['a signal', 'signal(9);', ['signal on-error'], ['signal on-error']],
  ])('%s', (_, body, middle, newest) => {
    expect(reports(body, MIDDLE)).toEqual(middle);
    expect(reports(body, NEW)).toEqual(newest);
    expect(reports(body, READABLE)).toEqual([]);
    expect(reports(body, OLD)).toEqual([]);
  });

  test('a key that fits into any map, where a third program can be refused the update too', () => {
    const others = 'kprobe:vfs_write { @n++; }\nkprobe:vfs_open { @n++; }\n';
    expect(reports('@n++;', NEW, others)).toEqual(Array.from({ length: 3 }, () => 'update on-error @n'));
    expect(reports('@n++;', NEW, 'kprobe:vfs_w* { @n++; }\n')).toContain('update on-error @n');
    expect(reports('@n++;', NEW, 'kprobe:vfs_write { @n++; }\n')).toEqual([]);
  });

  test('a missing entry to delete is reported by 0.24 only where nobody looks at the result', () => {
    expect(reports('delete(@a, pid);', DIVIDING)).toEqual(['discarded-delete on-error @a']);
    expect(reports('$x = delete(@a, pid);', DIVIDING)).toEqual([]);
    expect(reports('$x = delete(@a, pid);', MIDDLE)).toEqual(['delete on-error @a']);
  });

  test('through the perf buffer they take no lock', () => {
    expect(reports('@a[pid] = 1;', target('bpftrace@0.23.2,kernel@5.4'))).toEqual([]);
  });
});
