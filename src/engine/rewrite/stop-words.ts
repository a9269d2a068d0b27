import { targetLabel } from '../../facts/query/target.ts';
import type { Fix, Stop } from './fix.ts';

/** Of more targets the rest is counted; the fix has the whole list. */
const MOST_NAMED = 4;

/** Where a script does not start and why, as the end of a sentence: "on A and B: why; on C: another reason". */
export function stopWords(stops: readonly Stop[]): string {
  return reasons(stops)
    .map(({ why, targets }) => `on ${someTargets(targets)}: ${why}`)
    .join('; ');
}

/** The cost of a rewrite, with the targets on which the script no longer starts. */
export function costWithStops(cost: string, stops: readonly Stop[]): string {
  return [cost, ...stopSentences(stops)].join(' ');
}

/** Where a script no longer starts after a rewrite, and whether it hangs or runs there now: a sentence for each reason. */
export function stopSentences(stops: readonly Stop[]): string[] {
  const of = (hung: boolean) => reasons(stops.filter((stop) => stop.hung === hung));
  return [
    ...of(true).map(({ why, targets }) => `It does not start on ${someTargets(targets)}, where it hangs now: ${why}.`),
    ...of(false).map(
      ({ why, targets }) => `It no longer starts on ${someTargets(targets)}, where it runs now: ${why}.`,
    ),
  ];
}

/** A list of targets for a sentence: "A, B and C". Of many the first are named and the rest is counted. */
export function someTargets(targets: readonly string[]): string {
  const more = targets.length - MOST_NAMED;
  const labels = targets.map(targetLabel);
  const shown = more > 1 ? [...labels.slice(0, MOST_NAMED), `${more} more`] : labels;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** Why a rewrite is not safe, to follow "it". */
export function whyUnsafe({ stops = [] }: Fix): string {
  const ended = stops.filter(({ hung }) => !hung);
  return ended.length === 0
    ? 'changes what the script measures'
    : `ends the script where it runs now (${stopWords(ended)})`;
}

function reasons(stops: readonly Stop[]): { readonly why: string; readonly targets: readonly string[] }[] {
  const byReason = new Map<string, string[]>();
  for (const { why, target } of stops) byReason.set(why, [...(byReason.get(why) ?? []), target]);
  return [...byReason].map(([why, targets]) => ({ why, targets }));
}
