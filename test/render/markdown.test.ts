import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, fencedBlock, htmlCode, prose, proseLine } from '../../src/render/markdown.ts';
import { showUnseen } from '../../src/text/unseen.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '`',
        '``',
        '|',
        '\\',
        '<!--',
        '-->',
        '</details>',
        '@octocat',
        '#1',
        '\n',
        ' ',
        '[a](b)',
        '$x$',
        '*',
        '_',
        '```',
        '\u202e',
        '\r',
      ),
    )
    .map((parts) => parts.join('')),
);

/** What is left of a line of Markdown when inline code, in backticks or as an element, is taken out. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/<code>(?:[\p{L}\p{N} ,/-]|&#\d+;)*<\/code>/gu, ' ')
    .replace(/(?<!`)`(?!`)[^`\n]*(?<!`)`(?!`)/gu, '');
}

describe('showUnseen', () => {
  test.each([
    ['a\u202eb', 'a[U+202E]b'],
    ['a\u200bb', 'a[U+200B]b'],
    ['\u001b[31m', '[U+001B][31m'],
    ['\ud800', '[U+D800]'],
    ['\u{e0041}', '[U+E0041]'],
    ['tab\tline\nemoji \u26a0\ufe0f', 'tab\tline\nemoji \u26a0\ufe0f'],
  ])('%j', (text, shown) => {
    expect(showUnseen(text)).toBe(shown);
  });
});

describe('codeSpan', () => {
  test.each([
    ['@a', '`@a`'],
    ['a`b', '<code>a&#96;b</code>'],
    ['a|b', '<code>a&#124;b</code>'],
    ['a\\', '<code>a&#92;</code>'],
    ['', '`(empty)`'],
    ['two\nlines', '`two lines`'],
  ])('%j', (text, code) => {
    expect(codeSpan(text)).toBe(code);
  });

  test('nothing gets out of it, and it stays one cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = codeSpan(text);
        expect(outsideCode(code).trim()).toBe('');
        expect(code).not.toMatch(/[|\n\r]/);
      }),
    );
  });
});

describe('prose', () => {
  test.each([
    ['Two programs take the lock of @a, then wait.', 'Two programs take the lock of `@a`, then wait.'],
    ['Use `count()` (see it).', 'Use `count()` (see it).'],
    [
      'The probe fentry:native_queued_spin_lock_slowpath fires.',
      'The probe `fentry:native_queued_spin_lock_slowpath` fires.',
    ],
    ['count() is kept', '`count()` is kept'],
    ['x <b>@octocat</b> $y', 'x `<b>@octocat</b>` `$y`'],
    ['first\n\n# second', 'first\n\n`#` second'],
    ['1. a list', '1\\. a list'],
    ['a - b', 'a &#45; b'],
    ["Expected '}' or ';'.", 'Expected `}` or `;`.'],
    ['two (one, @b), three', 'two (one, `@b`), three'],
    ['bpftrace 0.24.2 on Linux 6.12', 'bpftrace 0.24.2 on Linux 6.12'],
    ['see gh-1 and GH-23, not gh-x', 'see `gh-1` and `GH-23`, not gh-x'],
    ['at www.example or WWW.example', 'at `www.example` or `WWW.example`'],
    ['commit deadbee or DEADBEEF', 'commit `deadbee` or `DEADBEEF`'],
    [`not abcdef, nor ${'a'.repeat(41)}`, `not abcdef, nor ${'a'.repeat(41)}`],
    [`but ${'a'.repeat(40)}`, `but \`${'a'.repeat(40)}\``],
  ])('%j', (text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });

  test('outside of code, no text is Markdown, HTML, a mention, a formula or a link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rest = outsideCode(proseLine(text)).replace(/&#\d+;/g, '');
        expect(rest).not.toMatch(/[<>[\]@#$*_|~`\n]|:\/\/|www\./);
      }),
    );
  });
});

describe('htmlCode', () => {
  test('leaves no mark of HTML or Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const inside = htmlCode(text).replace(/^<code>|<\/code>$/g, '');
        expect(inside.replace(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{N} ,./:_-]*$/u);
      }),
    );
  });
});

describe('fencedBlock', () => {
  test('its fence is longer than any run of backticks inside', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const block = fencedBlock(text, 'diff');
        const fence = /^`+/.exec(block)?.[0] ?? '';
        expect(fence.length).toBeGreaterThanOrEqual(3);
        expect(text).not.toContain(fence);
        expect(block.endsWith(`\n${fence}`)).toBe(true);
      }),
    );
  });

  test.each([
    ['nothing', '', '```diff\n```'],
    ['one blank line', '\n', '```diff\n\n```'],
    ['a last line without an end', 'a', '```diff\na\n```'],
  ])('%s', (_name, text, block) => {
    expect(fencedBlock(text, 'diff')).toBe(block);
  });
});
