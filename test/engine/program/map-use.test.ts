import { describe, expect, test } from '@jest/globals';
import type { Target } from '../../../src/facts/target.ts';
import { locks, lower, MIDDLE, NEW, OLD, target } from './lowered.ts';

const AT_024 = target('bpftrace@0.24.2,kernel@6.12');
const refusals = (text: string, on: Target) => lower(text, on).refusals.map(({ why }) => why);

describe('what a map is', () => {
  test('the first use in the text says it, deletes do not', () => {
    expect(locks('delete(@m[1]); @m[1] = count();', NEW)[1]).toContain('percpu_hash.update');
    expect(locks('@m[1] = 1;', NEW, 'BEGIN { @m[1] = count(); }\n')[0]).toContain('percpu_hash.update');
  });

  test.each([
    ['hash', '@m[1] = 1;', 'hash.update'],
    ['lruhash', '@m[1] = 1;', 'lru_hash.update'],
    ['lruhash', 'delete(@m[1]);', 'lru_hash.delete'],
    ['percpuhash', '@m[1] = sum(1);', 'percpu_hash.update'],
    ['percpulruhash', '@m[1] = sum(1);', 'lru_percpu_hash.update'],
  ])('declared as %s: %s is %s', (type, body, operation) => {
    expect(locks(body, NEW, `let @m = ${type}(10);\n`)[0]).toContain(`${operation} `);
  });

  test('counted without a key it is an array of each CPU up to 0.24, and with one a hash map', () => {
    expect(locks('@m = count();', OLD)).toEqual([]);
    expect(locks('@m[1] = count();', OLD)[0]).toContain('percpu_hash.update');
    expect(locks('@m = count();', NEW)[0]).toContain('percpu_hash.update');
    expect(locks('@m = sum(1);', OLD)[0]).toContain('percpu_hash.update');
  });

  test('percpuarray takes no lock, and only 0.24 has it', () => {
    expect(locks('@m = count();', AT_024, 'let @m = percpuarray(1);\n')).toEqual([]);
    expect(refusals('let @m = percpuarray(1);\nBEGIN { @m = count(); }', AT_024)).toEqual([]);
    expect(refusals('let @m = percpuarray(1);\nBEGIN { @m = count(); }', NEW)).toHaveLength(1);
  });
});

