import { describe, expect, test } from '@jest/globals';
import {
  isProgram,
  isWholeProgram,
  programsAmong,
  scriptsIn,
} from '../../../src/source/embedded/finders/whole-program.ts';
import { MappedText } from '../../../src/source/embedded/mapped-text.ts';

const BODY = '{ @ = 1; }';

/** Probes by their long names. */
const LONG = [
  'kprobe:f',
  'kretprobe:f',
  'uprobe:/bin/sh:f',
  'uretprobe:/bin/sh:f',
  'fentry:f',
  'fexit:vmlinux:f',
  'kfunc:f',
  'kretfunc:f',
  'tracepoint:a:b',
  'rawtracepoint:a',
  'usdt:/bin/sh:a:b',
  'profile:hz:99',
  'interval:s:1',
  'software:faults:100',
  'hardware:cache-misses:1',
  'watchpoint:0x1:8:w',
  'asyncwatchpoint:0x1:8:w',
  'iter:task',
];
/** Those by short names that no other text has, and those that others have. */
const SHORT = ['k:f', 'kr:f', 't:a:b', 'k:f*', 't:a:*'];
const OTHERS = [
  'u:f',
  'ur:f',
  'i:s:1',
  'p:hz:9',
  's:a:1',
  'h:a:1',
  'w:0x1:8:w',
  'aw:0x1:8:w',
  'it:task',
  'f:f',
  'fr:f',
  'rt:a',
  'U:/a:b',
];

describe('a text is a program by itself', () => {
  test.each([
    ...[...LONG, ...SHORT].map((probe) => `${probe} ${BODY}`),
    `uprobe:"/a b":"f g" ${BODY}`,
    `kprobe:f,kprobe:g ${BODY}`,
    `kprobe:f,\n  END ${BODY}`,
    `kprobe:f / pid == 1 / ${BODY}`,
    `kprobe:f $1 ${BODY}`,
    `kprobe:f filter ${BODY}`,
    `kprobe:f // a\n${BODY}`,
    `kprobe:f /* a */ ${BODY}`,
    `#!/usr/bin/bpftrace\nkprobe:f ${BODY}`,
    `// a\nkprobe:f ${BODY}`,
    `/* a\n b */ kprobe:f ${BODY}`,
    `#include <a.h>\n#define A 1\n#if A\n#endif\n#ifdef A\n#ifndef A\n#undef A\nkprobe:f ${BODY}`,
    `struct a { int b; };\nkprobe:f ${BODY}`,
    `config = { a=b }\nkprobe:f ${BODY}`,
    `  \n kprobe:f ${BODY} \n`,
    'kprobe:f { exit(); }',
    'kprobe:f { $a = 1; }',
    'kprobe:f { @; }',
    'BEGIN { @ = 1; }',
    'begin { @a[1] = 1; }',
    'END { @[2]; }',
    'end { @a += 1; }',
    'END { @a <<= 1; }',
    `BEGIN { x(); } kprobe:f ${BODY}`,
    'BEGIN { x(); } kprobe:f { exit(); }',
    'END { x(); }\nt:a:b / pid == 1 / { exit(); }',
    `BEGIN { x(); }\nkprobe:f / a / ${BODY}`,
  ])('%j', (text) => {
    expect(isWholeProgram(text)).toBe(true);
    expect(isProgram(text)).toBe(!/^(?:struct|config)/.test(text));
  });

  test.each([
    ...OTHERS.map((probe) => `${probe} ${BODY}`),
    '',
    'kprobe:f',
    'kprobe:f { }',
    'kprobe:f { a; }',
    `kprobe:f ${BODY} x`,
    `x kprobe:f ${BODY}`,
    `kprobe: ${BODY}`,
    `t:a ${BODY}`,
    `kprobe:f is in ${BODY}`,
    `kprobe:f; ${BODY}`,
    `kprobe:f = ${BODY}`,
    `kprobe:f;kprobe:g ${BODY}`,
    `,kprobe:f ${BODY}`,
    `#pragma x\nkprobe:f ${BODY}`,
    `#includes\nkprobe:f ${BODY}`,
    `struct a { int b; }; x kprobe:f ${BODY}`,
    'BEGIN { print(1) }',
    'END { x = "@a = 1"; }',
    'begin { print("@a[1]") }',
    `BEGIN { x(); } a:hover ${BODY.replace('@', 'b')}`,
    `BEGINNING ${BODY}`,
    `mykprobe:f ${BODY}`,
  ])('%j is none', (text) => {
    expect(isWholeProgram(text)).toBe(false);
  });

  test('with its first body among the first 4,096 characters', () => {
    const from = (brace: number) => `kprobe:f${' '.repeat(brace - 8)}${BODY}`;
    expect([isWholeProgram(from(4095)), isProgram(from(4095))]).toEqual([true, true]);
    expect([isWholeProgram(from(4096)), isProgram(from(4096))]).toEqual([false, false]);
  });
});

