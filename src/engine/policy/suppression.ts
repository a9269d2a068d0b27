import type { Span } from '../../text/position.ts';
import { LineMap } from '../../text/position.ts';
import type { Comment, Script } from '../syntax/tree.ts';
import type { Finding } from './finding.ts';
import { type SuppressionPolicy, whyForbidden } from './suppression-policy.ts';

/** A comment `bpftrace-guard: ignore[rule, rule] reason`. */
export interface Suppression {
  readonly span: Span;
  /** The rules as written between the brackets. */
  readonly rules: readonly string[];
  /** Empty when it is missing: then nothing is ignored. */
  readonly reason: string;
  /** The line whose findings it speaks of, from 1. */
  readonly line: number;
}

const IGNORE = /bpftrace-guard:\s*ignore\[([^\]\n]*)\]([^\n]*)/;

/**
 * The ignore comments of a script. One behind code speaks of its own line; one that stands alone speaks of the next line
 * that is not a comment itself.
 */
export function suppressionsOf(script: Script): Suppression[] {
  if (!script.comments.some(({ text }) => IGNORE.test(text))) return [];
  const lines = new LineMap(script.text);
  const alone = new Set(script.comments.filter((comment) => standsAlone(comment, script.text, lines)));
  const covered = new Set<number>();
  for (const { span } of alone)
    for (let line = lines.position(span.start).line; line <= lines.position(span.end).line; line++) covered.add(line);
  return script.comments.flatMap((comment): Suppression[] => {
    const [, rules, rest] = IGNORE.exec(comment.text) ?? [];
    if (rules === undefined || rest === undefined) return [];
    let line = lines.position(comment.span.end).line;
    if (alone.has(comment)) while (covered.has(line)) line++;
    return [
      {
        span: comment.span,
        rules: rules.split(',').map((rule) => rule.trim()),
        reason: rest.replace(/\*\/\s*$/, '').trim(),
        line,
      },
    ];
  });
}

function standsAlone({ span }: Comment, text: string, lines: LineMap): boolean {
  const start = lines.lineStart(lines.position(span.start).line);
  const end = lines.lineStart(lines.position(span.end).line + 1);
  return text.slice(start, span.start).trim() === '' && text.slice(span.end, end).trim() === '';
}

/** Findings that must be seen: what cannot be read cannot be judged, and an ignore comment cannot excuse another. */
const NEVER_IGNORED: readonly string[] = ['syntax-error', 'unused-suppression'];

/** Whether an ignore comment for a rule could ever silence something. */
export function canBeIgnored(rule: string): boolean {
  return !NEVER_IGNORED.includes(rule);
}

/** Whether a suppression speaks of a finding that may be ignored: its rule and its line. */
export function speaksOf({ rules, line }: Suppression, finding: Finding, lines: LineMap): boolean {
  return rules.includes(finding.rule) && canBeIgnored(finding.rule) && lines.position(finding.span.start).line === line;
}

/** The findings that no ignore comment silences: one that has a reason and that the policy allows. */
export function withoutSilenced(findings: readonly Finding[], script: Script, policy: SuppressionPolicy): Finding[] {
  const suppressions = suppressionsOf(script).filter(({ reason }) => reason !== '');
  if (suppressions.length === 0) return [...findings];
  const lines = new LineMap(script.text);
  return findings.filter(
    (finding) =>
      !suppressions.some(
        (suppression) =>
          speaksOf(suppression, finding, lines) && whyForbidden(finding.rule, suppression.reason, policy) === undefined,
      ),
  );
}
