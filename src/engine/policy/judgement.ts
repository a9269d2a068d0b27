import { isRead } from '../../facts/fact-range.ts';
import { factSet } from '../../facts/fact-set.ts';
import type { LockClass } from '../../facts/kernel-lock.ts';
import type { LockMoment } from '../../facts/map-operation.ts';
import type { Target } from '../../facts/target.ts';
import type { Span } from '../../text/position.ts';
import { lowerScript } from '../program/lower.ts';
import type { LoweredScript, Program, Refusal, Report } from '../program/program.ts';
import type { ScriptModel } from '../program/script-model.ts';
import type { Probe } from '../syntax/tree.ts';
import { closedCauses } from './closed-world.ts';
import { isConditional } from './condition.ts';
import { copyCauses, joinCopies } from './copies.ts';
import type { Confidence, Finding, RelatedPlace, TargetVerdict, Verdict, WitnessStep } from './finding.ts';
import { CONFIDENCES, VERDICTS } from './finding.ts';
import { TooManyLocks } from './lock-order.ts';
import { openCauses } from './open-world.ts';
import type { Shape } from './shape.ts';
import { seenOf } from './shape.ts';
import type { SuppressionPolicy } from './suppression-policy.ts';
import { onTargets } from './target-words.ts';
import type { Neighbour } from './together.ts';
import { togetherCauses } from './together.ts';

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

/** A script judged on all targets: what the rules look at. */
export interface Judgement {
  readonly model: ScriptModel;
  readonly lowered: readonly LoweredScript[];
  /** The user chose the targets: then a target that refuses the script is news. */
  readonly configured: boolean;
  /** What the repository allows ignore comments to do. */
  readonly suppressions: SuppressionPolicy;
  readonly causes: readonly Cause[];
  /** The scripts that run together with this one. */
  readonly neighbours: readonly Neighbour[];
  /** Parts of the script that are beyond what can be judged: nothing is known of them. */
  readonly limits: readonly { readonly span: Span; readonly message: string }[];
}

/** Judges a script on targets: lowers it for each, and gathers the causes. Pure. */
export function judgeScript(
  model: ScriptModel,
  targets: readonly Target[],
  configured: boolean,
  suppressions: SuppressionPolicy = {},
  neighbours: readonly Neighbour[] = [],
): Judgement {
  const lowered = lowerForEach(model, targets);
  const limits = model.probes.flatMap(({ tooDeep }) =>
    tooDeep === undefined
      ? []
      : [{ span: tooDeep, message: 'The macros and functions called here are nested too deeply to be followed.' }],
  );
  const bounded = (gather: () => Cause[], message: string): Cause[] | undefined => {
    try {
      return gather();
    } catch (error) {
      if (!(error instanceof TooManyLocks)) throw error;
      limits.push({ span: model.probes[0]?.probe.attachPoints[0]?.span ?? model.script.span, message });
      return undefined;
    }
  };
  const closed = bounded(
    () => closedCauses(lowered),
    'This script takes a lock in too many different ways for all pairs of them to be looked at, so nothing is said of deadlocks in it. Split it into several scripts.',
  );
  const together =
    closed &&
    bounded(
      () => togetherCauses(model, lowered, neighbours),
      'This script and those that run together with it take a lock in too many different ways to be judged as one.',
    );
  const known = [...(closed ?? []), ...(together ?? [])];
  const copies = closed && bounded(() => copyCauses(lowered), TOO_MANY_IN_COPIES);
  const causes = closed === undefined ? [] : joinCopies(joinCauses(known, openCauses(lowered)), copies ?? []);
  return { model, lowered, configured, suppressions, limits, causes, neighbours };
}

const TOO_MANY_IN_COPIES =
  'This script takes a lock in too many different ways for two copies of it to be judged together.';

/** A script is judged again for some of its targets, when a rewrite is for those alone. */
const LOWERED = new WeakMap<ScriptModel, Map<string, LoweredScript>>();

/** Lowers a script once for each set of facts: targets that no fact tells apart share their programs. */
function lowerForEach(model: ScriptModel, targets: readonly Target[]): LoweredScript[] {
  const known = LOWERED.get(model) ?? new Map<string, LoweredScript>();
  LOWERED.set(model, known);
  return targets.map((target) => {
    const facts = factSet(target);
    const script = known.get(facts) ?? lowerScript(model, target);
    known.set(facts, script);
    return script.target === target ? script : { ...script, target };
  });
}

/**
 * Both kinds of causes, without an open one of a probe of which a closed one says something at least as bad already. The
 * closed one then also says what the open one found on targets where the script by itself does less.
 */
function joinCauses(closed: readonly Cause[], open: readonly Cause[]): Cause[] {
  const joined = closed.map((cause) => {
    const halves = open.filter((half) => covers(cause, half));
    const outcomes = cause.outcomes.map((outcome, index) => {
      const others = halves.flatMap((half) => half.outcomes[index] ?? []).filter(isBad);
      const worst = worstOutcome(others);
      return worst === undefined || milder(outcome, worst) <= 0 ? outcome : { ...worst, withOthers: true as const };
    });
    return { ...cause, outcomes };
  });
  return [...joined, ...open.filter((half) => !closed.some((cause) => covers(cause, half)))];
}

/** Whether something hangs or gets lost on a target. */
export function isBad({ verdict }: Pick<Outcome, 'verdict'>): boolean {
  return verdict === 'hang' || verdict === 'lost-updates';
}

/** Whether a closed cause has the probe of an open one, and is at least as bad. */
function covers(cause: Cause, half: Cause): boolean {
  const [told, worst] = [worstOutcome(cause.outcomes), worstOutcome(half.outcomes)];
  if (told === undefined || worst === undefined) return false;
  return milder(told, worst) <= 0 && [...half.probes].some((probe) => cause.probes.has(probe));
}

/** Positive where the one does less harm than the other: as sure to come is no part of that. */
function milder(one: Outcome, other: Outcome): number {
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
