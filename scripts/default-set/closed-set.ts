import type { Harm } from './harm.ts';
import type { Matrix } from './matrix.ts';

/** A machine that a set needs: it shows what no other one of the set does. */
export interface NeededMachine {
  /** Its place among the machines of the matrix. */
  readonly machine: number;
  /** The first of the scripts that do the worst harm that no other machine of the set shows. */
  readonly script: string;
  readonly harm: Harm;
  /** How many scripts do more harm to it than to the others of the set. */
  readonly scripts: number;
}

/** The scripts that do more harm to some machine than to any one of a set: their places in the matrix. */
export function missedBy(set: readonly number[], matrix: Matrix): number[] {
  const [shown, worst] = [worstOn(set, matrix), worstOn(everyMachine(matrix), matrix)];
  return matrix.scripts.flatMap((_, script) => ((shown[script] ?? 0) < (worst[script] ?? 0) ? [script] : []));
}

/**
 * The machines that close a set: with them no script does more harm to any machine than to the set. The machine that
 * covers most of what is missing is taken, of equals the first, until nothing is missing. Then each that turns out not to
 * be needed is dropped, the last first.
 * @param start the machines that are in the set in any case, by their places in the matrix
 * @returns what was added, in the order of the machines
 */
export function closeSet(start: readonly number[], matrix: Matrix): NeededMachine[] {
  const added: number[] = [];
  for (let missing = missedBy(start, matrix); missing.length > 0; missing = missedBy([...start, ...added], matrix))
    added.push(mostCovering(missing, matrix));
  for (const machine of [...added].reverse())
    if (missedBy([...start, ...without(machine, added)], matrix).length === 0) added.splice(added.indexOf(machine), 1);
  return added
    .sort((a, b) => a - b)
    .map((machine) => whatOnly(machine, missedBy([...start, ...without(machine, added)], matrix), matrix));
}

function without(machine: number, machines: readonly number[]): number[] {
  return machines.filter((each) => each !== machine);
}

function everyMachine({ machines }: Matrix): number[] {
  return machines.map((_, place) => place);
}

/** The worst harm of each script on some machines. */
function worstOn(machines: readonly number[], { scripts, harm }: Matrix): Harm[] {
  return scripts.map((_, script) => {
    let worst = 0;
    for (const machine of machines) worst = Math.max(worst, harm(script, machine));
    return worst;
  });
}

function mostCovering(missing: readonly number[], matrix: Matrix): number {
  const worst = worstOn(everyMachine(matrix), matrix);
  const covered = matrix.machines.map(
    (_, machine) => missing.filter((script) => matrix.harm(script, machine) === worst[script]).length,
  );
  return covered.indexOf(Math.max(...covered));
}

function whatOnly(machine: number, missed: readonly number[], { scripts, harm }: Matrix): NeededMachine {
  const shown = missed.flatMap((place) => {
    const script = scripts[place];
    return script === undefined ? [] : [{ script, harm: harm(place, machine) }];
  });
  const [first] = shown.sort((a, b) => b.harm - a.harm);
  if (first === undefined) throw new Error('a machine without which nothing is missing is not needed');
  return { machine, ...first, scripts: missed.length };
}
