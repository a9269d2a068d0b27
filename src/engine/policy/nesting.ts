import type { HeldLock, KernelOperation } from '../../facts/kernel-table.ts';
import type { LockMoment } from '../../facts/map.ts';
import { interruptOf } from '../../facts/query/kernel-lock.ts';
import type { Held } from '../../facts/query/lock-path.ts';
import { heldAt, isOnLockPath } from '../../facts/query/lock-path.ts';
import { rarer } from '../../facts/query/map.ts';
import type { Target } from '../../facts/target.ts';
import { keysMayDiffer } from '../program/key.ts';
import type { Holder, Lock, LockOperation, Program } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
import type { Acquisition, AcquisitionGroup } from './acquisition.ts';
import type { Confidence } from './finding.ts';
import { compareConfidence, weaker } from './finding.ts';
import type { HeldSites, Passage } from './held-sites.ts';
import { ANYWHERE, hopsOf, runsWithout, servesFor } from './held-sites.ts';
import type { Hop, Interrupt } from './site-graph.ts';

/** How one acquisition nests in another one. It is the same for all locks and programs of their kinds. */
export interface Nesting {
  readonly confidence: Confidence;
  /** The rarer of those of the two operations. */
  readonly moment: LockMoment;
  /** Whether a program arrives as an interrupt that is never held back. */
  readonly nmi: boolean;
  /** Set if the inner program fires in a call of other programs that run inside the outer one. */
  readonly via?: Passage;
}

/** A lock that is held and wanted again. */
export interface Meeting {
  readonly held: Lock;
  readonly wanted: Lock;
  readonly nesting: Nesting;
  /** Whether the nested program picks the very entry that is held, so that this CPU waits for itself. */
  readonly sameKey: boolean;
}

/** Members of two groups of which one may run inside the other. */
export interface NestingPair {
  readonly outer: Acquisition;
  readonly inner: Acquisition<Program>;
  /** The programs between them. The first fires inside the outer one, each next one in what the one before it calls. */
  readonly through?: readonly Program[];
}

/** Whether a program fires where a lock may be held. Only such a program can be the inner one of an edge. */
export function firesOnLockPath(program: Program, target: Target): boolean {
  if (interruptOf(program.kind, target) !== undefined) return true;
  return program.site !== undefined && !program.site.unlisted && isOnLockPath(program.site, target);
}

/** Whether the kernel's guards let programs of the one class run inside those of the other on one CPU. */
function guardsAllow(inner: Program, outer: Holder): boolean {
  if (inner.guard === 'alone' || outer.guard === 'alone') return false;
  return inner.guard !== 'prog-active' || outer.guard !== 'prog-active';
}

/**
 * Members of two groups of which one may run inside the other. The members of a group are of one guard class, and the kernel may
 * keep a program only from running inside itself, so one more member on either side is enough.
 */
export function nestingPair(inners: AcquisitionGroup<Program>, outers: AcquisitionGroup): NestingPair | undefined {
  const [inner, otherInner] = inners;
  const [outer, otherOuter] = outers;
  if (mayRunInside(inner.program, outer.program)) return { inner, outer };
  if (otherOuter !== undefined && mayRunInside(inner.program, otherOuter.program)) return { inner, outer: otherOuter };
  if (otherInner !== undefined && mayRunInside(otherInner.program, outer.program)) return { inner: otherInner, outer };
  return undefined;
}

/**
 * The same where other programs are between the two. Each step may be the program of an outer member, so one more outer
 * member than there are steps is enough.
 */
export function nestingPairVia(
  sites: Pick<HeldSites, 'passages'>,
  via: Passage,
  inners: AcquisitionGroup<Program>,
  outers: AcquisitionGroup,
): NestingPair | undefined {
  const hops = hopsOf(via);
  for (const outer of outers.slice(0, hops.length + 2))
    for (const inner of inners.slice(0, 2)) {
      if (!mayRunInside(inner.program, outer.program)) continue;
      const without = isProgram(outer.program) ? outer.program : undefined;
      const steps = hops.every((hop) => runsWithout(hop, without)) ? hops : otherWay(sites, via, outer, inner);
      if (steps !== undefined) return { outer, inner, through: steps.map((hop) => stepOf(hop, without)) };
    }
  return undefined;
}

