import type { LockClass } from '../../facts/kernel-lock.ts';
import type { LockMoment } from '../../facts/map.ts';
import { isRead } from '../../facts/query/fact-range.ts';
import type { Target } from '../../facts/target.ts';
import type { Span } from '../../text/position.ts';
import type { LoweredScript, Program, Refusal, Report } from '../program/program.ts';
import type { Probe } from '../syntax/tree.ts';
import type {
  Breaking,
  Confidence,
  Finding,
  RelatedPlace,
  Severity,
  StepPlaces,
  TargetVerdict,
  Verdict,
  WitnessStep,
  Words,
} from './finding.ts';
import { compareConfidence, compareVerdict } from './finding.ts';
import { whichErrors } from './reason.ts';
import type { Shape } from './shape.ts';
import { seenOf } from './shape.ts';
import { onTargets } from './target-words.ts';

/** The outcome of one cause on one target. */
export interface Outcome extends TargetVerdict {
  /** Set for 'hang' and 'lost-updates', as are the conditions below where they apply. */
  readonly confidence?: Confidence;
  readonly moment?: LockMoment;
  /** The errors that have to be reported for it. */
  readonly reports?: readonly Report[];
  /** Of a closed cause: on this target it needs another program of the host. */
  readonly withOthers?: true;
  /** A guard protects one copy of the script on this target: the cycle needs a second copy. */
  readonly withCopy?: true;
  /** Different keys have to be in one bucket. */
  readonly byHash?: true;
  /** The shape of the cycle, if it hangs the target and all its programs are known. */
  readonly shape?: Shape;
}

/**
 * One way in which a script can close a lock cycle, over all targets. Who closes it:
 * - `closed`: the script's own programs.
 * - `together`: the script and scripts that are declared to run at the same time.
 * - `open`: the script and another program of the host, which has the other half.
 * - `copies`: two copies of the script on one machine, where a guard keeps the programs of one copy apart.
 */
export interface Cause {
  readonly world: 'closed' | 'together' | 'open' | 'copies';
  /** Whether one of its programs arrives as a non-maskable interrupt. */
  readonly nmi: boolean;
  /** Whether the bpftrace process holds one of the locks, for clear() or zero(). */
  readonly process: boolean;
  /** The place to change. */
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  /** One for each target, in order. */
  readonly outcomes: readonly Outcome[];
  readonly witness: readonly WitnessStep[];
  /** Of the witness: where its steps are, and what breaks its cycle, if something does. */
  readonly places: readonly StepPlaces[];
  readonly broken?: Breaking;
  /** The classes of the locks that are held and waited for. */
  readonly locks: readonly LockClass[];
  /** The program that fires while a lock is held. */
  readonly inner: Program;
  /** All programs that play a part on the worst target. */
  readonly programs: readonly Program[];
  /** The probes that play a part on any target. */
  readonly probes: ReadonlySet<Probe>;
  /** The paths of the other scripts in the witness, where `world` is 'together'. */
  readonly neighbours?: readonly string[];
}

type Conditions = Pick<Outcome, 'moment' | 'withCopy' | 'reports'>;

/**
 * Whether a hang needs more than the script as it runs: a key that is not in a map yet, an unusual value, or a second copy of
 * a guarded script. Such a hang is a warning, and at most likely. Any other hang is an error.
 */
export function isConditional({ moment, withCopy }: Conditions): boolean {
  return (moment !== undefined && moment !== 'always') || withCopy === true;
}

/** The severity of a finding whose worst outcome is a hang. */
export function hangSeverity(worst: Conditions): Severity {
  return isConditional(worst) ? 'warning' : 'error';
}

/** What else a hang needs, as the end of a sentence; empty if it needs nothing. It says nothing of a second copy. */
export function onlyIf({ moment, reports = [], byHash }: Conditions & Pick<Outcome, 'byHash'>): string {
  const conditions = [
    ...(moment === 'first-insert' ? ['when a key is added to a map that does not have it yet'] : []),
    ...(moment === 'on-error' ? [`where ${whichErrors(reports)}, because bpftrace then reports an error`] : []),
    ...(byHash === true ? ['when different keys fall into one part of a map, which is rare'] : []),
  ];
  return conditions.length === 0 ? '' : `, only ${conditions.join(', and ')}`;
}

/** Whether a target hangs, or loses events or updates. */
export function isBad({ verdict }: Pick<Outcome, 'verdict'>): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/** Positive if the one outcome does less harm than the other, however sure either is. */
export function milder(one: Outcome, other: Outcome): number {
  return compareVerdict(one.verdict, other.verdict) || Number(isConditional(one)) - Number(isConditional(other));
}

/** The worst outcome; of equally bad ones the surest, of equally sure ones the first. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome | undefined {
  let worst: Outcome | undefined;
  for (const outcome of outcomes)
    if (
      worst === undefined ||
      (milder(outcome, worst) || compareConfidence(confidenceIn(outcome), confidenceIn(worst))) < 0
    )
      worst = outcome;
  return worst;
}

function confidenceIn({ confidence = 'possible' }: Outcome): Confidence {
  return confidence;
}

/** The confidence on a target: one step less if the facts are those of a neighbouring kernel or another release. */
export function confidenceOn(target: Target, confidence: Confidence): Confidence {
  if (isRead(target)) return confidence;
  return confidence === 'certain' ? 'likely' : 'possible';
}

/** The outcome on a target that does not start the script; undefined if it does. */
export function refusedOutcome({ target, refusals }: LoweredScript): Outcome | undefined {
  const refusal = worstRefusal(refusals);
  return refusal && { target: target.name, verdict: refusal.verdict, why: refusal.why };
}

/** The refusal that counts: bpftrace refuses a script before it attaches any probe. */
export function worstRefusal(refusals: readonly Refusal[]): Refusal | undefined {
  return refusals.find((refusal) => refusal.verdict === 'refused') ?? refusals[0];
}

/** The finding of a rule about a cause. */
export function findingOf(cause: Cause, finding: Pick<Finding, 'rule' | 'severity' | 'advice'> & Words): Finding {
  const worst = worstOutcome(cause.outcomes);
  const seen = seenOf(cause.outcomes.flatMap(({ shape }) => shape ?? []));
  return {
    ...finding,
    confidence: worst?.confidence ?? 'possible',
    span: cause.span,
    related: cause.related,
    verdicts: cause.outcomes.map(({ target, verdict, why }) => ({ target, verdict, why })),
    witness: cause.witness,
    places: cause.places,
    ...(cause.broken === undefined ? {} : { broken: cause.broken }),
    ...(seen === undefined ? {} : { seen }),
  };
}

/**
 * The targets with a verdict, as part of a sentence: "on A and B".
 * @param total how many targets were judged, if `outcomes` are only some of them
 */
export function targetsWith(
  outcomes: readonly TargetVerdict[],
  verdict: Verdict,
  total: number = outcomes.length,
): string {
  return onTargets(namesWith(outcomes, verdict), total);
}

/** The targets that a closed cause hangs, as the end of a sentence about the script. */
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

/** The same for targets where it needs a second copy of the script; empty if there are none. */
export function whereCopiesHang(outcomes: readonly Outcome[]): string {
  const names = namesWith(
    outcomes.filter(({ withCopy }) => withCopy === true),
    'hang',
  );
  if (names.length === 0) return '';
  return `, and if two copies of it run at a time, ${onTargets(names, outcomes.length)}`;
}

function namesWith(outcomes: readonly TargetVerdict[], verdict: Verdict): string[] {
  return outcomes.filter((outcome) => outcome.verdict === verdict).map(({ target }) => target);
}
