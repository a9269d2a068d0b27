import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportedFinding } from '../../src/engine/report.ts';
import { ruleAddress } from '../../src/render/addresses.ts';
import { layOut, oneLine, shownPath, textWidth, wrap } from '../../src/render/terminal-text.ts';
import { renderText, type TextOptions } from '../../src/render/text.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import type { Span } from '../../src/text/position.ts';
import { VERSION } from '../../src/version.ts';
import { analysed, finding, reportOf, spanOf } from './report.ts';

const PLAIN: TextOptions = { color: false, quiet: true };
const WHOLE: TextOptions = { ...PLAIN, verbose: true };

function show(text: string, span: Span, changes: Partial<ReportedFinding> = {}, path?: string): string {
  return renderText(reportOf(analysed(text, [finding(span, changes)], path)), WHOLE);
}

/** The source line and the caret line under it, for the first line of a finding. */
function caretsOf(text: string, span: Span): [string, string] {
  const lines = show(text, span).split('\n');
  const at = lines.findIndex((line) => /\| *\^+$/.test(line));
  return [lines[at - 1] ?? '', lines[at] ?? ''];
}

describe('carets stand under exactly the span', () => {
  test.each([
    ['plain', 'BEGIN { @a = 1; }\n', '@a', ['1 | BEGIN { @a = 1; }', '  |         ^^']],
    ['after tabs', 'BEGIN {\n\t\t@a[1] = 1;\n}\n', '@a[1]', ['2 |         @a[1] = 1;', '  |         ^^^^^']],
    ['after a tab in the line', 'i:s:1\t{ @a = 1; }\n', '@a', ['1 | i:s:1   { @a = 1; }', '  |           ^^']],
    ['with CRLF', 'BEGIN {\r\n  @a = 1;\r\n}\r\n', '@a = 1;', ['2 |   @a = 1;', '  |   ^^^^^^^']],
    ['at a line end with CRLF', 'BEGIN {\r\n}\r\n', '{', ['1 | BEGIN {', '  |       ^']],
    ['after wide characters', '/* 漢字 🔥 */ @a = 1\n', '@a', ['1 | /* 漢字 🔥 */ @a = 1', '  |               ^^']],
    ['under wide characters', '"漢字" + 1\n', '"漢字"', ['1 | "漢字" + 1', '  | ^^^^^^']],
    ['after combining marks', '/* e\u0301 */ @a\n', '@a', ['1 | /* e\u0301 */ @a', '  |         ^^']],
    ['after a BOM', '\uFEFFBEGIN { @a }\n', '@a', ['1 | <U+FEFF>BEGIN { @a }', '  |                 ^^']],
    ['after an escape', '"\x1b[31m" @a\n', '@a', ['1 | "<U+001B>[31m" @a', '  |                ^^']],
    ['on the last line without an end', 'BEGIN { @a', '@a', ['1 | BEGIN { @a', '  |         ^^']],
  ])('%s', (_, text, piece, expected) => {
    expect(caretsOf(text, spanOf(text, piece))).toEqual(expected);
  });

  test('an empty span has one caret, also at the end of the text', () => {
    expect(caretsOf('BEGIN {', { start: 7, end: 7 })).toEqual(['1 | BEGIN {', '  |        ^']);
    expect(caretsOf('', { start: 0, end: 0 })).toEqual(['1 |', '  | ^']);
  });

  test('a span of three lines is shown whole, a longer one shortened; of each, the first line where details are folded', () => {
    const text = 'BEGIN {\n  a();\n}\nEND {\n  b();\n  c();\n  d();\n}\n';
    expect(show(text, { start: 0, end: 17 }).split('\n').slice(3, 9)).toEqual([
      '1 | BEGIN {',
      '  | ^^^^^^^',
      '2 |   a();',
      '  |   ^^^^',
      '3 | }',
      '  | ^',
    ]);
    expect(
      show(text, { start: 17, end: text.length - 1 })
        .split('\n')
        .slice(3, 8),
    ).toEqual(['4 | END {', '  | ^^^^^', '  : 3 more lines', '8 | }', '  | ^']);
    const brief = renderText(reportOf(analysed(text, [finding({ start: 0, end: 17 })])), PLAIN);
    expect(brief).toContain('1 | BEGIN {\n  | ^^^^^^^\n  what to do:');
  });

  test('a span that ends with its line end does not touch the next line', () => {
    expect(show('a\nb\n', { start: 0, end: 2 })).not.toContain('2 |');
  });

  test('of a very long line the part around the span is shown', () => {
    const text = `${'🔥'.repeat(200)} @a ${'x'.repeat(5000)}\n`;
    const [source, carets] = caretsOf(text, spanOf(text, '@a'));
    expect(textWidth(source)).toBeLessThan(300);
    const at = textWidth(source.slice(0, source.indexOf('@a')));
    expect(carets).toBe(`  |${' '.repeat(at - 3)}^^`);
    expect(source).toContain('…🔥');
    expect(source).not.toContain('\\uFFFD');
  });
});

