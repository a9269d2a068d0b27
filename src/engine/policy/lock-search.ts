import type { Endpoint } from './endpoint.ts';
import type { By, Direction, Ends, LockGraph } from './lock-graph.ts';
import { byAnybody, byProcess, byProgram, compareEnds } from './lock-graph.ts';

/**
 * Spreads over the nodes of a graph, and reaches each once. The far ends of edges are removed as their nodes are reached, so
 * that the cost grows with the number of ends and not of edges.
 */
class Spread<Near extends Endpoint, Far extends Endpoint> {
  readonly #direction: Direction<Near, Far>;
  readonly #reached = new Set<string>();
  readonly #left = new Map<string, Set<Far>>();

  constructor(direction: Direction<Near, Far>) {
    this.#direction = direction;
  }

  /** Marks a node as reached, and returns whether it is the first time. */
  reach(node: string): boolean {
    const isNew = !this.#reached.has(node);
    this.#reached.add(node);
    return isNew;
  }

  /** The nodes at the other ends of edges that are not reached yet. Each is found when it is asked for. */
  *next(node: string, by: (near: Near) => boolean): Generator<string> {
    const { near, kinds, joins } = this.#direction;
    for (const endpoint of near.get(node) ?? []) {
      if (!by(endpoint)) continue;
      for (const kind of kinds.get(endpoint.kind) ?? []) {
        const left = this.#leftOf(kind);
        for (const other of left) {
          const isReached = this.#reached.has(other.node);
          if (!isReached && !joins(endpoint, other)) continue;
          left.delete(other);
          if (this.reach(other.node)) yield other.node;
        }
      }
    }
  }

  #leftOf(kind: string): Set<Far> {
    const left = this.#left.get(kind) ?? new Set(this.#direction.far.get(kind));
    this.#left.set(kind, left);
    return left;
  }
}

/** The strongly connected components of at least two nodes (Kosaraju), in no special order. */
export function components(graph: LockGraph): Set<string>[] {
  const order: string[] = [];
  const forward = new Spread(graph.forward);
  for (const root of graph.forward.near.keys()) visitDepthFirst(root, forward, (node) => order.push(node));
  const backward = new Spread(graph.backward);
  const found: Set<string>[] = [];
  for (const root of order.reverse()) {
    const component = new Set<string>();
    visitDepthFirst(root, backward, (node) => component.add(node));
    if (component.size > 1) found.push(component);
  }
  return found;
}

/** Visits depth first, without recursion. `leave` is called when everything below a node is reached. */
function visitDepthFirst<Near extends Endpoint, Far extends Endpoint>(
  root: string,
  spread: Spread<Near, Far>,
  leave: (node: string) => void,
): void {
  if (!spread.reach(root)) return;
  const stack = [{ node: root, rest: spread.next(root, byAnybody) }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const step = top.rest.next();
    if (step.done === true) {
      leave(top.node);
      stack.pop();
    } else stack.push({ node: step.value, rest: spread.next(step.value, byAnybody) });
  }
}

/** A node on the way, how it is reached, and whether the bpftrace process already holds a lock on the way. */
interface Step {
  readonly node: string;
  readonly swept: boolean;
  readonly length: number;
  readonly by?: Ends;
  readonly before?: Step;
}

/** The ends of a way through a graph, and what it may be. */
interface WayOptions {
  readonly from: string;
  /** May be `from`: then the way is a cycle. */
  readonly to: string;
  /** Whether the bpftrace process already holds a lock elsewhere. It is on one CPU, so it holds one lock at most. */
  readonly swept: boolean;
  /** The way has fewer edges than this. */
  readonly limit: number;
}

/** The shortest way from one node to another, by breadth-first search; undefined if there is none. */
export function shortestWay(graph: LockGraph, { from, to, swept, limit }: WayOptions): Ends[] | undefined {
  const spreads = { programs: new Spread(graph.forward), swept: new Spread(graph.forward) };
  const queue: Step[] = [{ node: from, swept, length: 0 }];
  for (const step of queue) {
    const length = step.length + 1;
    if (length >= limit) return undefined;
    for (const by of step.swept ? [byProgram] : [byProgram, byProcess]) {
      const last = graph.ends(step.node, to, by);
      if (last !== undefined) return wayOf({ ...step, by: last, before: step });
      const nowSwept = step.swept || by === byProcess;
      const spread = nowSwept ? spreads.swept : spreads.programs;
      for (const ends of edgesTo(spread.next(step.node, by), step.node, graph, by))
        queue.push({ node: ends.want.node, swept: nowSwept, length, by: ends, before: step });
    }
  }
  return undefined;
}

/** The first edge from one node to each of some others, in order. */
function edgesTo(nodes: Iterable<string>, from: string, graph: LockGraph, by: By): Ends[] {
  return [...nodes].flatMap((node) => graph.ends(from, node, by) ?? []).sort(compareEnds);
}

function wayOf(last: Step): Ends[] {
  const way: Ends[] = [];
  for (let step: Step | undefined = last; step?.by !== undefined; step = step.before) way.unshift(step.by);
  return way;
}
