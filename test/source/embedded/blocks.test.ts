import { describe, expect, test } from '@jest/globals';
import { readHost } from '../../../src/source/embedded/finders/index.ts';
import { programsOf, writtenIn } from './reading.ts';

/** A program that is one by itself only where a block says so. */
const K = 'k { }';
const RUN = `bpftrace -e '${K}'`;
const FENCE = '```';

const block = (language: string, ...lines: readonly string[]) => `${FENCE}${language}\n${lines.join('\n')}\n${FENCE}\n`;

describe('a block of Markdown is a program by the name of its language', () => {
  test.each(['bpftrace', 'bt', 'BPFtrace', '{bpftrace}', '{.bpftrace}', '.bt', 'bt title="a"'])('%s', (language) => {
    expect(programsOf('markdown', block(language, K))).toEqual([K]);
  });

  test.each(['', 'bpf', 'btx', 'xbt', 'text'])('not %j', (language) => {
    expect(programsOf('markdown', block(language, K))).toEqual([]);
  });

  test.each([RUN, ` ${RUN}`, `$ ${RUN}`, `$${RUN}`, `# sudo ${RUN}`, `> ${RUN}`, `% ${RUN}`, `sudo  ${RUN}`])(
    'but not if it is a command: %s',
    (line) => {
      expect(programsOf('markdown', block('bpftrace', line))).toEqual([K]);
    },
  );

  test('a program that has the word is one', () => {
    for (const program of ['bpftrace:f { }', 'x bpftrace { }'])
      expect(programsOf('markdown', block('bt', program))).toEqual([program]);
  });
});

describe('a block of Markdown is read as its language', () => {
  const PYTHON = `run(["bpftrace", "-e", "${K}"])`;
  const GO = `package a\nfunc f() { x("bpftrace", "-e", "${K}") }`;
  const JAVASCRIPT = `x("bpftrace", ["-e", "${K}"]);`;
  const C = `int f() { x("bpftrace", "-e", "${K}"); }`;
  const SHELL = `P='${K}'\nbpftrace -e "$P"`;

  test.each([
    ...['python', 'python3', 'py', 'Python', '{python}'].map((name) => [name, PYTHON]),
    ...['go', 'golang'].map((name) => [name, GO]),
    ...['javascript', 'js', 'jsx', 'typescript', 'ts', 'tsx'].map((name) => [name, JAVASCRIPT]),
    ...['c', 'cc', 'cpp', 'c++'].map((name) => [name, C]),
    ...['yaml', 'yml'].map((name) => [name, `- [bpftrace, -e, "${K}"]`]),
    ['json', `["bpftrace", "-e", "${K}"]`],
    ...['docker', 'dockerfile'].map((name) => [name, `CMD ["bpftrace", "-e", "${K}"]`]),
    ...['make', 'makefile'].map((name) => [name, `a:\n\tbpftrace \\\n-e '${K}'`]),
    ...['systemd', 'service', 'unit', 'ini'].map((name) => [name, `ExecStart=bpftrace -e '${K}'`]),
    ...['sh', 'bash', 'zsh', 'shell', 'BASH'].map((name) => [name, SHELL]),
  ])('%s', (language, text) => {
    expect(programsOf('markdown', block(language, text))).toEqual([K]);
  });

  test.each([
    ...['pythons', 'apy', 'python33'].map((name) => [name, PYTHON]),
    ...['gos', 'ago'].map((name) => [name, GO]),
    ...['jss', 'ajs'].map((name) => [name, JAVASCRIPT]),
    ...['ac', 'cs'].map((name) => [name, C]),
    ...['yamls', 'ayaml'].map((name) => [name, `- [bpftrace, -e, "${K}"]`]),
    ...['dockers', 'adocker'].map((name) => [name, `CMD ["bpftrace", "-e", "${K}"]`]),
    ...['console', 'csh', 'shells'].map((name) => [name, SHELL]),
    ['', PYTHON],
  ])('but not %j', (language, text) => {
    expect(programsOf('markdown', block(language, text))).toEqual([]);
  });

  test('only if it has the word', () => {
    const program = 'x = "kprobe:f { @ = 1; }"';
    expect(programsOf('markdown', `bpftrace\n\n${block('python', program)}`)).toEqual([]);
    expect(programsOf('text', `bpftrace\n\n.. code-block:: python\n\n  ${program}\n`)).toEqual([]);
    expect(programsOf('markdown', block('python', '# bpftrace', program))).toEqual(['kprobe:f { @ = 1; }']);
  });

  test.each(['$', '#', '%', '>', 'me@host:~/a-b.c$', '[me@host a]#', ' \t$'])(
    'nor is a session a script for a shell: %s',
    (prompt) => {
      expect(programsOf('markdown', block('sh', `P='${K}'`, `${prompt} bpftrace -e "$P"`))).toEqual([]);
    },
  );

  test.each(['x $', '(me)#', '[a', '$x'])('%j is no prompt', (before) => {
    expect(programsOf('markdown', block('sh', `P='${K}'`, `: ${before} a`, 'bpftrace -e "$P"'))).toEqual([K]);
  });
});

