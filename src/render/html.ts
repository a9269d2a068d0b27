import { type FileReport, type Report, type ReportedFile, reportedFiles } from '../engine/report.ts';
import type { Target } from '../facts/target.ts';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { type ChangedHunks, linesOf } from '../review/placement.ts';
import { plural } from '../text/plural.ts';
import { sequenceDrawing } from './html-diagram.ts';
import { findingCard } from './html-finding.ts';
import { lineTable, shownRows } from './html-lines.ts';
import { htmlPage } from './html-page.ts';
import { cardTable, fewChips } from './html-parts.ts';
import { code, html, sentences } from './html-text.ts';
import type { Interleaving } from './interleaving.ts';
import { htmlOf, type Markup, type RawHtml, wideTag } from './markup.ts';
import { sequenceOf } from './sequence.ts';
import { countWords } from './summary.ts';
import { briefVerdicts } from './verdict-group.ts';

export interface HtmlOptions {
  /** For a review: the diff of each changed script. */
  readonly hunks?: ChangedHunks;
  /** Further notes for the reader, plain sentences. */
  readonly notes?: readonly string[];
  /** Of the program. */
  readonly version: string;
}

/**
 * A report as one page that needs nothing else: no script, no image, no request. Its Content-Security-Policy allows its own
 * style by its hash and nothing more, so whatever a script could smuggle in would not run.
 */
export function renderHtml(
  { targets, files, notes: told = [] }: Report,
  { hunks, notes = told, version }: HtmlOptions,
): string {
  const findings = knownFindings(files);
  const ids = new Map(findings.map((known, at) => [known, `finding-${at + 1}`]));
  const idOf = (known: KnownFinding): string => ids.get(known) ?? '';
  const shown = reportedFiles(files);
  const sections = [
    `<header><h1>bpftrace-guard: ${html(countWords({ findings, files }))}</h1>${judgedTargets(targets)}</header>`,
    '<main>',
    ...notes.map((note) => `<p>${sentences(note)}</p>`),
    notAnalysed(files),
    findings.length === 0 ? '' : summaryTable(findings, idOf),
    ...shown.map((file) => fileSection(file, findings, hunks, idOf)),
    '</main>',
    `<footer class="dim"><p>bpftrace-guard ${html(version)}</p></footer>`,
  ];
  return htmlPage(`bpftrace-guard: ${countWords({ findings, files })}`, sections);
}

function notAnalysed(files: readonly FileReport[]): string {
  const rows = files.flatMap((file) =>
    file.status === 'skipped' ? [`<li>${code(file.path)} skipped: ${sentences(file.error)}</li>`] : [],
  );
  return rows.length === 0 ? '' : `<section><h2>Not analysed</h2><ul>${rows.join('')}</ul></section>`;
}

/** A row for each finding, with each group of verdicts on its own line. */
function summaryTable(findings: readonly KnownFinding[], idOf: (known: KnownFinding) => string): string {
  const rows = findings.map((known) => {
    const { finding, file, lines } = known;
    const verdicts = briefVerdicts(finding.verdicts).map(
      ({ verdict, words, count, names }) =>
        `<div><span class="${verdict}">${words}</span>${html(count)} ${fewChips(names)}</div>`,
    );
    const place = `${file.path}:${lines.position(finding.span.start).line}`;
    return [
      `<span class="${finding.severity}">${finding.severity}</span> ${code(finding.rule)}`,
      html(finding.confidence),
      `<a href="#${idOf(known)}">${html(place)}</a>`,
      verdicts.join(''),
    ];
  });
  return `<section><h2>Findings</h2>${cardTable(['Finding', 'Confidence', 'Where', 'Verdicts'], rows)}</section>`;
}

/** The machines, folded away: the verdicts name them. */
function judgedTargets(targets: readonly Target[]): string {
  const rows = targets.map(
    ({ name, bpftrace, kernel, arch, paravirt }) =>
      `<li>${code(name)}: bpftrace ${html(bpftrace)}, Linux ${html(kernel)}, ${code(arch)}${paravirt ? '' : ', no paravirtual spin locks'}</li>`,
  );
  return `<details class="dim"><summary>Judged for ${plural(targets.length, 'target')}</summary><ul>${rows.join('')}</ul></details>`;
}

/** A script with its findings under the lines that they are about. */
function fileSection(
  file: ReportedFile,
  findings: readonly KnownFinding[],
  hunks: ChangedHunks | undefined,
  idOf: (known: KnownFinding) => string,
): string {
  const own = findings.filter((known) => known.file === file);
  const last = new Map(own.map((known) => [known, linesOf(known.finding.span, known.lines).last]));
  const places = own.flatMap(({ finding, lines }) =>
    [finding, ...finding.related.filter(({ path }) => path === undefined)].flatMap(({ span }) => {
      const at = linesOf(span, lines);
      return [at.first, at.last];
    }),
  );
  const rows = shownRows(file.text, hunks?.get(file.path), places);
  if (rows.length === 0 && own.length === 0) return '';
  const below = (line: number): Markup<RawHtml> => {
    const here = own.filter((known) => last.get(known) === line);
    return here.length === 0
      ? undefined
      : here.map((known) => [findingCard(known, { id: idOf(known), drawing }), '\n']);
  };
  const table = rows.length === 0 ? below(1) : lineTable(rows, file.path, below);
  return `<section><h2>${html(file.path)}</h2><div class="file">${htmlOf(table)}</div></section>`;
}

function drawing(interleaving: Interleaving): Markup<RawHtml> {
  return wideTag({ raw: sequenceDrawing(sequenceOf(interleaving)) }, 'Sequence diagram');
}
