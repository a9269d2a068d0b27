import type { IgnoreRecord, RepositoryRecord } from '../audit/record.ts';
import type { AuditReport, Tally } from '../audit/report.ts';
import { plural } from '../text/plural.ts';
import { ruleAddress } from './addresses.ts';
import {
  auditWords,
  firstSentence,
  machineWords,
  pageOf,
  placeAddress,
  repositoriesIn,
  trendWords,
} from './audit-words.ts';
import { htmlPage } from './html-page.ts';
import { cardTable } from './html-parts.ts';
import { code, html, sentences } from './html-text.ts';

/** The most rows of a table: a browser must be able to show the page. The JSON has all. */
const MOST_ROWS = 5_000;

/** The report of an audit as a page, as `htmlPage` makes one: what is missing first, then sums, findings, and what is silenced. */
export function renderAuditHtml(report: AuditReport): string {
  const { totals, tool, generated, repositories, targets } = report;
  const words = auditWords(report);
  return htmlPage(`bpftrace-guard audit: ${words}`, [
    `<header><h1>bpftrace-guard audit</h1><p>${html(words)}.</p>${trendOf(report)}${judgedFor(targets)}</header>`,
    '<main>',
    unread(report),
    mistakes(repositories),
    tallies('By rule', 'Rule', totals.rules),
    tallies('Machines that hang', 'Machine', totals.hangs),
    tallies('Machines that lose updates', 'Machine', totals.losses),
    findings(report),
    silenced(repositories),
    accepted(repositories),
    dismissed(report),
    byRepository(repositories),
    skipped(repositories),
    '</main>',
    `<footer class="dim"><p>bpftrace-guard ${html(tool.version)}, ${html(generated)}</p></footer>`,
  ]);
}

/** What a first column has that is never long. */
const SHORT: ReadonlySet<string> = new Set(['Finding', 'Rule']);

