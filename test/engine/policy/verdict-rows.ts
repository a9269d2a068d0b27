import { resolveTargets } from '../../../src/config/targets.ts';
import type { Target } from '../../../src/facts/target.ts';

/** What a cell of the verdict table says: the rule and the verdict on that target, and the confidence where it is fixed. */
export interface Cell {
  readonly rule?: string;
  readonly verdict: string;
  readonly confidence?: string;
  readonly severity?: string;
}

const TARGETS = {
  A: 'bpftrace@0.17,kernel@6.1',
  B: 'bpftrace@0.23.2,kernel@6.12',
  C: 'bpftrace@0.27.1,kernel@7.3',
  D: 'bpftrace@0.27.1,kernel@6.12',
  E: 'bpftrace@0.20,kernel@6.1,paravirt@no',
} as const;

export type Column = keyof typeof TARGETS;

export function targetOf(column: Column): Target {
  const resolved = resolveTargets([TARGETS[column]]);
  const target = resolved.ok ? resolved.targets[0] : undefined;
  if (target === undefined) throw new Error(`no such target: ${TARGETS[column]}`);
  return target;
}

/** Scripts are written with fentry and fexit; bpftrace before 0.20 knows them as kfunc and kretfunc. */
export function spelled(script: string, column: Column): string {
  if (column !== 'A' && column !== 'E') return script;
  return script.replaceAll('fentry:', 'kfunc:').replaceAll('fexit:', 'kretfunc:');
}

const NQ = 'native_queued_spin_lock_slowpath';
export const pair = (site: string, first = '@b[pid]=2; @a[comm]=2;', second = '@b[pid]=3; @a[comm]=3;') =>
  `fentry:${site} { ${first} }\nfexit:${site} { ${second} }\n`;

const SAFE: Cell = { verdict: 'safe' };
const ABBA: Cell = { rule: 'abba-deadlock', verdict: 'hang', confidence: 'certain', severity: 'error' };
const ABBA_INSERT: Cell = { ...ABBA, confidence: 'likely', severity: 'warning' };
const LOST: Cell = { rule: 'lossy-mitigation', verdict: 'lost-updates', severity: 'note' };
const path = (confidence: string): Cell => ({
  rule: 'lock-path-probe',
  verdict: 'hang',
  confidence,
  severity: 'error',
});
/** Two copies of a guarded script. */
const COPIES: Cell = { ...path('likely'), severity: 'warning' };
const UNATTACHABLE: Cell = { rule: 'refused-probe', verdict: 'unattachable', severity: 'error' };
const REFUSED: Cell = { rule: 'refused-probe', verdict: 'refused', severity: 'error' };
const UNSUPPORTED: Cell = { rule: 'unsupported-syntax', verdict: 'refused', severity: 'warning' };

const GUARD_TEST = 'if (@guard[cpu] > 0) { @guard_missed = sum(1); return; } @guard[cpu] = sum(1);';
const guarded = (body: string) => `{ ${GUARD_TEST} ${body} @guard[cpu] = sum(-1); }`;
const UNROLL_SEED = 'BEGIN { $i = (uint64)0; unroll(64) { @guard[$i] = sum(0); $i++; } @guard_missed = sum(0); }\n';
const RANGE_SEED = 'begin { for ($i : 0..ncpus) { @guard[$i] = sum(0); } @guard_missed = sum(0); }\n';
const guardedPair = (seed: string) =>
  `${seed}fentry:${NQ} ${guarded('@b[pid]=2; @a[comm]=2;')}\nfexit:${NQ} ${guarded('@b[pid]=3; @a[comm]=3;')}\n`;

const halfGuardedPair = (seed: string) =>
  `${seed}fentry:${NQ} ${guarded('@b[pid]=2; @a[comm]=2;')}\nfexit:${NQ} { @b[pid]=3; @a[comm]=3; }\n`;
const GUARD_ONLY: Cell = { rule: 'guard-incomplete', verdict: 'safe', severity: 'error' };

