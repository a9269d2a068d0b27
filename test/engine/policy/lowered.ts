import { resolveTargets } from '../../../src/config/targets.ts';
import { lowerScript } from '../../../src/engine/program/lower.ts';
import type { LoweredScript, Program } from '../../../src/engine/program/program.ts';
import { modelScript } from '../../../src/engine/program/script-model.ts';
import { parseScript } from '../../../src/engine/syntax/parse.ts';
import type { Target } from '../../../src/facts/target.ts';

/** The function in which a script takes each other's locks most often. */
export const NQ = 'native_queued_spin_lock_slowpath';

/** A target by its name or in the free form. */
export function targetOf(name: string): Target {
  const resolved = resolveTargets([name]);
  const [target] = resolved.ok ? resolved.targets : [];
  if (target === undefined) throw new Error(`no such target: ${name}`);
  return target;
}

/** A script as a target runs it. */
export function lowered(script: string, target: string): LoweredScript {
  return lowerScript(modelScript(parseScript(script)), targetOf(target));
}

/** The programs of a script on a target, in order; fails when there are fewer than `count`. */
export function programsOf(script: string, target: string, count: number): Program[] {
  const { programs } = lowered(script, target);
  if (programs.length < count) throw new Error(`only ${programs.length} programs in ${script}`);
  return [...programs];
}
