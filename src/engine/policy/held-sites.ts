import type { KernelOperation } from '../../facts/kernel-table.ts';
import type { Held } from '../../facts/query/lock-path.ts';
import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
import type { Holder, Program } from '../program/program.ts';
import type { Acquisition } from './acquisition.ts';
import type { Hop, Interrupt, SiteNode } from './site-graph.ts';
import { SiteGraph } from './site-graph.ts';

/** The state at a site: what decides whether a program can fire there. */
interface State {
  /** The locks of the holder's operation that are held at the site of the first program, and whether they are for sure here. */
  readonly place: Held;
  /** Whether the holder or a step is of the `prog-active` class. */
  readonly active: boolean;
  /** The guards of scripts that are up, as bits. */
  readonly guards: number;
  /** Set if the first step is an interrupt. */
  readonly interrupt?: Interrupt;
}

/**
 * How a site is passed while a lock is held: the holder's operation passes the site of a first program, what that one calls
 * passes the site of the next one, and so on up to this site.
 */
export interface Passage extends State {
  readonly last: Hop;
  readonly before?: Passage;
}

/** The steps of a passage, the one next to the holder first. */
export function hopsOf(passage: Passage): Hop[] {
  const hops: Hop[] = [];
  for (let step: Passage | undefined = passage; step !== undefined; step = step.before) hops.unshift(step.last);
  return hops;
}

/** A holder, as far as it decides which sites are reached. */
interface Root {
  readonly operation: KernelOperation;
  readonly active: boolean;
  readonly guards: number;
}

type Reached = ReadonlyMap<SiteNode, readonly Passage[]>;
const NOWHERE: readonly Passage[] = [];

/** The sites that are reached from a holder, and those that are reached without some program. */
interface FromRoot {
  readonly reached: Reached;
  readonly avoiding: Map<Program, Reached>;
}

/** How many guards are followed along a chain. A script has one. */
const MOST_GUARDS = 4;

/**
 * The sites that are passed under a lock because a program that runs under it makes a call that passes them. It is a fixed
 * point over programs: it starts at those that fire while a lock is held, and continues through their calls.
 */
export class HeldSites {
  readonly #graph: SiteGraph;
  readonly #bits = new Map<string, number>();
  readonly #reachable: ReadonlySet<SiteNode>;
  readonly #roots = new Map<KernelOperation, Map<number, FromRoot>>();

  private constructor(graph: SiteGraph) {
    this.#graph = graph;
    this.#reachable = this.#everReached();
  }

  /**
   * The sites of programs that may run together; undefined if none is passed in this way.
   * @param sweeps the holders of locks besides the programs
   * @param copies how many copies of each program and sweep run
   */
  static of(
    programs: readonly Program[],
    sweeps: readonly Holder[],
    target: Target,
    copies: 1 | 2 = 1,
  ): HeldSites | undefined {
    if (!areEnough([...programs, ...sweeps], copies)) return undefined;
    const graph = new SiteGraph(programs, target);
    if (graph.nodes.length === 0) return undefined;
    const sites = new HeldSites(graph);
    return sites.#reachable.size === 0 ? undefined : sites;
  }

  /** Whether the site of a program may be passed in this way. */
  reaches(program: Program): boolean {
    const node = this.#graph.nodeOf(program);
    return node !== undefined && this.#reachable.has(node);
  }

