import { judgeScript } from '../../src/engine/policy/judgement.ts';
import type { Outcome } from '../../src/engine/policy/outcome.ts';
import { isConditional } from '../../src/engine/policy/outcome.ts';
import { modelScript } from '../../src/engine/program/script-model.ts';
import { parseScript } from '../../src/engine/syntax/parse.ts';
import type { Target } from '../../src/facts/target.ts';

/**
 * What a script can do to a machine, from nothing to the worst. One that does not start, or that cannot attach, does
 * nothing.
 */
export const HARMS = ['nothing', 'loses updates', 'hangs under a condition', 'hangs'] as const;

/** A place in HARMS: the larger, the worse. */
export type Harm = number;

function harmOf(outcome: Outcome): Harm {
  switch (outcome.verdict) {
    case 'hang':
      return HARMS.indexOf(isConditional(outcome) ? 'hangs under a condition' : 'hangs');
    case 'lost-updates':
      return HARMS.indexOf('loses updates');
    case 'refused':
    case 'unattachable':
    case 'safe':
      return HARMS.indexOf('nothing');
  }
}

/**
 * What a script does to each of some machines, in their order.
 * @throws Error when the script does not parse
 */
export function harmsOn(text: string, machines: readonly Target[]): Harm[] {
  const script = parseScript(text);
  const [error] = script.errors;
  if (error !== undefined) throw new Error(`${text}: ${error.message}`);
  const { causes } = judgeScript(modelScript(script), machines, { configured: false });
  return machines.map((_, index) =>
    causes.reduce((worst, { outcomes }) => {
      const outcome = outcomes[index];
      return outcome === undefined ? worst : Math.max(worst, harmOf(outcome));
    }, 0),
  );
}
