import type { LockMoment } from '../../facts/map.ts';
import { LOCK_MOMENTS } from '../../facts/map.ts';
import { isAsFrequent } from '../../facts/query/map.ts';
import type { Target } from '../../facts/target.ts';
import type { KeyMatch } from '../program/key-values.ts';
import type { Program } from '../program/program.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Endpoint, Endpoints } from './endpoint.ts';
import type { Confidence } from './finding.ts';
import { CONFIDENCES, compareConfidence } from './finding.ts';
import type { HeldSites } from './held-sites.ts';
import type { Ends } from './lock-graph.ts';
import { byAnybody, byProcess, byProgram, compareEnds, LockGraph } from './lock-graph.ts';
import type { KindNesting, LockEdge, LockOrder, OwnEdge } from './lock-order.ts';
import { filterNestings, isHeldByProcess } from './lock-order.ts';
import { components, shortestWay } from './lock-search.ts';
import { closeAlone, groupByLock } from './own-cycle.ts';

/** A closed chain of lock edges, which is a deadlock. One edge alone is a lock that meets itself. */
export interface Cycle {
  readonly edges: readonly LockEdge[];
  readonly verdict: 'hang' | 'lost-updates';
  readonly confidence: Confidence;
  readonly moment: LockMoment;
  /** Whether one CPU waits for itself. */
  readonly recursive: boolean;
  /** Set if different keys have to be in one bucket, by their hashes. */
  readonly byHash?: true;
  /** Whether bpftrace's own guard keeps it from closing, and drops events instead. */
  readonly prevented?: boolean;
  /** The probes of all programs that can play a part in this or another cycle of these locks. */
  readonly probes: ReadonlySet<Probe>;
}

/**
 * Finds the worst cycle of each group of locks that can close one. A hang is worse than lost updates. Then a cycle at every
 * event is worse than one at first inserts, and that is worse than one at errors. Then a surer one is worse, and then a
 * shorter one.
 * @param through if given, only cycles with an edge that passes this test
 */
export function findCycles(order: LockOrder, target: Target, through?: EdgeTest): Cycle[] {
  return split(order).flatMap((part) => worstCycle(part, target, through) ?? []);
}

/** A test of an edge: the ids of its two locks, and the programs between the two that nest. */
type EdgeTest = (held: string, wanted: string, through: readonly Program[]) => boolean;

interface GrowingEndpoints extends Endpoints {
  readonly holds: Endpoint[];
  readonly wants: Endpoint<Program>[];
}

interface Part extends GrowingEndpoints {
  readonly keyed: GrowingEndpoints;
  readonly nestings: LockOrder['nestings'];
  readonly own: OwnEdge[];
  readonly sites?: HeldSites;
}

function partWith(nestings: LockOrder['nestings'], { sites }: LockOrder): Part {
  const ends = { holds: [], wants: [], keyed: { holds: [], wants: [] } };
  return { ...ends, nestings, own: [], ...(sites === undefined ? {} : { sites }) };
}

/** The parts of a graph in which a cycle can close: those of several locks in the order of their edges, then single locks. */
function split(order: LockOrder): LockOrder[] {
  const parts = new Map<string, Part>();
  for (const locks of order.nestings.size === 0 ? [] : components(new LockGraph(order, 'by-hash'))) {
    const part = partWith(order.nestings, order);
    for (const lock of locks) parts.set(lock, part);
  }
  for (const hold of order.holds) parts.get(hold.lock.id)?.holds.push(hold);
  for (const want of order.wants) parts.get(want.lock.id)?.wants.push(want);
  const several = inOrder([...new Set(parts.values())]);
  for (const hold of order.keyed.holds) parts.get(hold.lock.id)?.keyed.holds.push(hold);
  for (const want of order.keyed.wants) parts.get(want.lock.id)?.keyed.wants.push(want);
  for (const [lock, own] of groupByLock(order.own)) {
    const part = parts.get(lock) ?? partWith(new Map(), order);
    for (const edge of own) part.own.push(edge);
    parts.set(lock, part);
  }
  return [...new Set([...several, ...parts.values()])];
}

