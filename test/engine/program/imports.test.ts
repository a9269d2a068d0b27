import { describe, expect, test } from '@jest/globals';
import {
  followImports,
  type Imports,
  MOST_IMPORTED_FILES,
  resolveImport,
} from '../../../src/engine/program/imports.ts';
import { Library } from '../../../src/engine/program/library.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import { GUARD_FILES } from '../../../src/facts/guard-file.ts';
import type { Source } from '../../../src/text/source.ts';

type Files = Readonly<Record<string, string | Source>>;

/** The imports of `main` among these files; what is not listed is not there. */
function follow(main: string, files: Files): Imports {
  const library = new Library();
  for (const [path, source] of Object.entries(files))
    library.add(path, typeof source === 'string' ? { kind: 'text', text: source } : source);
  const text = library.source(main);
  if (text?.kind !== 'text') throw new Error('the script itself is missing');
  const script = library.parse(main, text.text);
  for (let found = followImports(script, main, library); ; found = followImports(script, main, library)) {
    if (found.unread.length === 0) return found;
    for (const path of found.unread) library.add(path, { kind: 'unread', message: 'it is not there' });
  }
}

const told = ({ gaps }: Imports) => gaps.map(({ message }) => message);

const paths = ({ files }: Imports) => files.map(({ path }) => path);

test.each([
  ['tools/x.bt', 'lib/a.bt', 'tools/lib/a.bt'],
  ['x.bt', './lib//a.bt', 'lib/a.bt'],
  ['tools/x.bt', '../lib/a.bt', 'lib/a.bt'],
  ['x.bt', '../../etc/passwd', '../../etc/passwd'],
  ['../x.bt', '../a.bt', '../../a.bt'],
  ['/w/x.bt', '../../../a.bt', '/a.bt'],
  ['/x.bt', 'a.bt', '/a.bt'],
  ['x.bt', 'a/../b.bt', 'b.bt'],
  ['x.bt', 'a/./b.bt', 'a/b.bt'],
  ['x.bt', '../../a/../b.bt', '../../b.bt'],
])('in %s, "%s" is %s', (script, name, path) => {
  expect(resolveImport(script, name)).toBe(path);
});

describe('what is imported', () => {
  test('in the order of the statements, each file before what it imports itself', () => {
    const imports = follow('x.bt', {
      'x.bt': 'import "b.bt";\nimport "a.bt";\nBEGIN { }',
      'b.bt': 'import "c.bt";\nmacro m() { }',
      'a.bt': 'macro n() { }',
      'c.bt': 'macro o() { }',
    });
    expect(paths(imports)).toEqual(['b.bt', 'c.bt', 'a.bt']);
    // What c.bt does is placed at the import of b.bt.
    expect(imports.files.map(({ statement }) => statement.start)).toEqual([0, 0, 15]);
    expect(imports.gaps).toEqual([]);
  });

  test('names in imported files count from the folder of the script, as bpftrace 0.27.1 has it', () => {
    const files = { 'lib/a.bt': 'import "b.bt";', 'lib/b.bt': '', 'b.bt': '' };
    expect(paths(follow('x.bt', { ...files, 'x.bt': 'import "lib/a.bt";' }))).toEqual(['lib/a.bt', 'b.bt']);
  });

  test('the .bt files right in a folder, but not those in folders below', () => {
    const imports = follow('t/x.bt', {
      't/x.bt': 'import "lib";',
      't/lib': { kind: 'folder', names: ['a.bt', 'README', 'b.bt'] },
      't/lib/a.bt': '',
      't/lib/b.bt': '',
    });
    expect(paths(imports)).toEqual(['t/lib/a.bt', 't/lib/b.bt']);
    expect(imports.gaps).toEqual([]);
  });

  test('a name once, the same file by another name once more, as bpftrace 0.27.1 has it', () => {
    const files = { 'a.bt': '', 'x.bt': 'import "a.bt";\nimport "a.bt";\nimport "./a.bt";' };
    expect(paths(follow('x.bt', files))).toEqual(['a.bt', 'a.bt']);
    const third = { ...files, 'x.bt': `${files['x.bt']}\nimport ".//a.bt";` };
    expect(paths(follow('x.bt', third))).toEqual(['a.bt', 'a.bt']);
  });

  test('cycles end, and a script that imports itself is there once more', () => {
    expect(paths(follow('x.bt', { 'x.bt': 'import "x.bt";' }))).toEqual(['x.bt']);
    const files = { 'x.bt': 'import "a.bt";', 'a.bt': 'import "b.bt";', 'b.bt': 'import "a.bt";\nimport "x.bt";' };
    expect(paths(follow('x.bt', files))).toEqual(['a.bt', 'b.bt', 'x.bt']);
  });
});

