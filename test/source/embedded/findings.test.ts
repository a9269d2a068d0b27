import { describe, expect, test } from '@jest/globals';
import { MappedText, TextBuilder } from '../../../src/source/embedded/mapped-text.ts';
import { Findings } from '../../../src/source/embedded/program.ts';

const HOST = 'abcdefghijklmnop';

/** The places that are found where some programs are sure to be, and others stand by themselves. */
function places(programs: readonly string[], strays: readonly string[]): string[] {
  const found = new Findings();
  const at = (text: string) => {
    const start = HOST.indexOf(text);
    return MappedText.of(HOST, { start, end: start + text.length });
  };
  for (const stray of strays) found.addStray(at(stray), 0, false);
  for (const program of programs) found.add(at(program), 0);
  return found.found().programs.map(({ source }) => source.text);
}

test.each([
  ['behind a program', ['cdef'], ['gh'], ['cdef', 'gh']],
  ['before a program', ['cdef'], ['ab'], ['ab', 'cdef']],
  ['at the start of one', ['cdef'], ['bc'], ['cdef']],
  ['at the end of one', ['cdef'], ['fg'], ['cdef']],
  ['in one', ['cdef'], ['de'], ['cdef']],
  ['around one', ['cdef'], ['bcdefg'], ['cdef']],
  ['between two', ['ab', 'ef'], ['cd'], ['ab', 'cd', 'ef']],
  [
    'between some, whichever is found first',
    ['op', 'ab', 'ij', 'ef'],
    ['cd', 'kl'],
    ['ab', 'cd', 'ef', 'ij', 'kl', 'op'],
  ],
  ['in the longer of two', ['abcdefgh', 'bc'], ['de'], ['abcdefgh', 'bc']],
  ['behind the longer of two', ['abcdefgh', 'bc'], ['ij'], ['abcdefgh', 'bc', 'ij']],
  ['behind another one', [], ['ab', 'cd'], ['ab', 'cd']],
  ['in another one', [], ['bc', 'abcd', 'ef'], ['abcd', 'ef']],
  ['at the start of another one', [], ['ab', 'abcd'], ['abcd']],
  ['across the end of another one', [], ['abcd', 'def', 'gh'], ['abcd', 'gh']],
])('a text that stands by itself, %s', (_, programs, strays, expected) => {
  expect(places(programs, strays)).toEqual(expected);
});

/** The text of one host, of which each letter may be unknown. */
function found(text: string, isUnknown: RegExp = /(?!)/) {
  const builder = new TextBuilder(MappedText.of(text));
  for (const [at, character] of [...text].entries())
    if (isUnknown.test(character)) builder.unknown(character, { start: at, end: at + 1 });
    else builder.keep(at, at + 1);
  const all = new Findings();
  all.add(builder.build(), 0);
  const { programs, unclear } = all.found();
  return { programs: programs.map(({ source }) => source.text), unclear };
}

test.each([
  '',
  ' \n',
  '...',
  '…',
  ' ... ',
  '<program>',
  '<>',
  'kprobe:f { ... }',
  'kprobe:f{…} kprobe:g\n{ ...}',
  '{...}',
])('%j stands for no program in particular', (text) => {
  expect(found(text)).toEqual({ programs: [], unclear: [] });
});

test.each(['%s', '%d', '%(name)s', '{}', '{0}', '{name.x}', '{ a }', '{{ name }}', '{{}}', ' %s\n'])(
  '%j is a place for a program of which the text is not known',
  (text) => {
    expect(found(text)).toEqual({ programs: [], unclear: [{ start: 0, end: text.length }] });
  },
);

test.each([
  'kprobe:f { }',
  '....',
  'x...',
  '...x',
  '<a> x',
  'x <a>',
  '<a\nb>',
  '<a{>',
  'x { .. }',
  'x { .... }',
  'x { ... } y',
  'x { y ... }',
  'x { } y { ... }',
  'x "{" { ... }',
  '%',
  '%S',
  '%sx',
  'x%s',
  '%ss',
  '%()s',
  '{a-b}',
  'x{a}',
  '{a}x',
  '{{ a\n}}',
  '{{a}b}',
])('%j is a program', (text) => {
  expect(found(text)).toEqual({ programs: [text], unclear: [] });
});