describe('a text starts as a program does', () => {
  test.each([
    ...OTHERS.map((probe) => `${probe} {`),
    'BEGIN {',
    'END\n{',
    'self:signal:SIGUSR1 {',
    'bench:a {',
    'test:a {',
    'kprobe:f {',
    '\n// a\n/* b */ #include <a.h>\nkprobe:f {',
    '#!/usr/bin/bpftrace\nanything',
    '#!/usr/bin/env bpftrace',
    '#! /usr/bin/env -S bpftrace -v',
    '#!bpftrace',
    `kprobe:f${'\n,kprobe:g'.repeat(20)} {`,
  ])('%j', (text) => {
    expect(isProgram(text)).toBe(true);
  });

  test.each([
    '',
    'kprobe:f',
    'a:hover {',
    'kprobe {',
    'BEGINNING {',
    'x BEGIN {',
    '# a\nkprobe:f {',
    '#!/bin/sh\nkprobe:f {',
    '#!/usr/bin/mybpftrace\nkprobe:f {',
    '#!/usr/bin/env bpftracer\nkprobe:f {',
    'kprobe:f } {',
    `kprobe:f${'\n,kprobe:g'.repeat(21)} {`,
  ])('%j does not', (text) => {
    expect(isProgram(text)).toBe(false);
  });
});

const texts = (programs: readonly MappedText[]) => programs.map(({ text }) => text);

describe('a block has programs beside other text', () => {
  const ONE = `kprobe:f ${BODY}\n`;
  test.each<[string, readonly string[]]>([
    [`# counts f\n${ONE}`, [ONE]],
    [`  # counts f\n\n# b\n${ONE}`, [ONE]],
    [`\n\n${ONE}`, [ONE]],
    [ONE, []],
    [`#!/bin/x\n${ONE}`, []],
    [`#include <a.h>\n${ONE}`, []],
    [`# includes\n${ONE}`, [ONE]],
    [`# include <a.h>\n${ONE}`, [ONE]],
    // What root has started may print a list of probes.
    [`# bpftrace -l\nkprobe:f {\n  int a\n}\n`, []],
    [`# sudo bpftrace -lv x\nkprobe:f {\n`, []],
    [`# bpftrace x.bt\n${ONE}`, [ONE]],
    [`# bpftraces\nkprobe:f {\n`, ['kprobe:f {\n']],
    [`$ cat a.bt\n${ONE}`, [ONE]],
    [`# cat a.bt\n${ONE}`, [ONE]],
    [`% sudo cat x/a.bt \r\n${ONE}`, [ONE]],
    [`me@host:~$ cat a.bt\n${ONE}me@host:~$ ls\n`, [ONE]],
    [`[root@host ~]# cat a.bt\n${ONE}[root@host ~]# ls\n`, [ONE]],
    [`$ cat a.bt\n${ONE}$ cat b.bt\n${ONE}# x\n`, [ONE, ONE]],
    [`$ cat a.bt\n${ONE}#include <a.h>\n# define A\n// $ x\n`, [`${ONE}#include <a.h>\n# define A\n// $ x\n`]],
    [`$ cat a.bt\n${ONE}$x\n`, [`${ONE}$x\n`]],
    [`$ cat a.txt\n${ONE}`, []],
    [`$ cat a.bt | head\n${ONE}`, []],
    [`$ cat a.bt b.bt\n${ONE}`, []],
    [`$ mycat a.bt\n${ONE}`, []],
    [`cat a.bt\n${ONE}`, []],
    [`$ cat a.bt\nno program\n`, []],
    [`${'x'.repeat(80)}$ cat a.bt\n${ONE}`, [ONE]],
    [`${'x'.repeat(81)}$ cat a.bt\n${ONE}`, []],
  ])('%j', (block, programs) => {
    expect(texts(programsAmong(MappedText.of(block)))).toEqual(programs);
  });

  test('of which 64 KiB are looked at', () => {
    const script = (length: number) => `kprobe:f {${' '.repeat(length - 11)}}`;
    const [shown] = programsAmong(MappedText.of(`$ cat a.bt\n${script(65_535)}\n$ ls`));
    expect(shown?.text).toHaveLength(65_536);
    const [cut] = programsAmong(MappedText.of(`$ cat a.bt\n${script(65_536)}\n$ ls`));
    expect(cut?.text).toHaveLength(65_536);
  });
});

describe('a script in plain text goes from its #! line to the end of the last body', () => {
  const HEAD = '#!/usr/bin/bpftrace\n';
  test.each<[string, readonly string[]]>([
    [`x\n${HEAD}kprobe:f {\n}\nx {\n}\n`, [`${HEAD}kprobe:f {\n}`]],
    [`${HEAD}kprobe:f {\n}`, [`${HEAD}kprobe:f {\n}`]],
    [`${HEAD}kprobe:f {\n} \r\n\r\n \nEND {\n}\nx`, [`${HEAD}kprobe:f {\n} \r\n\r\n \nEND {\n}`]],
    [`${HEAD}kprobe:f {\n}\n// a\nBEGIN\n{\n}\n`, [`${HEAD}kprobe:f {\n}\n// a\nBEGIN\n{\n}`]],
    [`${HEAD}kprobe:f {\n}\n/* a */\nend {\n}\n`, [`${HEAD}kprobe:f {\n}\n/* a */\nend {\n}`]],
    [`${HEAD}kprobe:f {\n}\nENDS {\n}\n`, [`${HEAD}kprobe:f {\n}`]],
    [`${HEAD}kprobe:f {\n  }\n`, []],
    [`${HEAD}x\n`, []],
    [` ${HEAD}kprobe:f {\n}\n`, []],
    [`#!/bin/sh\nkprobe:f {\n}\n`, []],
  ])('%j', (text, scripts) => {
    expect(texts(scriptsIn(MappedText.of(text)))).toEqual(scripts);
  });

  test('up to 1,000 of them', () => {
    expect(scriptsIn(MappedText.of(`${HEAD}kprobe:f {\n}\n`.repeat(1001)))).toHaveLength(1000);
  });
});
