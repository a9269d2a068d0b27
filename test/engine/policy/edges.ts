import type { Acquisition } from '../../../src/engine/policy/acquisition.ts';
import type { Cycle } from '../../../src/engine/policy/cycle.ts';
import type { LockEdge } from '../../../src/engine/policy/lock-order.ts';
import type { Holder, Program } from '../../../src/engine/program/program.ts';
import { lowered, NQ, targetOf } from './lowered.ts';

/** The script whose programs the edges below join. */
export const TEXT = `fentry:vfs_read { @a[1] = 1; }
fexit:${NQ} { @b[1] = 1; }
fexit:_raw_spin_lock { $x = 1; }
fentry:__htab_map_lookup_elem { @c[1] = 1; }
interval:s:1 { clear(@a); }
`;
const { programs, sweeps } = lowered(TEXT, 'bpftrace@0.27.1,kernel@6.1');

function the<Each>(each: Each | undefined): Each {
  if (each === undefined) throw new Error('the script has it');
  return each;
}

/** It updates `@a`. */
export const READ = the(programs[0]);
/** It fires on a lock path, and updates `@b`. */
export const SLOW = the(programs[1]);
/** It takes no lock. */
export const STEP = the(programs[2]);
/** It updates `@c`. */
export const LOOKUP = the(programs[3]);
/** It clears `@a`. */
export const PROCESS = the(sweeps[0]);

function acquisitionOf<Runner extends Holder>(program: Runner): Acquisition<Runner> {
  return { program, operation: the(program.operations[0]), at: 0 };
}

/** An edge: while the one holds its lock, the other fires and wants its own. */
export function edge(holder: Holder, inner: Program, more: Partial<LockEdge> = {}): LockEdge {
  const [outer, wanting] = [acquisitionOf(holder), acquisitionOf(inner)];
  return {
    outer,
    inner: wanting,
    held: the(outer.operation.locks[0]),
    wanted: the(wanting.operation.locks[0]),
    ...{ sameKey: false, raw: true, confidence: 'certain', moment: 'always', nmi: false },
    ...more,
  };
}

/** A cycle of these edges, which hangs. */
export function cycle(edges: readonly LockEdge[], more: Partial<Cycle> = {}): Cycle {
  return {
    edges,
    ...{ verdict: 'hang', confidence: 'certain', moment: 'always', recursive: false },
    probes: new Set(edges.flatMap(({ outer, inner }) => [outer.program.probe, inner.program.probe])),
    ...more,
  };
}

/** A machine of that kernel. */
export const on = (kernel: string) => targetOf(`bpftrace@0.27.1,kernel@${kernel}`);

/** The place of a part of the script. */
export function spanOf(part: string) {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
}
