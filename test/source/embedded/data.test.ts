import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { findPrograms } from '../../../src/source/embedded/find.ts';
import { isMonotone, programsIn, textsIn } from './maps.ts';

const ONE = 'kprobe:f { @ = 1; }';

describe('programs in YAML, JSON and Dockerfiles', () => {
  test.each([
    [
      'ci.yml',
      'a step',
      `jobs:\n  a:\n    steps:\n      - run: |\n          set -e\n          sudo bpftrace -e '${ONE}'\n`,
      [ONE],
    ],
    ['ci.yml', 'an expression', `run: bpftrace -e 'kprobe:\${{ inputs.f }} { }'\n`, ['kprobe:$1 { }']],
    [
      'a.yaml',
      'a script under its name',
      `# bpftrace\ndata:\n  a.bt: |\n    kprobe:f {\n      @ = 1;\n    }\n`,
      ['kprobe:f {\n  @ = 1;\n}\n'],
    ],
    ['a.yaml', 'a script at the end of a file', `# bpftrace\na.bt: |\n  kprobe:f {\n  }`, ['kprobe:f {\n}']],
    ['a.yaml', 'a folded one', `# bpftrace\na.bt: >\n  kprobe:f {\n  }`, ['kprobe:f { }\n']],
    ['a.yaml', 'a step at the end of a file', `run: |\n  bpftrace -e '${ONE}'`, [ONE]],
    ['a.yaml', 'command and arguments', `command: [bpftrace]\nargs: ["-e", "${ONE}"]\n`, [ONE]],
    [
      'a.yaml',
      'a list',
      `command:\n  - /usr/bin/bpftrace\n  - -e\n  - 'kprobe:f { printf("it''s"); }'\n`,
      [`kprobe:f { printf("it's"); }`],
    ],
    ['a.yaml', 'a folded string', `cmd: >-\n  bpftrace\n  -e '${ONE}'\n`, [ONE]],
    [
      'a.yaml',
      'double quotes',
      `shell: "bpftrace -e 'kprobe:f { printf(\\"\\\\n\\"); }'"\n`,
      ['kprobe:f { printf("\\n"); }'],
    ],
    ['a.yaml', 'a task with a template', `- shell: bpftrace -e 'kprobe:{{ func }} { }'\n`, ['kprobe:$1 { }']],
    [
      'a.yaml',
      'what is no YAML before it is filled in',
      `{{- if .x }}\nargs:\n  - bpftrace -e '${ONE}'\n{{- end }}\n`,
      [ONE],
    ],
    [
      'a.yaml',
      'a program by itself',
      `# for bpftrace\nspec:\n  program: "kprobe:{{ f }} { @ = 1; }"\n`,
      ['kprobe:$1 { @ = 1; }'],
    ],
    ['a.yaml', 'a list with a shell', `command: [sh, -c, "bpftrace -e '${ONE}'"]\n`, [ONE]],
    ['a.yaml', 'an entry point', `entrypoint: [bpftrace]\ncommand: ["-e", "${ONE}"]\n`, [ONE]],
    ['a.json', 'an entry point of an image', `{"Entrypoint": ["bpftrace"], "Cmd": ["-e", "${ONE}"]}`, [ONE]],
    ['a.yaml', 'arguments without a command', `args: ["-e", "${ONE}"]\nother: [bpftrace]\n`, [ONE]],
    ['a.yaml', 'words of other types', `command: [sudo, 5, null, bpftrace, -e, "kprobe:f { }"]\n`, ['kprobe:f { }']],
    [
      'a.yaml',
      'a folded string of several lines',
      `# bpftrace\na.bt: >\n  kprobe:f\n  {\n\n    @ = 1;\n  }\n`,
      ['kprobe:f {\n\n  @ = 1;\n}\n'],
    ],
    ['a.yaml', 'a comment below a folded string', `a.bt: >\n  kprobe:f { }\n# bpftrace\n`, ['kprobe:f { }\n']],
    ['a.yaml', 'a plain string of several lines', `# bpftrace\na.bt: kprobe:f\n  {\n\n\n  }\n`, ['kprobe:f {\n\n}']],
    ['a.yaml', 'a quoted string of several lines', `# bpftrace\na.bt: 'kprobe:f\n\n  { }'\n`, ['kprobe:f\n{ }']],
    ['a.yaml', 'a line that goes on', `# bpftrace\na.bt: "kprobe:f \\\n   { }"\n`, ['kprobe:f { }']],
    ['a.yaml', 'escapes', `# bpftrace\na.bt: "kprobe:f { \\x40 = \\u0031; \\/\\e\\ \\_}"\n`, []],
    [
      'a.yaml',
      'escapes of other languages',
      `# bpftrace\na.bt: "kprobe:f { \\x40 = \\u0031; \\/\\e\\ }"\n`,
      ['kprobe:f { @ = 1; /\x1b }'],
    ],
    [
      'a.yaml',
      'a deep block',
      `a:\n    b:\n        a.bt: |\n\n            kprobe:f {\n              }\n# bpftrace\n`,
      ['\nkprobe:f {\n  }\n'],
    ],
    ['a.yaml', 'a block that keeps its lines', `# bpftrace\na.bt: |+\n  kprobe:f { }\n\n\n`, ['kprobe:f { }\n\n\n']],
    ['a.yaml', 'a block that drops its line end', `# bpftrace\na.bt: |-\n  kprobe:f { }\n`, ['kprobe:f { }']],
    ['a.yaml', 'a block with a number', `# bpftrace\na.bt: |2\n  kprobe:f { }\n`, ['kprobe:f { }\n']],
    ['a.yaml', 'a block with CRLF', `# bpftrace\r\na.bt: |\r\n  kprobe:f {\r\n  }\r\n`, ['kprobe:f {\n}\n']],
    [
      'a.yaml',
      'two documents',
      `a.bt: 'kprobe:f { }'\n---\nb.bt: 'kprobe:g { }'\n# bpftrace\n`,
      ['kprobe:f { }', 'kprobe:g { }'],
    ],
    ['a.yaml', 'one string', `"bpftrace kprobe:f { @ = 1; }"\n`, []],
    ['a.yaml', 'a key with a dot', `# bpftrace\na.bts: 'kprobe:f { }'\n`, []],
    ['a.yaml', 'an anchor', `# bpftrace\na.bt: &x 'kprobe:f { }'\nb: *x\n`, ['kprobe:f { }']],
    ['a.json', 'lines of JSON', `{"a.bt": "kprobe:f { }"}\n{"b.bt": "kprobe:g { }"}\n`, []],
    [
      'Dockerfile',
      'another escape',
      "# escape=`\nFROM a\nRUN x \\\nRUN bpftrace -e 'a { }' `\n  && bpftrace -e 'b { }'\n",
      ['a { }', 'b { }'],
    ],
    [
      'Dockerfile',
      'another escape in capitals',
      "#ESCAPE = `\nFROM a\nRUN bpftrace `\n -e 'kprobe:f { }'\n",
      ['kprobe:f { }'],
    ],
    [
      'Dockerfile',
      'a shell in each instruction',
      `FROM a\ncmd bpftrace -e 'a'\nEntrypoint bpftrace -e 'b'\nHEALTHCHECK --interval=5s CMD bpftrace -e 'c'\nRUN --mount=type=x bpftrace -e 'd'\nLABEL bpftrace -e 'no'\n`,
      ['a', 'b', 'c', 'd'],
    ],
    [
      'Dockerfile',
      'an entry point of another stage',
      `FROM a\nENTRYPOINT ["bpftrace"]\nFROM b\nCMD ["-e", "kprobe:f { }"]\n`,
      [],
    ],
    [
      'Dockerfile',
      'lines and comments that go on',
      `FROM a\nRUN x \\\n\n# y\n  && bpftrace \\\r\n  -e 'q'\nRUN y\n`,
      ['q'],
    ],
    [
      'Dockerfile',
      'a document with a quoted mark',
      `FROM a\nRUN <<-"END"\n\tbpftrace -e 'q'\n\tEND\nRUN bpftrace -e 'r'\n`,
      ['q', 'r'],
    ],
    [
      'Dockerfile',
      'a document for a command',
      `FROM a\nRUN bpftrace - <<EOF\nkprobe:f { }\nEOF\nRUN bpftrace -e 'r'\n`,
      ['r'],
    ],
    ['Dockerfile', 'a document that does not end', `FROM a\nRUN <<EOF\nbpftrace -e 'q'\nRUN bpftrace -e 'r'\n`, ['r']],
    ['Dockerfile', 'a list that is none', `FROM a\nCMD ["bpftrace", "-e", 'q'\n`, []],
    ['Dockerfile', 'a list with other words', `FROM a\nCMD ["sudo", 1, "bpftrace", "-e", "q"]\n`, ['q']],
    ['a.yaml', 'prose', `description: Uses bpftrace to look.\n`, []],
    [
      'a.json',
      'a list',
      `{"args": ["bpftrace", "-e", "kprobe:f { printf(\\"a\\\\n\\"); }"]}`,
      ['kprobe:f { printf("a\\n"); }'],
    ],
    ['a.json', 'a string', `{"scripts": {"trace": "sudo bpftrace -e '${ONE}'"}}`, [ONE]],
    ['Dockerfile', 'a shell', `FROM a\nRUN x && \\\n    bpftrace -e '${ONE}' \\\n  # no\n    && y\n`, [ONE]],
    ['Dockerfile', 'a list', `FROM a\nCMD ["bpftrace", "-e", "${ONE}"]\n`, [ONE]],
    ['Dockerfile', 'an entry point', `FROM a\nENTRYPOINT ["bpftrace"]\nCMD ["-e", "${ONE}"]\n`, [ONE]],
    ['tools.dockerfile', 'a document', `FROM a\nRUN <<EOF\nbpftrace -e '${ONE}'\nEOF\n`, [ONE]],
  ])('%s: %s', async (path, _, text, programs) => {
    expect(await textsIn(path, text)).toEqual(programs);
  });

  test('what is in 199 lists is read, what is deeper as text', async () => {
    // The brace of the program counts too, so nothing can be written into it.
    const found = async (depth: number) => {
      const text = `${'['.repeat(depth)}"bpftrace", "-e", "kprobe:f { }"${']'.repeat(depth)}`;
      return (await findPrograms('a.json', text))?.programs.map(({ source }) => source.text);
    };
    expect(await found(199)).toEqual(['kprobe:f { }']);
    expect(await found(200)).toBeUndefined();
  });

  test('YAML and JSON give the programs that were put in', async () => {
    const piece = fc.string({ unit: fc.constantFrom(...'ab {}@=;/*->#:\'"$\\\t\n&%!|,é'), maxLength: 40 });
    const program = piece.map((text) => `kprobe:f { ${text} }`);
    const form = fc.constantFrom(
      (text: string) => JSON.stringify({ 'a.bt': text, command: ['bpftrace', '-e', text] }, undefined, 2),
      (text: string) => `# bpftrace\n${stringify({ a: { 'a.bt': text, command: ['bpftrace', '-e', text] } })}`,
      (text: string) => `# bpftrace\n${stringify({ 'a.bt': text }, { defaultStringType: 'BLOCK_LITERAL' })}`,
      (text: string) => `# bpftrace\n${stringify({ 'a.bt': text }, { defaultStringType: 'QUOTE_SINGLE' })}`,
      (text: string) => `# bpftrace\n${stringify({ 'a.bt': text }, { defaultStringType: 'QUOTE_DOUBLE' })}`,
      (text: string) =>
        `# bpftrace\n${stringify({ a: { 'a.bt': text } }, { defaultStringType: 'BLOCK_FOLDED', lineWidth: 30 })}`,
    );
    await fc.assert(
      fc.asyncProperty(program, form, async (text, write) => {
        const host = write(text);
        const { programs } = await programsIn('a.yaml', host);
        expect([host, ...new Set(programs.map(({ source }) => source.text))]).toEqual([host, text]);
        expect(programs.every(isMonotone)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['a.yaml', '- bpftrace\n', 50_000],
    ['a.yaml', '[', 200_000],
    ['a.yaml', '- ', 100_000],
    ['a.yaml', 'a: "bpftrace \n', 20_000],
    ['a.yaml', '&a *a bpftrace\n', 20_000],
    ['a.json', '{"bpftrace":[', 50_000],
    ['a.json', '"bpftrace -e \'x\'",', 20_000],
    ['Dockerfile', 'RUN bpftrace -e x\n', 20_000],
    ['Dockerfile', 'RUN bpftrace \\\n', 20_000],
    ['Dockerfile', 'RUN <<E bpftrace\n', 5_000],
  ])('%s: %j, many times, ends', async (path, piece, times) => {
    const { programs } = await programsIn(path, `${path.endsWith('json') ? '[' : ''}${piece.repeat(times)}bpftrace`);
    expect(programs.length).toBeLessThanOrEqual(500);
  });
});
