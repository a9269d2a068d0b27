import type { Holder, LockOperation, Program } from '../program/program.ts';

/** A program, or the bpftrace process, with one of its lock operations. */
export interface Taker<Runner extends Holder = Holder> {
  readonly program: Runner;
  readonly operation: LockOperation;
}

/** Takers that the lock-order analysis cannot tell apart: the same locks, moment and guards, at the same site. */
export type TakerGroup<Runner extends Holder = Holder> = readonly [Taker<Runner>, ...Taker<Runner>[]];

/** What tells operations apart, without their keys and with them. */
interface OperationIds {
  readonly locks: string;
  readonly keyed: string;
}

/** The programs of a script share their operations, on all targets where they lock the same. */
const IDS = new WeakMap<LockOperation, OperationIds>();

function operationId(operation: LockOperation, byKey: boolean): string {
  let ids = IDS.get(operation);
  if (ids === undefined) {
    ids = idsOf(operation);
    IDS.set(operation, ids);
  }
  return byKey ? ids.keyed : ids.locks;
}

function idsOf({ operation, moment, guardedBy = '', locks, freeList, key }: LockOperation): OperationIds {
  const taken = [...locks, ...(freeList === undefined ? [] : [freeList.lock])].map(({ id }) => id).join(' ');
  const withoutKey = [operation, moment, guardedBy, taken, key.sharing].join('\n');
  return { locks: withoutKey, keyed: [withoutKey, key.bound, key.text].join('\n') };
}

/**
 * Groups the lock operations of programs. A script has far fewer groups than operations, which keeps the analysis of
 * pairs small: two members of each group are enough to decide everything. The bpftrace process is never in a group with
 * a program.
 * @param apart whether programs at different sites are told apart, and operations with different keys; of the sharing
 *   of keys different sorts always are
 */
export function groupTakers<Runner extends Holder>(
  programs: readonly Runner[],
  apart: { readonly site: boolean; readonly key: boolean },
): TakerGroup<Runner>[] {
  const groups = new Map<string, [Taker<Runner>, ...Taker<Runner>[]]>();
  for (const program of programs) {
    const place = program.kind === 'bpftrace-process' ? program.kind : apart.site ? siteId(program) : '';
    for (const operation of program.operations) {
      const id = `${place}\n${program.guard}\n${operationId(operation, apart.key)}`;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, [{ program, operation }]);
      else if (group.at(-1)?.program !== program) group.push({ program, operation });
    }
  }
  return [...groups.values()];
}

function siteId({ site }: Program): string {
  return site === undefined ? '' : `${site.function} ${site.edge}`;
}
