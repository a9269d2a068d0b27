import { describe, expect, test } from '@jest/globals';
import type { HostFormat } from '../../../src/source/embedded/format.ts';
import { programsOf, writtenIn } from './reading.ts';

describe('words of a unit', () => {
  test.each([
    ['double quotes', `"k { 'a' }"`, ["k { 'a' }"]],
    ['single quotes', `'k { "a" }'`, ['k { "a" }']],
    ['quotes in a word', `k{"a"'b'}`, [`k{"a"'b'}`]],
    ['another quote at the start', `"'a' k { }"`, ["'a' k { }"]],
    ['no quotes', `k{} other`, ['k{}']],
    ['escapes', `"k { \\"\\\\\\n\\x41\\101 }"`, ['k { ⟨"←\\"⟩⟨\\←\\\\⟩⟨\n←\\n⟩⟨A←\\x41⟩⟨A←\\101⟩ }']],
    ['an escape of a quote', `'k { \\' }'`, ["k { ⟨'←\\'⟩ }"]],
    ['an escape of a blank', `k{\\x20}`, ['k{⟨ ←\\x20⟩}']],
    ['an escape that is none', `"k { \\q }"`, ['k { \\q }']],
    ['signs that stand twice', `"k { %% $$x }"`, ['k { ⟨%←%%⟩ ⟨$←$$⟩x }']],
    ['a specifier', `"k { %i }"`, ['k { ⟨?%i⟩ }']],
    ['a sign alone', `"k { % $ }"`, ['k { % $ }']],
    ['variables', `"k { $AB \${CD} }"`, [`k { ⟨?$AB⟩ ⟨?\${CD}⟩ }`]],
    ['joined lines', `"k { \\\n  }"`, ['k { ⟨ ←\\\n⟩  }']],
    ['a word on the next line', `\\\n"k { }"`, ['k { }']],
    ['a word behind a line end', `k{} \\\n other`, ['k{}']],
    ['a word up to a line end', `k{}\\\nother`, ['k{}']],
    ['lines of Windows', `\\\r\n"k { }"\r`, ['k { }']],
    ['an open quote', `"k { }`, ['k { }\n']],
    ['tabs between words', `\t'k { }'\t`, ['k { }']],
  ])('%s', (_, word, programs) => {
    expect(programsOf('systemd', `ExecStart=bpftrace -e ${word}\n`)).toEqual(programs);
  });

  test.each(['ExecStart=', ' \tExecStartPre \t=\t ', 'ExecStopPost=-@:+!', 'ExecStart=-/bin/'])('behind %j', (head) => {
    expect(programsOf('systemd', `[Service]\n${head}bpftrace -e 'k { }'\nx=y\n`)).toEqual(['k { }']);
  });

  test.each(['Exec=', 'ExecStart', '#ExecStart=', 'XExecStart=', 'ExecStart2=', 'ExecStart=*'])(
    'not behind %j',
    (head) => {
      expect(programsOf('systemd', `${head}bpftrace -e 'k { }'\n`)).toEqual([]);
    },
  );

  test.each([
    [`"k { }"`, `a 'b' "c" \\ $d %e`, `a \\'b\\' \\"c\\" \\\\ $$d %%e`],
    [`"k { }"`, 'a\nb', undefined],
    ['k{}', 'ab', 'ab'],
    ['k{}', 'a$b', 'a$$b'],
    ['k{}', 'a b', undefined],
    ['k{}', 'a\nb', undefined],
  ])('what is written into %s', (word, text, written) => {
    expect(writtenIn('systemd', `ExecStart=bpftrace -e ${word}\n`, text)).toBe(written);
  });

  test('a line that goes on is one command, up to the end of the file', () => {
    expect(programsOf('systemd', 'ExecStart=bpftrace -e k{}')).toEqual(['k{}']);
    expect(programsOf('systemd', `ExecStart=bpftrace \\\n  -e \\\n  'k { }'`)).toEqual(['k { }']);
    expect(programsOf('systemd', `ExecStart=bpftrace \\ \n-e 'k { }'`)).toEqual([]);
  });
});

