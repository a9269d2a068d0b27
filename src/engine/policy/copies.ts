import { rawLocks } from '../../facts/query/kernel-lock.ts';
import type { LoweredScript, Program } from '../program/program.ts';
import { causeAt, conditionsOf, groupByProbe, lockClasses, probesOf, surestEdge, worstCycle } from './closed-world.ts';
import { isOfOtherCopy, lockOrderOfCopies } from './copy-order.ts';
import type { Cycle } from './cycle.ts';
import { findCycles } from './cycle.ts';
import { type FoundCycle, type Told, toldBy, turnedTo } from './cycle-witness.ts';
import { weaker } from './finding.ts';
import type { LockEdge } from './lock-order.ts';
import { oncePerFactSet } from './once-per-fact-set.ts';
import type { Cause, Outcome } from './outcome.ts';
import { confidenceOn, isBad, refusedOutcome, worstOutcome } from './outcome.ts';
import { locksWait, whenItHappens } from './reason.ts';
import { shapeOf } from './shape.ts';
import { placesOf } from './site.ts';

/**
 * The causes of the cycles that two copies of a guarded script close on one machine. A guard, bpftrace's or the script's
 * own, keeps the programs of one copy apart, but not those of the other copy: in the laboratory two copies of 4 of 4 such
 * scripts hung. Only hangs count, because a guarded script drops events anyway.
 * @throws TooManyLocks
 */
export function copyCauses(lowered: readonly LoweredScript[]): Cause[] {
  const perTarget = lowered.map((script) => (script.refusals.length === 0 ? cyclesOfGuarded(script) : []));
  return groupByProbe([...new Set(perTarget.flat())]).flatMap((group) => {
    const cyclesOn = (index: number) => (perTarget[index] ?? []).filter((cycle) => group.has(cycle));
    const outcomes = lowered.map((script, index) => outcomeOf(cyclesOn(index), script));
    const worst = worstCycle(lowered.flatMap((_, index) => cyclesOn(index)));
    const on = lowered.find((_, index) => worst !== undefined && cyclesOn(index).includes(worst));
    return worst === undefined || on === undefined ? [] : [causeOf({ cycle: worst, on }, outcomes, group)];
  });
}

const cyclesOfGuarded = oncePerFactSet((script) => cyclesOfCopies(script, guardedIn(script)));

/** The cycles that hang two copies of a script on a target, guarded or not. */
export const cyclesOfAnyCopies = oncePerFactSet((script) => cyclesOfCopies(script, () => true));

/**
 * The cycles that hang two copies of a script on a target.
 * @param fires which programs may fire inside the other copy
 * @throws TooManyLocks
 */
function cyclesOfCopies(script: LoweredScript, fires: (program: Program) => boolean): Cycle[] {
  const raw = rawLocks(script.target.kernel);
  const takesRaw = ({ operations }: Program) =>
    operations.some(({ locks }) => locks.some((lock) => raw.has(lock.class)));
  const order = lockOrderOfCopies(script, (program) => takesRaw(program) && fires(program));
  return findCycles(order, script.target).filter(({ verdict }) => verdict === 'hang');
}

/** Which programs a guard holds back in their own copy: all of them if bpftrace guards the script. */
function guardedIn({ bpftraceGuard }: LoweredScript): (program: Program) => boolean {
  if (bpftraceGuard !== undefined) return () => true;
  return ({ operations }) => operations.some(({ guardedBy }) => guardedBy !== undefined);
}

function outcomeOf(cycles: readonly Cycle[], script: LoweredScript): Outcome {
  const refused = refusedOutcome(script);
  if (refused !== undefined) return refused;
  const target = script.target.name;
  const cycle = worstCycle(cycles);
  if (cycle === undefined)
    return { target, verdict: 'safe', why: 'two copies of this script cannot wait for each other here' };
  const guard = script.bpftraceGuard === undefined ? 'the guard of this script' : "bpftrace's own guard";
  return {
    target,
    verdict: 'hang',
    confidence: confidenceOn(script.target, weaker(cycle.confidence, 'likely')),
    ...conditionsOf(cycle),
    withCopy: true,
    shape: shapeOf(cycle, script.target, true),
    why: `${guard} protects only this copy: ${locksWait(lockClasses(cycle))}, and this copy and a second one can wait for each other${whenItHappens(conditionsOf(cycle))}`,
  };
}

function causeOf(found: FoundCycle, outcomes: readonly Outcome[], group: ReadonlySet<Cycle>): Cause {
  const { cycle } = found;
  const chosen = surestEdge(cycle);
  const places = placesOf(cycle.edges, chosen.inner.program, WORDS);
  return {
    world: 'copies',
    nmi: false,
    process: false,
    outcomes,
    ...toldByCopies(found, chosen),
    ...causeAt(cycle, chosen, places),
    probes: probesOf(group),
  };
}

const WORDS = {
  holding: 'of the other copy runs here first and holds a lock',
  wanting: 'fires while the other copy holds a lock',
  where: ', in either copy',
};
const SECOND = ' of a second copy';

/**
 * A cycle as its witness. Each edge goes from one copy to the other, so a cycle with an odd number of edges goes round twice. The
 * program that fires first is one of this copy.
 */
function toldByCopies(found: FoundCycle, first: LockEdge): Told {
  const once = turnedTo(first, found.cycle.edges);
  const ends = (cpu: number) => (cpu % 2 === 0 ? { holding: SECOND, firing: '' } : { holding: '', firing: SECOND });
  return toldBy(found, once.length % 2 === 0 ? once : [...once, ...once], {
    ends,
    between: (program, cpu) => (isOfOtherCopy(program) ? ends(cpu).holding : ends(cpu).firing),
  });
}

/**
 * The causes of a script, joined with those that need a second copy of it. A cause that hangs without a second copy takes
 * over the outcomes of the copies. A cause that only loses updates, because of a guard, is replaced by that of the copies.
 */
export function joinCopies(known: readonly Cause[], copies: readonly Cause[]): Cause[] {
  if (copies.length === 0) return [...known];
  const sharing = (one: Cause, other: Cause) => [...one.probes].some((probe) => other.probes.has(probe));
  const hangs = (cause: Cause) => worstOutcome(cause.outcomes)?.verdict === 'hang';
  const told = known.filter(hangs);
  const own = copies.filter((copy) => !told.some((cause) => sharing(cause, copy)));
  // Updates that are lost in the bpftrace process are not lost because of a guard.
  const lossy = known.filter((cause) => !hangs(cause) && !cause.process);
  const replaced = new Set(lossy.filter((cause) => own.some((copy) => sharing(cause, copy))));
  const joined = known.flatMap((cause) => {
    if (replaced.has(cause)) return [];
    const others = hangs(cause) ? copies.filter((copy) => sharing(cause, copy)) : [];
    return [withWorse(cause, others, ({ verdict }) => verdict !== 'hang')];
  });
  const withLosses = own.map((copy) =>
    withWorse(
      copy,
      [...replaced].filter((cause) => sharing(cause, copy)),
      (outcome) => !isBad(outcome),
    ),
  );
  return [...joined, ...withLosses];
}

/** A cause that takes over the worst bad outcome of others on the targets where it `gives` way. */
function withWorse(cause: Cause, others: readonly Cause[], gives: (outcome: Outcome) => boolean): Cause {
  const outcomes = cause.outcomes.map((outcome, index) => {
    const worst = worstOutcome(others.flatMap((other) => other.outcomes[index] ?? []).filter(isBad));
    return worst !== undefined && gives(outcome) ? worst : outcome;
  });
  return { ...cause, outcomes };
}
