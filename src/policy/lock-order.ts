import type { LockClass } from '../facts/kernel-lock.ts';
import { rawLocks } from '../facts/kernel-lock.ts';
import type { Target } from '../facts/target.ts';
import type { Holder, Lock, LoweredScript, Program } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
import type { Meeting, Nesting, NestingPair } from './nesting.ts';
import { firesOnLockPath, NestingSite, nestingPair } from './nesting.ts';
import type { Stake, Stakes } from './stake.ts';
import { keyedStakes, stakes } from './stake.ts';
import type { Taker, TakerGroup } from './taker.ts';
import { groupTakers } from './taker.ts';

/**
 * "While `outer` holds `held`, `inner` fires at its site and wants `wanted`." The edge of a lock-order graph from `held`
 * to `wanted`, with everything needed to tell it.
 */
export interface LockEdge extends Nesting, NestingPair {
  readonly held: Lock;
  readonly wanted: Lock;
  /** The nested program picks the very entry that is held, so this CPU waits for itself. */
  readonly sameKey: boolean;
  /** Both locks wait for ever on this kernel. */
  readonly raw: boolean;
}

/** An edge from a lock to itself, with all who can play the two parts. */
export interface OwnEdge extends LockEdge {
  readonly outers: TakerGroup;
  readonly inners: TakerGroup<Program>;
  /** The two locks are those of two copies of a script: the same entry in both are two locks. */
  readonly apart?: true;
}

/** What holds for all takers of two sorts. */
export type SortNesting = Nesting & Pick<LockEdge, 'raw'>;

/**
 * The lock-order graph of a script on a target. Edges from one lock to another are not listed: there is one from each
 * hold to each want of another lock if their sorts nest, and if not both have one and the same program alone. Edges from
 * a lock to itself depend on the keys, and are few: they are listed.
 */
export interface LockOrder extends Stakes {
  /** The same with the entries of a map apart: an edge that ends at some values goes on only from a key that can take them. */
  readonly keyed: Stakes;
  /** By the sort of a hold and that of a want. */
  readonly nestings: ReadonlyMap<string, ReadonlyMap<string, SortNesting>>;
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

/** More pairs than any script that people write can have; past it a script is refused as too large, in words. */
const MOST_PAIRS = 2_000_000;

/** The script has so many different operations on one lock that its pairs cannot be looked at. */
export class TooManyLocks extends Error {
  constructor() {
    super('the script takes one lock in too many different ways on lock paths to look at every pair');
  }
}

/**
 * The lock-order graph of a script on a target. bpftrace's own guard is not considered here: the caller asks what it
 * prevents.
 * @throws TooManyLocks when there are more pairs than can be looked at in a second or two
 */
export function lockOrder({
  programs,
  sweeps,
  target,
}: Pick<LoweredScript, 'programs' | 'sweeps' | 'target'>): LockOrder {
  const takers = programs.filter((program) => program.guard !== 'alone' && program.operations.length > 0);
  const nested = takers.filter((program) => firesOnLockPath(program, target));
  if (nested.length === 0) return NO_EDGES;
  const outers = groupTakers<Holder>([...takers, ...sweeps], false);
  const inners = groupTakers(nested, true);
  const raw = rawLocks(target.kernel);
  const [holds, wants] = [stakes(outers.byLocks, false), stakes(inners.byLocks, true)];
  const keyed = keyedStakes(stakes(outers.byValues, false), stakes(inners.byValues, true));
  const nestings = nestSorts(holds, wants, raw, target);
  return { holds, wants, keyed, nestings, own: ownEdges(outers.byKey, inners.byKey, raw, target, inOneScript) };
}

/** The part of a lock-order graph in which the bpftrace process holds the locks. */
export function heldByProcess(order: LockOrder): LockOrder {
  const byIt = ({ group: [outer] }: Stake) => isHeldByProcess({ outer });
  const keyed = { ...order.keyed, holds: order.keyed.holds.filter(byIt) };
  return { ...order, holds: order.holds.filter(byIt), keyed, own: order.own.filter(isHeldByProcess) };
}

/** What nests in what, once for each sort. */
export function nestSorts(
  holds: readonly Stake[],
  wants: readonly Stake<Program>[],
  raw: ReadonlySet<LockClass>,
  target: Target,
): LockOrder['nestings'] {
  const firstHolds = oneOfEachSort(holds);
  const firstWants = oneOfEachSort(wants);
  if (firstHolds.length * firstWants.length > MOST_PAIRS) throw new TooManyLocks();
  const nestings = new Map<string, Map<string, SortNesting>>();
  for (const want of firstWants) {
    const [inner] = want.group;
    const site = new NestingSite(inner.program, target);
    for (const { sort, lock, group } of firstHolds) {
      const nesting = site.across(lock, group[0], want.lock, inner);
      if (nesting === undefined) continue;
      const row = nestings.get(sort) ?? new Map<string, SortNesting>();
      nestings.set(sort, row.set(want.sort, { ...nesting, raw: raw.has(lock.class) && raw.has(want.lock.class) }));
    }
  }
  return nestings;
}

function oneOfEachSort<Each extends Stake>(all: readonly Each[]): Each[] {
  const first = new Map<string, Each>();
  for (const stake of all) if (!first.has(stake.sort)) first.set(stake.sort, stake);
  return [...first.values()];
}

/** How two takers meet in one lock at a site. */
type Meet = (site: NestingSite, outer: Taker, inner: Taker<Program>) => Meeting[];

const inOneScript: Meet = (site, outer, inner) => site.within(outer, inner);

/** The edges from locks to themselves, between groups of takers with the same key. */
export function ownEdges(
  outers: readonly TakerGroup[],
  inners: readonly TakerGroup<Program>[],
  raw: ReadonlySet<LockClass>,
  target: Target,
  meet: Meet,
): OwnEdge[] {
  const byLock = new Map<string, { readonly group: TakerGroup; readonly locks: readonly string[] }[]>();
  for (const group of outers) {
    const locks = lockIds(group);
    for (const lock of locks) {
      const known = byLock.get(lock);
      if (known === undefined) byLock.set(lock, [{ group, locks }]);
      else known.push({ group, locks });
    }
  }
  const edges: OwnEdge[] = [];
  let pairs = 0;
  for (const inner of inners) {
    const site = new NestingSite(inner[0].program, target);
    const ids = lockIds(inner);
    for (const [index, id] of ids.entries()) {
      for (const { group, locks } of byLock.get(id) ?? []) {
        // Those that have two locks in common meet once.
        if (ids.slice(0, index).some((before) => locks.includes(before))) continue;
        if (++pairs > MOST_PAIRS) throw new TooManyLocks();
        const pair = nestingPair(inner, group);
        if (pair === undefined) continue;
        for (const { held, wanted, nesting, sameKey } of meet(site, pair.outer, pair.inner))
          edges.push({
            outer: pair.outer,
            inner: pair.inner,
            held,
            wanted,
            sameKey,
            confidence: nesting.confidence,
            moment: nesting.moment,
            nmi: nesting.nmi,
            raw: raw.has(held.class),
            outers: group,
            inners: inner,
          });
      }
    }
  }
  return edges;
}

function lockIds([{ operation }]: TakerGroup): string[] {
  const ids = operation.locks.map(({ id }) => id);
  return operation.freeList === undefined ? ids : [...ids, operation.freeList.lock.id];
}
