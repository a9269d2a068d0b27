import type { LockClass } from '../../facts/kernel-lock.ts';
import type { LockMoment } from '../../facts/map.ts';
import { isRead } from '../../facts/query/fact-range.ts';
import type { Target } from '../../facts/target.ts';
import type { Span } from '../../text/position.ts';
import type { LoweredScript, Program, Refusal, Report } from '../program/program.ts';
import type { Probe } from '../syntax/tree.ts';
import type { Confidence, Finding, RelatedPlace, Severity, TargetVerdict, Verdict, WitnessStep } from './finding.ts';
import { CONFIDENCES, VERDICTS } from './finding.ts';
import { whichErrors } from './reason.ts';
import type { Shape } from './shape.ts';
import { seenOf } from './shape.ts';
import { onTargets } from './target-words.ts';

/** What one cause comes to on one target. */
export interface Outcome extends TargetVerdict {
  /** With 'hang' and 'lost-updates' only. */
  readonly confidence?: Confidence;
  readonly moment?: LockMoment;
  /** The errors whose reports are part of it. */
  readonly reports?: readonly Report[];
  /** Of a closed cause: on this target it takes another program of the host. */
  readonly withOthers?: true;
  /** A guard holds the script together on this target: it takes a second copy of it. */
  readonly withCopy?: true;
  /** Keys that are never the same have to be in one bucket. */
  readonly byHash?: true;
  /** Of the cycle of known programs that hangs the target. */
  readonly shape?: Shape;
}

/**
 * One way in which a script can close a lock cycle, over all targets.
 * - `closed`: the script's own programs close it.
 * - `together`: it closes one with scripts that are declared to run at the same time.
 * - `open`: another program of the host has to hold the other half.
 * - `copies`: a guard keeps the script's programs apart, and two copies of it on one machine close it.
 */
export interface Cause {
  readonly world: 'closed' | 'together' | 'open' | 'copies';
  /** A program that arrives as a non-maskable interrupt has a part in it. */
  readonly nmi: boolean;
  /** The bpftrace process holds one of the locks, for clear() or zero(). */
  readonly process: boolean;
  /** The place to change. */
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  /** One for each target, in order. */
  readonly outcomes: readonly Outcome[];
  readonly witness: readonly WitnessStep[];
  /** The classes of the locks that are held and waited for. */
  readonly locks: readonly LockClass[];
  /** The program that fires while a lock is held. */
  readonly inner: Program;
  /** All programs with a part in it, on the worst target. */
  readonly programs: readonly Program[];
  /** The probes that have a part in it on any target. */
  readonly probes: ReadonlySet<Probe>;
  /** The paths of the other scripts in the witness, where `world` is 'together'. */
  readonly neighbours?: readonly string[];
}

type Conditions = Pick<Outcome, 'moment' | 'withCopy' | 'reports'>;

/**
 * Whether a hang takes more than the script as it runs: a key that is not in a map yet, an unusual value, or a second copy of a script that a guard
 * holds together. Such a hang is a warning, and at most likely; any other is an error.
 */
export function isConditional({ moment, withCopy }: Conditions): boolean {
  return (moment !== undefined && moment !== 'always') || withCopy === true;
}

/** The severity of a finding whose worst outcome is a hang. */
export function hangSeverity(worst: Conditions): Severity {
  return isConditional(worst) ? 'warning' : 'error';
}

/** What keys have to do with it, one sentence; empty where the same keys are used by all. */
export function tellKeys({ byHash }: Pick<Outcome, 'byHash'>): string {
  return byHash === true
    ? 'The keys differ, so it takes keys that meet in one bucket, by their hashes, which is rare.'
    : '';
}

/** What a hang takes besides, one sentence; empty where it takes nothing. A second copy is told by what speaks of copies. */
export function tellCondition({ moment, reports = [] }: Conditions): string {
  if (moment === 'first-insert')
    return 'It needs a key that is not in the map yet, so it is rarer than a plain update.';
  if (moment === 'on-error') return `It happens only where ${whichErrors(reports)}: then bpftrace reports an error.`;
  return '';
}