function otherWay(
  sites: Pick<HeldSites, 'passages'>,
  via: Passage,
  outer: Acquisition,
  inner: Acquisition<Program>,
): Hop[] | undefined {
  const without = isProgram(outer.program) ? outer.program : undefined;
  const other = sites.passages(outer, inner, without).find((passage) => servesFor(passage, via));
  return other && hopsOf(other);
}

function stepOf({ programs }: Hop, without: Program | undefined): Program {
  return programs.find((program) => program !== without) ?? programs[0];
}

function mayRunInside(inner: Program, outer: Holder): boolean {
  return guardsAllow(inner, outer) && (inner.guard !== 'per-program' || inner !== outer);
}

/** A way in which an inner program fires while an outer one is at its operation. */
export interface Arrival {
  readonly place: Held;
  readonly interrupt?: Interrupt;
  readonly via?: Passage;
}

/** What nests at the site of an inner program. It is the same for all programs of its guard class at that site. */
export class NestingSite {
  readonly #program: Program;
  readonly #target: Target;
  readonly #sites: HeldSites | undefined;
  readonly #interrupt: Interrupt | undefined;
  readonly #places = new Map<KernelOperation, Arrival | undefined>();

  /** @param sites the sites that calls of programs pass, if there are any */
  constructor(program: Program, target: Target, sites: HeldSites | undefined) {
    this.#program = program;
    this.#target = target;
    this.#sites = sites;
    const row = interruptOf(program.kind, target);
    this.#interrupt = row && { row, unresolved: program.unresolved !== undefined };
  }

  /** The ways in which the inner program fires: first in the operation itself, then in what other programs call. */
  arrivals(outer: Acquisition, inner: Acquisition<Program>): readonly Arrival[] {
    const { guardedBy } = inner.operation;
    if (guardedBy !== undefined && guardedBy === outer.operation.guardedBy) return [];
    if (!guardsAllow(inner.program, outer.program)) return [];
    const direct = this.#direct(outer.operation.operation);
    const through = (this.#sites?.passages(outer, inner) ?? []).map(
      (via): Arrival => ({
        place: via.place,
        via,
        ...(via.interrupt === undefined ? {} : { interrupt: via.interrupt }),
      }),
    );
    return direct === undefined ? through : [direct, ...through];
  }

  /**
   * How an acquisition wants one lock while an outer one holds another. The keys do not matter. The surest way comes first. A
   * way through other programs is left out unless it is surer than one without them.
   */
  across(held: Lock, outer: Acquisition, wanted: Lock, inner: Acquisition<Program>): readonly Nesting[] {
    const nestings: Nesting[] = [];
    for (const arrival of this.arrivals(outer, inner)) {
      const nesting = this.#across(held, wanted, { outer, inner }, arrival);
      if (nesting !== undefined && !nestings.some((known) => isAsSure(known, nesting))) nestings.push(nesting);
    }
    return nestings.sort(compareSureness);
  }

  #across(held: Lock, wanted: Lock, { outer, inner }: NestingPair, arrival: Arrival): Nesting | undefined {
    if (!waits(wanted, arrival)) return undefined;
    const isHeld = heldLocks(outer.operation, arrival.place).some(({ id }) => id === held.id);
    return isHeld ? nestingOf(outer, inner, arrival) : undefined;
  }

  /**
   * The meetings in the same lock of two copies of a script, which is two locks, because each copy has its own maps. Free
   * lists are left out: each CPU has its own, so only a CPU that waits for itself can wait for one.
   */
  ofCopies({ outer, inner }: NestingPair, arrival: Arrival): Meeting[] {
    return inner.operation.locks.flatMap((lock) => {
      const nesting = this.#across(lock, lock, { outer, inner }, arrival);
      return nesting === undefined ? [] : [{ held: lock, wanted: lock, nesting, sameKey: false }];
    });
  }

  /** The meetings in the locks that both operations take. */
  within({ outer, inner }: NestingPair, arrival: Arrival): Meeting[] {
    const { place } = arrival;
    const nesting = nestingOf(outer, inner, arrival);
    const met: Meeting[] = [];
    for (const held of heldLocks(outer.operation, place))
      for (const wanted of inner.operation.locks)
        if (wanted.id === held.id && waits(wanted, arrival))
          met.push({ held, wanted, nesting, sameKey: picksTheSame(held, outer.operation, inner.operation) });
    const [held, wanted] = [outer.operation.freeList, inner.operation.freeList];
    if (held === undefined || held.lock.id !== wanted?.lock.id) return met;
    if (!meetsFreeList(held, outer.operation, inner.operation, place)) return met;
    const inserting = held.moment === 'always' && wanted.moment === 'always' ? 'always' : 'first-insert';
    const moment = rarer(nesting.moment, inserting);
    // A probe at that site fires for the bucket lock as well, so it is not certain which of the two is held.
    const confidence = weaker(nesting.confidence, 'likely');
    met.push({ held: held.lock, wanted: wanted.lock, nesting: { ...nesting, confidence, moment }, sameKey: true });
    return met;
  }

  #direct(operation: KernelOperation): Arrival | undefined {
    const { site } = this.#program;
    if (this.#interrupt !== undefined) return { place: ANYWHERE, interrupt: this.#interrupt };
    if (site !== undefined && !this.#places.has(operation)) {
      const place = heldAt(site.function, site.edge, operation, this.#target);
      this.#places.set(operation, place === undefined || place.held === 'no' ? undefined : { place });
    }
    return this.#places.get(operation);
  }
}

