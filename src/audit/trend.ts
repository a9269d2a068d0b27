import * as z from 'zod/mini';
import { addTo } from '../text/memo.ts';
import type { FindingRecord, RepositoryRecord } from './record.ts';

const COUNT = z.int().check(z.nonnegative());

/** What became of the findings of the last report. */
export const TREND = z.object({
  /** When the last report was made. */
  since: z.string(),
  /** In repositories that were judged both times. */
  appeared: COUNT,
  stayed: COUNT,
  gone: COUNT,
  /** In repositories of which the last report knew nothing. */
  first: COUNT,
  /** In repositories that were judged the last time, and not this time. */
  unknown: COUNT,
  /** In repositories that are not in this report any more. */
  left: COUNT,
  /** Why the two reports are not quite comparable, in plain sentences. */
  notes: z.array(z.string()),
});
export type Trend = z.infer<typeof TREND>;

/** What is read of an earlier report: findings of rules that are unknown by now may be in it. */
export const PREVIOUS = z.object({
  version: z.literal(1),
  kind: z.literal('audit'),
  generated: z.string(),
  settings: z.string(),
  repositories: z.array(
    z.object({
      name: z.string(),
      status: z.enum(['judged', 'failed', 'skipped']),
      unlisted: COUNT,
      findings: z.array(z.object({ rule: z.string(), path: z.string(), fingerprint: z.string() })),
    }),
  ),
});
export type PreviousReport = z.infer<typeof PREVIOUS>;
type PreviousRepository = PreviousReport['repositories'][number];
type KnownPlace = PreviousRepository['findings'][number];

/**
 * Compares findings with those of an earlier report. A finding is the same one if rule and fingerprint are, at the same path or
 * behind a new name of the file. What was not read, now or then, is neither new nor gone.
 */
export function compareWith(
  previous: PreviousReport,
  repositories: readonly RepositoryRecord[],
  { settings, problems }: { readonly settings: string; readonly problems: readonly string[] },
): { readonly repositories: RepositoryRecord[]; readonly trend: Trend } {
  const before = new Map(previous.repositories.map((one) => [one.name.toLowerCase(), one]));
  const trend = { appeared: 0, stayed: 0, gone: 0, first: 0, unknown: 0, left: 0 };
  const notes: string[] = [];
  const compared = repositories.map((now): RepositoryRecord => {
    const then = before.get(now.name.toLowerCase());
    before.delete(now.name.toLowerCase());
    if (now.status !== 'judged') {
      trend[now.status === 'failed' ? 'unknown' : 'left'] += then?.findings.length ?? 0;
      return now;
    }
    if (then?.status !== 'judged') {
      trend.first += now.findings.length;
      return { ...now, findings: now.findings.map((finding) => ({ ...finding, trend: 'unknown' })) };
    }
    if (now.unlisted + then.unlisted > 0)
      notes.push(`${now.name} has more findings than a report lists, so that not all of them are compared.`);
    const known = matched(now.findings, then.findings);
    trend.stayed += known.size;
    trend.appeared += now.findings.length - known.size;
    trend.gone += then.findings.length - known.size;
    const findings = now.findings.map((finding) => ({
      ...finding,
      trend: known.has(finding) ? ('known' as const) : ('new' as const),
    }));
    return { ...now, findings };
  });
  // Where a part of the report is missing, so may be the repository.
  for (const { findings } of before.values()) trend[problems.length > 0 ? 'unknown' : 'left'] += findings.length;
  if (previous.settings !== settings)
    notes.unshift('The last report is by another version, other targets or another policy.');
  return { repositories: compared, trend: { since: previous.generated, ...trend, notes } };
}

/** The findings that were there before, each matched with one of then: first at its path, then anywhere in the repository. */
function matched(now: readonly FindingRecord[], then: readonly KnownPlace[]): ReadonlySet<FindingRecord> {
  const found = new Set<FindingRecord>();
  const left = new Set(then);
  const match = (keyOf: (place: KnownPlace) => string) => {
    const waiting = new Map<string, KnownPlace[]>();
    for (const place of left) addTo(waiting, keyOf(place), place);
    for (const finding of now) {
      const place = found.has(finding) ? undefined : waiting.get(keyOf(finding))?.pop();
      if (place === undefined) continue;
      left.delete(place);
      found.add(finding);
    }
  };
  match(({ rule, path, fingerprint }) => `${rule}\0${fingerprint}\0${path}`);
  match(({ rule, fingerprint }) => `${rule}\0${fingerprint}`);
  return found;
}
