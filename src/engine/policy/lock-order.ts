import type { LockClass } from '../../facts/kernel-lock.ts';
import { rawLocks } from '../../facts/query/kernel-lock.ts';
import type { Target } from '../../facts/target.ts';
import { addTo } from '../../text/memo.ts';
import type { Lock, LoweredScript, Program } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
import type { AcquisitionGroup } from './acquisition.ts';
import { lockIds } from './acquisition.ts';
import { Acquisitions } from './acquisitions.ts';
import type { Endpoint, Endpoints } from './endpoint.ts';
import { endpoints, keyedEndpoints } from './endpoint.ts';
import { HeldSites } from './held-sites.ts';
import type { Arrival, Meeting, Nesting, NestingPair } from './nesting.ts';
import { firesOnLockPath, isAsSure, NestingSite, nestingPair, nestingPairVia } from './nesting.ts';

/** An edge of a lock-order graph, from `held` to `wanted`: while `outer` holds `held`, `inner` fires and wants `wanted`. */
export interface LockEdge extends Nesting, NestingPair {
  readonly held: Lock;
  readonly wanted: Lock;
  /** Whether the nested program picks the very entry that is held, so that this CPU waits for itself. */
  readonly sameKey: boolean;
  /** Whether both locks wait for ever on this kernel. */
  readonly raw: boolean;
}

/** An edge from a lock to itself, with all acquisitions that can be its two ends. */
export interface OwnEdge extends LockEdge {
  readonly outers: AcquisitionGroup;
  readonly inners: AcquisitionGroup<Program>;
  /** Set if the two locks are those of two copies of a script: then even the same entry is two locks. */
  readonly apart?: true;
}

/** What holds for all acquisitions of two kinds. */
export type KindNesting = Nesting & Pick<LockEdge, 'raw'>;

/**
 * The lock-order graph of a script on a target. Edges between different locks are not listed: there is one between a hold and
 * a want of another lock if their kinds nest, and if two programs are there for them. Edges from a lock to itself depend on
 * the keys. They are few, so they are listed.
 */
export interface LockOrder extends Endpoints {
  /** The endpoints with the entries of a map told apart: from the values where an edge ends, only keys that can take them go on. */
  readonly keyed: Endpoints;
  /** How kinds nest, by the kind of the hold and that of the want. The surest way comes first. */
  readonly nestings: ReadonlyMap<string, ReadonlyMap<string, readonly KindNesting[]>>;
  /** The sites that calls of programs pass, if there are any. */
  readonly sites?: HeldSites;
  readonly own: readonly OwnEdge[];
}

export const NO_EDGES: LockOrder = {
  holds: [],
  wants: [],
  keyed: { holds: [], wants: [] },
  nestings: new Map(),
  own: [],
};

/** Whether the lock is held by the bpftrace process, which is on one CPU at a time. */
export function isHeldByProcess({ outer }: Pick<LockEdge, 'outer'>): boolean {
  return !isProgram(outer.program);
}

/** More pairs than any script that people write has. A script with more is reported as too large. */
const MOST_PAIRS = 2_000_000;
/** Of these, so many in which two programs meet in one lock: each of them is looked at on all targets. */
const MOST_OWN_EDGES = 40_000;

/** The script has too many different operations on one lock to compare all pairs of them. */
export class TooManyLocks extends Error {
  constructor() {
    super('the script takes one lock in too many different ways on lock paths to look at every pair');
  }
}

/**
 * Makes the lock-order graph of a script on a target. It ignores bpftrace's own guard: the caller decides what that prevents.
 * @throws TooManyLocks if there are more pairs than can be compared in a second or two
 */
