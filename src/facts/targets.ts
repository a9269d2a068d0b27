import { DISTRIBUTION_MACHINES, DISTRIBUTION_TARGETS, hasBpftrace } from './distribution-targets.ts';
import { isReadRelease } from './fact-range.ts';
import { representatives } from './fact-set.ts';
import { NEWEST_BPFTRACE, withNewestBpftrace } from './newest-bpftrace.ts';
import { SELF_BUILT_MACHINES } from './self-built-targets.ts';
import type { KnownMachine, KnownTarget } from './target.ts';

/** The day on which the table of distributions was last read: what was in support then is judged by default. */
export const TABLE_READ = '2026-11-23';

/** bpftrace is often newer than its distribution: a build of one's own, a container, a static binary. */
const NEW_ON_LONG_TERM: KnownTarget = {
  name: 'bpftrace@0.27.1,kernel@6.12',
  family: 'Kernels of your own build',
  bpftrace: NEWEST_BPFTRACE.version,
  kernel: '6.12',
  arch: 'x86_64',
  paravirt: true,
  support: { until: 'rolling', source: 'the newest bpftrace, on the kernel of Debian 13' },
  source:
    'bpftrace 0.27.1 (Debian sid) on Linux 6.12 (Debian 13): a release without a guard of its own, where locks still wait for ever; it hung in the laboratory',
};

/** Every machine that has a name. */
export const MACHINES: readonly KnownMachine[] = [...DISTRIBUTION_MACHINES, ...SELF_BUILT_MACHINES];

/** The machines as targets: with their own bpftrace, or with the newest one where they ship none. */
export const TARGETS: readonly KnownTarget[] = [
  ...MACHINES.map((machine) => (hasBpftrace(machine) ? machine : withNewestBpftrace(machine))),
  NEW_ON_LONG_TERM,
];

/** Whether somebody still mends a release on a day (ISO form, `2026-11-23`), as far as that is known. */
export function inSupport({ support }: KnownMachine, day: string): boolean {
  if (support === undefined) return false;
  return support.until === 'rolling' || day.slice(0, support.until.length) <= support.until;
}

/**
 * The targets that are judged when nothing is configured: of the releases in support whose facts are known, one for each
 * difference that a verdict can rest on. Vendors' kernels with back-ports and bpftrace before 0.17 are left to those who
 * configure them: what is said of them is less sure, and the same in kind; so are the machines that only one cloud has.
 */
export const DEFAULT_TARGETS: readonly KnownTarget[] = representatives(
  [...DISTRIBUTION_TARGETS, NEW_ON_LONG_TERM].filter((target) => {
    const known = isReadRelease(target) && target.backports !== true && target.arch === 'x86_64';
    return known && target.family !== 'Other clouds' && inSupport(target, TABLE_READ);
  }),
);
