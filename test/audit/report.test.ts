import { describe, expect, test } from '@jest/globals';
import { mergeParts } from '../../src/audit/merge.ts';
import { type FindingRecord, type RepositoryRecord, unjudgedRecord } from '../../src/audit/record.ts';
import { type AuditReport, composeReport, type Part } from '../../src/audit/report.ts';

function findingAt(path: string, fingerprint: string): FindingRecord {
  const place = { line: 1, column: 1 };
  return {
    rule: 'abba-deadlock',
    severity: 'error',
    confidence: 'certain',
    path,
    start: place,
    end: place,
    message: 'm',
    machines: {},
    fingerprint,
  };
}

function judged(name: string, findings: readonly FindingRecord[] = [], unlisted = 0): RepositoryRecord {
  const { why: _, ...record } = unjudgedRecord({ name }, 'skipped', '');
  return { ...record, status: 'judged', scripts: 1, findings: [...findings], unlisted };
}

interface Changes {
  readonly part?: Part;
  readonly problems?: readonly string[];
  readonly settings?: string;
  readonly since?: AuditReport;
}

function reportOf(repositories: readonly RepositoryRecord[], { since, problems = [], ...changes }: Changes = {}) {
  const made = { toolVersion: '0.1.0', generated: '2026-01-02T03:04:05.678Z', settings: 'x', targets: [], requests: 1 };
  return composeReport({ ...made, ...changes, problems: [...problems], repositories, dismissals: [] }, since);
}

const counts = ({ trend }: AuditReport) => {
  const { since: _, notes: __, ...rest } = trend ?? { since: '', notes: [] };
  return Object.fromEntries(Object.entries(rest).filter(([, count]) => count !== 0));
};

describe('the trend', () => {
  test('takes equal findings of two files for two, and prefers the one that has kept its path', () => {
    const since = reportOf([judged('a/b', [findingAt('one.bt', 'f'), findingAt('two.bt', 'f')])]);
    const now = reportOf(
      [judged('A/B', [findingAt('three.bt', 'f'), findingAt('two.bt', 'f'), findingAt('new.bt', 'f')])],
      {
        since,
      },
    );
    expect(counts(now)).toEqual({ appeared: 1, stayed: 2 });
    expect(now.repositories[0]?.findings.map(({ trend }) => trend)).toEqual(['known', 'known', 'new']);
    expect(counts(reportOf([judged('a/b', [findingAt('one.bt', 'f')])], { since }))).toEqual({ stayed: 1, gone: 1 });
  });

  test('calls nothing gone that was not looked at', () => {
    const since = reportOf([judged('a/b', [findingAt('one.bt', 'f')]), judged('a/c', [findingAt('one.bt', 'f')])]);
    const failed = unjudgedRecord({ name: 'a/b' }, 'failed', 'Why.');
    const skipped = unjudgedRecord({ name: 'a/c' }, 'skipped', 'Why.');
    expect(counts(reportOf([failed, skipped], { since }))).toEqual({ unknown: 1, left: 1 });
    expect(counts(reportOf([], { since }))).toEqual({ left: 2 });
    // A part is missing: they may be in it.
    expect(counts(reportOf([], { since, problems: ['A part is missing.'] }))).toEqual({ unknown: 2 });
  });

  test('says where it is not exact', () => {
    const since = reportOf([judged('a/b', [], 5)]);
    const now = reportOf([judged('a/b', [findingAt('one.bt', 'f')])], { since, settings: 'y' });
    expect(now.trend?.notes).toEqual([
      'The last report is by another version, other targets or another policy.',
      'a/b has more findings than a report lists, so that not all of them are compared.',
    ]);
  });
});

describe('merging', () => {
  const merge = (...reports: readonly AuditReport[]) =>
    mergeParts(
      reports.map((report, at) => ({ file: `${at}.json`, report })),
      '2026-01-02T03:04:05.678Z',
    );

  test('counts a repository that is in two parts once, where it was judged', () => {
    const failed = reportOf([unjudgedRecord({ name: 'A/b' }, 'failed', 'Why.')], { part: { index: 1, of: 2 } });
    const read = reportOf([judged('a/b')], { part: { index: 2, of: 2 } });
    for (const merged of [merge(failed, read), merge(read, failed)])
      expect(merged).toMatchObject({ repositories: [{ name: 'a/b', status: 'judged' }], problems: [], requests: 2 });
  });

  test('keeps the problems of the parts, and tells which are missing', () => {
    const [one, three] = [1, 3].map((index) => reportOf([], { part: { index, of: 4 }, problems: ['Both have it.'] }));
    if (one === undefined || three === undefined) throw new Error('no parts');
    expect(merge(one, three)).toMatchObject({
      problems: [
        'Of the 4 parts of the audit these are missing: 2, 4. Their repositories were not judged.',
        'Both have it.',
      ],
    });
  });

  test.each<[string, readonly AuditReport[], string]>([
    ['nothing', [], 'Name the reports to merge.'],
    ['other settings', [reportOf([]), reportOf([], { settings: 'y' })], '1.json and 0.json were judged by other'],
    ['other parts', [reportOf([]), reportOf([], { part: { index: 1, of: 2 } })], '1.json and 0.json are not parts'],
  ])('of %s is refused', (_what, reports, words) => {
    expect(merge(...reports)).toEqual(expect.stringContaining(words));
  });
});