export const ROWS: readonly {
  row: string;
  script: string | Partial<Record<Column, string>>;
  cells: Partial<Record<Column, Cell>>;
  /** A second rule that reports on that target. */
  also?: Partial<Record<Column, string>>;
}[] = [
  { row: '1', script: pair(NQ), cells: { A: ABBA, B: ABBA, C: SAFE, D: ABBA } },
  { row: '2', script: pair('_raw_spin_lock'), cells: { A: ABBA, B: COPIES, C: SAFE, D: ABBA } },
  {
    row: '3',
    script: pair('queued_spin_lock_slowpath'),
    cells: { A: UNATTACHABLE, B: UNATTACHABLE, C: UNATTACHABLE, D: UNATTACHABLE },
  },
  {
    row: '4',
    script: `fentry:${NQ} { @b[pid]=2; @a[comm]=2; }\n`,
    cells: { A: path('possible'), B: path('possible'), C: SAFE, D: path('possible') },
  },
  {
    row: '5',
    script: `fexit:${NQ} { @b[pid]=2; }\n`,
    cells: { A: path('likely'), B: path('likely'), C: SAFE, D: path('likely') },
  },
  { row: '6', script: `kprobe:${NQ} { @b[pid]=2; @a[comm]=2; }\n`, cells: { A: SAFE, B: SAFE, C: SAFE, D: SAFE } },
  {
    row: '7',
    script: 'tracepoint:lock:contention_begin { @b[pid]=2; }\ntracepoint:lock:contention_end { @b[pid]=3; }\n',
    cells: { A: SAFE, B: SAFE, C: SAFE, D: SAFE },
  },
  {
    row: '8',
    script:
      'rawtracepoint:contention_begin { @b[pid]=2; @a[comm]=2; }\nrawtracepoint:contention_end { @b[pid]=3; @a[comm]=3; }\n',
    cells: { A: UNSUPPORTED, B: ABBA, C: LOST, D: ABBA },
  },
  {
    row: '9',
    script: pair(NQ, '@n = count();', '@n = count();'),
    cells: { A: SAFE, B: SAFE, C: SAFE, D: LOST },
  },
  {
    row: '10',
    script: pair(NQ, '@b[pid] = count(); @a[comm] = count();', '@b[pid] = count(); @a[comm] = count();'),
    cells: { A: ABBA, B: ABBA_INSERT, C: SAFE, D: ABBA_INSERT },
  },
  {
    row: '11',
    script: 'fentry:lookup_elem_raw { @a[comm]=1; }\nfexit:alloc_htab_elem { @b[comm]=1; }\n',
    // On A fexit takes functions of at most 6 arguments, and alloc_htab_elem has 8: Linux 6.1.192 refused it in the laboratory.
    cells: { A: UNATTACHABLE, B: ABBA, C: LOST, D: ABBA },
  },
  {
    row: '12',
    script: 'kretprobe:_raw_spin_lock { @a[comm]=1; }\n',
    cells: { A: REFUSED, B: SAFE, C: SAFE, D: SAFE },
  },
  {
    row: '13',
    script: 'fentry:vfs_read { @a[tid]=nsecs; }\nfexit:vfs_read { @h=hist(nsecs-@a[tid]); delete(@a[tid]); }\n',
    cells: { A: SAFE, B: SAFE, C: SAFE, D: SAFE },
  },
  {
    row: '14',
    script: 'fentry:_raw_spin_unlock_irqrestore { printf("x"); }\nfexit:_raw_spin_lock_irqsave { printf("y"); }\n',
    cells: { A: SAFE, B: COPIES, C: SAFE, D: ABBA },
  },
  {
    row: '15',
    script: {
      A: guardedPair(UNROLL_SEED),
      B: guardedPair(UNROLL_SEED),
      C: guardedPair(RANGE_SEED),
      D: guardedPair(RANGE_SEED),
    },
    cells: { A: UNSUPPORTED, B: COPIES, C: SAFE, D: COPIES },
  },
  {
    row: '16',
    script: {
      A: halfGuardedPair(UNROLL_SEED),
      B: halfGuardedPair(UNROLL_SEED),
      C: halfGuardedPair(RANGE_SEED),
      D: halfGuardedPair(RANGE_SEED),
    },
    cells: { A: UNSUPPORTED, B: ABBA, C: GUARD_ONLY, D: ABBA },
    also: { B: 'guard-incomplete', D: 'guard-incomplete' },
  },
  {
    row: 'the script of bpftrace #3144',
    script:
      'fentry:queued_spin_lock_slowpath /@pf[tid]/ { @s[tid]=nsecs; }\nfexit:down_read { @pf[tid]=@s[tid]; delete(@s[tid]); }\n',
    cells: { E: path('possible') },
  },
];

export function columnsOf(cells: Partial<Record<Column, Cell>>): Column[] {
  return (['A', 'B', 'C', 'D', 'E'] as const).filter((column) => cells[column] !== undefined);
}
