import type { FindingRecord, RepositoryRecord } from '../audit/record.ts';
import type { AuditReport } from '../audit/report.ts';
import type { Trend } from '../audit/trend.ts';
import { plural, someOf } from '../text/plural.ts';
import { pathAddress } from './addresses.ts';

/** What is taken for the address of a page of GitHub. A report that is merged may hold anything. */
const ADDRESS = /^https?:\/\/[\w.:-]+(?:\/[\w.~%-]+)*$/;

/** An address, if it is one of a page of GitHub. */
export function pageOf(address: string | undefined): string | undefined {
  return address !== undefined && ADDRESS.test(address) ? address : undefined;
}

/** The address of a line of a file, at the commit that was judged; undefined where that is not known. */
export function placeAddress(repository: RepositoryRecord, path: string, line: number): string | undefined {
  const { commit } = repository;
  const url = pageOf(repository.url);
  if (url === undefined || commit === undefined || path === '.') return undefined;
  return `${url}/blob/${commit}/${pathAddress(path)}#L${line}`;
}

/** `1 repository`, `2 repositories`. */
export function repositoriesIn(count: number): string {
  return count === 1 ? '1 repository' : `${count} repositories`;
}

/** What an audit came to, in one line. */
export function auditWords({ totals, problems }: AuditReport): string {
  const { repositories, scripts, findings, unread } = totals;
  const { error, warning, note } = findings;
  const counted = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note')].join(', ');
  const missing = [
    ...(repositories.failed > 0 ? [`${repositoriesIn(repositories.failed)} not read`] : []),
    ...(unread > 0 ? [`${plural(unread, 'script')} not judged`] : []),
    ...(problems.length > 0 ? ['the report is incomplete'] : []),
  ];
  const skipped = repositories.skipped > 0 ? `, ${repositories.skipped} skipped` : '';
  const judged = `${repositoriesIn(repositories.judged)} judged${skipped}, ${plural(scripts, 'script')}: ${counted}`;
  return [judged, ...missing].join('; ');
}

/** What became of the findings of the last audit, in one sentence. */
export function trendWords(trend: Trend): string {
  const { since, appeared, stayed, gone, first, unknown, left } = trend;
  const rest = [
    ...(first > 0 ? [`${first} in repositories that it had not judged`] : []),
    ...(unknown > 0 ? [`${unknown} not known, as their repositories were not read`] : []),
    ...(left > 0 ? [`${left} in repositories that are not judged any more`] : []),
  ];
  return [`Since ${since}: ${appeared} new, ${stayed} still there, ${gone} gone`, ...rest].join(', ').concat('.');
}

/** What a finding does to machines, in a few words: "hangs 5: debian-13, ...". */
export function machineWords({ machines }: FindingRecord): string {
  const { hang = [], 'lost-updates': losses = [], refused = [], unattachable = [] } = machines;
  const unstarted = [...refused, ...unattachable];
  const parts = [
    ...(hang.length > 0 ? [`hangs ${hang.length}: ${someOf(hang)}`] : []),
    ...(losses.length > 0 ? [`loses updates on ${losses.length}: ${someOf(losses)}`] : []),
    ...(unstarted.length > 0 ? [`does not start on ${unstarted.length}: ${someOf(unstarted)}`] : []),
  ];
  return parts.join('; ');
}

/** The first sentence of a message, for a list of many. */
export function firstSentence(message: string): string {
  return /^[^\n]*?[.!?](?=\s|$)/.exec(message)?.[0] ?? message.split('\n', 1)[0] ?? '';
}
