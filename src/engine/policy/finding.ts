import type { Architecture } from '../../facts/kernel-table.ts';
import {
  CONFIDENCES,
  type Confidence,
  compareConfidence,
  compareSeverity,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../../facts/rule-ids.ts';
import type { Span } from '../../text/position.ts';

export {
  CONFIDENCES,
  type Confidence,
  compareConfidence,
  compareSeverity,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Severity,
};

/** The weaker of two confidences. */
export function weaker(one: Confidence, other: Confidence): Confidence {
  return compareConfidence(one, other) > 0 ? one : other;
}

/** From worst to best. */
export const VERDICTS = ['hang', 'lost-updates', 'refused', 'unattachable', 'safe'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** For sorting: the worst first. Negative if the one is worse. */
export function compareVerdict(one: Verdict, other: Verdict): number {
  return VERDICTS.indexOf(one) - VERDICTS.indexOf(other);
}

/** What happens on one target, and why in one sentence. */
export interface TargetVerdict {
  /** The target's name. */
  readonly target: string;
  readonly verdict: Verdict;
  readonly why: string;
}

/** Why a target is safe in a finding about whether the script starts. It claims nothing about what the script does there. */
export const STARTS = 'this target runs the script';

/** Another place that the finding involves. */
export interface RelatedPlace {
  /** The file that `span` points into, if it is not the finding's. */
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
  /** The rule of another finding of the same cause, if this is its place. */
  readonly of?: RuleId;
}

/** One step of the interleaving that hangs: a CPU, the program on it, the lock that it holds, and the lock that it waits for. */
export interface WitnessStep {
  readonly cpu: number;
  /** The program that holds `holds`, e.g. `fentry:native_queued_spin_lock_slowpath`. */
  readonly program: string;
  /** The lock held, e.g. `bucket lock of @b`. */
  readonly holds: string;
  /** The lock waited for, e.g. `bucket lock of @a`. */
  readonly wants: string;
  /** Where the second program fires, e.g. `exit of native_queued_spin_lock_slowpath`, and which program that is. */
  readonly site: string;
  /** The program that fires at `site` and wants `wants`. */
  readonly nested: string;
  /**
   * The programs between the two. The first fires while `holds` is held. Each next one, and `nested`, fires in what the one
   * before it calls.
   */
  readonly through?: readonly { readonly program: string; readonly site: string }[];
}

/** A place in a script. */
export type Place = Pick<RelatedPlace, 'path' | 'span'>;

/** Where the script says what a step of a witness tells. A program that is not known here has no place. */
export interface StepPlaces {
  /** What takes the lock that is held. */
  readonly takes?: Place;
  /** The attach points of the programs of `through`, in their order, and then that of `nested`. */
  readonly fires: readonly (Place | undefined)[];
  /** What wants the other lock. */
  readonly wants?: Place;
}

/** What breaks the cycle of a witness, so that nobody waits for ever. */
export interface Breaking {
  /**
   * - `guard`: bpftrace's own guard drops the event of each program that would fire inside another one.
   * - `map-locked`: the kernel refuses a CPU the bucket that it has already.
   * - `lock`: a lock gives up.
   */
  readonly by: 'guard' | 'map-locked' | 'lock';
  /** Which steps of the witness it stops, at least one, and at which of the programs that fire there: positions from 0. */
  readonly stops: readonly { readonly step: number; readonly firing: number }[];
  /** In words, part of a sentence. */
  readonly why: string;
}

/** One way to fix what a finding reports. */
export interface Way {
  /** The kind of rewrite that does it, if one does. */
  readonly kind?: 'guard' | 'group' | 'lock-free';
  /** Part of a sentence, e.g. "attach by kprobe or tracepoint". */
  readonly words: string;
}

/** How to fix what a finding reports. The rewrites decide which of the ways work for the script. */
export interface Advice {
  /** What the ways are for, e.g. "Keep these probes from running inside each other:". */
  readonly aim?: string;
  readonly ways: readonly Way[];
  /** A sentence about what does not help. */
  readonly but?: string;
}

/** What a real kernel did with scripts whose lock cycle has the same shape. Nothing in it comes from the judged script. */
export interface Seen {
  /** The release, e.g. `6.1.192`. */
  readonly kernel: string;
  readonly arch: Architecture;
  readonly bpftrace: string;
  /** At least 1. */
  readonly hung: number;
  readonly runs: number;
  /** Whether the probes were the same two, or others in a cycle of the same shape. */
  readonly of: 'pair' | 'shape';
  /** Set if two copies of the script ran. */
  readonly copies?: true;
  /** The scripts that ran, as docs/evidence.md names them. */
  readonly scripts: readonly string[];
}

/** What a finding says, in plain sentences that are not escaped for any format. */
export interface Words {
  /** What can happen, and where: one sentence if it can be. */
  readonly what: string;
  /** How it comes to that. */
  readonly how?: string;
  /** What to do about it. Missing if `Finding.advice` says it. */
  readonly todo?: string;
}

/** All words of a finding as one text. */
export function tellAll({ what, how, todo }: Words): string {
  return [what, how, todo].flatMap((words) => words ?? []).join(' ');
}

/** What a rule found in one file. Offsets are into the file's text. */
export interface Finding extends Words {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The primary place: the one to change. */
  readonly span: Span;
  readonly advice?: Advice;
  readonly related: readonly RelatedPlace[];
  /** One per target, in the order the targets were given. */
  readonly verdicts: readonly TargetVerdict[];
  /** Present where a deadlock is claimed: one step per CPU of the cycle. */
  readonly witness?: readonly WitnessStep[];
  /** Where the steps of the witness are, one for each. */
  readonly places?: readonly StepPlaces[];
  /** Missing if the CPUs of the witness wait for ever. */
  readonly broken?: Breaking;
  /** A machine that hung on a cycle of the same shape. That proves the shape, not the verdict of another machine. */
  readonly seen?: Seen;
  /** Set if the cycle needs a second copy of the script, because a guard protects one copy. */
  readonly copies?: true;
}

/** How a setting changes a rule: another severity, off, or the rule's own severity but at least this one. */
export type SeveritySetting = Severity | 'off' | { readonly atLeast: Severity };

/** A finding with the severity that the setting of its rule gives, in a list; the list is empty if the rule is off. */
export function withSeverity(finding: Finding, setting: SeveritySetting | undefined): Finding[] {
  if (setting === 'off') return [];
  if (setting === undefined) return [finding];
  return [{ ...finding, severity: typeof setting === 'string' ? setting : worse(finding.severity, setting.atLeast) }];
}

function worse(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) <= 0 ? a : b;
}

/** A finding about the text of a script, which is the same on all targets. */
export function aboutText(rule: RuleId, severity: Severity, span: Span, words: Words): Finding {
  return { rule, severity, confidence: 'certain', span, ...words, related: [], verdicts: [] };
}

/** More places than this are only counted. */
const MOST_PLACES = 20;

/** The first places of a rule that may find very many; the last of them says how many more there are. */
export function firstPlaces<Place extends { readonly message: string }>(places: readonly Place[]): Place[] {
  const more = places.length - MOST_PLACES;
  return places.slice(0, MOST_PLACES).map((place, index) => {
    if (index < MOST_PLACES - 1 || more <= 0) return place;
    const told = more === 1 ? 'There is 1 more such place below.' : `There are ${more} more such places below.`;
    return { ...place, message: `${place.message} ${told}` };
  });
}

/** A message whose first sentence says what is wrong, and whose others say what to do. */
export function inWords(message: string): Words {
  const [what = '', ...todo] = message.split(/(?<=[.!?]) (?=[A-Z`])/);
  return todo.length === 0 ? { what } : { what, todo: todo.join(' ') };
}
