import { expect, test } from '@jest/globals';
import { suppressionsOf } from '../../../src/engine/policy/suppression.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

const read = (text: string) =>
  suppressionsOf(parseScript(text)).map(({ rules, reason, line }) => ({ rules, reason, line }));
const PROBE = 'kprobe:f { }\n';

test.each([
  ['bpftrace-guard: ignore[a] why', ['a'], 'why'],
  ['bpftrace-guard:ignore[a,b ] why */', ['a', 'b'], 'why'],
  ['bpftrace-guard: ignore[ bpftrace-guard: ignore[a] why', ['bpftrace-guard: ignore[a'], 'why'],
  ['bpftrace-guard: ignore[]', [''], ''],
  ['bpftrace-guard: ignore[a]]', ['a'], ']'],
])('the comment "%s"', (text, rules, reason) => {
  expect(read(`// ${text}\n${PROBE}`)).toEqual([{ rules, reason, line: 2 }]);
});

test.each([
  ['a bracket that closes on another line counts for nothing', '/* bpftrace-guard: ignore[a\n] x */'],
  ['nor does one that is never closed', '// bpftrace-guard: ignore[a'],
])('%s', (_, comment) => {
  expect(read(`${comment}\n${PROBE}`)).toEqual([]);
});

test('of the lines of a comment the first whose brackets close counts', () => {
  const comment =
    '/* bpftrace-guard: ignore[a bpftrace-guard: ignore[b\n bpftrace-guard: ignore[c] why\n bpftrace-guard: ignore[d] no */';
  expect(read(`${comment}\n${PROBE}`)).toEqual([{ rules: ['c'], reason: 'why', line: 4 }]);
});

test.each([
  ['a comment above its line', '// bpftrace-guard: ignore[a] why\nBEGIN { }\n', 2],
  ['a comment after code', 'BEGIN { } // bpftrace-guard: ignore[a] why\nEND { }\n', 1],
  ['a comment before code', '/* bpftrace-guard: ignore[a] why */ BEGIN { }\nEND { }\n', 1],
  ['a comment beside another comment', '/* x */ // bpftrace-guard: ignore[a] why\nBEGIN { }\n', 1],
  ['two lines before code', '/* bpftrace-guard: ignore[a] why\n */ BEGIN { }\nEND { }\n', 2],
  ['two lines after code', 'BEGIN { } /* bpftrace-guard: ignore[a] why\n */\nEND { }\n', 2],
  ['three lines above', '/*\n bpftrace-guard: ignore[a] why\n*/\nBEGIN { }\n', 4],
  ['a line above three others', '// bpftrace-guard: ignore[a] why\n/*\n\n*/\nBEGIN { }\n', 5],
  ['an indented comment above', 'BEGIN {\n  // bpftrace-guard: ignore[a] why  \n  @ = 1; }\n', 3],
  ['an empty line below', '// bpftrace-guard: ignore[a] why\n\nBEGIN { }\n', 2],
  ['the last line', 'BEGIN { }\n// bpftrace-guard: ignore[a] why', 3],
])('%s speaks of one line', (_, text, line) => {
  expect(read(text)).toEqual([{ rules: ['a'], reason: 'why', line }]);
});

test('each of many comments in a row speaks of the line below all of them', () => {
  const comments = '// bpftrace-guard: ignore[a] why\n/* two\n lines */\n'.repeat(1000);
  const all = read(`${comments}${PROBE}// bpftrace-guard: ignore[b] why`);
  expect(new Set(all.slice(0, -1).map(({ line }) => line))).toEqual(new Set([3001]));
  expect(all).toHaveLength(1001);
  expect(all.at(-1)).toMatchObject({ rules: ['b'], line: 3003 });
});
