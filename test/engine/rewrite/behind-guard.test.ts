import { expect, test } from '@jest/globals';
import { hasComment, leaveUnless, predicateBehind } from '../../../src/engine/rewrite/behind-guard.ts';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import { Layout } from '../../../src/engine/rewrite/layout.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

function read(text: string) {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const span = script.items.flatMap((item) => (item.kind === 'probe' ? (item.predicateSpan ?? []) : []))[0];
  if (span === undefined) throw new Error('no predicate');
  return { script, span, layout: new Layout(script) };
}

test.each([
  ['kprobe:f /@n[pid]++ < 5/ { }', '@n[pid]++ < 5', 'kprobe:f { }'],
  ['kprobe:f / pid \n && @n[1]++ / { }', 'pid \n && @n[1]++', 'kprobe:f { }'],
  ['kprobe:f\n/pid/\n{\n}\n', 'pid', 'kprobe:f\n{\n}\n'],
  ['/* a */ kprobe:f /pid/ { /* b */ } // c\n', 'pid', '/* a */ kprobe:f { /* b */ } // c\n'],
])('the predicate of %j becomes a condition on %j behind the guard', (text, condition, rest) => {
  const { script, span, layout } = read(text);
  const moved = predicateBehind(span, script, 'down();', layout);
  if ('reason' in moved) throw new Error(moved.reason);
  expect(moved.statement).toBe(`if (!(${condition})) { down(); return; }`);
  expect(applyEdits(text, moved.edits)).toBe(rest);
});

test.each([
  'kprobe:f /pid /* a */ > 1/ { }',
  'kprobe:f / /* a */ pid/ { }',
  'kprobe:f /pid/* a *// { }',
  '/* a */ kprobe:f /pid // b\n > 1/ { } // c\n',
])('a comment in the predicate of %j keeps it where it is', (text) => {
  const { script, span, layout } = read(text);
  expect(predicateBehind(span, script, 'down();', layout)).toEqual({
    reason: 'a predicate that takes a lock has a comment in it',
  });
});

test('a comment is in a part of the script only as a whole', () => {
  const text = '/* a */ kprobe:f { }';
  const script = parseScript(text);
  expect(hasComment(script, { start: 0, end: 7 })).toBe(true);
  expect(hasComment(script, { start: 0, end: text.length })).toBe(true);
  expect(hasComment(script, { start: 1, end: text.length })).toBe(false);
  expect(hasComment(script, { start: 0, end: 6 })).toBe(false);
});

test('an event is left with the guard lowered', () => {
  expect(leaveUnless('pid && tid', '@g[cpu] = sum(-1);')).toBe('if (!(pid && tid)) { @g[cpu] = sum(-1); return; }');
});
