import { isRunThrough } from '../../facts/query/helper.ts';
import type { Holder, Lock, LockOperation, LoweredScript, Program } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
import type { ScriptModel } from '../program/script-model.ts';
import { conditionsOf, groupByProbe, lockClasses, whyNot, worstCycle } from './closed-world.ts';
import type { Cycle } from './cycle.ts';
import { findCycles } from './cycle.ts';
import { edgesFrom, toldBy } from './cycle-witness.ts';
import { nameOf, relatedInItsFile } from './file-place.ts';
import type { Place, RelatedPlace } from './finding.ts';
import { compareConfidence } from './finding.ts';
import { isHeldByProcess, lockOrder } from './lock-order.ts';
import { firesOnLockPath } from './nesting.ts';
import { type GuardName, withGuards } from './other-guard.ts';
import type { Cause, Outcome } from './outcome.ts';
import { confidenceOn, refusedOutcome } from './outcome.ts';
import { placesInOrder, placesOf } from './site.ts';

/** A script that is declared to run on a host together with the judged one. */
export interface Neighbour {
  readonly path: string;
  readonly model: ScriptModel;
  /** One for each target, in the order of the judged script's targets. */
  readonly lowered: readonly LoweredScript[];
}

/** The judged script and its neighbours on one target. */
interface Crowd {
  readonly own: LoweredScript;
  /** Whether bpftrace starts any of the neighbours. */
  readonly started: boolean;
  readonly cycles: readonly Cycle[];
  /** The neighbour whose program or bpftrace process it is. The judged script's are not in the map. */
  readonly neighbourOf: ReadonlyMap<Holder, Neighbour>;
}

/**
 * The cycles that the programs of a script close only together with those of its neighbours. Each script has its own maps,
 * ring buffer and guards. Programs that the kernel keeps from nesting (kprobes, tracepoints, timers) do not nest across
 * scripts either.
 * @throws TooManyLocks
 */
export function togetherCauses(
  model: ScriptModel,
  lowered: readonly LoweredScript[],
  neighbours: readonly Neighbour[],
): Cause[] {
  if (neighbours.length === 0) return [];
  const crowds = lowered.map((own, index) => crowdOn(own, index, neighbours));
  const probes = new Set(model.probes.map(({ probe }) => probe));
  return groupByProbe(crowds.flatMap(({ cycles }) => cycles)).flatMap((group) => {
    const inGroup = (crowd: Crowd) => crowd.cycles.filter((cycle) => group.has(cycle));
    const worst = worstCycle(crowds.flatMap(inGroup));
    const crowd = crowds.find(({ cycles }) => worst !== undefined && cycles.includes(worst));
    if (worst === undefined || crowd === undefined) return [];
    const playing = new Set([...group].flatMap((cycle) => [...cycle.probes]).filter((probe) => probes.has(probe)));
    const cause = causeOf(worst, crowd);
    // Its program may be the one between two programs of another script.
    playing.add(cause.inner.probe);
    return [{ ...cause, probes: playing, outcomes: crowds.map((each) => outcomeOf(inGroup(each), each)) }];
  });
}

function crowdOn(own: LoweredScript, index: number, neighbours: readonly Neighbour[]): Crowd {
  const neighbourOf = new Map<Holder, Neighbour>();
  const running = neighbours.filter((neighbour) => neighbour.lowered[index]?.refusals.length === 0);
  const alone: Crowd = { own, started: running.length > 0, cycles: [], neighbourOf };
  if (own.refusals.length > 0 || !hasPart(own)) return alone;
  const programs = own.bpftraceGuard === undefined ? [...own.programs] : own.programs.map(withGuards(() => 'bpftrace'));
  const sweeps = [...own.sweeps];
  const owners = new Map<string, Neighbour>();
  for (const [at, neighbour] of running.entries()) {
    const script = neighbour.lowered[index];
    if (script === undefined || !hasPart(script)) continue;
    const rename = <Runner extends Holder>(runner: Runner) => named(runner, `${at} `, nameOf(neighbour.path));
    const guardOf =
      script.bpftraceGuard === undefined ? withGuards(prefixed(`${at} `)) : withGuards(() => `${at} bpftrace`);
    const itsPrograms = script.programs.map(rename).map(guardOf);
    const itsSweeps = script.sweeps.map(rename);
    programs.push(...itsPrograms);
    sweeps.push(...itsSweeps);
    for (const holder of [...itsPrograms, ...itsSweeps]) {
      neighbourOf.set(holder, neighbour);
      for (const operation of holder.operations) for (const { id } of locksOf(operation)) owners.set(id, neighbour);
    }
  }
  if (neighbourOf.size === 0) return alone;
  const order = lockOrder({ target: own.target, programs, sweeps });
  const cycles = findCycles(order, own.target, (held, wanted, through) => {
    const wantedByOther = owners.has(wanted);
    if (owners.has(held) && !wantedByOther) return true;
    return through.some((program) => neighbourOf.has(program) !== wantedByOther);
  });
  return { ...alone, cycles };
}

