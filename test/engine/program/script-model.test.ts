import { describe, expect, test } from '@jest/globals';
import type { ImportedFile } from '../../../src/engine/program/imports.ts';
import { hasSingleBucket, kindOfMap, modelScript, partAt, useOfMap } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';

const modelOf = (text: string) => modelScript(parseScript(text));

describe('the programs of a probe run', () => {
  test.each([
    ['BEGIN', 'begin'],
    ['begin', 'begin'],
    ['END', 'end'],
    ['end', 'end'],
    ['kprobe:f', 'attached'],
    ['interval:s:1', 'attached'],
    ['BEGIN, END', 'attached'],
    ['END, BEGIN', 'attached'],
  ])('%s: %s', (attachPoints, phase) => {
    expect(modelOf(`${attachPoints} { @a = 1; }`).probes.map((probe) => probe.phase)).toEqual([phase]);
  });
});

describe('at least three programs can change a map, one inside the other', () => {
  const nested = (text: string) => [...modelOf(text).nestedMaps];

  test.each([
    ['two', 'kprobe:f { @n++; }\nkprobe:g { @n++; }', []],
    ['three', 'kprobe:f { @n++; }\nkprobe:g { @n++; }\nkprobe:h { @n++; }', ['@n']],
    ['three of one probe', 'kprobe:f, kprobe:g, kprobe:h { @n++; }', ['@n']],
    ['two of one probe', 'kprobe:f, kprobe:g { @n++; @n++; @n++; }', []],
    ['a pattern', 'kprobe:f* { @n++; }', ['@n']],
    ['a pattern of one letter', 'kprobe:f? { @n++; }', ['@n']],
    ['a set of letters', 'kprobe:f[ab] { @n++; }', ['@n']],
    ['those that run before and after', 'BEGIN { @n++; }\nEND { @n++; }\nkprobe:f, kprobe:g { @n++; }', []],
    ['those that read', 'kprobe:f, kprobe:g { @n++; }\nkprobe:h { $x = @n; }', []],
    ['those that delete', 'kprobe:f, kprobe:g { @n[1]++; }\nkprobe:h { delete(@n, 1); }', ['@n']],
    ['each map by itself', 'kprobe:f, kprobe:g { @n++; @m++; }\nkprobe:h { @m++; }', ['@m']],
  ])('%s', (_what, text, maps) => {
    expect(nested(text)).toEqual(maps);
  });
});

describe('the guard of a script', () => {
  const SEED = 'BEGIN { for ($i : 0..ncpus) { @g[$i] = sum(0); } }\n';
  const GUARDED = 'kprobe:f { if (@g[cpu] > 0) { return; } @g[cpu] = sum(1); @a[pid] = 1; @g[cpu] = sum(-1); }\n';
  const guards = (text: string) => modelOf(text).probes.flatMap(({ guard }) => guard?.map ?? []);

  test.each([
    ['BEGIN makes its entries', SEED + GUARDED],
    ['zeroed at the end', `${SEED}${GUARDED}END { zero(@g); }`],
    ['cleared at the end', `${SEED}${GUARDED}END { clear(@g); }`],
    ['another map is cleared', `${SEED}${GUARDED}interval:s:1 { clear(@a); }`],
    ['a part was not read, which may make its entries', `${GUARDED}BEGIN { @x = = 1; }\n`],
    ['a timer raises it too', `${SEED}interval:s:1 { @a[1] = 1; }\n${GUARDED}`],
  ])('holds where it is whole: %s', (_what, text) => {
    expect(guards(text)).toEqual(['@g']);
  });

  test.each([
    ['nobody makes its entries', GUARDED],
    ['it is cleared', `${SEED}${GUARDED}interval:s:1 { clear(@g); }`],
    ['it is zeroed', `${SEED}${GUARDED}interval:s:1 { zero(@g); }`],
    ['BEGIN clears it', `${SEED}BEGIN { clear(@g); }\n${GUARDED}`],
    ['another probe writes it', `${SEED}${GUARDED}interval:s:1 { @g[1] = 5; }`],
    ['BEGIN writes it', `${SEED}BEGIN { @g[1] = 5; }\n${GUARDED}`],
    ['END deletes from it', `${SEED}${GUARDED}END { delete(@g, 1); }`],
    ['another probe counts in it', `${SEED}${GUARDED}interval:s:1 { @g[1] = count(); }`],
    ['BEGIN and END have it', `${SEED}${GUARDED.replace('kprobe:f', 'END')}`],
  ])('does not hold where %s', (_what, text) => {
    expect(guards(text)).toEqual([]);
  });

  test('of a timer needs no test, where another probe tests it', () => {
    const timer = 'interval:s:1 { @g[cpu] = sum(1); @a[1] = 1; @g[cpu] = sum(-1); }\n';
    expect(guards(SEED + timer + GUARDED)).toEqual(['@g', '@g']);
    expect(guards(SEED + timer)).toEqual([]);
    expect(guards(SEED + timer.replace('interval:s:1', 'kprobe:g') + GUARDED)).toEqual(['@g']);
  });
});

