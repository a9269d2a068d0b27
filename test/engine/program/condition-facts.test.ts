import { describe, expect, test } from '@jest/globals';
import { MIDDLE, NEW, OLD, reports, reportsOf, target } from './lowered.ts';

/** What conditions and statements show of a place: there a read or a division does not fail. */

const DIVIDING = target('bpftrace@0.24.2,kernel@6.12');
const COUNTED = 'kprobe:vfs_write { @c[pid] = count(); }\n';
/** What the other probe of `COUNTED` reports: its first insert of a key can fail. */
const INSERT = 'update on-error @c';
const MISSING = 'missing-key always @c';

describe('a read reports no missing key', () => {
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
    ['on the right of &&', 'if (pid == 1 && has_key(@c, tid)) { $x = @c[tid]; }'],
    ['on the right of ||', 'if (pid == 1 || !has_key(@c, tid)) { return; } $x = @c[tid];'],
    ['by its comparison with 0', 'if (has_key(@c, tid) != 0) { $x = @c[tid]; }'],
    ['by its comparison with 1', 'if (has_key(@c, tid) == 1) { $x = @c[tid]; }'],
    ['with the fields of an argument as the key', 'if (has_key(@c, args.x)) { $x = @c[args.x]; }'],
    ['with the fields of a variable as the key', '$p = arg0; if (has_key(@c, $p->x)) { $x = @c[$p->x]; }'],
    ['with what is returned as the key', 'if (has_key(@c, retval)) { $x = @c[retval]; }'],
    ['with a cast as the key', 'if (has_key(@c, (uint8)arg0)) { $x = @c[(uint8)arg0]; }'],
    ['with a cast that keeps the value', 'if (has_key(@c, (uint64)tid)) { $x = @c[tid]; }'],
    ['with what a variable stands for', '$k = tid; if (has_key(@c, $k)) { $x = @c[tid]; }'],
    ['with a tuple as the key', 'if (has_key(@c, (arg0, arg1))) { $x = @c[arg0, arg1]; }'],
    ['where another variable is set', '$k = arg0; $kk = 1; if (has_key(@c, $kk)) { $k = 2; $x = @c[$kk]; }'],
    ['where another map loses an entry', 'if (has_key(@c, tid)) { delete(@d, tid); $x = @c[tid]; }'],
    ['where a map of a longer name loses an entry', 'if (has_key(@c, tid)) { delete(@cc, tid); $x = @c[tid]; }'],
    ['after an if', 'if (!has_key(@c, tid)) { return; } if (pid == 1) { @z = 1; } $x = @c[tid];'],
    ['after a loop', 'if (!has_key(@c, tid)) { return; } while (pid > 1) { @z = 1; } $x = @c[tid];'],
    [
      'after a loop of another map',
      'if (!has_key(@c, tid)) { return; } for ($kv : @d) { delete(@d, $kv.0); } $x = @c[tid];',
    ],
    ['of a known and an unknown part', 'if (has_key(@c, (pid, arg0))) { $x = @c[pid, arg0]; }'],
    ['in a block', 'if (has_key(@c, tid)) { { $x = @c[tid]; } }'],
    ['by an insert by ++ of the same entry', '@p[tid]++; @c[tid] = count(); $x = @c[tid];'],
    ['by break', 'while (pid) { if (!has_key(@c, tid)) { break; } $x = @c[tid]; }'],
    ['by continue', 'while (pid) { if (!has_key(@c, tid)) { continue; } $x = @c[tid]; }'],
    ['by the variable of another', '$h = has_key(@c, tid); $has = $h; if ($h) { $x = @c[tid]; }'],
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
    ['of what a variable was before', '$k = 1; $old = $k; $k = 2; if (has_key(@c, $old)) { $x = @c[$k]; }'],
    ['of what was, by a variable', '$k = 1; $has = has_key(@c, $k); $k = 2; if ($has) { $x = @c[$k]; }'],
    ['that may be false', 'if (!(has_key(@c, tid) && pid == 1)) { $x = @c[tid]; }'],
    ['by its comparison with 0', 'if (has_key(@c, tid) == 0) { $x = @c[tid]; }'],
    ['by a variable that is false', '$has = has_key(@c, tid); if (!$has) { $x = @c[tid]; }'],
    ['of a part of the key', 'if (has_key(@c, arg0)) { $x = @c[arg0, 1]; }'],
    ['of another cast', 'if (has_key(@c, (uint8)arg0)) { $x = @c[(uint16)arg0]; }'],
    ['of a cast', 'if (has_key(@c, (uint8)arg0)) { $x = @c[arg0]; }'],
    ['of another field', 'if (has_key(@c, args.x)) { $x = @c[args.y]; }'],
    ['of another object', '$p = arg0; $q = arg1; if (has_key(@c, $p->x)) { $x = @c[$q->x]; }'],
    ['of a tuple with a clock', 'if (has_key(@c, (nsecs, arg0))) { $x = @c[nsecs, arg0]; }'],
    ['of a list with a clock', 'if (has_key(@c, (arg0, nsecs))) { $x = @c[arg0, nsecs]; }'],
    ['but an insert under a list with a clock', '@c[arg0, nsecs] = count(); $x = @c[arg0, nsecs];'],
    ['of a cast of a clock', 'if (has_key(@c, (uint8)nsecs)) { $x = @c[(uint8)nsecs]; }'],
    ['of a field of a clock', 'if (has_key(@c, str(arg0).x)) { $x = @c[str(arg0).x]; }'],
    ['of a map of a longer name', 'if (has_key(@cc, tid)) { $x = @c[tid]; }'],
    ['of an entry, and a delete of another one', 'if (has_key(@c, tid)) { delete(@c, pid); $x = @c[tid]; }'],
    ['and a loop that deletes', 'if (has_key(@c, tid)) { while (pid) { delete(@c, tid); } $x = @c[tid]; }'],
    [
      'and a loop in a loop that deletes',
      'if (has_key(@c, tid)) { while (pid) { unroll(2) { delete(@c, tid); } } $x = @c[tid]; }',
    ],
    ['and an if that deletes', 'if (has_key(@c, tid)) { if (pid == 1) { delete(@c, tid); } $x = @c[tid]; }'],
    [
      'in a loop behind which it is deleted',
      'if (has_key(@c, tid)) { while (pid) { $x = @c[tid]; delete(@c, tid); } }',
    ],
    ['before a loop that sets its variable', '$k = 1; if (has_key(@c, $k)) { while (pid) { $x = @c[$k]; $k = 2; } }'],
    ['after a loop that sets its variable', '$k = 1; if (has_key(@c, $k)) { while (pid) { $k = 2; } $x = @c[$k]; }'],
    ['behind an if that is left by falling through', 'if (!has_key(@c, tid)) { @z = 1; } $x = @c[tid];'],
    ['of the one map, and a loop over the other', 'for ($kv : @d) { $x = @c[$kv.0]; }'],
    ['but len()', 'if (len(@c)) { $x = @c[tid]; }'],
    ['but delete()', 'if (delete(@c, tid)) { $x = @c[tid]; }'],
    ['but a function of no name here', 'if (elsewhere(@c, tid)) { $x = @c[tid]; }'],
    ['without a key', 'if (has_key(@c)) { $x = @c[tid]; }'],
    ['of an entry of a map', 'if (has_key(@c[1], tid)) { $x = @c[tid]; }'],
  ])('but not behind has_key %s', (_, body) => {
    expect(reports(body, NEW, COUNTED)).toContain(MISSING);
  });

  test('behind has_key in a condition of up to 64 parts, so that a long one costs no more', () => {
    // Each `&&` is a part, and so is the call.
    const behind = (more: number) => `if (has_key(@c, tid)${' && pid > 1'.repeat(more)}) { $x = @c[tid]; }`;
    expect(reports(behind(63), NEW, COUNTED)).not.toContain(MISSING);
    expect(reports(behind(64), NEW, COUNTED)).toContain(MISSING);
  });

  test.each(['arg', 'argsx', 'xargs', 'arg1x', 'xarg1', 'retvals', 'xretval'])(
    'but not behind has_key of what a macro %s gives, which may be another value each time',
    (name) => {
      const macro = `macro ${name}() { nsecs }\n`;
      const behind = `if (has_key(@c, ${name})) { $x = @c[${name}]; }`;
      expect(reports(behind, NEW, COUNTED + macro)).toContain(MISSING);
    },
  );

  test('behind has_key in a macro, of the map and the key that it is given', () => {
    const macros =
      'macro m(@m, k) { if (has_key(@m, k)) { $y = @m[k]; } }\nmacro h(m, k) { if (has_key(m, k)) { $y = @c[k]; } }\n';
    expect(reports('m(@c, tid);', NEW, COUNTED + macros)).toEqual([INSERT]);
    expect(reports('h(@c, tid);', NEW, COUNTED + macros)).toEqual([INSERT]);
    expect(reports('h(@d, tid);', NEW, COUNTED + macros)).toEqual([INSERT, MISSING]);
    expect(reports('h(5, tid);', NEW, COUNTED + macros)).toEqual([INSERT, MISSING]);
    const other = 'macro m(@m, k) { if (has_key(@m, k)) { $y = @c[tid]; } }\n';
    expect(reports('m(@c, tid);', NEW, COUNTED + other)).toEqual([INSERT]);
    expect(reports('m(@c, pid);', NEW, COUNTED + other)).toEqual([INSERT, MISSING]);
    expect(reports('m(@d, tid);', NEW, COUNTED + other)).toEqual([INSERT, MISSING]);
  });

  test('what is known of a variable of the caller says nothing of the macro’s own, nor of the caller’s after a change', () => {
    const own = 'macro m() { $k = arg0; $y = @c[$k]; }\n';
    expect(reports('$k = arg1; if (has_key(@c, $k)) { m(); }', NEW, COUNTED + own)).toEqual([INSERT, MISSING]);
    const changing = 'macro m($v) { $v++; }\n';
    expect(reports('$k = 1; if (has_key(@c, $k)) { m($k); $y = @c[$k]; }', NEW, COUNTED + changing)).toEqual([
      INSERT,
      MISSING,
    ]);
    const idle = 'macro m() { @z = 1; }\n';
    expect(reports('if (has_key(@c, tid)) { m(); $y = @c[tid]; }', NEW, COUNTED + idle)).toEqual([INSERT]);
    const learning = 'macro m() { if (!has_key(@c, tid)) { return; } }\n';
    expect(reports('m(); $y = @c[tid];', NEW, COUNTED + learning)).toEqual([INSERT, MISSING]);
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
    '$x = arg0 / 00;',
    '$x = arg0 / 0s;',
    '$x = arg0 / (1 - 1);',
    '$x = arg0 / -pid;',
    '$x = arg0 / -0;',
    '$x = arg0 / uid;',
    '$x = arg0 / (uint8)arg1;',
    '$x = arg0 / $unset;',
    '$y = arg0; $a = $y; $y = arg1; if ($a) { $x = 1000 / $y; }',
    'if (!(pid && arg0)) { $x = 1000 / arg0; }',
    'if (pid || arg0) { $x = 1000 / arg0; }',
    'if (pid - 1 == 5) { $x = 1000 / pid; }',
    'if ((uint64)arg0) { $x = 1000 / (uint8)arg0; }',
    'if (!arg0) { $x = 1000 / arg0; }',
    'if (arg0 == -5) { $x = 1000 / arg1; }',
    'if (!(arg0 != 0)) { $x = 1000 / arg0; }',
    'if (arg0 <= 5) { $x = 1000 / arg0; }',
    'if (!(arg0 == 5)) { $x = 1000 / arg0; }',
    'if (arg0 > uid) { $x = 1000 / arg0; }',
    '$y = arg0; unroll(2) { if ($y) { $x = 1000 / $y; $y--; } $x = 1000 / $y; }',
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
    '$x = arg0 / 010;',
    '$x = arg0 / 0xA;',
    '$x = arg0 / 1_0;',
    '$x = arg0 / 10ull;',
    '$x = arg0 / $1;',
    '$x = arg0 / (int64)ncpus;',
    '$x = arg0 / -$1;',
    'if (~pid) { $x = 1000 / ~pid; }',
    'if (pid + 1) { $x = 1000 / (pid + 1); }',
    'if (pid && arg0) { $x = 1000 / arg0; }',
    'if (arg0 && pid) { $x = 1000 / arg0; }',
    'if (!(pid == 1 || arg0 == 0)) { $x = 1000 / arg0; }',
    '$n = arg0 != 0; if ($n) { $x = 1000 / arg0; }',
    'if (arg0 > 5) { $x = 1000 / arg0; }',
    'if (arg0 > 0) { if (uid == 0) { $z = 1; } $x = 1000 / arg0; }',
    'unroll(2) { if (arg0) { $x = 1000 / arg0; } }',
  ])('never: %s', (body) => {
    expect(reports(body, NEW)).toEqual([]);
  });
});

test('a divisor that a macro is given is looked at where it was given', () => {
  const macro = 'macro d(e) { $x = 1000 / e; }\n';
  expect(reports('d(5);', NEW, macro)).toEqual([]);
  expect(reports('d((uint64)5);', NEW, macro)).toEqual([]);
  expect(reports('if (pid) { d(pid); }', NEW, macro)).toEqual([]);
  expect(reports('d(0);', NEW, macro)).toEqual(['division on-error']);
  expect(reports('d(arg0);', NEW, macro)).toEqual(['division on-error']);
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
  // The same fact again is none more.
  const again = 'if (arg1 == 0) { return; } '.repeat(65);
  expect(reports(`if (arg0 == 0) { return; } ${again} $x = 1 / arg0;`, NEW)).toEqual([]);
  expect(reports(`if (arg0 == 0) { return; } if (arg0) { ${again} $x = 1 / arg0; } $x = 1 / arg0;`, NEW)).toEqual([]);
  expect(behind(65)).toEqual(['division on-error']);
});
