import type { GuardFile } from '../../facts/guard-file.ts';
import type { Span } from '../../text/position.ts';
import type { Probe } from '../syntax/tree.ts';
import type { GuardAttempt } from './guard-attempt.ts';
import type { ImportedAttempt } from './imported-guard.ts';
import type { LockOperation } from './program.ts';

/** What keeps a recursion guard that somebody wrote from being one. */
export type GuardProblem =
  | 'not-per-cpu'
  | 'plain-map'
  | 'wrong-test'
  | 'raised-before-test'
  | 'leaks'
  | 'lowered-early'
  | 'changed-otherwise'
  | 'unseeded'
  | 'removed'
  | 'runs-before'
  | 'runs-while-up'
  | 'runs-after'
  | 'lowered-before-exit'
  | 'missing';

/** A guard with something wrong, at the place to change. */
export interface GuardDefect {
  readonly map: string;
  readonly problem: GuardProblem;
  readonly span: Span;
  /** Other places of the same defect. */
  readonly others: readonly Span[];
  /** The probe that it is in. */
  readonly probe: Probe;
  /** The attempt with the defect. Absent if the probe has none. */
  readonly attempt?: GuardAttempt;
  /** An operation that takes a lock outside the guard, or in a probe without one. */
  readonly taking?: Taking;
  /** Set for the guard of the guard file, with the attempt in the probe, if there is one. */
  readonly imported?: { readonly file: GuardFile; readonly attempt?: ImportedAttempt };
}

/** An operation that takes a lock on a target. */
export type Taking = Omit<LockOperation, 'key' | 'locks' | 'freeList' | 'guardedBy'>;

/** The operations by which a probe takes a lock on a target that runs the script. */
export type Taken = (probe: Probe) => readonly Taking[];
