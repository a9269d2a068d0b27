import type { HeldCode, HeldLock, KernelFunction, KernelOperation, KernelTable } from './lock-path.table.ts';
import { KERNEL_TABLES } from './lock-path.table.ts';
import type { Target } from './target.ts';
import { type VendorFunction, withVendorFunctions } from './vendor-function.ts';
import { atLeast } from './version.ts';

/** Which side of a function a probe fires on. */
export type Edge = 'entry' | 'exit';

/** Whether a lock of the surrounding operation is held when the probe fires. */
export interface Held {
  readonly held: 'held' | 'maybe' | 'no';
  readonly locks: readonly HeldLock[];
  /** The function has just taken a lock of the operation, which may be any of them, besides those listed. */
  readonly taken: boolean;
}

/** Functions at whose exit the lock that they take is held. Source: Linux kernel/locking/spinlock.c, qspinlock.c. */
const TAKES_A_LOCK = /^(_raw_spin_(try)?lock(_\w+)?|(\w+_)?queued_spin_lock_slowpath)$/;

const HELD: Readonly<Record<HeldCode, Held['held']>> = { H: 'held', M: 'maybe', N: 'no' };

/** The slow path of the queued spin lock: the paravirt kernels' two symbols, and the one of kernels without. */
const PARAVIRT_SLOW_PATHS = ['native_queued_spin_lock_slowpath', '__pv_queued_spin_lock_slowpath'];
const PLAIN_SLOW_PATH = 'queued_spin_lock_slowpath';

/** All names of the queued spin lock's slow path. */
export const SLOW_PATHS: readonly string[] = [...PARAVIRT_SLOW_PATHS, PLAIN_SLOW_PATH];

/** The table that a kernel is judged by, and whether it is that very kernel. */
export interface TableChoice {
  readonly table: KernelTable;
  /** False when a neighbour's table stands in: claims lose one step of confidence. */
  readonly exact: boolean;
}

/**
 * The newest listed kernel that is not newer than the target's; 6.15 takes 6.16, because rqspinlock is already in it;
 * anything below the first takes the first.
 */
export function tableFor(target: Target): TableChoice {
  const known = CHOICES.get(target);
  if (known !== undefined) return known;
  const chosen = chooseTable(target);
  CHOICES.set(target, chosen);
  return chosen;
}

/** The choice is asked for at every pair of locks. */
const CHOICES = new WeakMap<Target, TableChoice>();

function chooseTable(target: Target): TableChoice {
  const first = KERNEL_TABLES[0];
  if (first === undefined) throw new Error('the lock-path table is empty');
  let choice = first;
  for (const table of KERNEL_TABLES) {
    const from = table.kernel === '6.16' ? '6.15' : table.kernel;
    if (atLeast(target.kernel, from)) choice = table;
  }
  const exact = target.kernel === choice.kernel || target.kernel.startsWith(`${choice.kernel}.`);
  const rows = target.lockPath?.map((row) => underTableName(row, target));
  const table = rows === undefined ? choice : withVendorFunctions(choice, rows);
  return { table, exact: exact && target.arch === 'x86_64' && target.backports !== true };
}

/** The tables have one name for the slow path, whatever the target's kernel calls it. */
function underTableName(row: VendorFunction, target: Target): VendorFunction {
  const slowPath = row.function === PLAIN_SLOW_PATH && plainSlowPath(target);
  return slowPath ? { ...row, function: 'native_queued_spin_lock_slowpath' } : row;
}

/** Kernels without paravirt spin locks, and arm64, have one slow path, which is called by its plain name. */
function plainSlowPath(target: Target): boolean {
  return !target.paravirt || target.arch === 'arm64';
}

/** The row of a function on a target, under the name that the target's kernel gives it. */
export function kernelFunction(name: string, target: Target): KernelFunction | undefined {
  const { table } = tableFor(target);
  if (name === PLAIN_SLOW_PATH && plainSlowPath(target)) return own(table, 'native_queued_spin_lock_slowpath');
  return own(table, name);
}

function own(table: KernelTable, name: string): KernelFunction | undefined {
  return Object.hasOwn(table.functions, name) ? table.functions[name] : undefined;
}

/** All functions that a target's table knows, under the target's names: what wildcards are matched against. */
export function kernelFunctionNames(target: Target): readonly string[] {
  const names = Object.keys(tableFor(target).table.functions);
  if (!plainSlowPath(target)) return names;
  return [...names.filter((name) => !SLOW_PATHS.includes(name)), PLAIN_SLOW_PATH];
}

/** Whether the lock of an operation is held when a probe on one side of a function fires inside the operation. */
export function heldAt(name: string, edge: Edge, operation: KernelOperation, target: Target): Held | undefined {
  const row = kernelFunction(name, target)?.path?.[operation];
  if (row === undefined) return undefined;
  const taken = row[2].includes('own') || (edge === 'exit' && TAKES_A_LOCK.test(name));
  return { held: HELD[edge === 'entry' ? row[0] : row[1]], locks: row[2], taken };
}

/** Whether any map operation of a target's kernel passes a side of a function with a lock held. */
export function isOnLockPath(site: { readonly function: string; readonly edge: Edge }, target: Target): boolean {
  const rows = Object.values(kernelFunction(site.function, target)?.path ?? {});
  return rows.some((row) => row[site.edge === 'entry' ? 0 : 1] !== 'N');
}

/**
 * Why no probe can attach to a function on a target, in words; undefined when it can, or when nothing is known of it.
 * @param tracing true for fentry, fexit and raw tracepoints, which need a trace site; false for kprobes.
 */
export function whyUnattachable(name: string, target: Target, tracing: boolean): string | undefined {
  const { table } = tableFor(target);
  if (target.lockPath?.some((row) => row.function === name)) return undefined;
  if (name === PLAIN_SLOW_PATH && !plainSlowPath(target))
    return `${name} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${PARAVIRT_SLOW_PATHS.join(' and ')})`;
  if (PARAVIRT_SLOW_PATHS.includes(name) && plainSlowPath(target))
    return `${name} exists only in x86_64 kernels with paravirtual spin locks (here it is ${PLAIN_SLOW_PATH})`;
  if (name === PLAIN_SLOW_PATH) return undefined;
  const row = own(table, name);
  if (row === undefined) {
    const elsewhere = KERNEL_TABLES.filter((other) => own(other, name) !== undefined).map((other) => other.kernel);
    if (elsewhere.length === 0) return undefined;
    return `${bare(name)} is not a symbol of Linux ${table.kernel} (seen in ${elsewhere.join(', ')})`;
  }
  if (tracing && row.attachable === false) return `${bare(name)} has no trace site in Linux ${table.kernel}`;
  return undefined;
}

/** `__traceiter_X` stands for the tracepoint X. */
function bare(name: string): string {
  return name.startsWith('__traceiter_') ? `the tracepoint ${name.slice('__traceiter_'.length)}` : name;
}