describe('recipes of a makefile', () => {
  test.each([
    ['behind a tab', `a:\n\tbpftrace -e 'k { }'\n`, ['k { }']],
    ['behind a tab and blanks', `a:\n\t \tbpftrace -e 'k { }'\n`, ['k { }']],
    ['behind what is for make', `a:\n\t-@+ bpftrace -e 'k { }'\n`, ['k { }']],
    ...['-', '@', '+', '@-'].map((sign): [string, string, string[]] => [
      `behind ${sign}`,
      `a:\n\t${sign}bpftrace -e 'k { }'\n`,
      ['k { }'],
    ]),
    ['not behind another sign', `a:\n\t*bpftrace -e 'k { }'\n`, []],
    ['behind a semicolon', `a b: c ; bpftrace -e 'k { }'\n`, ['k { }']],
    ['behind two colons', `a:: c;@bpftrace -e 'k { }'\n`, ['k { }']],
    ['not behind blanks', `a:\n  bpftrace -e 'k { }'\n`, []],
    ['not behind an equals sign', `A=b: c; bpftrace -e 'k { }'\n`, []],
    ['not behind one in what is needed', `a: B=c; bpftrace -e 'k { }'\n`, []],
    ['not in a comment', `#a: b; bpftrace -e 'k { }'\n`, []],
    ['not without a colon', `a b; bpftrace -e 'k { }'\n`, []],
    ['in lines that go on', `a:\n\tbpftrace \\\n\t\t-e 'k { }'\n`, ['k { }']],
    ['in lines that go on in a program', `a:\n\tbpftrace -e 'k { \\\n\t\tx }'\n`, ['k { \\\n‖\tx }']],
    ['in the last line', `a:\n\tbpftrace -e 'k { }'`, ['k { }']],
    ['with a dollar sign', `a:\n\tbpftrace -e 'k { $$x }'\n`, ['k { ⟨$←$$⟩x }']],
    ['with a variable', `a:\n\tbpftrace -e 'k { $(X) $\{Y} $Z }'\n`, [`k { ⟨?$(X)⟩ ⟨?\${Y}⟩ ⟨?$Z⟩ }`]],
    ['with a call', `a:\n\tbpftrace -e 'k { $(f $(g),$(h)) }'\n`, ['k { ⟨?$(f $(g),$(h))⟩ }']],
    ['of which each is one command', `a:\n\tbpftrace -e 'k { }'\n\tbpftrace -e 'l { }'\n`, ['k { }', 'l { }']],
  ])('%s', (_, host, programs) => {
    expect(programsOf('makefile', host)).toEqual(programs);
  });

  test('what is written into one', () => {
    const host = `a:\n\tbpftrace -e 'k { }'\n`;
    expect(writtenIn('makefile', host, "$a 'b'")).toBe("$$a '\\''b'\\''");
    expect(writtenIn('makefile', host, 'a\nb')).toBeUndefined();
  });
});

