import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import {
  type AnalysedFile,
  type FixedFinding,
  type Report,
  type ReportedFile,
  reportedFiles,
} from '../engine/report.ts';
import { type ChangedHunks, placeFinding, type ShownDiff } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import { LineMap } from '../text/position.ts';
import { findingText } from './finding-text.ts';
import { leftWords, unstartedWords, whereItHelped } from './fix-words.ts';
import { severityCounts } from './severity-counts.ts';
import { shownPath, wrap } from './terminal-text.ts';

/** The columns of a line where nobody says how many there are. */
const WIDTH = 100;

export interface TextOptions {
  readonly color: boolean;
  /** The columns of a line; 100 by default. */
  readonly width?: number;
  /** Whether findings show what is else folded away. */
  readonly verbose?: boolean;
  /** Whether the terminal takes links (OSC 8). */
  readonly links?: boolean;
  /** Leaves out the summary line. */
  readonly quiet: boolean;
  /**
   * For a review: the hunks of each changed script by its path (undefined without an available diff), so that each
   * finding can say whether the diff shows it.
   */
  readonly hunks?: ChangedHunks;
}

/** A report for people at a terminal: each finding with its lines, then one line that counts them. */
export function renderText(report: Report, options: TextOptions): string {
  const { color, quiet, width = WIDTH } = options;
  const colors = picocolors.createColors(color);
  const blocks: string[] = [];
  const { fixed } = report;
  if (fixed !== undefined && !quiet)
    blocks.push(...fixed.findings.map((finding) => fixedText(finding, fixed.written, { colors, width })));
  blocks.push(...reportedFiles(report.files).flatMap((file) => fileBlocks(file, options)));
  if (!quiet) blocks.push(colors.bold(summaryLine(report)));
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** The findings of a file as a part of such a report, for a run that shows them as they come; empty without findings. */
export function renderFile(file: ReportedFile, options: TextOptions): string {
  const blocks = fileBlocks(file, options);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** The last line of such a report, for a run that has shown the findings; empty for a quiet one. */
export function renderCounts(report: Report, { color, quiet }: Pick<TextOptions, 'color' | 'quiet'>): string {
  if (quiet) return '';
  const gap = reportedFiles(report.files).some(({ findings }) => findings.length > 0) ? '\n' : '';
  return `${gap}${picocolors.createColors(color).bold(summaryLine(report))}\n`;
}

function fileBlocks(
  file: ReportedFile,
  { color, hunks, width = WIDTH, verbose = false, links = false }: TextOptions,
): string[] {
  const colors = picocolors.createColors(color);
  const source = { text: file.text, lines: new LineMap(file.text) };
  return [...file.findings]
    .sort((a, b) => a.span.start - b.span.start)
    .map((finding) => {
      const note = hunks === undefined ? undefined : diffNote({ file, finding, lines: source.lines }, { hunks });
      return findingText(file, source, finding, { colors, width, verbose, links, note });
    });
}

/**
 * E.g. `3 findings (2 errors, 1 warning) in 5 scripts, judged on 4 targets`; of a fix that leaves nothing but what takes a
 * second copy of a script, `1 fixed, 1 warning left: two copies, in 1 script, judged on 4 targets`.
 */
export function summaryLine(report: Report): string {
  const files = analysed(report);
  const findings = reportedFiles(report.files).flatMap((file) => file.findings);
  const bySeverity = severityCounts(findings);
  const found =
    findings.length === 0 ? 'no findings' : `${plural(findings.length, 'finding')} (${bySeverity.join(', ')})`;
  const copies = findings.length > 0 && findings.every((finding) => finding.copies === true);
  const failed = report.files.filter((file) => file.status === 'failed').length;
  const lost = failed === 0 ? '' : `; ${plural(failed, 'input')} could not be analysed`;
  const { fixed } = report;
  const done = fixed === undefined ? '' : `${fixed.findings.length} ${fixed.written ? 'fixed' : 'to be fixed'}, `;
  const unstarted = unstartedAfter(report);
  const where = findings.length === 0 && unstarted !== '' ? ' where it starts,' : '';
  const left = done === '' ? found : copies ? `${bySeverity.join(', ')} left: two copies,` : `${found} left${where}`;
  const judged = `judged on ${plural(report.targets.length, 'target')}`;
  return `${done}${left} in ${plural(files.length, 'script')}, ${judged}${unstarted}${lost}`;
}

/** Of a run that fixed scripts: the targets of which nothing is said. */
function unstartedAfter(report: Report): string {
  const fixed = report.fixed?.findings ?? [];
  const paths = new Set(fixed.map(({ path }) => path));
  const files = analysed(report).filter(({ path }) => paths.has(path));
  return unstartedWords(fixed, new Set(files.flatMap(({ unstarted = [] }) => unstarted)));
}

function analysed(report: Report): AnalysedFile[] {
  return report.files.filter((file) => file.status === 'analysed');
}

/** A finding that was fixed: where it was, the rewrite, and what that costs. */
function fixedText(
  finding: FixedFinding,
  written: boolean,
  { colors, width }: { readonly colors: Colors; readonly width: number },
): string {
  const { path, range, rule, title, cost } = finding;
  const place = `${shownPath(path)}:${range.start.line}:${range.start.column}`;
  const state = colors.green(colors.bold(`${written ? 'fixed' : 'to be fixed'}[${rule}]`));
  const where = whereItHelped(finding);
  const left = leftWords(finding);
  const words = [
    `fix: ${title}`,
    ...(where === undefined ? [] : [`helps ${where}`]),
    `cost: ${cost}`,
    ...(left === '' ? [] : [`leaves: ${left}`]),
  ].flatMap((text) => wrap(text, width - 2));
  return [`${colors.bold(place)} ${state}`, ...words.map((row) => `  ${row}`)].join('\n');
}

function diffNote(known: Parameters<typeof placeFinding>[0], diff: ShownDiff): string {
  const placement = placeFinding(known, diff);
  if (placement.kind !== 'inline') return 'outside the diff';
  switch (placement.at) {
    case 'whole':
      return 'in the diff';
    case 'part':
      return 'partly in the diff';
    case 'related':
      return placement.path === known.file.path
        ? `in the diff at line ${placement.lines.first}`
        : `in the diff at ${shownPath(placement.path)}:${placement.lines.first}`;
    default:
      return placement.at satisfies never;
  }
}
