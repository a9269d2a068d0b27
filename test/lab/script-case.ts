/** How a script is run. */
export interface Conditions {
  /** A name of kernels.ts. */
  readonly kernel: string;
  readonly bpftrace: string;
  /** The kinds of load.c. */
  readonly loads: readonly string[];
  /** How long the load runs, in seconds of the guest. */
  readonly seconds: number;
  /** So many copies of the script run together. */
  readonly copies: number;
}

/** A script that the laboratory runs, and for what. */
export interface ScriptCase {
  /** Unique, e.g. `missing-key/lock-functions`. */
  readonly name: string;
  readonly script: string;
  readonly conditions: Conditions;
  /** So many runs are wanted; a hang ends them. */
  readonly runs: number;
  /** Files that the script imports or includes, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const BOTH = 'dup,eventfd';

/**
 * The conditions under which most was run: every kind of contention that a hang was seen under.
 * 6.12 gets more guest time, because its clock runs fast in a guest that goes on from a snapshot.
 */
export function conditions(
  kernel: string,
  bpftrace: string,
  {
    loads = BOTH,
    seconds = kernel.startsWith('6.1.') || kernel.startsWith('6.1-') || kernel === '6.1' ? 20 : 60,
    copies = 1,
  } = {},
): Conditions {
  return { kernel, bpftrace, loads: loads.split(','), seconds, copies };
}
