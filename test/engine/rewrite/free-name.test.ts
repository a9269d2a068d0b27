import { expect, test } from '@jest/globals';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { freeName, isDefined } from '../../../src/engine/rewrite/free-name.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

function modelOf(text: string, imported = '') {
  const script = parseScript(imported);
  return modelScript(
    parseScript(text),
    imported === '' ? [] : [{ path: 'p.bt', script, statement: { start: 0, end: 0 } }],
  );
}

test.each([
  ['', '', '@guard'],
  ['kprobe:f { @guard = 1; }', '', '@guard2'],
  ['kprobe:f { @guard_missed = 1; }', '', '@guard2'],
  ['kprobe:f { @guard_other = 1; $guard = 1; }', '', '@guard'],
  ['kprobe:f { @guard = 1; @guard2_missed = 1; }', '', '@guard3'],
  ['kprobe:f { }', 'kprobe:g { @guard = 1; }', '@guard2'],
  ['kprobe:f { @guard = 1; }', 'kprobe:g { @guard2 = 1; }', '@guard3'],
  // A comment may speak of it.
  ['// @guard\nkprobe:f { }', '', '@guard2'],
])('in %j with %j imported, %j is free, with its ending too', (text, imported, name) => {
  expect(freeName(modelOf(text, imported), '@guard', ['', '_missed'])).toBe(name);
});

test.each([
  ['macro sum(x) { x }', true],
  ['fn sum($x : uint64) : uint64 { return 1; }', true],
  ['#define sum 5', true],
  ['#  define   sum', true],
  ['#define sum(x) x', true],
  ['#define sums 5', false],
  ['#define cpu sum', false],
  ['#undef sum', false],
  ['#include <sum.h>', false],
  ['macro sums(x) { x }', false],
  ['kprobe:sum { @sum = sum(1); }', false],
])('%j gives sum another meaning: %j', (item, is) => {
  expect(isDefined(modelOf(`kprobe:f { }\n${item}\n`), 'sum')).toBe(is);
  expect(isDefined(modelOf('kprobe:f { }\n', `kprobe:f { }\n${item}\n`), 'sum')).toBe(is);
});
