import type { Architecture } from './debian-archive.ts';

/** A kernel of Debian that the laboratory knows by name. */
export interface LabKernel {
  /** What `--kernel` takes, e.g. `6.1-cloud`. */
  readonly name: string;
  readonly architecture: Architecture;
  /** The suite whose archive has it. */
  readonly suite: string;
  /** The names of its packages; the newest is taken. */
  readonly packages: string;
  /** How long a load runs, in seconds of the guest. */
  readonly seconds: number;
}

/** From 6.12 on the clock of a guest that goes on from a snapshot runs fast, so the load gets more of it. */
const VERSIONS = [
  { version: '6.1', suite: 'bookworm', release: '6\\.1\\.[0-9]', seconds: 20 },
  { version: '6.12', suite: 'trixie', release: '6\\.12\\.[0-9]', seconds: 60 },
  { version: '6.18', suite: 'trixie-backports', release: '6\\.18\\.[0-9]', seconds: 60 },
  { version: 'newest', suite: 'trixie-backports', release: '[0-9]', seconds: 60 },
] as const;

/** The flavours of Debian's kernels: the cloud ones are small, and their locks are the same. */
const FLAVOURS = [
  { suffix: '', architecture: 'amd64', flavour: 'amd64' },
  { suffix: '-cloud', architecture: 'amd64', flavour: 'cloud-amd64' },
  { suffix: '-arm64', architecture: 'arm64', flavour: 'arm64' },
  { suffix: '-cloud-arm64', architecture: 'arm64', flavour: 'cloud-arm64' },
] as const;

/**
 * All of them. 6.18 and the newest come from the backports of Debian 13, which keep every kernel between two releases.
 * Source: the package lists of the suites.
 */
export const LAB_KERNELS: readonly LabKernel[] = VERSIONS.flatMap(({ version, suite, release, seconds }) =>
  FLAVOURS.map(({ suffix, architecture, flavour }) => ({
    name: `${version}${suffix}`,
    architecture,
    suite,
    seconds,
    packages: `^linux-image-${release}[0-9a-z.+~-]*[0-9]-${flavour}$`,
  })),
);

/** A release of bpftrace that the laboratory runs, and the suite whose package it is. */
export interface LabBpftrace {
  /** What `--bpftrace` takes. */
  readonly name: string;
  readonly suite: string;
}

export const LAB_BPFTRACE: readonly LabBpftrace[] = [
  { name: '0.17', suite: 'bookworm' },
  { name: '0.23', suite: 'trixie' },
  { name: '0.27', suite: 'sid' },
];

export const DEFAULT_KERNEL = '6.1';
export const DEFAULT_BPFTRACE = '0.27';

/** How long a load runs on a kernel, in seconds of the guest; an image of its own gets as much as any. */
export function secondsOf(kernel: string): number {
  return LAB_KERNELS.find(({ name }) => name === kernel)?.seconds ?? 60;
}
