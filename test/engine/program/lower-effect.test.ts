import { describe, expect, test } from '@jest/globals';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import type { LockOperation } from '../../../src/engine/program/program.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../src/facts/target.ts';
import { lower, MIDDLE, NEW, OLD, target } from './lowered.ts';

const LINUX_510 = target('bpftrace@0.17,kernel@5.10');

/** The locks of an operation, the outermost first; then the list of free entries, when, and `+` where it is under the bucket lock. */
const taken = ({ operation, locks, freeList }: LockOperation) =>
  [
    operation,
    ...locks.map(({ id }) => id),
    ...(freeList === undefined ? [] : [`${freeList.lock.id} ${freeList.moment}${freeList.underBucket ? '+' : ''}`]),
  ].join(', ');

/** What a kprobe takes, without the reports of errors. */
const takenBy = (body: string, on: Target, before = '') =>
  lower(`${before}kprobe:vfs_read { ${body} }`, on)
    .programs.filter(({ provider }) => provider === 'kprobe')
    .flatMap(({ operations }) => operations.filter(({ report }) => report === undefined).map(taken));

describe('an operation takes locks, and uses the list of free entries', () => {
  test.each<[string, Target, string, string[]]>([
    ['@m[pid] = 1;', NEW, '', ['hash.update, bucket @m, freelist @m first-insert+']],
    ['@m[pid] = count();', OLD, '', ['percpu_hash.update, bucket @m, freelist @m first-insert+']],
    ['delete(@m, pid);', NEW, '', ['hash.delete, bucket @m, freelist @m always']],
    ['delete(@m[pid]);', LINUX_510, '', ['hash.delete, bucket @m, freelist @m always+']],
    ['@m[pid] = 1;', NEW, 'let @m = lruhash(9);\n', ['lru_hash.update, lru @m, bucket @m']],
    ['delete(@m, pid);', NEW, 'let @m = lruhash(9);\n', ['lru_hash.delete, bucket @m, lru @m']],
    ['@m[pid] = count();', NEW, 'let @m = percpulruhash(9);\n', ['lru_percpu_hash.update, lru @m, bucket @m']],
    ['printf("x");', NEW, '', ['ringbuf.output, ringbuf']],
    ['$x = kstack;', OLD, '', ['stackid, freelist the stack map']],
    ['$x = ustack(3);', MIDDLE, '', ['lru_hash.update, lru the stack map, bucket the stack map']],
    ['$x = kstack;', NEW, '', []],
    // What the process is asked for is output.
    ['clear(@m); zero(@m);', NEW, '', ['ringbuf.output, ringbuf']],
    ['$x = @m[pid];', NEW, '', []],
    ['delete(@m); @m = count();', MIDDLE, '', []],
  ])('%s', (body, on, before, expected) => {
    expect(takenBy(body, on, before)).toEqual(expected);
  });

  test('a stack picks a bucket by what it is, which nobody knows', () => {
    const [stack] = lower('kprobe:vfs_read { $x = ustack(3); }', MIDDLE).programs.flatMap(
      ({ operations }) => operations,
    );
    expect(stack?.key).toMatchObject({ bound: false, constant: false, values: '?' });
    const [output] = lower('kprobe:vfs_read { print(1); }', NEW).programs.flatMap(({ operations }) => operations);
    expect(output?.key).toMatchObject({ text: '', bound: true });
  });

  test('an entry that BEGIN makes needs no insert, and one that a part may make which was not read', () => {
    const begin = 'BEGIN { @m[1] = count(); }\n';
    expect(takenBy('@m[1] = count();', NEW)).toHaveLength(1);
    expect(takenBy('@m[1] = count();', NEW, begin)).toEqual([]);
    expect(takenBy('@m[2] = count();', NEW, begin)).toHaveLength(1);
    expect(takenBy('@m[1] = count();', OLD, begin)).toHaveLength(1);
    expect(takenBy('@m[1] = 5;', NEW, 'BEGIN { @m[1] = 5; }\n')).toHaveLength(1);
    expect(takenBy('@m[1] = count();', NEW, 'BEGIN { if (pid) { @m[1] = count(); } }\n')).toHaveLength(1);
    expect(takenBy('@m[1] = count();', NEW, `let @m = percpuhash(9);\n${begin}`)).toEqual([]);
    expect(takenBy('@m[1] = count();', NEW, `let @m = percpulruhash(9);\n${begin}`)).toHaveLength(1);
    const operationsOf = (text: string) =>
      lowerScript(modelScript(parseScript(text)), NEW).programs.flatMap(({ operations }) =>
        operations.map(({ operation }) => operation),
      );
    const unread = 'BEGIN { $x = = 1; }\nkprobe:vfs_read { @m[pid] = count(); print(@m[tid]); }';
    // Nor is an entry missed that it may make: what is left is print().
    expect(operationsOf(unread)).toEqual(['ringbuf.output']);
  });
});

