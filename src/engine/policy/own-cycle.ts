import { MAP_LOCKED } from '../../facts/kernel-lock.ts';
import { atLeast } from '../../facts/query/release.ts';
import type { Target } from '../../facts/target.ts';
import { addTo } from '../../text/memo.ts';
import type { KeyMatch } from '../program/key-values.ts';
import { isOneValue, keysMatch } from '../program/key-values.ts';
import { valuesOf } from './endpoint.ts';
import type { LockEdge, OwnEdge } from './lock-order.ts';
import { isHeldByProcess } from './lock-order.ts';

/** Which cycles count, and on which target. */
export interface Closing {
  /** Whether only locks count that wait for ever. */
  readonly hang: boolean;
  readonly target: Target;
  /** When two keys count as keys of one entry. */
  readonly keys: KeyMatch;
  /** A test that at least one edge must pass. */
  readonly needed?: (edge: LockEdge) => boolean;
}

/**
 * A cycle within one lock class of one map: the same entry twice on one CPU, or two entries crosswise on two CPUs. The
 * bpftrace process visits all entries, so it may hold the one that is wanted. It can be only one of the two sides.
 */
export function closeAlone(
  edges: readonly OwnEdge[],
  { hang, target, keys, needed = () => true }: Closing,
): readonly LockEdge[] | undefined {
  const differing = edges.filter((edge) => !edge.sameKey);
  const kinds = oneOfEachValues(differing, needed);
  const byLock = groupByLock(kinds.filter((edge) => !isHeldByProcess(edge)));
  const partnerOf = (edge: OwnEdge) => {
    const others = byLock.get(edge.held.id) ?? [];
    const match = others.length <= MOST_EDGES_OF_LOCK ? keys : 'by-hash';
    return others.find((other) => (needed(edge) || needed(other)) && canCross(edge, other, match));
  };
  const crosswise = kinds.find((edge) => !isHeldByProcess(edge) && needed(edge) && partnerOf(edge) !== undefined);
  if (crosswise !== undefined) return [crosswise];
  for (const edge of kinds) {
    const other = isHeldByProcess(edge) ? partnerOf(edge) : undefined;
    if (other !== undefined) return [edge, other];
  }
  const waits = ({ held }: OwnEdge) => !hang || held.class !== 'bucket' || !atLeast(target.kernel, MAP_LOCKED.from);
  const recursive = edges.find((edge) => (edge.sameKey || isHeldByProcess(edge)) && needed(edge) && waits(edge));
  if (recursive !== undefined) return [recursive];
  if (keys !== 'by-hash' || !hang) return undefined;
  const colliding = differing.find((edge) => needed(edge) && waits(edge));
  return colliding && [{ ...colliding, sameKey: true }];
}

/** If a lock has more edges, their keys are not told apart, because every pair of them would be compared. */
const MOST_EDGES_OF_LOCK = 500;

/** One edge for each pair of values of a lock: the others cross the same edges. */
function oneOfEachValues(edges: readonly OwnEdge[], needed: (edge: LockEdge) => boolean): OwnEdge[] {
  const first = new Map<string, OwnEdge>();
  for (const edge of edges) {
    const id = [needed(edge), isHeldByProcess(edge), edge.held.id, ...endsOf(edge)].join('\n');
    if (!first.has(id)) first.set(id, edge);
  }
  return [...first.values()];
}

/** The edges of each lock, by its id. */
export function groupByLock(edges: readonly OwnEdge[]): ReadonlyMap<string, readonly OwnEdge[]> {
  const groups = new Map<string, OwnEdge[]>();
  for (const edge of edges) addTo(groups, edge.held.id, edge);
  return groups;
}

/**
 * Whether `other`, on the same lock, can hold what `edge` wants while it wants what `edge` holds. Where both want the one
 * value that a literal is, who holds it wants it again, and waits for itself alone.
 */
function canCross(edge: OwnEdge, other: OwnEdge, keys: KeyMatch): boolean {
  const [[held, wanted], [otherHeld, otherWanted]] = [endsOf(edge), endsOf(other)];
  const isOne = (one: string, another: string) => one === another && isOneValue(one);
  if (edge.apart !== true && (isOne(held, otherHeld) || isOne(wanted, otherWanted))) return false;
  return keysMatch(wanted, otherHeld, keys) && keysMatch(held, otherWanted, keys);
}

/** The values that are held and wanted. */
function endsOf({ held, wanted, outer, inner }: OwnEdge): [string, string] {
  return [valuesOf(held, outer.operation.key), valuesOf(wanted, inner.operation.key)];
}
