import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/facts/target.ts';
import { locks, locksOf, MIDDLE, NEW, OLD } from './lowered.ts';

const UPDATE = 'hash.update always per-thread bucket lock of @m';
const DELETE = 'hash.delete always per-thread bucket lock of @m';
const INSERT = 'percpu_hash.update first-insert per-thread bucket lock of @m';
const OUTPUT = "ringbuf.output always shared lock of bpftrace's ring buffer";

/** Operations that are expressions, and what they lock. */
const EXPRESSIONS: readonly (readonly [code: string, lock: string])[] = [
  ['@m[tid]++', UPDATE],
  ['++@m[tid]', UPDATE],
  ['@m[tid]--', UPDATE],
  ['delete(@m, tid)', DELETE],
  ['delete(@m[tid])', DELETE],
];

/** Operations that are statements of their own. */
const STATEMENTS: readonly (readonly [code: string, lock: string])[] = [
  ...EXPRESSIONS,
  ['@m[tid] = 1', UPDATE],
  ['@m[tid] |= 1', UPDATE],
  ['@m[tid] = @r[1]', UPDATE],
  ['@m[tid] = count()', INSERT],
  ['@m[tid] = sum(@r[1])', INSERT],
  ['@m[tid] = hist(5)', INSERT],
  ['print(@m)', OUTPUT],
];

/** Every place where an expression can stand; X is the expression. */
const PLACES: readonly string[] = [
  'X;',
  '_ = X;',
  '$x = X;',
  'let $x = X;',
  '$x = 1; $x += X;',
  'if (X > 1) { return; }',
  'if (pid == 1) { return; } else if (X > 1) { return; }',
  '$x = pid > 1 ? X : 2;',
  '$x = pid > 1 ? 2 : X;',
  '$x = X > 1 ? 2 : 3;',
  '$x = pid && X;',
  '$x = X || pid;',
  '$x = -(X) + 1;',
  '$x = (uint64)(X);',
  '$x = (1, X);',
  '$x = (1, (2, X)).1;',
  '$x = (a=X, b=2);',
  '$x = args.list[X];',
  '$x = { X };',
  '$x = { $y = X; 5 };',
  '$x = if (pid > 1) { X } else { 2 };',
  '$x = if (X > 1) { 1 } else { 2 };',
  '$x = strncmp("a", "b", strncmp("a", "b", X));',
  'while (X > 1) { break; }',
  'for ($i : 0..(X)) { $y = 1; }',
  'for ($i : (X)..2) { $y = 1; }',
  '$x = @r[X];',
  '$x = @r[1, X];',
  'return X;',
];

/** Every place where a statement can stand; X is the statement. */
const BLOCKS: readonly string[] = [
  'X;',
  '{ X; }',
  'if (pid > 1) { X; }',
  'if (pid > 1) { return; } else { X; }',
  'if (pid > 1) { return; } else if (pid > 2) { X; }',
  'unroll (2) { X; }',
  'while (pid > 1) { X; }',
  'for ($kv : @r) { X; }',
  'for ($i : 0..3) { X; }',
  '$x = { X; 5 };',
  '$x = if (pid > 1) { X; 1 } else { 2 };',
];

const inPlace = (place: string, code: string) => place.replace('X', () => code);

describe('an operation is seen in every place', () => {
  test.each(PLACES.flatMap((place) => EXPRESSIONS.map(([code, lock]) => [inPlace(place, code), lock] as const)))(
    '%s',
    (body, lock) => {
      expect(locks(body, NEW)).toContain(lock);
    },
  );

  test.each(BLOCKS.flatMap((place) => STATEMENTS.map(([code, lock]) => [inPlace(place, code), lock] as const)))(
    '%s',
    (body, lock) => {
      expect(locks(body, NEW)).toContain(lock);
    },
  );

  test('in a predicate, in the key of an update, in its value, in an argument of output', () => {
    expect(locksOf('kprobe:f /@m[tid]++ > 3/ { return; }', NEW)).toEqual([UPDATE]);
    expect(locks('@r[@m[tid]++] = 1;', NEW)).toContain(UPDATE);
    expect(locks('@r[1] = @m[tid]++;', NEW)).toContain(UPDATE);
    expect(locks('@r[1] = sum(@m[tid]++);', NEW)).toContain(UPDATE);
    expect(locks('printf("%d", @m[tid]++);', NEW)).toEqual([UPDATE, OUTPUT]);
    expect(locks('print((1, @m[tid]++));', NEW)).toEqual([UPDATE, OUTPUT]);
  });

  test('what is never evaluated is not', () => {
    expect(locks('$x = sizeof(@m[tid]++);', NEW)).toEqual([]);
  });
});

