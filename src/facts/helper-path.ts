import type { KernelCalls, KernelTable } from './kernel-table.ts';
import { KERNEL_CALL_NAMES, KERNEL_OPERATION_NAMES } from './kernel-table.ts';
import type { Edge } from './lock-path.ts';
import { heldAt, kernelFunctionNames } from './lock-path.ts';
import { tableFor } from './table-choice.ts';
import type { Target } from './target.ts';

/** Whether a function runs on every path of what is called, or on some. */
export type Run = 'every' | 'some';

const RUNS = new WeakMap<KernelTable, Map<KernelCalls, ReadonlyMap<string, Run>>>();
const NAMES = new WeakMap<KernelTable, ReadonlySet<string>>();

/**
 * The functions of a target's kernel that a helper or a map operation runs through, and that a probe can sit at. A table
 * of its own that says nothing of helpers was made before tables did: then the table of its neighbour counts.
 */
export function runThrough(call: KernelCalls, target: Target): ReadonlyMap<string, Run> {
  const { table } = tableFor(target);
  const known = RUNS.get(table) ?? new Map<KernelCalls, ReadonlyMap<string, Run>>();
  RUNS.set(table, known);
  const runs = known.get(call) ?? readRuns(call, target);
  known.set(call, runs);
  return runs;
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
  const known = NAMES.get(table) ?? new Set(KERNEL_CALL_NAMES.flatMap((call) => [...runThrough(call, target).keys()]));
  NAMES.set(table, known);
  return known;
}