export function lockOrder({
  programs,
  sweeps,
  target,
}: Pick<LoweredScript, 'programs' | 'sweeps' | 'target'>): LockOrder {
  const acquisitions = Acquisitions.of({ programs, sweeps });
  if (!acquisitions.any || acquisitions.guardedAsOne) return NO_EDGES;
  const sites = HeldSites.of(programs, sweeps, target);
  const places = acquisitions.places((program) => firesOnLockPath(program, target) || sites?.reaches(program) === true);
  if (places.size === 0) return NO_EDGES;
  const raw = rawLocks(target.kernel);
  const [holds, wants] = [acquisitions.holds('locks'), endpoints(acquisitions.wanting('locks', places), true)];
  const keyed = keyedEndpoints(acquisitions.holds('valued'), endpoints(acquisitions.wanting('valued', places), true));
  const nest = { raw, target, sites };
  const own = ownEdges(acquisitions.holding('keyed'), acquisitions.wanting('keyed', places), nest, inOneScript);
  return {
    holds,
    wants,
    keyed,
    nestings: nestKinds(holds, wants, nest),
    own,
    ...(sites === undefined ? {} : { sites }),
  };
}

/** What decides how acquisitions nest. */
interface Surroundings {
  readonly target: Target;
  /** The lock classes that wait for ever. */
  readonly raw: ReadonlySet<LockClass>;
  readonly sites: HeldSites | undefined;
}

/**
 * The part of a lock-order graph in which the bpftrace process holds the locks, for a script that bpftrace guards: inside the
 * process only one program fires, because the guard lets no other one run in what that one calls.
 */
export function heldByProcess(order: LockOrder): LockOrder {
  const byIt = ({ group: [outer] }: Endpoint) => isHeldByProcess({ outer });
  const keyed = { ...order.keyed, holds: order.keyed.holds.filter(byIt) };
  const own = order.own.filter((edge) => isHeldByProcess(edge) && edge.via === undefined);
  const nestings = filterNestings(order.nestings, ({ via }) => via === undefined);
  return { ...order, holds: order.holds.filter(byIt), keyed, own, nestings };
}

/** The nestings that pass a test. */
export function filterNestings(
  nestings: LockOrder['nestings'],
  passes: (nesting: KindNesting) => boolean,
): LockOrder['nestings'] {
  const passing = new Map<string, ReadonlyMap<string, readonly KindNesting[]>>();
  for (const [hold, row] of nestings) {
    const left = new Map<string, readonly KindNesting[]>();
    for (const [want, all] of row) {
      const some = all.every(passes) ? all : all.filter(passes);
      if (some.length > 0) left.set(want, some);
    }
    if (left.size > 0) passing.set(hold, left);
  }
  return passing;
}

/** How the kinds of holds and wants nest. */
export function nestKinds(
  holds: readonly Endpoint[],
  wants: readonly Endpoint<Program>[],
  { raw, target, sites }: Surroundings,
): LockOrder['nestings'] {
  const firstHolds = oneOfEachKind(holds);
  const firstWants = oneOfEachKind(wants);
  if (firstHolds.length * firstWants.length > MOST_PAIRS) throw new TooManyLocks();
  const nestings = new Map<string, Map<string, readonly KindNesting[]>>();
  for (const want of firstWants) {
    const [inner] = want.group;
    const site = new NestingSite(inner.program, target, sites);
    for (const { kind, lock, group } of firstHolds) {
      const found = site.across(lock, group[0], want.lock, inner);
      if (found.length === 0) continue;
      const bothRaw = raw.has(lock.class) && raw.has(want.lock.class);
      const row = nestings.get(kind) ?? new Map<string, readonly KindNesting[]>();
      nestings.set(
        kind,
        row.set(
          want.kind,
          found.map((nesting) => ({ ...nesting, raw: bothRaw })),
        ),
      );
    }
  }
  return nestings;
}

function oneOfEachKind<Each extends Endpoint>(all: readonly Each[]): Each[] {
  const first = new Map<string, Each>();
  for (const endpoint of all) if (!first.has(endpoint.kind)) first.set(endpoint.kind, endpoint);
  return [...first.values()];
}

/** How two acquisitions meet in one lock at a site. */
type Meet = (site: NestingSite, pair: NestingPair, arrival: Arrival) => Meeting[];

