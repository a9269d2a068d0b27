import { describe, expect, test } from '@jest/globals';
import { createTwoFilesPatch, structuredPatch } from 'diff';
import fc from 'fast-check';
import { firstLineOf, parseHunks as parseWithRemoved } from '../../src/text/hunks.ts';

/** The hunks of the new side. */
const parseHunks = (patch: string) =>
  parseWithRemoved(patch).map(({ newStart, newLines, added }) => ({ newStart, newLines, added }));

describe('parseHunks', () => {
  test('reads the patch of a GitHub answer, which has no header', () => {
    const patch = '@@ -1,3 +1,4 @@ kprobe:f\n a\n-b\n+B\n+C\n d\n@@ -20 +21,2 @@\n x\n+y';
    expect(parseHunks(patch)).toEqual([
      { newStart: 1, newLines: 4, added: [2, 3] },
      { newStart: 21, newLines: 2, added: [22] },
    ]);
  });

  test('reads the output of git with its header', () => {
    const patch = 'diff --git a/x.bt b/x.bt\nindex 1..2 100644\n--- a/x.bt\n+++ b/x.bt\n@@ -0,0 +1,2 @@\n+one\n+two\n';
    expect(parseHunks(patch)).toEqual([{ newStart: 1, newLines: 2, added: [1, 2] }]);
  });

  test('takes lines that look like headers for what the counts say they are', () => {
    const patch = '@@ -1,3 +1,3 @@\n--- a comment of SQL\n+++ n\n-@@ -1 +1 @@\n+@@ -1 +1 @@\n z\n';
    expect(parseHunks(patch)).toEqual([{ newStart: 1, newLines: 3, added: [1, 2] }]);
  });

  test.each([
    ['an empty patch', '', []],
    ['a removed file', '@@ -1,2 +0,0 @@\n-a\n-b', [{ newStart: 0, newLines: 0, added: [] }]],
    [
      'a last line without a line end, on both sides',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      [{ newStart: 1, newLines: 1, added: [1] }],
    ],
    ['lines that end with CR LF', '@@ -1 +1,2 @@\n a\r\n+b\r\n', [{ newStart: 1, newLines: 2, added: [2] }]],
    ['a patch that was cut short', '@@ -1,9 +1,9 @@\n a\n+b', [{ newStart: 1, newLines: 2, added: [2] }]],
    ['words that are no patch', 'Binary files differ\n', []],
  ])('%s', (_name, patch, hunks) => {
    expect(parseHunks(patch)).toEqual(hunks);
  });

  test('agrees with the diff library on any two texts', () => {
    const line = fc.constantFrom('a', 'b', '-- c', '++ d', '@@ -1 +1 @@', '', '\\ e', 'f\r');
    const text = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean());
    fc.assert(
      fc.property(text, text, fc.nat({ max: 3 }), ([before, endBefore], [after, endAfter], context) => {
        const old = before.join('\n') + (endBefore ? '\n' : '');
        const now = after.join('\n') + (endAfter ? '\n' : '');
        const patch = createTwoFilesPatch('a', 'b', old, now, '', '', { context });
        const expected = structuredPatch('a', 'b', old, now, '', '', { context }).hunks.map((hunk) => {
          const shown = hunk.lines.filter((each) => !each.startsWith('-') && !each.startsWith('\\ No newline'));
          const added = shown.flatMap((each, index) => (each.startsWith('+') ? [hunk.newStart + index] : []));
          return { newLines: hunk.newLines, added };
        });
        expect(parseHunks(patch).map(({ newLines, added }) => ({ newLines, added }))).toEqual(expected);
      }),
    );
  });
});

describe('the lines that are gone', () => {
  test('stand where the old text had them: taken back, they make it again', () => {
    const line = fc.constantFrom('a', 'b', '-- c', '++ d', '@@ -1 +1 @@', '', 'f');
    const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.map((each) => `${each}\n`).join(''));
    fc.assert(
      fc.property(text, text, fc.nat({ max: 3 }), (old, now, context) => {
        const hunks = parseWithRemoved(createTwoFilesPatch('a', 'b', old, now, '', '', { context }));
        const added = new Set(hunks.flatMap((hunk) => hunk.added));
        const removed = hunks.flatMap((hunk) => hunk.removed ?? []);
        const lines = now.split('\n').slice(0, -1);
        const back = [...lines, undefined].flatMap((each, at) => [
          ...removed.filter(({ before }) => before === at + 1).map((gone) => gone.text),
          ...(each === undefined || added.has(at + 1) ? [] : [each]),
        ]);
        expect(back.map((each) => `${each}\n`).join('')).toBe(old);
      }),
    );
  });
});

describe('firstLineOf', () => {
  test.each([
    ['the first added line', '@@ -0,0 +1,2 @@\n+#!/usr/bin/env bpftrace\r\n+BEGIN { }', '#!/usr/bin/env bpftrace'],
    ['the line that replaces a removed one', '@@ -1,2 +1,2 @@\n-old\n+new\n same', 'new'],
    ['nothing when the diff starts further down', '@@ -5 +5 @@\n-old\n+new', undefined],
  ])('%s', (_name, patch, line) => {
    expect(firstLineOf(patch)).toBe(line);
  });
});
