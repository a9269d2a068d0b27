import type { Refusal } from '../program/program.ts';
import type { Finding, TargetVerdict } from './finding.ts';
import type { Judgement } from './judgement.ts';
import { list, refusedOutcome } from './judgement.ts';

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
  if (!configured && lowered.some((script) => script.refusals.length === 0)) return [];
  const verdicts = lowered.map(
    (script): TargetVerdict =>
      refusedOutcome(script) ?? { target: script.target.name, verdict: 'safe', why: 'this target runs the script' },
  );
  const places = new Map<number, { refusal: Refusal; reasons: Map<string, Set<string>>; inferred: boolean }>();
  for (const script of lowered) {
    for (const refusal of script.refusals) {
      if (refusal.rule !== rule) continue;
      const place = places.get(refusal.span.start) ?? { refusal, reasons: new Map(), inferred: true };
      place.reasons.set(refusal.why, (place.reasons.get(refusal.why) ?? new Set()).add(script.target.name));
      if (refusal.inferred !== true) place.inferred = false;
      places.set(refusal.span.start, place);
    }
  }
  return [...places.values()].map(({ refusal, reasons, inferred }) => ({
    rule,
    severity,
    confidence: inferred ? 'likely' : 'certain',
    span: refusal.span,
    message: tell([...reasons].map(([why, targets]) => `${why} (${list([...targets])})`).join('; ')),
    related: [],
    verdicts,
  }));
}