test('a text of which nothing but white space is known is not clear', () => {
  expect(found('$ $', /\$/).unclear).toEqual([{ start: 0, end: 3 }]);
  expect(found('$x$', /\$/)).toEqual({ programs: ['$x$'], unclear: [] });
});

test.each([
  ['{{BEGIN { @ = 1; }}}', 'BEGIN { @ = 1; }'],
  ['  {{BEGIN { } END { }}}\n', 'BEGIN { } END { }'],
  ['ab { c }}}', undefined],
  ['{{{ c } ab', undefined],
  ['{{a { b}}', undefined],
  ['{{BEGIN}} { } {{END}}', undefined],
  ['{{a}} { {{b}}', undefined],
  ['{{BEGIN { }', undefined],
  ['BEGIN { {} }}', undefined],
  ['{ {BEGIN { } }}', undefined],
])('what a reader is to replace is between double braces: %j', (text, inner = text) => {
  expect(found(text).programs).toEqual([inner]);
});

test('a place counts once, in the order of the file', () => {
  expect(places(['fg', 'ab', 'fg', 'abc', 'bc'], [])).toEqual(['ab', 'abc', 'bc', 'fg']);
});

describe('texts that stand by themselves, of which it is known how they are formatted', () => {
  const taken = (...strays: readonly (readonly [string, boolean])[]) => {
    const all = new Findings();
    for (const [text, sure] of strays) {
      const start = HOST.indexOf(text);
      all.addStray(MappedText.of(HOST, { start, end: start + text.length }), start, sure);
    }
    return all.found().programs.map(({ source, opens }) => `${source.text} ${opens}`);
  };

  test.each([
    [
      'is taken before one around it',
      [
        ['abcd', false],
        ['bc', true],
      ],
      ['bc 1'],
    ],
    [
      'is not taken before another of which that is known',
      [
        ['abcd', true],
        ['bc', true],
      ],
      ['abcd 0'],
    ],
    [
      'is taken with what is behind it',
      [
        ['abcd', false],
        ['bc', true],
        ['de', false],
      ],
      ['bc 1', 'de 3'],
    ],
    [
      'stays where another one is in it',
      [
        ['abcd', true],
        ['bc', false],
      ],
      ['abcd 0'],
    ],
    [
      'stays out where neither is known',
      [
        ['abcd', false],
        ['bc', false],
      ],
      ['abcd 0'],
    ],
  ] as const)('%s', (_, strays, expected) => {
    expect(taken(...strays)).toEqual(expected);
  });
});

test('of more than 500 programs of a file the rest is counted, and 1,000 are kept that stand by themselves', () => {
  const host = 'x'.repeat(2_000);
  const at = (start: number) => MappedText.of(host, { start, end: start + 1 });
  const sure = new Findings();
  for (let count = 0; count < 500; count++) sure.add(at(count), 0);
  expect(sure.found()).toMatchObject({ programs: { length: 500 }, left: 0 });
  sure.add(at(500), 0);
  expect(sure.found()).toMatchObject({ programs: { length: 500 }, left: 1 });
  const strays = (most: number) => {
    const all = new Findings();
    for (let count = 0; count < most; count++) all.addStray(at(0), 0, false);
    return all.found();
  };
  expect(strays(1_000)).toMatchObject({ programs: { length: 1 }, left: 0 });
  expect(strays(1_001)).toMatchObject({ programs: { length: 1 }, left: 1 });
});

test('what is found in a block is taken over with where the block opens', () => {
  const block = () => {
    const inner = new Findings();
    inner.add(MappedText.of(HOST, { start: 4, end: 6 }), 4);
    inner.addStray(MappedText.of(HOST, { start: 8, end: 10 }), 8, true);
    inner.scripts.add('a.bt');
    inner.unclear.push({ start: 1, end: 2 });
    inner.left = 3;
    return inner;
  };
  const taken = (opens?: number) => {
    const outer = new Findings();
    outer.scripts.add('b.bt');
    outer.left = 1;
    outer.addAll(block(), opens);
    const { programs, ...others } = outer.found();
    return { opens: programs.map((program) => program.opens), ...others };
  };
  const others = { scripts: ['b.bt', 'a.bt'], unclear: [{ start: 1, end: 2 }], left: 4 };
  expect(taken()).toEqual({ opens: [4, 8], ...others });
  expect(taken(2)).toEqual({ opens: [2, 2], ...others });
});
