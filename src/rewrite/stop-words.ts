import { targetLabel } from '../facts/target-label.ts';
import type { Stop } from './fix.ts';

/** Of more targets than that the rest is counted: the whole list is in the fix. */
const MOST_NAMED = 4;

/** Where a script does not start and why, as the end of a sentence: "on A and B (why), on C (another reason)". */
export function stopWords(stops: readonly Stop[]): string {
  const byReason = new Map<string, string[]>();
  for (const { why, target } of stops) byReason.set(why, [...(byReason.get(why) ?? []), target]);
  return [...byReason].map(([why, targets]) => `on ${named(targets.map(targetLabel))} (${why})`).join(', ');
}

/** What a rewrite costs, with the targets on which the script does not start after it. */
export function costWithStops(cost: string, stops: readonly Stop[]): string {
  const hung = stops.filter((stop) => stop.hung);
  const ran = stops.filter((stop) => !stop.hung);
  return [
    cost,
    ...(hung.length === 0 ? [] : [`It does not start ${stopWords(hung)}; as it is, it hangs there.`]),
    ...(ran.length === 0 ? [] : [`It no longer starts ${stopWords(ran)}; as it is, it runs there.`]),
  ].join(' ');
}

function named(targets: readonly string[]): string {
  const more = targets.length - MOST_NAMED;
  const shown = more > 1 ? [...targets.slice(0, MOST_NAMED), `${more} more`] : targets;
  if (shown.length < 2) return shown.join('');
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
