import { describe, expect, test } from '@jest/globals';
import { readHost } from '../../../src/source/embedded/finders/index.ts';
import { isTooDeep } from '../../../src/source/embedded/finders/yaml.ts';
import { programsOf, writtenIn } from './reading.ts';

describe('a string of YAML stands in its program as it is written', () => {
  test.each([
    ['plain', `a.bt: k { }`, 'k { }'],
    ['plain, on two lines', `a.bt: k {\n  b }`, 'k {⟨ ←\n  ⟩b }'],
    ['plain, with empty lines', `a.bt: k { \n \n\n  b }`, 'k {⟨\n\n← \n \n\n  ⟩b }'],
    ['plain, on lines of Windows', `a.bt: k {\r\n  b }`, 'k {⟨ ←\r\n  ⟩b }'],
    ['in single quotes', `a.bt: 'k { ''a'' }'`, "k { ⟨'←''⟩a⟨'←''⟩ }"],
    ['in single quotes, with a backslash', `a.bt: 'k { \\n }'`, 'k { \\n }'],
    ['in single quotes, on two lines', `a.bt: 'k {\n  b }'`, 'k {⟨ ←\n  ⟩b }'],
    ['in double quotes', `a.bt: "k { \\"a\\" ' }"`, `k { ⟨"←\\"⟩a⟨"←\\"⟩ ' }`],
    [
      'in double quotes, with escapes',
      `a.bt: "k { \\n\\t\\r\\b\\f\\v\\a\\e\\\\\\/\\ \\x41\\u00e9\\U0001F600 }"`,
      'k { ⟨\n←\\n⟩⟨\t←\\t⟩⟨\r←\\r⟩⟨\b←\\b⟩⟨\f←\\f⟩⟨\v←\\v⟩⟨\x07←\\a⟩⟨\x1b←\\e⟩⟨\\←\\\\⟩⟨/←\\/⟩⟨ ←\\ ⟩⟨A←\\x41⟩⟨é←\\u00e9⟩⟨\u{1f600}←\\U0001F600⟩ }',
    ],
    ['in double quotes, on joined lines', `a.bt: "k { \\\n \t b }"`, 'k { ‖b }'],
    ['in double quotes, on joined lines of Windows', `a.bt: "k { \\\r\n   b }"`, 'k { ‖b }'],
    ['in double quotes, on two lines', `a.bt: "k {\n  b }"`, 'k {⟨ ←\n  ⟩b }'],
    ['as it is', `a.bt: |\n  k {\n    b\n\n  }\n`, 'k {\n‖  b\n\n‖}\n'],
    ['as it is, without its last line end', `a.bt: |-\n  k {\n  }\n\n`, 'k {\n‖}'],
    ['as it is, with all line ends', `a.bt: |+\n  k {\n  }\n\n`, 'k {\n‖}\n\n'],
    ['as it is, below empty lines', `a.bt: |\n \n\n  k {\n  }\n`, '\n\n‖k {\n‖}\n'],
    ['as it is, at the end of a file', `a.bt: |\n  k {\n  }`, 'k {\n‖}'],
    ['as it is, on lines of Windows', `a.bt: |\r\n  k {\r\n  }\r\n`, 'k {⟨\n←\r\n⟩‖}⟨\n←\r\n⟩'],
    ['as it is, below its width', `a.bt: |2\n  k {\n    b }\n`, 'k {\n‖  b }\n'],
    ['as it is, with a remark', `a.bt: | # of 2\n  k { }\n`, 'k { }\n'],
    ['folded', `a.bt: >\n  k {\n  b\n\n  c\n    d\n  }\n`, 'k {⟨ ←\n⟩‖b⟨\n←\n⟩‖c⟨\n←\n⟩‖  d⟨\n←\n⟩‖}⟨\n←\n⟩'],
    ['folded, without its last line end', `a.bt: >-\n  k {\n  }\n`, 'k {⟨ ←\n⟩‖}'],
    ['folded, at the end of a file', `a.bt: >\n  k {\n  }`, 'k {⟨ ←\n⟩‖}⟨\n←⟩'],
    ['folded, on lines of Windows', `a.bt: >\r\n  k {\r\n  }\r\n`, 'k {⟨ ←\r\n⟩‖}⟨\n←\r\n⟩'],
  ])('%s', (_, host, program) => {
    expect(programsOf('yaml', host)).toEqual([program]);
  });

  test.each([
    ['an escape that only YAML has', `a.bt: "k { \\N }"`],
    ['a number that other languages read as octal', `a.bt: "k { \\012 }"`],
    ['a first line that starts with blanks', `a.bt: |1\n   k {\n }\n`],
    ['a folded first line that starts with blanks', `a.bt: >1\n   k {\n }\n`],
    ['a number', `a.bt: 5`],
    ['nothing', `a.bt: ''`],
    ['too many blanks before a line end', `a.bt: k {${' '.repeat(201)}\n  b }`],
  ])('but for %s', (_, host) => {
    expect(programsOf('yaml', host)).toEqual([]);
  });

  test('with up to 200 blanks before a line end', () => {
    const blanks = ' '.repeat(200);
    expect(programsOf('yaml', `a.bt: k {${blanks}\n  b }`)).toEqual([`k {⟨ ←${blanks}\n  ⟩b }`]);
  });
});

