import type { TargetVerdict } from '../engine/policy/finding.ts';
import type { FileReport, Report } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import type { Dismissal } from '../review/dismissal.ts';
import { findingId } from '../review/finding-id.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { type SummaryMark, summaryMarker } from '../review/marker.ts';
import type { UnplacedFinding } from '../review/plan.ts';
import { plural } from '../text/plural.ts';
import type { Repository } from './addresses.ts';
import { BODY_LIMIT, findingSections, findingTitle, placeLink, verdictWords } from './comment.ts';
import { interleavingOf } from './interleaving.ts';
import { codeSpan, fencedBlock, htmlCode, prose, proseLine } from './markdown.ts';
import { sequenceDiagram } from './sequence.ts';
import { countFindings } from './severity-counts.ts';
import { briefVerdicts } from './verdict-group.ts';

/** GitHub's limit on a step's summary is 1 MiB, past which the upload fails as a whole; in bytes. */
export const JOB_SUMMARY_LIMIT = 1_000_000;

/** The most findings to list that a change does not cause. */
const MOST_OTHERS = 50;

export interface SummaryContent {
  readonly targets: readonly Target[];
  readonly files: readonly FileReport[];
  /** All findings, worst first. */
  readonly findings: readonly KnownFinding[];
  /** Findings that the change does not cause: listed by name and place. */
  readonly others?: readonly KnownFinding[];
  /** Findings without a comment of their own: shown in full. */
  readonly unplaced: readonly UnplacedFinding[];
  /** What else the reader should know, one or more plain sentences each. */
  readonly notes: readonly string[];
  /** Where links lead to; undefined for files of this machine. */
  readonly repository: Repository | undefined;
}

/** The content of the summary, without what only posting decides. */
export type ReviewContent = Omit<SummaryContent, 'unplaced'> & { readonly repository: Repository };

/**
 * The summary of a run in Markdown.
 *
 * @param limit in bytes of UTF-8. What does not fit is left out by whole findings, and the summary says how many.
 */
export function renderSummary(content: SummaryContent, limit: number): string {
  const page = new Page(limit - 500);
  page.add(`### bpftrace-guard: ${countWords(content)}`);
  for (const note of content.notes) page.add(prose(note));
  page.addAll(unanalysed(content.files), 'inputs that were not analysed');
  if (content.findings.length > 0) {
    page.addAll(verdictTable(content), 'findings in the table', limit / 2);
    page.addAll(
      content.unplaced.map((finding) => () => details(finding, content.repository)),
      'findings told in full',
    );
  }
  page.addAll(notCaused(content), 'findings that this change does not cause');
  if (content.targets.length > 0) page.addAll([judgedTargets(content.targets)], 'lists of targets');
  return page.text();
}

/** `2 errors and 1 note in 3 scripts`. */
export function countWords({ findings, files }: Pick<SummaryContent, 'findings' | 'files'>): string {
  const found = countFindings(findings.map(({ finding }) => finding));
  const failed = files.filter((file) => file.status === 'failed').length;
  const unread = failed === 0 ? '' : `, ${plural(failed, 'script')} could not be analysed`;
  return `${found} in ${plural(files.filter((file) => file.status === 'analysed').length, 'script')}${unread}`;
}

/**
 * The text of the summary comment of a pull request: the hidden line that identifies it, the table of findings with their
 * verdicts, the worst finding as a diagram, and what was not analysed.
 *
 * @param mark what its hidden line says.
 * @returns at most BODY_LIMIT bytes.
 */
export function summaryComment(content: SummaryContent, mark: SummaryMark): string {
  const hidden = `${summaryMarker(mark)}\n`;
  const diagram = diagramOf(content.findings.filter((known) => !content.unplaced.some((each) => each.known === known)));
  const room = BODY_LIMIT - Buffer.byteLength(hidden) - Buffer.byteLength(diagram) - 2;
  return `${hidden}\n${renderSummary(content, room)}${diagram}`;
}

/** The diagram of the worst finding with a witness; findings that are shown in full have a diagram of their own. */
function diagramOf(findings: readonly KnownFinding[]): string {
  const [worst] = findings.flatMap(({ finding }) => interleavingOf(finding) ?? []);
  if (worst === undefined) return '';
  const title = worst.hang ? 'How the worst of them hangs' : 'How updates get lost in the worst of them';
  const drawing = fencedBlock(sequenceDiagram(worst), 'mermaid');
  return `\n<details><summary>${title}</summary>\n\n${drawing}\n\n</details>\n`;
}

/** Each dismissal of a finding that is still there. */
export function dismissedNotes(findings: readonly KnownFinding[], dismissals: readonly Dismissal[]): string[] {
  if (dismissals.length === 0) return [];
  const byId = new Map(findings.map((known) => [findingId(known), known]));
  return dismissals.flatMap(({ id, by, reason }) => {
    const known = byId.get(id);
    return known === undefined ? [] : [`${known.finding.rule} in ${known.file.path} was dismissed by ${by}: ${reason}`];
  });
}

