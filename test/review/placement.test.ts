import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportedFinding } from '../../src/engine/report.ts';
import { placeFinding } from '../../src/review/placement.ts';
import type { Hunk } from '../../src/text/hunks.ts';
import { LineMap } from '../../src/text/position.ts';
import { finding as madeUp } from './known.ts';

const text = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n');
const lines = new LineMap(text);

function span(first: number, last: number): { start: number; end: number } {
  return { start: lines.lineStart(first), end: lines.lineStart(last) + 4 };
}

function hunk(newStart: number, newLines: number): { newStart: number; newLines: number; added: number[] } {
  return { newStart, newLines, added: [] };
}

/** Where a finding of a.bt goes, whose diff this is. */
function place(made: Pick<ReportedFinding, 'span' | 'related'>, hunks: readonly Hunk[] | undefined) {
  const finding = { ...madeUp(text, 'line 1'), ...made };
  const file = { status: 'analysed' as const, path: 'a.bt', text, findings: [finding] };
  return placeFinding({ finding, file, lines }, { hunks: new Map([['a.bt', hunks]]) });
}

describe('placeFinding', () => {
  test('takes the whole range when one hunk holds it', () => {
    expect(place({ span: span(3, 5), related: [] }, [hunk(1, 5)])).toEqual({
      kind: 'inline',
      path: 'a.bt',
      at: 'whole',
      lines: { first: 3, last: 5 },
    });
  });

  test('takes the first line that is shown when the range leaves the hunk, also into the next one', () => {
    const part = (line: number) => ({ kind: 'inline', path: 'a.bt', at: 'part', lines: { first: line, last: line } });
    expect(place({ span: span(3, 6), related: [] }, [hunk(1, 5), hunk(6, 5)])).toEqual(part(3));
    expect(place({ span: span(3, 9), related: [] }, [hunk(5, 2)])).toEqual(part(5));
  });

  test('prefers a later hunk that holds all of it to an earlier one that shows a part', () => {
    expect(place({ span: span(3, 5), related: [] }, [hunk(1, 3), hunk(3, 3)])).toMatchObject({
      at: 'whole',
      lines: { first: 3, last: 5 },
    });
  });

  test('takes a related place when the diff shows no line of the finding', () => {
    const related = [
      { span: span(30, 30), message: 'hidden' },
      { span: span(12, 13), message: 'shown' },
    ];
    expect(place({ span: span(20, 20), related }, [hunk(10, 5)])).toEqual({
      kind: 'inline',
      path: 'a.bt',
      at: 'related',
      lines: { first: 12, last: 12 },
    });
  });

  test.each([
    ['without a diff', undefined],
    ['with an empty diff', []],
    ['when the only hunk removes lines', [hunk(2, 0)]],
    ['when the hunk ends on the line before', [hunk(1, 2)]],
  ])('takes the file as a whole %s', (_name, hunks) => {
    expect(place({ span: span(3, 3), related: [] }, hunks)).toEqual({ kind: 'file', path: 'a.bt' });
  });

  test('a range that ends with a line end does not touch the next line', () => {
    const finding = { span: { start: lines.lineStart(3), end: lines.lineStart(4) }, related: [] };
    expect(place(finding, [hunk(3, 1)])).toMatchObject({ at: 'whole', lines: { first: 3, last: 3 } });
    const longer = { ...finding, span: { start: lines.lineStart(3), end: lines.lineStart(4) + 1 } };
    expect(place(longer, [hunk(3, 2)])).toMatchObject({ at: 'whole', lines: { first: 3, last: 4 } });
    const empty = { ...finding, span: { start: lines.lineStart(3), end: lines.lineStart(3) } };
    expect(place(empty, [hunk(3, 1)])).toMatchObject({ at: 'whole', lines: { first: 3, last: 3 } });
  });

  test('never leaves the hunks, and only gives up when the diff shows nothing of the finding', () => {
    const range = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat({ max: 10 }));
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 4 }), ([start, length], parts) => {
        const last = Math.min(40, start + length);
        const hunks = parts.map(([newStart, newLines]) => hunk(newStart, newLines));
        const shown = (line: number): boolean =>
          hunks.some((each) => line >= each.newStart && line < each.newStart + each.newLines);
        const placed = place({ span: span(start, last), related: [] }, hunks);
        const visible = Array.from({ length: last - start + 1 }, (_, index) => start + index).some(shown);
        expect(placed.kind).toBe(visible ? 'inline' : 'file');
        if (placed.kind === 'inline') {
          expect(shown(placed.lines.first) && shown(placed.lines.last)).toBe(true);
          expect(placed.lines.first).toBeGreaterThanOrEqual(start);
          expect(placed.lines.last).toBeLessThanOrEqual(last);
        }
      }),
    );
  });
});
