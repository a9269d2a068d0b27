import type { Architecture } from '../../facts/kernel-table.ts';
import { SEEN } from '../../facts/seen.table.ts';
import type { SeenRow } from '../../facts/seen.ts';
import type { Target } from '../../facts/target.ts';
import type { Holder, Lock, LockOperation, Program } from '../program/program.ts';
import { isProgram } from '../program/program.ts';
import type { Cycle } from './cycle.ts';
import type { Seen } from './finding.ts';
import type { LockEdge } from './lock-order.ts';

/** The shape of a cycle. Two cycles have one shape if their scripts differ only in names. */
export interface Shape {
  /** Its edges: what is held, where the next program fires, and what that wants. It is compared, and never printed. */
  readonly id: string;
  /** The programs of the cycle, however their attach points are spelled. */
  readonly probes: readonly string[];
  readonly target: Pick<Target, 'kernel' | 'arch'>;
}

/**
 * The shape of a cycle on a target.
 * @param copies whether its edges go from one copy of the script to another one
 */
export function shapeOf(cycle: Cycle, target: Target, copies = false): Shape {
  const edges = cycle.edges.map(tellEdge).sort();
  const programs = cycle.edges.flatMap(({ outer, through = [], inner }) => [outer.program, ...through, inner.program]);
  return {
    id: [...(copies ? ['two copies'] : []), ...(cycle.byHash === true ? ['by hash'] : []), ...edges].join(' | '),
    probes: [...new Set(programs.map(probeOf))].sort(),
    target,
  };
}

function tellEdge({ outer, through = [], inner, held, wanted, sameKey }: LockEdge): string {
  const meeting = held.id !== wanted.id ? 'another lock' : sameKey ? 'the same entry' : 'the same lock';
  return [
    `${isProgram(outer.program) ? 'holds' : 'the process holds'} ${endOf(held, outer.operation)}`,
    ...through.map((program) => `${siteOf(program)} leads to`),
    siteOf(inner.program),
    `wants ${meeting}`,
    endOf(wanted, inner.operation),
  ].join(', ');
}

/** How one end of an edge takes its lock. Whether it meets another one depends on that, and not on names. */
function endOf(lock: Lock, { operation, moment, freeList, key, report }: LockOperation): string {
  const picked = lock.class === 'bucket' ? [lock.single === true ? 'single' : key.sharing] : [];
  const when = lock.class === 'freelist' ? (freeList?.moment ?? moment) : moment;
  return [lock.class, operation, when, ...picked, ...(report === undefined ? [] : [report.error])].join(' ');
}

/** Where a program fires. Points inside a function, and addresses, are the same only if their text is. */
function siteOf({ kind, site, name }: Program): string {
  if (kind === 'hardware') return 'anywhere';
  return site === undefined || site.edge === 'inside' ? name : `${site.edge} of ${site.function}`;
}

function probeOf(holder: Holder): string {
  if (!isProgram(holder)) return holder.kind;
  const { kind, site, name } = holder;
  return site === undefined || site.edge === 'inside' ? name : `${kind}:${site.function}`;
}

/**
 * What a kernel did with scripts of these shapes, if one of them hung. A machine like one of the targets comes first, then the
 * one where most runs hung. Runs that all survived say nothing, because a hang is a matter of luck.
 */
export function seenOf(shapes: readonly Shape[], rows: readonly SeenRow[] = SEEN): Seen | undefined {
  const found = shapes.flatMap((shape) => {
    const like = rows.filter((row) => row.shape === shape.id);
    const pair = like.filter(({ probes }) => probes.length === 2 && probes.join() === shape.probes.join());
    return [...onMachines(pair, 'pair'), ...onMachines(like, 'shape')].map((seen) => ({
      seen,
      near: Number(isNear(seen, shape)),
    }));
  });
  const [best] = found.sort(
    (a, b) =>
      b.near - a.near || Number(b.seen.of === 'pair') - Number(a.seen.of === 'pair') || b.seen.hung - a.seen.hung,
  );
  return best?.seen;
}

/** The rows of each machine that hung, joined into one. */
function onMachines(rows: readonly SeenRow[], of: Seen['of']): Seen[] {
  const machines = new Map<string, Seen>();
  for (const { shape, kernel, arch, bpftrace, hung, runs, scripts } of rows) {
    const id = `${kernel} ${arch} ${bpftrace}`;
    const known = machines.get(id) ?? { hung: 0, runs: 0, scripts: [] };
    machines.set(id, {
      ...{ kernel, arch, bpftrace, of, hung: known.hung + hung, runs: known.runs + runs },
      scripts: [...new Set([...known.scripts, ...scripts])],
      ...(shape.startsWith('two copies') ? { copies: true } : {}),
    });
  }
  return [...machines.values()].filter(({ hung }) => hung > 0);
}

function isNear({ kernel, arch }: Seen, { target }: Shape): boolean {
  return arch === target.arch && lineOf(kernel) === lineOf(target.kernel);
}

function lineOf(kernel: string): string {
  return kernel.split('.').slice(0, 2).join('.');
}

const MACHINES: Readonly<Record<Architecture, string>> = { x86_64: '', arm64: ' on arm64' };

/** "Seen: Linux 6.1.192 with bpftrace 0.27.1 hung in 4 of 5 runs of this pair." */
export function tellSeen({ kernel, arch, bpftrace, hung, runs, of, copies }: Seen): string {
  const what = of === 'pair' ? 'this pair' : 'a script of this shape';
  return `Seen: Linux ${kernel}${MACHINES[arch]} with bpftrace ${bpftrace} hung in ${hung} of ${runs} run${runs === 1 ? '' : 's'} of ${copies === true ? 'two copies of ' : ''}${what}.`;
}
