import { describe, expect, test } from '@jest/globals';
import { type Row, shownRows } from '../../src/render/html-lines.ts';
import type { Hunk } from '../../src/text/hunks.ts';

/** `count` lines `1`, `2`, ... */
const text = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1}\n`).join('');
const hunk = (newStart: number, newLines: number, more: Partial<Hunk> = {}): Hunk => ({
  newStart,
  newLines,
  added: [],
  ...more,
});

/** Rows as one would draw them: the number of a line, `+` before an added one, `-` a removed one, words for a gap. */
const drawn = (rows: readonly Row[]) =>
  rows.map(({ kind, line, text: words }) => {
    if (kind === 'gap') return words;
    return kind === 'removed' ? `-${words}` : `${kind === 'added' ? '+' : ''}${line}`;
  });

describe('the rows of a script that a page shows', () => {
  test('are its hunks, with what lies between them counted', () => {
    expect(drawn(shownRows(text(9), [hunk(2, 2, { added: [3] }), hunk(6, 1)], []))).toEqual([
      '1 line not shown',
      '2',
      '+3',
      '2 lines not shown',
      '6',
      '3 lines not shown',
    ]);
  });

  test('are three lines around a place that the diff does not show', () => {
    expect(drawn(shownRows(text(20), [], [10]))).toEqual([
      '6 lines not shown',
      ...['7', '8', '9', '10', '11', '12', '13'],
      '7 lines not shown',
    ]);
    expect(drawn(shownRows(text(20), undefined, [1, 20]))).toEqual([
      ...['1', '2', '3', '4'],
      '12 lines not shown',
      ...['17', '18', '19', '20'],
    ]);
  });

  test.each<[string, number, readonly Hunk[]]>([
    ['hunks that touch', 4, [hunk(1, 2), hunk(3, 2)]],
    ['a whole file', 3, [hunk(1, 3)]],
    ['lines that were removed at the end', 3, [hunk(1, 3, { removed: [{ before: 4, text: 'gone' }] })]],
    [
      'lines that were removed between two hunks',
      2,
      [hunk(1, 1), hunk(2, 1, { removed: [{ before: 2, text: 'gone' }] })],
    ],
  ])('of %s have no gap', (_what, count, hunks) => {
    expect(shownRows(text(count), hunks, []).filter(({ kind }) => kind === 'gap')).toEqual([]);
  });

  test('have removed lines before the line that they stood before, in their order', () => {
    const removed = ['a', 'b'].map((gone) => ({ before: 3, text: gone }));
    expect(drawn(shownRows(text(3), [hunk(2, 2, { removed })], []))).toEqual([
      '1 line not shown',
      '2',
      '-a',
      '-b',
      '3',
    ]);
    expect(drawn(shownRows(text(3), [hunk(3, 0, { removed })], []))).toEqual([
      '2 lines not shown',
      '-a',
      '-b',
      '1 line not shown',
    ]);
  });

  test('of a long diff are only what is around its places', () => {
    expect(drawn(shownRows(text(600), [hunk(1, 500)], []))).toHaveLength(501);
    expect(drawn(shownRows(text(600), [hunk(1, 501, { added: [300] })], [300]))).toEqual([
      '296 lines not shown',
      ...['297', '298', '299', '+300', '301', '302', '303'],
      '297 lines not shown',
    ]);
  });

  test('are none where nothing is to be shown', () => {
    expect(shownRows(text(3), undefined, [])).toEqual([]);
  });
});
