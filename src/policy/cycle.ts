import type { LockClass } from '../facts/kernel-lock.ts';
import { lockType, MAP_LOCKED } from '../facts/kernel-lock.ts';
import type { LockMoment } from '../facts/map-operation.ts';
import type { Target } from '../facts/target.ts';
import { atLeast } from '../facts/version.ts';
import type { Key } from '../program/key.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Confidence } from './finding.ts';
import { CONFIDENCES } from './finding.ts';
import type { LockEdge } from './lock-order.ts';
import { isHeldByProcess } from './lock-order.ts';
import type { TakerGroup } from './taker.ts';

/** A closed chain of lock edges: what a deadlock is made of. One edge alone is a lock that meets itself. */
export interface Cycle {
  readonly edges: readonly LockEdge[];
  readonly verdict: 'hang' | 'lost-updates';
  readonly confidence: Confidence;
  readonly moment: LockMoment;
  /** One CPU waits for itself. */
  readonly recursive: boolean;
  /** bpftrace's own guard keeps it from closing: events are dropped instead. */
  readonly prevented?: boolean;
  /** The probes of all programs that can play a part in a cycle of these locks, in other cycles than this one too. */
  readonly probes: ReadonlySet<Probe>;
}

/**
 * Finds the worst cycle of each group of locks that can close one. "Worst": a hang before lost updates, at every event
 * before first inserts, surest first, and then the shortest.
 * @param through only cycles of two locks and more that have such an edge
 */
export function findCycles(edges: readonly LockEdge[], target: Target, through?: EdgeTest): Cycle[] {
  return components(edges).flatMap((component) => {
    const cycle = worstCycle(component, target, through);
    return cycle === undefined ? [] : [cycle];
  });
}

type EdgeTest = (edge: LockEdge) => boolean;

const LEVELS: readonly { raw: boolean; moment: LockMoment; confidence: Confidence }[] = [true, false].flatMap((raw) =>
  (['always', 'first-insert'] as const).flatMap((moment) =>
    CONFIDENCES.map((confidence) => ({ raw, moment, confidence })),
  ),
);

function worstCycle(edges: readonly LockEdge[], target: Target, through?: EdgeTest): Cycle | undefined {
  if (through !== undefined && !edges.some(through)) return undefined;
  for (const level of LEVELS) {
    const allowed = edges.filter(
      (edge) =>
        (level.moment === 'first-insert' || edge.moment === 'always') &&
        CONFIDENCES.indexOf(edge.confidence) <= CONFIDENCES.indexOf(level.confidence) &&
        (!level.raw || (isRaw(edge.held.class, target) && isRaw(edge.wanted.class, target))),
    );
    const found =
      through === undefined
        ? (closeAlone(allowed, level.raw, target) ?? closeTogether(allowed))
        : closeThrough(allowed, through);
    if (found === undefined) continue;
    return {
      edges: found,
      verdict: level.raw ? 'hang' : 'lost-updates',
      confidence: level.confidence,
      moment: level.moment,
      recursive: found.length === 1 && (found[0]?.sameKey === true || found.every(isHeldByProcess)),
      probes: probesOf(edges),
    };
  }
  return undefined;
}

function probesOf(edges: readonly LockEdge[]): ReadonlySet<Probe> {
  const groups = new Set<TakerGroup>();
  for (const { outers, inners } of edges) groups.add(outers).add(inners);
  const probes = new Set<Probe>();
  for (const group of groups) for (const { program } of group) probes.add(program.probe);
  return probes;
}

function isRaw(lock: LockClass, target: Target): boolean {
  return lockType(lock, target.kernel) === 'raw';
}

/**
 * A cycle within one lock class of one map: the same entry twice on one CPU, or two entries crosswise on two CPUs. The
 * bpftrace process goes over all entries, so it may hold the one that is wanted; it can be only one of two.
 */
function closeAlone(edges: readonly LockEdge[], hang: boolean, target: Target): readonly LockEdge[] | undefined {
  const selfEdges = edges.filter((edge) => edge.held.id === edge.wanted.id);
  const differing = selfEdges.filter((edge) => !edge.sameKey && !isHeldByProcess(edge));
  const crosswise = differing.find((edge) => differing.some((other) => canCross(edge, other)));
  if (crosswise !== undefined) return [crosswise];
  const swept = selfEdges.filter((edge) => !edge.sameKey && isHeldByProcess(edge));
  for (const edge of swept) {
    const other = differing.find((candidate) => canCross(edge, candidate));
    if (other !== undefined) return [edge, other];
  }
  const recursive = selfEdges.find(
    (edge) =>
      (edge.sameKey || isHeldByProcess(edge)) &&
      (!hang || edge.held.class !== 'bucket' || !atLeast(target.kernel, MAP_LOCKED.from)),
  );
  return recursive === undefined ? undefined : [recursive];
}

/** Whether `other` can hold what `edge` wants while it wants what `edge` holds. */
function canCross(edge: LockEdge, other: LockEdge): boolean {
  return (
    edge.held.id === other.held.id &&
    canMeet(edge.inner.operation.key, other.outer.operation.key) &&
    canMeet(edge.outer.operation.key, other.inner.operation.key)
  );
}

function canMeet(one: Key, other: Key): boolean {
  return !(one.constant && other.constant) || one.text === other.text;
}

type Graph = ReadonlyMap<string, ReadonlyMap<string, LockEdge>>;

/** The edges whose lock a program holds, and those where the bpftrace process does. */
interface Graphs {
  readonly programs: Graph;
  readonly process: Graph;
}

