import { once } from '../program/once.ts';
import type { Holder, LoweredScript, ProcessSweep, Program } from '../program/program.ts';
import type { Stake } from './stake.ts';
import { stakes } from './stake.ts';
import type { Apart, TakerGroup } from './taker.ts';
import { groupTakers, placeId } from './taker.ts';

/** The places at which programs fire where a lock may be held. */
export type Places = ReadonlySet<string>;

const KNOWN = new WeakMap<readonly Program[], WeakMap<readonly ProcessSweep[], Takers>>();

/** The takers of a script, grouped as they are asked for, and once for all targets that share its programs. */
export class Takers {
  readonly #holders: readonly Holder[];
  readonly #programs: readonly Program[];
  readonly #holding = new Map<Apart, readonly TakerGroup[]>();
  readonly #wanting = new Map<Apart, readonly { readonly place: string; readonly group: TakerGroup<Program> }[]>();
  readonly #holds = new Map<Apart, readonly Stake[]>();
  /** One program of each place: either all fire where a lock may be held, or none. */
  readonly #places = once(() => new Map(this.#programs.map((program) => [placeId(program, true), program])));

  private constructor({ programs, sweeps }: Pick<LoweredScript, 'programs' | 'sweeps'>) {
    this.#programs = programs.filter(({ guard, operations }) => guard !== 'alone' && operations.length > 0);
    this.#holders = [...this.#programs, ...sweeps];
  }

  static of(script: Pick<LoweredScript, 'programs' | 'sweeps'>): Takers {
    const known = KNOWN.get(script.programs) ?? new WeakMap<readonly ProcessSweep[], Takers>();
    KNOWN.set(script.programs, known);
    const takers = known.get(script.sweeps) ?? new Takers(script);
    known.set(script.sweeps, takers);
    return takers;
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
  holding(apart: Apart): readonly TakerGroup[] {
    const groups = this.#holding.get(apart) ?? groupTakers(this.#holders, false, apart);
    this.#holding.set(apart, groups);
    return groups;
  }

  /** What they hold. */
  holds(apart: Apart): readonly Stake[] {
    const holds = this.#holds.get(apart) ?? stakes(this.holding(apart), false);
    this.#holds.set(apart, holds);
    return holds;
  }

  /** Those who want a lock at some places, apart by their sites. */
  wanting(apart: Apart, places: Places): readonly TakerGroup<Program>[] {
    const all = this.#wanting.get(apart) ?? groupTakers(this.#programs, true, apart).map(withPlace);
    this.#wanting.set(apart, all);
    return all.flatMap(({ place, group }) => (places.has(place) ? [group] : []));
  }
}

function withPlace(group: TakerGroup<Program>): { place: string; group: TakerGroup<Program> } {
  return { place: placeId(group[0].program, true), group };
}

/** The groups without some of their programs, in the order in which they would have been made of the others alone. */
export function only(
  groups: readonly TakerGroup<Program>[],
  test: (program: Program) => boolean,
): readonly TakerGroup<Program>[] {
  return groups
    .flatMap((group): TakerGroup<Program>[] => {
      const [first, ...rest] = group.filter(({ program }) => test(program));
      return first === undefined ? [] : [[first, ...rest]];
    })
    .sort(([one], [other]) => one.at - other.at);
}
