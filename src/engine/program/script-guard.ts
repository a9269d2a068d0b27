import type { GuardFile } from '../../facts/guard-file.ts';
import { TIMERS } from '../../facts/kernel-lock.ts';
import { findProvider } from '../../facts/query/probe.ts';
import type { Span } from '../../text/position.ts';
import type { Probe } from '../syntax/tree.ts';
import type { CallReach } from './call-reach.ts';
import type { BeforeExit, Lowering } from './guard-balance.ts';

/**
 * The recursion guard that a script writes itself: a flag for each CPU, tested at the start of a body, raised, and
 * lowered again on every way out. It is the in-script form of what bpftrace 0.21 - 0.24 did. The flag is a sum() map
 * keyed by cpu, or that of an imported guard file.
 */
export interface ScriptGuard {
  /** What names it: the guard's map, or the function of the guard file that raises it. */
  readonly map: string;
  /** It is that of the guard file: it has no entries to seed or to remove. */
  readonly imported: boolean;
  /** The part of the body that runs while the guard is up, */
  readonly covered: Span;
  /** but for each exit() that comes after the guard was lowered: its output is sent without it. */
  readonly uncovered: readonly BeforeExit<Lowering>[];
}

/** Whether something in a guarded body runs while the guard is up. */
export function isCovered({ covered, uncovered }: ScriptGuard, { start, end }: Span): boolean {
  return (
    start >= covered.start &&
    end <= covered.end &&
    !uncovered.some(({ exit }) => start >= exit.start && end <= exit.end)
  );
}

/** What is around a body that decides whether a guard in it holds. */
export interface GuardSurroundings {
  readonly reach: CallReach;
  /** The guard file that the script imports. */
  readonly file?: GuardFile;
}

/**
 * Whether a probe can never fire under a lock, because a timer runs it at each of its attach points. Such a probe raises a
 * guard without testing it, so that no tick is skipped: it runs inside no lock, and what runs inside it finds the guard up.
 */
export function isTimer({ attachPoints }: Probe): boolean {
  return attachPoints.every(({ provider }) => {
    const name = findProvider(provider)?.provider.name;
    return name !== undefined && TIMERS.providers.includes(name);
  });
}
