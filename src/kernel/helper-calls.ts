import type { KernelCalls, RunThrough } from '../facts/kernel-table.ts';
import { KERNEL_CALL_NAMES, KERNEL_OPERATION_NAMES } from '../facts/kernel-table.ts';
import type { CallGraph, Certainty } from './call-graph.ts';
import { rootsOf } from './helper-roots.ts';
import type { KernelSymbols } from './kallsyms.ts';
import { bareName } from './lock-names.ts';
import type { TraceSites } from './trace-sites.ts';

/**
 * The functions with a trace site that run when a program calls a helper, or does something to a map; what runs through
 * none is left out. Of an operation that has a lock path only what is sure is told here: the rest are the functions with a
 * row in its path. Of several functions that programs call for it, by their type, what each runs through is sure.
 */
export function readHelpers(
  graph: CallGraph,
  symbols: KernelSymbols,
  sites: TraceSites,
): Readonly<Partial<Record<KernelCalls, RunThrough>>> {
  const helpers: Partial<Record<KernelCalls, RunThrough>> = {};
  for (const name of KERNEL_CALL_NAMES) {
    const roots = rootsOf(name, (symbol) => symbols.has(symbol));
    const reaches = roots.flatMap((root) => {
      const symbol = symbols.find(root);
      return symbol === undefined ? [] : [graph.reach(symbol.address)];
    });
    const found = new Set(
      reaches.flatMap((reach) => [...reach.keys()]).filter((each) => canTrace(each, symbols, sites)),
    );
    const sure = (each: string) =>
      reaches.every((reach: ReadonlyMap<string, Certainty>) => reach.get(each) === 'every');
    const names = [...found].sort();
    const some = isOperation(name) ? [] : names.filter((each) => !sure(each));
    if (names.length > 0) helpers[name] = { every: names.filter(sure), some };
  }
  return helpers;
}

function isOperation(name: KernelCalls): boolean {
  return KERNEL_OPERATION_NAMES.some((operation) => operation === name);
}

/** A probe sits at the function of its name: copies and parts that the compiler made have other symbols. */
function canTrace(name: string, symbols: KernelSymbols, sites: TraceSites): boolean {
  const symbol = symbols.find(name);
  return symbol !== undefined && bareName(name) === name && sites.has(symbol.address);
}
