import type { Program } from '../program/program.ts';
import type { RelatedPlace, WitnessStep } from './finding.ts';
import type { LockEdge } from './lock-order.ts';
import { describeFunction, describeSite } from './site.ts';

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
