import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { analyse } from '../../src/engine/analyse.ts';
import { RULES } from '../../src/engine/policy/rules/index.ts';
import type { Report } from '../../src/engine/report.ts';
import { DEFAULT_TARGETS } from '../../src/facts/query/population.ts';
import { renderGitlabCodeQuality } from '../../src/render/gitlab-code-quality.ts';
import { renderGitlabSast } from '../../src/render/gitlab-sast.ts';
import { unjudged } from '../../src/session/script-judge.ts';
import { dangersOf } from '../action/markdown-dangers.ts';
import { RISKY } from '../action/scripts.ts';
import { CODE_QUALITY, SAST } from './gitlab-schema.ts';
import { analysed, finding, reportOf } from './report.ts';

const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
const isCodeQuality = ajv.compile(CODE_QUALITY);
const isSast = ajv.compile(SAST);

function codeQualityOf(report: Report) {
  const document = JSON.parse(renderGitlabCodeQuality(report));
  expect([isCodeQuality(document), isCodeQuality.errors]).toEqual([true, null]);
  return document;
}

function sastOf(report: Report) {
  const document = JSON.parse(renderGitlabSast(report, '0.1.0', new Date('2026-11-30T01:02:03.456Z')));
  expect([isSast(document), isSast.errors]).toEqual([true, null]);
  return document;
}

const span = { start: 4, end: 7 };
const failed = (path: string) => unjudged({ status: 'failed', path, error: 'It is gone.' }, { rules: {} });
const REAL = analyse('./tools/a.bt', RISKY, { targets: DEFAULT_TARGETS, configured: false });
const MIXED = reportOf(
  REAL,
  analysed('one\ntwo\n', [finding(span, { severity: 'warning' }), finding(span, { severity: 'note' })], 'tools/b.bt'),
);
const NAMES = MIXED.files.flatMap((file) => (file.status === 'analysed' ? file.findings : [])).length;

const text = () => fc.string({ unit: 'binary', maxLength: 30 });
const reports = fc
  .uniqueArray(fc.record({ path: text(), message: text(), body: text(), isFailed: fc.boolean() }), {
    maxLength: 4,
    selector: ({ path }) => path,
  })
  .map((files) =>
    reportOf(
      ...files.map(({ path, message, body, isFailed }) =>
        isFailed
          ? unjudged({ status: 'failed', path: `f${path}`, error: `e${message}` }, { rules: {} })
          : analysed(body, [finding({ start: 0, end: body.length }, { what: `m${message}` })], `f${path}`),
      ),
    ),
  );

describe('Code Quality', () => {
  test('has a place, a severity and a name of its own for each finding', () => {
    const found = codeQualityOf(MIXED);
    expect(found).toHaveLength(NAMES);
    expect(new Set(found.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(found.length);
    expect(found[0]).toMatchObject({
      check_name: 'abba-deadlock',
      severity: 'critical',
      location: { path: 'tools/a.bt' },
    });
    expect(found.slice(-2)).toMatchObject([
      { severity: 'major', location: { path: 'tools/b.bt', lines: { begin: 2, end: 2 } } },
      { severity: 'info' },
    ]);
  });

  test('the same finding of two files has two names, and keeps them when lines move', () => {
    const at = (before: string) =>
      codeQualityOf(
        reportOf(
          ...['a.bt', 'b.bt'].map((path) => {
            const start = before.length;
            return analysed(`${before}two`, [finding({ start, end: start + 3 })], path);
          }),
        ),
      ).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(at('')).size).toBe(2);
    expect(at('\n\n')).toEqual(at(''));
  });

  test('what was not judged is the worst of it', () => {
    expect(codeQualityOf(reportOf(failed('x.bt')))).toMatchObject([{ check_name: 'not-judged', severity: 'blocker' }]);
  });

  test('is valid whatever paths and messages hold', () => {
    fc.assert(fc.property(reports, (report) => codeQualityOf(report).length === report.files.length));
  });
});

describe('SAST', () => {
  test('has a place, a severity, a rule and the verdicts for each finding', () => {
    const { scan, vulnerabilities } = sastOf(MIXED);
    expect(scan).toMatchObject({ status: 'success', start_time: '2026-11-30T01:02:03' });
    expect(vulnerabilities).toHaveLength(NAMES);
    const [worst] = vulnerabilities;
    expect(worst).toMatchObject({ severity: 'High', identifiers: [{ value: 'abba-deadlock' }] });
    expect(worst.location.file).toBe('tools/a.bt');
    expect(worst.description).toMatch(/hangs on \d+ of \d+/);
  });

  test('a run that left something unjudged failed, and says what', () => {
    const { scan, vulnerabilities } = sastOf(reportOf(REAL, failed('x.bt')));
    expect(scan.status).toBe('failure');
    expect(scan.messages).toEqual([{ level: 'fatal', value: expect.stringContaining('x.bt: ') }]);
    expect(JSON.stringify(vulnerabilities)).toContain('"value":"not-judged"');
  });

  test('the names of rules fit, and nothing in a description is markup', () => {
    for (const { summary } of RULES) expect(summary.length).toBeLessThanOrEqual(255);
    const message = '@all ![x](http://x) <img src=x> #1 !2 ~"label" `a';
    const { vulnerabilities } = sastOf(reportOf(analysed('one\ntwo\n', [finding(span, { what: message })])));
    expect(dangersOf(vulnerabilities[0].description, 'https://')).toEqual([]);
  });

  test('is valid whatever paths and messages hold', () => {
    fc.assert(fc.property(reports, (report) => sastOf(report).vulnerabilities.length === report.files.length));
  });
});
