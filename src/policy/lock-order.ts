import { NMI } from '../facts/guard-class.ts';
import type { HeldLock, KernelOperation } from '../facts/lock-path.table.ts';
import type { Held } from '../facts/lock-path.ts';
import { heldAt, isOnLockPath } from '../facts/lock-path.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import type { Target } from '../facts/target.ts';
import { keysMayDiffer } from '../program/key.ts';
import type { Lock, LockOperation, LoweredScript, Program, Site } from '../program/program.ts';
import { lockId } from '../program/program.ts';
import type { Confidence } from './finding.ts';
import type { Taker, TakerGroup } from './taker.ts';
import { groupTakers } from './taker.ts';

/**
 * "While `outer` holds `held`, `inner` fires at its site and wants `wanted`." The edge of a lock-order graph from `held`
 * to `wanted`, with everything needed to tell it.
 */
export interface LockEdge {
  readonly outer: Taker;
  readonly held: Lock;
  readonly inner: Taker;
  readonly wanted: Lock;
  readonly confidence: Confidence;
  /** `first-insert` when either operation takes its lock only for a key that is not in the map yet. */
  readonly moment: LockMoment;
  /** The nested program picks the very entry that is held, so this CPU waits for itself. */
  readonly sameKey: boolean;
  /** The inner program arrives as a non-maskable interrupt. */
  readonly nmi: boolean;
  /** All who can play the two parts. */
  readonly outers: TakerGroup;
  readonly inners: TakerGroup;
}

/** More pairs than any script that people write can have; past it a script is refused as too large, in words. */
const MOST_PAIRS = 2_000_000;

/** The script has so many different lock operations that its pairs cannot be looked at. */
export class TooManyLocks extends Error {
  constructor() {
    super('the script takes too many different locks on lock paths to look at every pair');
  }
}

/**
 * The edges of the lock-order graph of a script on a target. bpftrace's own guard is not considered here: the caller
 * asks what it prevents.
 * @throws TooManyLocks when there are more pairs than can be looked at in a second or two
 */
export function lockEdges({ programs, target }: LoweredScript): LockEdge[] {
  const takers = programs.filter((program) => program.guard !== 'alone' && program.operations.length > 0);
  const outers = groupTakers(takers, false);
  const inners = groupTakers(
    takers.filter(
      (program) => isNmi(program, target) || (program.site !== undefined && isOnLockPath(program.site, target)),
    ),
    true,
  );
  if (outers.length * inners.length > MOST_PAIRS) throw new TooManyLocks();
  return inners.flatMap((inner) => outers.flatMap((outer) => nestings(inner, outer, target)));
}

/** Whether nothing in the kernel keeps `inner` from running inside `outer` on one CPU. */
export function mayRunInside(inner: Program, outer: Program): boolean {
  if (inner.guard === 'alone' || outer.guard === 'alone') return false;
  if (inner.guard === 'prog-active') return outer.guard !== 'prog-active';
  if (inner.guard === 'per-program') return inner !== outer;
  return true;
}

/** Whether a program arrives as a non-maskable interrupt, which needs no site: it fires anywhere. */
function isNmi(program: Program, target: Target): boolean {
  return NMI.kinds.includes(program.kind) && target.arch === NMI.arch;
}

function nestings(inners: TakerGroup, outers: TakerGroup, target: Target): LockEdge[] {
  const pair = nestingPair(inners, outers);
  if (pair === undefined) return [];
  const { inner, outer } = pair;
  const { guardedBy } = inner.operation;
  if (guardedBy !== undefined && guardedBy === outer.operation.guardedBy) return [];
  const nmi = isNmi(inner.program, target);
  const place = nmi ? ANYWHERE : placeOf(inner.program.site, outer.operation.operation, target);
  if (place === undefined || place.held === 'no') return [];
  const moment = outer.operation.moment === 'always' && inner.operation.moment === 'always' ? 'always' : 'first-insert';
  const confidence = confidenceOf(place.held === 'held', outer.operation, inner.operation);
  return heldLocks(outer.operation, place.locks).flatMap((held) =>
    inner.operation.locks.flatMap((wanted): LockEdge[] => {
      if (nmi && NEVER_WAITED_FOR.includes(wanted.class)) return [];
      const sameKey = lockId(held) === lockId(wanted) && !keysMayDiffer(outer.operation.key, inner.operation.key);
      return [{ outer, held, inner, wanted, confidence, moment, sameKey, nmi, outers, inners }];
    }),
  );
}

/** An NMI program fires while the lock is held for sure, at some time. */
const ANYWHERE: Held = { held: 'held', locks: [] };

/** What an NMI program only tries to lock. */
const NEVER_WAITED_FOR: readonly Lock['class'][] = ['ringbuf', 'freelist'];

function placeOf(site: Site | undefined, operation: KernelOperation, target: Target): Held | undefined {
  return site && heldAt(site.function, site.edge, operation, target);
}

/** Members of two groups of which one may run inside the other; two of each group are enough to find them. */
function nestingPair(inners: TakerGroup, outers: TakerGroup): { inner: Taker; outer: Taker } | undefined {
  for (const inner of inners.slice(0, 2)) {
    const outer = outers.slice(0, 2).find((candidate) => mayRunInside(inner.program, candidate.program));
    if (outer !== undefined) return { inner, outer };
  }
  return undefined;
}

/** Which of an operation's locks the table's words mean; nothing listed means the lock that was just taken. */
function heldLocks(operation: LockOperation, listed: readonly HeldLock[]): readonly Lock[] {
  const named = operation.locks.filter((lock) => listed.includes(lock.class));
  if (named.length > 0) return named;
  const first = operation.locks[0];
  return first === undefined ? [] : [first];
}

/** Certain: the lock is held for sure and other CPUs use the same keys. Possible: an outer lock is needed, or keys are per CPU. */
function confidenceOf(held: boolean, outer: LockOperation, inner: LockOperation): Confidence {
  const sharing = [outer.key.sharing, inner.key.sharing];
  if (!held || sharing.includes('per-cpu')) return 'possible';
  return sharing.every((each) => each === 'shared') ? 'certain' : 'likely';
}