describe('a block of Markdown stands in its host', () => {
  test.each([
    ['between backticks', `${FENCE}bt\nk {\n}\n${FENCE}\n`, 'k {\n}'],
    ['between tildes', '~~~bt\nk {\n}\n~~~\n', 'k {\n}'],
    ['between more of them', '~~~~~bt\nk {\n~~~\n}\n~~~~~\n', 'k {\n~~~\n}'],
    ['up to the end of the file', `${FENCE}bt\nk {\n}`, 'k {\n}'],
    ['without an end', `${FENCE}bt\nk {\n}\n\nx`, 'k {\n}\n\nx'],
    ['in a list', `- a\n  ${FENCE}bt\n  k {\n    b\n\n  }\n  ${FENCE}\n`, 'k {\n‖  b\n\n‖}'],
    ['in a numbered list', `10) ${FENCE}bt\n    k {\n    }\n    ${FENCE}\n`, 'k {\n‖}'],
    ['in a quote', `> ${FENCE}bt\n> k {\n>  b\n>\n> }\n> ${FENCE}\n`, 'k {\n‖ b\n‖\n‖}'],
    ['on lines of Windows', `${FENCE}bt\r\nk {\r\n}\r\n${FENCE}\r\n`, 'k {\r\n}'],
    ['by its indentation', `x\n\n    kprobe:f {\n    }\n\ny\n`, 'kprobe:f {\n‖}'],
  ])('%s', (_, host, program) => {
    expect(programsOf('markdown', host)).toEqual([program]);
  });

  test('unless a list takes half of a tab', () => {
    expect(programsOf('markdown', `-   ${FENCE}bt\n \tk { }\n    ${FENCE}\n`)).toEqual([K]);
    expect(programsOf('markdown', `- ${FENCE}bt\n\tk { }\n  ${FENCE}\n`)).toEqual([]);
    expect(programsOf('markdown', `-  ${FENCE}bt\n \tk { }\n   ${FENCE}\n`)).toEqual([]);
  });

  test.each([
    ['-     kprobe:f {\n      }\n', 'a\n      b'],
    ['*     kprobe:f {\n      }\n', 'a\n      b'],
    ['+     kprobe:f {\n      }\n', 'a\n      b'],
    ['1)     kprobe:f {\n       }\n', 'a\n       b'],
    ['12.     kprobe:f {\n        }\n', 'a\n        b'],
    ['> -     kprobe:f {\n>       }\n', 'a\n>       b'],
  ])('a line that is written behind the first one of %j goes on in the block', (host, written) => {
    expect(readHost('markdown', host).programs[0]?.source.segments[0]?.write('a\nb')).toBe(written);
  });

  test.each([
    [block('bt', 'k {', '}'), 'a\nb\n'],
    [`- a\n\n  ${FENCE}bt\n  k {\n  }\n  ${FENCE}\n`, 'a\n  b\n  '],
    [`>  ${FENCE}bt\n>  k {\n>  }\n>  ${FENCE}\n`, 'a\n>  b\n>  '],
    [`> 1. ${FENCE}bt\n>    k {\n>    }\n>    ${FENCE}\n`, 'a\n>    b\n>    '],
    ['x\n\n    kprobe:f {\n    }\n', 'a\n    b\n    '],
    [`-     kprobe:f {\n      }\n`, 'a\n      b\n      '],
    [`12.     kprobe:f {\n        }\n`, 'a\n        b\n        '],
  ])('what is written into the first line of %j', (host, written) => {
    expect(writtenIn('markdown', host, 'a\nb\n')).toBe(written);
  });
});

