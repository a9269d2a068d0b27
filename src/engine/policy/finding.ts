import type { Architecture } from '../../facts/kernel-table.ts';
import {
  CONFIDENCES,
  type Confidence,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Severity,
} from '../../facts/rule-ids.ts';
import type { Span } from '../../text/position.ts';

export { CONFIDENCES, type Confidence, RULE_IDS, type RuleId, SEVERITIES, type Severity };

/** The weaker of two. */
export function weaker(one: Confidence, other: Confidence): Confidence {
  return CONFIDENCES.indexOf(one) > CONFIDENCES.indexOf(other) ? one : other;
}

/** From worst to best. */
export const VERDICTS = ['hang', 'lost-updates', 'refused', 'unattachable', 'safe'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What happens on one target, and why in one sentence. */
export interface TargetVerdict {
  /** The target's name. */
  readonly target: string;
  readonly verdict: Verdict;
  readonly why: string;
}

/**
 * Why a target is safe, where a finding is only about whether the script starts: nothing is claimed there of what it does.
 */
export const STARTS = 'this target runs the script';

/** Another place that has a part in the finding. */
export interface RelatedPlace {
  /** The file that `span` points into, when it is another one than the finding's. */
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

/** One step of the interleaving that hangs: a CPU, the program on it, the lock it holds and the lock it waits for. */
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
  /** The programs between the two: the first fires while `holds` is held, each next one, and `nested`, in what the one before calls. */
  readonly through?: readonly { readonly program: string; readonly site: string }[];
}

/** One thing that can be done about a finding. */
export interface Way {
  /** The kind of rewrite that does it; missing where none does. */
  readonly kind?: 'guard' | 'group' | 'lock-free';
  /** To go on with a sentence, e.g. "attach by kprobe or tracepoint". */
  readonly words: string;
}

/** What can be done about a finding. Which of the ways hold for the script is for the rewrites to say. */
export interface Advice {
  /** What the ways are for, e.g. "Keep these probes from running inside each other:"; missing where they need no such word. */
  readonly aim?: string;
  readonly ways: readonly Way[];
  /** A sentence about what does not help. */
  readonly but?: string;
}

/** What a real kernel did with scripts whose lock cycle has the shape of a finding's. Nothing in it comes from a script. */
export interface Seen {
  /** The release, e.g. `6.1.192`. */
  readonly kernel: string;
  readonly arch: Architecture;
  readonly bpftrace: string;
  /** At least 1. */
  readonly hung: number;
  readonly runs: number;
  /** Whether it was the same two probes, or others in a cycle of the same shape. */
  readonly of: 'pair' | 'shape';
  /** Two copies of the script ran. */
  readonly copies?: true;
  /** The scripts of docs/evidence.md that ran. */
  readonly scripts: readonly string[];
}

/** What a rule found in one file. A finding always has a primary place. Offsets are into the file's text. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The primary place: the one to change. */
  readonly span: Span;
  /** What happens and why, in plain sentences, and what to do unless `advice` says it; safe to print as text, not escaped for Markdown. */
  readonly message: string;
  readonly advice?: Advice;
  readonly related: readonly RelatedPlace[];
  /** One per target, in the order the targets were given. */
  readonly verdicts: readonly TargetVerdict[];
  /** Present where a deadlock is claimed: one step per CPU of the cycle. */
  readonly witness?: readonly WitnessStep[];
  /** What was seen of its shape on some machine, where that hung: it proves the shape, not a verdict of another machine. */
  readonly seen?: Seen;
  /** It takes a second copy of the script, which a guard holds together. */
  readonly copies?: true;
}

/** What is made of a rule: another severity, nothing at all, or its own severity but no milder one than this. */
export type SeveritySetting = Severity | 'off' | { readonly atLeast: Severity };

/** A finding as a setting of its rule makes it, in a list; an empty one when the rule is off. */
export function withSeverity(finding: Finding, setting: SeveritySetting | undefined): Finding[] {
  if (setting === 'off') return [];
  if (setting === undefined) return [finding];
  return [{ ...finding, severity: typeof setting === 'string' ? setting : worse(finding.severity, setting.atLeast) }];
}

function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/** A finding about the text of a script, which is the same on all targets. */
export function aboutText(rule: RuleId, severity: Severity, span: Span, message: string): Finding {
  return { rule, severity, confidence: 'certain', span, message, related: [], verdicts: [] };
}
