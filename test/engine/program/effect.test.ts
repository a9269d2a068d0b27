import { describe, expect, test } from '@jest/globals';
import { callablesOf, calleeOf, isWholeMap } from '../../../src/engine/program/effect.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Call, Expression } from '../../../src/engine/syntax/tree.ts';

const DEFINED = `macro m(x) { 1 }
macro m(@x) { 2 }
macro m($x) { 3 }
macro m(x, @y) { 4 }
macro plain(x) { 5 }
macro map(@x) { 6 }
macro twice(@x) { 7 }
macro twice(@x) { 8 }
fn f($x : int64) : int64 { return 9; }
`;

function expression(text: string): Expression {
  const [probe] = parseScript(`kprobe:f { $_ = ${text}; }`).items;
  const first = probe?.kind === 'probe' ? probe.body.statements[0] : undefined;
  if (first?.kind !== 'assignment') throw new Error(`no expression: ${text}`);
  return first.value;
}

function callOf(text: string): Call {
  const call = expression(text);
  if (call.kind !== 'call') throw new Error(`no call: ${text}`);
  return call;
}

/** What stands in the body of the macro or subprogram that a call reaches. */
function reached(text: string): string | undefined {
  const callee = calleeOf(callOf(text), callablesOf(parseScript(DEFINED)));
  const body = callee && DEFINED.slice(callee.body.span.start, callee.body.span.end);
  return body === undefined ? undefined : /\d/.exec(body)?.[0];
}

describe('a call reaches', () => {
  test.each([
    ['m(1)', '1'],
    ['m(@a)', '2'],
    ['m(@a[1])', '1'],
    ['m($v)', '3'],
    ['m($v + 1)', '1'],
    ['m(pid, @a)', '4'],
    ['m($v, @a)', '4'],
    ['m(pid, @a[1])', undefined],
    ['m(pid, pid)', undefined],
    ['m()', undefined],
    ['m(1, @a, 2)', undefined],
    ['plain(1)', '5'],
    ['plain(@a)', '5'],
    ['plain($v)', '5'],
    ['map(@a)', '6'],
    ['map(@a[1])', undefined],
    ['map(1)', undefined],
    // Of two that take the same the later one counts.
    ['twice(@a)', '8'],
    ['f(1)', '9'],
    ['f()', '9'],
    ['print(1)', undefined],
  ])('%s: %s', (text, expected) => {
    expect(reached(text)).toBe(expected);
  });
});

test.each([
  ['@m', true],
  ['@m[1]', false],
  ['$m', false],
  ['m', false],
])('%s names a map, and no entry of it: %s', (text, whole) => {
  expect(isWholeMap(expression(text))).toBe(whole);
  expect(isWholeMap(undefined)).toBe(false);
});
