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
    for (const own of ['/* Own. */\n', '/* Own.\n\n   Of it. */ \n', '\t// Own.\n\t/* Of it. */\n'])
      expect(put(`\n${own}kprobe:f { }\n`)).toBe(`\n${NEW}${own}kprobe:f { }\n`);
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
    for (const other of ['config = { } // Of it.\n', '\n/* Of it. */ config = { }\n', '\n// Other.\n \n'])
      expect(put(`${other}kprobe:f { }\n`)).toBe(`${other}${NEW}kprobe:f { }\n`);
  });

  test('stand on the line of a probe that shares it', () => {
    expect(put('config = { } kprobe:f { }\n')).toBe('config = { } /* A guard. */ BEGIN { } kprobe:f { }\n');
    const lines = ['BEGIN {', '\t$x = 1;', '}'];
    const after = changed('/* Its own. */ kprobe:f { }', (layout) => layout.beforeProbes(['One.', 'Two.'], lines));
    expect(after).toBe('/* Its own. */ /* One. Two. */ BEGIN { $x = 1; } kprobe:f { }');
  });

  test('have the line ends of the file', () => {
    const crlf = '// A guard.\r\nBEGIN { }\r\n\r\n';
    expect(put('kprobe:f { }\r\n')).toBe(`${crlf}kprobe:f { }\r\n`);
    // By the first line, where they differ.
    expect(put('kprobe:f { }\r\nkprobe:g { }\n')).toBe(`${crlf}kprobe:f { }\r\nkprobe:g { }\n`);
    expect(put('kprobe:f { }\nkprobe:g { }\r\n')).toBe(`${NEW}kprobe:f { }\nkprobe:g { }\r\n`);
    expect(put('kprobe:f { }')).toBe(`${NEW}kprobe:f { }`);
  });

  test('stand behind imports and settings, and before what is a part of programs', () => {
    const head = '#include "a.h"\nstruct s { int a; };\nimport "b.bt";\nconfig = { }\n';
    for (const body of ['macro m() { 1 }\n', 'let @a = hash(5);\n', ''])
      expect(
        changed(`${head}${body}kprobe:f { }\n`, (layout) => layout.beforeBodies(['A guard.'], ['BEGIN { }'])),
      ).toBe(`${head}${NEW}${body}kprobe:f { }\n`);
  });
});

