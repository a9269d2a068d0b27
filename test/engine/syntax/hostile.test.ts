import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { walk } from '../../../src/engine/syntax/walk.ts';
import { SEED } from '../../seed.ts';

const DEEP = 20_000;

describe('Deep nesting', () => {
  test.each([
    ['parentheses', (n: number) => `k:f { @x = ${'('.repeat(n)}1${')'.repeat(n)}; }`],
    ['brackets', (n: number) => `k:f { @x = ${'@a['.repeat(n)}1${']'.repeat(n)}; }`],
    ['blocks', (n: number) => `k:f ${'{'.repeat(n)}${'}'.repeat(n)}`],
    ['calls', (n: number) => `k:f { ${'f('.repeat(n)}1${')'.repeat(n)}; }`],
    ['conditionals', (n: number) => `k:f { @x = ${'a ? '.repeat(n)}1${' : 2'.repeat(n)}; }`],
    ['ifs', (n: number) => `k:f { ${'if (1) { '.repeat(n)}${' }'.repeat(n)} }`],
    ['structs', (n: number) => `struct a ${'{ struct b '.repeat(n)}{ int x; }${' y; }'.repeat(n)}; k:f { }`],
    ['open brackets', (n: number) => `k:f { @x = ${'('.repeat(n)}`],
    ['open blocks', (n: number) => `k:f ${'{'.repeat(n)}`],
  ])('of %s is a syntax error that says so', (_what, nested) => {
    expect(parseScript(nested(50)).errors.filter(({ message }) => /nested/.test(message))).toEqual([]);
    const script = parseScript(`${nested(DEEP)}\nkprobe:good { }\n`);
    expect(script.errors[0]?.message).toMatch(/nested more than 64 levels deep/);
    expect(script.items.at(-1)).toMatchObject({ kind: 'probe', attachPoints: [{ text: 'kprobe:good' }] });
  });
});

describe('Long chains', () => {
  const chains: [string, (n: number) => string][] = [
    ['sums', (n) => `k:f { @x = 1${' + 1'.repeat(n)}; }`],
    ['mixed operators', (n) => `k:f { @x = 1${' + 1 * 2 << 3 == 4'.repeat(n / 4)}; }`],
    ['conditionals', (n) => `k:f { @x = ${'a ? b : '.repeat(n)}c; }`],
    ['else ifs', (n) => `k:f { if (1) { }${' else if (1) { }'.repeat(n)} }`],
    ['signs', (n) => `k:f { @x = ${'- '.repeat(n)}1; }`],
    ['casts', (n) => `k:f { @x = ${'(int8)'.repeat(n)}1; }`],
    ['members', (n) => `k:f { @x = $x${'.y'.repeat(n)}; }`],
  ];

  test.each(chains)('of 450 %s are fine, for whoever walks the tree too', (_what, chain) => {
    const script = parseScript(chain(450));
    expect(script.errors).toEqual([]);
    let nodes = 0;
    for (const item of script.items) walk(item, () => nodes++);
    expect(nodes).toBeGreaterThan(450);
    expect(JSON.stringify(script.items)).toContain('"kind":"probe"');
  });

  test.each(chains)('of 5,000 %s are a syntax error', (_what, chain) => {
    const script = parseScript(`${chain(5000)}\nkprobe:good { }`);
    expect(script.errors.map(({ message }) => message)).toEqual([
      'This expression is too long: split it over several statements.',
    ]);
    expect(script.items).toHaveLength(1);
  });

  test('of statements have no limit', () => {
    expect(parseScript(`k:f { ${'@x = 1; '.repeat(5000)}}`).errors).toEqual([]);
  });
});

