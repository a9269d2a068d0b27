import { addTo } from '../../text/memo.ts';
import type { KeyMatch } from '../program/key-values.ts';
import type { Program } from '../program/program.ts';
import type { AcquisitionGroup } from './acquisition.ts';
import type { Endpoint } from './endpoint.ts';
import type { LockEdge, LockOrder } from './lock-order.ts';
import { isHeldByProcess, nestingBetween } from './lock-order.ts';
import { nestingPair } from './nesting.ts';

/** The two ends of an edge from one lock to another. */
export interface Ends {
  readonly hold: Endpoint;
  readonly want: Endpoint<Program>;
}

/** The order that decides between equally good edges: by the inner group, then by the outer one, then by their locks. */
export function compareEnds(a: Ends, b: Ends): number {
  return a.want.at - b.want.at || a.hold.rank - b.hold.rank || a.want.rank - b.want.rank;
}

/** Who holds the lock of an edge, as a test of its hold. */
export type By = (hold: Endpoint) => boolean;

export const byProcess: By = ({ group: [outer] }) => isHeldByProcess({ outer });
export const byProgram: By = (hold) => !byProcess(hold);
export const byAnybody: By = () => true;

/** One direction along edges: from the endpoints at a node to those at the other ends. */
export interface Direction<Near extends Endpoint = Endpoint, Far extends Endpoint = Endpoint> {
  readonly near: ReadonlyMap<string, readonly Near[]>;
  /** By their kind. */
  readonly far: ReadonlyMap<string, readonly Far[]>;
  /** The far kinds that a near kind nests with. */
  readonly kinds: ReadonlyMap<string, readonly string[]>;
  readonly joins: (near: Near, far: Far) => boolean;
}

/** A lock-order graph between different nodes. An edge is looked up by its ends, and is made only for a cycle that is found. */
export class LockGraph {
  readonly forward: Direction<Endpoint, Endpoint<Program>>;
  readonly backward: Direction<Endpoint<Program>, Endpoint>;
  readonly #order: LockOrder;
  /** Whether a hold and a want whose kinds nest are the ends of an edge. */
  readonly #joins: (hold: Endpoint, want: Endpoint<Program>) => boolean;

  /** The lock of each node. */
  readonly locks: ReadonlyMap<string, string>;

  /** @param keys when two keys are taken for those of one entry */
  constructor(order: LockOrder, keys: KeyMatch) {
    this.#order = order;
    const { wants: allWants, holds: allHolds } = keys === 'by-hash' ? order : order.keyed;
    const ends = { wants: allWants, holds: keys === 'same' ? allHolds.filter(({ perhaps }) => !perhaps) : allHolds };
    const kinds = new Map([...order.nestings].map(([hold, row]) => [hold, [...row.keys()]]));
    const { nestings, sites } = order;
    this.#joins =
      sites === undefined
        ? joins
        : (hold, want) => {
            if (areOneEnd(hold, want)) return false;
            const all = nestings.get(hold.kind)?.get(want.kind) ?? [];
            return nestingBetween(all, want.group, hold.group, sites) !== undefined;
          };
    const back = new Map<string, string[]>();
    for (const [hold, row] of kinds) for (const want of row) addTo(back, want, hold);
    const [holds, wants] = [indexed(ends.holds), indexed(ends.wants)];
    this.locks = new Map([...ends.holds, ...ends.wants].map(({ node, lock }) => [node, lock.id]));
    this.forward = { near: holds.byNode, far: wants.byKind, kinds, joins: this.#joins };
    this.backward = {
      near: wants.byNode,
      far: holds.byKind,
      kinds: back,
      joins: (want, hold) => this.#joins(hold, want),
    };
  }

  /** The first edge from one node to another. */
  ends(from: string, to: string, by: By): Ends | undefined {
    const holds = (this.forward.near.get(from) ?? []).filter(by);
    for (const want of this.backward.near.get(to) ?? [])
      for (const hold of holds)
        if (this.#order.nestings.get(hold.kind)?.has(want.kind) && this.#joins(hold, want)) return { hold, want };
    return undefined;
  }

  /** The first edge from each node, in the order of edges. */
  firsts(by: By): Ends[] {
    const { near } = this.forward;
    return [...near.values()].flatMap((holds) => this.#first(holds.filter(by)) ?? []).sort(compareEnds);
  }

  #first(holds: readonly Endpoint[]): Ends | undefined {
    const { far, kinds } = this.forward;
    const found = holds.flatMap((hold) =>
      (kinds.get(hold.kind) ?? []).flatMap((kind): Ends[] => {
        const want = far.get(kind)?.find((candidate) => this.#joins(hold, candidate));
        return want === undefined ? [] : [{ hold, want }];
      }),
    );
    return found.sort(compareEnds)[0];
  }

  /** The groups of acquisitions at either end of any edge. */
  groups(): Set<AcquisitionGroup> {
    return new Set([...joined(this.forward), ...joined(this.backward)].map(({ group }) => group));
  }

  /** The whole edge between two ends. */
  edgeOf({ hold, want }: Ends): LockEdge {
    const all = this.#order.nestings.get(hold.kind)?.get(want.kind) ?? [];
    const found = nestingBetween(all, want.group, hold.group, this.#order.sites);
    if (found === undefined) throw new Error('an edge is between acquisitions that nest');
    return { ...found.pair, ...found.nesting, held: hold.lock, wanted: want.lock, sameKey: false };
  }
}

/** Whether there is an edge. Two entries of a map may have one. An edge from an entry to itself is in the list of own edges. */
function joins(hold: Endpoint, want: Endpoint<Program>): boolean {
  return !areOneEnd(hold, want) && nestingPair(want.group, hold.group) !== undefined;
}

function areOneEnd(hold: Endpoint, want: Endpoint<Program>): boolean {
  return hold.node === want.node || (hold.lock.id === want.lock.id && hold.values === want.values);
}

/** The near endpoints that are ends of an edge. */
function joined<Near extends Endpoint, Far extends Endpoint>({
  near,
  far,
  kinds,
  joins,
}: Direction<Near, Far>): Near[] {
  return [...near.values()]
    .flat()
    .filter((endpoint) =>
      kinds.get(endpoint.kind)?.some((kind) => far.get(kind)?.some((other) => joins(endpoint, other))),
    );
}

function indexed<Each extends Endpoint>(endpoints: readonly Each[]) {
  const byNode = new Map<string, Each[]>();
  const byKind = new Map<string, Each[]>();
  for (const endpoint of endpoints) {
    addTo(byNode, endpoint.node, endpoint);
    addTo(byKind, endpoint.kind, endpoint);
  }
  return { byNode, byKind };
}
