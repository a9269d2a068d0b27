import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareSeverity, type Finding } from '../engine/policy/finding.ts';
import {
  type FileReport,
  fileOfPlace,
  type ReportedFile,
  type ReportedFinding,
  reportedFiles,
} from '../engine/report.ts';
import type { Span } from '../text/position.ts';
import { LineMap } from '../text/position.ts';

/** A finding with its file and the name that it keeps from one push to the next. */
export interface KnownFinding {
  readonly file: ReportedFile;
  readonly lines: LineMap;
  readonly finding: ReportedFinding;
  /** 16 hex digits; no two findings of one file share it, but the same finding in two files has the same. */
  readonly fingerprint: string;
  /** The fingerprints of the milder findings of the same cause, which this one stands for. */
  readonly others?: readonly string[];
}

/** All findings of a run: the worst first, what could not be judged at all behind the others, then by path and place. */
export function knownFindings(files: readonly FileReport[]): KnownFinding[] {
  const names = fingerprints(files);
  const known = reportedFiles(files).flatMap((file) => {
    const lines = new LineMap(file.text);
    return file.findings.map((finding) => {
      const others = finding.others?.map((other) => names.get(other) ?? '');
      const known = { file, lines, finding, fingerprint: names.get(finding) ?? '' };
      return others === undefined ? known : { ...known, others };
    });
  });
  return known.sort(
    (a, b) =>
      compareSeverity(a.finding.severity, b.finding.severity) ||
      Number(a.file.status === 'failed') - Number(b.file.status === 'failed') ||
      compare(a.file.path, b.file.path) ||
      a.finding.span.start - b.finding.span.start,
  );
}

/**
 * The fingerprints of a run's findings. Each is a hash of the rule and the text of the finding's places with white space
 * squeezed: it stays the same when lines move, other parts of the script or other files change, or the file gets another name.
 * Equal findings of one file are told apart by counting them, by place; those of two files are not told apart. A finding that stands
 * for others has the fingerprint that it has alone, and so has each of these.
 */
export function fingerprints(files: readonly FileReport[]): ReadonlyMap<Finding, string> {
  const names = new Map<Finding, string>();
  for (const file of reportedFiles(files)) {
    const seen = new Map<string, number>();
    const all = file.findings.flatMap((finding): Finding[] => [finding, ...(finding.others ?? [])]);
    for (const finding of all.sort((a, b) => a.span.start - b.span.start)) {
      const places = finding.related
        .filter(({ of }) => of === undefined)
        .map((place) => squeezed(fileOfPlace(file, place).text, place.span));
      const key = [finding.rule, squeezed(file.text, finding.span), ...places].join('\0');
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      names.set(finding, hashOf(`${key}\0${ordinal}`));
    }
  }
  return names;
}

/** Not by Node's own module: findings are told in browsers, too. */
function hashOf(key: string): string {
  return bytesToHex(sha256(utf8ToBytes(key))).slice(0, 16);
}

function squeezed(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
