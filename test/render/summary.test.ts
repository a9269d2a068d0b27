import { describe, expect, test } from '@jest/globals';
import type { FileReport } from '../../src/engine/report.ts';
import { countWords, dismissedNotes, renderSummary, type SummaryContent } from '../../src/render/summary.ts';
import { findingId } from '../../src/review/finding-id.ts';
import { knownFindings } from '../../src/review/fingerprint.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { finding, known, REPOSITORY } from '../review/known.ts';

const TARGET = { name: 'debian-13', bpftrace: '0.23.2', kernel: '6.12', arch: 'x86_64', paravirt: true } as const;
const TEXT = 'one\ntwo\n';

function content(more: Partial<SummaryContent> = {}): SummaryContent {
  return { targets: [TARGET], files: [], findings: [], unplaced: [], notes: [], repository: REPOSITORY, ...more };
}

function analysed(path: string): FileReport {
  return { status: 'analysed', path, text: TEXT, findings: [] };
}

describe('countWords', () => {
  test.each([
    [[], [analysed('a.bt')], 'no findings in 1 script'],
    [
      [finding(TEXT, 'one'), finding(TEXT, 'one', { severity: 'note' }), finding(TEXT, 'two', { severity: 'note' })],
      [analysed('a.bt'), analysed('b.bt')],
      '1 error and 2 notes in 2 scripts',
    ],
    [
      [],
      [
        unjudged({ status: 'failed', path: 'a.bt', error: 'no' }, { rules: {} }),
        { status: 'skipped', path: 'b.bt', error: 'a link' },
      ],
      'no findings in 0 scripts, 1 script could not be analysed',
    ],
  ] satisfies [ReturnType<typeof finding>[], FileReport[], string][])('%#', (findings, files, words) => {
    expect(countWords({ findings: known('a.bt', TEXT, findings), files })).toBe(words);
  });
});

test('what was dismissed is told while its finding is there, each with who and why', () => {
  const findings = known('a.bt', TEXT, [finding(TEXT, 'one'), finding(TEXT, 'two', { rule: 'nmi-reentry' })]);
  const ids = [...findings.slice(1).map(findingId), '0'.repeat(16)];
  const dismissals = ids.map((id) => ({ id, by: 'ann', reason: 'a lab' }));
  expect(dismissedNotes(findings, dismissals)).toEqual(['nmi-reentry in a.bt was dismissed by ann: a lab']);
  expect(dismissedNotes([], dismissals)).toEqual([]);
});

describe('renderSummary', () => {
  test('has a row for each finding, with its verdicts in words', () => {
    const verdicts = [{ target: 'debian-13', verdict: 'hang' as const, why: 'no guard' }];
    const findings = known('tools/a.bt', TEXT, [finding(TEXT, 'two', { verdicts })]);
    const summary = renderSummary(content({ findings, files: [analysed('tools/a.bt')] }), 10_000);
    expect(summary).toContain('### bpftrace-guard: 1 error in 1 script\n');
    expect(summary).toContain(
      [
        '| Finding | Where | Verdicts |',
        '| --- | --- | --- |',
        `| error: \`abba-deadlock\` | [\`tools/a.bt:2\`](https://github.example/octo-org/tools/blob/${REPOSITORY.headSha}/tools/a.bt#L2) | **hangs** on debian-13 |`,
      ].join('\n'),
    );
    expect(summary).toContain('- `debian-13`: bpftrace 0.23.2, Linux 6.12, `x86_64`');
  });

  test('with many targets it names those with the worst verdict, and all that it harms, and counts the others', () => {
    const targets = Array.from({ length: 9 }, (_, at) => ({ ...TARGET, name: `t${at}` }));
    const worst = ['safe', 'refused', 'hang', 'safe', 'lost-updates', 'hang', 'unattachable', 'safe', 'safe'] as const;
    const verdicts = targets.map(({ name }, at) => ({ target: name, verdict: worst[at] ?? 'safe', why: '' }));
    const findings = known('a.bt', TEXT, [finding(TEXT, 'two', { verdicts })]);
    const summary = renderSummary(content({ targets, findings }), 10_000);
    expect(summary).toContain(
      '| **hangs** on 2 of 9: t2, t5; loses updates on 1: t4; does not start on 2; safe on 4 |\n',
    );
  });

  test('tells in full what has no comment, and why what could not be read', () => {
    const files: FileReport[] = [
      unjudged({ status: 'failed', path: 'b|<b>.bt', error: 'It is not UTF-8.' }, { rules: {} }),
    ];
    const findings = [...known('a.bt', TEXT, [finding(TEXT, 'two')]), ...knownFindings(files)];
    const unplaced = findings.map((each) => ({ known: each, because: 'GitHub shows no diff.' }));
    const summary = renderSummary(content({ findings, unplaced, files, notes: ['The token may not write.'] }), 10_000);
    expect(summary).toContain('\nThe token may not write.\n');
    expect(summary).toContain('<details><summary>error: <code>abba-deadlock</code> in <code>a.bt:2</code></summary>');
    expect(summary).toContain('This hangs at two.');
    expect(summary).toMatch(
      /<summary>error: <code>not-judged<\/code> in <code>b&#124;&#60;b&#62;\.bt:1.*\n[\s\S]*\n+It is not UTF-8\./,
    );
  });

  test('is cut at a whole finding, and says how many are left out', () => {
    const text = Array.from({ length: 400 }, (_, at) => `line${at}.\n`).join('');
    const findings = known(
      'a.bt',
      text,
      Array.from({ length: 400 }, (_, at) => finding(text, `line${at}.`)),
    );
    const unplaced = findings.map((each) => ({ known: each, because: 'Why not.' }));
    for (const limit of [5_000, 65_000, 1_000_000]) {
      const summary = renderSummary(content({ findings, unplaced }), limit);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(limit);
      expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length);
      expect(/\d+ more findings/.test(summary)).toBe(limit < 1_000_000);
    }
  });
});
