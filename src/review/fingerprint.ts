import { createHash } from 'node:crypto';
import { SEVERITIES } from '../policy/finding.ts';
import { LineMap } from '../syntax/position.ts';
import type { Span } from '../syntax/tree.ts';
import { type AnalysedFile, type FileReport, fileOfPlace, type ReportedFinding } from './report.ts';

/** A finding with its file and the name that it keeps from one push to the next. */
export interface KnownFinding {
  readonly file: AnalysedFile;
  readonly lines: LineMap;
  readonly finding: ReportedFinding;
  /** 16 hex digits; no two findings of one run share it. */
  readonly fingerprint: string;
}

/** All findings of a run: the worst first, then by path and place. */
export function knownFindings(files: readonly FileReport[]): KnownFinding[] {
  const known = files.flatMap((file) => {
    if (file.status !== 'analysed') return [];
    const names = fingerprints(file);
    const lines = new LineMap(file.text);
    return file.findings.map((finding, index) => ({ file, lines, finding, fingerprint: names[index] ?? '' }));
  });
  return known.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      compare(a.file.path, b.file.path) ||
      a.finding.span.start - b.finding.span.start,
  );
}

/**
 * The fingerprints of a file's findings, in the order of `findings`. Each is a hash of the rule, the path and the text of
 * the finding's places with white space squeezed: it stays the same when lines move or other parts of the script change.
 * Equal findings are told apart by counting them in the order of the text.
 */
export function fingerprints(file: Pick<AnalysedFile, 'path' | 'text' | 'findings' | 'others'>): string[] {
  const seen = new Map<string, number>();
  const result = new Array<string>(file.findings.length).fill('');
  const order = file.findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.index - b.index);
  for (const { finding, index } of order) {
    const places = finding.related.map((place) => {
      const text = squeezed(fileOfPlace(file, place).text, place.span);
      return place.path === undefined ? text : `${place.path}\0${text}`;
    });
    const key = [finding.rule, file.path, squeezed(file.text, finding.span), ...places].join('\0');
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    result[index] = createHash('sha256').update(`${key}\0${ordinal}`).digest('hex').slice(0, 16);
  }
  return result;
}

function squeezed(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
