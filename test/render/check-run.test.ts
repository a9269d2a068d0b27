import { describe, expect, test } from '@jest/globals';
import type { FileReport, ReportedFinding } from '../../src/engine/report.ts';
import { checkReport } from '../../src/render/check-run.ts';
import { plainText } from '../../src/render/finding-parts.ts';
import { knownFindings } from '../../src/review/fingerprint.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { analysed, finding } from './report.ts';

function reportOf(files: readonly FileReport[], failed = true) {
  const findings = knownFindings(files);
  return checkReport({ targets: [], files, findings, unplaced: [], notes: [], repository: undefined }, failed);
}

const span = { start: 4, end: 8 };

describe('a check run', () => {
  test.each([
    ['success', [], false],
    ['neutral', [finding(span, { severity: 'note' })], false],
    ['failure', [finding(span)], true],
    ['failure', [], true],
  ] as const)('is a %s', (conclusion, findings, failed) => {
    expect(reportOf([analysed('one\ntwo\n', findings)], failed).conclusion).toBe(conclusion);
  });

  test('annotates errors and warnings with their verdicts, worst first', () => {
    const verdicts = [{ target: 'debian-13', verdict: 'hang' as const, why: 'x' }];
    const found = [
      finding(span, { severity: 'warning' }),
      finding(span, { verdicts }),
      finding(span, { severity: 'note' }),
    ];
    const { annotations } = reportOf([analysed('one\ntwo\n', found)]);
    expect(annotations.map((each) => [each.annotation_level, each.start_line, each.end_line])).toEqual([
      ['failure', 2, 2],
      ['warning', 2, 2],
    ]);
    expect(annotations[0]?.message).toBe(plainText(found[1] as ReportedFinding));
  });

  test('annotates what was not judged', () => {
    const { annotations } = reportOf([unjudged({ status: 'failed', path: 'a.bt', error: 'gone' }, { rules: {} })]);
    expect(annotations).toEqual([
      expect.objectContaining({ path: 'a.bt', start_line: 1, annotation_level: 'failure' }),
    ]);
  });

  test('says what a limit leaves out, and stays within those of GitHub', () => {
    const found = Array.from({ length: 1200 }, () => finding(span, { what: 'ü'.repeat(5000) }));
    const { annotations, summary } = reportOf([analysed('one\ntwo\n', found)]);
    expect(annotations).toHaveLength(1000);
    expect(summary).toContain('200 problems got no annotation');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    for (const { message } of annotations) expect(Buffer.byteLength(message)).toBeLessThanOrEqual(64 * 1024);
  });

  test('offers its button where a rewrite is safe', () => {
    const fix = { kind: 'guard' as const, title: 't', cost: 'c', safe: true, edits: [], targets: [] };
    const fixable = (safe: boolean) =>
      reportOf([analysed('one\ntwo\n', [finding(span, { fixes: [{ ...fix, safe }] })])]).fixable;
    expect([fixable(true), fixable(false)]).toEqual([true, false]);
  });
});