/** A table; nothing without rows. The first column is of names, which may be long, or else stays on its line. @param rows cells as HTML */
function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const kind = SHORT.has(columns[0] ?? '') ? 'findings' : 'findings names';
  const more = rows.length - MOST_ROWS;
  const rest = more > 0 ? `<p>${html(`${more} more are in the JSON of the report.`)}</p>` : '';
  return `<section><h2>${html(title)}</h2>${cardTable(columns, rows.slice(0, MOST_ROWS), kind)}${rest}</section>`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<section><h2>${html(title)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul></section>`;
}

function trendOf({ trend }: AuditReport): string {
  return trend === undefined
    ? ''
    : [trendWords(trend), ...trend.notes].map((text) => `<p>${sentences(text)}</p>`).join('');
}

function judgedFor(targets: readonly string[]): string {
  const names = targets.map((name) => `<li>${code(name)}</li>`).join('');
  return `<details class="dim"><summary>Judged for ${plural(targets.length, 'target')}, where a repository names no others</summary><ul>${names}</ul></details>`;
}

function unread({ problems, repositories }: AuditReport): string {
  const failed = repositories.filter(({ status }) => status === 'failed');
  return list('Not read', [
    ...problems.map(sentences),
    ...failed.map((repository) => `${linked(repository)}: ${sentences(repository.why ?? '')}`),
  ]);
}

function mistakes(repositories: readonly RepositoryRecord[]): string {
  const wrong = repositories.filter((repository) => repository.mistakes.length > 0);
  return list(
    'Configurations with mistakes, which were left out',
    wrong.map((repository) => `${linked(repository)}: ${sentences(repository.mistakes.join(' '))}`),
  );
}

function findings({ repositories, tool }: AuditReport): string {
  const rows = repositories.flatMap((repository) =>
    repository.findings.map((finding) => {
      const { severity, rule, confidence, path, start, message, trend } = finding;
      const page = `<a href="${html(ruleAddress(rule, tool.version))}">${code(rule)}</a>`;
      const fresh = trend === 'new' ? ' <strong>new</strong>' : '';
      const machines = machineWords(finding);
      return [
        `<span class="${severity}">${severity}</span> ${page} ${html(confidence)}${fresh}`,
        place(repository, path, start.line),
        `<details><summary>${sentences(firstSentence(message))}</summary><p>${sentences(message)}</p></details>${machines === '' ? '' : html(machines)}`,
      ];
    }),
  );
  return table('Findings', ['Finding', 'Where', 'What'], rows);
}

function tallies(title: string, what: string, sums: readonly Tally[]): string {
  const rows = sums.map(({ name, findings: count, repositories }) => [
    code(name),
    plural(count, 'finding'),
    repositoriesIn(repositories),
  ]);
  return table(title, [what, 'Findings', 'Repositories'], rows);
}

function silenced(repositories: readonly RepositoryRecord[]): string {
  const rows = repositories.flatMap((repository) =>
    repository.ignores.map((ignore) => [
      code(ignore.rule),
      place(repository, ignore.path, ignore.line),
      html(ignore.reason),
      ignore.until === undefined ? 'without an end' : `until ${html(ignore.until)}`,
      whose(ignore),
    ]),
  );
  return table('Silenced by comments in scripts', ['Rule', 'Where', 'Reason', 'Ends', 'Whose'], rows);
}

function whose({ by, since, owners }: IgnoreRecord): string {
  const author = by === undefined ? [] : [`by ${html(by)}${since === undefined ? '' : ` on ${html(since)}`}`];
  return [...author, ...(owners.length === 0 ? [] : [`owned by ${html(owners.join(' '))}`])].join(', ');
}

function accepted(repositories: readonly RepositoryRecord[]): string {
  const rows = repositories.flatMap(({ name, accepted: entries }) =>
    entries.map(({ rule, path, reason, until, lapsed, owners }) => [
      code(rule),
      html(`${name}/${path}`),
      html(reason),
      lapsed === undefined ? `until ${html(until)}` : sentences(lapsed),
      html(owners.join(' ')),
    ]),
  );
  return table('Accepted by baselines', ['Rule', 'Where', 'Reason', 'Ends', 'Owners'], rows);
}

function dismissed({ dismissals }: AuditReport): string {
  const rows = dismissals.map(({ repository, pull, url, finding, by, reason, until, lapsed }) => [
    anchor(pageOf(url), `${repository}#${pull}`),
    code(finding),
    html(reason),
    lapsed === undefined ? (until === undefined ? 'with its pull request' : `until ${html(until)}`) : sentences(lapsed),
    html(`@${by}`),
  ]);
  return table('Dismissed in open pull requests', ['Pull request', 'Finding', 'Reason', 'Ends', 'By'], rows);
}

function byRepository(repositories: readonly RepositoryRecord[]): string {
  const rows = repositories
    .filter(
      ({ status, scripts, findings: own, notes }) => status === 'judged' && scripts + own.length + notes.length > 0,
    )
    .map((repository) => {
      const { scripts, severities, unread: missing, notes, unlisted, commit = '' } = repository;
      const { error = 0, warning = 0, note = 0 } = severities;
      const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')];
      const told = [...notes, ...(unlisted > 0 ? [`${unlisted} more findings are counted, and not listed.`] : [])];
      return [
        `${linked(repository)} ${code(commit.slice(0, 12))}`,
        `${plural(scripts, 'script')}: ${[...counts, ...(missing > 0 ? [`${missing} not judged`] : [])].join(', ')}`,
        told.map(sentences).join(' '),
      ];
    });
  return table('Repositories with scripts', ['Repository', 'Scripts and findings', 'Notes'], rows);
}

function skipped(repositories: readonly RepositoryRecord[]): string {
  const all = repositories.filter(({ status }) => status === 'skipped');
  if (all.length === 0) return '';
  const items = all.map((repository) => `<li>${linked(repository)}: ${sentences(repository.why ?? '')}</li>`);
  return `<section><h2>Skipped</h2><details><summary>${repositoriesIn(all.length)}</summary><ul>${items.join('\n')}</ul></details></section>`;
}

function anchor(address: string | undefined, text: string): string {
  return address === undefined ? html(text) : `<a href="${html(address)}">${html(text)}</a>`;
}

function linked({ name, url }: RepositoryRecord): string {
  return anchor(pageOf(url), name);
}

function place(repository: RepositoryRecord, path: string, line: number): string {
  return anchor(placeAddress(repository, path, line), `${repository.name}/${path}:${line}`);
}
