import type { Architecture } from './kernel-table.ts';

/** What real kernels did with scripts whose lock cycle has one shape: docs/evidence.md shows each script and its runs. */
export interface SeenRow {
  /** As `shapeOf` of src/engine/policy/shape.ts names it. */
  readonly shape: string;
  /** The programs with a part in the cycle. */
  readonly probes: readonly string[];
  /** The release without the number of the package: `6.1.192`. */
  readonly kernel: string;
  readonly arch: Architecture;
  readonly bpftrace: string;
  /** How many runs hung, of how many in which the script ran. */
  readonly hung: number;
  readonly runs: number;
  /** The names of the scripts on that page: the source of the numbers. */
  readonly scripts: readonly string[];
}
