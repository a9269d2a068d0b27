import type { LockClass } from '../../facts/kernel-lock.ts';
import { lockType } from '../../facts/query/kernel-lock.ts';
import type { Target } from '../../facts/target.ts';
import type { Holder, Program } from '../program/program.ts';
import { describeLock, isProgram } from '../program/program.ts';
import type { Cycle } from './cycle.ts';
import type { Breaking, Place, StepPlaces, WitnessStep } from './finding.ts';
import type { LockEdge } from './lock-order.ts';
import type { Cause } from './outcome.ts';
import { GUARDED_BY_BPFTRACE, lockGivesUp, SAME_BUCKET_REFUSED } from './reason.ts';
import { describeSite } from './site.ts';
import { nth } from './witness.ts';

/** What a cause tells of its cycle, step by step. */
export type Told = Pick<Cause, 'witness' | 'places' | 'broken'>;

/** A cycle, and the target on which it was found. */
export interface FoundCycle {
  readonly cycle: Cycle;
  readonly on: { readonly target: Target };
}

/** How the steps of a cycle name what is not the judged script's own. */
export interface Naming {
  /** The end of the names of what is on the one or the other side of the step of a CPU. */
  readonly ends?: (cpu: number) => { readonly holding: string; readonly firing: string };
  /** The end of the name of a program between the two. */
  readonly between?: (program: Program, cpu: number) => string;
  /** The place of what belongs to somebody. */
  readonly placeOf?: (holder: Holder, place: Place) => Place;
}

/** The edges of a cycle as CPUs, from the first one on. A lock that meets itself crosswise needs the same edge on two CPUs. */
export function edgesFrom({ edges, recursive }: Cycle, first: LockEdge): readonly LockEdge[] {
  if (edges.length === 1) return recursive ? [first] : [first, first];
  return turnedTo(first, edges);
}

/** The edges of a cycle in their order, with this one first. */
export function turnedTo(first: LockEdge, edges: readonly LockEdge[]): readonly LockEdge[] {
  const at = edges.indexOf(first);
  return [...edges.slice(at), ...edges.slice(0, at)];
}

/** A cycle as its witness, one CPU for each edge. */
export function toldBy({ cycle, on }: FoundCycle, edges: readonly LockEdge[], naming: Naming = {}): Told {
  const broken = breakingOf(cycle, edges, on.target);
  return {
    witness: witnessOf(edges, naming),
    places: edges.map((edge) => placesOfStep(edge, naming.placeOf ?? ((_, place) => place))),
    ...(broken === undefined ? {} : { broken }),
  };
}

const NO_ENDS = { holding: '', firing: '' };

function witnessOf(edges: readonly LockEdge[], { ends = () => NO_ENDS, between = () => '' }: Naming): WitnessStep[] {
  const locks = lockNames(edges.map(({ held }, cpu) => `${describeLock(held)}${ends(cpu).holding}`));
  const lockAt = (cpu: number) => locks[cpu % locks.length] ?? '';
  return edges.map(({ outer, through, inner }, cpu): WitnessStep => {
    const { holding, firing } = ends(cpu);
    return {
      cpu,
      program: `${outer.program.name}${holding}`,
      holds: lockAt(cpu),
      wants: lockAt(cpu + 1),
      site: describeSite(inner.program),
      nested: `${inner.program.name}${firing}`,
      ...(through === undefined
        ? {}
        : {
            through: through.map((program) => ({
              program: `${program.name}${between(program, cpu)}`,
              site: describeSite(program),
            })),
          }),
    };
  });
}

/** The names of the locks of a cycle, all different: of two buckets of one map, it says that they are two. */
function lockNames(locks: readonly string[]): string[] {
  return locks.map((name, at) => {
    const alike = locks.flatMap((other, index) => (other === name ? [index] : []));
    return alike.length === 1 ? name : `${name} (${nth(alike.indexOf(at))} bucket)`;
  });
}

function placesOfStep({ outer, through = [], inner }: LockEdge, placeOf: NonNullable<Naming['placeOf']>): StepPlaces {
  return {
    takes: placeOf(outer.program, { span: outer.operation.span }),
    fires: [...through, inner.program].map((program) => placeOf(program, { span: program.attachPoint.span })),
    wants: placeOf(inner.program, { span: inner.operation.span }),
  };
}

/** What breaks a cycle on a target. */
function breakingOf(
  { prevented, verdict }: Cycle,
  edges: readonly LockEdge[],
  { kernel }: Target,
): Breaking | undefined {
  if (prevented === true) return { by: 'guard', stops: edges.flatMap(stopOfGuard), why: GUARDED_BY_BPFTRACE };
  if (verdict === 'hang') return undefined;
  const ends = edges.map(({ held, wanted, through = [] }) => ({
    held: held.class,
    wanted: wanted.class,
    firing: through.length,
  }));
  return breakingOfLocks(ends, kernel);
}

/** The guard lets a program fire inside the bpftrace process, but none inside a program. */
function stopOfGuard({ outer, through = [] }: LockEdge, step: number): Breaking['stops'] {
  const firing = isProgram(outer.program) ? 0 : 1;
  return firing > through.length ? [] : [{ step, firing }];
}

/** A step of a cycle as its locks see it; `firing` is how many programs fire before the one that wants a lock. */
interface Ends {
  readonly held: LockClass;
  readonly wanted: LockClass;
  readonly firing: number;
}

/** What breaks a cycle of locks that do not all wait for ever. */
export function breakingOfLocks(ends: readonly Ends[], kernel: string): Breaking {
  const gives = ({ wanted }: Ends) => lockType(wanted, kernel) === 'rqspinlock';
  const by = ends.some(gives) ? 'lock' : 'map-locked';
  const stops = ends.flatMap((each, step) =>
    by === 'map-locked' || gives(each) ? [{ step, firing: each.firing }] : [],
  );
  const locks = [...new Set(ends.map(({ held }) => held))];
  return { by, stops, why: by === 'lock' ? lockGivesUp(locks, kernel) : SAME_BUCKET_REFUSED };
}
