import { cyclesOfAnyCopies } from '../policy/copies.ts';
import type { Verdict } from '../policy/finding.ts';
import { VERDICTS } from '../policy/finding.ts';
import type { Judgement } from '../policy/judgement.ts';
import type { Cause, Outcome } from '../policy/outcome.ts';
import { refusedOutcome } from '../policy/outcome.ts';
import type { Probe, Script } from '../syntax/tree.ts';
import { mapOffset } from './edit.ts';
import type { Edit, Stop } from './fix.ts';

/** Whether every probe of the original is still one, in its place: an edit must not swallow what it does not touch. */
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
    // One copy of a script that a guard holds together runs: what only two copies hang, is ended.
    const hung = before.causes.some(
      ({ outcomes }) => outcomes[index]?.verdict === 'hang' && outcomes[index]?.withCopy !== true,
    );
    return [{ target: target.name, hung, why: refused.why }];
  });
}

/** Whether a target hangs or loses updates: what a rewrite is to answer. */
export function isBad(verdict: Verdict | undefined): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/**
 * Whether a cause that is left is the old one's rest: a cycle with other scripts is none of the script's own cycles, and
 * one of two copies is the rest of one with another program only. One that any program of the host can close is the
 * rest of each.
 */
export function isKin(old: Cause, now: Cause): boolean {
  if (now.world === 'copies') return old.world === 'copies' || old.world === 'open';
  return now.world === 'open' || (now.world === 'together') === (old.world === 'together');
}

/** Whether what is left on a target is the rest of what was there: where it takes a second copy now and did not, it is not. */
export function isRest(old: Cause, now: Cause, index: number): boolean {
  const outcome = now.outcomes[index];
  if (!isBad(outcome?.verdict)) return false;
  if (outcome?.withCopy !== true) return isKin(old, now);
  return old.world === 'open' || old.world === 'copies' || old.outcomes[index]?.withCopy === true;
}

/**
 * Whether a cause of the script's own programs is not what is left of one that another program closes: on a target where
 * both are, the former tells of both, and then it is no milder.
 */
export function isMilder(now: Cause, old: Cause, index: number): boolean {
  const [is, was] = [now.outcomes[index]?.verdict, old.outcomes[index]?.verdict];
  const others = old.world === 'open' || old.world === 'copies';
  return others && now.world !== 'open' && now.world !== 'copies' && was === 'hang' && is === 'lost-updates';
}

/** Whether a cause of the rewritten script was one of its own before, which is reported by itself. */
export function wasThere(now: Cause, before: Judgement, index: number, edits: readonly Edit[]): boolean {
  return before.causes.some(
    (old) => old.world === now.world && isBad(old.outcomes[index]?.verdict) && sharesProbe(old, now, edits),
  );
}

/**
 * Whether a cause of the rewritten script is new on a target, or worse than what it was. What takes a second copy is neither
 * where two copies of the script as it was close a cycle too, guarded or not.
 */
export function worsens(before: Judgement, after: Judgement, index: number, edits: readonly Edit[]): boolean {
  return after.causes.some((now) => {
    const outcome = now.outcomes[index];
    if (outcome === undefined || !isBad(outcome.verdict)) return false;
    const known = before.causes.some((old) => {
      const was = old.outcomes[index];
      return was !== undefined && rank(was) <= rank(outcome) && sharesProbe(old, now, edits);
    });
    return !known && !(outcome.withCopy === true && copiesHung(before, index, now, edits));
  });
}

/** From worst to best, as VERDICTS; a hang that takes a second copy is between one that does not and lost updates. */
function rank({ verdict, withCopy }: Outcome): number {
  return VERDICTS.indexOf(verdict) + (withCopy === true ? 0.5 : 0);
}

/** Whether two copies of a script as it was can hang a target in probes that a cause of the rewritten one has. */
function copiesHung({ lowered }: Judgement, index: number, now: Cause, edits: readonly Edit[]): boolean {
  const script = lowered[index];
  return script !== undefined && cyclesOfAnyCopies(script).some((cycle) => sharesProbe(cycle, now, edits));
}

/** Whether a cause or a cycle of the original and a cause of the rewritten script have a probe in common. */
export function sharesProbe(old: Pick<Cause, 'probes'>, now: Cause, edits: readonly Edit[]): boolean {
  const places = new Set([...now.probes].map((probe) => probe.body.span.start));
  return [...old.probes].some((probe) => places.has(mapOffset(probe.body.span.start, edits)));
}
