import type { Endpoint } from './endpoint.ts';
import type { By, Direction, Ends, LockGraph } from './lock-graph.ts';
import { byAnybody, byProcess, byProgram, compareEnds } from './lock-graph.ts';

/**
 * Spreads over the nodes of a graph and comes to each once. The far ends of edges are crossed off as their nodes are
 * reached, so that all of it costs no more than there are ends, not edges.
 */
class Spread<Near extends Endpoint, Far extends Endpoint> {
  readonly #direction: Direction<Near, Far>;
  readonly #reached = new Set<string>();
  readonly #left = new Map<string, Set<Far>>();

  constructor(direction: Direction<Near, Far>) {
    this.#direction = direction;
  }

  /** Marks a node as reached. Answers whether it was not yet. */
  reach(node: string): boolean {
    const isNew = !this.#reached.has(node);
    this.#reached.add(node);
    return isNew;
  }

  /** The nodes at the other ends of edges that were not reached before; they are found as they are asked for. */
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
          if (!isReached && this.reach(other.node)) yield other.node;
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

/** The strongly connected components of two nodes and more (Kosaraju), in no special order. */
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

/** Depth first without recursion; `leave` is called when all below a node has been reached. */
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

/** A node on the way, how it was reached, and whether the bpftrace process holds one on the way already. */
interface Step {
  readonly node: string;
  readonly swept: boolean;
  readonly length: number;
  readonly by?: Ends;
  readonly before?: Step;
}

/**
 * The shortest way from one node to another, or round to itself, by breadth-first search. The bpftrace process is on one
 * CPU at a time: it holds one lock of the way, and none if `swept`.
 * @param limit only a way of fewer edges
 */
export function shortestBetween(
  start: string,
  goal: string,
  graph: LockGraph,
  swept: boolean,
  limit: number,
): Ends[] | undefined {
  const spreads = { programs: new Spread(graph.forward), swept: new Spread(graph.forward) };
  for (const spread of Object.values(spreads)) spread.reach(start);
  const queue: Step[] = [{ node: start, swept, length: 0 }];
  for (const step of queue) {
    const length = step.length + 1;
    if (length >= limit) return undefined;
    for (const by of step.swept ? [byProgram] : [byProgram, byProcess]) {
      const last = graph.ends(step.node, goal, by);
      if (last !== undefined) return wayOf({ ...step, by: last, before: step });
      const nowSwept = step.swept || by === byProcess;
      const spread = nowSwept ? spreads.swept : spreads.programs;
      for (const ends of edgesTo(spread.next(step.node, by), step.node, graph, by))
        queue.push({ node: ends.want.node, swept: nowSwept, length, by: ends, before: step });
    }
  }
  return undefined;
}

/** The first edge to each of some nodes, in order. */
function edgesTo(nodes: Iterable<string>, from: string, graph: LockGraph, by: By): Ends[] {
  return [...nodes].flatMap((node) => graph.ends(from, node, by) ?? []).sort(compareEnds);
}

function wayOf(last: Step): Ends[] {
  const way: Ends[] = [];
  for (let step: Step | undefined = last; step?.by !== undefined; step = step.before) way.unshift(step.by);
  return way;
}
