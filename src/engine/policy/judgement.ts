import { factSet } from '../../facts/query/fact-set.ts';
import type { Target } from '../../facts/target.ts';
import { remembered } from '../../text/memo.ts';
import type { Gap } from '../program/gap.ts';
import { lowerScript } from '../program/lower.ts';
import type { LoweredScript } from '../program/program.ts';
import type { ScriptModel } from '../program/script-model.ts';
import { closedCauses } from './closed-world.ts';
import { copyCauses, joinCopies } from './copies.ts';
import { TooManyLocks } from './lock-order.ts';
import { openCauses } from './open-world.ts';
import type { Cause } from './outcome.ts';
import { milder, worstOutcome } from './outcome.ts';
import type { SuppressionPolicy } from './suppression.ts';
import type { Neighbour } from './together.ts';
import { togetherCauses } from './together.ts';

/** A script judged on all targets. The rules read it. */
export interface Judgement {
  readonly model: ScriptModel;
  readonly lowered: readonly LoweredScript[];
  /** Whether the user chose the targets. If so, a target that refuses the script is reported. */
  readonly configured: boolean;
  /** Which findings the repository allows ignore comments to silence. */
  readonly suppressions: SuppressionPolicy;
  readonly causes: readonly Cause[];
  /** The scripts that run together with this one. */
  readonly neighbours: readonly Neighbour[];
  /** What belongs to the script and was not read, or exceeds a limit and was not judged. */
  readonly gaps: readonly Gap[];
}

/** What may be said besides a script and its targets, as in `Judgement`. */
type JudgingOptions = Pick<Judgement, 'configured'> & Partial<Pick<Judgement, 'suppressions' | 'neighbours'>>;

/** Judges a script on targets: lowers it for each of them, and gathers the causes. Pure. */
export function judgeScript(
  model: ScriptModel,
  targets: readonly Target[],
  { configured, suppressions = {}, neighbours = [] }: JudgingOptions,
): Judgement {
  const lowered = lowerForEach(model, targets);
  const beyond = model.probes.flatMap(({ tooDeep }) =>
    tooDeep === undefined ? [] : [{ span: tooDeep, message: TOO_DEEP }],
  );
  const left = lowered.find((script) => script.refusals.length === 0 && script.beyond !== undefined)?.beyond;
  const gaps: Gap[] = [
    ...model.gaps,
    ...beyond,
    ...(left === undefined ? [] : [{ span: left.span, message: TOO_MANY_PROGRAMS }]),
  ];
  const bounded = (gather: () => Cause[], message: string): Cause[] | undefined => {
    try {
      return gather();
    } catch (error) {
      if (!(error instanceof TooManyLocks)) throw error;
      gaps.push({ span: model.probes[0]?.probe.attachPoints[0]?.span ?? model.script.span, message });
      return undefined;
    }
  };
  const closed = bounded(
    () => closedCauses(lowered),
    'This script takes a lock in too many different ways to compare all pairs of them, so it was not judged for deadlocks. Split it into several scripts.',
  );
  const together =
    closed &&
    bounded(
      () => togetherCauses(model, lowered, neighbours),
      'This script and those that run together with it take a lock in too many different ways to be judged as one: split it, or the group.',
    );
  const known = [...(closed ?? []), ...(together ?? [])];
  const copies = closed && bounded(() => copyCauses(lowered), TOO_MANY_IN_COPIES);
  const causes = closed === undefined ? [] : joinCopies(joinCauses(known, openCauses(lowered)), copies ?? []);
  return { model, lowered, configured, suppressions, gaps, causes, neighbours };
}

const TOO_MANY_PROGRAMS =
  'The attach points of this script match too many functions to judge them all, and from this one on they were not judged: use narrower wildcards, or split the script.';
const TOO_DEEP =
  'The macros and functions called here are nested too deeply to be followed: call fewer of them inside each other.';
const TOO_MANY_IN_COPIES =
  'This script takes a lock in too many different ways for two copies of it to be judged together: split it into several scripts.';

/** A script is judged again for some of its targets if a rewrite is for those only. */
const LOWERED = new WeakMap<ScriptModel, Map<string, LoweredScript>>();

/** Lowers a script for targets, once for each set of facts: targets that no fact tells apart share their programs. */
function lowerForEach(model: ScriptModel, targets: readonly Target[]): LoweredScript[] {
  const known = remembered(LOWERED, model, () => new Map<string, LoweredScript>());
  return targets.map((target) => {
    const script = remembered(known, factSet(target), () => lowerScript(model, target));
    return script.target === target ? script : { ...script, target };
  });
}

/**
 * The closed and the open causes. An open cause is left out if a closed one of the same probe is at least as bad. The closed
 * one then takes over the open outcome on the targets where the script by itself does less harm.
 */
function joinCauses(closed: readonly Cause[], open: readonly Cause[]): Cause[] {
  const covered = new Set<Cause>();
  const joined = closed.map((cause) => {
    const halves = halvesCoveredBy(cause, open);
    for (const half of halves) covered.add(half);
    const outcomes = cause.outcomes.map((outcome, index) => {
      const worst = worstOutcome(halves.flatMap((half) => half.outcomes[index] ?? []));
      return worst === undefined || milder(outcome, worst) <= 0 ? outcome : { ...worst, withOthers: true as const };
    });
    return { ...cause, outcomes };
  });
  return [...joined, ...open.filter((half) => !covered.has(half))];
}

/** The open causes with which a closed one shares a probe, and than which it is at least as bad. */
function halvesCoveredBy({ outcomes, probes }: Cause, open: readonly Cause[]): Cause[] {
  const told = worstOutcome(outcomes);
  return open.filter((half) => {
    const worst = worstOutcome(half.outcomes);
    if (told === undefined || worst === undefined) return false;
    return milder(told, worst) <= 0 && [...half.probes].some((probe) => probes.has(probe));
  });
}
