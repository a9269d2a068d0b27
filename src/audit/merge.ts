import { someOf } from '../text/plural.ts';
import type { RepositoryRecord } from './record.ts';
import type { AuditOutcome, AuditReport } from './report.ts';

/** A part of an audit, with the name of the file that it was read from. */
export interface NamedPart {
  readonly file: string;
  readonly report: AuditReport;
}

/**
 * Puts the parts of an audit together. A part that is missing is a problem of the whole: its repositories are not known.
 *
 * @param generated when the whole is made, in UTC.
 * @returns a sentence where the parts are not of one audit.
 */
export function mergeParts(parts: readonly NamedPart[], generated: string): AuditOutcome | string {
  const [first] = parts;
  if (first === undefined) return 'Name the reports to merge.';
  const other = parts.find(({ report }) => report.settings !== first.report.settings);
  if (other !== undefined)
    return `${other.file} and ${first.file} were judged by other versions, targets or policies, so they are not parts of one audit.`;
  const divided = parts.find(({ report }) => report.part?.of !== first.report.part?.of);
  if (divided !== undefined)
    return `${divided.file} and ${first.file} are not parts of one audit: it was divided in other ways.`;
  const { settings, targets, tool } = first.report;
  return {
    toolVersion: tool.version,
    generated,
    settings,
    targets,
    repositories: eachOnce(parts.flatMap(({ report }) => report.repositories)),
    dismissals: [
      ...new Map(
        parts.flatMap(({ report }) => report.dismissals).map((one) => [`${one.url} ${one.finding} ${one.by}`, one]),
      ).values(),
    ],
    problems: [...missingParts(parts), ...new Set(parts.flatMap(({ report }) => report.problems))],
    requests: parts.reduce((sum, { report }) => sum + report.requests, 0),
  };
}

function missingParts(parts: readonly NamedPart[]): string[] {
  const of = parts[0]?.report.part?.of ?? 0;
  const there = new Set(parts.map(({ report }) => report.part?.index));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0) return [];
  const names = someOf(missing.map(String));
  return [`Of the ${of} parts of the audit these are missing: ${names}. Their repositories were not judged.`];
}

/** A repository that is in two parts counts once, where it was judged. */
function eachOnce(records: readonly RepositoryRecord[]): RepositoryRecord[] {
  const known = new Map<string, RepositoryRecord>();
  for (const record of records) {
    const name = record.name.toLowerCase();
    if (known.get(name)?.status !== 'judged') known.set(name, record);
  }
  return [...known.values()];
}