/** The body of a review, which GitHub requires: its comments and the summary have the content. */
export function reviewBody(comments: number): string {
  return `bpftrace-guard: ${plural(comments, 'new finding')}. The summary comment of this pull request lists all of them.`;
}

/** Whether a review of ours reports findings. */
export function isReviewBody(body: string): boolean {
  return body.startsWith('bpftrace-guard: ');
}

/** Sections up to a number of bytes. */
class Page {
  readonly #limit: number;
  readonly #parts: string[] = [];
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(part: string, limit: number = this.#limit): boolean {
    const bytes = Buffer.byteLength(part) + 1;
    if (this.#bytes + bytes > limit) return false;
    this.#parts.push(part);
    this.#bytes += bytes;
    return true;
  }

  /** Adds parts while they fit, and a line with the number of those left out; a function makes its part only when needed. */
  addAll(parts: readonly (string | (() => string))[], what: string, limit: number = this.#limit): void {
    for (const [index, part] of parts.entries()) {
      if (this.add(typeof part === 'string' ? part : part(), limit)) continue;
      this.#parts.push(
        `\n_${parts.length - index} more ${what}: left out here, as GitHub limits the size of this text._\n`,
      );
      return;
    }
  }

  text(): string {
    return `${this.#parts.join('\n')}\n`;
  }
}

function unanalysed(files: readonly FileReport[]): string[] {
  const lines = files.flatMap((file) =>
    file.status === 'skipped' ? [`- ${codeSpan(file.path)} skipped: ${proseLine(file.error)}`] : [],
  );
  return lines.length === 0 ? [] : ['\n**Not analysed**\n', ...lines, ''];
}

/** A row for each finding; a table must not be interrupted, so its head and rows are separate parts without blank lines. */
function verdictTable({ findings, repository }: SummaryContent): string[] {
  const head = ['Finding', 'Where', 'Verdicts'];
  const rows = findings.map((known) => {
    const { severity, rule, verdicts, what, todo = '' } = known.finding;
    // Of what was not judged there is no verdict, and the reader wants to know why.
    const verdict = rule === 'not-judged' ? proseLine(`${what} ${todo}`) : verdictCell(verdicts);
    return row([`${severity}: ${codeSpan(rule)}`, placeLink(known, repository), verdict]);
  });
  return [`\n${row(head)}\n${row(head.map(() => '---'))}`, ...rows];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function verdictCell(verdicts: readonly TargetVerdict[]): string {
  return briefVerdicts(verdicts)
    .map(({ verdict, words, rest }) => `${verdictWords(verdict, words)} ${proseLine(rest)}`)
    .join('; ');
}

function details({ known, because }: UnplacedFinding, repository: Repository | undefined): string {
  const { finding, file } = known;
  const line = known.lines.position(finding.span.start).line;
  const { shown, folded } = findingSections(known, { kind: 'patch', because }, repository);
  return [
    `\n<details><summary>${finding.severity}: ${htmlCode(finding.rule)} in ${htmlCode(`${file.path}:${line}`)}</summary>`,
    `${findingTitle(finding)} at ${placeLink(known, repository)}`,
    ...shown,
    ...folded,
    '</details>',
  ].join('\n\n');
}

/** One part, because a list inside an element must not be split. */
function notCaused({ others = [], repository }: SummaryContent): string[] {
  if (others.length === 0) return [];
  const shown = others
    .slice(0, MOST_OTHERS)
    .map((known) => `- ${findingTitle(known.finding)} at ${placeLink(known, repository)}`);
  const left = others.length - shown.length;
  const rest = left === 0 ? [] : [`- and ${left} more`];
  const title = `Not caused by this change: ${plural(others.length, 'finding')}`;
  return [`\n<details><summary>${title}</summary>\n\n${[...shown, ...rest].join('\n')}\n\n</details>`];
}

function judgedTargets(targets: readonly Target[]): string {
  const lines = targets.map(
    ({ name, bpftrace, kernel, arch, paravirt }) =>
      `- ${codeSpan(name)}: bpftrace ${bpftrace}, Linux ${kernel}, ${codeSpan(arch)}${paravirt || arch === 'arm64' ? '' : ', no paravirtual spin locks'}`,
  );
  return `\n<details><summary>Judged for ${plural(targets.length, 'target')}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** A report as the summary page of a run on GitHub, with each finding in full; links are paths. */
export function renderMarkdown({ targets, files, notes = [] }: Report): string {
  const findings = knownFindings(files);
  const unplaced = findings.map((known) => ({ known, because: 'This is the whole fix.' }));
  return renderSummary({ targets, files, findings, unplaced, notes, repository: undefined }, Number.POSITIVE_INFINITY);
}
