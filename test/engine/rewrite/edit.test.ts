import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  applyEdits,
  besideScript,
  mapOffset,
  orderEdits,
  originalOffset,
  pathOfEdit,
} from '../../../src/engine/rewrite/edit.ts';
import type { Edit } from '../../../src/engine/rewrite/fix.ts';

/** A text with edits in it that are in order and do not overlap. */
const edited = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(60), fc.string({ maxLength: 5 })), { maxLength: 8 }),
  )
  .map(([text, cuts]) => {
    const places = [...new Set(cuts.map(([at]) => Math.min(at, text.length)))].sort((a, b) => a - b);
    const edits: Edit[] = [];
    for (let index = 0; index + 1 < places.length; index += 2) {
      const [start, end] = [places[index] ?? 0, places[index + 1] ?? 0];
      edits.push({ span: { start, end }, text: cuts[index]?.[1] ?? '' });
    }
    return { text, edits };
  });

describe('edits', () => {
  test('leave every character outside their spans alone', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const result = applyEdits(text, edits);
        const kept: string[] = [];
        const expected: string[] = [];
        let at = 0;
        for (const edit of edits) {
          kept.push(result.slice(mapOffset(at, edits), mapOffset(at, edits) + edit.span.start - at));
          expected.push(text.slice(at, edit.span.start));
          at = edit.span.end;
        }
        expect(kept).toEqual(expected);
        expect(result.endsWith(text.slice(at))).toBe(true);
      }),
    );
  });

  test('map an offset outside the edits to the same character', () => {
    fc.assert(
      fc.property(edited, fc.nat(60), ({ text, edits }, offset) => {
        fc.pre(offset < text.length && edits.every(({ span }) => offset < span.start || offset >= span.end));
        expect(applyEdits(text, edits)[mapOffset(offset, edits)]).toBe(text[offset]);
      }),
    );
  });

  test('map every offset of the result back: of what is kept to the same character, of what is put in to its place', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        // Where each character of the result comes from, as a reader of the edits would say.
        const origins: number[] = [];
        let at = 0;
        for (const { span, text: added } of [...edits, { span: { start: text.length, end: text.length }, text: '' }]) {
          while (at < span.start) origins.push(at++);
          for (let count = 0; count < added.length; count++) origins.push(span.start);
          at = span.end;
        }
        const result = applyEdits(text, edits);
        expect(origins).toHaveLength(result.length);
        expect(origins.map((_, offset) => originalOffset(offset, edits))).toEqual(origins);
      }),
    );
  });

  test('move an offset by all edits that stand before it', () => {
    fc.assert(
      fc.property(edited, fc.array(fc.nat(60), { maxLength: 3 }), fc.nat(60), ({ edits }, places, offset) => {
        const inserts = places.map((at) => ({ span: { start: at, end: at }, text: 'more' }));
        const file = { path: 'guard.bt', span: { start: 0, end: 0 }, text: 'a file' };
        const ordered = orderEdits([...edits, ...inserts, file]);
        fc.pre(ordered !== undefined);
        const own = (ordered ?? []).filter(({ path }) => path === undefined);
        const around = own.find(({ span }) => span.start <= offset && offset < span.end);
        const before = own.filter(({ span }) => span.end <= offset && span !== around?.span);
        const shift = before.reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
        expect(mapOffset(offset, ordered ?? [])).toBe((around?.span.start ?? offset) + shift);
      }),
    );
  });

  test('that overlap are not ordered, and not applied', () => {
    const overlapping: Edit[] = [
      { span: { start: 0, end: 3 }, text: 'x' },
      { span: { start: 2, end: 4 }, text: 'y' },
    ];
    expect(orderEdits(overlapping)).toBeUndefined();
    expect(() => applyEdits('abcdef', overlapping)).toThrow(
      new RangeError('edits overlap or are out of order at offset 2'),
    );
    expect(() => applyEdits('abcdef', [{ span: { start: 2, end: 1 }, text: '' }])).toThrow(RangeError);
  });

  test('that touch are ordered: an insert comes before what is replaced behind it, and a file before all', () => {
    const [insert, first, second] = [
      { span: { start: 2, end: 2 }, text: 'i' },
      { span: { start: 2, end: 4 }, text: 'x' },
      { span: { start: 4, end: 5 }, text: 'y' },
    ];
    const file = { path: 'guard.bt', span: { start: 0, end: 0 }, text: 'a file' };
    const ordered = orderEdits([second, first, file, insert]);
    expect(ordered).toEqual([file, insert, first, second]);
    expect(applyEdits('abcdef', ordered ?? [])).toBe('abixyf');
    const behind = { span: { start: 4, end: 4 }, text: 'b' };
    expect(orderEdits([behind, first])).toEqual([first, behind]);
  });
});

test.each([
  [0, 0],
  [1, 3],
  [4, 6],
  // In what is replaced, or at its start.
  [5, 7],
  [7, 7],
  [8, 8],
  // At an insert: behind it.
  [9, 12],
  [10, 13],
])('offset %i is %i after the edits, whatever files they create', (offset, moved) => {
  const edits = [
    { path: 'guard.bt', span: { start: 0, end: 0 }, text: 'a file' },
    { span: { start: 0, end: 1 }, text: 'abc' },
    { span: { start: 5, end: 8 }, text: 'x' },
    { span: { start: 9, end: 9 }, text: 'new' },
  ];
  expect(mapOffset(offset, edits)).toBe(moved);
});

test('a new file is in the folder of the script', () => {
  expect(besideScript('a/b/script.bt', 'guard.bt')).toBe('a/b/guard.bt');
  expect(besideScript('script.bt', 'guard.bt')).toBe('guard.bt');
  expect(pathOfEdit({ path: 'guard.bt' }, 'a/script.bt')).toBe('a/guard.bt');
  expect(pathOfEdit({}, 'a/script.bt')).toBe('a/script.bt');
});
