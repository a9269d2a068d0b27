import type { GuardDefect } from '../program/guard-defect.ts';
import { guardDefects } from '../program/guard-defect.ts';
import type { LoweredScript } from '../program/program.ts';
import type { ScriptModel } from '../program/script-model.ts';

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
  const takers = programs.filter(({ operations }) => operations.length > 0);
  if (takers.every(({ guard }) => guard === 'prog-active' || guard === 'alone')) return [];
  const probes = new Set(takers.map(({ probe }) => probe));
  return guardDefects(model, (probe) => probes.has(probe));
}
