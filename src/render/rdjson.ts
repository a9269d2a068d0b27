import type { Severity } from '../engine/policy/finding.ts';
import { fileOfPlace, type Report, type ReportedFile, type ReportedFinding, reportedFiles } from '../engine/report.ts';
import { createsFile } from '../engine/rewrite/fix.ts';
import type { Span } from '../text/position.ts';
import { LineMap } from '../text/position.ts';
import { PROJECT, ruleAddress } from './addresses.ts';
import { plainLine } from './finding-parts.ts';
import { safeJson } from './json.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/**
 * A report in reviewdog's diagnostic format (rdjson). Lines and columns count from 1, and columns in bytes of UTF-8, as
 * its definition says (reviewdog, proto/rdf/reviewdog.proto). A rewrite is a suggestion where it is one edit.
 */
export function renderRdjson({ files }: Report, version: string): string {
  const diagnostics = reportedFiles(files).flatMap((file): object[] => {
    const place = placesIn(file.text);
    return file.findings.map((finding) => diagnostic(finding, file, place, version));
  });
  return safeJson({ source: { name: 'bpftrace-guard', url: PROJECT }, diagnostics });
}

type PlacesIn = (span: Span) => object;

function diagnostic(finding: ReportedFinding, file: ReportedFile, place: PlacesIn, version: string): object {
  const { rule, severity, span, related, fixes } = finding;
  const edits = fixes
    .filter((fix) => fix.safe && !createsFile(fix))
    .flatMap((fix) => (fix.edits.length === 1 ? fix.edits : []));
  return {
    message: plainLine(finding),
    location: { path: file.path, range: place(span) },
    severity: SEVERITY[severity],
    code: { value: rule, url: ruleAddress(rule, version) },
    ...(edits.length === 0 ? {} : { suggestions: edits.map((edit) => ({ range: place(edit.span), text: edit.text })) }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other) => {
            const { path, text } = fileOfPlace(file, other);
            const within = other.path === undefined ? place : placesIn(text);
            return { message: other.message, location: { path, range: within(other.span) } };
          }),
        }),
  };
}

/** Ranges in a text, whose columns are bytes. */
function placesIn(text: string): PlacesIn {
  const lines = new LineMap(text);
  const position = (offset: number) => {
    const { line, offset: at } = lines.position(offset);
    return { line, column: Buffer.byteLength(text.slice(lines.lineStart(line), at)) + 1 };
  };
  return ({ start, end }) => ({ start: position(start), end: position(end) });
}
