import pc from 'picocolors';
import type { RepositoryRecord } from '../audit/record.ts';
import type { AuditReport, Tally } from '../audit/report.ts';
import { plural } from '../text/plural.ts';
import { auditWords, firstSentence, machineWords, repositoriesIn, trendWords } from './audit-words.ts';
import { oneLine, shownPath } from './terminal-text.ts';

/** How many of the findings, and of other rows of a kind, a terminal shows: the files have all. */
const MOST_SHOWN = 50;

/** The report of an audit for a terminal: what is missing first, then sums, findings and what is silenced. */
export function renderAuditText(report: AuditReport, { color }: { readonly color: boolean }): string {
  const { bold, red, yellow, dim } = pc.createColors(color);
  const { repositories, totals, trend, problems, dismissals } = report;
  const paint = { error: red, warning: yellow, note: dim };
  const failed = repositories.filter(({ status }) => status === 'failed');
  const findings = repositories.flatMap((repository) =>
    repository.findings.map((finding) => ({ repository, finding })),
  );
  const section = (title: string, rows: readonly string[], all = rows.length): string[] => {
    if (all === 0) return [];
    const more = all > MOST_SHOWN ? [`  ... ${all - MOST_SHOWN} more: see --json and --html`] : [];
    return [bold(title), ...rows.slice(0, MOST_SHOWN).map((row) => `  ${row}`), ...more, ''];
  };
  return [
    ...section('Not read', [...problems, ...failed.map(({ name, why = '' }) => `${name}: ${why}`)].map(shownPath)),
    ...section(
      'Configurations with mistakes, which were left out',
      repositories
        .filter(({ mistakes }) => mistakes.length > 0)
        .map(({ name, mistakes }) => shownPath(`${name}: ${mistakes.join(' ')}`)),
    ),
    ...section(
      'Findings',
      findings.slice(0, MOST_SHOWN).map(({ repository, finding }) => {
        const { severity, rule, path, start, message, trend: since } = finding;
        const place = shownPath(`${repository.name}/${path}:${start.line}`);
        const words = machineWords(finding) || firstSentence(message);
        const fresh = since === 'new' ? ' (new)' : '';
        return `${place} ${paint[severity](severity)} ${rule}${fresh}: ${oneLine(words)}`;
      }),
      findings.length,
    ),
    ...section('By rule', tallied(totals.rules, 'finding')),
    ...section('Machines that hang', tallied(totals.hangs, 'finding')),
    ...section('Machines that lose updates', tallied(totals.losses, 'finding')),
    ...section('Silenced by comments in scripts', repositories.flatMap(ignoreRows)),
    ...section('Accepted by baselines', repositories.flatMap(acceptedRows)),
    ...section(
      'Dismissed in open pull requests',
      dismissals.map(({ url, finding, by, reason, until, lapsed }) => {
        const state = lapsed ?? (until === undefined ? '' : `Until ${until}.`);
        return shownPath(`${url} ${finding} by ${by}: ${reason} ${state}`.trimEnd());
      }),
    ),
    ...(trend === undefined ? [] : [...[trendWords(trend), ...trend.notes].map(oneLine), '']),
    `${auditWords(report)}.`,
    '',
  ].join('\n');
}

function tallied(tallies: readonly Tally[], noun: string): string[] {
  return tallies.map(
    ({ name, findings, repositories }) =>
      `${shownPath(name)}: ${plural(findings, noun)} in ${repositoriesIn(repositories)}`,
  );
}

function ignoreRows({ name, ignores }: RepositoryRecord): string[] {
  return ignores.map(({ path, line, rule, reason, until, by, owners }) => {
    const who = [
      ...(by === undefined ? [] : [`by ${by}`]),
      ...(owners.length === 0 ? [] : [`owned by ${owners.join(' ')}`]),
    ];
    const end = until === undefined ? 'without an end' : `until ${until}`;
    return `${shownPath(`${name}/${path}:${line}`)} ${rule}, ${oneLine([...who, end].join(', '))}: ${oneLine(reason)}`;
  });
}

function acceptedRows({ name, accepted }: RepositoryRecord): string[] {
  return accepted.map(({ path, rule, reason, until, lapsed, owners }) => {
    const end = lapsed ?? `until ${until}`;
    const who = owners.length === 0 ? '' : `, owned by ${owners.join(' ')}`;
    return `${shownPath(`${name}/${path}`)} ${rule}, ${oneLine(`${end}${who}: ${reason}`)}`;
  });
}

/** What is said of a repository when it is done, in one line. */
export function progressLine({
  name,
  status,
  why = '',
  scripts,
  severities,
  unread,
  mistakes,
}: RepositoryRecord): string {
  if (status !== 'judged') return `${name}: ${status}. ${why}`;
  const { error = 0, warning = 0, note = 0 } = severities;
  const counts = [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(note > 0 ? [plural(note, 'note')] : []),
    ...(unread > 0 ? [`${unread} not judged`] : []),
    ...(mistakes.length > 0 ? ['a configuration with mistakes'] : []),
  ];
  return `${name}: ${[plural(scripts, 'script'), ...counts].join(', ')}`;
}
