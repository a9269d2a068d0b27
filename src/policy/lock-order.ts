import { NMI } from '../facts/guard-class.ts';
import type { HeldLock, KernelOperation } from '../facts/lock-path.table.ts';
import type { Held } from '../facts/lock-path.ts';
import { heldAt, isOnLockPath } from '../facts/lock-path.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import type { Target } from '../facts/target.ts';
import { keysMayDiffer } from '../program/key.ts';
import type { Lock, LockOperation, LoweredScript, Program, Site } from '../program/program.ts';
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
    takers.filter((program) => firesOnLockPath(program, target)),
    true,
  );
  if (outers.length * inners.length > MOST_PAIRS) throw new TooManyLocks();
  const edges: LockEdge[] = [];
  for (const inner of inners) {
    // The site is one for the whole group: what it means for each kernel operation is looked up once.
    const places = new Map<KernelOperation, Held | undefined>();
    for (const outer of outers) addNestings(edges, inner, outer, places, target);
  }
  return edges;
}

/** Whether a program fires where a lock may be held: only such a one is the inner program of an edge. */
export function firesOnLockPath(program: Program, target: Target): boolean {
  return isNmi(program, target) || (program.site !== undefined && isOnLockPath(program.site, target));
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

function addNestings(
  edges: LockEdge[],
  inners: TakerGroup,
  outers: TakerGroup,
  places: Map<KernelOperation, Held | undefined>,
  target: Target,
): void {
  const { operation } = outers[0].operation;
  const nmi = isNmi(inners[0].program, target);
  if (!places.has(operation))
    places.set(operation, nmi ? ANYWHERE : placeOf(inners[0].program.site, operation, target));
  const place = places.get(operation);
  if (place === undefined || place.held === 'no') return;
  const pair = nestingPair(inners, outers);
  if (pair === undefined) return;
  const { inner, outer } = pair;
  const { guardedBy } = inner.operation;
  if (guardedBy !== undefined && guardedBy === outer.operation.guardedBy) return;
  const moment = outer.operation.moment === 'always' && inner.operation.moment === 'always' ? 'always' : 'first-insert';
  const confidence = confidenceOf(place.held === 'held', outer.operation, inner.operation);
  for (const held of heldLocks(outer.operation, place.locks)) {
    for (const wanted of inner.operation.locks) {
      if (nmi && NEVER_WAITED_FOR.includes(wanted.class)) continue;
      const sameKey = held.id === wanted.id && !keysMayDiffer(outer.operation.key, inner.operation.key);
      edges.push({ outer, held, inner, wanted, confidence, moment, sameKey, nmi, outers, inners });
    }
  }
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
  for (const inner of [inners[0], inners[1]])
    for (const outer of [outers[0], outers[1]])
      if (inner !== undefined && outer !== undefined && mayRunInside(inner.program, outer.program))
        return { inner, outer };
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
