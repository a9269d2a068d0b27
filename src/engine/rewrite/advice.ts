import type { Advice, Way } from '../policy/finding.ts';
import type { Fix, Tried } from './fix.ts';
import { wasNotTried } from './proof.ts';

/**
 * What can be done about a finding, in sentences. A message never recommends a rewrite that was tried and does not help.
 */
export function tellAdvice(
  { aim, ways, but }: Advice,
  proposal: { readonly fixes: readonly Fix[]; readonly tried: readonly Tried[] },
): string {
  const open = ways.filter((way) => holds(way, proposal));
  const words = open.map((way) => way.words).join(', or ');
  const advice = open.length === 0 ? NONE : `${capital(aim === undefined ? words : `${aim} ${words}`)}.`;
  return but === undefined ? advice : `${advice} ${but}`;
}

const NONE = 'No rewrite is proved that helps and keeps everything that the script does.';

function holds(
  { kind }: Way,
  { fixes, tried }: { readonly fixes: readonly Fix[]; readonly tried: readonly Tried[] },
): boolean {
  if (kind === undefined || fixes.some((fix) => fix.kind === kind)) return true;
  return !tried.some((attempt) => attempt.kind === kind && !wasNotTried(attempt.why));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
