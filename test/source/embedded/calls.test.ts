import { describe, expect, test } from '@jest/globals';
import type { HostFormat } from '../../../src/source/embedded/format.ts';
import { programsIn, textsIn } from './maps.ts';
import { writtenIn } from './reading.ts';

// Nothing but the call leads to it: by itself it is not told from other texts.
const ONE = 'kprobe:f { }';
const Q = `"${ONE}"`;

/** How each language hands a text to bpftrace. */
const HANDING: Readonly<Record<string, (text: string) => string>> = {
  'a.py': (text) => `run(["bpftrace", "-e", ${text}])\n`,
  'a.js': (text) => `spawn("bpftrace", ["-e", ${text}]);\n`,
  'a.go': (text) => `package m\nfunc f() { x("bpftrace", "-e", ${text}) }\n`,
  'a.cpp': (text) => `int f() { return x("bpftrace", "-e", ${text}); }\n`,
};

describe('a call gives a text that is known', () => {
  test.each([
    ['a.py', `${Q}.strip()`, ONE],
    ['a.py', `${Q}.lstrip()`, ONE],
    ['a.py', `${Q}.rstrip("x")`, ONE],
    ['a.py', `${Q}.encode("utf-8")`, ONE],
    ['a.py', `dedent(${Q})`, ONE],
    ['a.py', `textwrap.dedent(${Q})`, ONE],
    ['a.py', `inspect.cleandoc(${Q})`, ONE],
    ['a.py', `str(${Q})`, ONE],
    ['a.py', `a.b.dedent(${Q})`, ONE],
    ['a.py', `"kprobe:{} {{ }}".format(f)`, 'kprobe:$1 { }'],
    ['a.py', `"kprobe:X { }".replace("X", "f")`, ONE],
    ['a.py', `"kprobe:X { }".replace("X", f)`, 'kprobe:$1 { }'],
    ['a.py', `"kprobe:X,X { }".replace("X", f"{g}")`, 'kprobe:$1,$1 { }'],
    ['a.py', `"kprobe:X { }".replace(x, "f")`, 'kprobe:X { }'],
    ['a.py', `"kprobe:X { }".replace("", "f")`, 'kprobe:X { }'],
    ['a.py', `"kprobe:X { }".replace("X")`, 'kprobe:$1 { }'],
    ['a.py', `"kprobe:f { $1 }".replace(f"{x}", "y")`, 'kprobe:f { $1 }'],
    ['a.py', `" ".join(["kprobe:f", "{ }"])`, ONE],
    ['a.py', `"".join(("kprobe:f { ", "}"))`, ONE],
    ['a.py', `"kprobe:%s { }" % f`, 'kprobe:$1 { }'],
    ['a.py', `"kprobe:%(f)s { %% %5.1f %x }" % f`, 'kprobe:$1 { % $1 $1 }'],
    ['a.js', `["kprobe:f", "{ }"].join(" ")`, ONE],
    ['a.js', `"kprobe:X { }".replace("X", "f")`, ONE],
    ['a.js', `"kprobe:X,X { }".replaceAll("X", f)`, 'kprobe:$1,$1 { }'],
    ['a.js', `${Q}.trim()`, ONE],
    ['a.js', `${Q}.trimStart()`, ONE],
    ['a.js', `${Q}.trimEnd()`, ONE],
    ['a.js', `dedent(${Q})`, ONE],
    ['a.js', `String(${Q})`, ONE],
    ['a.js', `util.format("kprobe:%s { %% }", f)`, 'kprobe:$1 { % }'],
    ['a.go', `fmt.Sprintf("kprobe:%s { %% %[1]d %-5s %+v %.3f %*d }", f)`, 'kprobe:$1 { % $1 $1 $1 $1 $1 }'],
    ['a.go', `strings.Join([]string{"kprobe:f", "{ }"}, " ")`, ONE],
    ['a.go', `strings.TrimSpace(${Q})`, ONE],
    ['a.go', `strings.Trim(${Q}, " ")`, ONE],
    ['a.go', `strings.TrimLeft(${Q}, " ")`, ONE],
    ['a.go', `strings.TrimRight(${Q}, " ")`, ONE],
    ['a.go', `strings.Replace("kprobe:X { }", "X", "f", 1)`, ONE],
    ['a.go', `strings.ReplaceAll("kprobe:X { }", "X", f)`, 'kprobe:$1 { }'],
    ['a.go', `dedent.Dedent(${Q})`, ONE],
    ['a.go', `heredoc.Doc(${Q})`, ONE],
    ['a.go', `heredoc.Docf("kprobe:%s { }", f)`, 'kprobe:$1 { }'],
    ['a.go', `string(${Q})`, ONE],
    ['a.cpp', `fmt::format("kprobe:{} {{ }}", f)`, 'kprobe:$1 { }'],
    ['a.cpp', `std::format("kprobe:{:>5} {{ }}", f)`, 'kprobe:$1 { }'],
    ['a.cpp', `std::string(${Q})`, ONE],
    ['a.cpp', `string(${Q})`, ONE],
    ['a.cpp', `absl::StrFormat("kprobe:%s { %% }", f)`, 'kprobe:$1 { % }'],
  ])('%s: %s', async (path, expression, program) => {
    expect(await textsIn(path, HANDING[path]?.(expression) ?? '')).toEqual([program]);
  });

  test.each([
    ['printf', ''],
    ['fprintf', 'out, '],
    ['sprintf', 'b, '],
    ['snprintf', 'b, n, '],
    ['asprintf', '&b, '],
    ['dprintf', '1, '],
    ['syslog', '3, '],
  ])('%s, of which one argument is the format', async (name, before) => {
    const text = `int f() { ${name}(${before}"bpftrace -e 'kprobe:%s { %% }'", n); }\n`;
    expect(await textsIn('a.c', text)).toEqual(['kprobe:$1 { % }']);
  });
});

