import { describe, expect, test } from '@jest/globals';
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
