import { DEBIAN_MACHINES } from './debian-targets.ts';
import { CLOUD_MACHINES, OTHER_MACHINES } from './other-targets.ts';
import { RED_HAT_MACHINES } from './red-hat-targets.ts';
import { NEWEST_BPFTRACE } from './releases.ts';
import type { KnownMachine } from './target.ts';

/** The day on which the table of distributions was last read: what was in support then is judged by default. */
export const TABLE_READ = '2026-11-23';

/**
 * The machines of distributions. A release is missing when one of its versions, or whether its kernel has paravirtual
 * spin locks, could not be read anywhere: it is asked for in the free form.
 */
export const DISTRIBUTION_MACHINES: readonly KnownMachine[] = [
  ...DEBIAN_MACHINES,
  ...RED_HAT_MACHINES,
  ...OTHER_MACHINES,
  ...CLOUD_MACHINES,
];

/** The long-term kernels of kernel.org that are older than the newest table. */
export const LONG_TERM: readonly { readonly kernel: string; readonly until: string }[] = [
  { kernel: '5.15', until: '2026-12-31' },
  { kernel: '6.1', until: '2027-12-31' },
  { kernel: '6.6', until: '2027-12-31' },
  { kernel: '6.12', until: '2028-12-31' },
  { kernel: '6.18', until: '2028-12-31' },
];

/** Where the versions of self-built kernels are from. */
export const SELF_BUILT = `a kernel of your own build, with the newest bpftrace. ${NEWEST_BPFTRACE.source}`;
/** Where the dates of long-term kernels are from. */
export const LONG_TERM_DATES =
  'the projected end of life of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date';
