import * as z from 'zod/mini';
import { DISMISSAL, type DismissalRecord, RECORD, type RepositoryRecord } from './record.ts';
import { compareWith, type PreviousReport, TREND } from './trend.ts';

const COUNT = z.int().check(z.nonnegative());

/** One part of an audit that several machines share. */
export const PART = z.object({ index: z.int().check(z.positive()), of: z.int().check(z.positive()) });
export type Part = z.infer<typeof PART>;

const TALLY = z.object({ name: z.string(), findings: COUNT, repositories: COUNT });
export type Tally = z.infer<typeof TALLY>;

/** The sums of an audit. */
const TOTALS = z.object({
  repositories: z.object({ judged: COUNT, failed: COUNT, skipped: COUNT }),
  scripts: COUNT,
  unread: COUNT,
  findings: z.object({ error: COUNT, warning: COUNT, note: COUNT }),
  rules: z.array(TALLY),
  /** The machines that findings hang, and those on which updates get lost. */
  hangs: z.array(TALLY),
  losses: z.array(TALLY),
  ignores: COUNT,
  accepted: COUNT,
  dismissals: COUNT,
});

/** The report of an audit, version 1: keys are added, never changed or removed. */
export const AUDIT = z.object({
  version: z.literal(1),
  kind: z.literal('audit'),
  tool: z.object({ name: z.literal('bpftrace-guard'), version: z.string() }),
  /** When it was made, in UTC. */
  generated: z.string(),
  /** What it was judged by: a hash of the version, the targets and the policy. Parts of one audit have the same. */
  settings: z.string(),
  /** The names of the targets where a repository chooses none. */
  targets: z.array(z.string()),
  /** Missing for a whole audit. */
  part: z.optional(PART),
  totals: TOTALS,
  trend: z.optional(TREND),
  /** What is missing from the report, in plain sentences. */
  problems: z.array(z.string()),
  /** How many requests were made of GitHub. */
  requests: COUNT,
  repositories: z.array(RECORD),
  dismissals: z.array(DISMISSAL),
});
export type AuditReport = z.infer<typeof AUDIT>;

/** What a report is made of. */
export interface AuditOutcome
  extends Pick<AuditReport, 'generated' | 'settings' | 'targets' | 'problems' | 'requests' | 'part'> {
  readonly toolVersion: string;
  readonly repositories: readonly RepositoryRecord[];
  readonly dismissals: readonly DismissalRecord[];
}

/** Makes a report: its repositories by name, the sums, and the trend against an earlier one. */
export function composeReport(outcome: AuditOutcome, previous?: PreviousReport): AuditReport {
  const { toolVersion, repositories: records, dismissals, ...rest } = outcome;
  const sorted = [...records].sort((a, b) => compare(a.name, b.name));
  const compared = previous === undefined ? undefined : compareWith(previous, sorted, rest);
  const repositories = compared?.repositories ?? sorted;
  return {
    version: 1,
    kind: 'audit',
    tool: { name: 'bpftrace-guard', version: toolVersion },
    ...rest,
    totals: totalsOf(repositories, dismissals),
    ...(compared === undefined ? {} : { trend: compared.trend }),
    repositories,
    dismissals: [...dismissals].sort((a, b) => compare(a.url, b.url)),
  };
}

function totalsOf(
  repositories: readonly RepositoryRecord[],
  dismissals: readonly DismissalRecord[],
): AuditReport['totals'] {
  const having = (status: RepositoryRecord['status']) => repositories.filter((one) => one.status === status).length;
  const severity = (name: string) => sum(repositories.map(({ severities }) => severities[name] ?? 0));
  return {
    repositories: { judged: having('judged'), failed: having('failed'), skipped: having('skipped') },
    scripts: sum(repositories.map(({ scripts }) => scripts)),
    unread: sum(repositories.map(({ unread }) => unread)),
    findings: { error: severity('error'), warning: severity('warning'), note: severity('note') },
    rules: tallies(repositories.map(({ rules }) => rules)),
    hangs: tallies(repositories.map(({ hangs }) => hangs)),
    losses: tallies(repositories.map(({ losses }) => losses)),
    ignores: sum(repositories.map(({ ignores }) => ignores.length)),
    accepted: sum(repositories.map(({ accepted }) => accepted.length)),
    dismissals: dismissals.length,
  };
}

/** Sums over repositories, the largest first. */
function tallies(counts: readonly Readonly<Record<string, number>>[]): Tally[] {
  const sums = new Map<string, Tally>();
  for (const [name, count] of counts.flatMap((each) => Object.entries(each))) {
    const { findings = 0, repositories = 0 } = sums.get(name) ?? {};
    sums.set(name, { name, findings: findings + count, repositories: repositories + 1 });
  }
  return [...sums.values()].sort((a, b) => b.findings - a.findings || compare(a.name, b.name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
