import { expect, test } from '@jest/globals';
import { findPrograms } from '../../../src/source/embedded/find.ts';
import { formatOf } from '../../../src/source/embedded/format.ts';
import { programsIn, textsIn } from './maps.ts';

test.each([
  ['a.service', `ExecStart=bpftrace -e 'kprobe:f /pid == $PID && cpu == \${C}/ { @ = %i; }'\n`, 3],
  ['Makefile', `a:\n\tbpftrace -e 'kprobe:$() { @ = $(f $(g)); @b = \${c}; @c = $@; }'\n`, 4],
  ['a.py', 'run(["bpftrace", "-e", "kprobe:{} {{ @[{x}] = 1; }}".format(f, x=1)])', 2],
])('what %s puts into a program is unknown', async (path, text, unknown) => {
  const programs = await textsIn(path, text);
  expect(programs.map((program) => program.match(/\$1/g)?.length)).toEqual([unknown]);
  expect(programs.join('')).not.toMatch(/[$%](?!1)/);
});

const QUOTED = 'BEGIN { printf("a\\n"); @ = ~1 - 2 ^ 3; }';

test.each([
  ['by names', 'bpftrace \\-e \\(aqBEGIN { printf(\\(dqa\\(rsn\\(dq); @ = \\(ti1 \\- 2 \\(ha 3; }\\(aq'],
  ['by long names', 'bpftrace \\-e \\[aq]BEGIN { printf(\\[dq]a\\[rs]n\\[dq]); @ = ~1 - 2 ^ 3; }\\[aq]'],
  ['by single characters', `bpftrace -e \\'BEGIN { printf("a\\en"); @ = ~1\\ \\- 2 ^ 3; }\\'`],
  ['by nothing that is shown', `bpftrace -e 'BEGIN { printf("a\\\\n"); @ = \\&~1 -\\: 2 \\fB^\\fR 3; }'`],
])('a man page shows characters %s', async (_, line) => {
  expect(await textsIn('a.8', `.nf\n${line}\n.fi\n`)).toEqual([QUOTED]);
});

test.each(['\\(ga', '\\`', '`'])('a man page shows a backtick by %s', async (tick) => {
  // Not by `textsIn`: a substitution between backticks with a backslash in it is not read.
  const host = await findPrograms('a.8', `.nf\nx=${tick}bpftrace -e 'BEGIN { @ = 1; }'${tick}\n.fi\n`);
  expect(host?.programs.map(({ source }) => source.text)).toEqual(['BEGIN { @ = 1; }']);
});

test('HTML shows characters by their names and numbers', async () => {
  const line = 'bpftrace -e &#39;kprobe:f /pid &gt; 1 &amp;&amp; pid &lt; 9/ { printf(&quot;&copy;&#34;); }&apos;';
  expect(await textsIn('a.md', `<pre>\n${line}\n</pre>\n`)).toEqual([
    'kprobe:f /pid > 1 && pid < 9/ { printf("&copy;"); }',
  ]);
});

test.each([
  ['a.sh', '# x'],
  ['a.py', '# x'],
  ['a.yml', '# x'],
  ['a.service', '# x'],
  ['Makefile', '# x'],
  ['GNUmakefile.in', '# x'],
  ['a.mak', '# x'],
  ['dockerfile', '# x'],
  ['CONTAINERFILE.dev', '# x'],
  ['a.org', '# x'],
  ['README', '# x'],
  ['a.adoc', '// x'],
  ['a.bt.in', '// x'],
  ['a.html', '<!-- x -->'],
  ['a.go', '// x'],
  ['a.ts', '// x'],
  ['a.c', '// x'],
  ['a.md', '<!-- x -->'],
  ['a.rst', '.. x'],
  ['a.8', '.\\" x'],
])('the comments of %s', (path, written) => {
  const row = formatOf(path);
  const comment = typeof row === 'object' ? row.comment : undefined;
  expect(comment && `${comment.open}x${comment.close}`).toBe(written);
  expect(comment?.start.test(`  ${written}`) || comment?.start.test(written)).toBe(true);
  expect([comment?.start.test(`x ${written}`), comment?.start.test(`x${written}`)]).toEqual([false, false]);
});

test.each([
  ['a.sh', ['# x', '  #x'], ['x # y', '// x']],
  ['a.go', ['// x', '/* x', ' * x'], ['x // y', '/ x', '# x']],
  ['a.md', ['<!-- x', '  {/* x'], ['x <!-- y', '<!- x', '{ /* x']],
  ['a.rst', ['.. x', ' ..', '..'], ['... x', '..x', 'x .. y']],
  ['a.8', ['.\\" x', '\'\\" x', '\\" x'], [' .\\" x', '." x', '.\\x']],
  ['a.service', ['# x', ' ; x'], ['x ; y', '// x']],
])('a line of %s that is a comment', (path, comments, others) => {
  const row = formatOf(path);
  const isComment = (line: string) => typeof row === 'object' && row.comment?.start.test(line);
  expect(comments.filter((line) => !isComment(line))).toEqual([]);
  expect(others.filter(isComment)).toEqual([]);
});

test.each(['a.json', 'a.ipynb'])('%s has no comments', (path) => {
  expect(formatOf(path)).not.toHaveProperty('comment');
});

test('a script is known where all of its path is', async () => {
  const { scripts } = await programsIn(
    'a.sh',
    'bpftrace "$dir/a.bt"\nbpftrace b.bt\nbpftrace $x.bt\nbpftrace -v ./c.bt 1\n',
  );
  expect(scripts).toEqual(['b.bt', './c.bt']);
});

test('an instruction of a Dockerfile goes on behind a backslash at the end of a line only', async () => {
  const text = `FROM x\nRUN bpftrace -e 'kprobe:f { printf("a\\n"); }' && \\  \n  bpftrace -e 'kprobe:g { }'\n`;
  expect(await textsIn('Dockerfile', text)).toEqual(['kprobe:f { printf("a\\n"); }', 'kprobe:g { }']);
});

test('Markdown that is too long to be taken apart is read as text', async () => {
  const text = `${'Some words.\n'.repeat(100_000)}$ bpftrace -e 'kprobe:f { }'\n`;
  expect(await textsIn('a.md', text)).toEqual(['kprobe:f { }']);
});
