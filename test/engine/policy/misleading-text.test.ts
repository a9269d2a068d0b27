import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/engine/analyse.ts';
import { tellAll } from '../../../src/engine/policy/finding.ts';
import { targetOf } from './lowered.ts';

const TARGETS = [targetOf('bpftrace@0.27.1,kernel@6.12')];

function rules(script: string): string[] {
  return analyse('x.bt', script, { targets: TARGETS, configured: true }).findings.map(({ rule }) => rule);
}

function misleading(text: string): { message: string; words: string }[] {
  const { findings } = analyse('x.bt', text, { targets: TARGETS, configured: true });
  return findings
    .filter(({ rule }) => rule === 'misleading-text')
    .map(({ span, ...finding }) => ({ message: tellAll(finding), words: text.slice(span.start, span.end) }));
}

test.each([
  ['kprobe:vfs_re\u0430d { @ = 1; }', ['vfs_re\u0430d']],
  ['BEGIN { printf("a\u202eb"); } // \u200b', ['\u202e', '\u200b']],
  ['kprobe:f { @ = 1; } // \u2066x\u2069', ['\u2066', '\u2069']],
])('%j misleads where it does', (text, words) => {
  expect(misleading(text).map((found) => found.words)).toEqual(words);
});

describe('characters', () => {
  test.each(['\u202a', '\u202c', '\u202e', '\u2066', '\u2069'])('%j turns the text around', (character) => {
    const [only, ...more] = misleading(`BEGIN { } // a${character}${character}b\n`);
    const code = character.codePointAt(0)?.toString(16).toUpperCase();
    expect(more).toEqual([]);
    expect(only).toEqual({
      message: `U+${code} reverses the text around it on the screen: bpftrace does not read what you see here. Remove it.`,
      words: character.repeat(2),
    });
  });

  test.each([
    ['\u00ad', 'U+00AD'],
    ['\u115f', 'U+115F'],
    ['\u1160', 'U+1160'],
    ['\u180e', 'U+180E'],
    ['\u200b', 'U+200B'],
    ['\u2060', 'U+2060'],
    ['\u2064', 'U+2064'],
    ['\u3164', 'U+3164'],
    ['\ufeff', 'U+FEFF'],
    ['\uffa0', 'U+FFA0'],
    ['\u{e0000}', 'U+E0000'],
    ['\u{e007f}', 'U+E007F'],
    ['\u200b\u00ad\u200b', 'U+200B, U+00AD'],
  ])('%j cannot be seen', (character, codes) => {
    expect(misleading(`BEGIN { } // a${character}b\n`)).toEqual([
      { message: `${codes} cannot be seen, and bpftrace reads it. Remove it.`, words: character },
    ]);
  });

  test.each([
    '\u2029',
    '\u202f',
    '\u2065',
    '\u206a',
    '\u00ae',
    '\u1161',
    // A joiner, and marks of direction that text uses.
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u061c',
    '\ufe0f',
    '\u{e0080}',
  ])('%j is left alone', (character) => {
    expect(misleading(`BEGIN { } // a${character}b\n`)).toEqual([]);
  });

  test('a byte order mark is fine at the start, and once', () => {
    expect(misleading('\ufeffBEGIN { } // x\n')).toEqual([]);
    expect(misleading('BEGIN { } // \ufeff\n').map(({ words }) => words)).toEqual(['\ufeff']);
    for (const start of ['\ufeff\ufeff', '\ufeff\u200b', '\u200b', '\u200b\ufeff'])
      for (const rest of ['BEGIN { }', '// x\nBEGIN { }', '#!/usr/bin/bpftrace\nBEGIN { }'])
        expect([...new Set(rules(`${start}${rest}\n`))]).toEqual(['syntax-error']);
  });

  test('are told in the order of the text, and not where the syntax is wrong because of them', () => {
    const text = 'kprobe:vfs_re\u0430d { @ = 1; } // \u200b\u202e\n';
    expect(misleading(text).map(({ words }) => words)).toEqual(['vfs_re\u0430d', '\u200b', '\u202e']);
    expect(rules('kprobe:f { \u200b\u200b@ = 1; }\n')).toEqual(['syntax-error']);
    expect(rules('kprobe:f { /* \u200b*/ = 1; }\n').sort()).toEqual(['misleading-text', 'syntax-error']);
  });
});

