import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { prose } from '../../src/render/markdown.ts';
import { parseCommand } from '../../src/review/command.ts';

const ALL = { kind: 'fix', what: { kind: 'all' } };
const finding = (id: string) => ({ kind: 'finding', id });

describe('a command', () => {
  test.each([
    ['/bpftrace-guard fix', ALL],
    ['/bpftrace-guard fix all', ALL],
    ['/bpftrace-guard  FIX\t', ALL],
    ['Thanks!\n/bpftrace-guard fix\nBye', ALL],
    ['Thanks!\r\n\r\n/bpftrace-guard fix\r\n', ALL],
    ['/bpftrace-guard fix abba-deadlock', { kind: 'fix', what: { kind: 'rule', rule: 'abba-deadlock' } }],
    ['/bpftrace-guard fix 0123abcd', { kind: 'fix', what: finding('0123abcd') }],
    ['/bpftrace-guard explain `0123ABCD`', { kind: 'explain', what: finding('0123abcd') }],
    ['/bpftrace-guard explain nmi-reentry', { kind: 'explain', what: { kind: 'rule', rule: 'nmi-reentry' } }],
    [
      '/bpftrace-guard dismiss 0123abcd  we   measured -- it',
      { kind: 'dismiss', id: '0123abcd', reason: 'we   measured -- it' },
    ],
    ['/bpftrace-guard', { kind: 'help' }],
    ['/bpftrace-guard help', { kind: 'help' }],
    ['/bpftrace-guard fxi', { kind: 'unknown' }],
    ['/bpftrace-guard fix\n/bpftrace-guard help', ALL],
  ])('%j', (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  test.each([
    [
      'fix abba-deadlok',
      'fix',
      '"abba-deadlok" is neither a rule nor the id of a finding. Did you mean "abba-deadlock"?',
    ],
    ['fix abba-deadlock now', 'fix', '"now" is one word too many.'],
    ['explain', 'explain', 'The rule or the id of the finding is missing.'],
    ['dismiss', 'dismiss', 'The id of the finding and the reason are missing.'],
    ['dismiss it because', 'dismiss', '"it" is not the id of a finding.'],
    ['dismiss 0123abcd ', 'dismiss', 'The reason is missing: why may finding 0123abcd stay?'],
  ])('that is not called as it should be: %s', (rest, verb, message) => {
    expect(parseCommand(`/bpftrace-guard ${rest}`)).toEqual({ kind: 'mistaken', verb, message });
  });
});

describe('no command', () => {
  test.each([
    'Please run /bpftrace-guard fix',
    ' /bpftrace-guard fix',
    '/bpftrace-guardian fix',
    '> /bpftrace-guard fix',
    '> Quote\n/bpftrace-guard fix',
    '- > Quote\n/bpftrace-guard fix',
    '```\n/bpftrace-guard fix\n```',
    '````\n```\n/bpftrace-guard fix\n````',
    '~~~ sh\n```\n/bpftrace-guard fix',
    '    /bpftrace-guard fix',
    '`code\n/bpftrace-guard fix\n`',
    '<!-- Write\n/bpftrace-guard fix\n-->',
    'Text <!--\n\n/bpftrace-guard fix -->',
    '<!-- one --> <!-- two\n/bpftrace-guard fix -->',
    '<pre>\n\n/bpftrace-guard fix\n</pre>',
    '<blockquote>\n\n/bpftrace-guard fix\n\n</blockquote>',
    '- a\n ```\n/bpftrace-guard fix\n ```',
    '<b>bold</b>\n```\n\n/bpftrace-guard fix',
    'Words\n<b>\n<!--\n\n/bpftrace-guard fix\n-->',
    '/bpftrace-guard fix\n<!-- bpftrace-guard-answer: {"v":1} -->',
  ])('%j', (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  test.each([
    '> Quote\n\n/bpftrace-guard fix',
    '> ```\n> code\n\n/bpftrace-guard fix',
    '```\ncode\n```\n/bpftrace-guard fix',
    '- ```\n  code\n  ```\n/bpftrace-guard fix',
    '`code` and `more`\n/bpftrace-guard fix',
    '<!-- comment -->\n/bpftrace-guard fix',
    'Words\n\n     ```\n\n/bpftrace-guard fix',
    '<details>\n\ntext\n\n</details>\n\n/bpftrace-guard fix',
  ])('but one after %j', (body) => {
    expect(parseCommand(body)).toEqual(ALL);
  });
});

const COMMAND = '/bpftrace-guard fix';
const block = fc.constantFrom(
  'Words.',
  COMMAND,
  '```\ncode\n```',
  `\`\`\`\n${COMMAND}\n\`\`\``,
  `~~~~ sh\n~~~\n${COMMAND}\n~~~~`,
  '```',
  '> words',
  `> ${COMMAND}`,
  '> ```',
  '- item',
  '- > item',
  '- item\n  ```\n  code\n  ```',
  '1. ```\n   code\n   ```',
  `    ${COMMAND}`,
  '`code`',
  '``open',
  '<!-- hidden -->',
  `<!--\n${COMMAND}\n-->`,
  `<pre>\n${COMMAND}\n</pre>`,
  '<b>bold</b>',
  '# Title',
  '***',
);
const comment = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n')), { maxLength: 8 })
  .map((parts) => parts.map(([text, end]) => text + end).join(''));

/** The lines of a comment's own paragraphs and lists, as a reader of Markdown sees them. */
function readableLines(body: string): string[] {
  return marked.lexer(body).flatMap(ownLines);
}

function ownLines(token: Token): string[] {
  if (token.type === 'list' && 'items' in token)
    return token.items.flatMap((item: Token) => children(item).flatMap(ownLines));
  return token.type === 'paragraph' || token.type === 'text' ? textOf(children(token)).split('\n') : [];
}

function children(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === 'text' ? token.raw : token.raw.replace(/[^\n]/g, '.'))).join('');
}

describe('whatever is written', () => {
  test('a command is what a reader sees as a line of its own', () => {
    let found = 0;
    fc.assert(
      fc.property(comment, (body) => {
        if (parseCommand(body) === undefined) return;
        found += 1;
        expect(readableLines(body)).toContain(COMMAND);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('nothing throws, and what is quoted is one line of code', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('@team', '`', '```', '"', '<!--', '-->', '|', '\n', '\r', ' ', '[a](b)', '\u202e', '#1'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom('', 'fix ', 'explain ', 'dismiss '), hostile, (verb, rest) => {
        const command = parseCommand(`/bpftrace-guard ${verb}${rest}`);
        if (command?.kind !== 'mistaken') return;
        const shown = prose(command.message);
        const bare = shown
          .replace(/<code>(?:[\p{L}\p{N} ,/-]|&#\d+;)*<\/code>/gu, '')
          .replace(/(?<!`)`(?!`)[^`\n]*(?<!`)`(?!`)/gu, '');
        expect(bare).not.toMatch(/[@<>[\]`|#]/);
      }),
    );
  });

  test('a long comment takes no longer than it must', () => {
    const body = `${'` <!-- --> > - ```x '.repeat(30_000)}\n${'> '.repeat(30_000)}\n\n/bpftrace-guard fix`;
    expect(parseCommand(body)).toBeDefined();
  });
});
