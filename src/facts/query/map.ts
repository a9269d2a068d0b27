import type { KernelOperation } from '../kernel-table.ts';
import type { Builtin } from '../key-sharing.ts';
import { BUILTINS } from '../key-sharing.ts';
import type { LockMoment, MapChange, MapKind, MapUse } from '../map.ts';
import { LOCK_MOMENTS, MAP_KINDS, MOMENTS, OUTPUT, RING_BUFFER, STACKS } from '../map.ts';
import type { Releases } from '../releases.ts';
import type { RunTimeError } from '../run-time-error.ts';
import { RUN_TIME_ERRORS } from '../run-time-error.ts';
import { rowFor, within } from './release.ts';

/** The kernel map type of a map that is not declared, on a bpftrace release. */
export function mapKind(use: MapUse, bpftrace: string): MapKind {
  const row = rowFor(
    MAP_KINDS.filter((candidate) => candidate.use === use),
    bpftrace,
  );
  return row?.kind ?? 'hash';
}

/** The rarer of two moments: when both come together. */
export function rarer(one: LockMoment, other: LockMoment): LockMoment {
  return isAsFrequent(one, other) ? other : one;
}

/** Whether a moment comes at least as often as another one. */
export function isAsFrequent(one: LockMoment, other: LockMoment): boolean {
  return LOCK_MOMENTS.indexOf(one) <= LOCK_MOMENTS.indexOf(other);
}

/** When a change takes the bucket lock on a bpftrace release. */
export function lockMoment(change: MapChange, bpftrace: string): LockMoment {
  const row = rowFor(
    MOMENTS.filter((candidate) => candidate.change === change),
    bpftrace,
  );
  return row?.moment ?? 'always';
}

/** The kernel operation behind output on a target; undefined: the perf buffer, no lock. */
export function outputOperation(bpftrace: string, kernel: string): KernelOperation | undefined {
  if (!within(kernel, RING_BUFFER)) return undefined;
  return rowFor(OUTPUT, bpftrace)?.operation;
}

/** The kernel operation behind a stack builtin on a bpftrace release; undefined: none that locks. */
export function stackOperation(bpftrace: string): KernelOperation | undefined {
  return rowFor(STACKS, bpftrace)?.operation;
}

/** The releases that keep stacks by an operation: of the rows the first one counts, so each starts where the last one ends. */
export function releasesOfStacks(operation: KernelOperation): Releases {
  const at = STACKS.findIndex((row) => row.operation === operation);
  const [row, last] = [STACKS[at], STACKS[at - 1]];
  if (row === undefined) throw new TypeError(`no release keeps stacks by ${operation}`);
  return last?.before === undefined ? row : { ...row, from: last.before };
}

/** The releases that report an error. */
export function releasesReporting(error: RunTimeError): Releases {
  const row = RUN_TIME_ERRORS.find((each) => each.error === error);
  if (row === undefined) throw new TypeError(`no release reports ${error}`);
  return row;
}

/** When a release reports an error; undefined where it says nothing of it. */
export function reportMoment(error: RunTimeError, bpftrace: string): LockMoment | undefined {
  return RUN_TIME_ERRORS.find((row) => row.error === error && within(bpftrace, row))?.moment;
}

/** When an error happens, in words that end "only where ...". */
export function whenError(error: RunTimeError): string {
  const row = RUN_TIME_ERRORS.find((each) => each.error === error);
  if (row === undefined) throw new TypeError(`no release reports ${error}`);
  return row.when;
}

/** Whether an error needs an unusual value. */
export function isRare(error: RunTimeError): boolean {
  return RUN_TIME_ERRORS.some((row) => row.error === error && row.moment === 'on-error');
}

/** Builtins as keys. */
const BY_NAME = new Map(BUILTINS.map((builtin) => [builtin.name, builtin]));

/** The builtin of a name; undefined for anything else (an enum value, a constant of a header). */
export function builtinNamed(name: string): Builtin | undefined {
  return BY_NAME.get(name.replace(/^__builtin_/, ''));
}