describe('a call gives a text that is not known', () => {
  test.each([
    ['a.py', `${Q}.upper()`],
    ['a.py', `strip(${Q})`],
    ['a.py', `x.join`],
    ['a.py', `x.join([${Q}])`],
    ['a.py', `f"{x}".join([${Q}, ${Q}])`],
    ['a.py', `" ".join()`],
    ['a.py', `" ".join([])`],
    ['a.py', `" ".join(x)`],
    ['a.py', `" { } ".join(f(${Q}))`],
    ['a.py', `mydedentx(${Q})`],
    ['a.js', `${Q}.toString()`],
    ['a.js', `[${Q}].join()`],
    ['a.js', `trim(${Q})`],
    ['a.js', `format(${Q})`],
    ['a.js', `String()`],
    ['a.go', `strings.ToUpper(${Q})`],
    ['a.go', `fmt.Sprint(${Q})`],
    ['a.cpp', `str(${Q})`],
  ])('%s: %s', async (path, expression) => {
    const { programs, unclear } = await programsIn(path, HANDING[path]?.(expression) ?? '');
    expect([programs.map(({ source }) => source.text), unclear.length]).toEqual([[], 1]);
  });
});

test.each([
  ['a.py', `P = ${Q}\n`, 'P'],
  ['a.py', `P: str = ${Q}\n`, 'P'],
  ['a.py', `P = (${Q})\n`, 'P'],
  ['a.js', `const P = ${Q};\n`, 'P'],
  ['a.js', `const P = ${Q}.trim();\n`, 'P'],
  ['a.go', `const P = ${Q}\n`, 'P'],
  ['a.go', `var P = ${Q}\n`, 'P'],
  ['a.go', `var P string = ${Q}\n`, 'P'],
  ['a.cpp', `const char *P = ${Q};\n`, 'P'],
  ['a.cpp', `std::string P = ${Q};\n`, 'P'],
])('%s: a name that is set once is its value: %s', async (path, setting, name) => {
  const handing = HANDING[path]?.(name) ?? '';
  const text = path === 'a.go' ? handing.replace('package m\n', `package m\n${setting}`) : setting + handing;
  expect(await textsIn(path, text)).toEqual([ONE]);
  const twice = path === 'a.go' ? text.replace(setting, setting + setting) : setting + text;
  expect(await textsIn(path, twice)).toEqual([]);
});

