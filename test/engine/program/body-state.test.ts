import { describe, expect, test } from '@jest/globals';
import { effectsOf } from '../../../src/engine/program/body-effects.ts';
import { callBudget } from '../../../src/engine/program/body-state.ts';
import { callablesOf } from '../../../src/engine/program/effect.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Span } from '../../../src/text/position.ts';
import { chain, doneBy, probesOf } from './followed.ts';

test('what a call does is told once, in the order of the first time', () => {
  const maps = (macro: string) =>
    probesOf(`${macro}\nkprobe:f { m(); }`)[0]?.effects.map((effect) => ('map' in effect ? effect.map : ''));
  expect(maps('macro m() { @a = 1; @b = 1; @a = 1; }')).toEqual(['@a', '@b']);
  expect(maps('macro m() { @a[str(arg0)] = 1; @a[str(arg0)] = 1; }')).toEqual(['@a']);
  expect(maps('macro m() { @a[1] = 1; @a[2] = 1; }')).toEqual(['@a', '@a']);
  const calls = probesOf('macro m() { $x = comm; $y = comm; $z = rand; }\nkprobe:f { m(); }')[0]?.calls();
  expect(calls?.map((call) => ('name' in call ? call.name : ''))).toEqual(['comm', 'rand']);
});

describe('a call of a macro in itself is none, and elsewhere it is one', () => {
  const RING = 'macro a(x) { b(x); @m[x] = 1; }\nmacro b(x) { a(x); n(); }\nmacro n() { @z = 1; }\n';
  const placesIn = (calls: string) => {
    const text = `${RING}kprobe:f { ${calls} }`;
    const effects = probesOf(text)[0]?.effects ?? [];
    const place = ({ start, end }: Span) => text.slice(start, end);
    return effects.map((effect) => `${place(effect.span)} ${'map' in effect ? effect.map : ''}`).sort();
  };

  test('also behind the call in which it was none', () => {
    expect(placesIn('a(1);')).toEqual(['a(1) @m', 'a(1) @z']);
    expect(placesIn('b(1);')).toEqual(['b(1) @m', 'b(1) @z']);
    expect(placesIn('a(1); b(1);')).toEqual(['a(1) @m', 'a(1) @z', 'b(1) @m', 'b(1) @z']);
    expect(placesIn('b(1); a(1);')).toEqual(['a(1) @m', 'a(1) @z', 'b(1) @m', 'b(1) @z']);
  });

  test('and what is called behind it is followed once for each set of arguments', () => {
    const macros = RING + chain(60, '(@m)', 'next(@m); next(@m);', '@m[pid] = 1;');
    expect(doneBy(`${macros}kprobe:f { a(1); m0(@a); }`)).toContain('map @a assign pid');
  });
});

test('an argument that inserts an entry does so each time', () => {
  const macro = 'macro m(e) { $x = e; delete(@c, tid); $y = e; print(@c[tid]); }\n';
  expect(doneBy(`${macro}kprobe:f { m({ @c[tid] = count(); 1 }); }`)).not.toContain('read @c  tid');
  const once = 'macro m(e) { $x = e; delete(@c, tid); print(@c[tid]); }\n';
  expect(doneBy(`${once}kprobe:f { m({ @c[tid] = count(); 1 }); }`)).toContain('read @c  tid');
});

describe('what is left of the budget of a script', () => {
  /** How much of the budget a probe takes. */
  const costOf = (text: string): number => {
    const script = parseScript(text);
    const probe = script.items.find((item) => item.kind === 'probe');
    if (probe?.kind !== 'probe') throw new Error(`no probe: ${text}`);
    const budget = callBudget();
    const { left } = budget;
    effectsOf({ body: probe.body, predicate: undefined, callables: callablesOf(script), unknown: new Set() }, budget);
    return left - budget.left;
  };

  test('is all of it where a probe calls nothing that the script defines', () => {
    expect(costOf('kprobe:f { @a[pid] = 1; print(@a[tid]); while (pid) { @b++; } }')).toBe(0);
  });

  test('is less by what a macro does, and a key costs more than another part', () => {
    const cost = (body: string, calls = 'm();') => costOf(`macro m() { ${body} }\nkprobe:f { ${calls} }`);
    const empty = cost('');
    expect(empty).toBeGreaterThan(1);
    expect(cost('$x = 1;')).toBeGreaterThan(empty);
    const read = (map: string) => cost(`$x = ${map};`);
    expect(read('@a[1]') - read('@a')).toBeGreaterThan(10);
    expect(read('@a[1]') - read('@a')).toBeGreaterThan(read('1 + 1') - read('1'));
    // A call that does what another did costs what it does, once for each thing.
    expect(cost('$x = 1;', 'm(); m();')).toBe(cost('$x = 1;'));
    expect(cost('@a = 1; @b = 1;', 'm(); m();') - cost('@a = 1; @b = 1;')).toBe(2);
  });
});

test('what a macro learns on its way does not keep a call in it from being one that is known', () => {
  const calls = 'next(@m, e + 1); next(@m, e + 1); next(@m, e + 1);';
  const macros = chain(12, '(@m, e)', `@m[e] = 1; ${calls}`, '@m[e] = 1;');
  expect(doneBy(`${macros}kprobe:f { m0(@a, pid); }`)).toContain('map @a assign pid+1');
});