describe('the rest of Markdown', () => {
  test.each([
    ['code among text', `Run \`${RUN}\` now.\n`, [K]],
    ['code among text between two backticks', `Run \`\`${RUN}\`\` now.\n`, [K]],
    ['code on two lines', `\`x\n${RUN}\`\n`, [K]],
    ['code on two lines of a quote', `> \`x\n> ${RUN}\`\n`, []],
    ['HTML beside code', `<p>bpftrace</p>\n\n\`bpftrace -e 'k { a &lt; b }'\`\n`, ['k { a &lt; b }']],
    ['HTML', `<pre>bpftrace -e 'k &lt; { }'</pre>\n`, ['k ⟨<←&lt;⟩ { }']],
    ['text', `${RUN}\n`, [K]],
    ['a quote', `> ${RUN}\n`, [K]],
    ['text between code', `\`a\` bpftrace -e '\`b\`${K}'\n`, []],
    ['text behind code', `\`a\`\n\n${RUN}\n`, [K]],
    ['text before code', `${RUN}\n\n\`a\`\n`, [K]],
    [
      'all in their order',
      `bpftrace -e 'a { }'\n\n\`bpftrace -e 'b { }'\`\n\nbpftrace -e 'c { }'\n`,
      ['a { }', 'b { }', 'c { }'],
    ],
  ])('%s', (_, host, programs) => {
    expect(programsOf('markdown', host)).toEqual(programs);
  });

  test('what is written into code among text', () => {
    expect(writtenIn('markdown', `Run \`${RUN}\`.\n`, "a 'b'")).toBe("a '\\''b'\\''");
    expect(writtenIn('markdown', `Run \`${RUN}\`.\n`, 'a`b')).toBeUndefined();
    expect(writtenIn('markdown', `Run \`${RUN}\`.\n`, 'a\nb')).toBeUndefined();
    expect(writtenIn('markdown', `Run \`${RUN}\`.\n`, 'ab')).toBe('ab');
  });
});

describe('HTML', () => {
  test.each([
    ['characters by name', 'k &lt;&gt;&amp;&quot; { }', 'k ⟨<←&lt;⟩⟨>←&gt;⟩⟨&←&amp;⟩⟨"←&quot;⟩ { }'],
    ['quotes by number', 'k &#34; { }', 'k ⟨"←&#34;⟩ { }'],
    ['other names', 'k &copy; &lt &#x27; { }', 'k &copy; &lt &#x27; { }'],
    ['tags', 'k <b>x</b><a href="x\ny"> { }', 'k ‖x‖ { }'],
    ['what is no tag', 'k <1> < b { }', 'k <1> < b { }'],
  ])('%s', (_, text, program) => {
    expect(programsOf('html', `<p>\nbpftrace -e '${text}'\n`)).toEqual([program]);
  });

  test.each([
    ['&apos;', 'k { }'],
    ['&#39;', 'k { }'],
  ])('a quote is written %s', (quote, program) => {
    expect(programsOf('html', `bpftrace -e ${quote}k { }${quote}`)).toEqual([program]);
  });

  test('a tag is no longer than 2,000 characters', () => {
    const host = (count: number) => `bpftrace -e 'k <a${'x'.repeat(count)}>{ }'`;
    expect(programsOf('html', host(2000))).toEqual(['k ‖{ }']);
    expect(programsOf('html', host(2001))).toEqual([`k <a${'x'.repeat(2001)}>{ }`]);
  });

  test('what is written into it', () => {
    expect(writtenIn('html', `bpftrace -e "k { }"`, 'a < b > c & d')).toBe('a &lt; b &gt; c &amp; d');
  });
});

