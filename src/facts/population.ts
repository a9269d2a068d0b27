import { hasBpftrace } from './distribution-targets.ts';
import { KERNEL_TABLES } from './kernel-tables/index.ts';
import { withNewestBpftrace } from './newest-bpftrace.ts';
import { SELF_BUILT_MACHINES, withoutParavirt } from './self-built-targets.ts';
import type { KnownMachine, KnownTarget } from './target.ts';
import { inSupport, MACHINES, TABLE_READ } from './targets.ts';
import { atLeast } from './version.ts';

/** Why the default targets do not stand for a machine that somebody still mends. */
export type Exclusion =
  | 'its kernel has back-ports'
  | 'its kernel is older than the tables'
  | 'no table of its architecture';

/** The machines that are in support, by whether the default targets stand for them. */
export interface Population {
  readonly members: readonly KnownTarget[];
  readonly excluded: readonly { readonly target: KnownTarget; readonly why: Exclusion }[];
}

/**
 * The machines that people have, in the order of the table: each that is in support, with its own bpftrace and with the
 * newest one, and kernels of people's own build, for x86-64 with paravirtual spin locks and without. What no table was
 * read of is excluded: the tables may say too little of it.
 * @param machines those that have a name
 * @param day in ISO form, `2026-11-23`
 */
export function populationOf(machines: readonly KnownMachine[], day: string): Population {
  const targets = machines.filter((machine) => inSupport(machine, day)).flatMap(asTargets);
  const judged = targets.map((target) => ({ target, why: whyExcluded(target) }));
  return {
    members: judged.flatMap(({ target, why }) => (why === undefined ? [target] : [])),
    excluded: judged.flatMap(({ target, why }) => (why === undefined ? [] : [{ target, why }])),
  };
}

/** The population of the day on which the table of machines was read. */
export const POPULATION: Population = populationOf(MACHINES, TABLE_READ);

function asTargets(machine: KnownMachine): KnownTarget[] {
  const newest = withNewestBpftrace(machine);
  if (!hasBpftrace(machine)) return [newest];
  if (machine.bpftrace !== newest.bpftrace) return [machine, newest];
  return isSelfBuilt(machine) && machine.paravirt ? [machine, withoutParavirt(machine)] : [machine];
}

function isSelfBuilt(machine: KnownMachine): boolean {
  return SELF_BUILT_MACHINES.some((known) => known.name === machine.name);
}

function whyExcluded({ arch, kernel, backports }: KnownTarget): Exclusion | undefined {
  if (backports === true) return 'its kernel has back-ports';
  const tables = KERNEL_TABLES.filter((table) => table.arch === arch);
  if (tables.length === 0) return 'no table of its architecture';
  return tables.some((table) => atLeast(kernel, table.kernel)) ? undefined : 'its kernel is older than the tables';
}

/** A machine of the default set. */
export interface DefaultMember {
  readonly name: string;
  /** Why a machine was added to those whose names people know; missing for these. */
  readonly only?: {
    /** A script that does this harm to no other machine of the set. */
    readonly script: string;
    readonly harm: string;
    /** How many of the scripts that the set is measured by do more harm to it than to the others. */
    readonly scripts: number;
  };
}