/**
 * Whether a script can take part in a cycle of several scripts: it needs a program that fires inside a map operation, or in
 * what another program calls there.
 */
function hasPart({ programs, target }: LoweredScript): boolean {
  return programs.some(
    (program) => firesOnLockPath(program, target) || (program.site && isRunThrough(program.site.function, target)),
  );
}

function locksOf({ locks, freeList }: LockOperation): readonly Lock[] {
  return freeList === undefined ? locks : [...locks, freeList.lock];
}

/** A program, or the bpftrace process, whose locks differ from those of other scripts that have the same names. */
function named<Runner extends Holder>(runner: Runner, prefix: string, script: string): Runner {
  const own = (lock: Lock): Lock => ({ ...lock, id: `${prefix}${lock.id}`, script });
  return {
    ...runner,
    name: `${runner.name} of ${script}`,
    operations: runner.operations.map((operation) => ({
      ...operation,
      locks: operation.locks.map(own),
      ...(operation.freeList === undefined
        ? {}
        : { freeList: { ...operation.freeList, lock: own(operation.freeList.lock) } }),
    })),
  };
}

function prefixed(prefix: string): GuardName {
  return (guardedBy) => (guardedBy === undefined ? undefined : `${prefix}${guardedBy}`);
}

function outcomeOf(cycles: readonly Cycle[], { own, started }: Crowd): Outcome {
  const refused = refusedOutcome(own);
  if (refused !== undefined) return refused;
  const target = own.target.name;
  const cycle = worstCycle(cycles);
  if (cycle === undefined) {
    const why = started
      ? 'these scripts cannot run inside each other while one of them holds a lock'
      : 'bpftrace does not start the other script here';
    return { target, verdict: 'safe', why };
  }
  return {
    target,
    verdict: cycle.verdict,
    confidence: confidenceOn(own.target, cycle.confidence),
    ...conditionsOf(cycle),
    why: whyNot(cycle, own),
  };
}

function causeOf(cycle: Cycle, { own: on, neighbourOf }: Crowd): Omit<Cause, 'outcomes' | 'probes'> {
  const isOwn = (program: Holder) => !neighbourOf.has(program);
  // The program to change is one of the script that fires inside another script's program, or else between two of them.
  const entering = cycle.edges.flatMap((edge) => {
    const { outer, through = [], inner } = edge;
    const inOther = isOwn(inner.program) && [outer.program, ...through].some((program) => !isOwn(program));
    return inOther ? [{ edge, own: inner.program }] : [];
  });
  const leading = cycle.edges.flatMap((edge) => (edge.through ?? []).filter(isOwn).map((own) => ({ edge, own })));
  const [entry] = (entering.length > 0 ? entering : leading).sort((a, b) =>
    compareConfidence(a.edge.confidence, b.edge.confidence),
  );
  if (entry === undefined) throw new Error('a cycle of several scripts enters the judged one');
  const { edge: chosen, own } = entry;
  const playing = cycle.edges.flatMap(({ outer, through = [], inner }) => [outer.program, ...through, inner.program]);
  const others = playing.flatMap((program) => neighbourOf.get(program)?.path ?? []);
  return {
    world: 'together',
    nmi: false,
    process: cycle.edges.some(isHeldByProcess),
    span: own.attachPoint.span,
    related: relatedPlaces(cycle, own, neighbourOf),
    ...toldBy({ cycle, on }, edgesFrom(cycle, chosen), {
      placeOf: (holder, place) => inFileOf(holder, place, neighbourOf),
    }),
    locks: lockClasses(cycle),
    inner: own,
    programs: [...new Set(playing.filter(isProgram))],
    neighbours: [...new Set(others)],
  };
}

/** The other places of the cycle, each in its own file. Places of the script come first. */
function relatedPlaces({ edges }: Cycle, told: Program, neighbourOf: ReadonlyMap<Holder, Neighbour>): RelatedPlace[] {
  const places = placesOf(edges, told, { wanting: 'fires while a lock is held' });
  return placesInOrder(places.map(({ holder, place }) => inFileOf(holder, place, neighbourOf)));
}

/** A place with its file, if it is in a neighbour. */
function inFileOf<Where extends Place>(holder: Holder, place: Where, neighbourOf: Crowd['neighbourOf']): Where {
  const neighbour = neighbourOf.get(holder);
  return neighbour === undefined ? place : { path: neighbour.path, ...relatedInItsFile(place, neighbour.model) };
}
