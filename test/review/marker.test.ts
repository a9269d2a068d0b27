import { expect, test } from '@jest/globals';
import {
  answerMarker,
  findingMark,
  findingMarker,
  isAnswer,
  isOfUse,
  summaryMark,
  summaryMarker,
  useOf,
} from '../../src/review/marker.ts';

const USE = useOf('fleet');
const FINGERPRINT = 'ab'.repeat(8);
const MARK = { use: USE, fingerprint: FINGERPRINT, head: 'c0ffee', replaces: undefined };

test('a marker says which use of the action wrote the comment', () => {
  expect(findingMark(`It hangs.\n\n${findingMarker(MARK)}\n`)).toEqual(MARK);
  expect(findingMark(`It hangs.\r\n\r\n${findingMarker(MARK)}\r\n`)).toEqual(MARK);
  expect(findingMark(findingMarker({ ...MARK, head: '' }))).toEqual({ ...MARK, head: '' });
  const suggesting = { ...MARK, replaces: 'cd'.repeat(8) };
  expect(findingMark(findingMarker(suggesting))).toEqual(suggesting);
  expect(summaryMark(`${summaryMarker({ use: USE, hid: [] })}\n\nText.`)).toEqual({ use: USE, hid: [] });
  expect(isOfUse({ use: USE }, USE)).toBe(true);
  expect(isOfUse({ use: USE }, useOf('laboratory'))).toBe(false);
});

test('of a comment that people edited, the last line that is a marker counts', () => {
  const other = { ...MARK, fingerprint: 'cd'.repeat(8) };
  const body = `${findingMarker(other)}\r\n${findingMarker(MARK)}\r\nIs this so?`;
  expect([findingMark(body, true), findingMark(body)]).toEqual([MARK, undefined]);
  expect(findingMark('Is this so?', true)).toBeUndefined();
});

test('a summary says what was hidden without a word', () => {
  const mark = { use: USE, hid: [7, 4294967299] };
  expect(summaryMark(`${summaryMarker(mark)}\n\nText.`)).toEqual(mark);
  expect(summaryMark(`Words.\n${summaryMarker(mark)}`, true)).toEqual(mark);
  const large = { use: USE, hid: [1234567890123456, 1234567890123457] };
  expect(summaryMark(summaryMarker(large))).toEqual(large);
  expect(summaryMark(`${summaryMarker(mark)}\r\nText.`)).toEqual(mark);
  expect(summaryMark('Words.', true)).toBeUndefined();
});

test('one of a version that knew no uses may be of any', () => {
  const old = `<!-- bpftrace-guard: {"v":2,"fingerprint":"${FINGERPRINT}","head":"c0ffee"} -->`;
  expect(findingMark(old)).toEqual({ ...MARK, use: undefined });
  expect(summaryMark('<!-- bpftrace-guard-summary: {"v":1} -->\nText.')).toEqual({ use: undefined, hid: [] });
  expect(isOfUse({ use: undefined }, USE)).toBe(true);
});

test.each([
  `${findingMarker(MARK)}\nIs this so?`,
  `> ${findingMarker(MARK)}`,
  findingMarker(MARK).replace(USE, 'fleet'),
  findingMarker(MARK).replace('"v":3', '"v":2'),
  findingMarker(MARK).replace('"v":3', '"v":4'),
  summaryMarker({ use: USE, hid: [] }),
  `${findingMarker(MARK)} So.`,
  `So. ${findingMarker(MARK)}`,
  findingMarker({ ...MARK, use: `${USE}0` }),
  findingMarker({ ...MARK, use: USE.slice(1) }),
  findingMarker({ ...MARK, fingerprint: `${FINGERPRINT}0` }),
  findingMarker({ ...MARK, fingerprint: FINGERPRINT.slice(1) }),
  findingMarker({ ...MARK, fingerprint: FINGERPRINT.toUpperCase() }),
  findingMarker({ ...MARK, head: 'main' }),
  findingMarker({ ...MARK, replaces: 'cd' }),
  findingMarker({ ...MARK, replaces: `${FINGERPRINT}0` }),
])('%j marks no finding', (body) => {
  expect(findingMark(body)).toBeUndefined();
  expect(isOfUse(findingMark(body), USE)).toBe(false);
});

test.each([
  `Words.\n${summaryMarker({ use: USE, hid: [] })}`,
  ` ${summaryMarker({ use: USE, hid: [] })}`,
  findingMarker(MARK),
  summaryMarker({ use: `${USE}0`, hid: [] }),
  summaryMarker({ use: 'fleet', hid: [] }),
  summaryMarker({ use: USE, hid: [1.5] }),
  summaryMarker({ use: USE, hid: [] }).replace('}', ',"hid":[]}'),
  summaryMarker({ use: USE, hid: [7] }).replace('7', '7,'),
  summaryMarker({ use: USE, hid: [7] }).replace('7', '12345678901234567'),
  summaryMarker({ use: USE, hid: [7] }).replace('7', '7,12345678901234567'),
  summaryMarker({ use: USE, hid: [] }).replace('"v":2', '"v":3'),
  summaryMarker({ use: USE, hid: [] }).replace(' -->', ''),
])('%j marks no summary', (body) => {
  expect(summaryMark(body)).toBeUndefined();
});

test('an id is any text, and only digits of it get into a marker', () => {
  expect(useOf('--> @team')).toMatch(/^[0-9a-f]{8}$/);
  expect(useOf('a')).not.toBe(useOf('b'));
});

// They are in comments that stand: a later release must know them.
test('the markers are the same in each release', () => {
  expect(useOf('fleet')).toBe('5eb2ce29');
  expect(findingMarker({ use: 'c0ffee00', fingerprint: 'f', head: 'h', replaces: 'r' })).toBe(
    '<!-- bpftrace-guard: {"v":3,"use":"c0ffee00","fingerprint":"f","head":"h","replaces":"r"} -->',
  );
  expect(findingMarker({ use: undefined, fingerprint: 'f', head: 'h', replaces: undefined })).toBe(
    '<!-- bpftrace-guard: {"v":3,"fingerprint":"f","head":"h"} -->',
  );
  expect(summaryMarker({ use: 'c0ffee00', hid: [1, 2] })).toBe(
    '<!-- bpftrace-guard-summary: {"v":2,"use":"c0ffee00","hid":[1,2]} -->',
  );
  expect(summaryMarker({ use: 'c0ffee00', hid: [] })).toBe('<!-- bpftrace-guard-summary: {"v":2,"use":"c0ffee00"} -->');
  expect(answerMarker()).toBe('<!-- bpftrace-guard-answer: {"v":2} -->');
  expect(answerMarker('key')).toBe('<!-- bpftrace-guard-answer: {"v":2,"once":"key"} -->');
});

test.each([
  [`So.\n${answerMarker()}`, true],
  [`So.\n${answerMarker('a')} \n\n`, true],
  ['So.\n<!-- bpftrace-guard-answer: {} -->', true],
  [answerMarker(), false],
  [`So.\n${answerMarker()}\nMore.`, false],
  [`So. ${answerMarker()}`, false],
  [`So.\n<!-- bpftrace-guard-answer: {\n} -->`, false],
])('%j is an answer: %s', (body, is) => {
  expect(isAnswer(body)).toBe(is);
});