describe('instructions of a Dockerfile', () => {
  test.each([
    ['RUN', `RUN bpftrace -e 'k { }'\n`, ['k { }']],
    ['in small letters', `run bpftrace -e 'k { }'\n`, ['k { }']],
    ['CMD', `CMD bpftrace -e 'k { }'\n`, ['k { }']],
    ['ENTRYPOINT', ` ENTRYPOINT bpftrace -e 'k { }'\n`, ['k { }']],
    ['HEALTHCHECK', `HEALTHCHECK --interval=5s --retries=3 CMD bpftrace -e 'k { }'\n`, ['k { }']],
    ['HEALTHCHECK with a list', `HEALTHCHECK CMD ["bpftrace", "-e", "k { }"]\n`, ['k { }']],
    ['options', `RUN --mount=type=bind,target=/a --network=none bpftrace -e 'k { }'\n`, ['k { }']],
    ['a list', `CMD ["bpftrace", "-e", "k { \\"a\\" }"]\n`, ['k { ⟨"←\\"⟩a⟨"←\\"⟩ }']],
    ['a list with another list', `CMD ["bpftrace", [], "-e", "k { }"]\n`, ['k { }']],
    ['a list of two lines', `CMD ["bpftrace", \\\n "-e", "k { }"]\n`, ['k { }']],
    ['what is no list', `RUN [ -x a ] && bpftrace -e 'k { }'\n`, ['k { }']],
    ['a list that is not closed', `CMD ["bpftrace", "-e", "k { }"\n`, []],
    ['another instruction', `LABEL bpftrace -e 'k { }'\n`, []],
    ['another word', `RUNS bpftrace -e 'k { }'\n`, []],
    ['a word before it', `X RUN bpftrace -e 'k { }'\n`, []],
    ['an entry point with its arguments', `ENTRYPOINT ["bpftrace"]\nCMD ["-e", "k { }"]\n`, ['k { }']],
    ['the last entry point', `ENTRYPOINT ["bpftrace"]\nENTRYPOINT ["x"]\nCMD ["-e", "k { }"]\n`, []],
    ['an entry point of another stage', `ENTRYPOINT ["bpftrace"]\nFROM x\nCMD ["-e", "k { }"]\n`, []],
    ['arguments without an entry point', `CMD ["bpftrace"]\nCMD ["-e", "k { }"]\n`, []],
    ['an entry point that only looks', `ENTRYPOINT ["grep"]\nCMD ["bpftrace", "-e", "k { }"]\n`, []],
    ['a backslash at the end of the file', `RUN bpftrace -e 'k { }' \\`, ['k { }']],
    ['a comment in a program', `RUN bpftrace -e 'k { \\\n# a\n}'\n`, ['k { ‖}']],
    ['a stage with a list', `FROM x\nENTRYPOINT ["bpftrace"]\nRUN ["-e", "k { }"]\n`, []],
    ['lines that go on', `RUN x && \\\n  bpftrace \\ \t\n -e 'k { }'\n`, ['k { }']],
    ['comments among them', `RUN x && \\\n# y\n\n  bpftrace -e 'k { }'\nx\n`, ['k { }']],
    ['a line that does not go on', `RUN x\nbpftrace -e 'k { }'\n`, []],
    ['a comment', `# RUN bpftrace -e 'k { }'\n`, []],
    ['a comment that seems to go on', `# a \\\nRUN bpftrace -e 'k { }'\n`, ['k { }']],
    ['lines of Windows', `RUN x && \\\r\n  bpftrace -e 'k { }'\r\n`, ['k { }']],
    ['another escape', `# escape=\`\nRUN x && \`\n bpftrace -e 'k { }'\n`, ['k { }']],
    ['another escape with blanks', `#\tEscape = \`\nRUN x && \` \n bpftrace -e 'k { }'\n`, ['k { }']],
    ['another escape below a directive', `# syntax=a\n#escape=\`\nRUN x && \`\n bpftrace -e 'k { }'\n`, ['k { }']],
    ['no escape below a comment', `# a\n# escape=\`\nRUN x && \`\n bpftrace -e 'k { }'\n`, []],
    ['no escape below an instruction', `FROM x\n# escape=\`\nRUN x && \`\n bpftrace -e 'k { }'\n`, []],
    ['the end of the file', `RUN bpftrace -e 'k { }'`, ['k { }']],
    ['a document that is run', `RUN <<EOF\nbpftrace -e 'k { }'\nEOF\nRUN bpftrace -e 'l { }'\n`, ['k { }', 'l { }']],
    ['a document between quotes', `RUN <<-"E"\nbpftrace -e 'k { }'\nE\n`, ['k { }']],
    ['a document without an end', `RUN <<E\nbpftrace -e 'k { }'\n`, []],
    [
      'a document for another command',
      `RUN cat <<E > a\nRUN bpftrace -e 'k { }'\nE\nRUN bpftrace -e 'l { }'\n`,
      ['l { }'],
    ],
  ])('%s', (_, host, programs) => {
    expect(programsOf('dockerfile', host)).toEqual(programs);
  });

  test('what is written into one', () => {
    expect(writtenIn('dockerfile', `RUN bpftrace -e 'k { }'\n`, "a 'b'")).toBe("a '\\''b'\\''");
    expect(writtenIn('dockerfile', `RUN bpftrace -e 'k { }'\n`, 'a\nb')).toBeUndefined();
    expect(writtenIn('dockerfile', `CMD ["bpftrace", "-e", "k { }"]\n`, '"a\nb"')).toBe('\\"a\\nb\\"');
  });
});

test('a document of a Dockerfile has less than 64 KiB, and so has a list', () => {
  const document = (count: number) => `RUN <<E\nbpftrace -e 'k { }'\n#${'x'.repeat(count - 22)}\nE\n`;
  const list = (count: number) => `CMD ["bpftrace", "-e", "k { }", "${'x'.repeat(count - 33)}"]\n`;
  const most = 64 * 1024;
  expect([programsOf('dockerfile', document(most - 1)), programsOf('dockerfile', document(most))]).toEqual([
    ['k { }'],
    [],
  ]);
  expect([programsOf('dockerfile', list(most)), programsOf('dockerfile', list(most + 1))]).toEqual([['k { }'], []]);
});

