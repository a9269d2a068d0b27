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

/** A closed chain of lock edges: what a deadlock is made of. One edge alone is a lock that meets itself. */
export interface Cycle {
  readonly edges: readonly LockEdge[];
  readonly verdict: 'hang' | 'lost-updates';
  readonly confidence: Confidence;
  readonly moment: LockMoment;
  /** One CPU waits for itself. */
  readonly recursive: boolean;
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
      recursive: found.length === 1 && found[0]?.sameKey === true,
      probes: probesOf(edges),
    };
  }
  return undefined;
}

function probesOf(edges: readonly LockEdge[]): ReadonlySet<Probe> {
  const groups = new Set(edges.flatMap((edge) => [edge.outers, edge.inners]));
  return new Set([...groups].flatMap((group) => group.map((taker) => taker.program.probe)));
}

function isRaw(lock: LockClass, target: Target): boolean {
  return lockType(lock, target.kernel) === 'raw';
}

/** A cycle within one lock class of one map: the same entry twice on one CPU, or two entries crosswise on two CPUs. */
function closeAlone(edges: readonly LockEdge[], hang: boolean, target: Target): readonly LockEdge[] | undefined {
  const selfEdges = edges.filter((edge) => edge.held.id === edge.wanted.id);
  const crosswise = selfEdges.find((edge) => !edge.sameKey && selfEdges.some((other) => canCross(edge, other)));
  if (crosswise !== undefined) return [crosswise];
  const recursive = selfEdges.find(
    (edge) => edge.sameKey && (!hang || edge.held.class !== 'bucket' || !atLeast(target.kernel, MAP_LOCKED.from)),
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

/** The first edge between each two locks. */
function edgesByLock(edges: readonly LockEdge[]): Map<string, Map<string, LockEdge>> {
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
  const next = edgesByLock(edges);
  const ends = new Set<string>();
  let shortest: readonly LockEdge[] | undefined;
  for (const first of edges) {
    const id = `${first.held.id}\n${first.wanted.id}`;
    if (first.held.id === first.wanted.id || ends.has(id) || !through(first)) continue;
    ends.add(id);
    const back = shortestBetween(first.wanted.id, first.held.id, next);
    if (back !== undefined && (shortest === undefined || back.length + 1 < shortest.length))
      shortest = [first, ...back];
    if (shortest?.length === 2) break;
  }
  return shortest;
}

/** The shortest cycle through two or more locks, by breadth-first search from each lock. */
function closeTogether(edges: readonly LockEdge[]): readonly LockEdge[] | undefined {
  const next = edgesByLock(edges);
  let shortest: readonly LockEdge[] | undefined;
  for (const start of next.keys()) {
    const cycle = shortestBetween(start, start, next);
    if (cycle !== undefined && (shortest === undefined || cycle.length < shortest.length)) shortest = cycle;
    if (shortest?.length === 2) break;
  }
  return shortest;
}

/** The shortest way from one lock to another, or round to itself. */
function shortestBetween(
  start: string,
  goal: string,
  next: ReadonlyMap<string, ReadonlyMap<string, LockEdge>>,
): LockEdge[] | undefined {
  const cameBy = new Map<string, LockEdge>();
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const lock = queue[at];
    if (lock === undefined) break;
    for (const [to, edge] of next.get(lock) ?? []) {
      if (to === goal) return [...pathTo(lock, start, cameBy), edge];
      if (to === start || cameBy.has(to)) continue;
      cameBy.set(to, edge);
      queue.push(to);
    }
  }
  return undefined;
}

function pathTo(lock: string, start: string, cameBy: ReadonlyMap<string, LockEdge>): LockEdge[] {
  const path: LockEdge[] = [];
  for (let at = lock; at !== start; ) {
    const edge = cameBy.get(at);
    if (edge === undefined) break;
    path.unshift(edge);
    at = edge.held.id;
  }
  return path;
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
