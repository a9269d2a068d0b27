import { once, remembered } from '../../text/memo.ts';
import type { Holder, LoweredScript, ProcessSweep, Program } from '../program/program.ts';
import type { AcquisitionGroup, Apart } from './acquisition.ts';
import { groupAcquisitions, lockIds, mergeGroups, placeId } from './acquisition.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoint.ts';

/** The places at which programs fire where a lock may be held. */
export type Places = ReadonlySet<string>;

const KNOWN = new WeakMap<readonly Program[], WeakMap<readonly ProcessSweep[], Acquisitions>>();

/** The acquisitions of a script, grouped as they are asked for, and once for all targets that share its programs. */
export class Acquisitions {
  readonly #holders: readonly Holder[];
  readonly #programs: readonly Program[];
  /** Those that may fire where a lock is held: none does at a function that no facts name. */
  readonly #wanters: readonly Program[];
  readonly #holding = new Map<Apart, readonly AcquisitionGroup[]>();
  readonly #wanting = new Map<Apart, readonly AcquisitionGroup<Program>[]>();
  readonly #holds = new Map<Apart, readonly Endpoint[]>();
  /** One program of each place: either all fire where a lock may be held, or none. */
  readonly #places = once(() => new Map(this.#wanters.map((program) => [placeId(program, true), program])));

  readonly #wantedLocks = once(() => new Set(this.#wanters.flatMap(({ operations }) => operations.flatMap(lockIds))));

  private constructor({ programs, sweeps }: Pick<LoweredScript, 'programs' | 'sweeps'>) {
    this.#programs = programs.filter(({ guard, operations }) => guard !== 'alone' && operations.length > 0);
    this.#wanters = this.#programs.filter(({ site }) => !site?.unlisted);
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

  /** Whether one guard is up wherever anything takes a lock: then none of it runs inside another. */
  get guardedAsOne(): boolean {
    const first = this.#holders[0]?.operations[0]?.guardedBy;
    if (first === undefined) return false;
    return this.#holders.every(({ operations }) => operations.every(({ guardedBy }) => guardedBy === first));
  }

  /** The places whose programs pass a test, which has to ask for no more than their site and kind. */
  places(test: (program: Program) => boolean): Places {
    return new Set([...this.#places()].flatMap(([place, program]) => (test(program) ? [place] : [])));
  }

  /** All who may hold a lock that is also wanted where a lock may be held: no other lock is part of a cycle. */
  holding(apart: Apart): readonly AcquisitionGroup[] {
    return remembered(this.#holding, apart, () => this.#held(apart));
  }

  #held(apart: Apart): readonly AcquisitionGroup[] {
    return apart === 'keyed'
      ? groupAcquisitions(this.#holders, false, this.#wantedLocks())
      : mergeGroups(this.holding('keyed'), false, apart);
  }

  /** What they hold. */
  holds(apart: Apart): readonly Endpoint[] {
    const holds = this.#holds.get(apart) ?? endpoints(this.holding(apart), false);
    this.#holds.set(apart, holds);
    return holds;
  }

  /** Those who want a lock at some places, apart by their sites. */
  wanting(apart: Apart, places: Places): readonly AcquisitionGroup<Program>[] {
    const groups = remembered(this.#wanting, apart, () => this.#wanted(apart));
    return groups.filter(([{ program }]) => places.has(placeId(program, true)));
  }

  #wanted(apart: Apart): readonly AcquisitionGroup<Program>[] {
    const keyed = remembered(this.#wanting, 'keyed', () => groupAcquisitions(this.#wanters, true));
    return apart === 'keyed' ? keyed : mergeGroups(keyed, true, apart);
  }
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
