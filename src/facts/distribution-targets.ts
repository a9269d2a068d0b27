import { CLOUD_MACHINES } from './cloud-targets.ts';
import { DEBIAN_MACHINES } from './debian-targets.ts';
import { OTHER_MACHINES } from './other-targets.ts';
import { RED_HAT_MACHINES } from './red-hat-targets.ts';
import type { KnownMachine, KnownTarget } from './target.ts';

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

/** Those that ship a bpftrace in their own repositories, with it. */
export const DISTRIBUTION_TARGETS: readonly KnownTarget[] = DISTRIBUTION_MACHINES.filter(hasBpftrace);

export function hasBpftrace(machine: KnownMachine): machine is KnownTarget {
  return machine.bpftrace !== undefined;
}