/** Parts of several locks in the order of the first edge of each. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  return parts
    .flatMap((part) => {
      const [first] = new LockGraph(part, 'by-hash').firsts(byAnybody);
      return first === undefined ? [] : [{ part, first }];
    })
    .sort((a, b) => compareEnds(a.first, b.first))
    .map(({ part }) => part);
}

const LEVELS: readonly { raw: boolean; moment: LockMoment; confidence: Confidence }[] = [true, false].flatMap((raw) =>
  LOCK_MOMENTS.flatMap((moment) => CONFIDENCES.map((confidence) => ({ raw, moment, confidence }))),
);

function worstCycle(part: LockOrder, target: Target, through?: EdgeTest): Cycle | undefined {
  const kinds = kindsOfEdges(part);
  const looked = new Set<string>();
  for (const level of LEVELS) {
    const passes = ({ raw, moment, confidence }: KindNesting) =>
      isAsFrequent(moment, level.moment) && compareConfidence(confidence, level.confidence) <= 0 && (!level.raw || raw);
    const left = [...kinds].flatMap(([name, kind]) => (passes(kind) ? [name] : []));
    // Levels often have the same edges. Then there is nothing new to look at.
    const keys = level.confidence === 'certain' ? 'same' : 'perhaps';
    const edges = `${level.raw} ${keys} ${level.confidence === 'possible'} ${left.join()}`;
    if (left.length === 0 || looked.has(edges)) continue;
    looked.add(edges);
    const allowed = only(part, passes);
    const close = (match: KeyMatch) =>
      through === undefined
        ? (closeAlone(allowed.own, { hang: level.raw, target, keys: match }) ?? closeTogether(allowed, match))
        : (closeAlone(allowed.own, { hang: level.raw, target, keys: match, needed: passing(through) }) ??
          closeThrough(allowed, through, match));
    // Keys that may be the same make it likely. Keys that only share a bucket by hash make it possible.
    const exact = close(keys);
    const found = exact ?? (level.confidence === 'possible' ? close('by-hash') : undefined);
    if (found === undefined) continue;
    return {
      edges: found,
      verdict: level.raw ? 'hang' : 'lost-updates',
      confidence: level.confidence,
      moment: level.moment,
      recursive: found[0]?.sameKey === true || found.every(isHeldByProcess),
      probes: probesOf(part),
      ...(exact === undefined ? { byHash: true } : {}),
    };
  }
  return undefined;
}

function passing(test: EdgeTest): (edge: LockEdge) => boolean {
  return ({ held, wanted, through = [] }) => test(held.id, wanted.id, through);
}

/** One edge of each level among the edges of a part. */
function kindsOfEdges({ own, nestings }: LockOrder): ReadonlyMap<string, KindNesting> {
  const kinds = new Map<string, KindNesting>();
  const note = (edge: KindNesting) => kinds.set(`${edge.raw} ${edge.moment} ${edge.confidence}`, edge);
  for (const edge of own) note(edge);
  for (const row of nestings.values()) for (const all of row.values()) for (const nesting of all) note(nesting);
  return kinds;
}

/** The edges of a part that pass a test. */
function only(part: LockOrder, passes: (nesting: KindNesting) => boolean): LockOrder {
  const nestings = filterNestings(part.nestings, passes);
  return { ...part, own: part.own.filter(passes), nestings };
}

function probesOf(part: LockOrder): ReadonlySet<Probe> {
  const groups = new LockGraph(part, 'by-hash').groups();
  for (const { outers, inners } of part.own) groups.add(outers).add(inners);
  const probes = new Set<Probe>();
  for (const group of groups) for (const { program } of group) probes.add(program.probe);
  return probes;
}

/** The shortest cycle through an edge that passes the test: it, and the way back. */
function closeThrough(order: LockOrder, through: EdgeTest, keys: KeyMatch): readonly LockEdge[] | undefined {
  if (order.nestings.size === 0) return undefined;
  const graph = new LockGraph(order, keys);
  const lockOf = (node: string) => graph.locks.get(node) ?? node;
  const firsts = components(graph).flatMap((nodes) =>
    [...nodes].flatMap((held) => {
      // If no program can be between two others, the locks alone decide.
      const wanted = [...nodes].filter((node) => order.sites !== undefined || through(lockOf(held), lockOf(node), []));
      const ends = [byProgram, byProcess].flatMap((by) => wanted.flatMap((node) => graph.ends(held, node, by) ?? []));
      if (order.sites === undefined) return ends;
      return ends.filter((each) => through(each.hold.lock.id, each.want.lock.id, graph.edgeOf(each).through ?? []));
    }),
  );
  return shortestOf(graph, firsts.sort(compareEnds), (first, limit) => {
    const [from, to] = [first.want.node, first.hold.node];
    const back = shortestWay(graph, { from, to, swept: byProcess(first.hold), limit: limit - 1 });
    return back && [first, ...back];
  });
}

/** The shortest cycle through two or more locks, or entries. */
function closeTogether(order: LockOrder, keys: KeyMatch): readonly LockEdge[] | undefined {
  if (order.nestings.size === 0) return undefined;
  const graph = new LockGraph(order, keys);
  const closing = new Set(components(graph).flatMap((nodes) => [...nodes]));
  const firsts = closing.size === 0 ? [] : graph.firsts(byProgram).filter(({ hold }) => closing.has(hold.node));
  return shortestOf(graph, firsts, ({ hold: { node } }, limit) =>
    shortestWay(graph, { from: node, to: node, swept: false, limit }),
  );
}

/**
 * The shortest of the cycles that some edges close. No cycle through several nodes has fewer than two edges.
 * @param close a cycle of an edge that has fewer edges than the limit
 */
function shortestOf(
  graph: LockGraph,
  firsts: readonly Ends[],
  close: (first: Ends, limit: number) => readonly Ends[] | undefined,
): readonly LockEdge[] | undefined {
  let shortest: readonly Ends[] | undefined;
  for (const first of firsts) {
    shortest = close(first, shortest?.length ?? Number.POSITIVE_INFINITY) ?? shortest;
    if (shortest?.length === 2) break;
  }
  return shortest?.map((ends) => graph.edgeOf(ends));
}
