import { describe, expect, test } from '@jest/globals';
import { programsIn } from './maps.ts';

const ONE = 'kprobe:f { @ = 1; }';

/** A host without its mark, and where that was. */
function marked(text: string): { readonly text: string; readonly at: readonly number[] } {
  const parts = text.split('¦');
  const at = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return { text: parts.join(''), at };
}

// A comment above that place speaks of the program.
test.each([
  ['a.sh', 'a command', `x\n¦sudo bpftrace -v -e '${ONE}'\n`],
  ['a.sh', 'a command in a pipeline', `echo '${ONE}' | ¦bpftrace -\n`],
  ['a.sh', 'a command behind another text that is no shell', `)\n\n  ¦bpftrace -e '${ONE}'\n`],
  ['a.sh', 'a command for a shell', `ssh h "x; ¦bpftrace -e '${ONE}'"\n`],
  ['a.sh', 'a file that is written', `x\n¦cat > a.bt <<'E'\n${ONE}\nE\n# bpftrace\n`],
  ['a.sh', 'a variable that leads to it', `x\n¦P='${ONE}'\nbpftrace "$X"\n`],
  ['a.sh', 'an item of a variable', `x\n¦P=(a '${ONE}')\nbpftrace "$X"\n`],
  ['a.sh', 'a document for any command', `x\n¦f <<'E'\n${ONE}\nE\nbpftrace\n`],
  ['a.md', 'a block of code', `bpftrace\n\n¦\`\`\`\n${ONE}\n\`\`\`\n`],
  ['a.md', 'a block with a session', `x\n\n¦\`\`\`\nx\n$ bpftrace -e '${ONE}'\n\`\`\`\n`],
  ['a.md', 'a block of another language', `x\n\n¦\`\`\`py\nx\nrun(["bpftrace", "-e", "${ONE}"])\n\`\`\`\n`],
  ['a.md', 'a block in a list', `x\n\n* ¦\`\`\`\n  bpftrace -e '${ONE}'\n  \`\`\`\n`],
  ['a.md', 'code among text', `x\n\nRun \`¦bpftrace -e '${ONE}'\`.\n`],
  ['a.txt', 'a command in text', `x\n$ ¦bpftrace -e '${ONE}'\n`],
  ['a.rst', 'a block', `bpftrace::\n¦\n  ${ONE}\n`],
  ['a.txt', 'a script in text', `x\n¦#!/usr/bin/bpftrace\nkprobe:f {\n}\n`],
  ['a.yaml', 'a string', `x: 1\nrun: ¦bpftrace -e '${ONE}'\n`],
  ['a.yaml', 'a list', `x: 1\nrun: ¦[bpftrace, -e, '${ONE}']\n`],
  ['a.yaml', 'a list in two parts', `command: [bpftrace]\nargs: ¦[-e, '${ONE}']\n`],
  ['a.yaml', 'a key that names a script', `x: 1\n¦a.bt: '${ONE}'\n`],
  ['a.yaml', 'a program by itself', `# bpftrace\nx: ¦'${ONE}'\n`],
  ['a.json', 'a key that names a script', `{"x": 1, ¦"a.bt": "${ONE}"}`],
  ['Dockerfile', 'a list', `FROM x\n¦CMD ["bpftrace", "-e", "${ONE}"]\n`],
  ['Dockerfile', 'a list behind an entry point', `FROM x\nENTRYPOINT ["bpftrace"]\n¦CMD ["-e", "${ONE}"]\n`],
  ['Dockerfile', 'a command', `FROM x\nRUN x && ¦bpftrace -e '${ONE}'\n`],
  ['a.service', 'a unit', `[Service]\n¦ExecStart=/bin/bpftrace -e "${ONE}"\n`],
  ['Makefile', 'a recipe', `a:\n\t@¦bpftrace -e '${ONE}'\n`],
  ['a.py', 'a list', `x\nrun¦(["bpftrace", "-e", "${ONE}"])\n`],
  ['a.py', 'arguments', `x\nrun¦("bpftrace", "-e", "${ONE}")\n`],
  ['a.py', 'a string by itself', `import bpftrace\nx = ¦"${ONE}"\n`],
  ['a.py', 'a format by itself', `import bpftrace\nx = ¦"kprobe:%s { @ = 1; }" % f\n`],
  ['a.py', 'a command line', `x = "x; ¦bpftrace -e '${ONE}'"\n`],
  ['a.bt.in', 'a template', `¦// x\n${ONE}\n`],
])('%s: %s opens where a comment on it would stand above', async (path, _, host) => {
  const { text, at } = marked(host);
  expect((await programsIn(path, text)).programs.map(({ opens }) => opens)).toEqual(at);
});

