import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  bareBody,
  closedText,
  holdsSuggestion,
  isClosedText,
  linesHash,
  withoutSuggestion,
} from '../../src/review/posted-text.ts';

const BODY = 'It hangs.\n\n```suggestion\n@a = 1;\n```\n';

// These words are in comments that stand: with others, a later run would take its own closed threads for threads that people closed.
test.each([
  ['gone', '_This is not found any more._'],
  ['not-caused', '_This is still there, but not caused by this change any more._'],
  ['dismissed', '_This was dismissed._'],
  ['joined', '_This is superseded: it has the same cause as a worse finding, whose comment tells of both._'],
  [
    'superseded',
    '_This is superseded: the lines have changed since. What holds now is in a newer comment, or in the summary._',
  ],
] as const)('a thread that is closed as %s says so, and has no suggestion any more', (reason, words) => {
  const closed = closedText(BODY, reason);
  expect(closed).toBe(`${words}\n\n${BODY.replace('suggestion', 'bpftrace')}`);
  expect([isClosedText(closed), holdsSuggestion(closed)]).toEqual([true, false]);
});

test('a thread that an earlier version closed is known, and one that is open is not closed', () => {
  expect(isClosedText(`_This is fixed now._\n\n${BODY}`)).toBe(true);
  expect([isClosedText(BODY), holdsSuggestion(BODY)]).toEqual([false, true]);
});

// The hash is in comments that stand.
test.each([
  [{ first: 1, last: 1 }, 'a'],
  [{ first: 2, last: 3 }, 'b\nc'],
  [{ first: 3, last: 4 }, 'c\n'],
  [{ first: 4, last: 9 }, ''],
  [{ first: 5, last: 5 }, ''],
])('the hash of lines %j is that of the text between their ends', (lines, text) => {
  expect(linesHash('a\r\nb\nc\n', lines)).toBe(createHash('sha256').update(text).digest('hex').slice(0, 16));
});

test('a carriage return inside of a line is a part of what is hashed', () => {
  expect(linesHash('a\rb\r\nc', { first: 1, last: 1 })).toBe(linesHash('a\rb', { first: 1, last: 1 }));
  expect(linesHash('a\rb', { first: 1, last: 1 })).not.toBe(linesHash('ab', { first: 1, last: 1 }));
});

test.each([
  ['```suggestion\n', true],
  ['~~~~ suggestion x\n', true],
  ['> * ```suggestion\n', true],
  ['\t+ ```suggestion', true],
  ['x\n- ````suggestion:-0+1\ny', true],
  ['``suggestion\n', false],
  ['x ```suggestion\n', false],
  ['```suggestions\n', false],
  ['```bpftrace suggestion\n', false],
])('%j holds a suggestion: %s', (body, holds) => {
  expect(holdsSuggestion(body)).toBe(holds);
  expect(holdsSuggestion(withoutSuggestion(body))).toBe(false);
  expect(withoutSuggestion(body) === body).toBe(!holds);
});

test('every suggestion of a comment becomes code, and nothing else of it changes', () => {
  expect(withoutSuggestion('a\n> ```suggestion x\nb\n> ```\n~~~suggestion\nc')).toBe(
    'a\n> ```bpftrace\nb\n> ```\n~~~bpftrace\nc',
  );
});

test('a body is compared without the line ends and the white space around it that GitHub changes', () => {
  expect(bareBody(' \r\na\r\n\r\nb\rc \n')).toBe('a\n\nb\rc');
});
