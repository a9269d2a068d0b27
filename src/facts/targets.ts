import { DISTRIBUTION_MACHINES, hasBpftrace } from './distribution-targets.ts';
import { withNewestBpftrace } from './newest-bpftrace.ts';
import { SELF_BUILT_MACHINES } from './self-built-targets.ts';
import type { KnownMachine, KnownTarget } from './target.ts';

/** The day on which the table of distributions was last read: what was in support then is judged by default. */
export const TABLE_READ = '2026-11-23';

/** Every machine that has a name. */
export const MACHINES: readonly KnownMachine[] = [...DISTRIBUTION_MACHINES, ...SELF_BUILT_MACHINES];

/** The machines as targets: with their own bpftrace, or with the newest one where they ship none. */
export const TARGETS: readonly KnownTarget[] = MACHINES.map((machine) =>
  hasBpftrace(machine) ? machine : withNewestBpftrace(machine),
);

/** Whether somebody still mends a release on a day (ISO form, `2026-11-23`), as far as that is known. */
export function inSupport({ support }: KnownMachine, day: string): boolean {
  if (support === undefined) return false;
  return support.until === 'rolling' || day.slice(0, support.until.length) <= support.until;
}