test('200 texts of a list are joined', async () => {
  const list = (count: number) => `"".join([${`${Q}, `.repeat(count)}])`;
  expect(await textsIn('a.py', HANDING['a.py']?.(list(200)) ?? '')).toEqual([ONE.repeat(200)]);
  expect((await programsIn('a.py', HANDING['a.py']?.(list(201)) ?? '')).unclear).toHaveLength(1);
});

test.each([
  ['a.py', `# bpftrace\nP = dedent("kprobe:f { @ = 1; }")\n`, 'kprobe:f { @ = 1; }'],
  ['a.py', `# bpftrace\nP = "kprobe:{} {{ @ = 1; }}".format(f)\n`, 'kprobe:$1 { @ = 1; }'],
  [
    'a.go',
    `package bpftrace\nvar p = fmt.Sprintf("kprobe:f { printf(\\"%s %%d\\"); }", x)\n`,
    'kprobe:f { printf("$1 %d"); }',
  ],
])('%s: a text of a call that is a program by itself is one: %j', async (path, text, program) => {
  expect(await textsIn(path, text)).toEqual([program]);
});

describe('a sum', () => {
  const parts = (count: number) => Array.from({ length: count }, (_, at) => `"${at === 0 ? 'kprobe:f { ' : ' '}"`);
  test.each(['a.py', 'a.js', 'a.go'])('%s: of many strings is read up to a limit', async (path) => {
    const sum = (count: number) => HANDING[path]?.([...parts(count), '"}"'].join(' + ')) ?? '';
    expect(await textsIn(path, sum(150))).toEqual([`kprobe:f { ${' '.repeat(149)}}`]);
    expect((await programsIn(path, sum(250))).unclear).toHaveLength(1);
  });

  test.each([
    ['a.py', `"kprobe:f" - " { }"`],
    ['a.js', `"kprobe:f" - " { }"`],
    ['a.go', `"kprobe:f" - " { }"`],
    ['a.py', `"kprobe:f" * 2`],
    ['a.js', `"kprobe:f" % " { }"`],
  ])('%s: is none with another operator: %s', async (path, expression) => {
    expect((await programsIn(path, HANDING[path]?.(expression) ?? '')).programs).toEqual([]);
  });
});

test('the name of a call is looked at up to its hundredth character', async () => {
  const call = (length: number) => HANDING['a.py']?.(`${'x'.repeat(length - 7)}.dedent(${Q})`) ?? '';
  expect(await textsIn('a.py', call(100))).toEqual([ONE]);
  expect(await textsIn('a.py', call(101))).toEqual([]);
});

test('names lead to sixteen times as much text as the file has, and as one of 64 KiB has', async () => {
  const value = `"kprobe:f {${' '.repeat(990)}}"`;
  const uses = 3000;
  const text = `P = ${value}\n${`run("bpftrace", "-e", P)\n`.repeat(uses)}`;
  let read = 0;
  for (let budget = 16 * (text.length + 64 * 1024); budget >= 0; budget -= value.length) read += 1;
  const { programs, unclear } = await programsIn('a.py', text);
  expect([programs.length, uses - unclear.length]).toEqual([1, read]);
});

test('ten thousand names are followed in a file, however short their values are', async () => {
  // Each sum follows twice what the one before follows, and its own two names.
  const sums = Array.from({ length: 12 }, (_, at) => `P${at + 1} = P${at} + P${at}\n`).join('');
  const inSum = 2 ** 13 - 1;
  const uses = (count: number) =>
    `P0 = ${Q}\n${sums}run("bpftrace", "-e", P12)\n${'run("bpftrace", "-e", P0)\n'.repeat(count)}`;
  expect((await programsIn('a.py', uses(10_000 - inSum))).unclear).toEqual([]);
  expect((await programsIn('a.py', uses(10_001 - inSum))).unclear).toHaveLength(1);
});

