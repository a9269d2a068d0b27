import type { Program, Site } from '../program/program.ts';
import type { RelatedPlace, WitnessStep } from './finding.ts';
import type { LockEdge } from './lock-order.ts';

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

/** The programs between the two of an edge, as a step of a witness tells them. */
export function tellThrough(
  { through }: LockEdge,
  nameOf: (program: Program) => string = ({ name }) => name,
): Pick<WitnessStep, 'through'> {
  if (through === undefined) return {};
  return { through: through.map((program) => ({ program: nameOf(program), site: describeSite(program) })) };
}

/** The attach points of the programs between the two of an edge, and what each does there. */
export function placesThrough({
  through = [],
  inner,
}: LockEdge): { readonly program: Program; readonly place: RelatedPlace }[] {
  return through.map((program, at) => {
    const { site } = through[at + 1] ?? inner.program;
    const what = site === undefined ? '' : `, and what it calls runs through ${describeFunction(site)}`;
    const place = { span: program.attachPoint.span, message: `${program.name} fires while the lock is held${what}` };
    return { program, place };
  });
}
