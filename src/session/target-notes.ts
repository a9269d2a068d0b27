import type { ChosenTargets } from '../action/inputs.ts';
import { releaseNotes } from '../facts/fact-range.ts';

/** What to say of targets that somebody asked for and that lie beyond the tables of facts. */
export function targetNotes({ targets, configured }: ChosenTargets): string[] {
  return configured ? targets.flatMap(releaseNotes) : [];
}
