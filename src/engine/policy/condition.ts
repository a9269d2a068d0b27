import type { Severity } from './finding.ts';
import type { Outcome } from './judgement.ts';
import { whichErrors } from './reason.ts';

type Conditions = Pick<Outcome, 'moment' | 'withCopy' | 'reports'>;

/**
 * Whether a hang takes more than the script as it runs: a key that is not in a map yet, an unusual value, or a second copy of a script that a guard
 * holds together. Such a hang is a warning, and at most likely; any other is an error.
 */
export function isConditional({ moment, withCopy }: Conditions): boolean {
  return (moment !== undefined && moment !== 'always') || withCopy === true;
}

/** The severity of a finding whose worst outcome is a hang. */
export function hangSeverity(worst: Conditions): Severity {
  return isConditional(worst) ? 'warning' : 'error';
}

/** What keys have to do with it, one sentence; empty where the same keys are used by all. */
export function tellKeys({ byHash }: Pick<Outcome, 'byHash'>): string {
  return byHash === true
    ? 'The keys differ, so it takes keys that meet in one bucket, by their hashes, which is rare.'
    : '';
}

/** What a hang takes besides, one sentence; empty where it takes nothing. A second copy is told by what speaks of copies. */
export function tellCondition({ moment, reports = [] }: Conditions): string {
  if (moment === 'first-insert')
    return 'It needs a key that is not in the map yet, so it is rarer than a plain update.';
  if (moment === 'on-error') return `It happens only where ${whichErrors(reports)}: then bpftrace reports an error.`;
  return '';
}
