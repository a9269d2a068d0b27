import { remembered } from '../../text/memo.ts';
import { guardDefects, hasGuards } from '../program/guard-defect.ts';
import type { GuardDefect } from '../program/guard-problem.ts';
import type { LockOperation, Program } from '../program/program.ts';
import { programsOnAny } from '../program/program.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Judgement } from './judgement.ts';

/**
 * The defects of a script's recursion guards, on the targets that run it. Programs that the kernel keeps apart need no guard:
 * in a script with no other programs a flag is not a guard.
 */
export function brokenGuards({ model, lowered }: Pick<Judgement, 'model' | 'lowered'>): GuardDefect[] {
  if (!hasGuards(model)) return [];
  const programs = programsOnAny(lowered.filter(({ refusals }) => refusals.length === 0));
  const acquisitions = programs.filter(({ operations }) => operations.length > 0);
  if (acquisitions.every(({ guard }) => guard === 'prog-active' || guard === 'alone')) return [];
  const taken = takenBy(acquisitions);
  return guardDefects(model, (probe) => taken.get(probe) ?? []);
}

/** The operations of each probe on any target. */
export function takenBy(programs: readonly Program[]): ReadonlyMap<Probe, readonly LockOperation[]> {
  // Most targets share the list of a probe.
  const lists = new Map<Probe, Set<readonly LockOperation[]>>();
  for (const { probe, operations } of programs) remembered(lists, probe, () => new Set()).add(operations);
  return new Map([...lists].map(([probe, all]) => [probe, [...all].flat()]));
}
