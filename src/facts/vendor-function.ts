import type { HeldCode, KernelFunction, KernelOperation, KernelTable, PathRow } from './kernel-table.ts';

/**
 * A function of one target's kernel that runs while a lock of a map is held, as the user knows it. It is taken to be there
 * and to have a trace site.
 */
export interface VendorFunction {
  /** As in kallsyms; `__traceiter_X` stands for the tracepoint X. */
  readonly function: string;
  readonly entry: HeldCode;
  readonly exit: HeldCode;
  /** The operations that run through it. */
  readonly during: readonly KernelOperation[];
}

/** From worst to best. */
const HELD_CODES: readonly HeldCode[] = ['H', 'M', 'N'];

/** A kernel's table with the user's rows in it; where both speak of a function, the worse of the two holds. */
export function withVendorFunctions(table: KernelTable, rows: readonly VendorFunction[]): KernelTable {
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
