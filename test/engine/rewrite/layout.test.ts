import { describe, expect, test } from '@jest/globals';
import { applyEdits } from '../../../src/engine/rewrite/edit.ts';
import type { Edit } from '../../../src/engine/rewrite/fix.ts';
import { Layout } from '../../../src/engine/rewrite/layout.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Probe } from '../../../src/engine/syntax/tree.ts';

function read(text: string): { layout: Layout; probe: Probe } {
  const script = parseScript(text);
  expect(script.errors).toEqual([]);
  const probe = script.items.find((item) => item.kind === 'probe');
  if (probe === undefined) throw new Error('no probe');
  return { layout: new Layout(script), probe };
}

/** The text after what a function of the layout makes of it. */
function changed(text: string, change: (layout: Layout, probe: Probe) => Edit | readonly Edit[] | undefined): string {
  const { layout, probe } = read(text);
  const made = change(layout, probe) ?? [];
  return applyEdits(text, 'span' in made ? [made] : made);
}

describe('lines before the probes', () => {
  const put = (text: string) => changed(text, (layout) => layout.beforeProbes(['A guard.'], ['BEGIN { }']));
  const NEW = '// A guard.\nBEGIN { }\n\n';

  test('stand above the comment of the first one', () => {
    expect(put('config = { }\n// Own.\n// Of it.\nkprobe:f { }\n')).toBe(
      `config = { }\n${NEW}// Own.\n// Of it.\nkprobe:f { }\n`,
    );
    expect(put('\n/* Own. */\nkprobe:f { }\n')).toBe(`\n${NEW}/* Own. */\nkprobe:f { }\n`);
    expect(put('#!/usr/bin/bpftrace\n// Own.\nkprobe:f { }\n')).toBe(
      `#!/usr/bin/bpftrace\n${NEW}// Own.\nkprobe:f { }\n`,
    );
  });

  test('stand below a comment that starts the file: it speaks of the whole script', () => {
    expect(put('// Whole.\nkprobe:f { }\n')).toBe(`// Whole.\n${NEW}kprobe:f { }\n`);
    expect(put('// Whole.\n// Of it.\nkprobe:f { }\n')).toBe(`// Whole.\n// Of it.\n${NEW}kprobe:f { }\n`);
    expect(put('\ufeff// Whole.\nkprobe:f { }\n')).toBe(`\ufeff// Whole.\n${NEW}kprobe:f { }\n`);
  });

  test('stand at the start of a file without one, behind a byte order mark', () => {
    expect(put('kprobe:f { }\n')).toBe(`${NEW}kprobe:f { }\n`);
    expect(put('\ufeffkprobe:f { }\n')).toBe(`\ufeff${NEW}kprobe:f { }\n`);
  });

  test('stand above no comment that is not the probe’s own', () => {
    expect(put('// Other.\n\nkprobe:f { }\n')).toBe(`// Other.\n\n${NEW}kprobe:f { }\n`);
    expect(put('config = { } // Of it.\nkprobe:f { }\n')).toBe(`config = { } // Of it.\n${NEW}kprobe:f { }\n`);
  });

  test('stand on the line of a probe that shares it', () => {
    expect(put('config = { } kprobe:f { }\n')).toBe('config = { } /* A guard. */ BEGIN { } kprobe:f { }\n');
  });

  test('have the line ends of the file', () => {
    expect(put('kprobe:f { }\r\n')).toBe('// A guard.\r\nBEGIN { }\r\n\r\nkprobe:f { }\r\n');
  });

  test('stand behind imports and settings, and before what is a part of programs', () => {
    const text = '#include "a.h"\nimport "b.bt";\nconfig = { }\nmacro m() { 1 }\nkprobe:f { }\n';
    expect(changed(text, (layout) => layout.beforeBodies(['A guard.'], ['BEGIN { }']))).toBe(
      text.replace('macro', `${NEW}macro`),
    );
  });
});

describe('statements at the start of a body', () => {
  const put = (text: string) => changed(text, (layout, { body }) => layout.atStart(body, ['$x = 1;', '$y = 2;']));

  test('have the indentation of the first statement', () => {
    expect(put('kprobe:f {\n  @a = 1;\n}\n')).toBe('kprobe:f {\n  $x = 1;\n  $y = 2;\n  @a = 1;\n}\n');
    expect(put('  kprobe:f {\n  }\n')).toBe('  kprobe:f {\n    $x = 1;\n    $y = 2;\n  }\n');
  });

  test('stand on the line of the brace where a statement does, or where a comment goes on', () => {
    expect(put('kprobe:f { @a = 1;\n}\n')).toBe('kprobe:f { $x = 1; $y = 2; @a = 1;\n}\n');
    expect(put('kprobe:f { @a = 1; }')).toBe('kprobe:f { $x = 1; $y = 2; @a = 1; }');
    expect(put('kprobe:f { /* a\nb */ @a = 1;\n}\n')).toBe('kprobe:f { $x = 1; $y = 2; /* a\nb */ @a = 1;\n}\n');
    expect(put('kprobe:f { // note\n\t@a = 1;\n}\n')).toBe('kprobe:f { // note\n\t$x = 1;\n\t$y = 2;\n\t@a = 1;\n}\n');
  });
});

