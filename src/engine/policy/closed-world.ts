import type { LockClass } from '../../facts/kernel-lock.ts';
import type { LockMoment } from '../../facts/map.ts';
import { LOCK_MOMENTS } from '../../facts/map.ts';
import { lockType } from '../../facts/query/kernel-lock.ts';
import { heldAt } from '../../facts/query/lock-path.ts';
import type { LoweredScript, Program, Report, Site } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Cycle } from './cycle.ts';
import { findCycles } from './cycle.ts';
import { edgesFrom, type FoundCycle, toldBy } from './cycle-witness.ts';
import { compareConfidence } from './finding.ts';
import type { LockEdge } from './lock-order.ts';
import { heldByProcess, isHeldByProcess, lockOrder } from './lock-order.ts';
import { oncePerFactSet } from './once-per-fact-set.ts';
import type { Cause, Outcome } from './outcome.ts';
import { confidenceOn, refusedOutcome } from './outcome.ts';
import {
  GUARDED_BY_BPFTRACE,
  lockGivesUp,
  locksWait,
  SAME_BUCKET_REFUSED,
  tellReport,
  whenItHappens,
} from './reason.ts';
import { shapeOf } from './shape.ts';
import { describeFunction, placesInOrder, placesOf } from './site.ts';
import { list } from './target-words.ts';

/** The causes of the cycles that a script closes by itself, over all targets: one for each set of probes. */
export function closedCauses(lowered: readonly LoweredScript[]): Cause[] {
  const perTarget = lowered.map((script) => (script.refusals.length === 0 ? closedCyclesOf(script) : []));
  return groupByProbe([...new Set(perTarget.flat())]).flatMap((group) => {
    const cyclesOn = (index: number) => (perTarget[index] ?? []).filter((cycle) => group.has(cycle));
    const outcomes = lowered.map((script, index) => outcomeOf(cyclesOn(index), script, group));
    const worst = worstCycle(lowered.flatMap((_, index) => cyclesOn(index)));
    const on = lowered.find((_, index) => worst !== undefined && cyclesOn(index).includes(worst));
    return worst === undefined || on === undefined ? [] : [causeOf({ cycle: worst, on }, outcomes, group)];
  });
}

/**
 * The cycles of a script on a target. bpftrace's own guard prevents cycles that need programs inside programs, so those are
 * only marked. It does not prevent programs inside the bpftrace process.
 */
function cyclesOf(script: LoweredScript): Cycle[] {
  const order = lockOrder(script);
  const cycles = findCycles(order, script.target);
  if (script.bpftraceGuard === undefined) return cycles;
  const closed = findCycles(heldByProcess(order), script.target);
  return [...closed, ...cycles.map((cycle) => ({ ...cycle, prevented: true }))];
}

const closedCyclesOf = oncePerFactSet(cyclesOf);

/** Cycles that share a probe have one cause. */
export function groupByProbe(cycles: readonly Cycle[]): ReadonlySet<Cycle>[] {
  const groupOf = new Map<Probe, { probes: Probe[]; cycles: Cycle[] }>();
  for (const cycle of cycles) {
    let group: { probes: Probe[]; cycles: Cycle[] } = { probes: [], cycles: [cycle] };
    for (const probe of cycle.probes) {
      const other = groupOf.get(probe);
      if (other === group) continue;
      if (other === undefined) {
        group.probes.push(probe);
        groupOf.set(probe, group);
        continue;
      }
      // The smaller group joins the larger one.
      const [large, small] = other.probes.length > group.probes.length ? [other, group] : [group, other];
      for (const moved of small.probes) {
        large.probes.push(moved);
        groupOf.set(moved, large);
      }
      large.cycles.push(...small.cycles);
      group = large;
    }
  }
  return [...new Set(groupOf.values())].map((group) => new Set(group.cycles));
}

/** The worst cycle; of equally bad ones the surest. */
export function worstCycle(cycles: readonly Cycle[]): Cycle | undefined {
  return [...cycles].sort(
    (a, b) =>
      Number(a.prevented === true) - Number(b.prevented === true) ||
      Number(b.verdict === 'hang') - Number(a.verdict === 'hang') ||
      LOCK_MOMENTS.indexOf(a.moment) - LOCK_MOMENTS.indexOf(b.moment) ||
      compareConfidence(a.confidence, b.confidence),
  )[0];
}

function outcomeOf(cycles: readonly Cycle[], script: LoweredScript, group: ReadonlySet<Cycle>): Outcome {
  const refused = refusedOutcome(script);
  if (refused !== undefined) return refused;
  const target = script.target.name;
  const cycle = worstCycle(cycles);
  if (cycle === undefined) return { target, verdict: 'safe', why: whySafe(script, group) };
  const confidence = confidenceOn(script.target, cycle.confidence);
  if (cycle.verdict === 'hang' ? cycle.prevented === true : cycles.some((each) => each.prevented)) {
    return { target, verdict: 'lost-updates', confidence, ...conditionsOf(cycle), why: GUARDED_BY_BPFTRACE };
  }
  const shape = cycle.verdict === 'hang' ? { shape: shapeOf(cycle, script.target) } : {};
  return { target, verdict: cycle.verdict, confidence, ...conditionsOf(cycle), ...shape, why: whyNot(cycle, script) };
}

