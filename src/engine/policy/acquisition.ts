import { addTo, remembered } from '../../text/memo.ts';
import type { Holder, LockOperation } from '../program/program.ts';
import { isProgram } from '../program/program.ts';

/** A program, or the bpftrace process, with one of its lock operations. */
export interface Acquisition<Runner extends Holder = Holder> {
  readonly program: Runner;
  readonly operation: LockOperation;
  /** Its position among all acquisitions that are grouped. */
  readonly at: number;
}

/** Acquisitions that the lock-order analysis does not tell apart: they have the same locks, moment, guards and site. */
export type AcquisitionGroup<Runner extends Holder = Holder> = readonly [Acquisition<Runner>, ...Acquisition<Runner>[]];

/** What tells operations apart: without their locks and keys, with the locks, with what values the key takes, and with both. */
type OperationIds = Partial<Record<'kind' | Apart, string>>;

/** The programs of a script share their operations, on all targets where they lock the same. */
const IDS = new WeakMap<LockOperation, OperationIds>();

function operationId(operation: LockOperation, apart: 'kind' | Apart): string {
  const ids = remembered<LockOperation, OperationIds>(IDS, operation, () => ({}));
  ids[apart] ??= nameOf(operation, apart);
  return ids[apart];
}

function nameOf(taking: LockOperation, apart: 'kind' | Apart): string {
  const { operation, moment, guardedBy = '', locks, freeList, key } = taking;
  switch (apart) {
    case 'kind':
      return `${operation}\n${moment}\n${guardedBy}\n${key.sharing}`;
    case 'locks': {
      let name = operationId(taking, 'kind');
      for (const { id } of locks) name += `\n${id}`;
      return freeList === undefined ? name : `${name}\n${freeList.lock.id}`;
    }
    case 'valued':
      return `${operationId(taking, 'locks')}\n${key.values}`;
    case 'keyed':
      return `${operationId(taking, 'valued')}\n${key.bound}\n${key.text}`;
  }
}

/** The locks that an operation takes, by their ids. */
export function lockIds({ locks, freeList }: LockOperation): string[] {
  const ids = locks.map(({ id }) => id);
  return freeList === undefined ? ids : [...ids, freeList.lock.id];
}

function takesAny({ locks, freeList }: LockOperation, wanted: ReadonlySet<string>): boolean {
  return locks.some(({ id }) => wanted.has(id)) || (freeList !== undefined && wanted.has(freeList.lock.id));
}

/** What tells groups apart: the locks whatever the keys, the locks and what values the keys take, or the keys themselves too. */
export type Apart = 'locks' | 'valued' | 'keyed';

/**
 * Groups the lock operations of programs. A script has far fewer groups than operations, which keeps the analysis of
 * pairs small: two members of each group are enough to decide everything. The bpftrace process is never in a group with
 * a program, and different kinds of sharing of keys are always apart.
 * Acquisitions are told apart by their keys: `mergeGroups` makes fewer groups of these.
 * @param bySite whether programs at different sites are told apart
 * @param locks if given, only operations that take one of these locks, by their ids
 */
export function groupAcquisitions<Runner extends Holder>(
  programs: readonly Runner[],
  bySite: boolean,
  locks?: ReadonlySet<string>,
): readonly AcquisitionGroup<Runner>[] {
  const grouping = new Grouping<Runner>(locks);
  for (const program of programs) grouping.add(program, grouping.at(placeId(program, bySite)));
  return grouping.groups;
}

/** The groups that there are where less is told apart. */
export function mergeGroups<Runner extends Holder>(
  groups: readonly AcquisitionGroup<Runner>[],
  bySite: boolean,
  apart: Apart,
): readonly AcquisitionGroup<Runner>[] {
  const alike = new Map<string, AcquisitionGroup<Runner>[]>();
  for (const group of groups) {
    const [{ program, operation }] = group;
    const id = `${placeId(program, bySite)}\n${operationId(operation, apart)}`;
    addTo(alike, id, group);
  }
  return [...alike.values()].flatMap((each) => merged(each));
}

/** Groups as one, in the order of the acquisitions; of the operations of one program the first is enough. */
function merged<Runner extends Holder>(
  groups: readonly AcquisitionGroup<Runner>[],
): readonly AcquisitionGroup<Runner>[] {
  if (groups.length === 1) return groups;
  const all = groups.flat().sort((a, b) => a.at - b.at);
  const [first, ...more] = all.filter(({ program }, index) => program !== all[index - 1]?.program);
  return first === undefined ? [] : [[first, ...more]];
}

type Growing<Runner extends Holder> = [Acquisition<Runner>, ...Acquisition<Runner>[]];

class Grouping<Runner extends Holder> {
  readonly groups: Growing<Runner>[] = [];
  readonly #byPlace = new Map<string, Map<string, Growing<Runner>>>();
  readonly #locks: ReadonlySet<string> | undefined;
  #count = 0;

  constructor(locks: ReadonlySet<string> | undefined) {
    this.#locks = locks;
  }

  at(place: string): Map<string, Growing<Runner>> {
    return remembered(this.#byPlace, place, () => new Map<string, Growing<Runner>>());
  }

  /** Puts the operations of a program into the groups of its place. A group has one operation of each program. */
  add(program: Runner, known: Map<string, Growing<Runner>>): void {
    for (const operation of program.operations) {
      if (this.#locks !== undefined && !takesAny(operation, this.#locks)) continue;
      const acquisition = { program, operation, at: this.#count++ };
      const id = operationId(operation, 'keyed');
      const group = known.get(id);
      if (group === undefined) {
        const first: Growing<Runner> = [acquisition];
        known.set(id, first);
        this.groups.push(first);
      } else if (group.at(-1)?.program !== program) group.push(acquisition);
    }
  }
}

/**
 * Names what an acquisition is, apart from its locks, its key and the very program: what nests in what is the same for all of
 * one kind.
 */
export function kindOf({ program, operation }: Acquisition, site: boolean): string {
  return `${placeId(program, site)}\n${operationId(operation, 'kind')}`;
}

/**
 * Identifies what may run inside a program.
 * @param bySite whether to identify where it fires as well
 */
export function placeId(program: Holder, bySite: boolean): string {
  if (!isProgram(program)) return program.kind;
  const { site, guard, kind, unresolved } = program;
  if (!bySite) return guard;
  // A watchpoint has no site, and fires under locks.
  if (site === undefined) return `${guard} ${kind} ${unresolved === undefined}`;
  return `${guard} ${site.function} ${site.edge}`;
}
