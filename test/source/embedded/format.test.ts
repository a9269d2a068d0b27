import { describe, expect, test } from '@jest/globals';
import { everyKind, findPrograms } from '../../../src/source/embedded/find.ts';
import {
  formatOf,
  hasWord,
  holdsProse,
  hostFormat,
  isHost,
  isHostKind,
  isOnlyHost,
  isTemplate,
  mayBeHost,
  mayNameScripts,
  mayRunBpftrace,
  namesScripts,
  unsearchedNotes,
} from '../../../src/source/embedded/format.ts';
import { EMBEDDED_KINDS } from '../../../src/text/embedded-kind.ts';
import { programsIn } from './maps.ts';

const NAMES =
  'a.sh a.md a.rst a.txt a.8 a.html a.yaml a.json Dockerfile Makefile a.service a.ipynb a.py a.go a.ts a.c'.split(' ');

/** The names of each kind, and those of other files that are like them. */
const KINDS: Readonly<Record<string, string>> = {
  'template template':
    'a.bt.in a.bt.j2 a.bt.jinja a.bt.jinja2 a.bt.tmpl a.bt.tpl a.bt.template a.bt.erb a.bt.ejs a.bt.hbs a.bt.mustache a.bt.gotmpl a.bt.m4 a.bt.cmake A.BT.IN',
  'shell shell':
    'a.sh a.bash a.zsh a.ksh a.dash a.ash a.bats A.SH .bashrc bashrc .bash_profile .profile .zshrc .bash_aliases x/.profile a.b.sh a.txt.sh a.1.sh',
  'markdown documents': 'a.md a.markdown a.mdown a.mkd a.mdx',
  'text documents':
    'a.rst a.rest a.org a.adoc a.asciidoc a.asc a.txt a.text README INSTALL NOTES HACKING TODO CHANGELOG USAGE readme',
  'man documents': 'a.1 a.2 a.3 a.4 a.5 a.6 a.7 a.8 a.man a.mdoc a.roff',
  'html documents': 'a.html a.htm a.xhtml',
  'yaml yaml': 'a.yaml a.yml',
  'json json': 'a.json a.jsonc a.json5 a.jsonl',
  'dockerfile dockerfile':
    'Dockerfile Containerfile DOCKERFILE dockerfile.dev Containerfile.a.b a.dockerfile a.containerfile',
  'makefile makefile': 'Makefile makefile GNUmakefile GNUMakefile Makefile.am Makefile.in a.mk a.mak',
  'systemd systemd': 'a.service a.timer a.socket a.mount a.path a.slice a.target',
  'notebook notebook': 'a.ipynb',
  'python python': 'a.py a.pyi a.pyw a.python',
  'go go': 'a.go',
  'javascript javascript': 'a.js a.mjs a.cjs a.jsx a.ts a.mts a.cts a.tsx',
  'c c': 'a.c a.h a.cc a.cpp a.cxx a.hh a.hpp a.hxx',
  'first line': 'a READMEs x/INSTALLED MyMakefile x.d/run profiles',
  none: '.x .sh .h a.sh.b a.b a.0 a.9 a.mds .sh.x a.rs Makefile.amx a.MAKE .mybashrc x.bashrc a.bt.inx README.x a.exe',
};

test.each(Object.entries(KINDS).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)))(
  'the format and the kind of %s: %s',
  (name, kind) => {
    const row = formatOf(name);
    expect(typeof row === 'object' ? `${row.format} ${row.kind}` : (row ?? 'none')).toBe(kind);
    expect(formatOf(`dir.d/${name}`)).toBe(row);
    const isKnown = kind !== 'none' && kind !== 'first line';
    expect(isTemplate(name)).toBe(kind === 'template template');
    expect(holdsProse(name)).toBe(kind === 'yaml yaml');
    expect(isOnlyHost(name)).toBe(isKnown && kind !== 'c c' && !/\.(?:txt|text|\d)$/.test(name));
    expect(mayBeHost(name, 'script')).toBe(kind !== 'none');
    expect(mayBeHost(name, 'any')).toBe(isOnlyHost(name));
    expect(mayBeHost(name, 'none')).toBe(false);
    expect(isHostKind(name, Buffer.from(''))).toBe(isKnown);
    const names = isKnown && namesScripts(typeof row === 'object' ? row.kind : 'c');
    expect([mayNameScripts(name, true), mayNameScripts(name, false)]).toEqual([kind === 'first line' || names, names]);
  },
);

test('a command in some kinds of files names scripts, in the others it is an example or needs a program', () => {
  expect(EMBEDDED_KINDS.filter(namesScripts)).toEqual(['shell', 'yaml', 'dockerfile', 'makefile', 'systemd']);
});

