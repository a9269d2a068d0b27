import type { RepositoryRecord } from '../audit/record.ts';
import type { AuditOutcome } from '../audit/report.ts';
import { apiUrl } from '../github/address.ts';
import { watchRequests } from '../github/watch.ts';
import { auditRepositories } from './audit.ts';
import type { Settle } from './audited.ts';
import { chooseRepositories, type Selection } from './selection.ts';

/** GitHub's own timeouts end sooner. An audit takes hours, so it forgives more than a run for one change. */
const LIMITS = { wait: 60_000, bytes: 128 * 1024 * 1024, unanswered: 50, requests: Number.POSITIVE_INFINITY };

/** What an audit is to do. */
export interface AuditPlan {
  readonly token: string;
  readonly userAgent: string;
  /** The longest wait that GitHub may ask for, in seconds. */
  readonly pause: number;
  readonly selection: Selection;
  readonly settle: Settle;
  /** Whether dismissals in open pull requests are listed. */
  readonly dismissals: boolean;
  /** As YYYY-MM-DD in UTC. */
  readonly today: string;
  /** Records of an earlier, interrupted run, by name in small letters: they hold as long as the commit is the same. */
  readonly kept: ReadonlyMap<string, RepositoryRecord>;
}

/** Who follows an audit. */
export interface AuditFollower {
  info(message: string): void;
  /** How many repositories there are to judge, and how many of them were judged before. */
  begin(all: number, kept: number): void;
  /** A record, as in `AuditWork`. */
  done(record: RepositoryRecord, isFinal: boolean): Promise<void>;
}

/**
 * Audits repositories on GitHub.
 *
 * @throws Failure when the repositories cannot be listed, or `GITHUB_API_URL` is no address.
 */
export async function runAudit(
  { token, userAgent, pause, selection, settle, dismissals: wanted, today, kept }: AuditPlan,
  follower: AuditFollower,
): Promise<Pick<AuditOutcome, 'repositories' | 'dismissals' | 'problems' | 'requests'>> {
  // The bundle with the client has errors of its own, so a wrong address is told here.
  apiUrl();
  const { connect, readDismissals } = await import('./remote.ts');
  const github = connect(token, userAgent, follower, { ...LIMITS, pause });
  const watch = watchRequests(github);
  const { entries, others } = await chooseRepositories(github, selection);
  const known = entries.flatMap(({ name, head }) => {
    const record = kept.get(name.toLowerCase());
    return record !== undefined && record.commit === head?.sha ? [record] : [];
  });
  const names = new Set(known.map(({ name }) => name));
  const left = entries.filter(({ name }) => !names.has(name));
  follower.begin(entries.length, known.length);
  const records: RepositoryRecord[] = [...others, ...known];
  const stopped = await auditRepositories(github, watch, {
    entries: left,
    settle,
    done: (record, isFinal) => {
      records.push(record);
      return follower.done(record, isFinal);
    },
  });
  const asked = wanted && stopped === undefined;
  const found = asked
    ? await readDismissals(
        github,
        entries.map(({ name }) => name),
        today,
      )
    : { dismissals: [], problems: [] };
  const problems = [
    ...(stopped === undefined ? [] : [`The audit ended early. ${stopped}`]),
    ...(wanted && !asked ? ['Dismissals were not looked for.'] : []),
    ...found.problems,
  ];
  return { repositories: records, dismissals: found.dismissals, problems, requests: watch.requests };
}
