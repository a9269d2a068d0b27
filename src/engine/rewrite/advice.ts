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

/** Whether a way is open: a rewrite that does it is offered, or none was tried in vain. A way without rewrites always is. */
function holds(
  { kind }: Way,
  { fixes, tried }: { readonly fixes: readonly Fix[]; readonly tried: readonly Tried[] },
): boolean {
  if (fixes.some((fix) => fix.kind === kind)) return true;
  return !tried.some((attempt) => attempt.kind === kind && !wasNotTried(attempt.why));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
