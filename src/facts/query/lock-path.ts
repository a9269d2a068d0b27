import { TAKES_A_LOCK } from '../kernel-function.ts';
import type { HeldCode, HeldLock, KernelFunction, KernelOperation, KernelTable, PathRow } from '../kernel-table.ts';
import type { Target } from '../target.ts';
import { tableFor } from './table-choice.ts';

/** Where in a function a probe fires: on one side of it, or at an instruction after its first one. */
export type Edge = 'entry' | 'exit' | 'inside';

/** Whether a lock of the surrounding operation is held when the probe fires. */
export interface Held {
  readonly held: 'held' | 'maybe' | 'no';
  readonly locks: readonly HeldLock[];
  /** The function has just taken a lock of the operation, which may be any of them, besides those listed. */
  readonly taken: boolean;
}

const HELD: Readonly<Record<HeldCode, Held['held']>> = { H: 'held', M: 'maybe', N: 'no' };

/** The row of a function on a target, under the name that the target's kernel gives it. */
export function kernelFunction(name: string, target: Target): KernelFunction | undefined {
  return own(tableFor(target).table, name);
}

/** The row of a function in a table. */
function own(table: KernelTable, name: string): KernelFunction | undefined {
  return Object.hasOwn(table.functions, name) ? table.functions[name] : undefined;
}

/** All functions that a target's table knows, under the target's names: what wildcards are matched against. */
export function kernelFunctionNames(target: Target): readonly string[] {
  return Object.keys(tableFor(target).table.functions);
}

/** Whether the lock of an operation is held when a probe in a function, or on one side of it, fires inside the operation. */
export function heldAt(name: string, edge: Edge, operation: KernelOperation, target: Target): Held | undefined {
  const row = kernelFunction(name, target)?.path?.[operation];
  if (row === undefined) return undefined;
  if (edge === 'inside') return heldInside(row);
  const taken = row[2].includes('own') || (edge === 'exit' && TAKES_A_LOCK.test(name));
  return { held: HELD[edge === 'entry' ? row[0] : row[1]], locks: row[2], taken };
}

/**
 * What is held on both sides is held inside as well. Else the function may take a lock there and give it back, whatever it
 * holds on its sides (Linux kernel/bpf/hashtab.c htab_map_update_elem(); a kprobe 0x9f bytes into it hung Linux 6.1.192).
 */
function heldInside([entry, exit, locks]: PathRow): Held {
  const throughout = entry === 'H' && exit === 'H';
  return { held: throughout ? 'held' : 'maybe', locks, taken: !throughout || locks.includes('own') };
}

/** Whether any map operation of a target's kernel passes a point of a function with a lock held. */
export function isOnLockPath(site: { readonly function: string; readonly edge: Edge }, target: Target): boolean {
  const rows = Object.values(kernelFunction(site.function, target)?.path ?? {});
  return site.edge === 'inside' ? rows.length > 0 : rows.some((row) => row[site.edge === 'entry' ? 0 : 1] !== 'N');
}

/** Whether any kernel of the tables has a function or tracepoint of this name, as a table or a target would call it. */
export function isNameOfTables(name: string, targets: readonly Target[]): boolean {
  return targets.some((target) => Object.hasOwn(tableFor(target).table.functions, name));
}
