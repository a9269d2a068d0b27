import { DEFAULT_MEMBERS } from '../default-targets.table.ts';
import { KERNEL_TABLES } from '../kernel-tables/index.ts';
import type { KnownMachine, KnownTarget } from '../target.ts';
import { TABLE_READ } from '../targets.ts';
import {
  hasBpftrace,
  inSupport,
  MACHINES,
  SELF_BUILT_MACHINES,
  withNewestBpftrace,
  withoutParavirt,
} from './machines.ts';
import { atLeast } from './release.ts';

/** Why the default targets do not represent a machine that still gets updates. */
type Exclusion = 'its kernel has back-ports' | 'its kernel is older than the tables' | 'no table of its architecture';

/** The machines that are in support, by whether the default targets represent them. */
interface Population {
  readonly members: readonly KnownTarget[];
  readonly excluded: readonly { readonly target: KnownTarget; readonly why: Exclusion }[];
}

/**
 * The machines that people have, in the order of the table: each that is in support, with its own bpftrace and with the
 * newest one, and self-built kernels, for x86-64 with paravirtual spin locks and without. Kernels that no
 * table represents are excluded: the tables may say too little about them.
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

/**
 * The targets that are judged when nothing is configured. They stand for the machines that people have: no script that is
 * written from the tables of facts does more harm to one of those than to one of these. Kernels with back-ports, and
 * those of which there is no table, are left to those who configure them.
 */
export const DEFAULT_TARGETS: readonly KnownTarget[] = DEFAULT_MEMBERS.map(({ name }) => {
  const member = POPULATION.members.find((target) => target.name === name);
  if (member === undefined) throw new Error(`the default target ${name} is none of the machines that are judged`);
  return member;
});
