import { POPULATION } from '../../src/facts/query/population.ts';
import type { DefaultMember } from '../../src/facts/target.ts';
import { closeSet, missedBy } from './closed-set.ts';
import { type GeneratedScript, generatedScripts } from './generated-script.ts';
import { HARMS } from './harm.ts';
import { judgeAll, type Matrix } from './matrix.ts';

/** Where the default set starts: machines whose names people know. */
export const KNOWN_NAMES: readonly string[] = [
  'debian-12',
  'debian-13',
  'debian-13,bpftrace@newest',
  'debian-testing',
  'ubuntu-24.04',
  'ubuntu-26.04',
  'fedora-43',
  'alpine-3.22',
];

/** Every generated script on every member of the population. It takes some seconds. */
export function populationMatrix(): Matrix {
  return judgeAll(generatedScripts(), POPULATION.members);
}

/** The places of named machines in a matrix. */
export function placesOf(names: readonly string[], { machines }: Matrix): number[] {
  return names.map((name) => {
    const place = machines.findIndex((machine) => machine.name === name);
    if (place === -1) throw new Error(`${name} is not in the population: nobody mends it any more, or it has no table`);
    return place;
  });
}

/** The default set that a matrix asks for: the known names, and what closes them. */
export function defaultMembers(matrix: Matrix): DefaultMember[] {
  const added = closeSet(placesOf(KNOWN_NAMES, matrix), matrix);
  return [
    ...KNOWN_NAMES.map((name) => ({ name })),
    ...added.map(({ machine, script, harm, scripts }) => ({
      name: matrix.machines[machine]?.name ?? '',
      only: { script, harm: HARMS[harm] ?? HARMS[0], scripts },
    })),
  ];
}

/** What is counted over a matrix. */
export interface Counts {
  readonly scripts: number;
  readonly machines: number;
  /** Scripts that hang some machine. */
  readonly hanging: number;
  /** Scripts that do more harm to some machine than to any one of a set, and those of them that hang it. */
  readonly missed: number;
  readonly missedHanging: number;
}

/** Counts what a set of machines, by their names, misses of a matrix. */
export function countMissed(names: readonly string[], matrix: Matrix): Counts {
  const hangs = matrix.scripts.map((_, script) =>
    matrix.machines.some((_, machine) => matrix.harm(script, machine) >= HARMS.indexOf('hangs under a condition')),
  );
  const missed = missedBy(placesOf(names, matrix), matrix);
  return {
    scripts: matrix.scripts.length,
    machines: matrix.machines.length,
    hanging: hangs.filter((hanging) => hanging).length,
    missed: missed.length,
    missedHanging: missed.filter((script) => hangs[script]).length,
  };
}

/** What a set of members misses on the machines that it does not stand for, by why it does not. */
export function countExcluded(
  names: readonly string[],
  scripts: readonly GeneratedScript[],
): ReadonlyMap<string, Counts> {
  const set = POPULATION.members.filter(({ name }) => names.includes(name));
  const reasons = new Set(POPULATION.excluded.map(({ why }) => why));
  return new Map(
    [...reasons].map((reason) => {
      const excluded = POPULATION.excluded.filter(({ why }) => why === reason).map(({ target }) => target);
      return [reason, countMissed(names, judgeAll(scripts, [...set, ...excluded]))];
    }),
  );
}
