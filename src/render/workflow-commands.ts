import { SEVERITIES, type Severity } from '../engine/policy/finding.ts';
import type { AnalysedFile, Report, ReportedFinding } from '../engine/report.ts';
import { LineMap } from '../text/position.ts';
import { summaryLine } from './text.ts';

/** GitHub shows 10 errors and 10 warnings of a step and drops the rest; notices share the second ten here. */
const ANNOTATIONS = 10;
/** GitHub cuts a message at 4,096 characters. */
const MESSAGE = 4000;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * A report as GitHub's workflow commands, one line for each annotation: at most 10 errors and 10 of the others, the worst
 * first. The last line counts what was found, and what was left out.
 */
export function renderWorkflowCommands(report: Report): string {
  const findings = report.files.flatMap((file) => {
    if (file.status !== 'analysed') return [];
    const lines = new LineMap(file.text);
    return file.findings.map((finding) => ({ file, lines, finding }));
  });
  findings.sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity));
  const errors = findings.filter(({ finding }) => finding.severity === 'error').slice(0, ANNOTATIONS);
  const others = findings.filter(({ finding }) => finding.severity !== 'error').slice(0, ANNOTATIONS);
  const left = findings.length - errors.length - others.length;
  const rows = [...errors, ...others].map(({ file, lines, finding }) => annotation(file, lines, finding));
  return [...rows, summaryLine(report) + (left === 0 ? '' : `; ${left} of them without an annotation`), ''].join('\n');
}

function annotation(file: AnalysedFile, lines: LineMap, finding: ReportedFinding): string {
  const { start, end } = lines.range(finding.span);
  // GitHub takes columns only where start and end are on one line.
  const place =
    start.line === end.line
      ? `line=${start.line},endLine=${end.line},col=${start.column},endColumn=${end.column}`
      : `line=${start.line},endLine=${end.line}`;
  const title = escapeProperty(`bpftrace-guard: ${finding.rule}`);
  const message = finding.message.length > MESSAGE ? `${finding.message.slice(0, MESSAGE)}...` : finding.message;
  return `::${COMMANDS[finding.severity]} file=${escapeProperty(file.path)},${place},title=${title}::${escapeData(message)}`;
}

/** As `escapeData` of @actions/core, which keeps its own to itself: src/command.ts in actions/toolkit. */
export function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** As `escapeProperty` of @actions/core. */
export function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
