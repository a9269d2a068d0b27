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
    ['a.js', 'a call that is not known', `spawn("bpftrace", ["-e", "${ONE}".toString()])`, []],
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
    ['a.service', 'a file', `[Service]\nExecStart=/usr/bin/bpftrace /etc/a.txt\n`, []],
    [
      'Makefile',
      'a recipe',
      `P = 1\na: b\n\t@sudo bpftrace -e 'kprobe:$(F) { @[$$1] = 1; }' \\\n\t  -v\n`,
      ['kprobe:$1 { @[$1] = 1; }'],
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
        ],
      }),
      [ONE, 'b { }', 'c', 'd'],
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
