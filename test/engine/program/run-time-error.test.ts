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

  test.each([
    ['in the condition', 'if (has_key(@c, tid) && @c[tid] > 3) { $x = 1; }'],
    ['around', 'if (has_key(@c, tid)) { if (pid == 1) { $x = @c[tid]; } }'],
    ['in a ternary', '$x = has_key(@c, tid) ? @c[tid] : 0;'],
    ['in the other branch', 'if (!has_key(@c, tid)) { $x = 1; } else { $x = @c[tid]; }'],
    ['on the left of ||', 'if (!has_key(@c, tid) || @c[tid] > 3) { $x = 1; }'],
    ['by an early return', 'if (!has_key(@c, tid)) { return; } $x = @c[tid];'],
    ['by an early return for several reasons', 'if (pid == 1 || !has_key(@c, tid)) { return; } $x = @c[tid];'],
    ['with a variable as the key', '$k = arg0; if (has_key(@c, $k)) { $x = @c[$k]; }'],
    ['with an argument as the key', 'if (has_key(@c, arg1)) { $x = @c[arg1]; }'],
    ['by a variable', '$has = has_key(@c, tid); if ($has) { $x = @c[tid]; }'],
    ['by an insert before it', '@c[tid] = count(); if (@c[tid] > 3) { $x = 1; }'],
    ['by the loop over the map', 'for ($kv : @c) { $x = @c[$kv.0]; }'],
  ])('behind has_key of the same key: %s', (_, body) => {
    expect(reports(body, NEW, COUNTED).filter((report) => report === MISSING)).toEqual([]);
  });

  test('behind has_key in a predicate', () => {
    expect(reportsOf(`${COUNTED}kprobe:vfs_read /has_key(@c, pid)/ { $x = @c[pid]; }\n`, NEW)).toEqual([INSERT]);
    expect(reportsOf(`${COUNTED}kprobe:vfs_read /has_key(@c, pid) && @c[pid] > 3/ { }\n`, NEW)).toEqual([INSERT]);
  });

  test.each([
    ['of another key', 'if (has_key(@c, tid)) { $x = @c[pid]; }'],
    ['of another map', 'if (has_key(@d, tid)) { $x = @c[tid]; } @d[tid] = count();'],
    ['after it', 'if (has_key(@c, tid)) { } $x = @c[tid];'],
    ['where it says no', 'if (!has_key(@c, tid)) { $x = @c[tid]; }'],
    ['on the right', 'if (@c[tid] > 3 && has_key(@c, tid)) { $x = 1; }'],
    ['or something else', 'if (has_key(@c, tid) || pid == 1) { $x = @c[tid]; }'],
    ['of an entry that is deleted then', 'if (has_key(@c, tid)) { delete(@c[tid]); $x = @c[tid]; }'],
    ['of a variable that is set again', '$k = 1; if (has_key(@c, $k)) { $k = 2; $x = @c[$k]; }'],
    ['of what is deleted at the end of a loop', 'if (has_key(@c, 1)) { unroll(2) { $x = @c[1]; delete(@c[1]); } }'],
    ['of a clock', 'if (has_key(@c, nsecs)) { $x = @c[nsecs]; }'],
    ['by an insert in a branch', 'if (pid == 1) { @c[tid] = count(); } $x = @c[tid];'],
  ])('but not behind has_key %s', (_, body) => {
    expect(reports(body, NEW, COUNTED)).toContain(MISSING);
  });

  test('behind has_key in a condition of up to 64 parts, so that a long one costs no more', () => {
    // Each `&&` is a part, and so is the call.
    const behind = (more: number) => `if (has_key(@c, tid)${' && pid > 1'.repeat(more)}) { $x = @c[tid]; }`;
    expect(reports(behind(63), NEW, COUNTED)).not.toContain(MISSING);
    expect(reports(behind(64), NEW, COUNTED)).toContain(MISSING);
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

describe('a divisor that may be zero is reported from 0.24', () => {
  test.each([
    '$x = 1000 / (uint64)pid;',
    '$x = 1000 % arg0;',
    '$y = arg0; $x = 9; $x /= $y;',
    '$y = arg0; $x = 9; $x %= $y;',
    'if (pid == 1 || 1000 / arg0 > 3) { $z = 1; }',
    '$y = arg0; if ($y || 1000 / $y > 3) { $z = 1; }',
    '$y = arg0; if (!$y && 1000 / $y > 3) { $z = 1; }',
    '$y = arg0; if ($y > 0 || 3 > 1000 / $y) { $z = 1; } $x = 1;',
    '$y = arg0; $x = $y ? 0 : 1000 / $y;',
    '$y = arg0; if ($y > 0 || pid == 1) { $x = 1000 / $y; }',
    '$y = arg0; $x = $y > 0 && pid == 1; $z = 1000 / $y;',
    '$y = arg0; if ($y > 0) { $y = arg1; $x = 1000 / $y; }',
    '$y = arg0; if ($y == 0) { $x = 1000 / $y; }',
    '$y = arg0; if ($y >= 0) { $x = 1000 / $y; }',
    '$y = arg0; if ($y > -1) { $x = 1000 / $y; }',
    '$y = arg0; if ($y != 5) { $x = 1000 / $y; }',
    '$y = arg0; if ($y < 5) { $x = 1000 / $y; }',
    '$y = arg0; if (!($y > 5)) { $x = 1000 / $y; }',
    '$x = arg0 / ~1;',
    '$x = arg0 / 0;',
    '$x = arg0 / 0x0;',
    '$x = arg0 / 0e5;',
    '$d = 0; $x = arg0 / $d;',
  ])('%s', (body) => {
    expect(reports(body, NEW)).toEqual(['division on-error']);
    expect(reports(body, DIVIDING)).toEqual(['division on-error']);
    expect(reports(body, MIDDLE)).toEqual([]);
    expect(reports(body, OLD)).toEqual([]);
  });

  test('@x /= $y, beside the update', () => {
    expect(reports('$y = arg0; @x /= $y;', NEW)).toEqual(['division on-error']);
  });

  test.each([
    '$x = arg0 / 1000;',
    '$x = arg0 / 0x10;',
    '$x = arg0 / 1e6;',
    '$x = arg0 / (uint64)1000;',
    '$x = arg0 % -3;',
    '$d = 1000; $x = arg0 / $d;',
    '$x = arg0 / ncpus;',
    '$x = arg0 / sizeof(int);',
    '$x = arg0 / 5s;',
    '$x = arg0 / 0x0a;',
    '$x = arg0 / -(-3);',
    '$y = arg0; if ($y >= 1) { $x = 1000 / $y; }',
    '$y = arg0; if ($y == 5) { $x = 1000 / $y; }',
    '$y = arg0; if (!($y == 0)) { $x = 1000 / $y; }',
    '$y = arg0; if (!($y == 0 || pid == 1)) { $x = 1000 / $y; }',
    'if (args.n != 0) { $x = 1000 / args.n; }',
    'if ((uint8)arg0 != 0) { $x = 1000 / (uint8)arg0; }',
    'if (retval) { $x = 1000 / retval; }',
    '$y = arg0; if ($y > 0) { $x = 1000 / $y; }',
    '$y = arg0; if ($y != 0 && 1000 / $y > 3) { $x = 1; }',
    '$y = arg0; $x = $y ? 1000 / $y : 0;',
    '$y = arg0; if ($y == 0 || 1000 / $y > 3) { $x = 1; }',
    '$y = arg0; if (!$y || pid == 1 || 1000 / $y > 3) { $x = 1; }',
    '$y = arg0; $x = $y == 0 ? 0 : 1000 / $y;',
    '$y = arg0; if ($y == 0) { return; } $x = 1000 / $y;',
    '$y = arg0; if (!$y) { return; } $x = 1000 / $y;',
  ])('never: %s', (body) => {
    expect(reports(body, NEW)).toEqual([]);
  });
});

test('a divisor is traced through 15 steps, and 64 facts about values are remembered', () => {
  const negated = (times: number) => reports(`$x = arg0 / ${'-('.repeat(times)}3${')'.repeat(times)};`, NEW);
  expect(negated(15)).toEqual([]);
  expect(negated(16)).toEqual(['division on-error']);
  const behind = (facts: number) => {
    const learned = Array.from(
      { length: facts },
      (_, n) => `$y${n} = arg${n % 6} + ${n}; if ($y${n} == 0) { return; }`,
    );
    return reports(`${learned.join(' ')} $x = 1 / $y0;`, NEW);
  };
  expect(behind(64)).toEqual([]);
  expect(behind(65)).toEqual(['division on-error']);
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
