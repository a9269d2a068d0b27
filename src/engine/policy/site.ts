import type { Program, Site } from '../program/program.ts';
import type { RelatedPlace, WitnessStep } from './finding.ts';
import type { LockEdge } from './lock-order.ts';

/** The functions that call the programs of a raw tracepoint. */
const TRACEPOINT = /^__traceiter_/;

/** The function of a site in words: a raw tracepoint by its own name. */
export function describeFunction(site: Site): string {
  return site.function.replace(TRACEPOINT, 'the tracepoint ');
}

/** Where a program fires, in words: "the exit of _raw_spin_lock", "the tracepoint contention_end". */
export function describeSite({ site, name, kind }: Program): string {
  if (kind === 'hardware') return 'any point, as a non-maskable interrupt';
  if (kind === 'breakpoint') return 'the address that it watches (with interrupts off too)';
  if (site === undefined) return name;
  if (site.edge === 'inside') return `a point inside ${describeFunction(site)}`;
  return TRACEPOINT.test(site.function) ? describeFunction(site) : `the ${site.edge} of ${site.function}`;
}

/** The programs between the two of an edge, as a step of a witness lists them. */
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
