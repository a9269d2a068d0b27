import { describe, expect, test } from '@jest/globals';
import { readHost } from '../../../src/source/embedded/finders/index.ts';
import type { HostFormat } from '../../../src/source/embedded/format.ts';
import { programsOf, writtenIn } from './reading.ts';

/** How each language hands a text to bpftrace. */
const HANDING: Readonly<Partial<Record<HostFormat, (text: string) => string>>> = {
  python: (text) => `run(["bpftrace", "-e", ${text}])\n`,
  javascript: (text) => `spawn("bpftrace", ["-e", ${text}]);\n`,
  go: (text) => `package m\nfunc f() { x("bpftrace", "-e", ${text}) }\n`,
  c: (text) => `int f() { return x("bpftrace", "-e", ${text}); }\n`,
};

const handed = (format: HostFormat, text: string) => HANDING[format]?.(text) ?? '';

/** The escapes with one letter that a language has, each with what it stands for. */
const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

describe('a letter behind a backslash', () => {
  test.each<[HostFormat, Readonly<Record<string, string>>]>([
    ['python', { ...LETTERS, a: '\x07' }],
    ['javascript', { ...LETTERS, '`': '`' }],
    ['go', { ...LETTERS, a: '\x07' }],
    ['c', { ...LETTERS, a: '\x07', e: '\x1b', '?': '?' }],
  ])('in %s', (format, letters) => {
    for (const [letter, character] of Object.entries(letters))
      expect(programsOf(format, handed(format, `"k { \\${letter} }"`))).toEqual([`k { ⟨${character}←\\${letter}⟩ }`]);
  });

  test('that means nothing stays in Python, and is alone in JavaScript', () => {
    expect(programsOf('python', handed('python', `"k { \\q\\e\\/\\? }"`))).toEqual(['k { \\q\\e\\/\\? }']);
    expect(programsOf('javascript', handed('javascript', `"k { \\q\\a\\e }"`))).toEqual([
      'k { ⟨q←\\q⟩⟨a←\\a⟩⟨e←\\e⟩ }',
    ]);
  });

  test('by its number', () => {
    expect(programsOf('python', handed('python', `"k { \\x41\\101\\u0041\\U00000041\\0 }"`))).toEqual([
      'k { ⟨A←\\x41⟩⟨A←\\101⟩⟨A←\\u0041⟩⟨A←\\U00000041⟩⟨\0←\\0⟩ }',
    ]);
    expect(programsOf('javascript', handed('javascript', `"k { \\u{1F600} }"`))).toEqual([
      'k { ⟨\u{1f600}←\\u{1F600}⟩ }',
    ]);
  });

  test('at the end of a line joins the lines', () => {
    for (const format of ['python', 'javascript', 'c'] as const)
      expect(programsOf(format, handed(format, '"k { \\\n }"'))).toEqual(['k { ‖ }']);
  });
});