describe('statements at the start of a body', () => {
  const put = (text: string) => changed(text, (layout, { body }) => layout.atStart(body, ['$x = 1;', '$y = 2;']));

  test('have the indentation of the first statement', () => {
    expect(put('kprobe:f {\n  @a = 1;\n}\n')).toBe('kprobe:f {\n  $x = 1;\n  $y = 2;\n  @a = 1;\n}\n');
    expect(put('  kprobe:f {\n  }\n')).toBe('  kprobe:f {\n    $x = 1;\n    $y = 2;\n  }\n');
    expect(put('macro m() {\n  1\n}\nkprobe:f {\n      @a = 1;\n}\n')).toBe(
      'macro m() {\n  1\n}\nkprobe:f {\n      $x = 1;\n      $y = 2;\n      @a = 1;\n}\n',
    );
    expect(put('kprobe:f\n{\n}\n')).toBe('kprobe:f\n{\n\t$x = 1;\n\t$y = 2;\n}\n');
    expect(put('\ufeffkprobe:f {\n}\n')).toBe('\ufeffkprobe:f {\n\t$x = 1;\n\t$y = 2;\n}\n');
    expect(put('kprobe:f {\r\n \t@a = 1;\r\n}\r\n')).toBe(
      'kprobe:f {\r\n \t$x = 1;\r\n \t$y = 2;\r\n \t@a = 1;\r\n}\r\n',
    );
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
    ['kprobe:f {}\n', 'kprobe:f { $x = 1; }\n'],
    ['kprobe:f {\t}\n', 'kprobe:f {\t$x = 1; }\n'],
    ['kprobe:f { @a = 1;\n  @b = 1;\n  }\n', 'kprobe:f { @a = 1;\n  @b = 1;\n  $x = 1;\n  }\n'],
    ['kprobe:f {\n@a = 1; // a\n/* b */ }\n', 'kprobe:f {\n@a = 1; // a\n/* b */ $x = 1; }\n'],
    ['kprobe:f { @a = 1 /* a */ /* b */\n// c\n; }\n', 'kprobe:f { @a = 1 /* a */ /* b */\n// c\n; $x = 1; }\n'],
    ['kprobe:f { @a = 1/* a */}\n', 'kprobe:f { @a = 1;/* a */ $x = 1; }\n'],
    ['kprobe:f { return }\n', 'kprobe:f { return; $x = 1; }\n'],
    ['kprobe:f { { @a = 1; } }\n', 'kprobe:f { { @a = 1; } $x = 1; }\n'],
    ['kprobe:f { unroll(2) { @a = 1; } }\n', 'kprobe:f { unroll(2) { @a = 1; } $x = 1; }\n'],
    ['kprobe:f { while (pid) { @a = 1; } }\n', 'kprobe:f { while (pid) { @a = 1; } $x = 1; }\n'],
    ['kprobe:f { for ($k : @b) { @a = 1; } }\n', 'kprobe:f { for ($k : @b) { @a = 1; } $x = 1; }\n'],
    ['kprobe:f { for ($i : 0..3) { @a = 1; } }\n', 'kprobe:f { for ($i : 0..3) { @a = 1; } $x = 1; }\n'],
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
    ['kprobe:f { @a = 1; \t\n}\n', 'kprobe:f { \n}\n'],
    ['kprobe:f { @a = 1;\r\n}\r\n', 'kprobe:f { \r\n}\r\n'],
    ['kprobe:f {\n\t@a = 1 \t\n\n\t;\n\n}\n', 'kprobe:f {\n\n}\n'],
    ['kprobe:f {\n\t@a = 1 }', 'kprobe:f {\n\t}'],
    ['kprobe:f { @a = 1 } kprobe:g { @b = 1; }\n', 'kprobe:f { } kprobe:g { @b = 1; }\n'],
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

test('a statement before another one has a line of its own where that has one', () => {
  const put = (text: string) =>
    changed(text, (layout, { body }) => body.statements.slice(-1).map(({ span }) => layout.before(span, '$x = 1;')));
  expect(put('kprobe:f { @a = 1; @b = 1; }')).toBe('kprobe:f { @a = 1; $x = 1; @b = 1; }');
  expect(put('kprobe:f {\n  @a = 1;\n \t@b = 1;\n}\n')).toBe('kprobe:f {\n  @a = 1;\n \t$x = 1;\n \t@b = 1;\n}\n');
  expect(put('kprobe:f {\r\n  @b = 1;\r\n}\r\n')).toBe('kprobe:f {\r\n  $x = 1;\r\n  @b = 1;\r\n}\r\n');
});

describe('a predicate that is taken out', () => {
  const taken = (text: string) =>
    changed(text, (layout, { predicateSpan }) => predicateSpan && layout.removeWord(predicateSpan));

  test.each([
    ['kprobe:f /pid/ { }', 'kprobe:f { }'],
    ['kprobe:f \t/pid/\n{ }', 'kprobe:f\n{ }'],
    ['kprobe:f /pid/{ }', 'kprobe:f { }'],
    ['kprobe:f\n/pid/\n{ }\n', 'kprobe:f\n{ }\n'],
    ['kprobe:f\r\n  /pid/\r\n{ }\r\n', 'kprobe:f\r\n{ }\r\n'],
    ['kprobe:f\n  /pid/ { }\n', 'kprobe:f\n  { }\n'],
  ])('of %j leaves %j', (text, result) => {
    expect(taken(text)).toBe(result);
  });
});

test.each([
  ['kprobe:f { }', '// Why.\nkprobe:f { }'],
  ['\ufeffkprobe:f { }\r\n', '\ufeff// Why.\r\nkprobe:f { }\r\n'],
  ['BEGIN { }\n\t kprobe:f { }\n', 'BEGIN { }\n\t // Why.\n\t kprobe:f { }\n'],
  ['  config = { } kprobe:f { }\n', '  // Why.\n  config = { } kprobe:f { }\n'],
])('a comment above the last item of %j stands in its indentation: %j', (text, result) => {
  const last = parseScript(text).items.at(-1)?.span.start ?? 0;
  expect(changed(text, (layout) => layout.above(last, 'Why.'))).toBe(result);
});

describe('a probe that becomes a comment', () => {
  const out = (text: string) => changed(text, (layout, { span }) => layout.commentOut(span, ['One.', 'Two.']));

  test.each([
    ['kprobe:f { }', '// One.\n// Two.\n// kprobe:f { }'],
    ['\ufeffkprobe:f { } \t\r\n', '\ufeff// One.\r\n// Two.\r\n// kprobe:f { } \t\r\n'],
    [
      'config = { }\n  kprobe:f\n{\n\n}\nBEGIN { }\n',
      'config = { }\n// One.\n// Two.\n//   kprobe:f\n// {\n// \n// }\nBEGIN { }\n',
    ],
    ['kprobe:f { } // Of it.\n', '/* One. Two. */ /* kprobe:f { } */ // Of it.\n'],
    ['config = { } kprobe:f {\n}\n', 'config = { } /* One. Two. */ /* kprobe:f {\n} */\n'],
    ['/* a */ kprobe:f { }\n', '/* a */ /* One. Two. */ /* kprobe:f { } */\n'],
    ['kprobe:f { /* a */ }\n', '// One.\n// Two.\n// kprobe:f { /* a */ }\n'],
  ])('of %j: %j', (text, result) => {
    expect(out(text)).toBe(result);
  });

  test('is none where a comment in it would end that', () => {
    const { layout, probe } = read('kprobe:f { /* a */ } BEGIN { }\n');
    expect(layout.commentOut(probe.span, ['One.'])).toBeUndefined();
  });
});

test.each([
  ['kprobe:f { }\n', '\t'],
  ['kprobe:f {\n   @a = 1;\n\t@b = 1;\n}\n', '   '],
  ['kprobe:f {\n\t  @a = 1;\n}\n', '\t'],
  ['kprobe:f {\n        \n  @a = 1;\n}\n', '  '],
])('one level of indentation in %j is %j', (text, unit) => {
  expect(read(text).layout.unit).toBe(unit);
});
