import { NMI } from '../facts/guard-class.ts';
import type { HeldLock, KernelOperation } from '../facts/lock-path.table.ts';
import type { Held } from '../facts/lock-path.ts';
import { heldAt, isOnLockPath } from '../facts/lock-path.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import type { Target } from '../facts/target.ts';
import { keysMayDiffer } from '../program/key.ts';
import type { Holder, Lock, LockOperation, LoweredScript, Program, Site } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
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
  readonly inner: Taker<Program>;
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
  readonly inners: TakerGroup<Program>;
}

/** Whether the lock is held by the bpftrace process, which is on one CPU at a time. */
export function isHeldByProcess({ outer }: LockEdge): boolean {
  return !isProgram(outer.program);
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
export function lockEdges({ programs, sweeps, target }: LoweredScript): LockEdge[] {
  const takers = programs.filter((program) => program.guard !== 'alone' && program.operations.length > 0);
  const nested = takers.filter((program) => firesOnLockPath(program, target));
  if (nested.length === 0) return [];
  const holders = [...takers, ...sweeps];
  const edges: LockEdge[] = [];
  let pairs = 0;
  const nest = (inner: TakerGroup<Program>, outers: Iterable<TakerGroup>, oneLock: boolean): void => {
    // The site is one for the whole group: what it means for each kernel operation is looked up once.
    const places = new Map<KernelOperation, Held | undefined>();
    for (const outer of outers) {
      if (++pairs > MOST_PAIRS) throw new TooManyLocks();
      addNestings(edges, { inners: inner, outers: outer, oneLock }, places, target);
    }
  };
  // From one lock to another the keys do not matter, within one lock they do: few pairs have a lock in common.
  const outers = groupTakers<Holder>(holders, { site: false, key: false });
  for (const inner of groupTakers(nested, { site: true, key: false })) nest(inner, outers, false);
  const byLock = groupByLock(groupTakers<Holder>(holders, { site: false, key: true }));
  for (const inner of groupTakers(nested, { site: true, key: true }))
    nest(inner, new Set(lockIds(inner).flatMap((lock) => byLock.get(lock) ?? [])), true);
  return edges;
}

/** Whether a program fires where a lock may be held: only such a one is the inner program of an edge. */
export function firesOnLockPath(program: Program, target: Target): boolean {
  return isNmi(program, target) || (program.site !== undefined && isOnLockPath(program.site, target));
}

function lockIds([{ operation }]: TakerGroup): string[] {
  return [...operation.locks, ...(operation.freeList === undefined ? [] : [operation.freeList.lock])].map(
    ({ id }) => id,
  );
}

function groupByLock(groups: readonly TakerGroup[]): ReadonlyMap<string, readonly TakerGroup[]> {
  const byLock = new Map<string, TakerGroup[]>();
  for (const group of groups)
    for (const lock of lockIds(group)) {
      const known = byLock.get(lock);
      if (known === undefined) byLock.set(lock, [group]);
      else known.push(group);
    }
  return byLock;
}

/** Whether nothing in the kernel keeps `inner` from running inside `outer` on one CPU. */
export function mayRunInside(inner: Program, outer: Holder): boolean {
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
  { inners, outers, oneLock }: { inners: TakerGroup<Program>; outers: TakerGroup; oneLock: boolean },
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
  for (const held of heldLocks(outer.operation, place)) {
    for (const wanted of inner.operation.locks) {
      if ((held.id === wanted.id) !== oneLock || (nmi && NEVER_WAITED_FOR.includes(wanted.class))) continue;
      const sameKey = oneLock && picksTheSame(held, outer.operation, inner.operation);
      edges.push({ outer, held, inner, wanted, confidence, moment, sameKey, nmi, outers, inners });
    }
  }
  if (oneLock && !nmi && meetsFreeList(outer.operation, inner.operation, place)) {
    const lists = [outer.operation.freeList, inner.operation.freeList];
    const [held, wanted] = [lists[0]?.lock, lists[1]?.lock];
    if (held === undefined || wanted === undefined) return;
    edges.push({
      ...{ outer, held, inner, wanted, sameKey: true, nmi, outers, inners },
      // A probe at that site fires for the bucket lock as well, so which of the two is held is not certain.
      confidence: confidence === 'certain' ? 'likely' : confidence,
      moment: lists.every((list) => list?.moment === 'always') ? moment : 'first-insert',
    });
  }
}

/** Whether an operation meets itself in one lock: only a bucket lock is chosen by the key. */
function picksTheSame(held: Lock, outer: LockOperation, inner: LockOperation): boolean {
  return held.class !== 'bucket' || held.single === true || !keysMayDiffer(outer.key, inner.key);
}

/**
 * Whether the nested operation comes to want the list of free entries that this CPU holds. Only its own CPU's list
 * matters: others are looked at when that is empty. If the bucket is held besides, a nested operation on the same bucket
 * stops there.
 */
function meetsFreeList(outer: LockOperation, inner: LockOperation, place: Held): boolean {
  const held = outer.freeList;
  if (held === undefined || held.lock.id !== inner.freeList?.lock.id) return false;
  if (!place.taken && !place.locks.includes('freelist')) return false;
  const [bucket] = outer.locks;
  return !held.underBucket || bucket === undefined || !picksTheSame(bucket, outer, inner);
}

/** An NMI program fires while the lock is held for sure, at some time. */
const ANYWHERE: Held = { held: 'held', locks: [], taken: false };

/** What an NMI program only tries to lock. */
const NEVER_WAITED_FOR: readonly Lock['class'][] = ['ringbuf', 'freelist'];

function placeOf(site: Site | undefined, operation: KernelOperation, target: Target): Held | undefined {
  return site && heldAt(site.function, site.edge, operation, target);
}

/** Members of two groups of which one may run inside the other; two of each group are enough to find them. */
function nestingPair(
  inners: TakerGroup<Program>,
  outers: TakerGroup,
): { inner: Taker<Program>; outer: Taker } | undefined {
  for (const inner of [inners[0], inners[1]])
    for (const outer of [outers[0], outers[1]])
      if (inner !== undefined && outer !== undefined && mayRunInside(inner.program, outer.program))
        return { inner, outer };
  return undefined;
}

/** Which of an operation's locks the table's words mean; nothing listed means the outermost. */
function heldLocks(operation: LockOperation, { locks, taken }: Held): readonly Lock[] {
  const listed: readonly HeldLock[] = locks;
  const named = operation.locks.filter((lock) => taken || listed.includes(lock.class));
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
