import { POPULATION } from '../facts/population.ts';
import { missedBy } from './closed-set.ts';
import { placesOf } from './default-set.ts';
import type { GeneratedScript } from './generated-script.ts';
import { HARMS } from './harm.ts';
import type { Matrix } from './matrix.ts';
import { judgeAll } from './matrix.ts';

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