describe('hostile text', () => {
  const HOSTILE = '\x1b]0;owned\x07\x1b[2J\u202e\u2066\u200b\x9b31m\u2028\ud800\x7f\u{e0041}';

  test('never reaches the terminal, whichever way it comes', () => {
    const text = `// ${HOSTILE}\nBEGIN { @a = "${HOSTILE}"; }\n`;
    const at = spanOf(text, '@a');
    const shown = show(
      text,
      at,
      {
        what: `message ${HOSTILE}`,
        related: [{ span: spanOf(text, HOSTILE), message: `related ${HOSTILE}` }],
        verdicts: [{ target: `target ${HOSTILE}`, verdict: 'hang', why: `why ${HOSTILE}` }],
        witness: [{ cpu: 0, program: HOSTILE, holds: HOSTILE, wants: HOSTILE, site: HOSTILE, nested: HOSTILE }],
        fixes: [
          {
            kind: 'guard',
            title: HOSTILE,
            cost: HOSTILE,
            safe: true,
            targets: [],
            edits: [{ span: at, text: HOSTILE }],
          },
        ],
      },
      `dir/${HOSTILE}.bt`,
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(shown).toContain('<U+001B>]0;owned<U+0007>');
    expect(shown).toContain('<U+202E>');
  });

  test('is no command for a CI system', () => {
    const text = '::error::pwned\n##[add-mask]x\n##vso[task.setvariable]y\n@a\n';
    const shown = show(
      text,
      { start: 0, end: text.length },
      {
        what: `\u00a0::error::a ${'x'.repeat(120)} ::error::b\n::error::c`,
        related: [{ span: { start: 0, end: 1 }, message: '::error::d' }],
        verdicts: [{ target: 't', verdict: 'hang', why: `${'x'.repeat(90)} ::error::e` }],
        fixes: [
          {
            kind: 'guard',
            title: 'Guard it.',
            cost: 'Little.',
            safe: true,
            targets: [],
            edits: [{ span: spanOf(text, '@a'), text: '::warning::pwned\n##[group]z' }],
          },
        ],
      },
      '::error::x.bt',
    );
    for (const line of shown.split('\n')) {
      expect(line.trimStart()).not.toMatch(/^::/);
      expect(line).not.toMatch(/##(?:vso)?\[/);
    }
    expect(shown).toContain('./::error::x.bt:1:1');
  });

  test('a file name with line ends stays on one line', () => {
    expect(shownPath('a\nb\r.bt')).toBe('a<U+000A>b<U+000D>.bt');
  });
});

describe('a whole finding', () => {
  const text = 'fentry:f\n{\n  @b[pid] = 1;\n}\nfexit:f\n{\n  @a[comm] = 1;\n}\n';
  const report = reportOf(
    analysed(text, [
      finding(spanOf(text, 'fentry:f'), {
        related: [{ span: spanOf(text, 'fexit:f'), message: 'The other program.' }],
        verdicts: [
          { target: 'debian-12', verdict: 'hang', why: 'Nothing stops it.' },
          {
            target: 'bpftrace@0.27.1,kernel@7.3',
            verdict: 'lost-updates',
            why: 'The kernel refuses the second lock.',
          },
          { target: 'debian-13', verdict: 'hang', why: 'Nothing stops it.' },
        ],
        witness: [
          {
            cpu: 0,
            program: 'fentry:f',
            holds: 'bucket lock of @b',
            wants: 'bucket lock of @a',
            site: 'exit of f',
            nested: 'fexit:f',
          },
        ],
        fixes: [
          {
            kind: 'guard',
            title: 'Guard both programs.',
            cost: 'Events are missed and counted.',
            safe: true,
            targets: ['debian-12'],
            edits: [{ span: spanOf(text, '@b[pid] = 1;'), text: '@c = 1;' }],
          },
          { kind: 'group', title: 'Move it.', cost: 'Nothing.', safe: false, targets: [], edits: [] },
        ],
      }),
    ]),
    unjudged({ status: 'failed', path: 'gone.bt', error: 'There is no such file.' }, { rules: {} }),
  );

  test('says in few lines what can happen, what to do, and where to read more', () => {
    expect(renderText(report, { color: false, quiet: false })).toBe(`\
tools/x.bt:1:1 error[abba-deadlock] certain
  These two programs can lock each other out.

1 | fentry:f
  | ^^^^^^^^
  fix: Guard both programs.
  cost: Events are missed and counted.
    It still hangs on debian-13.
  3 | -  @b[pid] = 1;
    | +  @c = 1;
  hangs on debian-12, debian-13; loses updates on Linux 7.3 with bpftrace 0.27.1. Certain: every
  step is known; not every run hits it.
  more: bpftrace-guard explain abba-deadlock; with --verbose: how it happens, 1 other rewrite

gone.bt:1:1 error[not-judged] certain
  There is no such file.
  what to do: Add the missing file, save the script as UTF-8, or split what is too large, as the
  message says.
  more: bpftrace-guard explain not-judged

2 findings (2 errors) in 1 script, judged on 1 target; 1 input could not be analysed
`);
  });

  test('says with --verbose all that is known', () => {
    expect(renderText(report, { color: false, quiet: false, verbose: true })).toContain(`\
  fix: Guard both programs.
  cost: Events are missed and counted.
    It still hangs on debian-13.
    | --- a/tools/x.bt
    | +++ b/tools/x.bt
    | @@ -1,5 +1,5 @@
    |  fentry:f
    |  {
    | -  @b[pid] = 1;
    | +  @c = 1;
    |  }
    |  fexit:f
  hangs on debian-12, debian-13; loses updates on Linux 7.3 with bpftrace 0.27.1. Certain: every
  step is known; not every run hits it.
  more: bpftrace-guard explain abba-deadlock

  |
  = The other program.
5 | fexit:f
  | ^^^^^^^

  who waits for whom:
    CPU 0  fentry:f holds the bucket lock of @b
           at exit of f, fexit:f fires and waits for the bucket lock of @a

  verdicts:
    hangs on debian-12, debian-13
      Nothing stops it.
    loses updates on Linux 7.3 with bpftrace 0.27.1
      The kernel refuses the second lock.

  or: Move it.
    cost: Nothing.
    It changes what the script measures: look before you apply it.

gone.bt:1:1`);
  });

  test('has the page of its rule behind the command where the terminal takes links', () => {
    const shown = renderText(report, { color: false, quiet: true, links: true });
    const link = (address: string) => `\u001b]8;;${address}\u001b\\`;
    const page = ruleAddress('abba-deadlock', VERSION);
    expect(shown).toContain(`more: ${link(page)}bpftrace-guard explain abba-deadlock${link('')};`);
  });
});

describe('the summary line', () => {
  const text = '@a @b @c';
  const file = analysed(text, [
    finding(spanOf(text, '@a')),
    finding(spanOf(text, '@b')),
    finding(spanOf(text, '@c'), { severity: 'warning' }),
  ]);

  test('counts by severity', () => {
    const shown = renderText(reportOf(file, analysed('x', [])), { color: false, quiet: false });
    expect(shown).toMatch(/\n\n3 findings \(2 errors, 1 warning\) in 2 scripts, judged on 1 target\n$/);
  });

  test('says when there is nothing', () => {
    expect(renderText(reportOf(analysed('x', [])), { color: false, quiet: false })).toBe(
      'no findings in 1 script, judged on 1 target\n',
    );
    expect(renderText(reportOf(analysed('x', [])), PLAIN)).toBe('');
  });
});

test('colour changes nothing but colour', () => {
  const text = 'BEGIN { @a = 1; }\n';
  const report = reportOf(
    analysed(text, [finding(spanOf(text, '@a'), { verdicts: [{ target: 't', verdict: 'safe', why: 'w' }] })]),
  );
  const colored = renderText(report, { color: true, quiet: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours.
  const plain = colored.replace(/\x1b\[[0-9;]*m/g, '');
  expect(colored).not.toBe(plain);
  expect(plain).toBe(renderText(report, { color: false, quiet: false }));
});

test('a review says what the diff shows', () => {
  const text = '@a\n@b\n@c\n@d\n';
  const file = analysed(text, [
    finding(spanOf(text, '@a')),
    finding(spanOf(text, '@d')),
    finding({ start: 3, end: 8 }),
    finding(spanOf(text, '@c'), { related: [{ span: spanOf(text, '@a'), message: 'first' }] }),
  ]);
  const hunks = new Map([['tools/x.bt', [{ newStart: 1, newLines: 2, added: [1] }]]]);
  const shown = renderText(reportOf(file), { color: false, quiet: true, hunks });
  expect(shown.split('\n').filter((line) => line.startsWith('tools/'))).toEqual([
    'tools/x.bt:1:1 error[abba-deadlock] certain (in the diff)',
    'tools/x.bt:2:1 error[abba-deadlock] certain (partly in the diff)',
    'tools/x.bt:3:1 error[abba-deadlock] certain (in the diff at line 1)',
    'tools/x.bt:4:1 error[abba-deadlock] certain (outside the diff)',
  ]);
});

test('carets stand under the span in any line of text', () => {
  const anyLine = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 100 })
    .map((line) => line.replace(/[\r\n]/g, '\t'));
  fc.assert(
    fc.property(anyLine, fc.nat(), fc.nat(), (line, a, b) => {
      // Spans of the parser never cut a surrogate pair.
      const edges = [0];
      for (const character of line) edges.push((edges.at(-1) ?? 0) + character.length);
      const [start = 0, end = 0] = [edges[a % edges.length] ?? 0, edges[b % edges.length] ?? 0].sort((x, y) => x - y);
      const shown = layOut(line);
      const before = layOut(line.slice(0, start)).width;
      const width = Math.max(1, layOut(line.slice(0, end)).width - before);
      const [, carets] = caretsOf(line, { start, end });
      expect(carets).toBe(`  | ${' '.repeat(before)}${'^'.repeat(width)}`);
      expect(shown.text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});

describe('text for a terminal', () => {
  test('wraps at spaces, keeps line ends, and leaves long words whole', () => {
    expect(wrap('one two three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b']);
    expect(wrap('漢字 漢字', 6)).toEqual(['漢字', '漢字']);
    expect(wrap('one two three ::four', 9, 2)).toEqual(['one two', '  three', '  <U+003A>:four']);
  });

  test('the column of every offset is the width of what stands before it', () => {
    const line = 'a\t漢\u0301\x1b🔥b\ud800c';
    const shown = layOut(line);
    for (let offset = 0; offset < line.length; offset++) {
      const splits = /[\udc00-\udfff]/.test(line[offset] ?? '') && /[\ud800-\udbff]/.test(line[offset - 1] ?? '');
      if (!splits) expect(shown.column(offset)).toBe(layOut(line.slice(0, offset)).width);
    }
    expect(shown.column(line.length)).toBe(shown.width);
    expect(textWidth(shown.text)).toBe(shown.width);
  });

  test('a character takes one column or two, as Unicode says of its script', () => {
    expect(['a', 'é', 'ｱ', 'Ａ', '漢', '한', '𗀀', '🔥', 'e\u0301'].map(textWidth)).toEqual([
      1, 1, 1, 2, 2, 2, 2, 2, 1,
    ]);
  });

  test('ordinary text is left as it is', () => {
    expect(oneLine('BEGIN { printf("%s\\n", comm); } // ünïcode 漢字 #[x]')).toBe(
      'BEGIN { printf("%s\\n", comm); } // ünïcode 漢字 #[x]',
    );
  });
});
