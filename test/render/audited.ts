import { type FindingRecord, type RepositoryRecord, unjudgedRecord } from '../../src/audit/record.ts';
import { type AuditReport, composeReport } from '../../src/audit/report.ts';

/** A finding of an audit. */
export function findingAt(changes: Partial<FindingRecord> = {}): FindingRecord {
  return {
    rule: 'abba-deadlock',
    severity: 'error',
    confidence: 'certain',
    path: 'a.bt',
    start: { line: 2, column: 1 },
    end: { line: 2, column: 9 },
    message: 'It can hang. It does.',
    machines: { hang: ['debian-13'] },
    fingerprint: '0123456789abcdef',
    ...changes,
  };
}

/** A repository that was judged. */
export function judged(name: string, changes: Partial<RepositoryRecord> = {}): RepositoryRecord {
  const commit = 'c'.repeat(40);
  const { why: __why, ...record } = unjudgedRecord({ name, url: `https://github.example/${name}` }, 'skipped', '');
  return { ...record, status: 'judged', branch: 'main', commit, scripts: 1, ...changes };
}

/** The report of an audit. */
export function reportOf(repositories: readonly RepositoryRecord[], changes: Partial<AuditReport> = {}): AuditReport {
  const made = { toolVersion: '0.1.0', generated: '2026-01-02T03:04:05.678Z', settings: 'x', targets: ['debian-13'] };
  return { ...composeReport({ ...made, repositories, dismissals: [], problems: [], requests: 1 }), ...changes };
}
