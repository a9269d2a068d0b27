/** A half-open range of releases: `from` is in it, `before` is not; a missing end is open. */
export interface Releases {
  readonly from?: string;
  readonly before?: string;
}

/** Something in a script that only some bpftrace releases take. Nothing is claimed of releases for which it is not known. */
export interface ReleaseBound extends Releases {
  /** In words, for "... needs bpftrace 0.24 and later". */
  readonly name: string;
  /** In place of `from`: the newest release known to refuse it, where no entry says which release brought it. */
  readonly newerThan?: string;
  /** Releases that refuse it, although those before and behind them take it. Both ends are needed. */
  readonly except?: Required<Releases>;
  /** Releases for which it is not known. */
  readonly unknown?: Releases;
  /** The first kernel that it runs on, where that matters. */
  readonly kernel?: string;
  readonly source: string;
}

/** The oldest releases that the tables of facts were read for; what is older is judged as if it were these. */
export const FACTS_FROM = {
  bpftrace: '0.17',
  kernel: '5.10',
  source: 'bpftrace was read from v0.17.0 on, kernels from Debian 11 on (5.10)',
} as const;

/** The oldest kernels whose images can be read. */
export const ELF_PAYLOAD = {
  from: '2.6.26',
  source: 'Linux Documentation/arch/x86/boot.rst: protocol 2.08 (kernel 2.6.26) holds the kernel in ELF format',
} as const;

/** What `bpftrace@newest` stands for: the newest release that the tables of facts were read for. */
export const NEWEST_BPFTRACE = {
  version: '0.27.1',
  source: 'bpftrace 0.27.1: the newest release that the tables were read for (Debian sid, November 2026)',
} as const;

/** How a target name asks for the newest release: the name stays the same when a newer bpftrace appears. */
export const NEWEST = 'newest';
