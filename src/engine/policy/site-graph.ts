import type { KernelOperation } from '../../facts/kernel-table.ts';
import { isRunThrough, runThrough } from '../../facts/query/helper.ts';
import { interruptOf } from '../../facts/query/kernel-lock.ts';
import type { Edge, Held } from '../../facts/query/lock-path.ts';
import { heldAt, isOnLockPath } from '../../facts/query/lock-path.ts';
import type { Target } from '../../facts/target.ts';
import type { Program, ProgramCall } from '../program/program.ts';

/** Programs of one site that are equal as a step of a chain: they have one guard class and the same calls. */
export interface Hop {
  readonly programs: readonly [Program, ...Program[]];
  readonly active: boolean;
  readonly calls: readonly ProgramCall[];
  /** Set if they fire anywhere, as such an interrupt. */
  readonly interrupt?: Interrupt;
}

/** An interrupt that is never held back, and whether it is known where its programs fire. */
export interface Interrupt {
  readonly row: NonNullable<ReturnType<typeof interruptOf>>;
  readonly unresolved: boolean;
}

/** A site with programs of the scripts. */
export interface SiteNode {
  readonly function: string;
  readonly edge: Edge;
  readonly hops: readonly Hop[];
}

/** A site that a call of a program passes. */
interface Passing {
  readonly node: SiteNode;
  /** Whether every run of the program passes it. */
  readonly surely: boolean;
  readonly call: ProgramCall;
}

interface GrowingHop extends Hop {
  readonly programs: [Program, ...Program[]];
}
interface GrowingNode extends SiteNode {
  readonly hops: GrowingHop[];
}

/**
 * The sites of programs, and which of them the calls of a program pass. Sites that no call of any program can pass are left
 * out: most scripts have no others.
 */
export class SiteGraph {
  readonly target: Target;
  readonly nodes: readonly SiteNode[];
  /** Programs that can fire anywhere. */
  readonly interrupts: readonly Hop[];
  readonly #byFunction = new Map<string, GrowingNode[]>();
  readonly #passings = new Map<readonly ProgramCall[], readonly Passing[]>();
  readonly #places = new Map<SiteNode, Map<KernelOperation, Held | undefined>>();

  constructor(programs: readonly Program[], target: Target) {
    this.target = target;
    const interrupts: GrowingHop[] = [];
    const rows = new Map<Program['kind'], Interrupt['row'] | undefined>();
    for (const program of programs) {
      const { kind, guard, site } = program;
      if (guard === 'alone' || site?.unlisted) continue;
      if (!rows.has(kind)) rows.set(kind, interruptOf(kind, target));
      const row = rows.get(kind);
      if (row !== undefined) {
        addTo(interrupts, program, program.calls(target), { row, unresolved: program.unresolved !== undefined });
        continue;
      }
      const node = this.#nodeFor(program);
      if (node !== undefined) addTo(node.hops, program, program.calls(target));
    }
    this.interrupts = interrupts;
    this.nodes = [...this.#byFunction.values()].flat();
  }

  /** The node at which a program fires; undefined if no call can pass it. */
  nodeOf({ site }: Program): SiteNode | undefined {
    return site && this.#byFunction.get(site.function)?.find(({ edge }) => edge === site.edge);
  }

  #nodeFor(program: Program): GrowingNode | undefined {
    const { site } = program;
    if (site === undefined || !isRunThrough(site.function, this.target)) return undefined;
    const nodes = this.#byFunction.get(site.function) ?? [];
    const known = nodes.find(({ edge }) => edge === site.edge);
    if (known !== undefined) return known;
    const node: GrowingNode = { function: site.function, edge: site.edge, hops: [] };
    nodes.push(node);
    this.#byFunction.set(site.function, nodes);
    return node;
  }

  /** Whether any operation passes a node with a lock held. */
  isOnLockPath(node: SiteNode): boolean {
    return isOnLockPath(node, this.target);
  }

  /** Whether a lock of an operation is held at a node. */
  placeAt(node: SiteNode, operation: KernelOperation): Held | undefined {
    const places = this.#places.get(node) ?? new Map<KernelOperation, Held | undefined>();
    this.#places.set(node, places);
    if (!places.has(operation)) places.set(operation, heldAt(node.function, node.edge, operation, this.target));
    return places.get(operation);
  }

  /** The nodes that the calls of a program pass. */
  passings({ calls }: Hop): readonly Passing[] {
    const known = this.#passings.get(calls);
    if (known !== undefined) return known;
    const found = calls.flatMap((call) => {
      const runs = runThrough(call.call, this.target);
      return [...this.#byFunction].flatMap(([name, nodes]) => {
        const run = runs.get(name);
        if (run === undefined) return [];
        return nodes.map((node): Passing => ({ node, surely: call.always && run === 'every', call }));
      });
    });
    this.#passings.set(calls, found);
    return found;
  }
}

function addTo(hops: GrowingHop[], program: Program, calls: Hop['calls'], interrupt?: Interrupt): void {
  const active = program.guard === 'prog-active';
  const known = hops.find(
    (hop) =>
      hop.active === active &&
      hop.calls === calls &&
      hop.interrupt?.row === interrupt?.row &&
      hop.interrupt?.unresolved === interrupt?.unresolved,
  );
  if (known === undefined)
    hops.push({ programs: [program], active, calls, ...(interrupt === undefined ? {} : { interrupt }) });
  else known.programs.push(program);
}