  /**
   * How the site of an inner program is passed while an outer one is at its operation.
   * @param without a program that cannot be a step, because it is the outer one
   */
  passages(outer: Acquisition, inner: Acquisition<Program>, without?: Program): readonly Passage[] {
    const node = this.#graph.nodeOf(inner.program);
    if (node === undefined || !this.#reachable.has(node)) return NOWHERE;
    const reached = this.#from(outer, without).get(node) ?? NOWHERE;
    const active = inner.program.guard === 'prog-active';
    const guard = this.#bitOf(inner.operation.guardedBy);
    if (!active && guard === 0) return reached;
    return reached.filter((passage) => !(active && passage.active) && (guard & passage.guards) === 0);
  }

  #from({ program, operation }: Acquisition, without: Program | undefined): Reached {
    const active = program.guard === 'prog-active';
    const root: Root = { operation: operation.operation, active, guards: this.#bitOf(operation.guardedBy) };
    const { reached, avoiding } = this.#fromRoot(root);
    return without === undefined ? reached : remembered(avoiding, without, () => this.#spread(root, without));
  }

  /** The key is a number because every pair of acquisitions asks. */
  #fromRoot(root: Root): FromRoot {
    const byGuards = remembered(this.#roots, root.operation, () => new Map<number, FromRoot>());
    const id = root.guards * 2 + Number(root.active);
    return remembered(byGuards, id, () => ({ reached: this.#spread(root), avoiding: new Map<Program, Reached>() }));
  }

  #bitOf(name: string | undefined): number {
    if (name === undefined) return 0;
    return remembered(this.#bits, name, () => (this.#bits.size < MOST_GUARDS ? 1 << this.#bits.size : 0));
  }

  /** The sites that can be reached at all, whatever holds a lock, and without any guard. */
  #everReached(): ReadonlySet<SiteNode> {
    const reached = new Set<SiteNode>();
    const enter = (hops: readonly Hop[]) => {
      for (const hop of hops) for (const { node } of this.#graph.passings(hop)) reached.add(node);
    };
    enter(this.#graph.interrupts);
    for (const node of this.#graph.nodes) if (this.#graph.isOnLockPath(node)) enter(node.hops);
    for (const { hops } of reached) enter(hops);
    return reached;
  }

  /** Spreads from all programs that fire while an operation holds a lock. */
  #spread(root: Root, without?: Program): Reached {
    const reached = new Map<SiteNode, Passage[]>();
    const queue: { readonly node: SiteNode; readonly passage: Passage }[] = [];
    const arrive = (node: SiteNode, passage: Passage) => {
      const known = reached.get(node) ?? [];
      if (known.some((other) => isAsGood(other, passage))) return;
      reached.set(node, [...known, passage]);
      queue.push({ node, passage });
    };
    /** Programs with the same calls lead to the same sites. */
    const ran = new Map<Hop['calls'], State[]>();
    const run = (hop: Hop, at: State, before?: Passage) => {
      if ((at.active && hop.active) || !runsWithout(hop, without)) return;
      const known = ran.get(hop.calls) ?? [];
      const state = hop.active ? { ...at, active: true } : at;
      if (known.some((other) => isAsGood(other, state))) return;
      ran.set(hop.calls, [...known, state]);
      for (const { node, surely, call } of this.#graph.passings(hop)) {
        const guard = this.#bitOf(call.guardedBy);
        if ((guard & at.guards) !== 0) continue;
        const held = at.place.held === 'held' && surely ? 'held' : 'maybe';
        arrive(node, {
          place: held === at.place.held ? at.place : { ...at.place, held },
          active: at.active || hop.active,
          guards: at.guards | guard,
          last: hop,
          ...(at.interrupt === undefined ? {} : { interrupt: at.interrupt }),
          ...(before === undefined ? {} : { before }),
        });
      }
    };
    const { active, guards } = root;
    for (const node of this.#graph.nodes) {
      const place = this.#graph.placeAt(node, root.operation);
      if (place !== undefined && place.held !== 'no') for (const hop of node.hops) run(hop, { place, active, guards });
    }
    for (const hop of this.#graph.interrupts)
      run(hop, {
        place: ANYWHERE,
        active,
        guards,
        ...(hop.interrupt === undefined ? {} : { interrupt: hop.interrupt }),
      });
    // The queue grows during the loop.
    for (const { node, passage } of queue) for (const hop of node.hops) run(hop, passage, passage);
    return reached;
  }
}

/** The place of an interrupt that is never held back: at some time it comes while the lock is held. */
export const ANYWHERE: Held = { held: 'held', locks: [], taken: false };

/** Whether there are three for the parts of holder, step and inner program, or one that can run inside itself. */
function areEnough(runners: readonly Holder[], copies: number): boolean {
  let count = 0;
  for (const { guard } of runners) {
    if (guard === 'alone') continue;
    count += copies;
    if (count > 2 || guard === 'none') return true;
  }
  return false;
}

/** Whether a step has a program other than the one that holds the lock, which the kernel may keep from running inside itself. */
export function runsWithout({ programs }: Hop, without: Program | undefined): boolean {
  return without === undefined || without.guard !== 'per-program' || programs.some((program) => program !== without);
}

/** Whether every program that can fire in one state can fire in the other as surely. */
function isAsGood(one: State, other: State): boolean {
  return (
    (one.place.held === 'held' || other.place.held === 'maybe') &&
    (!one.active || other.active) &&
    (one.guards & other.guards) === one.guards &&
    (one.interrupt === undefined || one.interrupt === other.interrupt) &&
    holdsSame(one.place, other.place)
  );
}

/** Whether one passage to a site can replace another one, in which a program would have two parts. */
export function servesFor(one: Passage, other: Passage): boolean {
  return isAsGood({ ...one, active: other.active, guards: other.guards }, other);
}

function holdsSame(one: Held, other: Held): boolean {
  return one.taken === other.taken && (one.locks === other.locks || one.locks.join() === other.locks.join());
}