describe('the bpftrace process goes over a map', () => {
  const swept = (text: string, on = NEW) => lower(text, on).sweeps.flatMap(({ operations }) => operations.map(taken));

  test.each<[string, string, string[]]>([
    ['clear', '@m[pid] = 1;', ['hash.delete, bucket @m, freelist @m always']],
    // It changes entries that are there, so it takes none from the list.
    ['zero', '@m[pid] = 1;', ['hash.update, bucket @m']],
    ['zero', '@m[pid] = count();', ['percpu_hash.update, bucket @m']],
    ['clear', '@m[pid] = count();', ['hash.delete, bucket @m, freelist @m always']],
  ])('by %s() after %s', (name, body, expected) => {
    expect(swept(`kprobe:vfs_read { ${body} }\ninterval:s:1 { ${name}(@m); }`)).toEqual(expected);
  });

  test('but not over an array, whose entries stay, nor for END, nor where nobody asks', () => {
    expect(swept('kprobe:vfs_read { @m = count(); }\ninterval:s:1 { clear(@m); zero(@m); }', MIDDLE)).toEqual([]);
    expect(swept('kprobe:vfs_read { @m[pid] = 1; }\nEND { clear(@m); zero(@m); }')).toEqual([]);
    expect(swept('kprobe:vfs_read { @m[pid] = 1; }\ninterval:s:1 { print(@m); }')).toEqual([]);
    expect(swept('kprobe:vfs_read { @m[pid] = 1; }\nBEGIN { clear(@m); }')).toHaveLength(1);
  });

  test.each([
    ['@m = 1;', { text: '', bound: true }],
    ['@m[pid] = 1;', { text: '*', bound: false, constant: false }],
    // It has an entry for each interval.
    ['@m = hist(pid);', { text: '*', bound: false, constant: false }],
  ])('at each of its entries: after %s', (body, key) => {
    const { sweeps } = lower(`kprobe:vfs_read { ${body} }\ninterval:s:1 { clear(@m); }`, NEW);
    expect(sweeps.map(({ operations }) => operations.map((operation) => operation.key))).toMatchObject([[key]]);
  });

  test('and it is told at the first place where a probe asks for it', () => {
    const text = 'kprobe:vfs_read { @m[pid] = 1; }\ninterval:s:1 { clear(@m); $x = 1; clear(@m); }';
    const places = lower(text, NEW).sweeps.flatMap(({ operations }) => operations.map(({ span }) => span.start));
    expect(places).toEqual([text.indexOf('clear')]);
  });

  test('an LRU map has no list of free entries', () => {
    const text = 'let @m = lruhash(9);\nkprobe:vfs_read { @m[pid] = 1; }\ninterval:s:1 { clear(@m); }';
    expect(swept(text)).toEqual(['lru_hash.delete, bucket @m, lru @m']);
  });

  test('once for each probe, function and map', () => {
    const body = 'clear(@m); clear(@m); zero(@m); clear(@n);';
    const text = `kprobe:vfs_read { @m[pid] = 1; @n[pid] = 1; }\ninterval:s:1 { ${body} }\ninterval:s:2 { clear(@m); }`;
    expect(lower(text, NEW).sweeps.map(({ name, guard }) => [name, guard])).toEqual([
      ['the bpftrace process, clearing @m', 'prog-active'],
      ['the bpftrace process, zeroing @m', 'prog-active'],
      ['the bpftrace process, clearing @n', 'prog-active'],
      ['the bpftrace process, clearing @m', 'prog-active'],
    ]);
  });
});

describe('an error is reported', () => {
  const reported = (body: string, before = '') =>
    lower(`${before}kprobe:vfs_read { ${body} }`, NEW)
      .programs.filter(({ provider }) => provider === 'kprobe')
      .flatMap(({ operations }) => operations)
      .flatMap(({ report, key, locks }) =>
        report === undefined ? [] : [[report, key.text, locks.map(({ id }) => id)]],
      );

  test.each([
    ['@m[pid] = 1;', '', [[{ error: 'update', map: '@m' }, '', ['ringbuf']]]],
    ['@m[cpu] = 1; @m[1] = 2; @m["x"] = 3;', '', []],
    ['@m[cpu, 1] = 1;', '', [[{ error: 'update', map: '@m' }, '', ['ringbuf']]]],
    ['$x = 1 / arg0;', '', [[{ error: 'division' }, '', ['ringbuf']]]],
    ['$x = kstack;', '', [[{ error: 'stack' }, '', ['ringbuf']]]],
    ['$x = @m[pid];', 'kprobe:vfs_write { @m[pid] = 1; }\n', [[{ error: 'update', map: '@m' }, '', ['ringbuf']]]],
    ['print(1); clear(@m);', '', []],
  ])('by %s after "%s"', (body, before, expected) => {
    expect(reported(body, before)).toEqual(expected);
  });
});
