import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment } from 'parse5';
import { prose } from '../../src/render/markdown.ts';
import { parseCommand } from '../../src/review/command.ts';

const NO_PROGRAM = 'The program is missing: write it in a fenced block (```) right below the command.';
const ALL = { kind: 'fix', what: { kind: 'all' } };
const finding = (id: string) => ({ kind: 'finding', id });

describe('a command', () => {
  test.each([
    ['/bpftrace-guard fix', ALL],
    ['/bpftrace-guard fix all', ALL],
    ['/bpftrace-guard  FIX\t', ALL],
    ['/bpftrace-guard fix ALL', ALL],
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
    ...['a >>>>>> b', 'a\ufeffb', 'a\ufdefb', 'a -'].map(
      (reason) => [`/bpftrace-guard dismiss 0123abcd ${reason}`, { kind: 'dismiss', id: '0123abcd', reason }] as const,
    ),
    ['/bpftrace-guard explain ``0123abcd``', { kind: 'explain', what: finding('0123abcd') }],
    ['/bpftrace-guard', { kind: 'help' }],
    ['/bpftrace-guard help', { kind: 'help' }],
    ['/bpftrace-guard\u00a0dismiss 0123abcd a\u00a0lab', { kind: 'dismiss', id: '0123abcd', reason: 'a\u00a0lab' }],
    ['/bpftrace-guard fxi', { kind: 'unknown' }],
    ['/bpftrace-guard fix\n/bpftrace-guard help\nBye', ALL],
    ['/bpftrace-guard fix\n\n/bpftrace-guard help', ALL],
    ['/bpftrace-guard check\n```\nBEGIN { }\n```', { kind: 'check', program: 'BEGIN { }', language: '' }],
    [
      'Look:\n/bpftrace-guard check\nThanks!\n\n\n~~~~ bpftrace x\n  a\n~~~\n\n b\n~~~~~\n',
      { kind: 'check', program: '  a\n~~~\n\n b', language: 'bpftrace x' },
    ],
    [
      '/bpftrace-guard check\n  ```\n  a\u00a0b\u3000\n  ```',
      { kind: 'check', program: 'a\u00a0b\u3000', language: '' },
    ],
    ['/bpftrace-guard check\n\n```\nopen', { kind: 'check', program: 'open', language: '' }],
  ])('%j', (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  test.each([
    [
      'fix abba-deadlok',
      'fix',
      '"abba-deadlok" is neither a rule nor the id of a finding. Did you mean "abba-deadlock"?',
    ],
    ['fix all now', 'fix', '"now" is one word too many.'],
    ['fix abba-deadlock now', 'fix', '"now" is one word too many.'],
    ['explain a"b"', 'explain', `"a'b'" is neither a rule nor the id of a finding.`],
    [`explain ${'x'.repeat(60)}`, 'explain', `"${'x'.repeat(60)}" is neither a rule nor the id of a finding.`],
    [`explain ${'x'.repeat(61)}`, 'explain', `"${'x'.repeat(60)}…" is neither a rule nor the id of a finding.`],
    ['explain 0123`abcd', 'explain', '"0123`abcd" is neither a rule nor the id of a finding.'],
    ['explain 0123abc', 'explain', '"0123abc" is neither a rule nor the id of a finding.'],
    ['explain 0123456789abcdef0', 'explain', '"0123456789abcdef0" is neither a rule nor the id of a finding.'],
    ['explain', 'explain', 'The rule or the id of the finding is missing.'],
    ['dismiss', 'dismiss', 'The id of the finding and the reason are missing.'],
    ['dismiss it because', 'dismiss', '"it" is not the id of a finding.'],
    ['check', 'check', NO_PROGRAM],
    ['check\n\n```\n \n```', 'check', NO_PROGRAM],
    ['check\n\n    BEGIN { }', 'check', NO_PROGRAM],
    ['check\n\n> ```\n> BEGIN { }\n> ```', 'check', NO_PROGRAM],
    ['check\n\n- ```\n  BEGIN { }\n  ```', 'check', NO_PROGRAM],
    ['check\n\nwords\n\n```\nBEGIN { }\n```', 'check', NO_PROGRAM],
    ['check\nwords <details>\n\n```\nBEGIN { }\n```', 'check', NO_PROGRAM],
    ['check this', 'check', '"this" is one word too many: the program is in a block below the command.'],
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

describe('what GitHub does not show as text of the author', () => {
  test.each([
    '[a]: /x "title\n/bpftrace-guard fix\n"',
    '[a]: /x\n"title\n/bpftrace-guard fix\n"',
    '[a]: /x\n(a\\)b\n/bpftrace-guard fix)',
    "[a]: /x\n'a\\'b\n/bpftrace-guard fix'",
    '[a]: /x "a\\"b\n/bpftrace-guard fix"',
    '> > > > > quote\n/bpftrace-guard fix',
    '[x\n/bpftrace-guard fix\n]: /y',
    '[a]:\n/bpftrace-guard fix',
    '[a](/x "t\n/bpftrace-guard fix\n")',
    '[x\n/bpftrace-guard fix\n](/y)',
    '![alt\n/bpftrace-guard fix\n](x)',
    'x <a title="\n/bpftrace-guard fix\n">',
    '<a title="\n/bpftrace-guard fix\n">',
    "x <img alt='\n/bpftrace-guard fix\n'>",
    '<http://a\n/bpftrace-guard fix>',
    'x <![CDATA[\n/bpftrace-guard fix\n]]>',
    'x\n<![CDATA[\n\n/bpftrace-guard fix\n]]>',
    'x\n<?php\n\n/bpftrace-guard fix\n?>',
    '<!DOCTYPE\n\n/bpftrace-guard fix\n>',
    'x\n<!A\n\n/bpftrace-guard fix\n>',
    '<!-- a --!> x\n\n/bpftrace-guard fix\n-->',
    '<!-->\n\n/bpftrace-guard fix\n-->',
    '<script>\n\n/bpftrace-guard fix\n</script>',
    'x <pre>\n/bpftrace-guard fix',
    'x <pre>\n\n/bpftrace-guard fix',
    'x <details>\n\n/bpftrace-guard fix\n\n</details>',
    '<details>\n<summary>x</summary>\n\n/bpftrace-guard fix\n</details>',
    '- <details>\n\n/bpftrace-guard fix',
    '> x <code>\n\n/bpftrace-guard fix',
    '# x <pre>\n/bpftrace-guard fix',
    '| a <pre> |\n|---|\n\n/bpftrace-guard fix',
    '<kbd>\n\n/bpftrace-guard fix',
    '<b>x</i>\n\n/bpftrace-guard fix',
    '<div>\n<hrx="y">\n</div>\n\n/bpftrace-guard fix',
    'x </b>\n\n/bpftrace-guard fix',
    'x <DIV\n\n/bpftrace-guard fix',
    'x </div\n\n/bpftrace-guard fix',
    '<div\n\n/bpftrace-guard fix',
    'a | b\n--|--\n/bpftrace-guard fix',
    '/bpftrace-guard fix\n|-|\t',
    '/bpftrace-guard fix\n-|\t',
    'x <?php\n\n/bpftrace-guard fix',
    'x <!A\n\n/bpftrace-guard fix',
    '\ufeff~~~\n/bpftrace-guard fix\n~~~',
    '<details>x</details\u00a0>\n\n/bpftrace-guard fix',
    'x <pre>y</pre\u2003>\n\n/bpftrace-guard fix',
    '- \u00a0\n/bpftrace-guard fix',
    '/bpftrace-guard fix\n===',
    '**x\n/bpftrace-guard fix**',
    '~~x\n/bpftrace-guard fix~~',
    '$$\n/bpftrace-guard fix\n$$',
    '[^a]: note\n/bpftrace-guard fix',
    '[^a]: note\n\n    more\n/bpftrace-guard fix',
    '- [^a]: note\n/bpftrace-guard fix',
    '- item\n/bpftrace-guard fix',
    '* a\n\n      /bpftrace-guard fix',
    '```math\n/bpftrace-guard fix\n```',
  ])('is no command: %j', (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  test.each([
    '[a link](/x) and **words**\n/bpftrace-guard fix',
    '<b>bold</b>, <a href="/x">a link</a><br>\n/bpftrace-guard fix',
    '<a href=/x id=\'a\' title = "b" hidden>a link</a>\n/bpftrace-guard fix',
    '<a x title="" id=\'\' href=/x>a link</a>\n/bpftrace-guard fix',
    '<B>bold <i>text</i></b>, a<BR>break, a<wbr>break, <hr>, <img src="/x">, <input>\n/bpftrace-guard fix',
    '<br />\n\n/bpftrace-guard fix',
    '<b>words <!-- comment --> and words</b>\n/bpftrace-guard fix',
    'a < b, x -> y\n/bpftrace-guard fix',
    'words -\n/bpftrace-guard fix',
    '-1 for this\n/bpftrace-guard fix',
    '<details>\n<summary>x</summary>\n\ny\n</details>\n\n/bpftrace-guard fix',
    '[a]: /x "title"\n\n/bpftrace-guard fix',
    '![a picture](/x)\\\n/bpftrace-guard fix',
    '# Title\n/bpftrace-guard fix',
    '- item\n\n/bpftrace-guard fix',
    '| a |\n|---|\n| b |\n\n/bpftrace-guard fix',
  ])('leaves the command after %j alone', (body) => {
    expect(parseCommand(body)).toEqual(ALL);
  });
});

const COMMAND = '/bpftrace-guard fix';
const piece = fc.constantFrom(
  ...[COMMAND, COMMAND, COMMAND, '\n', '\n', '\n', '\n\n', '\n\n', 'words', ' ', '    ', '\t', '\\'],
  ...[
    '```',
    '~~~',
    '`',
    '``',
    '> ',
    '- ',
    '1. ',
    '1) ',
    '+ ',
    '#',
    '---',
    '===',
    '|',
    '|-|',
    ':-',
    '**',
    '*',
    '_',
    '~~',
    '$$',
  ],
  ...[
    '<!--',
    '-->',
    '<!---->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!A',
    '<',
    '</',
    '>',
    '<pre>',
    '</pre>',
    '<details>',
    '</details>',
  ],
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<hr/>',
    '<p>',
    '<td>',
    '<x-y>',
    '<script>',
    '</script>',
    '<textarea',
    '<div\n',
    '<a title="',
    '<img alt="',
    '">',
  ],
  ...[
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '[a]:',
    '[^a]:',
    '[^a]',
    '](',
    '/url',
    '![',
    '<http://a',
    ' "',
    '&lt;',
    '&#60;',
    '\\<',
  ],
  ...['\r', '\r\n', '\u2028', '\u00a0', '\f', '\v', '\ufeff'],
);
const comment = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));

const block = fc.array(
  fc.constantFrom(...['```', '~~~', '````', '\n', '\n', ' ', 'x', '> ', '- ', '    ', '<b>', 'bt']),
);
const check = fc
  .tuple(comment, block, comment)
  .map(([above, fenced, below]) => `${above}\n\n/bpftrace-guard check\n${fenced.join('')}\n${below}`);

/**
 * The lines of the paragraphs of a comment's page that are in no other element, as a browser has them: rendered by a reader of Markdown
 * that the product does not use, with all HTML, and read as HTML. Some elements end a paragraph, and its text goes on behind them.
 */
function linesOnPage(body: string): string[] {
  return nodesOnPage(body)
    .flatMap((node) => (node.nodeName === 'p' && 'childNodes' in node ? node.childNodes : [node]))
    .flatMap((node) => ('value' in node ? node.value.split('\n') : []));
}

function nodesOnPage(body: string) {
  const html = micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return parseFragment(html).childNodes;
}

/** What stands in the blocks of code of a comment's page that are right below a paragraph. */
function blocksOnPage(body: string): string[] {
  const nodes = nodesOnPage(body).filter((node) => !('value' in node && node.value.trim() === ''));
  return nodes.flatMap((node, at) => {
    if (node.nodeName !== 'pre' || nodes[at - 1]?.nodeName !== 'p' || !('childNodes' in node)) return [];
    return node.childNodes.flatMap((code) =>
      'childNodes' in code ? [code.childNodes.map((each) => ('value' in each ? each.value : '')).join('')] : [],
    );
  });
}

/** Readers of Markdown indent the lines of an indented block differently, which bpftrace does not mind. */
function withoutIndents(text: string): string {
  return text.replace(/^\s+/gm, '').trimEnd();
}

describe('whatever is written', () => {
  test('the program of a check is what a reader sees in the block below', () => {
    let found = 0;
    fc.assert(
      fc.property(check, (body) => {
        const command = parseCommand(body);
        if (command?.kind !== 'check') return;
        found += 1;
        expect(blocksOnPage(body).map(withoutIndents)).toContain(withoutIndents(command.program));
      }),
      { numRuns: 20_000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('a command is what a reader sees as a line of its own', () => {
    let found = 0;
    fc.assert(
      fc.property(comment, (body) => {
        if (parseCommand(body) === undefined) return;
        found += 1;
        expect(linesOnPage(body).some((line) => line.startsWith('/bpftrace-guard'))).toBe(true);
      }),
      { numRuns: 20_000 },
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