function nestingOf(outer: Acquisition, inner: Acquisition<Program>, { place, interrupt, via }: Arrival): Nesting {
  const moment = rarer(outer.operation.moment, inner.operation.moment);
  const keys = confidenceOf(place.held === 'held', outer.operation, inner.operation);
  const surest = weaker(surestBy(interrupt), keys);
  const confidence = moment === 'always' ? surest : weaker(surest, 'likely');
  return { confidence, moment, nmi: interrupt !== undefined, ...(via === undefined ? {} : { via }) };
}

/** An address that is only known when the script is started may as well be no address of the kernel. */
function surestBy(interrupt: Interrupt | undefined): Confidence {
  if (interrupt === undefined) return 'certain';
  return interrupt.unresolved ? 'possible' : interrupt.row.atMost;
}

function waits(wanted: Lock, { interrupt }: Arrival): boolean {
  return interrupt?.row.tries.includes(wanted.class) !== true;
}

/**
 * Whether a known nesting makes another one unnecessary. One without other programs does if it is at least as sure. One with
 * other programs does if it is as sure, and the other one replaces it where one of its programs is the outer one.
 */
export function isAsSure(known: Nesting, other: Nesting): boolean {
  const difference = compareSureness(known, other);
  if (known.via === undefined) return difference <= 0;
  return difference === 0 && other.via !== undefined && servesFor(other.via, known.via);
}

function compareSureness(one: Nesting, other: Nesting): number {
  return compareConfidence(one.confidence, other.confidence);
}

/** Whether two operations pick the same lock. Only a bucket lock is chosen by the key. */
function picksTheSame(held: Lock, outer: LockOperation, inner: LockOperation): boolean {
  return held.class !== 'bucket' || held.single === true || !keysMayDiffer(outer.key, inner.key);
}

/**
 * Whether a nested operation comes to the list of free entries that this CPU holds. Only the CPU's own list matters: other
 * lists are tried when it is empty. If the bucket is held too, a nested operation on the same bucket stops there.
 */
function meetsFreeList(
  held: NonNullable<LockOperation['freeList']>,
  outer: LockOperation,
  inner: LockOperation,
  place: Held,
): boolean {
  if (!place.taken && !place.locks.includes('freelist')) return false;
  const [bucket] = outer.locks;
  return !held.underBucket || bucket === undefined || !picksTheSame(bucket, outer, inner);
}

/** The locks of an operation that the table lists at a place. If it lists none, that is the outermost lock. */
function heldLocks(operation: LockOperation, { locks, taken }: Held): readonly Lock[] {
  const listed: readonly HeldLock[] = locks;
  const named = operation.locks.filter((lock) => taken || listed.includes(lock.class));
  if (named.length > 0) return named;
  const first = operation.locks[0];
  return first === undefined ? [] : [first];
}

/**
 * Certain if the lock is held for sure and other CPUs use the same keys. Possible if it may be held only, or if a key is one
 * of each CPU.
 */
function confidenceOf(held: boolean, outer: LockOperation, inner: LockOperation): Confidence {
  const sharing = [outer.key.sharing, inner.key.sharing];
  if (!held || sharing.includes('per-cpu')) return 'possible';
  return sharing.every((each) => each === 'shared') ? 'certain' : 'likely';
}
