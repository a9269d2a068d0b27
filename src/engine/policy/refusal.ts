import { addTo } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import type { LoweredScript, Refusal } from '../program/program.ts';
import type { Finding, TargetVerdict, Words } from './finding.ts';
import { STARTS } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { worstRefusal } from './outcome.ts';
import { groupByReason, onTargets } from './target-words.ts';

/** A message gives up to this many reasons for one refusal; the verdicts have all of them. */
const MOST_REASONS = 3;

/**
 * Whether to report that targets refuse a script: if the user chose the targets, or if no default target is sure to start
 * it. It does not matter whether a target is a package or a release.
 */
export function refusalsAreNews({ lowered, configured }: Judgement): boolean {
  return configured || lowered.every(({ refusals, doubt }) => refusals.length > 0 || doubt !== undefined);
}

/**
 * One verdict for each target, about whether it starts the script.
 * @param place of several reasons for a verdict, the one at this place is given
 */
export function startVerdicts(lowered: readonly LoweredScript[], place?: Span): TargetVerdict[] {
  return lowered.map(({ refusals, target: { name: target } }) => {
    const worst = worstRefusal(refusals);
    if (worst === undefined) return { target, verdict: 'safe', why: STARTS };
    const here = refusals.find(({ verdict, span }) => verdict === worst.verdict && span.start === place?.start);
    return { target, verdict: worst.verdict, why: (here ?? worst).why };
  });
}

/** Why one target refuses a script. */
type Refused = Pick<TargetVerdict, 'target' | 'why'>;

/**
 * The reasons of refusals with their targets: "why (on A); other (on B and C)". The reasons of most targets come first. Past
 * MOST_REASONS they are counted.
 * @param total how many targets were judged
 */
export function tellReasons(refused: readonly Refused[], total: number): string {
  const reasons = groupByReason(refused).sort((a, b) => b.targets.length - a.targets.length);
  const told = reasons.slice(0, MOST_REASONS).map(({ why, targets }) => `${why} (${onTargets(targets, total)})`);
  const left = reasons.slice(MOST_REASONS);
  const others = left.flatMap(({ targets }) => targets);
  const number = left.length === 1 ? 'another reason' : `${left.length} more reasons`;
  return [...told, ...(left.length === 0 ? [] : [`and for ${number} ${onTargets(others, total)}`])].join('; ');
}

/** Where and why, as part of a sentence: " on A and B: why", or ": why (on A); other (on B)". */
export function tellWhereAndWhy(refused: readonly Refused[], total: number): string {
  const [only, ...more] = groupByReason(refused);
  if (only !== undefined && more.length === 0) return ` ${onTargets(only.targets, total)}: ${only.why}`;
  return `: ${tellReasons(refused, total)}`;
}

/**
 * The findings of a rule about scripts that targets refuse: one for each place, if `refusalsAreNews`.
 * @param words what the finding says. Where and why, which are part of a sentence, come before the full stop of `what`.
 */
export function findRefusals(
  judgement: Judgement,
  rule: Refusal['rule'],
  severity: Finding['severity'],
  { what, todo }: Required<Pick<Words, 'what' | 'todo'>>,
): Finding[] {
  const { lowered, configured } = judgement;
  if (!refusalsAreNews(judgement)) return [];
  const places = new Map<number, { readonly target: string; readonly refusal: Refusal }[]>();
  for (const { refusals, target } of lowered)
    for (const refusal of refusals) {
      // What no default target has is reported once for the script: see findUnattachable.
      if (refusal.rule !== rule || (refusal.verdict === 'unattachable' && !configured)) continue;
      addTo(places, refusal.span.start, { target: target.name, refusal });
    }
  return [...places.values()].flatMap((refused): Finding[] => {
    const span = refused[0]?.refusal.span;
    if (span === undefined) return [];
    const confidence = refused.every(({ refusal }) => refusal.inferred === true) ? 'likely' : 'certain';
    const reasons = refused.map(({ target, refusal }) => ({ target, why: refusal.why }));
    const told = { what: `${what}${tellWhereAndWhy(reasons, lowered.length)}.`, todo };
    return [{ rule, severity, confidence, span, ...told, related: [], verdicts: startVerdicts(lowered, span) }];
  });
}
