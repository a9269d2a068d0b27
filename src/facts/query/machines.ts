import { KERNEL_TABLES } from '../kernel-tables/index.ts';
import { NEWEST, NEWEST_BPFTRACE } from '../releases.ts';
import type { KnownMachine, KnownTarget, Target } from '../target.ts';
import { DISTRIBUTION_MACHINES, LONG_TERM, LONG_TERM_DATES, SELF_BUILT } from '../targets.ts';
import { atLeast } from './release.ts';

/** The distributions that ship a bpftrace in their own repositories, with that bpftrace. */
export const DISTRIBUTION_TARGETS: readonly KnownTarget[] = DISTRIBUTION_MACHINES.filter(hasBpftrace);

export function hasBpftrace(machine: KnownMachine): machine is KnownTarget {
  return machine.bpftrace !== undefined;
}

/**
 * A machine with the newest bpftrace in place of its distribution's: from a container, a static build or a release's
 * artefacts. It is named `NAME,bpftrace@newest`.
 */
export function withNewestBpftrace({ package: _, ...machine }: KnownMachine): KnownTarget {
  return {
    ...machine,
    name: `${machine.name},bpftrace@${NEWEST}`,
    bpftrace: NEWEST_BPFTRACE.version,
    source: `${NEWEST_BPFTRACE.source}, on the kernel of ${machine.name}: ${machine.source}`,
  };
}

/** The newest kernel that there is a table of, as a release line. */
export function newestKernel(): string {
  return KERNEL_TABLES.map(({ kernel }) => kernel).reduce((a, b) => (atLeast(a, b) ? a : b));
}

const KERNELS = [
  ...LONG_TERM.map(({ kernel, until }) => ({ kernel, support: { until, source: LONG_TERM_DATES } })),
  { kernel: newestKernel(), support: { until: 'rolling', source: 'the newest kernel that a table was read of' } },
];

/**
 * Kernels that people build themselves, with the newest bpftrace: `linux-6.12`, for arm64 `linux-6.12-arm64`. A kernel
 * without paravirtual spin locks, as the kernel's own defaults have it, is `linux-6.12,paravirt@no`.
 */
export const SELF_BUILT_MACHINES: readonly KnownTarget[] = KERNELS.flatMap(({ kernel, support }): KnownTarget[] => {
  const machine = { family: 'Kernels of your own build', bpftrace: NEWEST_BPFTRACE.version, kernel, support } as const;
  return [
    { ...machine, name: `linux-${kernel}`, arch: 'x86_64', paravirt: true, source: SELF_BUILT },
    { ...machine, name: `linux-${kernel}-arm64`, arch: 'arm64', paravirt: false, source: SELF_BUILT },
  ];
});

/** The same without paravirtual spin locks. */
export function withoutParavirt<Machine extends KnownMachine>(machine: Machine): Machine {
  return { ...machine, name: `${machine.name},paravirt@no`, paravirt: false };
}

/** Every machine that has a name. */
export const MACHINES: readonly KnownMachine[] = [...DISTRIBUTION_MACHINES, ...SELF_BUILT_MACHINES];

/** The machines as targets: with their own bpftrace, or with the newest one where they ship none. */
export const TARGETS: readonly KnownTarget[] = MACHINES.map((machine) =>
  hasBpftrace(machine) ? machine : withNewestBpftrace(machine),
);

/** Whether a release still gets updates on a day (ISO form, `2026-11-23`), as far as that is known. */
export function inSupport({ support }: KnownMachine, day: string): boolean {
  if (support === undefined) return false;
  return support.until === 'rolling' || day.slice(0, support.until.length) <= support.until;
}

/**
 * The machines that the kernel tables stand for, with one release of bpftrace: where a script could be run that attaches on
 * none of the targets. The name of each says in words which machine it is: "Linux 6.12 on arm64".
 */
export function machinesOfTables(bpftrace: string): readonly Target[] {
  return KERNEL_TABLES.flatMap(({ arch, kernel }): Target[] => {
    const machine = { bpftrace, kernel, arch };
    if (arch === 'arm64') return [{ ...machine, name: `Linux ${kernel} on arm64`, paravirt: false }];
    return [
      { ...machine, name: `Linux ${kernel} on x86_64`, paravirt: true },
      { ...machine, name: `Linux ${kernel} on x86_64 without paravirtual spin locks`, paravirt: false },
    ];
  });
}