describe('a statement at the end of a body', () => {
  const put = (text: string) => changed(text, (layout, { body }) => layout.atEnd(body, '$x = 1;'));

  test.each([
    ['kprobe:f { @a = 1; }\n', 'kprobe:f { @a = 1; $x = 1; }\n'],
    ['kprobe:f {@a = 1;}\n', 'kprobe:f {@a = 1; $x = 1; }\n'],
    ['kprobe:f { @a = 1 }\n', 'kprobe:f { @a = 1; $x = 1; }\n'],
    ['kprobe:f { @a = 1 /* a */ ; }\n', 'kprobe:f { @a = 1 /* a */ ; $x = 1; }\n'],
    ['kprobe:f { @a = 1 /* a; */ }\n', 'kprobe:f { @a = 1; /* a; */ $x = 1; }\n'],
    ['kprobe:f { if (pid) { @a = 1; } }\n', 'kprobe:f { if (pid) { @a = 1; } $x = 1; }\n'],
    ['kprobe:f { exit() }\n', 'kprobe:f { exit(); $x = 1; }\n'],
    ['kprobe:f {\n\t@a = 1\n}\n', 'kprobe:f {\n\t@a = 1;\n\t$x = 1;\n}\n'],
    ['kprobe:f {\n    @a = 1;\n}', 'kprobe:f {\n    @a = 1;\n    $x = 1;\n}'],
  ])('%j becomes %j', (text, result) => {
    expect(put(text)).toBe(result);
  });
});

describe('a statement that is taken out', () => {
  const taken = (text: string) =>
    changed(text, (layout, { body }) => {
      const statement = body.statements[0];
      if (statement === undefined) throw new Error('no statement');
      return layout.remove(statement.span);
    });

  test.each([
    ['kprobe:f { @a = 1; @b = 1; }\n', 'kprobe:f { @b = 1; }\n'],
    ['kprobe:f {\n\t@a = 1;\n\t@b = 1;\n}\n', 'kprobe:f {\n\t@b = 1;\n}\n'],
    ['kprobe:f {\n\t@a = 1 ;\n\t@b = 1;\n}\n', 'kprobe:f {\n\t@b = 1;\n}\n'],
    ['kprobe:f {\r\n\t@a = 1;\r\n}\r\n', 'kprobe:f {\r\n}\r\n'],
    ['kprobe:f {\n\t@a = 1; // why\n}\n', 'kprobe:f {\n\t// why\n}\n'],
    ['kprobe:f {\n\t@a = 1; @b = 1;\n}\n', 'kprobe:f {\n\t@b = 1;\n}\n'],
  ])('of %j leaves %j', (text, result) => {
    expect(taken(text)).toBe(result);
  });
});

describe('a probe that is put in', () => {
  const lines = (text: string) => read(text).layout.probe('interval:s:1', ['exit();']);

  test('has its brace where the others of several lines have it', () => {
    expect(lines('kprobe:f\n{\n  @a = 1;\n}\n')).toEqual(['interval:s:1', '{', '  exit();', '}']);
    expect(lines('kprobe:f {\n\t@a = 1;\n}\n')).toEqual(['interval:s:1 {', '\texit();', '}']);
    expect(lines('kprobe:f { @a = 1; }\nkprobe:g {\n    @a = 1;\n}\n')).toEqual(['interval:s:1 {', '    exit();', '}']);
    expect(lines('kprobe:f { }\n')).toEqual(['interval:s:1', '{', '\texit();', '}']);
  });

  test('stands behind an empty line at the end', () => {
    const put = (text: string) => changed(text, (layout) => layout.afterAll(['END { }']));
    expect(put('kprobe:f { }\n')).toBe('kprobe:f { }\n\nEND { }\n');
    expect(put('kprobe:f { }')).toBe('kprobe:f { }\n\nEND { }\n');
    expect(put('BEGIN { }\r\nkprobe:f { }')).toBe('BEGIN { }\r\nkprobe:f { }\r\n\r\nEND { }\r\n');
  });
});