describe('Token soup', () => {
  const soup = fc.array(
    fc.constantFrom(
      ...[
        'kprobe:f',
        'BEGIN',
        'u:/a//b:c',
        'k',
        ':',
        ',',
        '/',
        '//',
        '/*',
        '*/',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        ';',
        '"',
        '\\',
      ],
      ...[
        '@',
        '@a',
        '$x',
        '$1',
        '$',
        '#',
        '#define',
        '1',
        '0x',
        '1e',
        '5s',
        'if',
        'else',
        'for',
        'while',
        'unroll',
        'let',
      ],
      ...[
        'struct',
        'config',
        'macro',
        'fn',
        'import',
        'return',
        'sizeof',
        'uint64',
        'pid',
        '_',
        '=',
        '==',
        '+',
        '++',
        '-',
        '->',
      ],
      ...[
        '.',
        '..',
        '?',
        '!',
        '~',
        '&',
        '&&',
        '<',
        '<<',
        '<<=',
        '%',
        '^',
        '|',
        '\n',
        '\r\n',
        '\t',
        ' ',
        '"a"',
        '\uFEFF',
        '\u0000',
      ],
      ...['\u00e9', '\u{1F600}', '\uD800', "'", '`', 'printf(', 'count()'],
    ),
    { maxLength: 60 },
  );

  test(`never throws, and keeps its places within the text (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.tuple(soup, fc.constantFrom('', ' ')), ([tokens, between]) => {
        const text = tokens.join(between);
        const script = parseScript(text);
        let last = 0;
        for (const error of script.errors) {
          expect(error.span.start).toBeGreaterThanOrEqual(last);
          expect(error.span.end).toBeGreaterThanOrEqual(error.span.start);
          expect(error.span.end).toBeLessThanOrEqual(text.length);
          expect(error.message).not.toBe('');
          last = error.span.start;
        }
        expect(JSON.stringify(parseScript(text))).toBe(JSON.stringify(script));
      }),
      { numRuns: 3000 },
    );
  });

  test(`in a good script leaves the tree alone or is an error (seed ${SEED})`, () => {
    fc.assert(
      fc.property(fc.tuple(soup, fc.nat(30)), ([tokens, at]) => {
        const good = 'kprobe:f /pid == 1/ { @a[tid] = nsecs; }';
        const script = parseScript(
          `${good.slice(0, at)}${tokens.join(' ')}${good.slice(at)}\nkprobe:good { @g = 1; }\n`,
        );
        expect(script.errors.length + script.items.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('A token of a megabyte', () => {
  test.each([
    ['a number', (body: string) => `k:f { @x = ${body.replaceAll('a', '1')}x; }`],
    ['a string', (body: string) => `k:f { f("\\n${body}\\q"); }`],
    ['a name', (body: string) => `k:f { ${body} ${body}; }`],
    ['an attach point', (body: string) => `*:${body}:"${body}`],
    ['a word behind a type', (body: string) => `k:f { int ${body} ${body}(; }`],
    ['a string full of words', (body: string) => `k:f { f("${body.replaceAll('aaa', 'if ')}{" 1); }`],
    ['spaces that are none', (body: string) => `k:f {${body.replaceAll('a', '\u00a0')}}`],
    ['a marker', (body: string) => `<<<<<<< ${body}`],
    ['a preprocessor line', (body: string) => `#define ${body}\nk:f { @x = ; }`],
  ])('%s, is an error at most', (_what, make) => {
    const text = make('a'.repeat(1024 * 1024));
    expect(parseScript(text).errors).toHaveLength(1);
  });
});

describe('Long repetitions', () => {
  test.each([
    ['missing braces', (n: number) => 'kprobe:f { @x = 1;\n'.repeat(n)],
    ['open comments', (n: number) => 'kprobe:f { /* \n'.repeat(n)],
    ['open strings', (n: number) => 'kprobe:f { f("\n'.repeat(n)],
    ['stray braces', (n: number) => '}\n'.repeat(n)],
    ['broken probes', (n: number) => 'kprobe:f { @x = ; }\n'.repeat(n)],
    ['broken statements', (n: number) => `kprobe:f { ${'@x = 1; '.repeat(n)} ; }\n`],
    ['slashes', (n: number) => `kprobe:f ${'/ '.repeat(n)}`],
    ['quotes', (n: number) => `kprobe:f { ${'" '.repeat(n)}`],
    ['open parentheses in lines', (n: number) => 'kprobe:f { (\n'.repeat(n)],
    ['commas', (n: number) => 'a,'.repeat(n)],
    ['commas in a call', (n: number) => `kprobe:f { f(${'a,'.repeat(n)}a) }`],
    ['open keys', (n: number) => `kprobe:f { ${'a['.repeat(50)}${'1+a*'.repeat(n / 4)} = 1`],
    ['words', (n: number) => 'a '.repeat(n)],
    ['types', (n: number) => `kprobe:f { ${'int int '.repeat(n)}; }`],
    ['loops as in C', (n: number) => `kprobe:f { for (${';'.repeat(n)}) { } }`],
    ['markers', (n: number) => `kprobe:f {\n${'<<<<<<< a\n'.repeat(n)}}`],
    ['quotes as in a text', (n: number) => `kprobe:f { ${'\u201ca\u201d '.repeat(n)}}`],
    ['colons', (n: number) => 'k:'.repeat(n)],
  ])('of %s come to an end, with items or errors that lie in the text', (_what, make) => {
    const text = make(1000);
    const { items, errors } = parseScript(text);
    const last = Math.max(...[...items, ...errors].map(({ span }) => span.end));
    expect(items.length + errors.length).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(0);
    expect(last).toBeLessThanOrEqual(text.length);
  });
});