// From the first character to behind the last one.
test.each([
  ['a.sh', `x\nbpftrace -e "¦$1¦"\n`],
  ['a.sh', `x\nbpftrace -e '¦ %s ¦'; y\n`],
  ['a.sh', `bpftrace -e "¦$1 $X¦"; bpftrace -e '¦{{ program }}¦'\n`],
  ['a.yaml', `run: bpftrace -e "¦$X¦"\n`],
  ['a.md', `\`\`\`sh\nbpftrace -e "¦$1¦"\n\`\`\`\n`],
  ['a.py', `run(["bpftrace", "-e", ¦program()¦])\n`],
  ['a.py', `run(["bpftrace", "-e", "¦{}¦"])\n`],
  ['a.py', `run(["bpftrace", "-e", "¦{name}¦"])\n`],
  ['a.py', `run(["bpftrace", "-e", "¦%(name)s¦"])\n`],
])('%s: in %j the text of a program cannot be told', async (path, host) => {
  const { text, at } = marked(host);
  const { programs, unclear } = await programsIn(path, text);
  expect([programs, unclear.flatMap(({ start, end }) => [start, end])]).toEqual([[], at]);
});

describe('the most programs of a file', () => {
  const commands = (count: number) => `bpftrace -e '${ONE}'\n`.repeat(count);

  test('are 500, and how many more there are is told', async () => {
    const { programs, left } = await programsIn('a.sh', commands(500));
    expect([programs.length, left]).toEqual([500, 0]);
    const more = await programsIn('a.sh', commands(502));
    expect([more.programs.length, more.left]).toEqual([500, 2]);
  });

  test('are 500 of those that stand by themselves too, of which 1,000 are kept until all is read', async () => {
    const alone = (count: number) => `import bpftrace\nx = [${`"${ONE}",\n`.repeat(count)}]\n`;
    const { programs, left } = await programsIn('a.py', alone(501));
    expect([programs.length, left]).toEqual([500, 1]);
    const more = await programsIn('a.py', alone(1002));
    expect([more.programs.length, more.left]).toEqual([500, 502]);
  });
});

test('programs are in the order in which they stand, each once', async () => {
  const text = `a = "kprobe:a { @ = 1; }"\nrun(["bpftrace", "-e", "kprobe:b { @ = 1; }"])\nrun(["bpftrace", "-e", a])\nrun(["bpftrace", "-e", a])\n`;
  const { programs } = await programsIn('a.py', text);
  expect(programs.map(({ source }) => source.text)).toEqual(['kprobe:a { @ = 1; }', 'kprobe:b { @ = 1; }']);
});

test('a program that stands by itself counts beside those that a command has, before and behind them', async () => {
  const text = `x = "kprobe:a { @ = 1; }"\nrun(["bpftrace", "-e", "kprobe:b { @ = 1; }"])\ny = "kprobe:c { @ = 1; }"\nz = x\n`;
  const { programs } = await programsIn('a.py', text);
  expect(programs.map(({ source }) => source.text)).toEqual([
    'kprobe:a { @ = 1; }',
    'kprobe:b { @ = 1; }',
    'kprobe:c { @ = 1; }',
  ]);
});

