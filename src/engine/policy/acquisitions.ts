import { once } from '../../text/memo.ts';
import type { Holder, LoweredScript, ProcessSweep, Program } from '../program/program.ts';
import type { AcquisitionGroup, Apart } from './acquisition.ts';
import { groupAcquisitions, placeId } from './acquisition.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoint.ts';

/** The places at which programs fire where a lock may be held. */
export type Places = ReadonlySet<string>;

const KNOWN = new WeakMap<readonly Program[], WeakMap<readonly ProcessSweep[], Acquisitions>>();

/** The acquisitions of a script, grouped as they are asked for, and once for all targets that share its programs. */
export class Acquisitions {
  readonly #holders: readonly Holder[];
  readonly #programs: readonly Program[];
  readonly #holding = new Map<Apart, readonly AcquisitionGroup[]>();
  readonly #wanting = new Map<
    Apart,
    readonly { readonly place: string; readonly group: AcquisitionGroup<Program> }[]
  >();
  readonly #holds = new Map<Apart, readonly Endpoint[]>();
  /** One program of each place: either all fire where a lock may be held, or none. */
  readonly #places = once(() => new Map(this.#programs.map((program) => [placeId(program, true), program])));

  private constructor({ programs, sweeps }: Pick<LoweredScript, 'programs' | 'sweeps'>) {
    this.#programs = programs.filter(({ guard, operations }) => guard !== 'alone' && operations.length > 0);
    this.#holders = [...this.#programs, ...sweeps];
  }

  static of(script: Pick<LoweredScript, 'programs' | 'sweeps'>): Acquisitions {
    const known = KNOWN.get(script.programs) ?? new WeakMap<readonly ProcessSweep[], Acquisitions>();
    KNOWN.set(script.programs, known);
    const acquisitions = known.get(script.sweeps) ?? new Acquisitions(script);
    known.set(script.sweeps, acquisitions);
    return acquisitions;
  }

  /** Whether a program takes a lock while others may run. */
  get any(): boolean {
    return this.#programs.length > 0;
  }

  /** The places whose programs pass a test, which has to ask for no more than their site and kind. */
  places(test: (program: Program) => boolean): Places {
    return new Set([...this.#places()].flatMap(([place, program]) => (test(program) ? [place] : [])));
  }

  /** All who may hold a lock. */
  holding(apart: Apart): readonly AcquisitionGroup[] {
    const groups = this.#holding.get(apart) ?? groupAcquisitions(this.#holders, false, apart);
    this.#holding.set(apart, groups);
    return groups;
  }

  /** What they hold. */
  holds(apart: Apart): readonly Endpoint[] {
    const holds = this.#holds.get(apart) ?? endpoints(this.holding(apart), false);
    this.#holds.set(apart, holds);
    return holds;
  }

  /** Those who want a lock at some places, apart by their sites. */
  wanting(apart: Apart, places: Places): readonly AcquisitionGroup<Program>[] {
    const all = this.#wanting.get(apart) ?? groupAcquisitions(this.#programs, true, apart).map(withPlace);
    this.#wanting.set(apart, all);
    return all.flatMap(({ place, group }) => (places.has(place) ? [group] : []));
  }
}

function withPlace(group: AcquisitionGroup<Program>): { place: string; group: AcquisitionGroup<Program> } {
  return { place: placeId(group[0].program, true), group };
}

/** The groups without some of their programs, in the order in which they would have been made of the others alone. */
export function only(
  groups: readonly AcquisitionGroup<Program>[],
  test: (program: Program) => boolean,
): readonly AcquisitionGroup<Program>[] {
  return groups
    .flatMap((group): AcquisitionGroup<Program>[] => {
      const [first, ...rest] = group.filter(({ program }) => test(program));
      return first === undefined ? [] : [[first, ...rest]];
    })
    .sort(([one], [other]) => one.at - other.at);
}