describe('what bpftrace refuses', () => {
  test.each([
    ['BEGIN { @m = 1; @m = count(); }', '@m holds count(), so it cannot hold a plain value too'],
    ['BEGIN { @m = count(); }\nkprobe:f { @m++; }', '@m holds count(), so it cannot hold a plain value too'],
    ['BEGIN { @m = count(); @m = sum(1); }', '@m holds count(), so it cannot hold sum() too'],
    ['BEGIN { @m[1] = hist(1); @m[2] = lhist(1, 0, 10, 1); }', '@m holds hist(), so it cannot hold lhist() too'],
    ['BEGIN { @m[1] = 1; @m = 2; }', '@m is used with a key and without one'],
    ['BEGIN { @m = 1; @m[1] = 2; }', '@m is used with a key and without one'],
    ['BEGIN { @m = count(); @m[1] = sum(1); }', '@m is used with a key and without one'],
    ['BEGIN { @m[1] = count(); @m = count(); }', '@m is used with a key and without one'],
    ['BEGIN { @m = count(); @m = "x"; }', '@m holds count(), so it cannot hold a plain value too'],
    ['BEGIN { @m = count(); @m = true; }', '@m holds count(), so it cannot hold a plain value too'],
    ['BEGIN { @m = count(); @m = 5s; }', '@m holds count(), so it cannot hold a plain value too'],
    ['BEGIN { @m = count(); @m += @n; @n = 1; }', '@m holds count(), so it cannot hold a plain value too'],
    ['BEGIN { @m[1] = sum(1); @m[1] = 5; }', '@m holds sum(), so it cannot hold a plain value too'],
    // What is deleted first says nothing.
    ['BEGIN { delete(@m, 1); @m[1] = 1; @m[1] = count(); }', '@m holds count(), so it cannot hold a plain value too'],
  ])('%s, in every release', (script, why) => {
    for (const on of [OLD, MIDDLE, NEW]) expect(refusals(script, on)).toContain(why);
  });

  test.each([
    ['let @m = stack(1);\nBEGIN { @m[1] = 1; }', 'no release has maps of the type `stack`'],
    // What every object of JavaScript has is no type of a map.
    ['let @m = toString(1);\nBEGIN { @m[1] = 1; }', 'no release has maps of the type `toString`'],
    [
      'let @m = lruhash(9);\nBEGIN { @m[1] = count(); }',
      '@m is declared as `lruhash`, which cannot hold what is assigned to it',
    ],
    [
      'let @m = percpuhash(9);\nBEGIN { @m[1] = 1; }',
      '@m is declared as `percpuhash`, which cannot hold what is assigned to it',
    ],
  ])('%s', (script, why) => {
    expect(refusals(script, NEW)).toEqual([why]);
  });

  test.each([
    'BEGIN { @m = count(); @m = @n; @n = count(); }',
    'BEGIN { @m[1] = 1; delete(@m[1]); @m[2]++; clear(@m); print(@m); }',
    'let @m = hash(1_000);\nBEGIN { @m[1] = 1; }',
    'let @m = percpuhash(9);\nBEGIN { @m[1] = @n[2]; @n[2] = 1; }',
    'let @m = percpuhash(9);\nBEGIN { delete(@m, 1); }',
    'BEGIN { @m = count(); @m[1] = count(); }',
    'BEGIN { @m = count(); @m = count(); }',
    'BEGIN { @m[1] = @n[2]; @m[1] = count(); @n[2] = 1; }',
    'let @m = hash(9);\nlet @m = hash(8);\nBEGIN { @m[1] = @n[2]; @n[2] = 1; }',
  ])('not %s', (script) => {
    expect(refusals(script, NEW)).toEqual([]);
  });
});

describe('a single bucket', () => {
  const single = (text: string) =>
    lower(`${text}\nkprobe:f { @m[tid] = 1; }`, NEW).programs[0]?.operations[0]?.locks[0]?.single === true;

  test.each([
    ['', false],
    ['let @m = hash(1);', true],
    ['let @m = hash(2);', false],
    ['config = { max_map_keys = 1 }', true],
    ['config = { MAX_MAP_KEYS = 1 }', true],
    ['config = { BPFTRACE_MAX_MAP_KEYS = 1 }', true],
    ['config = { BPFTRACE_MAP_KEYS_MAX = 1; }', true],
    ['config = { max_map_keys = 16 }', false],
    ['config = { max_map_keys = 0x1 }', true],
    ['config = { max_map_keys = 0x10 }', false],
    ['config = { max_map_keys = "a1" }', false],
    ['config = { max_map_keys = many1 }', false],
    ['config = { log_size = 1 }', false],
    ['config = { max_map_keys = 1; log_size = 16 }', true],
    ['config = { max_map_keys = 1; max_map_keys = 16 }', false],
    ['config = { max_map_keys = 1 }\nlet @m = hash(16);', false],
  ])('%s: %s', (before, expected) => {
    expect(single(before)).toBe(expected);
  });
});

test.each([
  ['@m = 1;', '', ''],
  ['@m = sum(1);', '', ''],
  ['@m = hist(1);', '', '*'],
  ['@m = lhist(1, 0, 9, 1);', '', '*'],
  ['@m[pid] = 1;', '', '*'],
  ['@m[1] = 1;', '', '*'],
  ['@m = 1;', 'let @m = hash(9);\n', ''],
  ['@m[pid] = 1;', 'let @m = hash(9);\n', '*'],
  ['delete(@m, pid);', 'let @m = hash(9);\n', '*'],
])('clear() goes over the entries of a map, and over one where it has no more: %s after "%s"', (body, before, key) => {
  const text = `${before}kprobe:f { ${body} }\ninterval:s:1 { clear(@m); }`;
  const swept = lower(text, NEW).sweeps.flatMap(({ operations }) => operations.map((operation) => operation.key.text));
  expect(swept).toEqual([key]);
});
