import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chain, doneBy, probesOf } from './followed.ts';

describe('macros that call macros twice are followed once for each set of arguments', () => {
  test.each([
    ['a map', '(@m)', 'next(@m); next(@m);', '@m[pid] = 1;', 'm0(@a);', ['map @a assign pid']],
    ['a value', '(e)', 'next(e + e);', '@a[pid] = e;', 'm0(1);', ['map @a assign pid']],
    ['two values', '(a, b)', 'next(b, a); next(b, a);', '@a[a, b] = 1;', 'm0(1, 2);', ['map @a assign 1,2']],
    ['sums', '(a, b)', 'next(a + b, b + a); next(a + b, b + a);', '@a[pid] = a;', 'm0(1, 2);', ['map @a assign pid']],
    ['calls of functions', '(e)', 'next(str(e)); next(str(e));', '@a[pid] = e;', 'm0(arg0);', ['map @a assign pid']],
    ['entries', '(@m, e)', 'next(@m, @m[e]); next(@m, @m[e]);', '@m[pid] = 1;', 'm0(@a, 1);', ['map @a assign pid']],
    ['a variable', '($x)', 'next($x); next($x);', '$x++;', '$v = 1; m0($v); @a[$v] = 1;', ['map @a assign $v']],
  ])('%s', (_name, head, body, last, call, done) => {
    expect(doneBy(`${chain(60, head, body, last)}kprobe:f { ${call} }\n`)).toEqual(done);
  });

  test('subprograms too', () => {
    const functions = Array.from(
      { length: 60 },
      (_, at) => `fn f${at}($x : int64) : int64 { return f${at + 1}($x) + f${at + 1}($x); }\n`,
    );
    const last = 'fn f60($x : int64) : int64 { @a[pid] = 1; return 1; }\n';
    expect(doneBy(`${functions.join('')}${last}kprobe:f { $y = f0(1); }\n`)).toEqual(['map @a assign pid']);
  });

  test('also where each of them calls itself, which is no call', () => {
    const macros = Array.from({ length: 60 }, (_, at) => `macro m${at}() { m${at}(); m${at + 1}(); m${at + 1}(); }\n`);
    const last = 'macro m60() { @a[pid] = 1; }\n';
    expect(doneBy(`${macros.join('')}${last}kprobe:f { m0(); }\n`)).toEqual(['map @a assign pid']);
  });

  test('each call of the probe has what it does at its own place', () => {
    const text = `${chain(12, '(@m)', 'next(@m); next(@m);', '@m[pid] = 1;')}kprobe:f { m0(@a); m0(@b); m0(@a); }\n`;
    const places = probesOf(text)[0]?.effects.map(({ span }) => text.slice(span.start, span.end));
    expect(places).toEqual(['m0(@a)', 'm0(@b)', 'm0(@a)']);
  });
});

test('calls whose arguments differ each time are given up within the budget of the script', () => {
  const macros = chain(40, '(e)', 'next(e + 1); next(e + 2);', '@a[e] = 1;');
  const probes = probesOf(`${macros}${'kprobe:f { m0(pid); }\n'.repeat(32)}`);
  const effects = probes.reduce((sum, probe) => sum + probe.effects.length, 0);
  expect(probes.at(-1)?.tooDeep).toBeDefined();
  expect(effects).toBeLessThan(10_000);
});

test('what holds at a call decides what it does', () => {
  const macro = 'macro m(@m) { print(@m[pid]); }\n';
  expect(doneBy(`${macro}kprobe:f { if (has_key(@a, pid)) { m(@a); } }`)).toEqual(['output   ']);
  expect(doneBy(`${macro}kprobe:f { if (has_key(@a, pid)) { m(@a); } m(@a); }`)).toEqual(['output   ', 'read @a  pid']);
  const deleting = `${macro}macro d(@m) { delete(@m, pid); }\n`;
  expect(doneBy(`${deleting}kprobe:f { d(@a); if (has_key(@a, pid)) { d(@a); m(@a); } }`)).toContain('read @a  pid');
  // The second call of a macro does what the first did, also behind a call in it.
  const behind = `${macro}macro n() { @b = 1; }\nmacro d(@m) { n(); delete(@m, pid); }\n`;
  const twice = 'if (has_key(@a, pid)) { d(@a); m(@a); }';
  expect(doneBy(`${behind}kprobe:f { ${twice} }`)).toContain('read @a  pid');
  expect(doneBy(`${behind}kprobe:f { if (has_key(@a, pid)) { d(@a); } ${twice} }`)).toContain('read @a  pid');
});

