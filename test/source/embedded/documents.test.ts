import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMonotone, programsIn, textsIn } from './maps.ts';

const ONE = 'kprobe:f { @ = 1; }';

describe('programs in documents', () => {
  test.each([
    ['a.md', 'code among text', `Run \`sudo bpftrace -e '${ONE}'\` now.`, [ONE]],
    ['a.md', 'a block for a shell', `\`\`\`sh\nbpftrace -e '${ONE}'\n\`\`\``, [ONE]],
    [
      'a.md',
      'prompts and output',
      `\`\`\`\n# bpftrace -e '${ONE}'\nAttaching 1 probe...\nit's @: 1\n$ bpftrace -e 'q { }'\n\`\`\``,
      [ONE, 'q { }'],
    ],
    [
      'a.md',
      'a prompt with a host',
      `\`\`\`\nroot@host:~# bpftrace -e 'a { }'\n[me@host dir]$ sudo bpftrace -e 'b { }'\n\`\`\``,
      ['a { }', 'b { }'],
    ],
    [
      'a.md',
      'lines asked for',
      `\`\`\`\n$ bpftrace -e 'kprobe:f {\n> @ = 1;\n> }'\nout\n\`\`\``,
      ['kprobe:f {\n@ = 1;\n}'],
    ],
    [
      'a.md',
      'several lines',
      `\`\`\`\nbpftrace -e 'kprobe:f {\n  @ = 1;\n}'\nout\n\`\`\``,
      ['kprobe:f {\n  @ = 1;\n}'],
    ],
    ['a.md', 'a line that goes on', `\`\`\`\nbpftrace -p 1 \\\n  -e 'q { }'\nout\n\`\`\``, ['q { }']],
    ['a.md', 'a block of Go', `\`\`\`go\nc := exec.Command("bpftrace", "-e", "${ONE}")\n\`\`\``, [ONE]],
    [
      'a.md',
      'a block of Python',
      `\`\`\`python\n# bpftrace -e 'q { }'\np = "${ONE}"\nrun(["bpftrace", "-e", p])\n\`\`\``,
      ['q { }', ONE],
    ],
    ['a.md', 'a block of YAML', `\`\`\`yaml\ncommand: ["bpftrace", "-e", "${ONE}"]\n\`\`\``, [ONE]],
    ['a.md', 'a block of a Dockerfile', `\`\`\`dockerfile\nCMD ["bpftrace", "-e", "${ONE}"]\n\`\`\``, [ONE]],
    ['a.md', 'a script for a shell', `\`\`\`bash\nP='${ONE}'\nsudo bpftrace -e "$P"\n\`\`\``, [ONE]],
    [
      'a.md',
      'a file that a block writes',
      `\`\`\`bash\ncat > a.bt <<'EOF'\n${ONE}\nEOF\nbpftrace a.bt\n\`\`\``,
      [`${ONE}\n`],
    ],
    ['a.rst', 'code among text', `Run \`\`sudo bpftrace -e '${ONE}'\`\`. It's x.\n`, [ONE]],
    ['a.org', 'code among text', `Run ~bpftrace -e '${ONE}'~, or =bpftrace -e 'q { }'=.\n`, [ONE, 'q { }']],
    ['a.adoc', 'code among text', `Run \`bpftrace -e '${ONE}'\` now.\n`, [ONE]],
    [
      'a.rst',
      'a block of Python',
      `x\n\n.. code-block:: python\n\n   p = "${ONE}"\n   run(["bpftrace", "-e", p])\n`,
      [ONE],
    ],
    ['a.org', 'a block of Go', `#+begin_src go\nx("bpftrace", "-e", "${ONE}")\n#+end_src\n`, [ONE]],
    ['a.adoc', 'a block of Go', `[source,go]\n----\nx("bpftrace", "-e", "${ONE}")\n----\n`, [ONE]],
    [
      'a.adoc',
      'a block behind a block of another mark',
      `\`\`\`\nbpftrace\n\`\`\`\nx\n----\n${ONE}\n----\ny\n\`\`\`\nz\n\`\`\`\n`,
      [ONE],
    ],
    ['a.rst', 'a block between two headings', `One\n----\n\nbpftrace::\n\n  ${ONE}\n\nTwo\n----\n`, [`\n${ONE}\n`]],
    [
      'a.txt',
      'scripts among prose',
      `Note\n#!/usr/bin/bpftrace --unsafe\n\nBEGIN { }\n\n// g\nkprobe:g\n{\n  @ = 1;\n}\n\nEND\n{\n}\n\nThe end.\n#!/usr/bin/env bpftrace\nkprobe:h {\n}\n`,
      [
        '#!/usr/bin/bpftrace --unsafe\n\nBEGIN { }\n\n// g\nkprobe:g\n{\n  @ = 1;\n}\n\nEND\n{\n}',
        '#!/usr/bin/env bpftrace\nkprobe:h {\n}',
      ],
    ],
    [
      'a.adoc',
      'a script that is shown',
      `\`\`\`\nx\n\`\`\`\n\n----\n# cat a.bt\n\n${ONE}\n----\n\nbpftrace\n\n\`\`\`\nx\n\`\`\`\n`,
      [`\n${ONE}`],
    ],
    ['a.txt', 'a substitution', `$ bpftrace -p \`pidof x\` -e '${ONE}' \`y\`\n`, [ONE]],
    [
      'a.md',
      'a list of probes',
      `\`\`\`\n# bpftrace -lv 'f:*'\nfexit:f\n    struct x * y\n\nenum z {\n  A = 1\n};\n\`\`\``,
      [],
    ],
    ['a.md', 'a block that is none', `bpftrace\n\n\`\`\`\n# x\np = { 1: f(2) }\ni = {\n\`\`\``, []],
    ['a.md', 'a block of the language', `bpftrace:\n\n\`\`\`bpftrace\n${ONE}\n\`\`\``, [ONE]],
    ['a.md', 'a block without one', `bpftrace:\n\n\`\`\`\n${ONE}\n\`\`\``, [ONE]],
    ['a.md', 'an indented block', `bpftrace:\n\n    ${ONE}\n`, [ONE]],
    [
      'a.md',
      'a block in a list in a quote',
      `> * bpftrace\n>\n>   \`\`\`\n>   kprobe:f {\n>     @ = 1; }\n>   \`\`\``,
      ['kprobe:f {\n  @ = 1; }'],
    ],
    ['a.md', 'HTML', `<pre>bpftrace -e 'kprobe:f /pid &gt; 1/ { }'</pre>`, ['kprobe:f /pid > 1/ { }']],
    ['a.md', 'a here-document', `\`\`\`\nbpftrace - <<EOF\n${ONE}\nEOF\n\`\`\``, [`${ONE}\n`]],
    ['a.md', 'a pipe from a here-document', `\`\`\`\n$ cat <<EOF | bpftrace -\n${ONE}\nEOF\n$ x\n\`\`\``, [`${ONE}\n`]],
    ['a.md', 'another machine', `\`\`\`\n$ ssh host "bpftrace -e '${ONE}'"\n\`\`\``, [ONE]],
    ['a.md', 'a line of text', `Text\n\nsudo bpftrace -e '${ONE}'\n`, [ONE]],
    ['a.md', 'an item of a list', `1. x\n   - bpftrace -e '${ONE}' does it\n`, [ONE]],
    ['a.md', 'a quote', `> $ sudo bpftrace -e '${ONE}'\n`, [ONE]],
    ['a.md', 'several lines of a quote', `> $ bpftrace -e 'kprobe:f {\n>   @ = 1; }'\n`, ['kprobe:f {\n  @ = 1; }']],
    ['a.md', 'a prompt that is a heading', `# bpftrace -e '${ONE}'\n`, [ONE]],
    ['a.md', 'a row of a table', `| what | x |\n|---|---|\n| bpftrace -e '${ONE}' | y |\n`, [ONE]],
    ['a.md', 'text with an empty line', `bpftrace -e 'kprobe:f {\n\n* @ = 1; }'\n`, ['kprobe:f {\n\n* @ = 1; }']],
    ['a.md', 'what Markdown escapes', `bpftrace -e 'kprobe:a\\_b { }'\n`, ['kprobe:a\\_b { }']],
    ['a.md', 'text with CRLF', `x\r\nbpftrace -e '${ONE}' \r\ny\r\n`, [ONE]],
    [
      'a.md',
      'text around code',
      `bpftrace -e '${ONE}' or \`bpftrace -e 'q { }'\` or bpftrace -e 'r { }'\n`,
      [ONE, 'q { }', 'r { }'],
    ],
    ['a.md', 'what a reader is to replace', `\`sudo bpftrace -e '{{${ONE}}}'\`\n`, [ONE]],
    ['a.txt', 'a line that goes on nowhere', `$ bpftrace -e '${ONE}' \\`, [ONE]],
    ['a.txt', 'prose behind it', `bpftrace -e '${ONE}' doesn't work.\n`, [ONE]],
    ['a.txt', 'a here-document that does not end', `$ bpftrace - <<E\n${ONE}\nx\n`, []],
    [
      'a.txt',
      'a session of here-documents',
      `$ bpftrace - <<E\na { }\nE\n$ bpftrace - <<E\nb { }\nc { }\nE\n$ bpftrace -e 'd { }'\n`,
      ['a { }\n', 'b { }\nc { }\n', 'd { }'],
    ],
    [
      'a.txt',
      'a pipe with a here-document',
      `$ cat <<E | bpftrace -\na { }\nE\n$ bpftrace -e 'b { }'\n`,
      ['a { }\n', 'b { }'],
    ],
    ['a.txt', 'prose in brackets', `(see bpftrace -e '${ONE}' and so)\n`, [ONE]],
    [
      'a.txt',
      'prompts',
      `> bpftrace -e 'a { }'\n$bpftrace -e 'b { }'\n  user@host:/x % bpftrace -e 'c { }'\n[a b]# bpftrace -e 'd { }'\n`,
      ['a { }', 'b { }', 'c { }', 'd { }'],
    ],
    [
      'a.txt',
      'lines asked for',
      `$ bpftrace -e 'a {\n>\n> }'\n$ bpftrace -e 'b {\n  > }'\n`,
      ['a {\n\n}', 'b {\n  > }'],
    ],
    [
      'a.txt',
      'a path',
      `Run ./build/src/bpftrace -e 'a { }' now,\nor sudo /usr/bin/bpftrace -e 'b { }'\n`,
      ['a { }', 'b { }'],
    ],
    [
      'a.md',
      'a command in a block of the language',
      `\`\`\`bpftrace\nbpftrace -e 'a { }'\n\`\`\`\n\`\`\`bt\n$ sudo bpftrace -e 'b { }'\n\`\`\`\n`,
      ['a { }', 'b { }'],
    ],
    [
      'a.md',
      'names of the language',
      `\`\`\`{.bpftrace}\na { }\n\`\`\`\n\`\`\`BT x\nb { }\n\`\`\`\n\`\`\`bts\nbpftrace\n\`\`\`\n`,
      ['a { }\n'.trim(), 'b { }'],
    ],
    [
      'a.md',
      'names of other languages',
      ['python3', 'py', 'Python']
        .map((name) => `\`\`\`${name}\nrun(["bpftrace", "-e", "${name}"])\n\`\`\`\n`)
        .join('\n'),
      ['python3', 'py', 'Python'],
    ],
    [
      'a.md',
      'names of Go and JavaScript',
      [
        ['golang', 'x("bpftrace", "-e", "a")'],
        ['js', 'x("bpftrace", "-e", "b")'],
        ['typescript', 'x("bpftrace", "-e", "c")'],
        ['tsx', 'x("bpftrace", "-e", "d")'],
        ['c++', 'int f() { x("bpftrace", "-e", "e"); }'],
      ]
        .map(([name, code]) => `\`\`\`${name}\n${code}\n\`\`\`\n`)
        .join('\n'),
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'a.md',
      'names of data',
      `\`\`\`yml\na: [bpftrace, -e, a]\n\`\`\`\n\`\`\`json\n["bpftrace", "-e", "b"]\n\`\`\`\n\`\`\`docker\nCMD ["bpftrace", "-e", "c"]\n\`\`\`\n\`\`\`make\na:\n\tbpftrace -e 'd'\n\`\`\`\n\`\`\`ini\nExecStart=bpftrace -e 'e'\n\`\`\`\n`,
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'a.md',
      'a shell with prompts',
      `\`\`\`sh\n$ bpftrace -e 'a { }'\nbpftrace -e 'b'\n\`\`\`\n\`\`\`zsh\nbpftrace -e 'c'\n\`\`\`\n`,
      ['a { }', 'c'],
    ],
    ['a.md', 'a fence of tildes', `~~~\nbpftrace\n~~~\n~~~bt\n${ONE}\n~~~\n`, [ONE]],
    ['a.md', 'a block that is empty', `bpftrace\n\n\`\`\`bt\n\`\`\`\n\n\`\`\`bt\n${ONE}\n\`\`\`\n`, [ONE]],
    ['a.md', 'a block without an end', `bpftrace\n\n\`\`\`bt\n${ONE}\n`, [ONE]],
    ['a.md', 'a block in a list by tabs', `bpftrace\n\n-\t\`\`\`bt\n\t${ONE}\n\t\`\`\`\n`, [ONE]],
    [
      'a.rst',
      'blocks of other names',
      ['code', 'sourcecode', 'highlight', 'parsed-literal']
        .map((name) => `.. ${name}:: bpftrace\n\n   kprobe:${name.replace('-', '')} { }\n\n`)
        .join('x\n\n')
        .trimEnd(),
      ['code { }\n', 'sourcecode { }\n', 'highlight { }\n', 'parsedliteral { }'].map((rest) => `\nkprobe:${rest}`),
    ],
    ['a.rst', 'a block below one letter', `x::\n\n  ${ONE}\n\nbpftrace\n`, [`\n${ONE}\n`]],
    ['a.rst', 'a block below nothing', `:: \n\n  ${ONE}\n\nbpftrace\n`, [`\n${ONE}\n`]],
    ['a.rst', 'a block below an indented text', `  x y::\t\n\n    ${ONE}\n\n  bpftrace\n`, [`\n${ONE}\n`]],
    ['a.rst', 'a block below text', `bpftrace::\n\n  ${ONE}\n  ${ONE}\nx\n`, [`\n${ONE}\n${ONE}`]],
    ['a.rst', 'a block that is not deeper', `  bpftrace::\n\n  ${ONE}\n`, []],
    [
      'a.org',
      'blocks',
      `#+BEGIN_SRC bpftrace :x\n${ONE}\n#+END_SRC\n#+begin_example\nkprobe:g {\n}\n#+end_example\n`,
      [ONE, 'kprobe:g {\n}'],
    ],
    [
      'a.adoc',
      'fences',
      `bpftrace\n\n....\n${ONE}\n....\n\n----\nkprobe:g {\n}\n----\n\n-----\nkprobe:h { }\n----\n`,
      [ONE, 'kprobe:g {\n}'],
    ],
    [
      'a.8',
      'requests',
      `.Nm bpftrace -e 'a { }'\n.Dl bpftrace -e 'b { }'\n.XX bpftrace -e 'c { }'\n\\fB\\f[CW]\\f(CWbpftrace\\fP -e 'd { }'\n`,
      ['a { }', 'b { }', 'c { }', 'd { }'],
    ],
    [
      'a.html',
      'tags and characters',
      `<p class="x">bpftrace -e '<i>a</i> { &lt;&gt; x &lt 1 &#60; &unknown; < 2 }'</p>`,
      ['a { <> x &lt 1 &#60; &unknown; < 2 }'],
    ],
    ['a.md', 'no program', `bpftrace -e '...'; bpftrace -e '<script>'; \`bpftrace -e '{{x}}'\`; bpftrace -e {}\n`, []],
    ['a.md', 'a remark above a program', `bpftrace\n\n\`\`\`\n# counts f\n\n${ONE}\n\`\`\`\n`, [ONE]],
    [
      'a.md',
      'a script that is shown',
      `\`\`\`\n$ cat a.bt\n${ONE}\n# bpftrace a.bt\nAttaching\n\`\`\`\n`,
      [`${ONE}\n`],
    ],
    [
      'a.md',
      'a script that root shows',
      `\`\`\`\n# cat a.bt\n#include <x.h>\n${ONE}\nr@h:~# bpftrace -e '${ONE}'\n\`\`\`\n`,
      [`#include <x.h>\n${ONE}\n`, ONE],
    ],
    ['a.md', 'a script that is shown last', `bpftrace\n\n\`\`\`\n[r@h ~]$ cat x/a.bt\n${ONE}\n\`\`\`\n`, [ONE]],
    [
      'a.md',
      'another file that is shown',
      `bpftrace\n\n\`\`\`\n$ cat a.bt\nno: program {\n$ cat a.txt\n${ONE}\n\`\`\`\n`,
      [],
    ],
    [
      'a.md',
      'comments of a script that is shown',
      `\`\`\`\n$ cat a.bt\n${ONE}\n// a # b\n  @a % b\n$ bpftrace\n\`\`\`\n`,
      [`${ONE}\n// a # b\n  @a % b\n`],
    ],
    ['a.md', 'prose', `It is bpftrace that does it; don't use bpftrace -e without care.`, []],
    ['a.md', 'a quote that stays open', `bpftrace -e 'never`, []],
    ['a.md', 'CRLF', `\`\`\`\r\nbpftrace -e '${ONE}'\r\n\`\`\`\r\n`, [ONE]],
    ['a.txt', 'plain text', `Don't forget: bpftrace -e '${ONE}' shows it.\n`, [ONE]],
    ['a.txt', 'prose with apostrophes', `bpftrace is good, don't say bpftrace -e '${ONE}' is not.\n`, [ONE]],
    ['a.rst', 'a block of code', `Text\n\n.. code-block:: bpftrace\n\n   ${ONE}\n\nbpftrace\n`, [`\n${ONE}\n`]],
    ['a.org', 'a source block', `#+begin_src bpftrace\n${ONE}\n#+end_src\n`, [ONE]],
    ['a.adoc', 'a listing', `[source,bpftrace]\n----\n${ONE}\n----\n`, [ONE]],
    ['a.8', 'a man page', `.TP\n.B bpftrace \\-e \\(aqkprobe:f { @ = 1 \\- 2; }\\(aq\n`, ['kprobe:f { @ = 1 - 2; }']],
    ['a.html', 'a page', `<p><code>bpftrace -e &#39;${ONE}&#39;</code>`, [ONE]],
  ])('%s: %s', async (path, _, text, programs) => {
    expect(await textsIn(path, text)).toEqual(programs);
  });

  test('a block gives the program that was put in, whatever stands around it', async () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab{}@=;/*-> \'"$\\\t'), maxLength: 12 });
    const body = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `kprobe:f {\n${lines.join('\n')}\n}`);
    const around = fc.constantFrom(
      { first: '', rest: '' },
      { first: '> ', rest: '> ' },
      { first: '* ', rest: '  ' },
      { first: '> 1. ', rest: '>    ' },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(body, around), { minLength: 1, maxLength: 3 }), async (blocks) => {
        const text = blocks.map(([program, { first, rest }]) =>
          ['```bpftrace', ...program.split('\n'), '```'].map((each, at) => (at === 0 ? first : rest) + each).join('\n'),
        );
        const { programs } = await programsIn('a.md', `${text.join('\n\nText.\n\n')}\n`);
        expect(programs.map(({ source }) => source.text)).toEqual(blocks.map(([program]) => program));
        expect(programs.every(isMonotone)).toBe(true);
      }),
    );
  });

  test.each([
    ['a.md', "```\nbpftrace -e 'x'\n```\n", 10_000],
    ['a.md', "bpftrace -e '", 40_000],
    ['a.md', '> bpftrace ', 20_000],
    ['a.md', "bpftrace -e '\n\n`x`", 20_000],
    ['a.md', "- bpftrace -e 'x {\n", 20_000],
    ['a.md', '\n```\n$ cat a.bt\nk:f { }\n', 5_000],
    ['a.md', '\n```\n# a\n', 20_000],
    ['a.md', '`bpftrace ', 20_000],
    ['a.md', '<pre>bpftrace ', 20_000],
    ['a.md', '<!--', 50_000],
    ['a.md', '**a', 50_000],
    ['a.md', '[a](', 50_000],
    ['a.txt', "bpftrace -e '\n", 40_000],
    ['a.txt', '$ bpftrace - <<E\n', 30_000],
    ['a.txt', 'bpftrace \\\n', 30_000],
    ['a.rst', '::\n', 100_000],
    ['a.rst', ' ::\n\n  kprobe:f {\n', 20_000],
    ['a.adoc', '----\n', 100_000],
    ['a.md', '```go\nx("bpftrace", "-e", "k:f { }")\n```\n', 5_000],
    ['a.rst', "``bpftrace -e 'k:f { }'`` ", 20_000],
    ['a.rst', 'bpftrace `a ~b =c ', 20_000],
    ['a.rst', '-----\nkprobe:f {\n----\n', 20_000],
    ['a.txt', '#!/usr/bin/bpftrace\nkprobe:f {\n', 40_000],
    ['a.py', 'x("kprobe:f { @ = 1; }")\n', 20_000],
    ['a.py', 'x("kprobe:f,kprobe:g /") % y\n', 20_000],
    ['a.py', '"kprobe:f {{ @ = %s; }}" + ', 20_000],
    ['a.go', 'strings.Join([]string{"kprobe:f { @ = 1; }", ', 5_000],
    ['a.sh', "cat > x <<'E'\nkprobe:f { @ = 1; }\nE\n", 20_000],
    ['a.sh', "A=(\"bpftrace -e 'k:f { }'\" 'kprobe:f { @ = 1; }')\r\n", 10_000],
    ['a.yaml', '- "kprobe:f { @ = 1; }"\n', 20_000],
    ['a.8', '\\fBbpftrace\\fR \\-e \\(aq', 20_000],
  ])('%s: %j, many times, ends', async (path, piece, times) => {
    const { programs } = await programsIn(path, `${path === 'a.yaml' ? '# ' : ''}bpftrace\n${piece.repeat(times)}`);
    expect(programs.length).toBeLessThanOrEqual(500);
  });
});
