import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../src/engine/rewrite/edit.ts';
import type { Edit, Fix } from '../../src/engine/rewrite/fix.ts';
import { offeredFix, type Suggestion, suggestionFor } from '../../src/review/suggestion.ts';

function fixOf(edits: readonly Edit[]): Fix {
  return { kind: 'guard', title: 'a guard', cost: 'events', safe: true, targets: [], edits };
}

function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}

/** The whole of the new side as one hunk, as for an added file. */
const everything = [{ newStart: 1, newLines: 1000, added: [] }];

/** As GitHub does it: whole lines are replaced, the file keeps its line ending and whether its last line has one. */
function applied(text: string, { lines, text: block }: Suggestion): string {
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const closed = text.endsWith('\n');
  const all = text.split(/\r?\n/);
  if (closed) all.pop();
  all.splice(lines.first - 1, lines.last - lines.first + 1, ...(block === undefined ? [] : block.split('\n')));
  return all.join(ending) + (closed && all.length > 0 ? ending : '');
}

describe('suggestionFor', () => {
  test('covers just the lines that change', () => {
    const text = 'one\ntwo\nthree\nfour\n';
    expect(suggestionFor(text, fixOf([edit(4, 7, 'TWO'), edit(8, 8, 'x ')]), everything)).toEqual({
      lines: { first: 2, last: 3 },
      text: 'TWO\nx three',
    });
  });

  test('a line that is put in takes the line above along, or the one below when only that is in the diff', () => {
    const text = 'one\ntwo\nthree\n';
    const fix = fixOf([edit(4, 4, 'new\n')]);
    expect(suggestionFor(text, fix, everything)).toEqual({ lines: { first: 1, last: 1 }, text: 'one\nnew' });
    const below = [{ newStart: 2, newLines: 1, added: [] }];
    expect(suggestionFor(text, fix, below)).toEqual({ lines: { first: 2, last: 2 }, text: 'new\ntwo' });
  });

  test('nothing is suggested where only another file changes', () => {
    const other: Edit = { path: 'other.bt', span: { start: 0, end: 0 }, text: 'x' };
    expect(suggestionFor('one\ntwo\n', fixOf([other]), everything)).toBeUndefined();
  });

  test('a block that deletes lines is empty, and one blank line is not', () => {
    const text = 'one\ntwo\nthree\n';
    expect(suggestionFor(text, fixOf([edit(4, 8, '')]), everything)).toEqual({
      lines: { first: 2, last: 2 },
      text: undefined,
    });
    expect(suggestionFor(text, fixOf([edit(4, 7, '')]), everything)).toEqual({
      lines: { first: 2, last: 2 },
      text: '',
    });
  });

  test.each<[string, string, readonly Edit[], Suggestion]>([
    [
      'with lines between that stay',
      'a\nb\nc\n',
      [edit(0, 1, 'A'), edit(4, 5, 'C')],
      { lines: { first: 1, last: 3 }, text: 'A\nb\nC' },
    ],
    ['of the second of two equal lines', 'a\na\n', [edit(2, 4, '')], { lines: { first: 2, last: 2 }, text: undefined }],
    ['that puts in an equal line', 'a\n', [edit(2, 2, 'a\n')], { lines: { first: 1, last: 1 }, text: 'a\na' }],
    ['that puts in a blank line', 'a\nb\n', [edit(2, 2, '\n')], { lines: { first: 1, last: 1 }, text: 'a\n' }],
    ['that puts in the first line', 'b\nc\n', [edit(0, 0, 'a\n')], { lines: { first: 1, last: 1 }, text: 'a\nb' }],
    ['of a last line without an end', 'a\nb', [edit(2, 3, 'B')], { lines: { first: 2, last: 2 }, text: 'B' }],
    ['above a last line without an end', 'a\r\nb', [edit(0, 1, 'A')], { lines: { first: 1, last: 1 }, text: 'A' }],
    ['of all lines', 'a\nb\n', [edit(0, 4, '')], { lines: { first: 1, last: 2 }, text: undefined }],
    ['of a line to more lines', 'a\nb\n', [edit(0, 1, 'x\ny')], { lines: { first: 1, last: 1 }, text: 'x\ny' }],
  ])('makes a block %s', (_what, text, edits, suggestion) => {
    const shown = [hunk(1, text.split('\n').filter((line) => line !== '').length)];
    expect(suggestionFor(text, fixOf(edits), shown)).toEqual(suggestion);
  });

  test('lines that end with CR LF are suggested without the CR', () => {
    const text = 'one\r\ntwo\r\n';
    expect(suggestionFor(text, fixOf([edit(5, 8, 'a\nb')]), everything)?.text).toBe('a\nb');
  });

  test.each([
    ['the lines lie in two hunks', 'a\nb\nc\n', [edit(0, 1, 'A'), edit(4, 5, 'C')], [hunk(1, 1), hunk(2, 2)]],
    ['the lines are not in the diff', 'a\nb\nc\n', [edit(4, 5, 'C')], [hunk(1, 2)]],
    ['nothing changes', 'a\nb\n', [edit(0, 1, 'a')], [hunk(1, 2)]],
    ['the file mixes line ends', 'a\r\nb\n', [edit(0, 1, 'A')], [hunk(1, 2)]],
    ['the file mixes line ends elsewhere', 'a\r\nb\n', [edit(3, 4, 'B')], [hunk(1, 2)]],
    ['a carriage return is put into one line of two', 'a\nb\n', [edit(0, 3, 'A\r\nB')], [hunk(1, 2)]],
    ['only a line end changes', '}\r\n', [edit(1, 2, '')], [hunk(1, 1)]],
    ['the last line end would come or go', 'a\nb', [edit(3, 3, '\n')], [hunk(1, 2)]],
    ['a carriage return is put into a file that has none', 'a\nb\n', [edit(0, 1, 'A\r')], [hunk(1, 2)]],
    ['all of a file without a last line end goes', 'a', [edit(0, 1, '')], [hunk(1, 1)]],
    ['a last line without an end is put in', 'a\n', [edit(2, 2, 'b')], [hunk(1, 9)]],
    ['the file is empty', '', [edit(0, 0, 'a\n')], [hunk(0, 0), hunk(1, 9)]],
    ['the hunk ends above the lines', 'a\nb\nc\n', [edit(0, 1, 'A'), edit(4, 5, 'C')], [hunk(1, 2)]],
    ['the hunk begins below the first of them', 'a\nb\nc\n', [edit(0, 1, 'A'), edit(4, 5, 'C')], [hunk(2, 2)]],
    ['a character cannot be seen', 'a\nb \u202e\n', [edit(2, 3, 'B')], [hunk(1, 2)]],
  ])('there is none when %s', (_name, text, edits, hunks) => {
    expect(suggestionFor(text, fixOf(edits), hunks)).toBeUndefined();
  });

  test('applied as GitHub applies it, it gives the text of the fix, for any text, edits and hunks', () => {
    const line = fc.constantFrom('', 'a', 'bb', '  c {', '}', '`````');
    const texts = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), fc.constantFrom('\n', '\r\n'))
      .map(([all, closed, ending]) => all.join(ending) + (closed ? ending : ''));
    const piece = fc.tuple(fc.nat(60), fc.nat(6), fc.constantFrom('', 'x', 'y\n', '\nz', 'p\nq\n', 'a'));
    const hunks = fc.array(
      fc.record({ newStart: fc.integer({ min: 1, max: 9 }), newLines: fc.nat(9), added: fc.constant([]) }),
      { minLength: 1, maxLength: 3 },
    );
    let suggestions = 0;
    fc.assert(
      fc.property(texts, fc.array(piece, { minLength: 1, maxLength: 3 }), hunks, (text, pieces, shown) => {
        const edits: Edit[] = [];
        for (const [from, length, replacement] of pieces) {
          const start = Math.min(text.length, (edits.at(-1)?.span.end ?? 0) + from);
          edits.push(edit(start, Math.min(text.length, start + length), replacement));
        }
        const fix = fixOf(edits);
        const suggestion = suggestionFor(text, fix, shown);
        const fixed = applyEdits(text, edits);
        if (suggestion === undefined) return;
        suggestions += 1;
        const { first, last } = suggestion.lines;
        expect(shown.some((each) => first >= each.newStart && last < each.newStart + each.newLines)).toBe(true);
        const ending = text.includes('\r\n') ? '\r\n' : '\n';
        expect(applied(text, suggestion)).toBe(ending === '\n' ? fixed : fixed.replace(/\r?\n/g, ending));
        expect(applied(text, suggestion)).not.toBe(text);
      }),
      { numRuns: 2000 },
    );
    expect(suggestions).toBeGreaterThan(100);
  });
});

function hunk(newStart: number, newLines: number): { newStart: number; newLines: number; added: number[] } {
  return { newStart, newLines, added: [] };
}

test('the fix that is offered is the first one that is safe and creates no file', () => {
  const own = fixOf([edit(0, 1, 'A')]);
  const unsafe = { ...own, safe: false };
  const creating = fixOf([{ ...edit(0, 0, 'C'), path: 'guard.c' }, edit(0, 1, 'A')]);
  expect(offeredFix([unsafe, creating, own, { ...own, title: 'another' }])).toBe(own);
  expect(offeredFix([unsafe, creating])).toBeUndefined();
});
