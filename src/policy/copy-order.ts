import { rawLocks } from '../facts/kernel-lock.ts';
import type { Holder, LockOperation, LoweredScript, Program } from '../program/program.ts';
import type { LockOrder } from './lock-order.ts';
import { isHeldByProcess, NO_EDGES, nestSorts, ownEdges } from './lock-order.ts';
import { firesOnLockPath } from './nesting.ts';
import { keyedStakes, stakes } from './stake.ts';
import type { Taker, TakerGroup } from './taker.ts';
import { groupTakers } from './taker.ts';

/**
 * The lock-order graph of two copies of a script on one machine: "while the one copy holds `held`, a program of the other
 * fires and wants its own `wanted`". No guard of a copy knows the other one, and no program is kept from running inside
 * its twin. Each copy has maps, a ring buffer and a guard of its own; both have the same edges into the other, so a lock
 * stands for that of either copy, and a cycle goes back and forth between them.
 * @param fires the programs whose part inside the other copy is asked for
 * @throws TooManyLocks when there are more pairs than can be looked at in a second or two
 */
export function lockOrderOfCopies(script: LoweredScript, fires: (program: Program) => boolean): LockOrder {
  const { programs, sweeps, target } = script;
  const takers = programs.filter((program) => program.guard !== 'alone' && program.operations.length > 0);
  const nested = takers.filter((program) => fires(program) && firesOnLockPath(program, target));
  if (nested.length === 0) return NO_EDGES;
  const raw = rawLocks(target.kernel);
  const emptied = emptiedMaps(script);
  /** A map with one key inserts it once in the life of a copy, unless something takes the entry out again. */
  const counts = ([{ operation }]: TakerGroup): boolean =>
    operation.moment !== 'first-insert' || !operation.key.constant || operation.locks.some(({ id }) => emptied.has(id));
  const outers = groupTakers<Holder>([...takers, ...sweeps], false);
  const inners = groupTakers(nested, true);
  const holds = stakes(outers.byKey.filter(counts).map(ofOtherCopy), false);
  const wants = stakes(inners.byKey.filter(counts), true);
  const keyed = keyedStakes(holds, wants);
  const nest = { raw, target, sites: undefined };
  const nestings = nestSorts(holds, wants, nest);
  const own = ownEdges(
    outers.byKey.filter(counts).map(ofOtherCopy),
    inners.byKey.filter(counts),
    nest,
    (site, pair, arrival) => site.ofCopies(pair, arrival),
  );
  // No site is passed by a deletion alone with its lock held: a program that wants the lock of its map can hold it as well.
  const apart = own.flatMap((edge) => (isHeldByProcess(edge) ? [] : [{ ...edge, apart: true as const }]));
  return { holds, wants, keyed, nestings, own: apart };
}

/** The locks of the maps from which entries are taken out while the script runs. */
function emptiedMaps({ programs, sweeps }: LoweredScript): ReadonlySet<string> {
  const deletes = (operation: LockOperation) =>
    operation.operation.endsWith('.delete') ? operation.locks.map(({ id }) => id) : [];
  const holders: readonly Holder[] = [...programs, ...sweeps];
  return new Set(holders.flatMap(({ operations }) => operations.flatMap(deletes)));
}

/** The takers of a group in the other copy. Two of them decide everything, so the rest is left as it is. */
function ofOtherCopy([first, second, ...rest]: TakerGroup): TakerGroup {
  return second === undefined ? [inOtherCopy(first)] : [inOtherCopy(first), inOtherCopy(second), ...rest];
}

function inOtherCopy({ program, operation: { guardedBy: _, ...operation } }: Taker): Taker {
  return { program: { ...program }, operation };
}