const inOneScript: Meet = (site, pair, arrival) => site.within(pair, arrival);

/** The edges from locks to themselves, between groups of acquisitions with the same key. */
export function ownEdges(
  outers: readonly AcquisitionGroup[],
  inners: readonly AcquisitionGroup<Program>[],
  around: Surroundings,
  meet: Meet,
): OwnEdge[] {
  const edges = new OwnEdges(around, meet);
  for (const group of outers) edges.hold(group);
  for (const inner of inners) edges.want(inner);
  return edges.found;
}

/** Finds the edges from locks to themselves. */
class OwnEdges {
  readonly found: OwnEdge[] = [];
  readonly #around: Surroundings;
  readonly #meet: Meet;
  readonly #byLock = new Map<string, { readonly group: AcquisitionGroup; readonly locks: readonly string[] }[]>();
  #pairs = 0;

  constructor(around: Surroundings, meet: Meet) {
    this.#around = around;
    this.#meet = meet;
  }

  /** Acquisitions that may be the outer ends. */
  hold(group: AcquisitionGroup): void {
    const locks = lockIds(group[0].operation);
    for (const lock of locks) addTo(this.#byLock, lock, { group, locks });
  }

  /** Finds the edges of acquisitions that may be the inner ends. All that may be outer ones are known. */
  want(inner: AcquisitionGroup<Program>): void {
    const { target, sites } = this.#around;
    const site = new NestingSite(inner[0].program, target, sites);
    const ids = lockIds(inner[0].operation);
    for (const [index, id] of ids.entries())
      for (const { group, locks } of this.#byLock.get(id) ?? []) {
        // Groups that have two locks in common meet once.
        if (ids.slice(0, index).some((before) => locks.includes(before))) continue;
        if (++this.#pairs > MOST_PAIRS) throw new TooManyLocks();
        this.#between(group, inner, site);
      }
  }

  #between(outers: AcquisitionGroup, inners: AcquisitionGroup<Program>, site: NestingSite): void {
    const { raw, sites } = this.#around;
    const met: Meeting[] = [];
    for (const arrival of site.arrivals(outers[0], inners[0])) {
      const pair = pairAt(arrival, inners, outers, sites);
      if (pair === undefined) continue;
      for (const meeting of this.#meet(site, pair, arrival)) {
        if (met.some((known) => doesFor(known, meeting))) continue;
        met.push(meeting);
        this.found.push({ ...pair, ...edgeAt(meeting, raw), outers, inners });
        if (this.found.length > MOST_OWN_EDGES) throw new TooManyLocks();
      }
    }
  }
}

function pairAt(
  { via }: Pick<Arrival, 'via'>,
  inners: AcquisitionGroup<Program>,
  outers: AcquisitionGroup,
  sites: Pick<HeldSites, 'passages'> | undefined,
): NestingPair | undefined {
  return via === undefined || sites === undefined
    ? nestingPair(inners, outers)
    : nestingPairVia(sites, via, inners, outers);
}

/** The surest nesting for which there are two members of groups that may run inside each other, and those members. */
export function nestingBetween(
  nestings: readonly KindNesting[],
  inners: AcquisitionGroup<Program>,
  outers: AcquisitionGroup,
  sites: Pick<HeldSites, 'passages'> | undefined,
): { readonly pair: NestingPair; readonly nesting: KindNesting } | undefined {
  for (const nesting of nestings) {
    const pair = pairAt(nesting, inners, outers, sites);
    if (pair !== undefined) return { pair, nesting };
  }
  return undefined;
}

function doesFor(known: Meeting, { held, wanted, nesting }: Meeting): boolean {
  return known.held.id === held.id && known.wanted.id === wanted.id && isAsSure(known.nesting, nesting);
}

function edgeAt({ held, wanted, nesting, sameKey }: Meeting, raw: ReadonlySet<LockClass>) {
  return { ...nesting, held, wanted, sameKey, raw: raw.has(held.class) };
}