describe('blocks of other documents', () => {
  const P = 'kprobe:f {\n  }';
  test.each([
    ...['code-block', 'code', 'sourcecode', 'highlight', 'parsed-literal'].map((name) => [
      `.. ${name}:: \tx\n\n  ${P}\n`,
      '\n‖kprobe:f {\n‖}\n',
    ]),
    [`  .. code::\n\n    kprobe:f {\n    }\n\n  x\n`, '\n‖kprobe:f {\n‖}\n'],
    [`::\n\n  ${P}\n`, '\n‖kprobe:f {\n‖}\n'],
    [`As this:: \n\n  ${P}\n`, '\n‖kprobe:f {\n‖}\n'],
    [`  this::\n\n    kprobe:f {\n \n    }\n`, '\n‖kprobe:f {\n‖\n‖}\n'],
    [`  this::\n\n    kprobe:f {\n    }\nab  c }\n`, '\n‖kprobe:f {\n‖}'],
    [`As this::\n\n\tkprobe:f {\n\t}\nx\n`, '\n‖kprobe:f {\n‖}'],
    [`#+BEGIN_SRC bpftrace\n${P}\n#+END_SRC\n`, 'kprobe:f {\n  }'],
    [` #+begin_example\n ${P}\n #+end_example\n`, 'kprobe:f {\n‖ }'],
    [`----\n${P}\n----\n`, 'kprobe:f {\n  }'],
    [`-----\n${P}\n----\n  x }\n-----\n`, 'kprobe:f {\n  }\n----\n  x }'],
    [`....\n${P}\n....\n`, 'kprobe:f {\n  }'],
    [`....\n${P}\nxxxx\n}\n....\n`, 'kprobe:f {\n  }\nxxxx\n}'],
    [`${FENCE}bt\n${P}\n${FENCE}bt\n`, undefined],
    [`---\n${P}\n---\n`, undefined],
    [`x ----\n${P}\n----\n`, undefined],
    [`----\n${P}\n`, undefined],
    [`.. note::\n${P}\n`, undefined],
    [`this: :\n\n  ${P}\n`, undefined],
    [`this::\n\n${P}\n`, undefined],
    [`  this::\n\n ${P}\n`, undefined],
    [`#+begin_src\n${P}\n#+end_srcs\n`, undefined],
    [`#+begin_src\nkprobe:f {\n// #+end_src\n}\n#+end_src\n`, 'kprobe:f {\n// #+end_src\n}'],
  ])('%j', (host, program) => {
    expect(programsOf('text', host ?? '')).toEqual(program === undefined ? [] : [program]);
  });

  test('its language is read', () => {
    const python = `p = "${K}"\nrun(["bpftrace", "-e", p])`;
    const below = python.replaceAll('\n', '\n  ');
    expect(programsOf('text', `.. code-block:: python\n\n  ${below}\n`)).toEqual([K]);
    expect(programsOf('text', `#+begin_src python :x\n${python}\n#+end_src\n`)).toEqual([K]);
    expect(programsOf('text', `[source,python]\n----\n${python}\n----\n`)).toEqual([K]);
    expect(programsOf('text', `[source, python]\n----\n${python}\n----\n`)).toEqual([K]);
    expect(programsOf('text', `${FENCE}python\n${python}\n${FENCE}\n`)).toEqual([K]);
    expect(programsOf('text', `x [source,python]\n----\n${python}\n----\n`)).toEqual([]);
    expect(programsOf('text', `This::\n\n  ${below}\n`)).toEqual([]);
  });

  test('it has 2,000 lines at most', () => {
    const lines = (count: number) => `kprobe:f {\n${'x;\n'.repeat(count - 2)}}`;
    expect(programsOf('text', `----\n${lines(1999)}\n----\n`)).toEqual([lines(1999)]);
    expect(programsOf('text', `----\n${lines(2000)}\n----\n`)).toEqual([]);
    const below = (count: number) => `This::\n  ${lines(count).replaceAll('\n', '\n  ')}\nx\n`;
    const found = [2000, 2001].map((count) => readHost('text', below(count)).programs[0]?.source.text);
    expect(found).toEqual([lines(2000), lines(2001).slice(0, -2)]);
  });

  test('it may stand far down', () => {
    const above = 'x\n'.repeat(2000);
    expect(programsOf('text', `${above}----\n${P}\n----\n`)).toEqual(['kprobe:f {\n  }']);
    expect(programsOf('text', `${above}this::\n\n  ${P}\n`)).toEqual(['\n‖kprobe:f {\n‖}\n']);
  });

  test('a block in a program is none', () => {
    const host = '----\nkprobe:f { }\n....\nkprobe:g { }\n....\n----\n....\nkprobe:h { }\n....\n';
    expect(programsOf('text', host)).toEqual(['kprobe:f { }\n....\nkprobe:g { }\n....', 'kprobe:h { }']);
  });

  test('what is written into one', () => {
    expect(writtenIn('text', 'This::\n\n \tkprobe:f {\n \t}\n', 'a\nb')).toBe('a\n \tb');
    expect(writtenIn('text', '----\nkprobe:f {\n}\n----\n', 'a\nb')).toBe('a\nb');
  });

  test.each([
    ['``', '``'],
    ['`', '`'],
    ['~', '~'],
    ['=', '='],
    ['+', '+'],
  ])('code among text between %s', (open, close) => {
    expect(programsOf('text', `Run ${open}${RUN}${close}. It's x\n`)).toEqual([K]);
    expect(writtenIn('text', `Run ${open}${RUN}${close}.\n`, `a${open}`)).toBeUndefined();
    expect(writtenIn('text', `Run ${open}${RUN}${close}.\n`, 'a b')).toBe('a b');
    expect(writtenIn('text', `Run ${open}${RUN}${close}.\n`, 'a\nb')).toBeUndefined();
  });

  test('commands before, between and behind code among text', () => {
    const each = (name: string) => `bpftrace -e '${name} { }'`;
    expect(
      programsOf('text', `${each('a')}\n\`${each('b')}\`\n${each('c')}\n\`x\` ~${each('d')}~\n${each('e')}\n`),
    ).toEqual(['a { }', 'b { }', 'c { }', 'd { }', 'e { }']);
  });
});