test('the place of a part of a program is where it stands in the host', async () => {
  const host = `x\nbpftrace -e "kprobe:f { @[\\"it\\"] = $X; }"\n`;
  const [program] = (await programsIn('a.sh', host)).programs;
  if (program === undefined) throw new Error('no program');
  const { source } = program;
  const shown = (part: string) => {
    const start = source.text.indexOf(part);
    const span = source.toHost({ start, end: start + part.length });
    return host.slice(span.start, span.end);
  };
  expect(['kprobe:f', '"', '"it"', 'it', '$1', '= $1; }'].map(shown)).toEqual([
    'kprobe:f',
    '\\"',
    '\\"it\\"',
    'it',
    '$X',
    '= $X; }',
  ]);
  const empty = (at: number) => {
    const { start, end } = source.toHost({ start: at, end: at });
    return [start === end, host.slice(start, start + 3)];
  };
  expect(empty(0)).toEqual([true, 'kpr']);
  expect(empty(source.text.indexOf('"') + 1)).toEqual([true, 'it\\']);
  expect(empty(source.text.length)).toEqual([true, '"\n']);
  expect(source.hasUnknown).toBe(true);
});

// A line end, and the marks of a place, cannot be written everywhere.
test.each([
  ['a.sh', `bpftrace -e '${ONE}'`, '\n', true],
  ['a.sh', `bpftrace -e kprobe:f\\ \\{\\ @\\ =\\ 1\\;\\ \\}`, '\n', false],
  ['a.md', `\`bpftrace -e '${ONE}'\``, '\n', false],
  ['a.md', `\`bpftrace -e '${ONE}'\``, '`', false],
  ['a.rst', `x \`\`bpftrace -e '${ONE}'\`\` x`, '`', true],
  ['a.rst', `x \`\`bpftrace -e '${ONE}'\`\` x`, '``', false],
  ['a.rst', `x \`\`bpftrace -e '${ONE}'\`\` x`, '\n', false],
  ['a.org', `x ~bpftrace -e '${ONE}'~ x`, '~', false],
  ['a.8', `bpftrace -e '${ONE}'`, '\n.', false],
  ['a.8', `bpftrace -e '${ONE}'`, '\nx', true],
  ['Makefile', `a:\n\tbpftrace -e '${ONE}'`, '\n', false],
  ['Dockerfile', `RUN bpftrace -e '${ONE}'`, '\n', false],
  ['a.service', `ExecStart=bpftrace -e "${ONE}"`, '\n', false],
  ['a.yaml', `run: bpftrace -e '${ONE}'`, '\n', false],
  ['a.yaml', `run: bpftrace -e '${ONE}'`, ': ', false],
  ['a.yaml', `run: bpftrace -e '${ONE}'`, ':x', true],
  ['a.yaml', `run: bpftrace -e '${ONE}'`, ' #', false],
  ['a.yaml', `run: >-\n  bpftrace -e\n  '${ONE}'`, '\n', false],
  ['a.yaml', `run: |\n  bpftrace -e '${ONE}'`, '\n', true],
  ['a.yaml', `# bpftrace\na.bt: '${ONE}'`, '\n', false],
  ['a.yaml', `# bpftrace\na.bt: "${ONE}"`, '\n', true],
  ['a.py', `run(["bpftrace", "-e", r'${ONE}'])`, "'", false],
  ['a.py', `run(["bpftrace", "-e", r'${ONE}'])`, '"', true],
  ['a.py', `run(["bpftrace", "-e", r'${ONE}'])`, '\n', false],
  ['a.py', `run(["bpftrace", "-e", r'''${ONE}'''])`, '\n', true],
  ['a.py', `run(["bpftrace", "-e", r'''${ONE}'''])`, "'''", false],
  ['a.go', `package m\nvar x = []string{"bpftrace", "-e", \`${ONE}\`}`, '`', false],
  ['a.go', `package m\nvar x = []string{"bpftrace", "-e", \`${ONE}\`}`, '\n', true],
  ['a.cpp', `char *x[] = {"bpftrace", "-e", R"a(${ONE})a"};`, ')a"', false],
  ['a.cpp', `char *x[] = {"bpftrace", "-e", R"a(${ONE})a"};`, ')"', true],
])('%s: into %j, %j can be written: %s', async (path, host, text, can) => {
  const [program] = (await programsIn(path, host)).programs;
  const segment = program?.source.segmentAt(program.source.text.indexOf('1'));
  expect([program === undefined, segment?.write(text) !== undefined]).toEqual([false, can]);
});
