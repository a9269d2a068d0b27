import { rawLocks } from '../../facts/query/kernel-lock.ts';
import type { Holder, LockOperation, LoweredScript, Program } from '../program/program.ts';
import type { Acquisition, AcquisitionGroup } from './acquisition.ts';
import { Acquisitions, only } from './acquisitions.ts';
import { endpoints, keyedEndpoints } from './endpoint.ts';
import { HeldSites } from './held-sites.ts';
import type { LockOrder } from './lock-order.ts';
import { isHeldByProcess, NO_EDGES, nestKinds, ownEdges } from './lock-order.ts';
import { firesOnLockPath } from './nesting.ts';
import { withGuards } from './other-guard.ts';

/**
 * The lock-order graph of two copies of a script on one machine: while one copy holds `held`, a program of the other copy
 * fires and wants its own `wanted`. Each copy has its own maps, ring buffer and guard. A guard does not stop programs of the
 * other copy, and the kernel lets a program run inside its twin. Both copies have the same edges into each other, so one node
 * is the lock of either copy, and a cycle alternates between them.
 * @param fires which programs may fire inside the other copy
 * @throws TooManyLocks if there are more pairs than can be compared in a second or two
 */
export function lockOrderOfCopies(script: LoweredScript, fires: (program: Program) => boolean): LockOrder {
  const { programs, sweeps, target } = script;
  if (!programs.some(fires)) return NO_EDGES;
  const reach = HeldSites.of(programs, sweeps, target, 2);
  const copies = reach === undefined ? undefined : twoCopies(script);
  const acquisitions = Acquisitions.of({ programs: copies?.own ?? programs, sweeps });
  const places = acquisitions.places((program) => firesOnLockPath(program, target) || reach?.reaches(program) === true);
  const firing = only(acquisitions.wanting('keyed', places), fires);
  if (firing.length === 0) return NO_EDGES;
  const raw = rawLocks(target.kernel);
  const emptied = emptiedMaps(script);
  /** A map with one key has one insert in the life of a copy, unless something removes the entry again. */
  const counts = ([{ operation }]: AcquisitionGroup): boolean =>
    operation.moment !== 'first-insert' || !operation.key.constant || operation.locks.some(({ id }) => emptied.has(id));
  const inHolders = (copies === undefined ? acquisitions.holding('keyed') : holdingInOther(script, copies)).filter(
    counts,
  );
  const outers = copies === undefined ? inHolders.map(ofOtherCopy) : inHolders;
  const inners = firing.filter(counts);
  const holds = endpoints(outers, false);
  const wants = endpoints(inners, true);
  const keyed = keyedEndpoints(holds, wants);
  const sites = copies && HeldSites.of([...copies.own, ...copies.other], sweeps, target);
  const nest = { raw, target, sites };
  const nestings = nestKinds(holds, wants, nest);
  const edges = ownEdges(outers, inners, nest, (site, pair, arrival) => site.ofCopies(pair, arrival));
  // Every site where a deletion holds its lock is also one of an update, so a program that wants the lock can hold it as well.
  const apart = edges.flatMap((edge) => (isHeldByProcess(edge) ? [] : [{ ...edge, apart: true as const }]));
  return { holds, wants, keyed, nestings, own: apart, ...(sites === undefined ? {} : { sites }) };
}

/** The programs of the second copy. */
const OF_OTHER_COPY = new WeakSet<Program>();

/** Whether a program between the two of an edge belongs to the copy that holds the lock, and not to the one that wants one. */
export function isOfOtherCopy(program: Program): boolean {
  return OF_OTHER_COPY.has(program);
}

/** The programs of both copies, in the order of those of the script. */
interface Copies {
  readonly own: readonly Program[];
  readonly other: readonly Program[];
}

const GUARDED = new WeakMap<readonly Program[], Copies>();
const UNGUARDED = new WeakMap<readonly Program[], Copies>();

/** Each copy has a guard of its own: bpftrace's, or the script's. */
function twoCopies({ programs, bpftraceGuard }: LoweredScript): Copies {
  const guarded = bpftraceGuard !== undefined;
  const all = guarded ? GUARDED : UNGUARDED;
  const known = all.get(programs);
  if (known !== undefined) return known;
  const OTHER = ' of the other copy';
  const ofOther = withGuards((guardedBy) =>
    guarded ? `bpftrace${OTHER}` : guardedBy === undefined ? undefined : `${guardedBy}${OTHER}`,
  );
  const own = guarded ? programs.map(withGuards(() => 'bpftrace')) : programs;
  const copies = { own, other: programs.map(ofOther) };
  for (const program of copies.other) OF_OTHER_COPY.add(program);
  all.set(programs, copies);
  return copies;
}

/** All who may hold a lock in the other copy. Its guard has another name, so its acquisitions are those of the script. */
function holdingInOther(
  { programs, sweeps, bpftraceGuard }: LoweredScript,
  { other }: Copies,
): readonly AcquisitionGroup[] {
  if (bpftraceGuard !== undefined) return Acquisitions.of({ programs: other, sweeps }).holding('keyed');
  const twins = new Map<Holder, Program>(
    programs.flatMap((program, index) => (other[index] ? [[program, other[index]]] : [])),
  );
  const inOther = (acquisition: Acquisition): Acquisition => {
    const { program, operation, at } = acquisition;
    const twin = twins.get(program);
    const own = twin?.operations[program.operations.indexOf(operation)];
    return twin === undefined || own === undefined ? acquisition : { program: twin, operation: own, at };
  };
  return Acquisitions.of({ programs, sweeps })
    .holding('keyed')
    .map(([first, ...more]): AcquisitionGroup => [inOther(first), ...more.map(inOther)]);
}

/** The locks of the maps from which the script removes entries while it runs. */
function emptiedMaps({ programs, sweeps }: LoweredScript): ReadonlySet<string> {
  const deletes = (operation: LockOperation) =>
    operation.operation.endsWith('.delete') ? operation.locks.map(({ id }) => id) : [];
  const holders: readonly Holder[] = [...programs, ...sweeps];
  return new Set(holders.flatMap(({ operations }) => operations.flatMap(deletes)));
}

/** The acquisitions of a group in the other copy. Its first program is in no group of this copy, so the rest is not copied. */
function ofOtherCopy([first, ...rest]: AcquisitionGroup): AcquisitionGroup {
  return [inOtherCopy(first), ...rest];
}

function inOtherCopy({ program, operation: { guardedBy: _, ...operation }, at }: Acquisition): Acquisition {
  return { program: { ...program }, operation, at };
}