describe('a word', () => {
  test.each([
    ['Cyrillic', 're\u0430d', 'U+0430'],
    ['Greek', 're\u03b1d', 'U+03B1'],
    ['Armenian', 're\u0561d', 'U+0561'],
    ['Cherokee', 're\u13aad', 'U+13AA'],
    ['Lisu', 're\ua4eed', 'U+A4EE'],
    ['the first full-width capital', 're\uff21d', 'U+FF21'],
    ['the last full-width capital', 're\uff3ad', 'U+FF3A'],
    ['the first full-width letter', 're\uff41d', 'U+FF41'],
    ['the last full-width letter', 're\uff5ad', 'U+FF5A'],
    ['two of them, once each', '\u0430e\u0430\u0435', 'U+0430, U+0435'],
    ['a capital of Latin', 'R\u0430', 'U+0430'],
    ['beside a digit and a line', '\u0430_1z', 'U+0430'],
  ])('misleads with a letter that looks like a Latin one: %s', (_, word, codes) => {
    expect(misleading(`kprobe:${word} { @ = 1; }\n`)).toEqual([
      {
        message: `This word mixes Latin letters with ones that look like them, so it is not the word that it looks like: ${codes}. Write it with Latin letters.`,
        words: word,
      },
    ]);
  });

  test.each([
    ['of Latin letters with marks', 'kprobe:r\u00e9\u00e4d { @ = 1; }'],
    ['of other letters alone', 'kprobe:\u0447\u0442\u0435\u043d\u0438\u0435_1 { @ = 1; }'],
    ['with ideographs', 'kprobe:read_\u8bfb { @ = 1; }'],
    ['in a comment', 'BEGIN { } // 5 k\u03a9'],
    ['in a string', 'BEGIN { printf("5 k\u03a9"); }'],
    ['in the string of a predicate', 'kprobe:f /comm == "k\u03a9"/ { @ = 1; }'],
    ['in a string of a part that does not parse', 'BEGIN { $x = ; printf("a \\" k\u03a9", 1 }'],
    ['in a string before a comment', 'BEGIN { printf("5 k\u03a9"); } // x'],
    ['in a string of a probe that does not parse', 'kprobe:f { @ = ( "5 \u03bcs", "k\u03a9"'],
    ['that a comment divides', 'BEGIN { $x = a/* */\u03a9; }'],
    ['that a string divides', 'BEGIN { $x = a"b"\u03a9; }'],
  ])('does not mislead: %s', (_, text) => {
    expect(misleading(`${text}\n`)).toEqual([]);
  });

  test.each([
    ['behind a string', 'BEGIN { printf("5 \u03bcs"); } kprobe:k\u03a9 { }', 'k\u03a9'],
    ['between two comments', '/* k\u03a9 */ kprobe:k\u03a9 { @ = 1; } // k\u03a9', 'k\u03a9'],
    ['in a quoted attach point', 'uprobe:"/bin/b\u0430sh":main { @ = 1; }', 'b\u0430sh'],
    ['behind a string, in a part that does not parse', 'BEGIN { $x = + "a\u03bc" x k\u03a9; }', 'k\u03a9'],
    ['behind a string in a comment', 'BEGIN { $x = + /* "a b" */ 1 x; } kprobe:k\u03a9 { }', 'k\u03a9'],
    ['right before an error of the syntax', 'kprobe:k\u03a9', 'k\u03a9'],
    ['behind a string that nothing ends', 'BEGIN { printf("a\n); k\u03a9(); }', 'k\u03a9'],
  ])('misleads %s', (_, text, word) => {
    const all = misleading(text);
    expect(all.map(({ words }) => words)).toEqual([word]);
  });
});

test('the first twenty places are told, and the last of them says how many more there are', () => {
  const last = (count: number) => {
    const all = misleading('kprobe:vfs_re\u0430d { @ = 1; }\n'.repeat(count));
    expect(all).toHaveLength(Math.min(count, 20));
    for (const { message } of all.slice(0, -1)) expect(message).not.toContain('below');
    return all.at(-1)?.message.replace(/.*Write it with Latin letters\./, '');
  };
  expect(last(19)).toBe('');
  expect(last(20)).toBe('');
  expect(last(21)).toBe(' There is 1 more such place below.');
  expect(last(25)).toBe(' There are 5 more such places below.');
});

test('a word that misleads is a warning, and certain', () => {
  const { findings } = analyse('x.bt', 'kprobe:vfs_re\u0430d { @ = 1; }\n', { targets: TARGETS, configured: true });
  expect(findings.map(({ rule, severity, confidence, verdicts }) => [rule, severity, confidence, verdicts])).toEqual([
    ['misleading-text', 'warning', 'certain', []],
  ]);
});

test('the first places are those of the text, of whatever kind', () => {
  const text = `${'kprobe:vfs_re\u0430d { @ = 1; }\n'.repeat(20)}// \u202e \u200b\n`;
  expect(new Set(misleading(text).map(({ words }) => words))).toEqual(new Set(['vfs_re\u0430d']));
});