describe('a literal', () => {
  test.each<[HostFormat, string, string]>([
    ['python', `'k { "\\'" }'`, `k { "⟨'←\\'⟩" }`],
    ['python', `"""k {\n'"' }"""`, `k {\n'"' }`],
    ['python', `'''k {\n"'" }'''`, `k {\n"'" }`],
    ['python', `r"k { \\n\\" }"`, 'k { \\n\\" }'],
    ['python', `R'''k { \\n }'''`, 'k { \\n }'],
    ['python', `b"k { \\n }"`, 'k { ⟨\n←\\n⟩ }'],
    ['python', `u"k { }"`, 'k { }'],
    ['python', `f"k:{x} {{ \\n }}"`, 'k:⟨?{x}⟩ ⟨{←{{⟩ ⟨\n←\\n⟩ ⟨}←}}⟩'],
    ['python', `F"k:{x}{y} {{ }}"`, 'k:⟨?{x}⟩⟨?{y}⟩ ⟨{←{{⟩ ⟨}←}}⟩'],
    ['python', `rf"k:{x} {{ \\n }}"`, 'k:⟨?{x}⟩ ⟨{←{{⟩ \\n ⟨}←}}⟩'],
    ['python', `fr"k:{x} {{ \\n }}"`, 'k:⟨?{x}⟩ ⟨{←{{⟩ \\n ⟨}←}}⟩'],
    ['python', `"k {{ }}"`, 'k {{ }}'],
    ['javascript', '`k {\n\\` \\n }`', 'k {\n⟨`←\\`⟩ ⟨\n←\\n⟩ }'],
    ['javascript', '`k:$' + '{x} { $y }`', 'k:⟨?$' + '{x}⟩ { $y }'],
    ['javascript', `'k { "\\'" }'`, `k { "⟨'←\\'⟩" }`],
    ['go', '`k {\n\\n }`', 'k {\n\\n }'],
    ['go', `"k { \\"\\n }"`, 'k { ⟨"←\\"⟩⟨\n←\\n⟩ }'],
    ['c', `R"(k {\n\\n" })"`, 'k {\n\\n" }'],
    ['c', `R"ab(k { )" })ab"`, 'k { )" }'],
    ['c', `u8R"(k { \\n })"`, 'k { \\n }'],
    ['c', `u8"k { \\n }"`, 'k { ⟨\n←\\n⟩ }'],
    ['c', `L"k { }"`, 'k { }'],
    ['c', `R"(k {{ }})"`, 'k {{ }}'],
    ['c', `R"0123456789abcdef(k { })0123456789abcdef"`, 'k { }'],
  ])('%s: %s', (format, literal, program) => {
    expect(programsOf(format, handed(format, literal))).toEqual([program]);
  });

  const ALL = 'a\'b"c`d\\e{f}$' + '{g}';
  test.each<[HostFormat, string, string, string | undefined]>([
    ['python', `'k { }'`, ALL, `a\\'b"c\`d\\\\e{f}$` + '{g}'],
    ['python', `"k { }"`, ALL, `a'b\\"c\`d\\\\e{f}$` + '{g}'],
    ['python', `"k { }"`, '\n\t\r', '\\n\\t\\r'],
    ['python', `"""k { }"""`, `a'b"c\\d\n`, `a\\'b\\"c\\\\d\n`],
    ['python', `f"k:{x} {{ a }}"`, ALL, undefined],
    ['python', `r"k { }"`, "a'b\\c", "a'b\\c"],
    ['python', `r"k { }"`, 'a"b', undefined],
    ['python', `r"k { }"`, 'a\nb', undefined],
    ['python', `r'k { }'`, "a'b", undefined],
    ['python', `r"""k { }"""`, 'a"b\nc', 'a"b\nc'],
    ['python', `r"""k { }"""`, 'a"""b', undefined],
    ['javascript', '`k { }`', ALL, 'a\'b"c\\`d\\\\e{f}\\$' + '{g}'],
    ['javascript', '`k { }`', '$a\n', '$a\n'],
    ['javascript', `"k { }"`, 'a"\n', 'a\\"\\n'],
    ['go', '`k { }`', 'a"\\\n', 'a"\\\n'],
    ['go', '`k { }`', 'a`', undefined],
    ['c', `"k { }"`, 'a"\n', 'a\\"\\n'],
    ['c', `R"x(k { })x"`, 'a)"\n', 'a)"\n'],
    ['c', `R"x(k { })x"`, 'a)x"', undefined],
  ])('%s: what is written into %s', (format, literal, text, written) => {
    const host = handed(format, literal);
    if (literal.startsWith('f')) {
      // Behind the brace that stands twice.
      expect(writtenIn(format, host, text)).toBe(`${`a'b\\"c\`d\\\\e{{f}}$`}{{g}}`);
      return;
    }
    expect(writtenIn(format, host, text)).toBe(written);
  });
});

describe('code by itself', () => {
  test('that is not closed', () => {
    expect(programsOf('python', 'run(["bpftrace", "-e", "k { }')).toEqual(['k { }']);
    expect(programsOf('python', 'run(["bpftrace", "-e", """k { }')).toEqual(['k { }']);
    expect(programsOf('python', 'run(["bpftrace", "-e", """"')).toEqual(['"']);
    expect(programsOf('c', 'x("bpftrace", "-e", R"a(k { })')).toEqual(['k { })']);
  });

  test('with a mark of a raw string that is longer than C has it', () => {
    const mark = '0123456789abcdefg';
    const { programs, unclear } = readHost('c', handed('c', `R"${mark}(k { })${mark}"`));
    expect([programs, unclear.length]).toEqual([[], 1]);
  });

  test.each<[HostFormat, string]>([
    ['python', `P = "k { }"\nrun(["bpftrace", "-e", P])\n`],
    ['python', `P: str = "k { }"\nrun(["bpftrace", "-e", P])\n`],
    ['python', `P = ("k { }")\nrun(["bpftrace", "-e", P])\n`],
    ['python', `P = "k { }"\nQ = P\nrun(["bpftrace", "-e", "" + P])\n`],
    ['javascript', `const P = "k { }";\nspawn("bpftrace", ["-e", P]);\n`],
    ['go', `package m\nconst P = "k { }"\nfunc f() { x("bpftrace", "-e", P) }\n`],
    ['go', `package m\nvar P = "k { }"\nfunc f() { x("bpftrace", "-e", P) }\n`],
    ['go', `package m\nfunc f() { P := "k { }"; x("bpftrace", "-e", P) }\n`],
    ['c', `const char *P = "k { }";\nint f() { x("bpftrace", "-e", P); }\n`],
    ['c', `const char P[] = "k { }";\nint f() { x("bpftrace", "-e", P); }\n`],
    ['c', `int f() { P = "k { }"; x("bpftrace", "-e", P); }\n`],
    ['python', `run(("bpftrace", "-e", "k { }"))\n`],
    ['python', `run("bpftrace", "-e", "k { }")\n`],
    ['python', `run(["sudo"], ["bpftrace", "-e", ("k " "{ }")])\n`],
    ['python', `run([["bpftrace"], [["-e"], ["k { }"]]])\n`],
    ['go', `package m\nvar A = []string{"bpftrace", "-e", "k { }"}\n`],
    ['c', `const char *a[] = {"bpftrace", "-e", "k { }"};\n`],
    ['c', `const char *a[] = {"bpftrace", "-e", "k " "{ }"};\n`],
    ['go', `package m\nfunc f() { x("bpftrace", "-e", "k " + "{ }") }\n`],
    ['javascript', `spawn("bpftrace", ["-e", "k " + "{ }"]);\n`],
    ['javascript', `spawn("bpftrace", ["-e", ("k { }")]);\n`],
  ])('in %s hands a program over: %j', (format, host) => {
    expect(programsOf(format, host).map((program) => program.replaceAll('‖', ''))).toEqual(['k { }']);
  });

  test.each<[HostFormat, string]>([
    ['python', `P = "k { }"\nP = "l { }"\nrun(["bpftrace", "-e", P])\n`],
    ['python', `P = f()\nrun(["bpftrace", "-e", P])\n`],
    ['python', `run(["bpftrace", "-e", "k { }" * 2])\n`],
    ['python', `run(["bpftrace", "-e", a + b])\n`],
    ['javascript', `spawn("bpftrace", ["-e", "k { }" - "a"]);\n`],
    ['go', `package m\nfunc f() { x("bpftrace", "-e", "k { }" - b.c(d)) }\n`],
  ])('in %s hands over what only a run knows: %j', (format, host) => {
    expect(programsOf(format, host)).toEqual([]);
  });

  test.each<[HostFormat, string, string]>([
    ['python', `run(["bpftrace", "-e", "k:" + f + " { }"])\n`, 'k:⟨?f⟩‖ { }'],
    ['python', `run(["bpftrace", "-e", "k:%s { }" % f])\n`, 'k:⟨?%s⟩ { }'],
    ['javascript', `spawn("bpftrace", ["-e", "k:" + f() + " { }"]);\n`, 'k:⟨?f()⟩‖ { }'],
    ['go', `package m\nfunc g() { x("bpftrace", "-e", "k:" + f + " { }") }\n`, 'k:⟨?f⟩‖ { }'],
    ['go', `package m\nfunc g() { x("bpftrace", "-e", "k:" + b.c(d)) }\n`, 'k:⟨?b.c(d)⟩'],
  ])('in %s is unknown in part: %j', (format, host, program) => {
    const found = programsOf(format, host).map((each) => each.replaceAll('‖', ''));
    expect(found).toEqual([program.replaceAll('‖', '')]);
  });
});
