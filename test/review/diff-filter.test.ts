import { describe, expect, test } from '@jest/globals';
import { DIFF_FILTERS, type DiffFilter, touches } from '../../src/review/diff-filter.ts';
import type { Hunk } from '../../src/text/hunks.ts';
import { finding, known } from './known.ts';

const TEXT = Array.from({ length: 12 }, (_, at) => `line ${at + 1};\n`).join('');

/** A finding from one line to another, with a related place where it is asked for. */
function findingOn(first: number, last = first, related: { path?: string; line: string }[] = []) {
  const start = TEXT.indexOf(`line ${first};`);
  const end = TEXT.indexOf(`line ${last};`) + `line ${last};`.length;
  const places = related.map(({ path, line }) => {
    const at = TEXT.indexOf(line);
    return { ...(path === undefined ? {} : { path }), span: { start: at, end: at + line.length }, message: 'here' };
  });
  const [only] = known('a.bt', TEXT, [finding(TEXT, 'line 1;', { span: { start, end }, related: places })]);
  if (only === undefined) throw new Error('no finding');
  return { ...only, file: { ...only.file, others: new Map([['b.bt', TEXT]]) } };
}

/** Lines 5 to 8, of which 6 and 7 are added. */
const HUNK: Hunk = { newStart: 5, newLines: 4, added: [6, 7] };
const shown = (filter: DiffFilter, ...where: Parameters<typeof findingOn>) =>
  touches(findingOn(...where), new Map([['a.bt', [HUNK]]]), filter);

test('the filters have the names that reviewdog has for them', () => {
  expect(DIFF_FILTERS).toEqual(['added', 'diff_context', 'file', 'nofilter']);
});

describe('what a change answers for', () => {
  test.each<[first: number, last: number, added: boolean, context: boolean]>([
    [4, 4, false, false],
    [4, 5, false, true],
    [5, 5, false, true],
    [5, 6, true, true],
    [6, 6, true, true],
    [7, 7, true, true],
    [7, 9, true, true],
    [8, 8, false, true],
    [8, 12, false, true],
    [9, 9, false, false],
    [1, 12, true, true],
  ])('a finding on lines %i to %i: added %s, diff_context %s', (first, last, added, context) => {
    expect([shown('added', first, last), shown('diff_context', first, last)]).toEqual([added, context]);
    expect([shown('file', first, last), shown('nofilter', first, last)]).toEqual([true, true]);
  });

  test('a hunk of one line has that line', () => {
    const one: Hunk = { newStart: 5, newLines: 1, added: [] };
    const on = (line: number) => touches(findingOn(line), new Map([['a.bt', [one]]]), 'diff_context');
    expect([on(4), on(5), on(6)]).toEqual([false, true, false]);
  });

  test('a hunk that only removes lines has none to be on', () => {
    const gone: Hunk = { newStart: 5, newLines: 0, added: [] };
    expect(touches(findingOn(4, 6), new Map([['a.bt', [gone]]]), 'diff_context')).toBe(false);
  });

  test('a finding that is in one of several hunks', () => {
    const hunks = [{ newStart: 1, newLines: 2, added: [1] }, HUNK];
    const both = (line: number) =>
      (['added', 'diff_context'] as const).map((filter) =>
        touches(findingOn(line), new Map([['a.bt', hunks]]), filter),
      );
    expect([both(1), both(2), both(3), both(6)]).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [true, true],
    ]);
  });

  test('a finding whose related place is on such a line', () => {
    expect(shown('added', 1, 1, [{ line: 'line 6;' }])).toBe(true);
    expect(shown('added', 1, 1, [{ line: 'line 5;' }])).toBe(false);
  });

  test('a finding whose related place is in another changed file', () => {
    const other = findingOn(1, 1, [{ path: 'b.bt', line: 'line 6;' }]);
    expect(touches(other, new Map([['b.bt', [HUNK]]]), 'added')).toBe(true);
    expect(touches(findingOn(6), new Map([['b.bt', [HUNK]]]), 'file')).toBe(false);
    expect(touches(findingOn(6), new Map([['b.bt', [HUNK]]]), 'nofilter')).toBe(true);
  });

  test('all of a file whose diff is not to be had, nothing of one that did not change', () => {
    expect(touches(findingOn(1), new Map([['a.bt', undefined]]), 'added')).toBe(true);
    expect(touches(findingOn(1), new Map(), 'file')).toBe(false);
  });
});