describe('a map', () => {
  test.each([
    ['', 'kprobe:f { @m[1] = 1; }', 'hash', 'plain'],
    ['', 'kprobe:f { $x = @m[1]; }', 'hash', 'plain'],
    ['', 'kprobe:f { @m[1] = count(); }', 'percpu_hash', 'keyed-aggregation'],
    ['', 'kprobe:f { @m = count(); }', 'percpu_array', 'scalar-count'],
    ['', 'kprobe:f { @m = sum(1); }', 'percpu_hash', 'scalar-aggregation'],
    ['let @m = lruhash(5);\n', 'kprobe:f { @m[1] = 1; }', 'lru_hash', 'lru_hash'],
    ['let @m = percpuhash(5);\n', 'kprobe:f { @m[1] = count(); }', 'percpu_hash', 'percpu_hash'],
  ])('after "%s", in %s, is a %s', (before, probe, kind, use) => {
    const model = modelOf(before + probe);
    expect(kindOfMap(model, '@m', '0.23.2')).toBe(kind);
    expect(useOfMap('@m', model)).toBe(use);
  });

  test('of which a part that was not read may decide is of no known kind', () => {
    expect(kindOfMap(modelOf('let @m = ;\nkprobe:f { @m[1] = 1; }'), '@m', '0.27.1')).toBeUndefined();
    const part = modelOf('kprobe:f { @n[1] = 1; $x = = 1; }');
    expect([kindOfMap(part, '@m', '0.27.1'), kindOfMap(part, '@n', '0.27.1')]).toEqual([undefined, 'hash']);
    expect(useOfMap('@n', part)).toBe('@n');
  });

  test('has one bucket where it has one entry', () => {
    const has = (before: string, map = '@m') => hasSingleBucket(modelOf(`${before}\nkprobe:f { @m[1] = 1; }`), map);
    expect(has('')).toBe(false);
    expect(has('let @m = hash(1);')).toBe(true);
    expect(has('let @m = hash(2);')).toBe(false);
    expect(has('let @m = hash(1);', '@other')).toBe(false);
    expect(has('config = { max_map_keys = 1 }', '@other')).toBe(true);
  });
});

test('a place behind the text of a script is in what it imports, and at which place there', () => {
  const main = parseScript('import "a"; import "b";\nkprobe:f { @a = 1; }\n');
  const file = (path: string, text: string): ImportedFile => ({
    path,
    script: parseScript(text),
    statement: { start: 0, end: 11 },
  });
  const one = file('a.bt', 'macro m() { @one = 1; }');
  const two = file('b.bt', 'kprobe:g { @two = 1; }');
  const model = modelScript(main, [one, two]);
  const written = model.probes.map(({ probe }) => {
    const part = partAt(model, probe.span);
    const { text } = part?.file.script ?? main;
    const { start, end } = part?.span ?? probe.span;
    return [part?.file.path, text.slice(start, end).trim()];
  });
  expect(written).toEqual([
    ['b.bt', 'kprobe:g { @two = 1; }'],
    [undefined, 'kprobe:f { @a = 1; }'],
  ]);
  const start = main.text.length + 1;
  const at = (offset: number) => partAt(model, { start: offset, end: offset });
  expect(at(start - 1)).toBeUndefined();
  expect(at(start)).toEqual({ file: one, span: { start: 0, end: 0 } });
  const end = one.script.text.length;
  expect(at(start + end)).toEqual({ file: one, span: { start: end, end } });
  expect(at(start + end + 1)).toEqual({ file: two, span: { start: 0, end: 0 } });
  expect(at(start + end + 1 + two.script.text.length + 1)).toBeUndefined();
  expect(model.script.text).toBe(main.text);
});

test('what imported files could not be read of is told at its place', () => {
  const main = parseScript('import "a";\nkprobe:f { @a = 1; }\n');
  const broken: ImportedFile = {
    path: 'a.bt',
    script: parseScript('kprobe:g { @b[1] = 1; $x = = 1; }'),
    statement: { start: 0, end: 11 },
  };
  const model = modelScript(main, [broken]);
  expect(model.probes.map(({ partial }) => partial)).toEqual([true, undefined]);
});

test('what could not be read is looked at in the text of the file that it stands in', () => {
  const main = parseScript('import "a.bt"; import "b.bt";\nkprobe:f { @m[1] = 1; @n[1] = 1; }\n');
  const file = (path: string, text: string): ImportedFile => ({
    path,
    script: parseScript(text),
    statement: { start: 0, end: 14 },
  });
  const kinds = (...files: readonly ImportedFile[]) => {
    const model = modelScript(main, files);
    return ['@m', '@n'].map((map) => kindOfMap(model, map, '0.27.1'));
  };
  const whole = file('a.bt', 'macro q() { 1 }\n');
  // Of the map whose declaration is broken the kind is not known.
  const broken = file('b.bt', 'let @m = ;');
  expect(kinds(whole)).toEqual(['hash', 'hash']);
  expect(kinds(broken)).toEqual([undefined, 'hash']);
  expect(kinds(whole, broken)).toEqual([undefined, 'hash']);
  expect(kinds(broken, whole)).toEqual([undefined, 'hash']);
});

test('what the script itself could not be read of counts beside what it imports', () => {
  const main = parseScript('import "a.bt";\nkprobe:f { @a = 1; }\nkprobe:g { @b = 1; $x = = 1; }\n');
  const imported = { path: 'a.bt', script: parseScript('macro q() { 1 }'), statement: { start: 0, end: 14 } };
  expect(modelScript(main, [imported]).probes.map(({ partial }) => partial)).toEqual([undefined, true]);
});
