import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMonotone, programsIn, textsIn } from './maps.ts';

const ONE = 'kprobe:f { @ = 1; }';

describe('programs in code, units, makefiles and notebooks', () => {
  test.each([
    ['a.py', 'a list', `subprocess.run(["bpftrace", "-e", '${ONE}'])`, [ONE]],
    ['a.py', 'a constant', `PROGRAM = """\n${ONE}\n"""\nrun(["sudo", "bpftrace", "-e", PROGRAM])`, [`\n${ONE}\n`]],
    ['a.py', 'a command line', `os.system("bpftrace -e '${ONE}'")`, [ONE]],
    ['a.py', 'a formatted string', `run(["bpftrace", "-e", f"kprobe:{name} {{ @ = 1; }}"])`, ['kprobe:$1 { @ = 1; }']],
    ['a.py', 'a sum', `run(["bpftrace", "-e", "kprobe:" + name + " { }"])`, ['kprobe:$1 { }']],
    ['a.py', 'strings side by side', `run(["bpftrace", "-e", "kprobe:f"\n  " { }"])`, ['kprobe:f { }']],
    ['a.py', 'a raw string', `run(["bpftrace", "-e", r'printf("\\n")'])`, ['printf("\\n")']],
    ['a.py', 'a list for another command', `run(["rsync", "-a", "bpftrace", "-e", "ssh -p 22", "h:/x"])`, []],
    [
      'a.go',
      'arguments of another command',
      `package m\nfunc f() { exec.CommandContext(ctx, "grep", "bpftrace", "-e", "x") }`,
      [],
    ],
    [
      'a.py',
      'a constant in brackets',
      `P = ("kprobe:f { } "\n  "kprobe:g { }")\nrun(["bpftrace", "-e", P])`,
      ['kprobe:f { } kprobe:g { }'],
    ],
    [
      'a.py',
      'an item in brackets',
      `run(["bpftrace", "-e", ("kprobe:f { } "\n  "kprobe:g { }")])`,
      ['kprobe:f { } kprobe:g { }'],
    ],
    [
      'a.py',
      'format',
      `run(["bpftrace", "-e", "kprobe:{} {{ @ = {n:d}; }}".format(f, n=1)])`,
      ['kprobe:$1 { @ = $1; }'],
    ],
    [
      'a.py',
      'a format with %',
      `P = "kprobe:%s { printf(\\"%%d\\"); }" % f\nrun(["bpftrace", "-e", P])`,
      ['kprobe:$1 { printf("%d"); }'],
    ],
    ['a.py', 'a command line with %', `run("bpftrace -e 'kprobe:%(f)s { }'" % x)`, ['kprobe:$1 { }']],
    [
      'a.py',
      'what is replaced',
      `run(["bpftrace", "-e", "kprobe:F { @F; }".replace("F", f).strip()])`,
      ['kprobe:$1 { @$1; }'],
    ],
    ['a.py', 'dedent', `P = textwrap.dedent(\n  """\n  ${ONE}\n""")\nrun(["bpftrace", "-e", P])`, [`\n  ${ONE}\n`]],
    [
      'a.go',
      'a sum with a call',
      `package m\nfunc f() { x("bpftrace", "-e", "kprobe:f /pid == " + strconv.Itoa(n) + "/ { }") }`,
      ['kprobe:f /pid == $1/ { }'],
    ],
    [
      'a.go',
      'a sum that ends with a call',
      `package m\nconst c = "z"\nfunc f() { x("bpftrace", "-e", "kprobe:f { } kprobe:" + c.Name + d() + e[0]) }`,
      ['kprobe:f { } kprobe:$1$1$1'],
    ],
    [
      'a.go',
      'a command line with a call',
      `package m\nvar s = "bpftrace -e 'kprobe:" + f.Name() + " { }'"`,
      ['kprobe:$1 { }'],
    ],
    [
      'a.go',
      'Sprintf',
      `package m\nfunc f() { p := fmt.Sprintf("kprobe:%s { printf(\\"%%d %5.2[1]f\\"); }", n)\nx("bpftrace", "-e", p) }`,
      ['kprobe:$1 { printf("%d $1"); }'],
    ],
    [
      'a.go',
      'Sprintf of a command line',
      `package m\nvar s = fmt.Sprintf("bpftrace -e 'kprobe:%s { }'", n)`,
      ['kprobe:$1 { }'],
    ],
    [
      'a.go',
      'TrimSpace',
      `package m\nvar s = []string{"bpftrace", "-e", strings.TrimSpace(\`\n${ONE}\`)}`,
      [`\n${ONE}`],
    ],
    ['a.js', 'calls', `spawn("bpftrace", ["-e", \`kprobe:F { }\`.replace("F", f).trim()])`, ['kprobe:$1 { }']],
    ['a.py', 'calls around calls', `f("x".format(run(["bpftrace", "-e", "${ONE}"])))`, [ONE]],
    [
      'a.py',
      'names of names',
      `${Array.from({ length: 40 }, (_, n) => `a${n} = a${n + 1} + a${n + 1} + ""\n`).join('')}run(["bpftrace", "-e", a0])`,
      [],
    ],
    ['a.js', 'a call that is not known', `spawn("bpftrace", ["-e", "x".toString()])`, []],
    // On ways that are not followed, a text that is a program by itself is one.
    ['a.py', 'a parameter', `def b(p):\n  run(["bpftrace", "-e", p])\nb('${ONE}')`, [ONE]],
    ['a.py', 'a member', `class A:\n  P = "${ONE}"\n  def f(self):\n    run(["bpftrace", "-e", self.P])`, [ONE]],
    [
      'a.py',
      'what a function returns',
      `def p(n):\n  return f"kprobe:{n} {{ @ = 1; }}"\nrun(["bpftrace", "-e", p(n)])`,
      ['kprobe:$1 { @ = 1; }'],
    ],
    [
      'a.py',
      'a map of programs',
      `M = {'a': '${ONE}', 'b': "kretprobe:g /@/ { @ = 2; }"}\nrun(["bpftrace", "-e", M[x]])`,
      [ONE, 'kretprobe:g /@/ { @ = 2; }'],
    ],
    [
      'a.py',
      'a format far from its call',
      `T = "kprobe:{f} /pid == {p}/ {{ @[{k}] = 1; }}"\nbpftrace(render(T))`,
      ['kprobe:$1 /pid == $1/ { @[$1] = 1; }'],
    ],
    [
      'a.go',
      'a format with verbs far from its call',
      `package bpftrace\nconst t = "kprobe:%s /pid == %d/ { printf(\\"%%d\\"); }"`,
      ['kprobe:$1 /pid == $1/ { printf("%d"); }'],
    ],
    [
      'a.go',
      'a format that its call tells',
      `package bpftrace\nconst t = "kprobe:f { printf(\\"%s %%d\\"); }"\nfunc f() { return fmt.Sprintf(t, n) }`,
      ['kprobe:f { printf("$1 %d"); }'],
    ],
    [
      'a.go',
      'no format',
      `package bpftrace\nconst t = "kprobe:f { printf(\\"%s\\"); }"`,
      ['kprobe:f { printf("%s"); }'],
    ],
    ['a.go', 'a template', `package bpftrace\nconst t = "uprobe:{{ .Exe }}:f { @ = 1; }"`, ['uprobe:$1:f { @ = 1; }']],
    ['a.go', 'a field', `package m\nvar t = []tool{{script: \`${ONE}\`, run: "bpftrace"}}`, [ONE]],
    ['a.ts', 'a method', `class A { p() { return \`${ONE}\`; } f() { spawn('bpftrace', ['-e', this.p()]); } }`, [ONE]],
    ['a.ts', 'a tag', `const p = bpftrace\`kprobe:\${f} { @ = 1; }\`;`, ['kprobe:$1 { @ = 1; }']],
    [
      'a.cpp',
      'a text that is copied',
      `const char *p = R"(${ONE})"; std::string s = p; execlp("bpftrace", e, s.c_str());`,
      [ONE],
    ],
    [
      'a.py',
      'a program that is a part of another one is no second one',
      `A = "${ONE} "\nrun(["bpftrace", "-e", A + "kprobe:g { @ = 2; }"])`,
      [`${ONE} kprobe:g { @ = 2; }`],
    ],
    [
      'a.py',
      'awk',
      `run(["bpftrace", "-V"])\nrun(["awk", 'BEGIN { n = 0; print(n "@x[") } { n += 1 } END { exit() }'])`,
      [],
    ],
    ['a.js', 'a style sheet', `import bpftrace from "x";\nconst css = "i:hover { color: rgb(1, 2, 3); }";`, []],
    [
      'a.py',
      'a message',
      `log("bpftrace")\nlog(f"kprobe:{n} fails: {e}")\nlog("tracepoint:a:b is {}".format(x(1)))`,
      [],
    ],
    [
      'a.py',
      'a join',
      `run(["bpftrace", "-e", "\\n".join(["kprobe:f { }", x, 'END { }'])])`,
      ['kprobe:f { }\n$1\nEND { }'],
    ],
    ['a.js', 'a join', `spawn("bpftrace", ["-e", ["kprobe:f { }", "END { }"].join(" ")]);`, ['kprobe:f { } END { }']],
    [
      'a.go',
      'a join',
      `package m\nfunc f() { x("bpftrace", "-e", strings.Join([]string{"kprobe:f { }", y}, " ")) }`,
      ['kprobe:f { } $1'],
    ],
    ['a.py', 'what is replaced by a text', `run(["bpftrace", "-e", "a\\nb".replace("\\n", " ")])`, ['a b']],
    [
      'a.c',
      'a buffer',
      `int f() { snprintf(b, sizeof(b), "bpftrace -e 'kprobe:%s { printf(\\"%%d\\"); }'", n); return system(b); }`,
      ['kprobe:$1 { printf("%d"); }'],
    ],
    ['a.py', 'prose', `"""Runs bpftrace, don't worry."""`, []],
    ['a.go', 'arguments', `package m\nfunc f() { exec.Command("sudo", "bpftrace", "-e", \`${ONE}\`) }`, [ONE]],
    ['a.go', 'a constant', `package m\nconst p = "a\\n"\nfunc f() { x := []string{"bpftrace", "-e", p} }`, ['a\n']],
    ['a.js', 'a list in arguments', `spawn('bpftrace', ['-e', \`kprobe:\${f} { }\`]);`, ['kprobe:$1 { }']],
    ['a.ts', 'a constant with a type', `const p: string = '${ONE}';\nexec('sudo', ['bpftrace', '-e', p]);`, [ONE]],
    ['a.tsx', 'a command line', `execSync("bpftrace -e '${ONE}'");`, [ONE]],
    [
      'a.c',
      'arguments',
      `int f() { execlp("bpftrace", "bpftrace", "-e", "kprobe:f" " { }", NULL); }`,
      ['kprobe:f { }'],
    ],
    ['a.c', 'a list', `char *p = "${ONE}"; char *a[] = {"bpftrace", "-e", p, NULL};`, [ONE]],
    ['a.cpp', 'a raw string', `auto r = system(R"(bpftrace -e '${ONE}')");`, [ONE]],
    ['a.cpp', 'what is written out', `int f() { out << "bpftrace -e '${ONE}'\\n" << end; }`, [ONE]],
    [
      'a.service',
      'a unit',
      `[Service]\nExecStart=-/usr/bin/bpftrace -p $MAINPID \\\n  -e 'kprobe:f { printf("%%d", $$x); }'\n`,
      ['kprobe:f { printf("%d", $x); }'],
    ],
    [
      'a.service',
      'a shell',
      `[Service]\nExecStart=/bin/sh -c 'bpftrace -e "kprobe:f { @ = 1; }"'\n`,
      ['kprobe:f { @ = 1; }'],
    ],
    [
      'a.service',
      'lines of Windows',
      `[Service]\r\nExecStart=bpftrace \\\r\n  -e 'kprobe:f { }'\r\n`,
      ['kprobe:f { }'],
    ],
    ['a.service', 'a quote that goes on', `[Service]\nExecStart=bpftrace -e 'kprobe:f \\\n{ }'\n`, ['kprobe:f  { }']],
    [
      'a.service',
      'escapes',
      `[Service]\nExecStart=bpftrace -e "kprobe:f { \\"a\\" \\x40 \\q \\t}"\n`,
      ['kprobe:f { "a" @ \\q \t}'],
    ],
    [
      'a.service',
      'escapes outside of quotes',
      `[Service]\nExecStart=bpftrace -e kprobe:f\\x20{} 'it''s'\n`,
      ['kprobe:f {}'],
    ],
    ['a.service', 'a quote in a word', `[Service]\nExecStart=bpftrace -e a'b\n`, [`a'b`]],
    ['a.service', 'the other quote in a quote', `[Service]\nExecStart=bpftrace -e "it's" x\n`, [`it's`]],
    [
      'a.service',
      'what is put in',
      `[Service]\nExecStart=bpftrace -e "kprobe:%i-\${A}-$B-%%-$$ { }"\n`,
      ['kprobe:$1-$1-$1-%-$ { }'],
    ],
    [
      'a.service',
      'other commands',
      `[Service]\nExecStartPre=@-+!!bpftrace -e 'a'\nExecStop = bpftrace -e 'b'\nX=bpftrace -e 'no'\n#ExecStart=bpftrace -e 'no'\n# ExecStart= bpftrace -e 'no'\n`,
      ['a', 'b'],
    ],
    [
      'Makefile',
      'a rule on one line',
      `all: x ; @bpftrace -e 'a'\nall::x; bpftrace -e 'b'\nX = y: z; bpftrace -e 'no'\n# a: b; bpftrace -e 'no'\nx: bpftrace\n`,
      ['a', 'b'],
    ],
    [
      'Makefile',
      'marks for make',
      `a:\n\t-@+ bpftrace -e 'a'\n\t  - bpftrace -e 'b'\n  bpftrace -e 'no'\n`,
      ['a', 'b'],
    ],
    ['Makefile', 'lines of Windows', `a:\r\n\tbpftrace \\\r\n\t  -e 'a'\r\n\tbpftrace -e 'b'\r\n`, ['a', 'b']],
    [
      'Makefile',
      'variables',
      `a:\n\tbpftrace -e 'kprobe:$(subst a,$(B),$(C)) $X \${D} $@ $$d { }'\n`,
      ['kprobe:$1 $1 $1 $1 $d { }'],
    ],
    ['a.py', 'a string that does not end', `x = ["bpftrace", "-e", 'kprobe:f { }`, ['kprobe:f { }']],
    ['a.py', 'an empty string', `x = ["bpftrace", "-e", "", '', """"""]`, []],
    ['a.py', 'bytes', `x = ["bpftrace", "-e", b"kprobe:f { }"]`, ['kprobe:f { }']],
    [
      'a.py',
      'braces in a formatted string',
      `x = ["bpftrace", "-e", rf"kprobe:{f!r:>10} {{ '\\n' }}"]`,
      [`kprobe:$1 { '\\n' }`],
    ],
    ['a.c', 'a raw string', `char *a[] = {"bpftrace", "-e", R"(kprobe:f { "\\n" })"};`, ['kprobe:f { "\\n" }']],
    [
      'a.cpp',
      'raw strings',
      `char *a[] = {"bpftrace", "-e", u8R"x(kprobe:f { ")" "\\n" })x"};`,
      ['kprobe:f { ")" "\\n" }'],
    ],
    [
      'a.c',
      'escapes',
      `char *a[] = {"bpftrace", "-e", "\\a\\b\\e\\f\\v\\?\\101\\x41\\u0041\\U00000041\\q"};`,
      ['\x07\b\x1b\f\v?AAAA\\q'],
    ],
    [
      'a.go',
      'escapes',
      `package m\nvar a = []string{"bpftrace", "-e", "\\a\\b\\f\\v\\101\\x41\\u0041\\U00000041"}`,
      ['\x07\b\f\vAAAA'],
    ],
    ['a.js', 'escapes', `spawn("bpftrace", ["-e", "\\b\\f\\v\\x41\\u0041\\u{41}\\a\\\n"]);`, ['\b\f\vAAAa']],
    ['a.py', 'too large a character', `x = ["bpftrace", "-e", "a\\U00110000"]`, ['a\\U00110000']],
    [
      'a.ipynb',
      'cells that are none',
      `{"cells": [1, {"cell_type": "code"}, {"source": 5}, {"cell_type": "code", "source": ["!bpftrace -e 'a { }'", 7, "\\n"]}]}`,
      ['a { }'],
    ],
    [
      'a.ipynb',
      'cells for a shell',
      JSON.stringify({
        cells: ['sh', 'script bash', 'bash -e'].map((magic) => ({
          cell_type: 'code',
          source: `%%${magic}\nbpftrace -e 'q'`,
        })),
      }),
      ['q', 'q', 'q'],
    ],
    ['a.ipynb', 'no cells', `{"cell": "bpftrace -e 'q'"}`, []],
    ['a.service', 'a file', `[Service]\nExecStart=/usr/bin/bpftrace /etc/a.txt\n`, []],
    [
      'Makefile',
      'a recipe',
      `P = 1\na: b\n\t@sudo bpftrace -e 'kprobe:$(F) { @[$$1] = 1; }' \\\n\t  -v\n`,
      ['kprobe:$1 { @[$1] = 1; }'],
    ],
    [
      'Makefile',
      'a quote over lines',
      `a:\n\t@kubectl exec $(POD) -- bpftrace -e '\\\n\t\tkprobe:f { } \\\n\t\tkprobe:g { }'\n`,
      ['\\\n\tkprobe:f { } \\\n\tkprobe:g { }'],
    ],
    [
      'a.ipynb',
      'cells',
      JSON.stringify({
        cells: [
          { cell_type: 'code', source: [`!bpftrace -e '${ONE}'\n`, 'x = 1'] },
          { cell_type: 'markdown', source: `Text \`bpftrace -e 'b { }'\`.` },
          { cell_type: 'code', source: ['%%bash\n', "bpftrace -e 'c'\n"] },
          { cell_type: 'code', source: 'run(["bpftrace", "-e", "d"])', outputs: ["bpftrace -e 'no'"] },
          { cell_type: 'code', source: '!ls \\\n  -l\np = "e"\n%time x\nrun(["bpftrace", "-e", p])' },
        ],
      }),
      [ONE, 'b { }', 'c', 'd', 'e'],
    ],
  ])('%s: %s', async (path, _, text, programs) => {
    expect(await textsIn(path, text)).toEqual(programs);
  });

  const character = fc.constantFrom(...'ab {}@=;/*->#:\'"$\\\t\n&%!|,é`?');
  const program = fc.array(character, { maxLength: 40 }).map((all) => `kprobe:f { ${all.join('')} }`);
  const onOneLine = (text: string) => JSON.stringify(text);

  test.each([
    ['a.py', (text: string) => `run(["bpftrace", "-e", ${onOneLine(text)}])`],
    ['a.py', (text: string) => `run(["bpftrace", "-e", """${text.replace(/["\\]/g, '\\$&')}"""])`],
    ['a.py', (text: string) => `run(["bpftrace", "-e", f${onOneLine(text).replace(/[{}]/g, '$&$&')}])`],
    ['a.go', (text: string) => `package m\nvar a = []string{"bpftrace", "-e", ${onOneLine(text)}}`],
    ['a.js', (text: string) => `spawn("bpftrace", ["-e", ${onOneLine(text)}])`],
    ['a.js', (text: string) => `spawn("bpftrace", ["-e", \`${text.replace(/[`\\$]/g, '\\$&')}\`])`],
    ['a.c', (text: string) => `char *a[] = {"bpftrace", "-e", ${onOneLine(text)}};`],
    ['a.service', (text: string) => `ExecStart=bpftrace -e ${onOneLine(text).replace(/[%$]/g, '$&$&')}\n`],
    [
      'a.go',
      (text: string) =>
        `package m\nvar p = fmt.Sprintf(${onOneLine(text.replaceAll('%', '%%'))})\nvar a = x("bpftrace", "-e", p)`,
    ],
    ['a.py', (text: string) => `run(["bpftrace", "-e", ${onOneLine(text.replace(/[{}]/g, '$&$&'))}.format()])`],
    [
      'Makefile',
      (text: string) =>
        `a:\n\tbpftrace -e '${text.replaceAll("'", "'\\''").replaceAll('$', '$$$$').replaceAll('\n', ' ')}'\n`,
    ],
  ])('%s gives the program that was put in: %s', async (path, write) => {
    await fc.assert(
      fc.asyncProperty(program, async (text) => {
        const expected = path === 'Makefile' ? text.replaceAll('\n', ' ') : text;
        const { programs } = await programsIn(path, write(text));
        expect(programs.map(({ source }) => source.text)).toEqual([expected]);
        expect(programs.every(isMonotone)).toBe(true);
      }),
    );
  });

  test('Node reads the same strings', async () => {
    const piece = fc.constantFrom(
      '\\n',
      '\\x41',
      '\\u0042',
      '\\u{43}',
      '\\\\',
      "\\'",
      '\\q',
      '\\\n',
      '\\t',
      '\\0',
      'a',
      ' ',
      '"',
      '`'.repeat(0),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const literal = `'kprobe:f ${pieces.join('')}'`;
        const [read] = await textsIn('a.js', `spawn("bpftrace", ["-e", ${literal}])`);
        expect(read).toBe(
          JSON.parse(spawnSync(process.execPath, ['-p', `JSON.stringify(${literal})`], { encoding: 'utf8' }).stdout),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('Python reads the same strings', async () => {
    if (spawnSync('python3', ['--version']).status !== 0) return;
    const piece = fc.constantFrom(
      '\\n',
      '\\x41',
      '\\u0042',
      '\\U00000043',
      '\\\\',
      "\\'",
      '\\q',
      '\\\n',
      '\\t',
      '\\101',
      'a',
      ' ',
      '"',
      '{{',
      '}}',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('', 'r', 'f', 'rf'),
        async (pieces, prefix) => {
          const body = prefix.includes('f') ? pieces : pieces.filter((each) => !/[{}]/.test(each));
          const literal = `${prefix}'''kprobe:f ${body.join('')} '''`;
          const [read] = await textsIn('a.py', `run(["bpftrace", "-e", ${literal}])`);
          const code = `import json, warnings\nwarnings.simplefilter("ignore")\nprint(json.dumps(${literal}))`;
          expect(read).toBe(
            JSON.parse(spawnSync('python3', ['-W', 'ignore', '-c', code], { encoding: 'utf8' }).stdout),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  const HOSTILE = [
    '(',
    '[',
    '{',
    '"',
    'f"{',
    '`${',
    'a b ',
    '<',
    'a<b',
    '"a"+',
    '!',
    'a?',
    "'''",
    'if ',
    '\\\n',
    'bpftrace ',
    '["bpftrace","-e",',
    '"bpftrace".strip()',
    '.strip()',
    '"bpftrace"+a.b(c)+',
    'fmt.Sprintf(',
  ];
  test.each(['a.py', 'a.go', 'a.ts', 'a.c', 'a.service', 'Makefile', 'a.ipynb'])(
    '%s: hostile text ends',
    async (path) => {
      for (const piece of HOSTILE) {
        const { programs } = await programsIn(path, `bpftrace ${piece.repeat(Math.floor(300_000 / piece.length))}`);
        expect(programs.length).toBeLessThanOrEqual(500);
      }
    },
  );
});