test.each([
  ['#!/bin/sh', 'shell'],
  ['#!/bin/dash -e', 'shell'],
  ['#!/usr/bin/env bash', 'shell'],
  ['#!/bin/ksh', 'shell'],
  ['#!/bin/zsh', 'shell'],
  ['#!/bin/ash', 'shell'],
  ['#!/bin/mksh', 'shell'],
  ['#!/bin/fish', undefined],
  ['#!/usr/bin/python3.11', 'python'],
  ['#!/usr/bin/env python', 'python'],
  ['#!/usr/bin/env node', 'javascript'],
  ['#!/usr/bin/env -S deno run', 'javascript'],
  ['#!/usr/bin/bun', 'javascript'],
  ['#!/usr/bin/ruby', undefined],
  ['# /bin/sh', undefined],
  [' #!/bin/sh', undefined],
  ['\n#!/bin/sh', undefined],
  ['#!/usr/bin/x\n#!/bin/sh', undefined],
  [`#!/${'x'.repeat(250)}sh`, undefined],
  [`#!/${'x'.repeat(251)} sh`, undefined],
  [`#!/${'x'.repeat(250)} sh`, 'shell'],
])('a file without an ending that starts with %j is a host of kind %s', (line, kind) => {
  const text = `${line}\nbpftrace -l\n`;
  const bytes = Buffer.from(text);
  expect(hostFormat('run', text)?.kind).toBe(kind);
  expect([isHostKind('run', bytes), isHost('run', bytes)]).toEqual([kind !== undefined, kind !== undefined]);
  expect(isHost('run', Buffer.from(`${line}\n`))).toBe(false);
  expect(hostFormat('run', `${line}\n`)).toBeUndefined();
});

test('a file with another ending is what that says, whatever its first line', () => {
  expect(hostFormat('a.py', '#!/bin/sh\nbpftrace')?.kind).toBe('python');
  expect(hostFormat('a.rb', '#!/bin/sh\nbpftrace')).toBeUndefined();
});

test.each([
  ['a.sh', 'kubectl trace', true],
  ['a.sh', 'kubectl  trace', false],
  ['a.sh', '.bt:', false],
  ['run', 'bpftrace', true],
  ['a.yaml', '.bt:', true],
  ['a.json', '.bt"', true],
  ['a.yaml', ".bt'", true],
  ['a.yaml', '.bt ', false],
  ['a.yaml', 'bpftrace', true],
  ['a.json', 'kubectl trace', true],
])('%s: a word of its kind is in %j: %s', (path, content, has) => {
  expect([hasWord(path, content), hasWord(path, Buffer.from(content))]).toEqual([has, has]);
});

test.each([
  ["bpftrace -e 'BEGIN { }'", true],
  ['kubectl trace run x', true],
  ['kubectl get x', false],
  ['', false],
])('%j may run bpftrace: %s', (text, may) => {
  expect(mayRunBpftrace(text)).toBe(may);
});

test('of 10,000 files without the words, each is looked through for these and no more', () => {
  let looks = 0;
  const content = Buffer.from('kprobe:f { @ = 1; }');
  content.includes = () => {
    looks += 1;
    return false;
  };
  const paths = Array.from({ length: 10_000 }, (_, at) => `${at}/${NAMES[at % NAMES.length]}`);
  expect(paths.filter((path) => hasWord(path, content))).toEqual([]);
  expect(looks).toBeLessThanOrEqual(5 * paths.length);
});

test.each(NAMES)('%s: a text that does not name bpftrace has no program', async (name) => {
  const program = 'kprobe:f { @ = 1; }';
  const text = name === 'a.ipynb' ? JSON.stringify({ cells: [{ cell_type: 'code', source: program }] }) : program;
  expect((await programsIn(name, `"${text}"\n`)).programs).toEqual([]);
});

test('files that nobody looked into are told with the reason, if there are some', () => {
  expect(unsearchedNotes([], 'as x')).toEqual([]);
  expect(unsearchedNotes(['a', 'b'], 'as x')).toEqual(['Not searched for programs, as x: a, b.']);
});

describe('a host', () => {
  const text = "bpftrace -e 'kprobe:f { @ = 1; }'\n";

  test('has the kind and the comments of its format', async () => {
    expect(await findPrograms('a.sh', text)).toMatchObject({ kind: 'shell', comment: { open: '# ', close: '' } });
    const json = await findPrograms('a.json', JSON.stringify(['bpftrace', '-e', 'kprobe:f { @ = 1; }']));
    expect(json && Object.keys(json)).toEqual(['kind', 'programs', 'scripts', 'unclear', 'left']);
  });

  test('is undefined where its kind is not chosen, and where nothing is in it', async () => {
    expect(await findPrograms('a.sh', text, (kind) => kind !== 'shell')).toBeUndefined();
    expect(await findPrograms('a.sh', text, everyKind)).toBeDefined();
    expect(await findPrograms('a.sh', '# bpftrace\n')).toBeUndefined();
    expect(await findPrograms('a.sh', 'bpftrace a.bt\n')).toMatchObject({ programs: [], scripts: ['a.bt'] });
    expect(await findPrograms('a.sh', `bpftrace a.bt\n${text}`)).toMatchObject({ programs: [{}], scripts: ['a.bt'] });
    expect(await findPrograms('a.sh', 'bpftrace a.bt\nbpftrace -e "$1"\n')).toMatchObject({ unclear: [{}] });
    expect(await findPrograms('a.sh', `${text}bpftrace -e "$1"\n`)).toMatchObject({ programs: [{}], unclear: [{}] });
    expect(await findPrograms('a.sh', 'bpftrace -e "$1"\n')).toMatchObject({ programs: [], unclear: [{}] });
  });
});
