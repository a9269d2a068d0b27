import { addTo } from '../../text/memo.ts';
import { CONTENTION_TRACEPOINTS, DIRECT_CALLS } from '../attachment.ts';
import {
  NATIVE_SLOW_PATH,
  NOT_ALWAYS_SOUGHT,
  PARAVIRT_ONLY,
  PARAVIRT_SLOW_PATHS,
  PLAIN_SLOW_PATH,
  SLOW_PATHS,
  TRACEPOINT,
} from '../kernel-function.ts';
import type { KernelFunction, KernelTable } from '../kernel-table.ts';
import { KERNEL_TABLES } from '../kernel-tables/index.ts';
import { KRETPROBE_BAN } from '../recursion-guard.ts';
import type { SeenFunctions, Target } from '../target.ts';
import { isRunThrough } from './helper.ts';
import { countArguments, hasTrampolines, mostArguments, trampolinesFrom } from './kernel-function.ts';
import { kernelFunction } from './lock-path.ts';
import { atLeast } from './release.ts';
import { tableFor } from './table-choice.ts';

/** Why a probe cannot be attached. */
export interface Obstacle {
  /** In words, as the end of a sentence about the probe. */
  readonly why: string;
  /** It is concluded from a neighbouring kernel's table, so it is one step less sure. */
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
  const barrier = whyNoTrampoline(target);
  if (barrier !== undefined) return barrier;
  if (target.seen?.traced !== undefined)
    return { why: `this machine's kernel has no trace site, or no BTF, of ${spoken(name)}`, inferred: false };
  return judged(`${spoken(name)} has no trace site in Linux ${target.kernel}`, target);
}

/**
 * Why a trampoline does not take a function; undefined when it does, and for kernels that may have newer BPF code than their
 * number says: a function that is wrongly taken to be out of reach hides a deadlock.
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
export function whyNoTrampoline({ arch, kernel, backports, table, seen }: Target): Obstacle | undefined {
  if (seen?.trampolines === false)
    return {
      why: `fentry and fexit attach to no function of a kernel without CONFIG_${DIRECT_CALLS}`,
      inferred: false,
    };
  // A table of the kernel itself tells more than its number.
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
  if (target.seen !== undefined) return whyUnseen(name, target.seen);
  const other = otherName(name, target);
  if (other !== undefined) return { why: other, inferred: false };
  const cameWith = CONTENTION_TRACEPOINTS.functions.some((each) => each === name) && CONTENTION_TRACEPOINTS.from;
  if (cameWith && !atLeast(kernel, cameWith))
    return {
      why: `there is no ${spoken(name)} in Linux ${kernel} (it came with ${cameWith})`,
      inferred: target.backports === true,
    };
  const elsewhere = TABLES_WITH.get(name) ?? [];
  if (elsewhere.length === 0 || NOT_ALWAYS_SOUGHT.includes(name)) return undefined;
  const near = elsewhere.filter(({ arch }) => arch === target.arch);
  const seen =
    near.length > 0 ? near.map((table) => table.kernel) : elsewhere.map((table) => `${table.kernel} on ${table.arch}`);
  const why = name.startsWith(TRACEPOINT)
    ? `there is no ${spoken(name)} in Linux ${kernel}`
    : `${name} is not a symbol of Linux ${kernel}`;
  return judged(`${why} (seen in ${seen.join(', ')})`, target);
}

function whyUnseen(name: string, { there }: SeenFunctions): Obstacle | undefined {
  if (there.includes(name)) return undefined;
  const instead = SLOW_PATHS.includes(name) ? SLOW_PATHS.filter((path) => there.includes(path)) : [];
  const here = instead.length === 0 ? '' : ` (here it is ${instead.join(' and ')})`;
  return { why: `this machine's kernel has no ${spoken(name)}${here}`, inferred: false };
}

/**
 * Whether any facts name a function, whatever the kernel. Any other one is on no lock path, nothing that a program calls runs
 * through it, and nothing is known that would keep a probe from it, but for what a target knows of its own (`knowsItself`).
 */
export function isListed(name: string): boolean {
  return TABLES_WITH.has(name) || BESIDES_TABLES.has(name);
}

/** Whether the table or the rows that a target brings along name a function. */
export function knowsItself(target: Target, name: string): boolean {
  if (target.table === undefined && target.lockPath === undefined) return false;
  return kernelFunction(name, target) !== undefined || isRunThrough(name, target);
}

/** All functions that any facts name. */
export function listedNames(): readonly string[] {
  return [...new Set([...TABLES_WITH.keys(), ...BESIDES_TABLES])];
}

/** What is named, and is none of the functions of a table. */
const BESIDES_TABLES: ReadonlySet<string> = new Set([
  ...KERNEL_TABLES.flatMap(({ helpers = {} }) => Object.values(helpers)).flatMap(({ every, some }) => [
    ...every,
    ...some,
  ]),
  ...SLOW_PATHS,
  ...PARAVIRT_ONLY,
  ...CONTENTION_TRACEPOINTS.functions,
  ...KRETPROBE_BAN.functions,
]);

/** The kernels that have a function: nearly all functions that scripts trace are in no table. */
const TABLES_WITH = new Map<string, KernelTable[]>();
for (const table of KERNEL_TABLES) for (const name of Object.keys(table.functions)) addTo(TABLES_WITH, name, table);

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
