import type { Program, Site } from '../program/program.ts';

/** A site's function in words: a raw tracepoint by its own name. */
export function describeFunction(site: Site): string {
  return site.function.startsWith('__traceiter_')
    ? `the tracepoint ${site.function.slice('__traceiter_'.length)}`
    : site.function;
}

/** Where a program fires, in words: "the exit of _raw_spin_lock", "the tracepoint contention_end". */
export function describeSite({ site, name, kind }: Program): string {
  if (kind === 'hardware') return 'any point, as a non-maskable interrupt';
  if (kind === 'breakpoint') return 'the address that it watches (with interrupts off too)';
  if (site === undefined) return name;
  if (site.edge === 'inside') return `a point inside ${describeFunction(site)}`;
  return site.function.startsWith('__traceiter_')
    ? describeFunction(site)
    : `the ${site.edge} of ${describeFunction(site)}`;
}
