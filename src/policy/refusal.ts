import type { LoweredScript, Refusal } from '../program/program.ts';
import type { Finding, TargetVerdict } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { list, refusedOutcome } from './judgement.ts';

/**
 * Whether it is news that targets refuse a script: the user chose the targets, or none of the default ones is sure to start
 * it. How a target is spelled makes no difference.
 */
export function refusalsAreNews({ lowered, configured }: Judgement): boolean {
  return configured || lowered.every(({ refusals, doubt }) => refusals.length > 0 || doubt !== undefined);
}

/** One verdict for each target, of what is said about starting a script only. */
export function startVerdicts(lowered: readonly LoweredScript[]): TargetVerdict[] {
  return lowered.map(
    (script) =>
      refusedOutcome(script) ?? { target: script.target.name, verdict: 'safe', why: 'this target runs the script' },
  );
}

/** The reasons of refusals, each with the names of its targets. */
export function tellReasons(refused: readonly { readonly target: string; readonly why: string }[]): string {
  const reasons = new Map<string, Set<string>>();
  for (const { target, why } of refused) reasons.set(why, (reasons.get(why) ?? new Set()).add(target));
  return [...reasons].map(([why, targets]) => `${why} (${list([...targets])})`).join('; ');
}

/**
 * The findings of a rule about scripts that targets refuse: one for each place. Only news are told: the user chose the
 * targets, or none of the default ones runs the script.
 * @param tell the message, from the reasons of the targets, each with their names
 */
export function findRefusals(
  judgement: Judgement,
  rule: Refusal['rule'],
  severity: Finding['severity'],
  tell: (reasons: string) => string,
): Finding[] {
  const { lowered, configured } = judgement;
  if (!refusalsAreNews(judgement)) return [];
  const verdicts = startVerdicts(lowered);
  const places = new Map<number, { readonly target: string; readonly refusal: Refusal }[]>();
  for (const { refusals, target } of lowered)
    for (const refusal of refusals) {
      // What no default target has, is told once for the script: see findUnattachable.
      if (refusal.rule !== rule || (refusal.verdict === 'unattachable' && !configured)) continue;
      const { start } = refusal.span;
      places.set(start, [...(places.get(start) ?? []), { target: target.name, refusal }]);
    }
  return [...places.values()].flatMap((refused): Finding[] => {
    const [first] = refused;
    if (first === undefined) return [];
    const inferred = refused.every(({ refusal }) => refusal.inferred === true);
    const reasons = refused.map(({ target, refusal }) => ({ target, why: refusal.why }));
    return [
      {
        rule,
        severity,
        confidence: inferred ? 'likely' : 'certain',
        span: first.refusal.span,
        message: tell(tellReasons(reasons)),
        related: [],
        verdicts,
      },
    ];
  });
}