describe('a macro is expanded', () => {
  test.each([
    ['macro f(@a) { @a[tid]++; }', 'f(@m);', UPDATE],
    ['macro f(@a) { @a[tid]++; } macro g(@b) { f(@b); }', 'g(@m);', UPDATE],
    ['macro f(@a, k) { @a[k] = 1; }', 'f(@m, tid);', UPDATE],
    ['macro f(@a, $k) { @a[$k] = 1; }', '$t = tid; f(@m, $t);', UPDATE],
    ['macro f(@a, v) { @a[tid] = v; }', 'f(@m, count());', INSERT],
    ['macro f(@a, v) { @a[tid] = sum(v); }', 'f(@m, 1);', INSERT],
    ['macro f(@a, k) { delete(@a, k); }', 'f(@m, tid);', DELETE],
    ['macro f(x) { if (x > 1) { return; } }', 'f(@m[tid]++);', UPDATE],
    ['macro f(x) { x }', '$x = f(@m[tid]++);', UPDATE],
    ['macro f(@a) { @a[tid]++; } macro f($x) { $x++; }', 'f(@m);', UPDATE],
    ['macro f(@a) { @a[1] = 1; } macro f(@a, x) { @a[x]++; }', 'f(@m, tid);', UPDATE],
    ['macro f(@a) { for ($kv : @a) { @a[tid] = 1; } }', 'f(@m);', UPDATE],
    ['macro delete(@a, k) { @a[k] = 5; }', 'delete(@m, tid);', UPDATE],
    ['fn f($p : int64) : int64 { @m[tid]++; return 0; }', '$x = f(3);', UPDATE],
    ['fn f($p : int64) : int64 { return 0; }', '$x = f(@m[tid]++);', UPDATE],
  ])('%s %s', (definitions, body, lock) => {
    expect(locks(body, NEW, `${definitions}\n`)).toEqual([lock]);
  });

  test('variables of a macro are its own', () => {
    const macros = 'macro f(@a) { $k = tid; @a[$k] = 1; }\n';
    expect(locks('$k = pid; f(@a); @b[$k] = 1;', NEW, macros)).toEqual([
      'hash.update always per-thread bucket lock of @a',
      'hash.update always shared bucket lock of @b',
    ]);
  });

  test('a variable that a macro changes is not known any more', () => {
    const [lock] = locks('$k = tid; f($k); @a[$k] = 1;', NEW, 'macro f($x) { $x++; }\n');
    expect(lock).toContain('unknown');
  });

  test('a function that is not defined here only has its arguments looked at', () => {
    expect(locks('elsewhere(@m, @m[tid]++);', NEW)).toEqual([UPDATE]);
    expect(locks('elsewhere(@m);', NEW)).toEqual([]);
  });
});

describe('reads take no lock', () => {
  test.each([
    ['$x = @m[tid];', NEW],
    ['if (@m[tid]) { return; }', NEW],
    ['$x = has_key(@m, tid);', NEW],
    ['$x = len(@m);', NEW],
    ['$v = 1; if (find(@m, tid, $v)) { return; }', NEW],
    ['for ($kv : @m) { $x = $kv.1; }', NEW],
    ['print(@m[tid]); print(@m);', OLD],
    ['$x = @m[tid] > 1 ? @m[1] : @r[@m[2]];', NEW],
  ] satisfies [string, Target][])('%s', (body, on) => {
    expect(locks(body, on)).toEqual([]);
  });

  test('a predicate', () => {
    expect(locksOf('kprobe:f /@m[tid] && has_key(@r, 1)/ { return; }', NEW)).toEqual([]);
  });
});

describe('delete() by release', () => {
  const A = 'hash.delete always shared bucket lock of @a';
  const B = 'hash.delete always shared bucket lock of @b';
  test.each([
    ['delete(@a[1]);', OLD, [A]],
    ['delete(@a[1], @b[2]);', MIDDLE, [A, B]],
    ['delete(@a, @b);', MIDDLE, [A, B]],
    ['delete(@a, @b[1]);', NEW, ['hash.delete always unknown bucket lock of @a']],
    ['delete(@a, (1, 2));', NEW, [A]],
    ['delete(@a);', NEW, [A]],
    ['@a = count(); delete(@a);', MIDDLE, []],
  ] satisfies [string, Target, string[]][])('%s', (body, on, expected) => {
    expect(locks(body, on)).toEqual(expected);
  });
});
