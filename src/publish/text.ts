import picocolors from 'picocolors';
import type { Hunk } from '../change/change.ts';
import { SEVERITIES } from '../policy/finding.ts';
import { placeFinding } from '../review/placement.ts';
import type { AnalysedFile, Report } from '../review/report.ts';
import { LineMap } from '../syntax/position.ts';
import { findingText } from './finding-text.ts';

export interface TextOptions {
  readonly color: boolean;
  /** Leaves out the summary line. */
  readonly quiet: boolean;
  /**
   * For a review: the hunks of each changed script by its path (undefined where the diff is not to be had), so that each
   * finding can say whether the diff shows it.
   */
  readonly hunks?: ReadonlyMap<string, readonly Hunk[] | undefined>;
}

/** A report for people at a terminal: each finding with its lines, then one line that counts them. */
export function renderText(report: Report, { color, quiet, hunks }: TextOptions): string {
  const colors = picocolors.createColors(color);
  const blocks: string[] = [];
  for (const file of analysed(report)) {
    const source = { text: file.text, lines: new LineMap(file.text) };
    for (const finding of [...file.findings].sort((a, b) => a.span.start - b.span.start)) {
      const note = hunks === undefined ? undefined : diffNote(finding, source.lines, hunks.get(file.path));
      blocks.push(findingText(file, source, finding, colors, note));
    }
  }
  if (!quiet) blocks.push(colors.bold(summaryLine(report)));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** E.g. `3 findings (2 errors, 1 warning) in 5 scripts, judged on 4 targets`. */
export function summaryLine(report: Report): string {
  const files = analysed(report);
  const findings = files.flatMap((file) => file.findings);
  const bySeverity = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  const found =
    findings.length === 0 ? 'no findings' : `${count(findings.length, 'finding')} (${bySeverity.join(', ')})`;
  const failed = report.files.filter((file) => file.status === 'failed').length;
  const lost = failed === 0 ? '' : `; ${count(failed, 'input')} could not be analysed`;
  return `${found} in ${count(files.length, 'script')}, judged on ${count(report.targets.length, 'target')}${lost}`;
}

function analysed(report: Report): AnalysedFile[] {
  return report.files.filter((file) => file.status === 'analysed');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function diffNote(
  finding: AnalysedFile['findings'][number],
  lines: LineMap,
  hunks: readonly Hunk[] | undefined,
): string {
  const placement = placeFinding(finding, lines, hunks);
  if (placement.kind === 'summary') return 'outside the diff';
  switch (placement.at) {
    case 'whole':
      return 'in the diff';
    case 'part':
      return 'partly in the diff';
    case 'related':
      return `in the diff at line ${placement.lines.first}`;
    default:
      return placement.at satisfies never;
  }
}
