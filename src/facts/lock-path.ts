import { countArguments } from './argument-type.ts';
import { CONTENTION_TRACEPOINTS, DIRECT_CALLS, hasTrampolines, mostArguments, trampolinesFrom } from './attachment.ts';
import type { HeldCode, HeldLock, KernelFunction, KernelOperation, KernelTable, PathRow } from './kernel-table.ts';
import { KERNEL_TABLES } from './kernel-tables/index.ts';
import { NATIVE_SLOW_PATH, PARAVIRT_ONLY, PLAIN_SLOW_PATH, TRACEPOINT, tableFor } from './table-choice.ts';
import type { Target } from './target.ts';
import { atLeast } from './version.ts';

/** Where in a function a probe fires: on one side of it, or at an instruction after its first one. */
export type Edge = 'entry' | 'exit' | 'inside';

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

/**
 * Functions that a table lists only where an operation runs through them: that one lacks them says nothing of the kernel.
 * All others were looked for in each image.
 */
const NOT_ALWAYS_SOUGHT: readonly string[] = [
  '__bpf_lru_list_rotate_active',
  '__bpf_lru_list_rotate_inactive',
  '__bpf_lru_node_move_in',
  '__bpf_lru_node_move_to_free',
  'bpf_obj_cancel_fields',
  'bpf_obj_free_fields',
  'bpf_ringbuf_commit',
  'htab_lru_push_free',
  'prealloc_lru_pop',
  'stack_map_build_id_set_from_cache',
  'stack_map_get_build_id_offset_sleepable',
  'stackid_fastpath',
  'stackid_install',
  'stackid_new_bucket',
];

/** The slow paths that paravirt kernels have in place of the plain one. */
const PARAVIRT_SLOW_PATHS = PARAVIRT_ONLY.filter((name) => name.endsWith(PLAIN_SLOW_PATH));

/** All names of the queued spin lock's slow path. */
export const SLOW_PATHS: readonly string[] = [...PARAVIRT_SLOW_PATHS, PLAIN_SLOW_PATH];

/** The row of a function on a target, under the name that the target's kernel gives it. */
export function kernelFunction(name: string, target: Target): KernelFunction | undefined {
  return own(tableFor(target).table, name);
}

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

/** Why a probe cannot be attached. */
export interface Obstacle {
  /** In words, as the end of a sentence about the probe. */
  readonly why: string;
  /** It was concluded from a neighbouring kernel's table: then it is one step less sure. */
  readonly inferred: boolean;
}

/**
 * Why no probe can attach to a function on a target; undefined when it can, or when nothing is known of it.
 * @param tracing true for fentry, fexit and raw tracepoints, which need a trace site; false for kprobes.
 */
export function whyUnattachable(name: string, target: Target, tracing: boolean): Obstacle | undefined {
  if (target.lockPath?.some((row) => row.function === name)) return undefined;
  const row = kernelFunction(name, target);
  if (row === undefined) return whyMissing(name, target);
  if (!tracing) return undefined;
  if (row.attachable !== false) return whyTooManyArguments(name, row, target);
  return whyNoTrampoline(target) ?? judged(`${spoken(name)} has no trace site in Linux ${target.kernel}`, target);
}

/**
 * Why a trampoline does not take a function; undefined when it does. Nothing is said where the kernel may have newer BPF code
 * than its number says: a function that is taken to be out of reach by mistake is a deadlock that nobody hears of.
 */
function whyTooManyArguments(name: string, { signature = '' }: KernelFunction, target: Target): Obstacle | undefined {
  const { arch, kernel, backports, table } = target;
  // A raw tracepoint needs no trampoline.
  if (backports === true || table !== undefined || name.startsWith(TRACEPOINT)) return undefined;
  const limit = mostArguments(arch, kernel);
  const has = countArguments(signature);
  if (limit === undefined || has === undefined || has <= limit.most) return undefined;
  const since = limit.before === undefined ? '' : ` before Linux ${limit.before}`;
  const where = arch === 'x86_64' ? '' : ` on ${arch}`;
  return judged(
    `fentry and fexit${where} take functions of at most ${limit.most} arguments${since}, and ${name} has ${has}`,
    target,
  );
}

/** Why fentry and fexit attach to no function of a target's kernel; undefined when they do. */
export function whyNoTrampoline({ arch, kernel, backports, table }: Target): Obstacle | undefined {
  // Its own table knows better than its number.
  if (table !== undefined) return whyConfiguredWithout(table);
  if (hasTrampolines(arch, kernel) || backports === true) return undefined;
  const from = trampolinesFrom(arch);
  const since = from === undefined ? '' : ` before Linux ${from}`;
  return { why: `fentry and fexit attach to no function of ${arch} kernels${since}`, inferred: false };
}

function whyConfiguredWithout({ release, config }: KernelTable): Obstacle | undefined {
  if (config[DIRECT_CALLS] !== 'absent') return undefined;
  return {
    why: `fentry and fexit attach to no function of ${release}, which has no CONFIG_${DIRECT_CALLS}`,
    inferred: false,
  };
}

/** Why a kernel does not have a function, or a tracepoint, of which some kernel is known to have one. */
function whyMissing(name: string, target: Target): Obstacle | undefined {
  const { kernel } = target;
  const other = otherName(name, target);
  if (other !== undefined) return { why: other, inferred: false };
  const cameWith = CONTENTION_TRACEPOINTS.functions.some((each) => each === name) && CONTENTION_TRACEPOINTS.from;
  if (cameWith && !atLeast(kernel, cameWith))
    return {
      why: `there is no ${spoken(name)} in Linux ${kernel} (it came with ${cameWith})`,
      inferred: target.backports === true,
    };
  const elsewhere = KERNEL_TABLES.filter((table) => own(table, name) !== undefined);
  if (elsewhere.length === 0 || NOT_ALWAYS_SOUGHT.includes(name)) return undefined;
  const near = elsewhere.filter(({ arch }) => arch === target.arch);
  const seen =
    near.length > 0 ? near.map((table) => table.kernel) : elsewhere.map((table) => `${table.kernel} on ${table.arch}`);
  const why = name.startsWith(TRACEPOINT)
    ? `there is no ${spoken(name)} in Linux ${kernel}`
    : `${name} is not a symbol of Linux ${kernel}`;
  return judged(`${why} (seen in ${seen.join(', ')})`, target);
}

/** What a spin lock function is called instead, by whether the kernel has paravirtual spin locks. */
function otherName(name: string, target: Target): string | undefined {
  if (name === PLAIN_SLOW_PATH && kernelFunction(NATIVE_SLOW_PATH, target) !== undefined)
    return `${name} is not a symbol of kernels with paravirtual spin locks (their slow paths are ${PARAVIRT_SLOW_PATHS.join(' and ')})`;
  if (!PARAVIRT_ONLY.includes(name) || kernelFunction(NATIVE_SLOW_PATH, target) !== undefined) return undefined;
  const here = SLOW_PATHS.includes(name) ? ` (here it is ${PLAIN_SLOW_PATH})` : '';
  return `${name} exists only in x86_64 kernels with paravirtual spin locks${here}`;
}

/** A claim that rests on a target's table; it says so where that is a neighbour's. */
function judged(why: string, target: Target): Obstacle {
  const { table, exact } = tableFor(target);
  return exact ? { why, inferred: false } : { why: `${why}, judging by Linux ${table.kernel}`, inferred: true };
}

/** A function or a tracepoint, in words. */
function spoken(name: string): string {
  return name.startsWith(TRACEPOINT) ? `tracepoint ${name.slice(TRACEPOINT.length)}` : name;
}