test('a text in twenty calls is read', async () => {
  const text = (calls: number) => HANDING['a.py']?.(`${'str('.repeat(calls)}${Q}${')'.repeat(calls)}`) ?? '';
  expect(await textsIn('a.py', text(20))).toEqual([ONE]);
  expect((await programsIn('a.py', text(21))).unclear).toHaveLength(1);
});

describe('in a sum of Go', () => {
  test.each(['b', 'b(c)', 'b.c', 'b.c(d)', 'b[0]', 'b[0].c', 'b[0:1]', 'b[0:1][2]', `b${'.c'.repeat(20)}`])(
    'stands what only a run knows: %s',
    async (other) => {
      const text = HANDING['a.go']?.(`"kprobe:" + ${other} + " { }"`) ?? '';
      expect(await textsIn('a.go', text)).toEqual(['kprobe:$1 { }']);
      expect(await textsIn('a.go', HANDING['a.go']?.(`"kprobe:f { } kprobe:" + ${other}`) ?? '')).toEqual([
        'kprobe:f { } kprobe:$1',
      ]);
    },
  );

  test('only up to twenty members of members', async () => {
    const text = HANDING['a.go']?.(`"kprobe:f { } kprobe:" + b${'.c'.repeat(21)}`) ?? '';
    expect((await programsIn('a.go', text)).unclear).toHaveLength(1);
  });
});

test('a format of Python far from its sum is what that makes of it', async () => {
  const text = `# bpftrace\nT = "kprobe:f { printf(\\"%s %%d\\"); }"\nx = T % n\n`;
  expect(await textsIn('a.py', text)).toEqual(['kprobe:f { printf("$1 %d"); }']);
  const other = 'import bpftrace from "x";\nconst T = "kprobe:f { printf(\\"%s %%d\\"); }";\nconst x = T % n;\n';
  expect(await textsIn('a.js', other)).toEqual(['kprobe:f { printf("%s %%d"); }']);
});

test('names of names are followed a hundred times', async () => {
  const chain = (count: number) =>
    Array.from({ length: count }, (_, at) => `a${at} = (${at === count - 1 ? Q : `a${at + 1}`})\n`).join('');
  expect(await textsIn('a.py', chain(100) + HANDING['a.py']?.('a0'))).toEqual([ONE]);
  expect((await programsIn('a.py', chain(101) + HANDING['a.py']?.('a0'))).unclear).toHaveLength(1);
});

test.each([
  ['a.py', `["bpftrace", ["-e", ${Q}]]`],
  ['a.py', `[["sudo", ["bpftrace"]], ("-e", ${Q})]`],
  ['a.js', `["bpftrace", ["-e", ${Q}]]`],
  ['a.js', `["bpftrace", (["-e", ${Q}])]`],
])('%s: lists in lists are one list: %s', async (path, list) => {
  expect(await textsIn(path, `run(${list})\n`)).toEqual([ONE]);
});

test('code that is larger than is read, or has too many brackets in one another, is read as text', async () => {
  const command = `x = "bpftrace -e 'kprobe:f { @ = 1; }'"\n`;
  const list = `run(["bpftrace", "-e", ${Q}])\n`;
  expect(await textsIn('a.py', list + command)).toEqual([ONE, 'kprobe:f { @ = 1; }']);
  const deep = (depth: number) => `${list}${command}y = ${'('.repeat(depth)}1${')'.repeat(depth)}\n`;
  expect(await textsIn('a.py', deep(256))).toEqual([ONE, 'kprobe:f { @ = 1; }']);
  expect(await textsIn('a.py', deep(257))).toEqual(['kprobe:f { @ = 1; }']);
  const long = (length: number) => `${list}${command}#`.padEnd(length, 'x');
  expect(await textsIn('a.py', long(1024 * 1024))).toEqual([ONE, 'kprobe:f { @ = 1; }']);
  expect(await textsIn('a.py', long(1024 * 1024 + 1))).toEqual(['kprobe:f { @ = 1; }']);
});

