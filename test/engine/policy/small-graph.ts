import type { AcquisitionGroup } from '../../../src/engine/policy/acquisition.ts';
import { LockGraph } from '../../../src/engine/policy/lock-graph.ts';
import type { KindNesting } from '../../../src/engine/policy/lock-order.ts';
import { NO_EDGES } from '../../../src/engine/policy/lock-order.ts';
import type { Holder, Program } from '../../../src/engine/program/program.ts';
import { lowered, NQ } from './lowered.ts';

const { programs, sweeps } = lowered(
  `fentry:vfs_read { @[1] = 1; }\nfexit:${NQ} { @[1] = 1; }\ninterval:s:1 { clear(@); }\n`,
  'bpftrace@0.27.1,kernel@6.1',
);
const [HOLDER, WANTER] = programs;
const [PROCESS] = sweeps;

/** A program or the bpftrace process as the only member of a group. */
function groupOf<Runner extends Holder>(program: Runner | undefined): AcquisitionGroup<Runner> {
  const operation = program?.operations[0];
  if (program === undefined || operation === undefined) throw new Error('each of them takes a lock');
  return [{ program, operation, at: 0 }];
}

const NESTING: KindNesting = { confidence: 'certain', moment: 'always', nmi: false, raw: true };

/**
 * A lock-order graph of these edges between locks with names of one letter: `ab` is one from `a` to `b`, and `ab*` is one at
 * whose beginning the bpftrace process holds the lock. `ab=` is none, because the one program that
 * holds the lock is the one that wants the other, and does not run inside itself. The ends are ranked in the order of the list, wants by their locks.
 */
export function smallGraph(edges: readonly string[]): LockGraph {
  const starts = [...new Set(edges.map(([from = '', , process = '']) => from + process))];
  const targets = [...new Set(edges.map(([, to = '']) => to))];
  const lock = (node = '') => ({
    lock: { id: node, class: 'bucket' as const, map: node },
    node,
    values: `=${node}`,
  });
  const holds = starts.map((start, rank) => ({
    ...lock(start[0]),
    group: groupOf<Holder>(start.endsWith('*') ? PROCESS : start.endsWith('=') ? WANTER : HOLDER),
    kind: `holds ${start}`,
    at: rank,
    rank,
  }));
  const wants = targets.map((to, rank) => ({
    ...lock(to),
    group: groupOf<Program>(WANTER),
    kind: `wants ${to}`,
    at: rank,
    rank,
  }));
  const nestings = new Map(
    starts.map((start) => [
      `holds ${start}`,
      new Map(
        edges.flatMap(([from = '', to = '', process = '']): [string, KindNesting[]][] =>
          from + process === start ? [[`wants ${to}`, [NESTING]]] : [],
        ),
      ),
    ]),
  );
  return new LockGraph({ ...NO_EDGES, holds, wants, nestings }, 'by-hash');
}
