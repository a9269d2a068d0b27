/**
 * Which functions of the kernel a program runs through: the helpers that builtins, functions and reads of maps call, the
 * functions that each helper and each map operation reaches, and the locks that a helper holds there.
 */
import { addTo, remembered } from '../../text/memo.ts';
import type { HelperCallRow, MapRead } from '../helper-call.ts';
import { HELPER_CALLS, MAP_READS } from '../helper-call.ts';
import { SLOW_PATHS } from '../kernel-function.ts';
import type { KernelCalls, KernelHelper, KernelTable } from '../kernel-table.ts';
import { KERNEL_CALL_NAMES, KERNEL_OPERATION_NAMES } from '../kernel-table.ts';
import type { MapKind } from '../map.ts';
import type { HelperLock } from '../not-followed.ts';
import type { Target } from '../target.ts';
import type { Edge } from './lock-path.ts';
import { heldAt, kernelFunctionNames } from './lock-path.ts';
import { atLeast, within } from './release.ts';
import { tableFor } from './table-choice.ts';

/** A helper that is called, and whether that is so in every case. */
interface HelperCall {
  readonly helper: KernelHelper;
  readonly always: boolean;
}

/** The ends of the rows of both tables. */
const ENDS = new Set([...HELPER_CALLS, ...MAP_READS].flatMap(({ from, before }) => [from, before]));
const FACTS = new Map<string, string>();

/** Names what a bpftrace release has in these tables. */
export function helperCallFacts(bpftrace: string): string {
  return remembered(FACTS, bpftrace, () =>
    [...ENDS].map((end) => (end !== undefined && atLeast(bpftrace, end) ? '1' : '0')).join(''),
  );
}

const BY_NAME = new Map<string, HelperCallRow[]>();
for (const row of HELPER_CALLS) for (const name of row.names) addTo(BY_NAME, name, row);

/** What a builtin or function calls on a bpftrace release. */
export function helpersOf(name: string, bpftrace: string): HelperCall[] {
  const rows = (BY_NAME.get(name) ?? []).filter((row) => within(bpftrace, row));
  return rows.flatMap(({ always = [], sometimes = [] }) => [
    ...always.map((helper) => ({ helper, always: true })),
    ...sometimes.map((helper) => ({ helper, always: false })),
  ]);
}

/** The helper that a read of a map of a kind calls on a bpftrace release; undefined where it runs no code of the kernel. */
export function helperOfRead(read: MapRead, kind: MapKind, bpftrace: string): KernelHelper | undefined {
  const perCpu = kind.includes('percpu');
  const row = MAP_READS.find((each) => each.read === read && each.perCpu === perCpu && within(bpftrace, each));
  const call = row?.call;
  if (call === undefined || call === 'hash.for_each') return call;
  switch (kind) {
    case 'hash':
      return 'hash.lookup';
    case 'lru_hash':
      return 'lru_hash.lookup';
    case 'percpu_hash':
      return `percpu_hash.${call}`;
    case 'lru_percpu_hash':
      return `lru_percpu_hash.${call}`;
    case 'percpu_array':
      return `percpu_array.${call}`;
  }
}

/** Whether a function runs on every path of what is called, or on some. */
type Run = 'every' | 'some';

const RUNS = new WeakMap<KernelTable, Map<KernelCalls, ReadonlyMap<string, Run>>>();
const NAMES = new WeakMap<KernelTable, ReadonlySet<string>>();

/**
 * The functions of a target's kernel that a helper or a map operation runs through, and that a probe can sit at. A table
 * of its own that says nothing of helpers was made before tables did: then the table of its neighbour counts.
 */
export function runThrough(call: KernelCalls, target: Target): ReadonlyMap<string, Run> {
  const { table } = tableFor(target);
  const known = remembered(RUNS, table, () => new Map<KernelCalls, ReadonlyMap<string, Run>>());
  return remembered(known, call, () => readRuns(call, target));
}

function readRuns(call: KernelCalls, target: Target): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>();
  const operation = KERNEL_OPERATION_NAMES.find((each) => each === call);
  if (operation !== undefined)
    for (const name of kernelFunctionNames(target))
      if (SIDES.some((side) => heldAt(name, side, operation, target) !== undefined)) runs.set(name, 'some');
  const { every, some } = helpersFor(target)[call] ?? { every: [], some: [] };
  for (const name of some) runs.set(name, 'some');
  for (const name of every) runs.set(name, 'every');
  return runs;
}

const SIDES: readonly Edge[] = ['entry', 'exit'];

function helpersFor(target: Target): NonNullable<KernelTable['helpers']> {
  const { table } = tableFor(target);
  if (table.helpers !== undefined) return table.helpers;
  const { table: _, ...neighbour } = target;
  return tableFor(neighbour).table.helpers ?? {};
}

/** Whether anything that a program can call runs through a function. */
export function isRunThrough(name: string, target: Target): boolean {
  return namesRunThrough(target).has(name);
}

/** All functions of a target's kernel that something runs through which a program can call. */
export function namesRunThrough(target: Target): ReadonlySet<string> {
  const { table } = tableFor(target);
  return remembered(
    NAMES,
    table,
    () => new Set(KERNEL_CALL_NAMES.flatMap((call) => [...runThrough(call, target).keys()])),
  );
}

/** Whether a helper may have its lock when a probe at a place of a target's kernel fires. */
export function mayHoldLock(
  { helper, takes, gives, inside, ...releases }: HelperLock,
  { function: name, edge }: { readonly function: string; readonly edge: Edge },
  target: Target,
): boolean {
  if (!within(target.kernel, releases) || !runThrough(helper, target).has(takes)) return false;
  if (name === gives) return edge !== 'exit';
  return inside.includes(name) || (edge !== 'entry' && (name === takes || SLOW_PATHS.includes(name)));
}
