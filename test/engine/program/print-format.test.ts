import { describe, expect, test } from '@jest/globals';
import { invalidPlaces } from '../../../src/engine/program/invalid/invalid.ts';
import { needsOtherReading, numberAsText } from '../../../src/engine/program/invalid/print-format.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Call } from '../../../src/engine/syntax/tree.ts';
import { walk } from '../../../src/engine/syntax/walk.ts';

/** The first call of a script with one statement. */
function read(statement: string) {
  const script = parseScript(`BEGIN { ${statement}; }`);
  expect(script.errors).toEqual([]);
  const calls: Call[] = [];
  for (const item of script.items)
    walk(item, (node) => {
      if (node.kind === 'call') calls.push(node);
    });
  const [call] = calls;
  if (call === undefined) throw new Error('no call');
  return { script, call };
}

/** Which releases take a call: those that read formats in the older way, in the newer way, both or none. */
function takenBy(statement: string): string {
  const { script, call } = read(statement);
  if (needsOtherReading(call, 'older')) return 'newer';
  if (needsOtherReading(call, 'newer')) return 'older';
  return invalidPlaces(script, []).length === 0 ? 'both' : 'none';
}

const messages = (statement: string) => invalidPlaces(read(statement).script, []).map(({ message }) => message);

describe('A format', () => {
  test.each([
    ...['%d', '%u', '%o', '%x', '%X', '%p', '%c', '%s', '%-d', '%5d', '%-15d', '%05d', '%.3d', '%.13d', '%5.3d'],
    ...[
      '%hd',
      '%ld',
      '%jd',
      '%zd',
      '%td',
      '%hhd',
      '%lld',
      '%llX',
      '%5c',
      '%-16s',
      'a %d',
      '%d%%',
      '%dd',
      '%d %',
      '\\n%d',
    ],
  ])('%s asks for one number in every release', (format) => {
    expect(takenBy(`printf("${format}", 1)`)).toBe('both');
    expect(takenBy(`printf("${format}")`)).toBe('none');
    expect(takenBy(`printf("${format}", 1, 1)`)).toBe('none');
  });

  test.each([
    ...['%i', '%+d', '% d', '%#x', '%-+d', '%- d', '%-#x', '%+ #05.3lx', '%+5d', '%+.3d', '%Ld', '%hhhd', '%llld'],
    ...['%ls', '%hc', '%+s', '%+05d', '%jzd', '%*d', '%.*d', '%*.*d'],
  ])('%s asks for one in newer releases alone, and is text before', (format) => {
    expect(takenBy(`printf("${format}", 1)`)).toBe('newer');
    expect(takenBy(`printf("${format}")`)).toBe('older');
  });

  test.each(['%e', '%E', '%f', '%F', '%g', '%G', '%a', '%A', '%n', '%.2f'])('%s prints nothing', (format) => {
    expect(messages(`printf("${format}", 1)`)).toEqual([
      `bpftrace prints no fractions: there is no conversion %${format.at(-1)}. Print whole numbers.`,
    ]);
    expect(takenBy(`printf("${format}")`)).toBe('older');
  });

  test.each([
    '',
    '%',
    '%%',
    '50%',
    '%5%',
    '%\\n',
    '%.',
    '%y',
    '%-',
    '%.d',
    '%--d',
    '%++d',
    '%  d',
    '%##x',
    '% +d',
    '%#+x',
  ])('"%s" asks for nothing', (format) => {
    expect(takenBy(`printf("${format}")`)).toBe('both');
    expect(takenBy(`printf("${format}", 1)`)).toBe('none');
  });

  test.each([
    ['printf("%%d")', 'newer'],
    ['printf("%%d", 1)', 'older'],
    ['printf("100% done")', 'older'],
    ['printf("100% done", 1)', 'newer'],
    ['printf("%d and %+d", 1)', 'older'],
    ['printf("%d and %+d", 1, 1)', 'newer'],
    ['printf("%d %x", 1, 1)', 'both'],
    ['printf("%d%x", 1)', 'none'],
  ])('%s is taken by: %s', (statement, releases) => {
    expect(takenBy(statement)).toBe(releases);
  });

  test.each(['\\x25d', '\\045d', '\\7%d', '%d\\x0a'])('of which a part is an escape is left alone: %s', (format) => {
    expect(takenBy(`printf("${format}", 1, 2, 3)`)).toBe('both');
  });

  test.each([
    ['"%r", buf("a", 1)', 'both'],
    ['"%rx", buf("a", 1)', 'both'],
    ['"%rh", buf("a", 1)', 'both'],
    ['"%-r", buf("a", 1)', 'both'],
    ['"%lr", buf("a", 1)', 'newer'],
    ['"%rx", 1', 'none'],
    ['"%rh", 1', 'none'],
    ['"%r", comm', 'none'],
    ['"%r", ((struct s *)1)->x', 'both'],
    ['"%d", ((struct s *)1)->x', 'both'],
    ['"%c", comm', 'none'],
    ['"%p", kstack', 'none'],
    ['"%s", kstack', 'both'],
    ['"%d", true', 'both'],
    ['"%d %d", (1, 2)', 'both'],
    ['"%d %d %d", (a = 1, b = 2)', 'both'],
    ['"%d %d", K', 'none'],
    ['"%d", K', 'both'],
    ['$f, 1', 'none'],
  ])('printf(%s) is taken by: %s', (list, releases) => {
    expect(takenBy(`$f = "%d"; printf(${list})`)).toBe(releases);
  });

  test.each([
    ['printf("%rx", 1)', '%rx prints a buffer, and this is a number.'],
    ['printf("%r", comm)', '%r prints a buffer, and this is a text: write %s.'],
    ['printf("%s", exit())', '%s prints a value, and this is nothing.'],
    ['printf("%llx", comm)', '%x prints a number, and this is a text: write %s.'],
    ['printf("%d %d", 1, kstack)', '%d prints a number, and this is a kernel stack.'],
  ])('%s: %s', (statement, message) => {
    expect(messages(statement)).toEqual([message]);
  });

  test('a header may define a word in capitals, which may stand for several arguments', () => {
    const said = (list: string) =>
      invalidPlaces(parseScript(`#include <linux/sched.h>\nBEGIN { printf("%d %d", ${list}); }`), []).length;
    expect(['TWO', '_two', 'pid', 'two'].map(said)).toEqual([0, 0, 1, 1]);
  });

  test('debugf() prints three values', () => {
    expect(takenBy('debugf("%d %d %d", 1, 2, 3)')).toBe('both');
    expect(messages('debugf("%d %d %d %d", 1, 2, 3, 4)')).toEqual(['debugf() prints 3 values at most.']);
    expect(takenBy('printf("%d %d %d %d", 1, 2, 3, 4)')).toBe('both');
  });

  test('is looked for in functions that have one', () => {
    const { call } = read('@ = strftime("%+d", 1)');
    expect([needsOtherReading(call, 'older'), needsOtherReading(call, 'newer')]).toEqual([false, false]);
    const several = read('printf("100% done", ALL)').call;
    expect([needsOtherReading(several, 'older'), needsOtherReading(several, 'newer')]).toEqual([false, false]);
  });
});

test.each([
  ['printf("%s", pid)', 'pid'],
  ['printf("%s %s", pid, tid)', 'pid'],
  ['printf("%d %s", 1, 2)', '2'],
  ['printf("%s %d", comm, 1)', undefined],
  ['printf("%s", $1)', undefined],
  ['printf("%s %d", pid)', undefined],
  ['printf("%+d %s", 1, pid)', undefined],
  ['printf("\\x25s", pid)', undefined],
  ['printf("%-5s", 7)', '7'],
  ['@ = strftime("%s", 7)', undefined],
  ['@ = str(7)', undefined],
])('a number that is printed as a text: %s: %s', (statement, expected) => {
  const { script, call } = read(statement);
  const span = numberAsText(call);
  expect(span && script.text.slice(span.start, span.end)).toBe(expected);
});
