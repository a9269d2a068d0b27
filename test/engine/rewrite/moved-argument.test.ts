import { describe, expect, test } from '@jest/globals';
import { applyEdits, orderEdits } from '../../../src/engine/rewrite/edit.ts';
import { argumentEdits, type Translation, toKprobe, toTracepoint } from '../../../src/engine/rewrite/moved-argument.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { tracepointEvent } from '../../../src/facts/query/kernel-function.ts';
import { NEW, target } from './rewritten.ts';

/** A probe after the arguments have moved, or what has no counterpart. */
function moved(text: string, translation: Translation): string {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const probe = script.items.find((item) => item.kind === 'probe');
  if (probe === undefined) throw new Error('no probe');
  const edits = argumentEdits(probe, translation);
  return 'reason' in edits ? edits.reason : applyEdits(text, orderEdits(edits) ?? []);
}

/** Everything has a counterpart. */
const ALL: Translation = {
  byName: (name) => `NAME_${name}`,
  byNumber: (index) => `NUMBER_${index}`,
  retval: 'RETVAL',
  func: 'func',
};
const NONE: Translation = { byName: () => undefined, byNumber: () => undefined, retval: undefined, func: undefined };

describe('the arguments of a probe that moves', () => {
  test.each([
    ['{ @a = args.x; @b = args->y.z; }', '{ @a = NAME_x; @b = NAME_y.z; }'],
    ['{ @a = arg0 + arg12; }', '{ @a = NUMBER_0 + NUMBER_12; }'],
    ['/args.x > arg1/ { @a = retval; }', '/NAME_x > NUMBER_1/ { @a = RETVAL; }'],
    ['{ @a[func] = pid; }', '{ @a[func] = pid; }'],
    // Names that only look like them.
    ['{ @a = @args; $args = 1; @b = $args; }', '{ @a = @args; $args = 1; @b = $args; }'],
    ['{ @a = argsx; @b = xargs; @c = arg; @d = xarg1; @e = arg1x; }', undefined],
    ['{ @a = ctxs; @b = xprobe; @c = sarg; @d = sarg1x; @e = regs("ip"); }', undefined],
    ['{ @a = xctx; @b = probes; @c = xsarg1; @e = xreg("ip"); }', undefined],
    ['{ @a = curtask->args; @b = $x.func; }', undefined],
  ])('of %j become %j', (body, after = body) => {
    expect(moved(`fentry:f ${body}`, ALL)).toBe(`fentry:f ${after}`);
  });

  test.each([
    ['args', '{ @a = args; }'],
    ['ctx', '{ @a = ctx; }'],
    ['probe', '{ @a = probe; }'],
    ['probe', '{ @a = probe(); }'],
    ['reg', '{ @a = reg("ip"); }'],
    ['sarg0', '{ @a = sarg0; }'],
    ['sarg12', '/sarg12/ { }'],
  ])('%s has no counterpart anywhere', (word, body) => {
    expect(moved(`fentry:f ${body}`, ALL)).toBe(`${word} has no counterpart after the move`);
  });

  test.each([
    ['args.x', '{ @a = args.x; }'],
    ['arg3', '{ @a = arg3; }'],
    ['retval', '{ @a = retval; }'],
    ['func', '{ @a = func; }'],
    // The first is told.
    ['args.x', '/args.x/ { @a = arg3; @b = func; @c = ctx; }'],
    ['func', '/func/ { @a = arg3; }'],
    ['reg', '{ @a = reg("ip"); @b = args.x; }'],
    ['ctx', '{ @a = ctx; @b = func; }'],
  ])('%s has none where the new probe has nothing like it', (word, body) => {
    expect(moved(`fentry:f ${body}`, NONE)).toBe(`${word} has no counterpart after the move`);
  });
});

describe('the arguments of a function', () => {
  const entry = toKprobe('alloc_htab_elem', false, NEW);
  const exit = toKprobe('alloc_htab_elem', true, NEW);

  test('are numbered at its entry, with the casts of their types, as far as registers go', () => {
    const names = ['htab', 'key', 'key_size', 'hash', 'percpu', 'onallcpus', 'old_elem', 'none'];
    expect(names.map((name) => entry.byName(name))).toEqual([
      '((struct bpf_htab *)arg0)',
      'arg1',
      '((uint32)arg3)',
      '((uint32)arg4)',
      '((uint8)arg5)',
      undefined,
      undefined,
      undefined,
    ]);
    expect([entry.byNumber(0), entry.retval, entry.func]).toEqual([undefined, undefined, 'func']);
  });

  test('are not there at its exit, which has the result', () => {
    expect([exit.byName('key'), exit.byNumber(0), exit.func]).toEqual([undefined, undefined, 'func']);
    expect(exit.retval).toBe('((struct htab_elem *)retval)');
  });

  test('are only those that are the same on all targets', () => {
    const later = target('0.27.1', '6.18');
    expect(toKprobe('htab_lock_bucket', false, NEW).byName('b')).toBe('((struct bucket *)arg1)');
    expect(toKprobe('htab_lock_bucket', false, [later]).byName('b')).toBe('((struct bucket *)arg0)');
    expect(toKprobe('htab_lock_bucket', false, [...NEW, later]).byName('b')).toBeUndefined();
    expect(toKprobe('alloc_htab_elem', false, [...NEW, later]).byName('key')).toBe('arg1');
    const [int, long] = [target('0.27.1', '6.1'), target('0.27.1', '6.12')];
    expect(toKprobe('htab_map_delete_elem', true, [int]).retval).toBe('((int32)retval)');
    expect(toKprobe('htab_map_delete_elem', true, [int, long]).retval).toBeUndefined();
  });

  test('are not known of a function without a signature', () => {
    expect(toKprobe('vfs_read', false, NEW).byName('file')).toBeUndefined();
    expect(toKprobe('vfs_read', true, NEW).retval).toBeUndefined();
    expect(toKprobe('alloc_htab_elem', false, []).byName('key')).toBeUndefined();
  });
});

test('the arguments of a raw tracepoint are fields, by name and by number, with an arrow in old releases', () => {
  const event = tracepointEvent('contention_begin');
  if (event === undefined) throw new Error('contention_begin is not known');
  const [dot, arrow] = [toTracepoint(event, false), toTracepoint(event, true)];
  expect([dot.byName('lock'), dot.byName('flags'), dot.byName('none')]).toEqual([
    'args.lock_addr',
    'args.flags',
    undefined,
  ]);
  expect([dot.byNumber(0), dot.byNumber(1), dot.byNumber(2)]).toEqual(['args.lock_addr', 'args.flags', undefined]);
  expect([arrow.byName('lock'), arrow.byNumber(1)]).toEqual(['args->lock_addr', 'args->flags']);
  expect([dot.retval, dot.func]).toEqual([undefined, undefined]);
  const typed = toTracepoint(event, false, 'struct qspinlock *');
  expect([typed.byName('lock'), typed.byName('flags')]).toEqual(['((struct qspinlock *)args.lock_addr)', 'args.flags']);
});