function graphsOf(edges: readonly LockEdge[]): Graphs {
  return {
    programs: graphOf(edges.filter((edge) => !isHeldByProcess(edge))),
    process: graphOf(edges.filter(isHeldByProcess)),
  };
}

/** One edge for each pair of different locks. */
function graphOf(edges: readonly LockEdge[]): Graph {
  const next = new Map<string, Map<string, LockEdge>>();
  for (const edge of edges) {
    const [from, to] = [edge.held.id, edge.wanted.id];
    if (from === to) continue;
    const row = next.get(from) ?? new Map<string, LockEdge>();
    if (!row.has(to)) row.set(to, edge);
    next.set(from, row);
  }
  return next;
}

/** The shortest cycle through an edge that passes the test: it, and the way back. */
function closeThrough(edges: readonly LockEdge[], through: EdgeTest): readonly LockEdge[] | undefined {
  const graphs = graphsOf(edges);
  const tried = new Set<string>();
  let shortest: readonly LockEdge[] | undefined;
  for (const first of edges) {
    const swept = isHeldByProcess(first);
    const id = `${swept} ${first.held.id}\n${first.wanted.id}`;
    if (first.held.id === first.wanted.id || tried.has(id) || !through(first)) continue;
    tried.add(id);
    const back = shortestBetween(first.wanted.id, first.held.id, graphs, swept);
    if (back !== undefined && (shortest === undefined || back.length + 1 < shortest.length))
      shortest = [first, ...back];
    if (shortest?.length === 2) break;
  }
  return shortest;
}

/** The shortest cycle through two or more locks. */
function closeTogether(edges: readonly LockEdge[]): readonly LockEdge[] | undefined {
  const graphs = graphsOf(edges);
  let shortest: readonly LockEdge[] | undefined;
  for (const start of graphs.programs.keys()) {
    const cycle = shortestBetween(start, start, graphs, false);
    if (cycle !== undefined && (shortest === undefined || cycle.length < shortest.length)) shortest = cycle;
    if (shortest?.length === 2) break;
  }
  return shortest;
}

/** A lock on the way, how it was reached, and whether the bpftrace process holds one on the way already. */
interface Step {
  readonly lock: string;
  readonly swept: boolean;
  readonly by?: LockEdge;
  readonly before?: Step;
}

/**
 * The shortest way from one lock to another, or round to itself, by breadth-first search. The bpftrace process is on one
 * CPU at a time: it holds one lock of the way, and none if `swept`.
 */
function shortestBetween(
  start: string,
  goal: string,
  { programs, process }: Graphs,
  swept: boolean,
): LockEdge[] | undefined {
  const queue: Step[] = [{ lock: start, swept }];
  const seen = new Set<string>();
  for (const step of queue) {
    const graphs = step.swept ? [programs] : [programs, process];
    for (const graph of graphs) {
      for (const [lock, by] of graph.get(step.lock) ?? []) {
        const next: Step = { lock, swept: step.swept || graph === process, by, before: step };
        if (lock === goal) return wayOf(next);
        const id = `${next.swept} ${lock}`;
        if (lock === start || seen.has(id)) continue;
        seen.add(id);
        queue.push(next);
      }
    }
  }
  return undefined;
}

function wayOf(last: Step): LockEdge[] {
  const way: LockEdge[] = [];
  for (let step: Step | undefined = last; step?.by !== undefined; step = step.before) way.unshift(step.by);
  return way;
}

/** Splits edges into strongly connected components of their locks (Kosaraju); other edges are dropped. */
function components(edges: readonly LockEdge[]): LockEdge[][] {
  const next = new Map<string, Set<string>>();
  for (const edge of edges) {
    const row = next.get(edge.held.id) ?? new Set<string>();
    next.set(edge.held.id, row.add(edge.wanted.id));
  }
  const componentOf = stronglyConnected(next);
  const byComponent = new Map<number, LockEdge[]>();
  for (const edge of edges) {
    const component = componentOf.get(edge.held.id);
    if (component === undefined || component !== componentOf.get(edge.wanted.id)) continue;
    const list = byComponent.get(component) ?? [];
    list.push(edge);
    byComponent.set(component, list);
  }
  return [...byComponent.values()];
}

/** Numbers the strongly connected component of each node. */
function stronglyConnected(next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const order: string[] = [];
  const seen = new Set<string>();
  for (const root of next.keys()) visitDepthFirst(root, next, seen, (node) => order.push(node));
  const back = new Map<string, Set<string>>();
  for (const [from, row] of next) for (const to of row) back.set(to, (back.get(to) ?? new Set()).add(from));
  const componentOf = new Map<string, number>();
  const assigned = new Set<string>();
  let component = 0;
  for (const root of order.reverse()) {
    if (assigned.has(root)) continue;
    const current = component++;
    visitDepthFirst(root, back, assigned, (node) => componentOf.set(node, current));
  }
  return componentOf;
}

/** Depth first without recursion; `leave` is called when all below a node has been seen. */
function visitDepthFirst(
  root: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  seen: Set<string>,
  leave: (node: string) => void,
): void {
  if (seen.has(root)) return;
  seen.add(root);
  const stack: { node: string; rest: Iterator<string> }[] = [{ node: root, rest: iterate(next.get(root)) }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const step = top.rest.next();
    if (step.done === true) {
      leave(top.node);
      stack.pop();
    } else if (!seen.has(step.value)) {
      seen.add(step.value);
      stack.push({ node: step.value, rest: iterate(next.get(step.value)) });
    }
  }
}

function iterate(set: ReadonlySet<string> | undefined): Iterator<string> {
  return (set ?? new Set<string>()).values();
}
