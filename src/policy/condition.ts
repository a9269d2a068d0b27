import type { Severity } from './finding.ts';
import type { Outcome } from './judgement.ts';

/**
 * Whether a hang takes more than the script as it runs: a key that is not in a map yet. Such a hang is a warning, and is at most likely; any other is an error.
 */
export function isConditional({ moment }: Pick<Outcome, 'moment'>): boolean {
  return moment === 'first-insert';
}

/** The severity of a finding whose worst outcome is a hang. */
export function hangSeverity(worst: Outcome): Severity {
  return isConditional(worst) ? 'warning' : 'error';
}

/** What a hang takes besides, one sentence; empty where it takes nothing. */
export function tellCondition({ moment }: Outcome): string {
  return moment === 'first-insert'
    ? 'It needs a key that is not in the map yet, so it is rarer than a plain update.'
    : '';
}
