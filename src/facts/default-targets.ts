import { DEFAULT_MEMBERS } from './default-targets.table.ts';
import { POPULATION } from './population.ts';
import type { KnownTarget } from './target.ts';

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
