import { cyclesOfAnyCopies } from '../policy/copies.ts';
import type { Verdict } from '../policy/finding.ts';
import { compareVerdict } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Cause, Outcome } from '../policy/outcome.ts';
import { refusedOutcome } from '../policy/outcome.ts';
import type { Probe, Script } from '../syntax/tree.ts';
import { mapOffset } from './edit.ts';
import type { Edit, Stop } from './fix.ts';

/** Whether every probe of the original is still a probe, in its place: an edit must not swallow what it does not touch. */
export function keepsProbes(before: Script, after: Script, edits: readonly Edit[], removed: readonly Probe[]): boolean {
  const bodies = new Set(after.items.flatMap((item) => (item.kind === 'probe' ? [item.body.span.start] : [])));
  return before.items.every(
    (item) => item.kind !== 'probe' || removed.includes(item) !== bodies.has(mapOffset(item.body.span.start, edits)),
  );
}

export function refusedNow(judgement: Judgement, index: number): boolean {
  const lowered = judgement.lowered[index];
  return lowered !== undefined && refusedOutcome(lowered) !== undefined;
}

/** The targets that start the script as it is and do not start the rewritten one. */
export function stopsOf(before: Judgement, after: Judgement): Stop[] {
  return before.lowered.flatMap(({ target }, index): Stop[] => {
    const lowered = after.lowered[index];
    const refused = lowered && refusedOutcome(lowered);
    if (refused === undefined || refusedNow(before, index)) return [];
    // A hang that takes two copies does not count: one copy runs today, and the rewrite stops it.
    const hung = before.causes.some(
      ({ outcomes }) => outcomes[index]?.verdict === 'hang' && outcomes[index]?.withCopy !== true,
    );
    return [{ target: target.name, hung, why: refused.why }];
  });
}

/** Whether a target hangs or loses updates, which a rewrite should prevent. */
export function isBad(verdict: Verdict | undefined): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/**
 * Whether a remaining cause is what is left of an old one. A cycle with other scripts is not left of a cycle of the script's own,
 * and a cycle of two copies is left only of one with another program. A cycle that any program of the host can close can be left
 * of each.
 */
export function isKin(old: Cause, now: Cause): boolean {
  if (now.world === 'copies') return old.world === 'copies' || old.world === 'open';
  return now.world === 'open' || (now.world === 'together') === (old.world === 'together');
}

/** Whether a remaining cycle on a target is what is left of the old one. It is not if it takes a second copy and the old one did not. */
export function isRest(old: Cause, now: Cause, index: number): boolean {
  const outcome = now.outcomes[index];
  if (!isBad(outcome?.verdict)) return false;
  if (outcome?.withCopy !== true) return isKin(old, now);
  return old.world === 'open' || old.world === 'copies' || old.outcomes[index]?.withCopy === true;
}

/**
 * Whether a cause of the script's own programs is not what is left of one that another program closes: on a target with both, the
 * former is reported for both, and is not milder.
 */
export function isMilder(now: Cause, old: Cause, index: number): boolean {
  const [is, was] = [now.outcomes[index]?.verdict, old.outcomes[index]?.verdict];
  const others = old.world === 'open' || old.world === 'copies';
  return others && now.world !== 'open' && now.world !== 'copies' && was === 'hang' && is === 'lost-updates';
}

/** Whether a cause of the rewritten script existed before as a cause of its own, which has its own report. */
export function wasThere(now: Cause, before: Judgement, index: number, edits: readonly Edit[]): boolean {
  return before.causes.some(
    (old) => old.world === now.world && isBad(old.outcomes[index]?.verdict) && sharesProbe(old, now, edits),
  );
}

/**
 * Whether a cause of the rewritten script is new on a target, or worse than before. A cause that takes a second copy is neither if
 * two copies of the original script close a cycle too, guarded or not.
 */
export function worsens(before: Judgement, after: Judgement, index: number, edits: readonly Edit[]): boolean {
  return after.causes.some((now) => {
    const outcome = now.outcomes[index];
    if (outcome === undefined || !isBad(outcome.verdict)) return false;
    const known = before.causes.some((old) => {
      const was = old.outcomes[index];
      return was !== undefined && compareHarm(was, outcome) <= 0 && sharesProbe(old, now, edits);
    });
    return !known && !(outcome.withCopy === true && copiesHung(before, index, now, edits));
  });
}

/** As compareVerdict, but a hang that takes a second copy is between one that does not and lost updates. */
function compareHarm(one: Outcome, other: Outcome): number {
  return compareVerdict(one.verdict, other.verdict) || Number(one.withCopy ?? false) - Number(other.withCopy ?? false);
}

/** Whether two copies of the original script can hang a target in probes that a cause of the rewritten script has. */
function copiesHung({ lowered }: Judgement, index: number, now: Cause, edits: readonly Edit[]): boolean {
  const script = lowered[index];
  return script !== undefined && cyclesOfAnyCopies(script).some((cycle) => sharesProbe(cycle, now, edits));
}

/** Whether a cause or a cycle of the original and a cause of the rewritten script have a probe in common. */
export function sharesProbe(old: Pick<Cause, 'probes'>, now: Cause, edits: readonly Edit[]): boolean {
  const places = new Set([...now.probes].map((probe) => probe.body.span.start));
  return [...old.probes].some((probe) => places.has(mapOffset(probe.body.span.start, edits)));
}