test.each([
  ['plain', 'a.bt: k { }', 'a "b" \'c\'', 'a "b" \'c\''],
  ['plain', 'a.bt: k { }', 'a:b', 'a:b'],
  ['plain', 'a.bt: k { }', 'a: b', undefined],
  ['plain', 'a.bt: k { }', 'a:', undefined],
  ['plain', 'a.bt: k { }', 'a #b', undefined],
  ['plain', 'a.bt: k { }', 'a\nb', undefined],
  ['in single quotes', "a.bt: 'k { }'", "a 'b' c", "a ''b'' c"],
  ['in single quotes', "a.bt: 'k { }'", 'a\nb', undefined],
  ['in double quotes', 'a.bt: "k { }"', 'a\n"b"\\', 'a\\n\\"b\\"\\\\'],
  ['in a literal block', 'a.bt: |\n   k { }\n', 'a\nb\n', 'a\n   b\n   '],
  ['in a folded block', 'a.bt: >\n   k { }\n', 'a b', 'a b'],
  ['in a folded block', 'a.bt: >\n   k { }\n', 'a\nb', undefined],
])('what is written into a program that stands %s in %j', (_, host, text, written) => {
  expect(writtenIn('yaml', host, text)).toBe(written);
});

describe('programs are looked for in YAML', () => {
  test.each([
    ['a command', `run: bpftrace -e 'k { }'`, ['k { }']],
    ['a list', `- [bpftrace, -e, 'k { }']`, ['k { }']],
    ['a list with a list in it', `- [bpftrace, [x], -e, 'k { }']`, ['k { }']],
    ['a list with something that is filled in', `- [bpftrace, '{{ x }}', -e, 'k { }']`, ['k { }']],
    ['a list in two parts', `command: [bpftrace, -v]\nargs: [-e, 'k { }']`, ['k { }']],
    ['those of Compose', `entrypoint: [bpftrace]\ncommand: [-e, 'k { }']`, ['k { }']],
    ['those of an image', `Entrypoint: [bpftrace]\nCmd: [-e, 'k { }']`, ['k { }']],
    ['a list and a string', `command: [bpftrace]\nargs: a`, []],
    ['a string and a list', `command: bpftrace\nargs: [-e, 'k { }']`, []],
    ['two lists of other names', `command: [bpftrace]\nCmd: [-e, 'k { }']`, []],
    ['a script by its name', `a.bt: k { }`, ['k { }']],
    ['a script with something that is filled in', `a.bt: 'k:{{ x }} { }'`, ['k:⟨?{{ x }}⟩ { }']],
    ['another name', `a.btx: k { }`, []],
    ['a list by the name of a script', `a.bt: [bpftrace, -e, 'k { }']`, ['k { }']],
    ['a key that is no string', `? [a.bt]\n: k { }`, []],
    ['a key that is a number', `1.5: k { }`, []],
    ['a program by itself', `x: 'kprobe:f { @ = 1; }'`, ['kprobe:f { @ = 1; }']],
    ['a file that is one string', `'kprobe:f { @ = 1; }'`, []],
    ['a file that is one command', `"bpftrace -e 'k { }'"`, ['k { }']],
    ['several documents', `a.bt: k { }\n---\na.bt: l { }`, ['k { }', 'l { }']],
    ['the same key twice', `a.bt: k { }\na.bt: l { }`, ['k { }', 'l { }']],
    ['a template', `{{ if x }}\na: bpftrace -e 'k:{{ f }} { }'\n{{ end }}\n`, ['k:⟨?{{ f }}⟩ { }']],
  ])('%s', (_, host, programs) => {
    expect(programsOf('yaml', host)).toEqual(programs);
  });

  test('the paths of scripts stand in the order of the file', () => {
    const host = 'a: [bpftrace a.bt, bpftrace b.bt]\nb: bpftrace c.bt\nc: {d: bpftrace d.bt}\n';
    expect(readHost('yaml', host).scripts).toEqual(['a.bt', 'b.bt', 'c.bt', 'd.bt']);
  });

  test('also in what is too deep for a parser, as in text', () => {
    const host = `a.bt: k { }\nb: bpftrace -e 'l { }'\nc: ${'['.repeat(201)}${']'.repeat(201)}\n`;
    expect(programsOf('yaml', host)).toEqual(['l { }']);
    expect(programsOf('yaml', host.replace('[', '').replace(']', ''))).toEqual(['k { }', 'l { }']);
  });
});

test.each([
  ['brackets', (count: number) => '['.repeat(count), 200],
  ['braces', (count: number) => '{'.repeat(count), 200],
  ['brackets behind a closing one', (count: number) => `]${'['.repeat(count)}`, 200],
  ['brackets of which one is closed', (count: number) => `[]${'{['.repeat(count / 2)}`, 200],
  ['items', (count: number) => `x\n${'- '.repeat(count + 1)}`, 198],
  ['items behind tabs', (count: number) => `x\n${'\t-\t'.repeat(count + 1)}`, 198],
  ['keys', (count: number) => '? '.repeat(count + 1), 198],
  ['values', (count: number) => `${' : '.repeat(count + 1)}x`, 198],
  ['blanks', (count: number) => `x\n${' '.repeat(count)}`, 3999],
])('%s are too deep in one another', (_, text, most) => {
  expect([isTooDeep(text(most)), isTooDeep(text(most + 2))]).toEqual([false, true]);
});

test.each([`x ${'- '.repeat(201)}`, `x${' '.repeat(4001)}`, '[]'.repeat(300), '{}'.repeat(300)])(
  '%j is not deep',
  (text) => {
    expect(isTooDeep(text)).toBe(false);
  },
);

test('a line with many marks and blanks is looked at once', () => {
  expect(isTooDeep(`${'-  '.repeat(199)}${'x'.repeat(1000)}`)).toBe(false);
});