/** Whether something hangs or gets lost on a target. */
export function isBad({ verdict }: Pick<Outcome, 'verdict'>): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/** Positive where the one does less harm than the other: as sure to come is no part of that. */
export function milder(one: Outcome, other: Outcome): number {
  return (
    VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
    Number(isConditional(one)) - Number(isConditional(other))
  );
}

/** The worst outcome; of equally bad ones the surest, of equally sure ones the first. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome | undefined {
  return [...outcomes].sort(
    (a, b) =>
      VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
      Number(isConditional(a)) - Number(isConditional(b)) ||
      confidenceRank(a) - confidenceRank(b),
  )[0];
}

function confidenceRank(outcome: Outcome): number {
  return outcome.confidence === undefined ? CONFIDENCES.length : CONFIDENCES.indexOf(outcome.confidence);
}

/** A claim that rests on a neighbouring kernel's table, or on another release's facts, loses one step. */
export function confidenceOn(target: Target, confidence: Confidence): Confidence {
  if (isRead(target)) return confidence;
  return CONFIDENCES[Math.min(CONFIDENCES.indexOf(confidence) + 1, CONFIDENCES.length - 1)] ?? 'possible';
}

/** The outcome on a target that does not run the script at all; undefined where it does. */
export function refusedOutcome({ target, refusals }: LoweredScript): Outcome | undefined {
  const refusal = worstRefusal(refusals);
  return refusal && { target: target.name, verdict: refusal.verdict, why: refusal.why };
}

/** Refused comes before unattachable: bpftrace never gets as far as attaching. */
export function worstRefusal(refusals: readonly Refusal[]): Refusal | undefined {
  return refusals.find((refusal) => refusal.verdict === 'refused') ?? refusals[0];
}

/** A finding from a cause. */
export function findingOf(cause: Cause, finding: Pick<Finding, 'rule' | 'severity' | 'message' | 'advice'>): Finding {
  const worst = worstOutcome(cause.outcomes);
  const seen = seenOf(cause.outcomes.flatMap(({ shape }) => shape ?? []));
  return {
    ...finding,
    confidence: worst?.confidence ?? 'possible',
    span: cause.span,
    related: cause.related,
    verdicts: cause.outcomes.map(({ target, verdict, why }) => ({ target, verdict, why })),
    witness: cause.witness,
    ...(seen === undefined ? {} : { seen }),
  };
}

/**
 * On which targets a verdict is so, to go on with a sentence: "on A and B".
 * @param total how many targets were judged, where `outcomes` are only some of them
 */
export function targetsWith(
  outcomes: readonly TargetVerdict[],
  verdict: Verdict,
  total: number = outcomes.length,
): string {
  return onTargets(namesWith(outcomes, verdict), total);
}

/** On which targets a closed cause hangs the machine, as the end of a sentence about the script. */
export function whereItHangs(outcomes: readonly Outcome[]): string {
  const own = outcomes.filter(({ verdict, withCopy }) => verdict === 'hang' && withCopy !== true);
  const alone = own.filter(({ withOthers }) => withOthers !== true).map(({ target }) => target);
  const others = own.filter(({ withOthers }) => withOthers === true).map(({ target }) => target);
  const total = outcomes.length;
  const where = [
    ...(alone.length === 0 ? [] : [`by itself ${onTargets(alone, total)}`]),
    ...(others.length === 0 ? [] : [`together with another BPF program ${onTargets(others, total)}`]),
  ].join(', and ');
  return `${where}${whereCopiesHang(outcomes)}`;
}

/** On which targets it takes a second copy of the script, to go on with such a sentence; nothing where there are none. */
export function whereCopiesHang(outcomes: readonly Outcome[]): string {
  const names = namesWith(
    outcomes.filter(({ withCopy }) => withCopy === true),
    'hang',
  );
  if (names.length === 0) return '';
  return `, and where a guard holds it together, with a second copy of it ${onTargets(names, outcomes.length)}`;
}

function namesWith(outcomes: readonly TargetVerdict[], verdict: Verdict): string[] {
  return outcomes.filter((outcome) => outcome.verdict === verdict).map(({ target }) => target);
}