describe('a comment is no part of the code around it', () => {
  const PARTS = 'kprobe:f  { }';
  test.each([
    ['a.py', `# x\n ${Q}`, ONE],
    ['a.py', `( # x\n ${Q})`, ONE],
    ['a.py', `("kprobe:f " # x\n " { }")`, PARTS],
    ['a.py', `"kprobe:f " + # x\n " { }"`, PARTS],
    ['a.py', `dedent( # x\n ${Q})`, ONE],
    ['a.py', `"kprobe:X { }".replace( # x\n "X", # y\n "f")`, ONE],
    ['a.py', `" ".join([ # x\n "kprobe:f", # y\n "{ }"])`, ONE],
    ['a.js', `/* x */ ${Q}`, ONE],
    ['a.js', `// x\n ${Q}`, ONE],
    ['a.js', `"kprobe:f " + // x\n " { }"`, PARTS],
    ['a.go', `/* x */ ${Q}`, ONE],
    ['a.go', `"kprobe:f " + // x\n " { }"`, PARTS],
    ['a.go', `"kprobe:" /* x */ + /* y */ b.c(d) /* z */ + " { }"`, 'kprobe:$1 { }'],
    ['a.cpp', `/* x */ ${Q}`, ONE],
    ['a.cpp', `"kprobe:f " // x\n " { }"`, PARTS],
  ])('%s: %s', async (path, expression, program) => {
    expect(await textsIn(path, HANDING[path]?.(expression) ?? '')).toEqual([program]);
  });

  test.each([
    ['a.py', `P = ${Q} # x\n`],
    ['a.js', `const P = ${Q} /* x */;\n`],
    ['a.js', `const /* x */ P /* y */ = /* z */ ${Q};\n`],
    ['a.cpp', `const char *P = /* x */ ${Q} /* y */;\n`],
  ])('%s: %s', async (path, setting) => {
    expect(await textsIn(path, setting + HANDING[path]?.('P'))).toEqual([ONE]);
  });
});

describe('what is written into a format has its signs twice', () => {
  test.each<[HostFormat, string, string]>([
    ['python', `"kprobe:%s { }" % f`, 'a %% {b}'],
    ['python', `"kprobe:{} {{ }}".format(f)`, 'a % {{b}}'],
    ['go', `fmt.Sprintf("kprobe:%s { }", f)`, 'a %% {b}'],
  ])('%s: %s', (format, expression, written) => {
    const host = HANDING[format === 'go' ? 'a.go' : 'a.py']?.(expression) ?? '';
    expect(writtenIn(format, host, 'a % {b}')).toBe(written);
  });
});

test.each([
  ['"kprobe:f {{@++}}"', 'kprobe:f {@++}'],
  ['"kprobe:f {{ @ = {n}; }}"', 'kprobe:f { @ = $1; }'],
  ['"kprobe:f { @ = {{ n }}; }"', 'kprobe:f { @ = $1; }'],
  ['"kprobe:%s { @ = 1; }"', 'kprobe:$1 { @ = 1; }'],
  ['"kprobe:f { @ = 5 %d; }"', 'kprobe:f { @ = 5 $1; }'],
  ['"kprobe:f { @ = 5 %du; }"', 'kprobe:f { @ = 5 %du; }'],
  ['"kprobe:f { printf(\\"%s\\"); }"', 'kprobe:f { printf("%s"); }'],
  ['"kprobe:f { printf(\\"\\\\\\"%s\\"); }"', 'kprobe:f { printf("\\"%s"); }'],
])('a program by itself is a format if its signs say so: %s', async (literal, program) => {
  expect(await textsIn('a.py', `# bpftrace\nP = ${literal}\n`)).toEqual([program]);
});
