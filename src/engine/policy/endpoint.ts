import { remembered } from '../../text/memo.ts';
import type { Key } from '../program/key.ts';
import type { Values } from '../program/key-values.ts';
import { keysMatch, NO_VALUES, valuesMeet } from '../program/key-values.ts';
import type { Holder, Lock, Program } from '../program/program.ts';
import type { AcquisitionGroup } from './acquisition.ts';
import { kindOf } from './acquisition.ts';

/** One end of edges: a lock that the acquisitions of a group hold or want. */
export interface Endpoint<Runner extends Holder = Holder> {
  readonly lock: Lock;
  /** The node at which the edge begins or ends: the lock, or the lock with the values of a key. */
  readonly node: string;
  /** The values of the key that picks the lock, if a key does. */
  readonly values: Values;
  /** Set if the key takes the values of the node only as far as anything is known of it. */
  readonly perhaps?: true;
  readonly group: AcquisitionGroup<Runner>;
  /** Acquisitions of one kind differ only in their programs and locks. */
  readonly kind: string;
  /** The position of the group among all groups, and of the endpoint among all endpoints. */
  readonly at: number;
  readonly rank: number;
}

/** The ends of the edges of a graph. */
export interface Endpoints {
  readonly holds: readonly Endpoint[];
  readonly wants: readonly Endpoint<Program>[];
}

/**
 * The endpoints of groups: one for each lock.
 * @param site whether kinds at different sites differ, as they do for locks that are wanted
 */
export function endpoints<Runner extends Holder>(
  groups: readonly AcquisitionGroup<Runner>[],
  site: boolean,
): Endpoint<Runner>[] {
  let rank = 0;
  return groups.flatMap((group, at) => {
    const [{ operation }] = group;
    const kind = kindOf(group[0], site);
    return operation.locks.map((lock) => ({
      lock,
      node: lock.id,
      values: valuesOf(lock, operation.key),
      group,
      kind: `${kind}\n${lock.class}`,
      at,
      rank: rank++,
    }));
  });
}

/** The values of the key that picks a lock: only a bucket lock is picked by one. */
export function valuesOf(lock: Lock, key: Key): Values {
  return lock.class !== 'bucket' || lock.single === true ? NO_VALUES : key.values;
}

type Place = Pick<Endpoint, 'node' | 'perhaps'>;

/** If a map has more pairs of values, its keys are not told apart. */
const MOST_PAIRS_OF_VALUES = 10_000;

/** Splits each lock by the values that are wanted: a hold is at each of those that its own key can take. */
export function keyedEndpoints(holds: readonly Endpoint[], wants: readonly Endpoint<Program>[]): Endpoints {
  const wanted = valuesByLock(wants);
  const held = valuesByLock(holds);
  const meeting = new Map<string, ReadonlyMap<Values, readonly Place[]>>();
  const nodeOf = (lock: string, values: Values) => `${lock}\0${values}`;
  for (const [lock, valuesHeld] of held) {
    const all = wanted.get(lock) ?? new Set();
    const apart = all.size * valuesHeld.size <= MOST_PAIRS_OF_VALUES;
    const places = (own: Values): Place[] =>
      apart
        ? [...all].flatMap((each) => {
            const node = nodeOf(lock, each);
            if (!valuesMeet(own, each)) return [];
            return keysMatch(own, each, 'same') ? [{ node }] : [{ node, perhaps: true }];
          })
        : [{ node: lock }];
    meeting.set(lock, new Map([...valuesHeld].map((own) => [own, places(own)])));
    if (!apart) wanted.delete(lock);
  }
  return {
    holds: holds.flatMap((hold) =>
      (meeting.get(hold.lock.id)?.get(hold.values) ?? []).map((place) => ({ ...hold, ...place })),
    ),
    wants: wants.map((want) =>
      wanted.has(want.lock.id) ? { ...want, node: nodeOf(want.lock.id, want.values) } : want,
    ),
  };
}

function valuesByLock(all: readonly Endpoint[]): Map<string, Set<Values>> {
  const byLock = new Map<string, Set<Values>>();
  for (const { lock, values } of all) remembered(byLock, lock.id, () => new Set()).add(values);
  return byLock;
}
