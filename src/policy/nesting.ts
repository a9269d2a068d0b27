import { interruptOf } from '../facts/guard-class.ts';
import type { HeldLock, KernelOperation } from '../facts/kernel-table.ts';
import type { Held } from '../facts/lock-path.ts';
import { heldAt, isOnLockPath } from '../facts/lock-path.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import { rarer } from '../facts/map-operation.ts';
import type { Target } from '../facts/target.ts';
import { keysMayDiffer } from '../program/key.ts';
import type { Holder, Lock, LockOperation, Program } from '../program/program.ts';
import type { Confidence } from './finding.ts';
import { weaker } from './finding.ts';
import type { Taker, TakerGroup } from './taker.ts';

/** What is to be said of one taker inside another one, whichever locks and programs of their sorts they are. */
export interface Nesting {
  readonly confidence: Confidence;
  /** The rarer of those of the two operations. */
  readonly moment: LockMoment;
  /** The inner program arrives as an interrupt that is never held back. */
  readonly nmi: boolean;
}

/** A lock that is held and wanted again. */
export interface Meeting {
  readonly held: Lock;
  readonly wanted: Lock;
  readonly nesting: Nesting;
  /** The nested program picks the very entry that is held, so this CPU waits for itself. */
  readonly sameKey: boolean;
}

/** Members of two groups of which one may run inside the other. */
export interface NestingPair {
  readonly outer: Taker;
  readonly inner: Taker<Program>;
}

/** Whether a program fires where a lock may be held: only such a one is the inner program of an edge. */
export function firesOnLockPath(program: Program, target: Target): boolean {
  if (interruptOf(program.kind, target) !== undefined) return true;
  return program.site !== undefined && isOnLockPath(program.site, target);
}

/** Whether the kernel's guards let programs of the one class run inside those of the other on one CPU. */
function guardsAllow(inner: Program, outer: Holder): boolean {
  if (inner.guard === 'alone' || outer.guard === 'alone') return false;
  return inner.guard !== 'prog-active' || outer.guard !== 'prog-active';
}

/** Two of each group are enough to find a pair: a program does not run inside itself where the kernel guards each. */
export function nestingPair(inners: TakerGroup<Program>, outers: TakerGroup): NestingPair | undefined {
  const [inner, otherInner] = inners;
  const [outer, otherOuter] = outers;
  if (mayRunInside(inner.program, outer.program)) return { inner, outer };
  if (otherOuter !== undefined && mayRunInside(inner.program, otherOuter.program)) return { inner, outer: otherOuter };
  if (otherInner === undefined) return undefined;
  if (mayRunInside(otherInner.program, outer.program)) return { inner: otherInner, outer };
  if (otherOuter === undefined || !mayRunInside(otherInner.program, otherOuter.program)) return undefined;
  return { inner: otherInner, outer: otherOuter };
}

function mayRunInside(inner: Program, outer: Holder): boolean {
  return guardsAllow(inner, outer) && (inner.guard !== 'per-program' || inner !== outer);
}

/** Tells what nests at the site of an inner program: the same for all programs of its guard class at that site. */
export class NestingSite {
  readonly #program: Program;
  readonly #target: Target;
  readonly #interrupt: ReturnType<typeof interruptOf>;
  readonly #places = new Map<KernelOperation, Held | undefined>();

  constructor(program: Program, target: Target) {
    this.#program = program;
    this.#target = target;
    this.#interrupt = interruptOf(program.kind, target);
  }

  /** From one lock to another the keys do not matter: whether a taker wants `wanted` while an outer one holds `held`. */
  across(held: Lock, outer: Taker, wanted: Lock, inner: Taker<Program>): Nesting | undefined {
    const place = this.#placeOf(outer.operation.operation);
    const nesting = this.#nesting(outer, inner, place);
    if (place === undefined || nesting === undefined || !this.#waits(wanted)) return undefined;
    return heldLocks(outer.operation, place).some(({ id }) => id === held.id) ? nesting : undefined;
  }

  /**
   * The same lock of two copies of a script: two locks, of maps that nobody shares. Free lists are left out: each CPU has
   * one of its own, so only a CPU that waits for itself waits for one.
   */
  ofCopies(outer: Taker, inner: Taker<Program>): Meeting[] {
    return inner.operation.locks.flatMap((lock) => {
      const nesting = this.across(lock, outer, lock, inner);
      return nesting === undefined ? [] : [{ held: lock, wanted: lock, nesting, sameKey: false }];
    });
  }

  /** The locks that both operations take and that meet themselves. */
  within(outer: Taker, inner: Taker<Program>): Meeting[] {
    const place = this.#placeOf(outer.operation.operation);
    const nesting = this.#nesting(outer, inner, place);
    if (place === undefined || nesting === undefined) return [];
    const met: Meeting[] = [];
    for (const held of heldLocks(outer.operation, place))
      for (const wanted of inner.operation.locks)
        if (wanted.id === held.id && this.#waits(wanted))
          met.push({ held, wanted, nesting, sameKey: picksTheSame(held, outer.operation, inner.operation) });
    const lists = [outer.operation.freeList, inner.operation.freeList];
    const [held, wanted] = [lists[0]?.lock, lists[1]?.lock];
    if (held === undefined || wanted === undefined || !this.#waits(wanted)) return met;
    if (!meetsFreeList(outer.operation, inner.operation, place)) return met;
    const inserting = lists.every((list) => list?.moment === 'always') ? 'always' : 'first-insert';
    const moment = rarer(nesting.moment, inserting);
    // A probe at that site fires for the bucket lock as well, so which of the two is held is not certain.
    const confidence = weaker(nesting.confidence, 'likely');
    met.push({ held, wanted, nesting: { confidence, moment, nmi: nesting.nmi }, sameKey: true });
    return met;
  }

  #nesting(outer: Taker, inner: Taker<Program>, place: Held | undefined): Nesting | undefined {
    if (place === undefined || place.held === 'no' || !guardsAllow(inner.program, outer.program)) return undefined;
    const { guardedBy } = inner.operation;
    if (guardedBy !== undefined && guardedBy === outer.operation.guardedBy) return undefined;
    const moment = rarer(outer.operation.moment, inner.operation.moment);
    const surest = weaker(this.#surest(), confidenceOf(place.held === 'held', outer.operation, inner.operation));
    const confidence = moment === 'always' ? surest : weaker(surest, 'likely');
    return { confidence, moment, nmi: this.#interrupt !== undefined };
  }

  /** An address that is only known when the script is started may as well be no address of the kernel. */
  #surest(): Confidence {
    if (this.#interrupt === undefined) return 'certain';
    return this.#program.unresolved === undefined ? this.#interrupt.atMost : 'possible';
  }

  #waits(wanted: Lock): boolean {
    return this.#interrupt?.tries !== true || !TRIED.includes(wanted.class);
  }

  #placeOf(operation: KernelOperation): Held | undefined {
    const { site } = this.#program;
    if (this.#interrupt !== undefined) return ANYWHERE;
    if (site !== undefined && !this.#places.has(operation))
      this.#places.set(operation, heldAt(site.function, site.edge, operation, this.#target));
    return this.#places.get(operation);
  }
}

/** A program that no disabled interrupt holds back fires while the lock is held for sure, at some time. */
const ANYWHERE: Held = { held: 'held', locks: [], taken: false };

/** What is only tried in a non-maskable interrupt. */
const TRIED: readonly Lock['class'][] = ['ringbuf', 'freelist'];

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
