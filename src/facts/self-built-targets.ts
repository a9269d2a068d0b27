import { newestKernel } from './fact-range.ts';
import { NEWEST_BPFTRACE } from './newest-bpftrace.ts';
import type { KnownMachine, KnownTarget } from './target.ts';

/** The long-term kernels of kernel.org that are older than the newest table. */
const LONG_TERM: readonly { readonly kernel: string; readonly until: string }[] = [
  { kernel: '5.15', until: '2026-12-31' },
  { kernel: '6.1', until: '2027-12-31' },
  { kernel: '6.6', until: '2027-12-31' },
  { kernel: '6.12', until: '2028-12-31' },
  { kernel: '6.18', until: '2028-12-31' },
];

const SOURCE = `a kernel of your own build, with the newest bpftrace. ${NEWEST_BPFTRACE.source}`;
const SUPPORT =
  'the projected end of life of long-term kernels: products/linux-kernel.md in endoflife-date/endoflife.date';

const KERNELS = [
  ...LONG_TERM.map(({ kernel, until }) => ({ kernel, support: { until, source: SUPPORT } })),
  { kernel: newestKernel(), support: { until: 'rolling', source: 'the newest kernel that a table was read of' } },
];

/**
 * Kernels that people build themselves, with the newest bpftrace: `linux-6.12`, for arm64 `linux-6.12-arm64`. A kernel
 * without paravirtual spin locks, as the kernel's own defaults have it, is `linux-6.12,paravirt@no`.
 */
export const SELF_BUILT_MACHINES: readonly KnownTarget[] = KERNELS.flatMap(({ kernel, support }): KnownTarget[] => {
  const machine = { family: 'Kernels of your own build', bpftrace: NEWEST_BPFTRACE.version, kernel, support } as const;
  return [
    { ...machine, name: `linux-${kernel}`, arch: 'x86_64', paravirt: true, source: SOURCE },
    { ...machine, name: `linux-${kernel}-arm64`, arch: 'arm64', paravirt: false, source: SOURCE },
  ];
});

/** The same without paravirtual spin locks. */
export function withoutParavirt<Machine extends KnownMachine>(machine: Machine): Machine {
  return { ...machine, name: `${machine.name},paravirt@no`, paravirt: false };
}