describe('a man page', () => {
  test.each([
    ['\\-', '-'],
    ['\\(aq', "'"],
    ['\\[aq]', "'"],
    ["\\'", "'"],
    ['\\(dq', '"'],
    ['\\[dq]', '"'],
    ['\\(ga', '`'],
    ['\\`', '`'],
    ['\\(ti', '~'],
    ['\\(ha', '^'],
    ['\\(rs', '\\'],
    ['\\[rs]', '\\'],
    ['\\e', '\\'],
    ['\\\\', '\\'],
    ['\\ ', ' '],
  ])('shows %s as %s', (written, character) => {
    const quote = character === "'" ? '"' : "'";
    expect(programsOf('man', `bpftrace -e ${quote}k { x${written}n }${quote}`)).toEqual([
      `k { x⟨${character}←${written}⟩n }`,
    ]);
  });

  test.each([
    ['\\&', ''],
    ['\\:', ''],
    ['\\fB', ''],
    ['\\f(CW', ''],
    ['\\f[CB]', ''],
    ['\\f[]', ''],
  ])('shows nothing for %s', (written) => {
    expect(programsOf('man', `bpftrace -e 'k { a${written}b }'`)).toEqual(['k { a‖b }']);
  });

  test('leaves what it does not know', () => {
    expect(programsOf('man', `bpftrace -e "k { a\\(zzb\\[yy] }"`)).toEqual(['k { a\\(zzb\\[yy] }']);
  });

  test.each(['B', 'I', 'BI', 'IR', 'BR', 'nf', 'fi', 'Nm', 'Ic', 'Li', 'Dl', 'D1'])('has macros: .%s', (macro) => {
    expect(programsOf('man', `.${macro} ${RUN}\n`)).toEqual([K]);
    expect(programsOf('man', `x\n. ${macro}\t${RUN}\n`)).toEqual([K]);
    expect(programsOf('man', `bpftrace -e 'k {\n.${macro}  a }'`)).toEqual(['k {\n‖a }']);
    expect(programsOf('man', `bpftrace -e 'k {\n.${macro}\na }'`)).toEqual(['k {\n‖\na }']);
    expect(programsOf('man', `bpftrace -e 'k {\n.${macro}x a }'`)).toEqual([`k {\n.${macro}x a }`]);
    expect(programsOf('man', `bpftrace -e 'k { .${macro} a }'`)).toEqual([`k { .${macro} a }`]);
  });

  test('what is written into it', () => {
    const host = `bpftrace \\-e "k { }"`;
    expect(writtenIn('man', host, "a-b 'c' \\")).toBe('a\\-b \\(aqc\\(aq \\e\\e');
    expect(writtenIn('man', host, '.a')).toBeUndefined();
    expect(writtenIn('man', host, "a\n'b")).toBeUndefined();
    expect(writtenIn('man', host, 'a\nb.')).toBe('a\nb.');
  });
});
