import { compareSeverity, type Severity } from '../engine/policy/finding.ts';
import { type Report, type ReportedFile, type ReportedFinding, reportedFiles } from '../engine/report.ts';
import type { KnownFinding } from '../review/fingerprint.ts';
import { linesOf } from '../review/placement.ts';
import { LineMap } from '../text/position.ts';
import { showUnseen } from '../text/unseen.ts';
import { plainText } from './finding-parts.ts';
import { summaryLine } from './text.ts';

/** GitHub keeps 10 errors and 10 warnings of a step and drops the rest; notices share the second ten here. */
const ANNOTATIONS = 10;
/** Of an action one error is left for the sentence that says why the step failed. */
const MOST_ERRORS = ANNOTATIONS - 1;
/** GitHub cuts a message at 4,096 characters. */
const MESSAGE_LIMIT = 4_000;

/** A mark on a file of a pull request; a file that was not read has no lines. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

/**
 * Annotations for errors and warnings, the worst first. Notes get none: they ask for nothing to be changed, and the comments and
 * the summary have them.
 *
 * @param findings worst first.
 * @returns also how many errors and warnings were left out for GitHub's limit.
 */
export function annotationsOf(findings: readonly KnownFinding[]): {
  readonly annotations: readonly Annotation[];
  readonly left: number;
} {
  const errors = findings.filter(({ finding }) => finding.severity === 'error');
  const warnings = findings.filter(({ finding }) => finding.severity === 'warning');
  const annotations = [
    ...errors.slice(0, MOST_ERRORS).map((known) => annotationOf('error', known)),
    ...warnings.slice(0, ANNOTATIONS).map((known) => annotationOf('warning', known)),
  ];
  return { annotations, left: errors.length + warnings.length - annotations.length };
}

function annotationOf(level: Annotation['level'], { file, finding, lines }: KnownFinding): Annotation {
  const { first: startLine, last: endLine } = linesOf(finding.span, lines);
  const title = `bpftrace-guard: ${finding.rule}`;
  const place = file.status === 'failed' ? {} : { startLine, endLine };
  return { level, title, message: messageOf(plainText(finding)), file: showUnseen(file.path), ...place };
}

export function messageOf(text: string): string {
  return cut(showUnseen(text));
}

function cut(message: string): string {
  return message.length > MESSAGE_LIMIT ? `${message.slice(0, MESSAGE_LIMIT)}...` : message;
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * A report as GitHub's workflow commands, one line for each annotation: at most 10 errors and 10 of the others, the worst
 * first. The last line counts what was found, and what was left out.
 */
export function renderWorkflowCommands(report: Report): string {
  const findings = reportedFiles(report.files).flatMap((file) => {
    const lines = new LineMap(file.text);
    return file.findings.map((finding) => ({ file, lines, finding }));
  });
  findings.sort((a, b) => compareSeverity(a.finding.severity, b.finding.severity));
  const errors = findings.filter(({ finding }) => finding.severity === 'error').slice(0, ANNOTATIONS);
  const others = findings.filter(({ finding }) => finding.severity !== 'error').slice(0, ANNOTATIONS);
  const left = findings.length - errors.length - others.length;
  const rows = [...errors, ...others].map(({ file, lines, finding }) => command(file, lines, finding));
  return [...rows, summaryLine(report) + (left === 0 ? '' : `; ${left} of them without an annotation`), ''].join('\n');
}

function command(file: ReportedFile, lines: LineMap, finding: ReportedFinding): string {
  const { start, end } = lines.range(finding.span);
  // GitHub takes columns only where start and end are on one line.
  const place =
    start.line === end.line
      ? `line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`
      : `line=${start.line},endLine=${end.line}`;
  const title = escapeProperty(`bpftrace-guard: ${finding.rule}`);
  return `::${COMMANDS[finding.severity]} file=${escapeProperty(showUnseen(file.path))},${place},title=${title}::${escapeData(messageOf(plainText(finding)))}`;
}

/** As `escapeData` of @actions/core, which keeps its own to itself: src/command.ts in actions/toolkit. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** As `escapeProperty` of @actions/core. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
