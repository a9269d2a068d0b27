import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foreignLanguage } from '../../../src/engine/syntax/foreign-text.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { PROVIDERS } from '../../../src/facts/providers.ts';
import { NEWEST_TOOLS, PACKAGED_TOOLS } from './installed-tools.ts';

const FOREIGN: readonly (readonly [string, string])[] = [
  [
    'a template of 010 Editor',
    [
      '//------------------------------------------------',
      '//--- 010 Editor v9.0 Binary Template',
      '//   File Mask: *.pak',
      '//------------------------------------------------',
      'LittleEndian();',
      'typedef struct { char magic[4] <format=hex>; uint32 count; } HEADER <read=name>;',
      'HEADER header;',
      'local int i;',
      'for (i = 0; i < header.count; i++) { ENTRY entry; if (entry.size > 10) Printf("big"); }',
    ].join('\n'),
  ],
  [
    'a template of 010 Editor',
    '#include "Common.bt"\nDWORD size;\nchar name[size];\nstring title;\nvoid Show(int x)\n{\n  Printf("%d", x);\n}\n',
  ],
  ['a template of 010 Editor', 'enum <ubyte> KIND { A, B };\nlocal uint64 at = FTell();\nubyte kind <format=hex>;\n'],
  [
    'XML',
    '<?xml version="1.0"?>\n<root main_tree="Go">\n  <BehaviorTree ID="Go"><Sequence/></BehaviorTree>\n</root>\n',
  ],
  ['XML', '\ufeff<root BTCPP_format="4"><Fallback name="x"/></root>'],
  ['JSON', '{ "tree": { "type": "selector", "children": [] } }\n'],
  ['JSON', '[1, 2]'],
  ['a behaviour tree', 'tree Patrol\n  sequence\n    move to: "a"\n    selector\n      wait 2s\n'],
  ['a behaviour tree', '| root {\n|  sequence { condition [IsOpen] action [Go] }\n| }\n'],
  ['plain text', 'Notes about the torrent.\nSee the other file.\n'],
  ['plain text', 'name: patrol\nsteps:\n  - walk\n  - wait\n'],
];

describe('a text of another language', () => {
  test.each(FOREIGN)('looks like %s: %j', (language, text) => {
    expect(foreignLanguage(text)).toBe(language);
  });

  /** Wherever a probe is put between the lines of another language, the text is read as a script. */
  test('with a probe in it is a script', () => {
    const probes = PROVIDERS.flatMap(({ spellings }) =>
      spellings.map(({ name }) =>
        /^(?:begin|end)$/i.test(name) ? `${name} { @b[pid] = 1; }` : `${name}:f { @b[pid] = 1; }`,
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...FOREIGN), fc.constantFrom(...probes), fc.nat(), ([, text], probe, at) => {
        const lines = text.split('\n');
        lines.splice(at % (lines.length + 1), 0, probe);
        expect(foreignLanguage(lines.join('\n'))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a script, or what is to become one, is none', () => {
  test.each([
    'kprobe:vfs_read { @[comm] = count(); }',
    'kprobe:vfs_read',
    'fentry:native_queued_spin_lock_slowpath {',
    '<root/>\nfentry:native_queued_spin_lock_slowpath { @a[1] = 1; }',
    '#!/usr/bin/env bpftrace\n{ "a": 1 }',
    '#define P kprobe:vfs_read\nP { print(1); }',
    'LittleEndian();\nBEGIN { exit(); }',
    'LittleEndian(); END/1/ { exit(); }',
    'int x;\nint y;\nk:f { @ = 1; }',
    'macro add(a) { a + 1 }',
    'let @a = hash(10);',
    'import "lib.bt";',
    'config = { max_map_keys = 10 }',
    'struct a { int b; int c; }',
    'enum kind { A, B }\n#include <linux/fs.h>\n',
    'kporbe:vfs_read { printf("x"); }',
    '../tools/other.bt',
    'one line\n',
    'LittleEndian();\n$x = 1; @seen[$x] = 1;',
    '',
    '// A comment alone.\n',
  ])('%j', (text) => {
    expect(foreignLanguage(text)).toBeUndefined();
  });

  test.each([PACKAGED_TOOLS, NEWEST_TOOLS])('$title', ({ scripts }) => {
    for (const path of scripts) expect([path, foreignLanguage(readFileSync(path, 'utf8'))]).toEqual([path, undefined]);
  });

  test('whatever is written: a text that has a probe when it is parsed', () => {
    const piece = fc.constantFrom(
      ...['BEGIN {', 'END {', 'k:f {', 'kprobe:f {', 'fentry:f,', 'x=fexit:f {', 'i:s:1 {', '}\n', '}\n', '}\n', '}'],
      ...['LittleEndian();', 'int x;', 'word y;', '<a>', '{', '\n', '\n', ' ', '//', '/*', '*/', '"', '@a = 1;'],
      ...['sequence', 'root', '/1/', ',', 'struct a', '$x'],
    );
    let scripts = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        if (!parseScript(text).items.some(({ kind }) => kind === 'probe')) return;
        scripts += 1;
        expect(foreignLanguage(text)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
    expect(scripts).toBeGreaterThan(100);
  });
});
