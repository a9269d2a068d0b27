import { guardDefects } from '../program/guard-defect.ts';
import type { GuardDefect } from '../program/guard-problem.ts';
import type { LockOperation, LoweredScript, Program } from '../program/program.ts';
import type { ScriptModel } from '../program/script-model.ts';
import type { Probe } from '../syntax/tree.ts';

/**
 * What is wrong with the recursion guards of a script, for the targets that run it. Programs that the kernel keeps apart need no
 * guard, so a flag in a script of only those is something else.
 */
export function brokenGuards({
  model,
  lowered,
}: {
  readonly model: ScriptModel;
  readonly lowered: readonly LoweredScript[];
}): GuardDefect[] {
  const programs = lowered.flatMap((script) => (script.refusals.length === 0 ? script.programs : []));
  const acquisitions = programs.filter(({ operations }) => operations.length > 0);
  if (acquisitions.every(({ guard }) => guard === 'prog-active' || guard === 'alone')) return [];
  const taken = takenBy(acquisitions);
  return guardDefects(model, (probe) => taken.get(probe) ?? []);
}

/** The operations of each probe, whichever target they are of. */
export function takenBy(programs: readonly Program[]): ReadonlyMap<Probe, readonly LockOperation[]> {
  // Most targets share the list of a probe.
  const lists = new Map<Probe, Set<readonly LockOperation[]>>();
  for (const { probe, operations } of programs) {
    const known = lists.get(probe);
    if (known === undefined) lists.set(probe, new Set([operations]));
    else known.add(operations);
  }
  return new Map([...lists].map(([probe, all]) => [probe, [...all].flat()]));
}
