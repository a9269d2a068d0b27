import type { Severity } from './finding.ts';
import type { Outcome } from './judgement.ts';

type Conditions = Pick<Outcome, 'moment' | 'withCopy'>;

/**
 * Whether a hang takes more than the script as it runs: a key that is not in a map yet, or a second copy of a script that a guard
 * holds together. Such a hang is a warning, and at most likely; any other is an error.
 */
export function isConditional({ moment, withCopy }: Conditions): boolean {
  return moment === 'first-insert' || withCopy === true;
}

/** The severity of a finding whose worst outcome is a hang. */
export function hangSeverity(worst: Conditions): Severity {
  return isConditional(worst) ? 'warning' : 'error';
}

/** What a hang takes besides, one sentence; empty where it takes nothing. A second copy is told by what speaks of copies. */
export function tellCondition({ moment }: Conditions): string {
  return moment === 'first-insert'
    ? 'It needs a key that is not in the map yet, so it is rarer than a plain update.'
    : '';
}
