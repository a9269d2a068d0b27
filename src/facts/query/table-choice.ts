import { CONTENTION_TRACEPOINTS } from '../attachment.ts';
import { NATIVE_SLOW_PATH, PARAVIRT_ONLY, PLAIN_SLOW_PATH, TRACEPOINT } from '../kernel-function.ts';
import { LOCK_TYPES } from '../kernel-lock.ts';
import type { HeldCode, KernelFunction, KernelOperation, KernelTable, PathRow } from '../kernel-table.ts';
import { KERNEL_TABLES } from '../kernel-tables/index.ts';
import type { SeenFunctions, Target, VendorFunction } from '../target.ts';
import { hasTrampolines } from './kernel-function.ts';
import { atLeast } from './release.ts';

/** The table that a kernel is judged by, with its functions as the target's kernel has them. */
interface TableChoice {
  readonly table: KernelTable;
  /** False when a neighbour's table stands in: claims lose one step of confidence. */
  readonly exact: boolean;
}

/** Each pair of locks asks for the choice. */
const CHOICES = new WeakMap<Target, TableChoice>();

/**
 * The target's own table, or the newest of its architecture that is not newer than its kernel. A table reaches back to
 * the release that brought rqspinlock, if its neighbour below is from before that; any older kernel takes the first table.
 */
export function tableFor(target: Target): TableChoice {
  const known = CHOICES.get(target);
  if (known !== undefined) return known;
  const chosen = chooseTable(target);
  CHOICES.set(target, chosen);
  return chosen;
}

function chooseTable(target: Target): TableChoice {
  const choice = target.table === undefined ? nearestTable(target) : { table: target.table, exact: true };
  const table = target.table ?? asOn(choice.table, target);
  const rows = target.lockPath;
  return { table: rows === undefined ? table : withVendorFunctions(table, rows), exact: choice.exact };
}

function nearestTable(target: Target): TableChoice {
  const tables = tablesOf(target);
  let [choice] = tables;
  if (choice === undefined) throw new Error(`there is no lock-path table of ${target.arch}`);
  for (const table of tables.slice(1)) if (atLeast(target.kernel, reachOf(table, choice))) choice = table;
  const same = target.kernel === choice.kernel || target.kernel.startsWith(`${choice.kernel}.`);
  const assumed = target.assumed?.some(({ fact }) => fact === 'kernel') === true;
  return { table: choice, exact: same && target.backports !== true && !assumed };
}

function tablesOf({ arch }: Target): readonly KernelTable[] {
  return KERNEL_TABLES.filter((table) => table.arch === arch);
}

/** The first release that a table stands for, given the one below it. */
function reachOf(table: KernelTable, below: KernelTable): string {
  const [change] = LOCK_TYPES.flatMap(({ lock, before }) => (lock === 'bucket' ? (before ?? []) : []));
  const between = change !== undefined && atLeast(table.kernel, change) && !atLeast(below.kernel, change);
  return between ? change : table.kernel;
}

/** A table with what is known of the target's kernel beyond it: names, tracepoints that came later, trampolines. */
function asOn(table: KernelTable, target: Target): KernelTable {
  const functions = new Map<string, KernelFunction>(Object.entries(table.functions));
  setContentionTracepoints(functions, target);
  if (target.arch === 'x86_64' && !target.paravirt) renameSlowPath(functions);
  setTrampolines(functions, target);
  if (target.seen !== undefined) setSeen(functions, target, target.seen);
  return { ...table, functions: Object.fromEntries(functions) };
}

/** Between two tables the tracepoints may have come: then their rows are those of the first table that has them. */
function setContentionTracepoints(functions: Map<string, KernelFunction>, target: Target): void {
  for (const name of CONTENTION_TRACEPOINTS.functions) {
    const row = tablesOf(target).find((table) => Object.hasOwn(table.functions, name))?.functions[name];
    if (!atLeast(target.kernel, CONTENTION_TRACEPOINTS.from)) functions.delete(name);
    else if (row !== undefined && !functions.has(name)) functions.set(name, row);
  }
}

/** Without paravirtual spin locks there is one slow path, which has its plain name. */
function renameSlowPath(functions: Map<string, KernelFunction>): void {
  const slowPath = functions.get(NATIVE_SLOW_PATH);
  for (const name of PARAVIRT_ONLY) functions.delete(name);
  if (slowPath === undefined) return;
  const { signature, ...row } = slowPath;
  const plain = signature?.replace(NATIVE_SLOW_PATH, PLAIN_SLOW_PATH);
  functions.set(PLAIN_SLOW_PATH, plain === undefined ? row : { ...row, signature: plain });
}

/**
 * Whether fentry attaches depends on the target's kernel as well; the table says where a trace site and BTF are. A vendor
 * may have carried trampolines back, so there they are taken to be.
 */
function setTrampolines(functions: Map<string, KernelFunction>, target: Target): void {
  const attaches = target.backports === true || hasTrampolines(target.arch, target.kernel);
  for (const [name, row] of functions) {
    const { attachable, site, ...others } = row;
    const traceable = attachable === true || (site === true && row.signature !== undefined);
    // A raw tracepoint needs no trampoline.
    if (!traceable || attachable === attaches || name.startsWith(TRACEPOINT)) continue;
    functions.set(name, attaches ? { ...others, attachable: true } : { ...others, attachable: false, site: true });
  }
}

/**
 * The functions that a machine really has. One that is missing in the table which stands in for its kernel has the row of another
 * table, of a later kernel if there is one.
 */
function setSeen(
  functions: Map<string, KernelFunction>,
  target: Target,
  { there, traced, trampolines }: SeenFunctions,
): void {
  for (const name of functions.keys()) if (!there.includes(name)) functions.delete(name);
  const [before, after] = [tablesOf(target), tablesOf(target)].map((tables, later) =>
    tables.filter(({ kernel }) => atLeast(kernel, target.kernel) === (later === 1)),
  );
  const others = [...(after ?? []), ...(before ?? []).toReversed()];
  for (const name of there) {
    const row = functions.get(name) ?? others.find((table) => Object.hasOwn(table.functions, name))?.functions[name];
    if (row === undefined) continue;
    const { attachable, site, ...rest } = row;
    if (traced === undefined) functions.set(name, row);
    else if (name.startsWith(TRACEPOINT) || (traced.includes(name) && trampolines !== false))
      functions.set(name, { ...rest, attachable: true });
    else functions.set(name, { ...rest, attachable: false, ...(traced.includes(name) ? { site: true } : {}) });
  }
}

/** From worst to best. */
const HELD_CODES: readonly HeldCode[] = ['H', 'M', 'N'];

/** A kernel's table with the user's rows in it; where both speak of a function, the worse of the two holds. */
function withVendorFunctions(table: KernelTable, rows: readonly VendorFunction[]): KernelTable {
  const functions = new Map<string, KernelFunction>(Object.entries(table.functions));
  for (const row of rows) functions.set(row.function, merged(functions.get(row.function), row));
  return { ...table, functions: Object.fromEntries(functions) };
}

function merged(known: KernelFunction | undefined, { entry, exit, during }: VendorFunction): KernelFunction {
  const path: Partial<Record<KernelOperation, PathRow>> = { ...known?.path };
  for (const operation of during) {
    const [knownEntry, knownExit, locks] = path[operation] ?? ['N', 'N', []];
    path[operation] = [worse(knownEntry, entry), worse(knownExit, exit), locks];
  }
  return { ...known, attachable: true, path };
}

function worse(a: HeldCode, b: HeldCode): HeldCode {
  return HELD_CODES.indexOf(a) <= HELD_CODES.indexOf(b) ? a : b;
}