test('a variable that is set between two calls is another argument', () => {
  const text = 'macro m($k) { @a[$k] = 1; }\nkprobe:f { m($x); $x = 1; m($x); }';
  const keys = probesOf(text)[0]?.effects.map((effect) => ('key' in effect ? effect.key.values : ''));
  expect(keys).toEqual(['?', '=1']);
});

/** A macro's body: statements with a map, an expression and calls of the macros behind it. */
const statement = fc.oneof(
  fc.constantFrom(
    '@m[e] = 1;',
    '@m[e] = count();',
    'delete(@m[e]);',
    '@fixed[e] = 1;',
    'V = e; @m[V] = 1;',
    'if (e > 1) { @m[2] = e; }',
  ),
  fc
    .tuple(fc.constantFrom('@m', '@other'), fc.constantFrom('e', '1', 'e + 1', 'pid'))
    .map(([map, value]) => `CALL(${map}, ${value});`),
);
/** Of a variable that is set twice less is known in a macro than in its text in its place. */
const body = fc
  .array(statement, { maxLength: 4 })
  .filter((lines) => lines.filter((line) => line.includes('V')).length < 2);
const bodies = fc.array(body, { minLength: 2, maxLength: 4 });

test('a call does what its text in its place does', () => {
  fc.assert(
    fc.property(bodies, (macros) => {
      let fresh = 0;
      const unrolled = (at: number, map: string, value: string): string => {
        const variable = `$v${fresh++}`;
        const text = (macros[at] ?? []).join(' ').replaceAll('V', variable);
        return text
          .replace(/@m\b/g, map)
          .replace(/\be\b/g, `(${value})`)
          .replace(/CALL\((@\w+), (.*?)\);/g, (_, its: string, given: string) => unrolled(at + 1, its, given));
      };
      const defined = macros.map((body, at) => {
        const next = at + 1 < macros.length ? `m${at + 1}` : undefined;
        const calls = (line: string) =>
          next === undefined ? line.replace(/CALL\(.*\);/, '') : line.replace('CALL', next);
        return `macro m${at}(@m, e) { ${body.map(calls).join(' ').replaceAll('V', '$v')} }\n`;
      });
      const called = doneBy(`${defined.join('')}kprobe:f { m0(@a, tid); m0(@a, tid); }`);
      expect(called).toEqual(doneBy(`kprobe:f { ${unrolled(0, '@a', 'tid')} }`));
    }),
  );
});

describe('of macros with one name, the one that the arguments fit is followed', () => {
  const PLAIN = 'macro m(x) { @plain = x; }\n';
  const MAP = 'macro m(@x) { @map = 1; }\n';
  const VARIABLE = 'macro m($x) { @variable = 1; }\n';
  const TWO = 'macro m(x, y) { @two = x; }\n';

  test.each([
    ['m(1);', '@plain'],
    ['m(@a);', '@map'],
    ['m(@a[1]);', '@plain'],
    ['$v = 1; m($v);', '@variable'],
    ['m(1, 2);', '@two'],
  ])('%s', (call, map) => {
    const all = [PLAIN, MAP, VARIABLE, TWO];
    for (const macros of [all, [...all].reverse()]) {
      const done = doneBy(`${macros.join('')}kprobe:f { ${call} }\n`);
      expect(done.filter((each) => each.startsWith('map'))).toEqual([`map ${map} assign `]);
    }
  });

  test('a plain parameter takes a map or a variable where no other does', () => {
    for (const call of ['m(@a);', '$v = 1; m($v);'])
      expect(doneBy(`${PLAIN}kprobe:f { ${call} }\n`).filter((each) => each.startsWith('map'))).toEqual([
        'map @plain assign ',
      ]);
    expect(doneBy(`${MAP}kprobe:f { m(1); }\n`)).toEqual([]);
    expect(doneBy(`${VARIABLE}kprobe:f { m(1); }\n`)).toEqual([]);
    expect(doneBy(`${PLAIN}kprobe:f { m(); }\n`)).toEqual([]);
  });
});

test('calls are followed 64 levels deep, and the place where that ends is told', () => {
  const nested = (levels: number) =>
    probesOf(`${chain(levels - 1, '()', 'next();', '@a[pid] = 1;')}kprobe:f { m0(); }\n`);
  expect(nested(64)[0]?.tooDeep).toBeUndefined();
  expect(nested(64)[0]?.effects).toHaveLength(1);
  const [deeper] = nested(65);
  expect(deeper?.effects).toEqual([]);
  expect(deeper?.tooDeep?.start).toBe(deeper?.probe.body.statements[0]?.span.start);
});
