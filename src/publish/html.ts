import { createHash } from 'node:crypto';
import { type KnownFinding, knownFindings } from '../review/fingerprint.ts';
import { type ChangedHunks, linesOf } from '../review/placement.ts';
import type { AnalysedFile, FileReport, Report } from '../review/report.ts';
import { VERDICT_WORDS } from './finding-text.ts';
import { findingCard, wide } from './html-finding.ts';
import { lineTable, shownRows } from './html-lines.ts';
import { STYLE } from './html-style.ts';
import { code, html, sentences } from './html-text.ts';
import { countWords } from './summary.ts';

export interface HtmlOptions {
  /** For a review: the diff of each changed script. */
  readonly hunks?: ChangedHunks;
  /** What else the reader should know, plain sentences. */
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
  const shown = files.flatMap((file) => (file.status === 'analysed' ? [file] : []));
  const names = targets.map(({ name }) => name);
  const sections = [
    `<header><h1>bpftrace-guard: ${html(countWords({ findings, files }))}</h1><p class="dim">Judged for ${names.map(code).join(', ')}.</p></header>`,
    '<main>',
    ...notes.map((note) => `<p>${sentences(note)}</p>`),
    notAnalysed(files),
    findings.length === 0 ? '' : summaryTable(findings, names, idOf),
    ...shown.map((file) => fileSection(file, findings, hunks, idOf)),
    '</main>',
    `<footer class="dim"><p>bpftrace-guard ${html(version)}</p></footer>`,
  ];
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>bpftrace-guard: ${html(countWords({ findings, files }))}</title>
<style>${STYLE}</style>
</head>
<body>
${sections.filter((section) => section !== '').join('\n')}
</body>
</html>
`;
}

function notAnalysed(files: readonly FileReport[]): string {
  const rows = files.flatMap((file) =>
    file.status === 'analysed'
      ? (file.notes ?? []).map((note) => `<li>${code(file.path)}: ${sentences(note)}</li>`)
      : [`<li>${code(file.path)} ${file.status}: ${sentences(file.error)}</li>`],
  );
  return rows.length === 0 ? '' : `<section><h2>Not analysed</h2><ul>${rows.join('')}</ul></section>`;
}

function summaryTable(
  findings: readonly KnownFinding[],
  targets: readonly string[],
  idOf: (known: KnownFinding) => string,
): string {
  const head = ['Finding', 'Where'].map((name) => `<th scope="col">${name}</th>`);
  const columns = targets.map((target) => `<th scope="col">${code(target)}</th>`);
  const rows = findings.map((known) => {
    const { finding, file, lines } = known;
    const cells = targets.map((target) => {
      const verdict = finding.verdicts.find((each) => each.target === target)?.verdict;
      return verdict === undefined ? '<td></td>' : `<td class="${verdict}">${VERDICT_WORDS[verdict]}</td>`;
    });
    const place = `${file.path}:${lines.position(finding.span.start).line}`;
    const name = `<span class="${finding.severity}">${finding.severity}</span> ${code(finding.rule)}`;
    return `<tr><td>${name}</td><td><a href="#${idOf(known)}">${html(place)}</a></td>${cells.join('')}</tr>`;
  });
  const table = `<table class="verdicts"><thead><tr>${[...head, ...columns].join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return `<section><h2>Findings by target</h2>${wide(table, 'Findings by target')}</section>`;
}

/** A script with its findings under the lines that they are about. */
function fileSection(
  file: AnalysedFile,
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
  if (rows.length === 0) return '';
  const below = (line: number): string =>
    own
      .filter((known) => last.get(known) === line)
      .map((known) => findingCard(known, idOf(known)))
      .join('\n');
  const table = lineTable(rows, file.path, below);
  return `<section><h2>${html(file.path)}</h2><div class="file">${table}</div></section>`;
}
