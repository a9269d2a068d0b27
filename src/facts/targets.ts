import { DISTRIBUTION_TARGETS } from './distribution-targets.ts';
import { representatives } from './fact-set.ts';
import type { KnownTarget } from './target.ts';
import { atLeast } from './version.ts';

/** The day on which the table of distributions was last read: what was in support then is judged by default. */
export const TABLE_READ = '2026-11-23';

/** The oldest releases that the tables of facts were read for; what is older is judged as if it were these. */
export const FACTS_FROM = {
  bpftrace: '0.17',
  kernel: '5.10',
  source: 'bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)',
} as const;

/** bpftrace is often newer than its distribution: a build of one's own, a container, a static binary. */
const NEW_ON_LONG_TERM: KnownTarget = {
  name: 'bpftrace@0.27.1,kernel@6.12',
  bpftrace: '0.27.1',
  kernel: '6.12',
  arch: 'x86_64',
  paravirt: true,
  support: { until: 'rolling', source: 'the newest bpftrace, on the kernel of Debian 13' },
  source:
    'bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory',
};

/** Every target that can be asked for by a name; any other is asked for in the free form. */
export const TARGETS: readonly KnownTarget[] = [...DISTRIBUTION_TARGETS, NEW_ON_LONG_TERM];

/** Whether somebody still mends a release on a day (ISO form, `2026-11-23`). */
export function inSupport({ support }: KnownTarget, day: string): boolean {
  return support.until === 'rolling' || day.slice(0, support.until.length) <= support.until;
}

/** Whether the facts about a target were read, and not taken over from its neighbours. */
function isRead({ bpftrace, kernel, backports }: KnownTarget): boolean {
  return backports !== true && atLeast(bpftrace, FACTS_FROM.bpftrace) && atLeast(kernel, FACTS_FROM.kernel);
}

/**
 * The targets that are judged when nothing is configured: of the releases in support whose facts are known, one for each
 * difference that a verdict can rest on. Vendors' kernels with back-ports and bpftrace before 0.17 are left to those who
 * configure them: what is said of them is less sure, and the same in kind.
 */
export const DEFAULT_TARGETS: readonly KnownTarget[] = representatives(
  TARGETS.filter((target) => inSupport(target, TABLE_READ) && isRead(target)),
);