describe('cells of a notebook', () => {
  const cells = (...sources: readonly unknown[]) =>
    JSON.stringify({ cells: sources.map((source) => ({ cell_type: 'code', source })) });

  test.each([
    ['a string', cells(`run(["bpftrace", "-e", 'k { }'])`), ['k { }']],
    [
      'a string for each line',
      cells(['x = """k {⏎'.replace('⏎', '\n'), '}"""\n', 'run(["bpftrace", "-e", x])']),
      ['k {⟨\n←\\n⟩‖}'],
    ],
    ['lines that are none', cells(['x\n', 5, `run(["bpftrace", "-e", 'k { }'])`]), ['k { }']],
    ['a command', cells(`x = 1\n  !bpftrace -e 'k { }'\ny = 2`), ['k { }']],
    ['a command of the shell of IPython', cells(`%sx bpftrace -e 'k { }'`), ['k { }']],
    ['Python before a command', cells(`run(["bpftrace", "-e", 'l { }'])\n!x`), ['l { }']],
    ['a command beside Python', cells(`!bpftrace -e 'k { }'\nrun(["bpftrace", "-e", 'l { }'])`), ['k { }', 'l { }']],
    ['a command that goes on', cells(`!x \\\n ('\nrun(["bpftrace", "-e", 'l { }'])`), ['l { }']],
    ['a command is no Python', cells(`!run(["bpftrace", "-e", 'l { }'])`), []],
    ['a sum is no command', cells(`x = 5 %x\nrun(["bpftrace", "-e", 'l { }'])`), ['l { }']],
    ['no shell in Python', cells(`x = 1\nbpftrace -e 'k { }'`), []],
    ['a cell for bash', cells(`%%bash\nX='k { }'\nbpftrace -e "$X"`), ['k { }']],
    ['a cell for sh', cells(`%%sh -e\nX='k { }'\nbpftrace -e "$X"`), ['k { }']],
    ['a cell for a script', cells(`%%script bash\nX='k { }'\nbpftrace -e "$X"`), ['k { }']],
    ['a cell for something else', cells(`%%shell\nX='k { }'\nbpftrace -e "$X"`), []],
    ['a cell that does not start so', cells(` x\n%%bash\nX='k { }'\nbpftrace -e "$X"`), []],
    ['text', JSON.stringify({ cells: [{ cell_type: 'markdown', source: "`bpftrace -e 'k { }'`" }] }), ['k { }']],
    [
      'a cell without a source',
      JSON.stringify({ cells: [{}, 5, { source: { a: 1 } }, { source: "!bpftrace -e 'k { }'" }] }),
      ['k { }'],
    ],
    ['a program for another cell', cells('P = "kprobe:f { @ = 1; }"', 'run("bpftrace", P)'), ['kprobe:f { @ = 1; }']],
    ['what cells have written', JSON.stringify({ cells: [{ source: 'x', outputs: ["!bpftrace -e 'k { }'"] }] }), []],
    ['no cells', JSON.stringify({ cells: { source: "!bpftrace -e 'k { }'" } }), []],
    ['no map', JSON.stringify(["!bpftrace -e 'k { }'"]), []],
    [
      'what is too deep',
      `{"cells": [{"source": "!bpftrace -e 'k { }'"}], "x": ${'['.repeat(300)}${']'.repeat(300)}}`,
      [],
    ],
  ])('%s', (_, host, programs) => {
    expect(programsOf('notebook', host)).toEqual(programs);
  });
});

test.each<[HostFormat, string, string]>([
  ['template', 'k:@A_1@ { @ }', 'k:⟨?@A_1@⟩ { @ }'],
  ['template', 'k:@a@ { @B }', 'k:@a@ { @B }'],
  ['template', `k:\${a} { \${a-b} }`, `k:⟨?\${a}⟩ { \${a-b} }`],
  ['template', 'k:<%= a %> { <%- b %> }', 'k:⟨?<%= a %>⟩ { ⟨?<%- b %>⟩ }'],
  ['template', 'k:{{- a -}} { {{ b; }} }', 'k:⟨?{{- a -}}⟩ { {{ b; }} }'],
  ['template', 'k {\n{# a #}{% if a %}x{% end %}\n}', 'k {\n⟨?{# a #}⟩⟨?{% if a %}⟩x⟨?{% end %}⟩\n}'],
  ['template', 'k { <% if a %>x }', 'k { ⟨?<% if a %>⟩x }'],
])('%s: %j', (format, host, program) => {
  expect(programsOf(format, host)).toEqual([program]);
});