/** What a cycle needs besides its programs. */
export function conditionsOf({ moment, edges, byHash }: Cycle): {
  moment: LockMoment;
  reports: readonly Report[];
  byHash?: true;
} {
  const reports = edges.flatMap(({ outer, inner }) => [outer.operation, inner.operation]);
  return {
    moment,
    reports: reports.flatMap(({ report }) => report ?? []),
    ...(byHash === undefined ? {} : { byHash }),
  };
}

/** Says what a cycle does to a target that does not guard against it. */
export function whyNot(cycle: Cycle, { target }: LoweredScript): string {
  const locks = lockClasses(cycle);
  const insert = whenItHappens(conditionsOf(cycle));
  if (cycle.verdict === 'hang') {
    const how = cycle.recursive ? 'a CPU can wait for itself' : 'two CPUs can wait for each other';
    const meeting = cycle.byHash === true ? ', where different keys are in one bucket' : '';
    return `${locksWait(locks)}: ${how}${meeting}${insert}`;
  }
  const raw = locks.every((lock) => lockType(lock, target.kernel) === 'raw');
  return (raw ? SAME_BUCKET_REFUSED : lockGivesUp(locks, target.kernel)) + insert + tellReport(locks, target.bpftrace);
}

/** The classes of the locks of a cycle, each once. */
export function lockClasses(cycle: Cycle): LockClass[] {
  return [...new Set(cycle.edges.flatMap(({ held, wanted }) => [held.class, wanted.class]))];
}

/** Why the programs that close a cycle on other targets close none here. */
function whySafe(script: LoweredScript, group: ReadonlySet<Cycle>): string {
  const edges = [...group].flatMap((cycle) => cycle.edges);
  const probes = probesOf(group);
  const here = script.programs.filter((program) => probes.has(program.probe));
  if (here.every((program) => program.operations.length === 0))
    return 'this bpftrace takes no lock for what these probes do';
  const sites = new Set(edges.map((edge) => edge.inner.program.site?.function).filter((name) => name !== undefined));
  const passed = here.flatMap(({ site }) => (site !== undefined && sites.has(site.function) ? [site] : []));
  const offPath = passed.filter((site) => !reachesOwnOperations(site, script));
  const names = [...new Set(offPath.map(describeFunction))];
  if (names.length > 0) return `this kernel does not pass through ${list(names)} while it holds a lock of these maps`;
  return 'these programs cannot run inside each other while one of them holds a lock';
}

/** The probes of all cycles of a group. */
export function probesOf(group: ReadonlySet<Cycle>): ReadonlySet<Probe> {
  return new Set([...group].flatMap((cycle) => [...cycle.probes]));
}

/** Whether some operation of the script passes a site with its lock held. */
function reachesOwnOperations(site: Site, { operations, target }: LoweredScript): boolean {
  return operations.some((operation) => {
    const place = heldAt(site.function, site.edge, operation, target);
    return place !== undefined && place.held !== 'no';
  });
}

function causeOf(found: FoundCycle, outcomes: readonly Outcome[], group: ReadonlySet<Cycle>): Cause {
  const { cycle } = found;
  // The probe to change fires inside the bpftrace process, where no flag of the script helps, or else where the lock is held
  // for sure.
  const chosen = cycle.edges.find(isHeldByProcess) ?? surestEdge(cycle);
  return {
    world: 'closed',
    nmi: cycle.edges.some((edge) => edge.nmi),
    process: cycle.edges.some(isHeldByProcess),
    outcomes,
    ...toldBy(found, edgesFrom(cycle, chosen)),
    ...causeAt(cycle, chosen, placesOf(cycle.edges, chosen.inner.program)),
    probes: probesOf(group),
  };
}

/** The first edge whose lock is held for sure, or else the first edge. */
export function surestEdge({ edges }: Cycle): LockEdge {
  const edge = edges.find(({ confidence }) => confidence !== 'possible') ?? edges[0];
  if (edge === undefined) throw new Error('a cycle has at least one edge');
  return edge;
}

/** The parts of a cause that follow from its cycle and the edge to change. */
export function causeAt(
  cycle: Cycle,
  { inner: { program: inner } }: LockEdge,
  places: ReturnType<typeof placesOf>,
): Pick<Cause, 'span' | 'related' | 'locks' | 'inner' | 'programs'> {
  const related = placesInOrder(places.map(({ place }) => place));
  return { span: inner.attachPoint.span, related, locks: lockClasses(cycle), inner, programs: programsOf(cycle) };
}

/** All programs of a cycle. */
function programsOf({ edges }: Cycle): Program[] {
  const playing = edges.flatMap(({ outer, inner, through = [] }) => [outer.program, ...through, inner.program]);
  return [...new Set(playing)].filter(isProgram);
}
