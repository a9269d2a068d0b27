import { remembered } from '../../text/memo.ts';
import type { Holder, Program, Site } from '../program/program.ts';
import { describeLock, isProgram } from '../program/program.ts';
import type { RelatedPlace } from './finding.ts';
import type { LockEdge } from './lock-order.ts';
import { tellReporting, tellWanting } from './reason.ts';

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

/** A place in a script, and the program or the bpftrace process that it belongs to. */
interface Placed {
  readonly holder: Holder;
  readonly place: RelatedPlace;
}

/** The words at the places of a cycle. */
interface PlaceWords {
  /** What a program that holds a lock does at its attach point. */
  readonly holding?: string;
  /** What a program that wants one does at its attach point. Without it that place is left out. */
  readonly wanting?: string;
  /** The end of the sentence about an operation. */
  readonly where?: string;
}

/**
 * The attach points of a cycle's programs, and the operations that take its locks.
 * @param told the program at whose attach point the finding is; that place is left out
 */
export function placesOf(
  edges: readonly LockEdge[],
  told: Program,
  { holding = 'runs here first and holds a lock', wanting, where = '' }: PlaceWords = {},
): Placed[] {
  return edges.flatMap((edge) => {
    const { outer, through = [], inner, wanted } = edge;
    const firing = [...through, inner.program];
    const attached: (readonly [Holder, string])[] = [
      [outer.program, holding],
      ...through.map((program, at) => [program, `fires while the lock is held${tellCalls(firing[at + 1])}`] as const),
      ...(wanting === undefined ? [] : [[inner.program, wanting] as const]),
    ];
    const attachPoints = attached.flatMap(([holder, what]): Placed[] => {
      if (!isProgram(holder) || holder.attachPoint === told.attachPoint) return [];
      return [{ holder, place: { span: holder.attachPoint.span, message: `${holder.name} ${what}` } }];
    });
    const taking = { span: outer.operation.span, message: tellTaking(edge) + where };
    const wants = { span: inner.operation.span, message: tellWanting(wanted, inner.operation) + where };
    return [...attachPoints, { holder: outer.program, place: taking }, { holder: inner.program, place: wants }];
  });
}

function tellCalls(next: Program | undefined): string {
  return next?.site === undefined ? '' : `, and what it calls runs through ${describeFunction(next.site)}`;
}

/** What the outer operation of an edge does. */
function tellTaking({ outer, held }: LockEdge): string {
  return isProgram(outer.program)
    ? `takes the ${describeLock(held)}${tellReporting(outer.operation.report)}`
    : `asks for ${outer.program.name}, one entry after the other, which takes the ${describeLock(held)}`;
}

/** Places once each, by file and in the order of the text. */
export function placesInOrder(places: readonly RelatedPlace[]): RelatedPlace[] {
  const first = new Map<string, RelatedPlace>();
  for (const place of places) remembered(first, `${place.span.start} ${place.path ?? ''}`, () => place);
  return [...first.values()].sort((a, b) => compare(a.path ?? '', b.path ?? '') || a.span.start - b.span.start);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
