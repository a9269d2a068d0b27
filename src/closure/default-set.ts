import type { DefaultMember } from '../facts/population.ts';
import { POPULATION } from '../facts/population.ts';
import { closeSet } from './closed-set.ts';
import { generatedScripts } from './generated-script.ts';
import { HARMS } from './harm.ts';
import type { Matrix } from './matrix.ts';
import { judgeAll } from './matrix.ts';

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