const WITHOUT_C = '; import no C but a guard file of this tool, or lower `not-judged` in the configuration';

describe('what is not followed', () => {
  test.each([
    ['missing.bt', 'it is not there; add the file, or correct the name'],
    ['/etc/passwd', 'an absolute path leads out of the repository; keep the file inside of the repository'],
    ['guard.bpf.c', 'it is not there; add the file, or correct the name'],
    ['some.h', `imported C is not looked at${WITHOUT_C}`],
    ['include/types.h', `imported C is not looked at${WITHOUT_C}`],
    ['guard.bpf.o', `imported C is not looked at${WITHOUT_C}`],
    ['a.c', `imported C is not looked at${WITHOUT_C}`],
    ['a.bch', 'it is not there; add the file, or correct the name'],
    ['a.h.bt', 'it is not there; add the file, or correct the name'],
    ['my/stdlib', 'it is not there; add the file, or correct the name'],
    ['own/stdlib/a.h', `imported C is not looked at${WITHOUT_C}`],
    ['other.bpf.c', `imported C is not looked at, and it is not the text of a guard file of this tool${WITHOUT_C}`],
    ['secret.bt', 'it cannot be read; put a file that can be read there'],
    ['notes.txt', 'bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name'],
    ['', 'it is no name of a file; correct the name'],
  ])('%s', (name, reason) => {
    const imports = follow('x.bt', {
      'x.bt': `import "${name}";`,
      'notes.txt': 'text',
      'other.bpf.c': 'int x;',
      'secret.bt': { kind: 'unread', message: 'it cannot be read' },
    });
    expect(imports.files).toEqual([]);
    expect(told(imports)).toEqual([`The import of "${name}" was not followed: ${reason}.`]);
  });

  test.each(['stdlib', 'stdlib/strings/strings.bpf.c', 'stdlib/a.h'])(
    '%s is part of bpftrace, so nothing is said',
    (name) => {
      expect(follow('x.bt', { 'x.bt': `import "${name}";` })).toEqual({ files: [], unread: [], reached: [], gaps: [] });
    },
  );

  test('10,000 imports: some are followed, one sentence tells of the rest', () => {
    const statements = Array.from({ length: 10_000 }, (_, at) => `import "${at}.bt";`);
    const files = Object.fromEntries(statements.map((_, at) => [`${at}.bt`, 'macro m() { }']));
    const imports = follow('x.bt', { ...files, 'x.bt': statements.join('\n') });
    expect(imports.files).toHaveLength(MOST_IMPORTED_FILES);
    expect(told(imports)).toEqual([
      'The script imports too much: 64 files, 16 levels and 4 MiB are followed at most, without "64.bt", "65.bt", "66.bt", "67.bt", "68.bt" and 9931 more; import less.',
    ]);
  });

  test('10,000 imports of nothing: a handful of sentences', () => {
    const statements = Array.from({ length: 10_000 }, (_, at) => `import "${at}.bt";`);
    const sentences = told(follow('x.bt', { 'x.bt': statements.join('\n') }));
    expect(sentences).toHaveLength(12);
    expect(sentences.at(-2)).toBe('54 more imports were not followed, from this one on; correct those above first.');
  });

  test('spellings of one file do not use up what is followed of others', () => {
    const spellings = Array.from(
      { length: 10_000 },
      (_, at) => `import "${'./'.repeat(at % 40)}${'/'.repeat(at % 7)}a.bt";`,
    );
    const files = { 'a.bt': '', 'z.bt': '', 'x.bt': [...spellings, 'import "z.bt";'].join('\n') };
    const imports = follow('x.bt', files);
    expect([...new Set(paths(imports))]).toEqual(['a.bt', 'z.bt']);
  });

  test('the second spelling of a file is followed also where no other file is', () => {
    const statements = Array.from({ length: MOST_IMPORTED_FILES }, (_, at) => `import "${at}.bt";`);
    const files = Object.fromEntries(statements.map((_, at) => [`${at}.bt`, '']));
    const imports = follow('x.bt', { ...files, 'x.bt': [...statements, 'import "./0.bt";'].join('\n') });
    expect([imports.files.length, imports.files.at(-1)?.path]).toEqual([MOST_IMPORTED_FILES + 1, '0.bt']);
    expect(imports.gaps).toEqual([]);
  });

  test('a name that no file can have', () => {
    expect(told(follow('x.bt', { 'x.bt': 'import "a\0.bt";' }))).toEqual([
      expect.stringMatching(/was not followed: it is no name of a file; correct the name\.$/),
    ]);
  });

  test('a chain that does not end', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.bt`, `import "${at + 1}.bt";`]));
    const imports = follow('0.bt', files);
    expect(imports.files).toHaveLength(16);
    expect(told(imports)).toEqual([expect.stringContaining('without "17.bt"; import less')]);
  });

  test('more text than fits', () => {
    const files = {
      'a.bt': `/*${'x'.repeat(4 * 1024 * 1024 - 4)}*/`,
      'b.bt': ' ',
      'c.bt': '',
      'x.bt': 'import "a.bt"; import "b.bt"; import "c.bt";',
    };
    const imports = follow('x.bt', files);
    // The first file may be as long as all, and the second one follows.
    expect(paths(imports)).toEqual(['a.bt', 'b.bt']);
    expect(told(imports)).toEqual([expect.stringContaining('without "c.bt"; import less')]);
    expect(imports.gaps[0]?.span).toEqual({ start: 30, end: 44 });
  });

  test('more text of headers than fits', () => {
    const files = {
      'a.h': `/*${'x'.repeat(4 * 1024 * 1024 - 3)}*/`,
      'b.h': '',
      'x.bt': '#include "a.h"\n#include "b.h"\nBEGIN { }',
    };
    expect(paths(follow('x.bt', files))).toEqual(['a.h']);
  });

  test('more than ten gaps', () => {
    const missing = (count: number) =>
      told(follow('x.bt', { 'x.bt': Array.from({ length: count }, (_, at) => `import "${at}.bt";`).join('\n') }));
    expect(missing(10)).toHaveLength(10);
    expect(missing(12)).toHaveLength(11);
    expect(missing(12).at(-2)).toMatch(/^The import of "9\.bt" was not followed/);
    expect(missing(12).at(-1)).toBe('2 more imports were not followed, from this one on; correct those above first.');
  });

  test('a folder that is too far', () => {
    const chain = Array.from({ length: 15 }, (_, at): [string, string] => [`${at}.bt`, `import "${at + 1}.bt";`]);
    const folder = { kind: 'folder', names: ['a.bt'] } as const;
    const files = { ...Object.fromEntries(chain), '15.bt': 'import "lib";', lib: folder, 'lib/a.bt': '' };
    expect(told(follow('0.bt', files))).toEqual([expect.stringContaining('without "lib/a.bt"; import less')]);
  });

  test.each([
    [100, `"${'a'.repeat(97)}.bt"`],
    [101, `"${'a'.repeat(98)}.b..."`],
  ])('a name of %d characters', (length, shown) => {
    const imports = follow('x.bt', { 'x.bt': `import "${'a'.repeat(length - 3)}.bt";` });
    expect(told(imports)[0]).toContain(`The import of ${shown} was not followed`);
  });

  test('a name with line ends stays on one line', () => {
    const names = ['a\n::error::b.bt'];
    const imports = follow('x.bt', { 'x.bt': 'import "lib";', lib: { kind: 'folder', names } });
    expect(told(imports)).toEqual([
      expect.stringMatching(/^The import of "lib\/a ::error::b\.bt" was not followed: .*$/),
    ]);
  });
});

test('a guard file of ours is taken, the first of several', () => {
  const [second, first] = GUARD_FILES;
  const files = { 'a.bpf.c': second.text, 'b.bpf.c': first?.text ?? '', 'x.bt': 'import "a.bpf.c"; import "b.bpf.c";' };
  const imports = follow('x.bt', files);
  expect(imports.guardFile).toBe(second);
  expect(imports.files).toEqual([]);
  expect(imports.gaps).toEqual([]);
  expect(follow('x.bt', { 'x.bt': 'import "a.bt";', 'a.bt': '' })).not.toHaveProperty('guardFile');
});

test('what nobody has looked for yet is asked for, and not there until then', () => {
  const imports = followImports(parseScript('#include "b.h"\nimport "a.bt"; BEGIN { }'), 't/x.bt', new Library());
  expect(imports.unread).toEqual(['t/a.bt', 't/b.h']);
  expect(imports.reached).toEqual(['t/a.bt', 't/b.h']);
  expect(told(imports)).toEqual([
    'The import of "a.bt" was not followed: it is not there; add the file, or correct the name.',
    'The header "b.h" was not read: it is not there; add the file, or correct the name.',
  ]);
});

describe('a header that is included', () => {
  test('is read for its definitions, with what it includes itself, once', () => {
    const imports = follow('tools/x.bt', {
      'tools/x.bt': '#include <linux/sched.h>\n#include "upd.h"\n#include "upd.h"\nBEGIN { UPD; }',
      'tools/upd.h':
        '#pragma once\n#include "more/key.h"\nstatic inline int f(void) { return 1; }\n#define UPD @b[KEY] = 2\n',
      'tools/more/key.h': '#include "other.h"\n#define KEY 5\n',
      'tools/more/other.h': '',
    });
    expect(paths(imports)).toEqual(['tools/upd.h', 'tools/more/key.h', 'tools/more/other.h']);
    expect(imports.gaps).toEqual([]);
    expect(imports.files[0]?.script.items.map(({ kind }) => kind)).toContain('preprocessor');
    expect(imports.files.flatMap(({ script }) => script.errors)).toEqual([]);
  });

  test('is told where it is not there or leads out of the repository', () => {
    const imports = follow('x.bt', { 'x.bt': '#include "gone.h"\n#include "/etc/x.h"\nBEGIN { }' });
    expect(told(imports)).toEqual([
      'The header "gone.h" was not read: it is not there; add the file, or correct the name.',
      'The header "/etc/x.h" was not read: an absolute path leads out of the repository; keep the file inside of the repository.',
    ]);
    expect(imports.reached).toEqual(['gone.h', 'etc/x.h']);
  });

  test('may be imported as well', () => {
    const imports = follow('x.bt', { 'x.bt': '#include "a.bt"\nimport "a.bt"; BEGIN { }', 'a.bt': '' });
    expect(paths(imports)).toEqual(['a.bt', 'a.bt']);
    expect(imports.reached).toEqual(['a.bt', 'a.bt']);
  });

  test.each([
    ['#  include  "a.h"', ['a.h']],
    ['#include"a.h"', ['a.h']],
    ['#include <a.h>', []],
    ['#error write #include "a.h"', []],
    ['#define H "a.h"', []],
    ['#include ""', []],
  ])('%s', (line, expected) => {
    const imports = follow('x.bt', { 'x.bt': `${line}\nBEGIN { }`, 'a.h': '' });
    expect([paths(imports), imports.gaps]).toEqual([expected, []]);
  });

  test('keeps its lines for the preprocessor alone', () => {
    const imports = follow('x.bt', { 'x.bt': '#include "a.h"\nBEGIN { }', 'a.h': '#define A 1\nBEGIN { = }\nEND { }' });
    const [header] = imports.files;
    expect(header?.script.items.map(({ kind }) => kind)).toEqual(['preprocessor']);
    expect([header?.script.errors, header?.script.unread]).toEqual([[], []]);
    expect(header?.statement).toEqual({ start: 0, end: 14 });
  });

  test('is no folder', () => {
    const imports = follow('x.bt', { 'x.bt': '#include "lib"\nBEGIN { }', lib: { kind: 'folder', names: ['a.h'] } });
    expect(told(imports)).toEqual(['The header "lib" was not read: it is a folder; name a file.']);
  });

  test('that cannot be read', () => {
    const files = { 'x.bt': '#include "a.h"\nBEGIN { }', 'a.h': { kind: 'unread', message: 'it is no text' } } as const;
    expect(told(follow('x.bt', files))).toEqual([
      'The header "a.h" was not read: it is no text; put a file that can be read there.',
    ]);
  });

  test('is bounded', () => {
    const files: Record<string, string> = { 'x.bt': '#include "h0.h"\nBEGIN { }' };
    for (let index = 0; index < 40; index++) files[`h${index}.h`] = `#include "h${index + 1}.h"\n#define D${index} 1\n`;
    const imports = follow('x.bt', files);
    expect(imports.files).toHaveLength(16);
    expect(told(imports)).toEqual([expect.stringContaining('without "h16.h"; import less')]);
  });
});
