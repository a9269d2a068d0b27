import { expect, test } from '@jest/globals';
import { closedText, holdsSuggestion, isClosedText } from '../../src/review/posted-text.ts';

const BODY = 'It hangs.\n\n```suggestion\n@a = 1;\n```\n';

// These words are in comments that stand: with others, a later run would take its own closed threads for threads that people closed.
test.each([
  ['gone', '_This is not found any more._'],
  ['not-caused', '_This is still there, but not caused by this change any more._'],
  ['dismissed', '_This was dismissed._'],
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
