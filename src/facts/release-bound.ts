import type { Releases } from './version.ts';
import { atLeast, describeReleases, within } from './version.ts';

/** Something in a script that only some bpftrace releases take. What nobody can tell is no claim. */
export interface ReleaseBound extends Releases {
  /** In words, for "... needs bpftrace 0.24 and later". */
  readonly name: string;
  /** In place of `from`: the newest release known to refuse it, where no entry says which release brought it. */
  readonly newerThan?: string;
  /** Releases of which nobody can tell. */
  readonly unknown?: Releases;
  /** The first kernel that it runs on, where that matters. */
  readonly kernel?: string;
  readonly source: string;
}

/** Whether a bpftrace release is known to refuse it. */
export function refuses(release: string, bound: Omit<ReleaseBound, 'name'>): boolean {
  if (bound.unknown !== undefined && within(release, bound.unknown)) return false;
  if (bound.newerThan !== undefined && atLeast(bound.newerThan, release)) return true;
  return !within(release, bound);
}

/** The releases that take it, in words: "bpftrace 0.24 and later", "a bpftrace newer than 0.23.2". */
export function describeBound(bound: ReleaseBound): string {
  return bound.newerThan === undefined
    ? `bpftrace ${describeReleases(bound)}`
    : `a bpftrace newer than ${bound.newerThan}`;
}
