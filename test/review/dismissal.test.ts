import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { type Dismissal, dismissalsLine, readDismissals, writeDismissals } from '../../src/review/dismissal.ts';

const HOSTILE = [
  '-->',
  '--',
  '->',
  '<!--',
  '--!>',
  '<',
  '>',
  '\n',
  '\r',
  '"',
  '\\',
  '\\u002d',
  '@team',
  '#1',
  '\u2028',
  '\ud800',
  '`',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string())).map((parts) => parts.join('')),
);
const dismissal: fc.Arbitrary<Dismissal> = fc.record({
  fingerprint: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
  by: text,
  reason: text,
});
const dismissals = fc.uniqueArray(dismissal, { selector: ({ fingerprint }) => fingerprint, maxLength: 5 });
/** What a summary shows: it does not begin with a hidden line. */
const shown = text.map((each) => `### Summary\n${each}`);
const ONE: Dismissal = { fingerprint: '0123456789abcdef', by: 'octocat', reason: 'Measured: it is rare.' };

describe('dismissals', () => {
  test('are one hidden line', () => {
    expect(writeDismissals('### Summary', [ONE])).toBe(
      '<!-- bpftrace-guard-dismissed: [{"fingerprint":"0123456789abcdef","by":"octocat","reason":"Measured: it is rare."}] -->\n### Summary',
    );
    expect(dismissalsLine([{ ...ONE, reason: 'a --> @b' }])).toContain('"a \\u002d\\u002d\\u003e \\u0040b"');
  });

  test('come back as they were written, whatever is in them and around them', () => {
    fc.assert(
      fc.property(
        dismissals,
        shown,
        fc.constantFrom('', '<!-- bpftrace-guard-summary: {"v":1} -->\n'),
        (list, rest, marker) => {
          const body = writeDismissals(marker + rest, list);
          expect(readDismissals(body)).toEqual(list);
          expect(body.startsWith(marker)).toBe(true);
          expect(body.endsWith(rest)).toBe(true);
          expect(writeDismissals(body, [])).toBe(marker + rest);
          expect(readDismissals(body.replace(/\n/g, '\r\n'))).toEqual(list);
        },
      ),
    );
  });

  test('take the place of those that were there', () => {
    fc.assert(
      fc.property(dismissals, dismissals, shown, (before, after, rest) => {
        expect(writeDismissals(writeDismissals(rest, before), after)).toBe(writeDismissals(rest, after));
      }),
    );
  });

  test('show nothing', () => {
    fc.assert(
      fc.property(dismissals, (list) => {
        const line = dismissalsLine(list);
        expect(line).toMatch(/^<!--[^\n\r<>@#]*-->$/);
        const [first, ...others] = marked.lexer(line);
        expect(others).toEqual([]);
        expect(first).toMatchObject({ type: 'html', raw: line });
      }),
    );
  });
});

describe('no dismissal is', () => {
  test.each([
    ['in the text', `### Summary\n${dismissalsLine([ONE])}`],
    ['after an empty line', `\n${dismissalsLine([ONE])}`],
    ['what is not JSON', '<!-- bpftrace-guard-dismissed: [{"finger -->'],
    ['what is no list', '<!-- bpftrace-guard-dismissed: {"fingerprint":"0123456789abcdef"} -->'],
    ['what has no reason', '<!-- bpftrace-guard-dismissed: [{"fingerprint":"0123456789abcdef","by":"a"}, null, 1] -->'],
    ['what has another kind of fingerprint', dismissalsLine([{ ...ONE, fingerprint: 'x' }])],
  ])('%s', (_, body) => {
    expect(readDismissals(body)).toEqual([]);
  });

  test('anything that is written anywhere', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(readDismissals(`Text\n${body}`)).toEqual([]);
        expect(() => readDismissals(`<!-- bpftrace-guard-dismissed: ${body} -->`)).not.toThrow();
      }),
    );
  });
});
