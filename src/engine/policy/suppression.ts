import { NEVER_EXCUSED } from '../../facts/rule-ids.ts';
import { daysBetween, isDay } from '../../text/day.ts';
import { remembered } from '../../text/memo.ts';
import type { Span } from '../../text/position.ts';
import { LineMap } from '../../text/position.ts';
import { matchesText } from '../../text/wildcard.ts';
import type { Comment, Script } from '../syntax/tree.ts';
import type { Finding, RuleId } from './finding.ts';

/** A comment `bpftrace-guard: ignore[rule, rule] reason`. */
export interface Suppression {
  readonly span: Span;
  /** What is written between the brackets, split at commas. */
  readonly rules: readonly string[];
  /** Empty if it is missing: then the comment silences nothing. */
  readonly reason: string;
  /** The line whose findings it speaks of, from 1. */
  readonly line: number;
}

const IGNORE = /bpftrace-guard:\s*ignore\[/g;

/**
 * The ignore comments of a script. A comment after code speaks of its own line. A comment on a line of its own speaks of the
 * next line that is not a comment.
 */
export function suppressionsOf(script: Script): Suppression[] {
  const written = script.comments.flatMap((comment) => {
    const ignore = readIgnore(comment.text);
    return ignore === undefined ? [] : [{ comment, ignore }];
  });
  if (written.length === 0) return [];
  const lines = new LineMap(script.text);
  const alone = script.comments.filter((comment) => standsAlone(comment, script.text, lines));
  // The first line below that no comment covers, for each line that one does; found from the last line up.
  const below = new Map<number, number>();
  for (const { span } of alone.reverse()) {
    const first = lines.position(span.start).line;
    for (let line = lines.position(span.end).line; line >= first; line--)
      below.set(line, below.get(line + 1) ?? line + 1);
  }
  return written.map(({ comment, ignore }): Suppression => {
    const line = lines.position(comment.span.end).line;
    return { ...ignore, span: comment.span, line: below.get(line) ?? line };
  });
}

/** What an ignore comment says, whatever language it is a comment of. */
export type Ignore = Pick<Suppression, 'rules' | 'reason'>;

/** The first ignore in the text of a comment whose brackets close on their line. Each bracket and line end is looked for once. */
export function readIgnore(text: string): Ignore | undefined {
  let close = -1;
  let end = -1;
  for (const match of text.matchAll(IGNORE)) {
    const start = match.index + match[0].length;
    if (close < start) close = text.indexOf(']', start);
    if (close === -1) return undefined;
    if (end < start) end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    if (close < end) return ignoreOf(text.slice(start, close), text.slice(close + 1, end));
  }
  return undefined;
}

/** @param rest what stands behind the brackets on their line: the end of a comment is no part of the reason */
function ignoreOf(rules: string, rest: string): Ignore {
  return {
    rules: rules.split(',').map((rule) => rule.trim()),
    reason: rest
      .trimEnd()
      .replace(/(?:\*\/\}?|-->)$/, '')
      .trim(),
  };
}

function standsAlone({ span }: Comment, text: string, lines: LineMap): boolean {
  const start = lines.lineStart(lines.position(span.start).line);
  const end = lines.lineStart(lines.position(span.end).line + 1);
  return text.slice(start, span.start).trim() === '' && text.slice(span.end, end).trim() === '';
}

/** Findings that must be seen: what cannot be read cannot be judged, and an ignore comment cannot excuse another. */
const NEVER_IGNORED: readonly string[] = [...NEVER_EXCUSED, 'unused-suppression'];

/** Whether ignore comments can silence a rule. */
export function canBeIgnored(rule: string): boolean {
  return !NEVER_IGNORED.includes(rule);
}

/** The rules of the findings that may be ignored, by the lines that these are on. */
export function ignorableByLine(
  findings: readonly Finding[],
  lines: LineMap,
): ReadonlyMap<number, ReadonlySet<RuleId>> {
  const byLine = new Map<number, Set<RuleId>>();
  for (const { rule, span } of findings)
    if (canBeIgnored(rule)) remembered(byLine, lines.position(span.start).line, () => new Set()).add(rule);
  return byLine;
}

/** What one ignore comment silences of one rule. */
export interface IgnoredRule extends Pick<Suppression, 'span' | 'reason'> {
  readonly rule: RuleId;
}

/** The findings of a script that are told, and the ignore comments that silence the others. */
export interface SilencedFindings {
  readonly told: readonly Finding[];
  /** In the order of the comments. */
  readonly ignored: readonly IgnoredRule[];
}

/** Separates the findings that ignore comments silence. A comment silences a finding if it has a reason and the policy allows it. */
export function silence(findings: readonly Finding[], script: Script, policy: SuppressionPolicy): SilencedFindings {
  const suppressions = suppressionsOf(script).filter(({ reason }) => reason !== '');
  if (suppressions.length === 0) return { told: findings, ignored: [] };
  const lines = new LineMap(script.text);
  const key = (line: number, rule: RuleId) => `${line} ${rule}`;
  const byLine = ignorableByLine(findings, lines);
  const silenced = new Set<string>();
  const ignored: IgnoredRule[] = [];
  for (const { rules: named, line, reason, span } of suppressions)
    for (const rule of byLine.get(line) ?? [])
      if (named.includes(rule) && whyForbidden(rule, reason, policy) === undefined) {
        silenced.add(key(line, rule));
        ignored.push({ rule, reason, span });
      }
  const told = findings.filter(({ rule, span }) => !silenced.has(key(lines.position(span.start).line, rule)));
  return { told, ignored };
}

/** The findings that no ignore comment silences. */
export function withoutSilenced(
  findings: readonly Finding[],
  script: Script,
  policy: SuppressionPolicy,
): readonly Finding[] {
  return silence(findings, script, policy).told;
}

/** Which findings a repository allows ignore comments to silence. */
export interface SuppressionPolicy {
  /** If false, no comment silences anything. */
  readonly allowed?: boolean | undefined;
  /** Rules that no comment silences. */
  readonly never?: readonly RuleId[] | undefined;
  /** Patterns for `matchesText`, one of which the reason must match. If undefined, any reason is allowed. */
  readonly reason?: readonly string[] | undefined;
  /** The number of days within which a comment must end, by a date in its reason. If undefined, it need not end. */
  readonly expires?: number | undefined;
  /** The day of the run, as YYYY-MM-DD in UTC. If undefined, no comment has ended. */
  readonly today?: string | undefined;
  /** A second policy, such as the organisation's: both must allow a comment. */
  readonly also?: SuppressionPolicy | undefined;
}

/** A longer reason, in characters, matches no pattern, because a reason can come from a pull request. */
const REASON_LIMIT = 1000;

/** The end of a comment, in its reason. */
const UNTIL = /\buntil[ =](\d{4}-\d{2}-\d{2})\b/i;

/**
 * Why a comment with a reason may not silence a rule, as a sentence; undefined if it may.
 *
 * @param until the last day on which it holds, as YYYY-MM-DD; by default the one in the reason.
 */
export function whyForbidden(
  rule: string,
  reason: string,
  policy: SuppressionPolicy,
  until = endOf(reason),
): string | undefined {
  const { allowed, never, also, today } = policy;
  if (NEVER_EXCUSED.includes(rule))
    return `A finding of ${rule} cannot be ignored: it is about a part that was not judged.`;
  if (allowed === false) return 'The configuration allows no ignore comments.';
  if (never?.some((each) => each === rule)) return `The configuration allows no ignore of ${rule}.`;
  return (
    whyPast(until, policy) ??
    whyOther(reason, policy) ??
    (also === undefined ? undefined : whyForbidden(rule, reason, { today, ...also }, until))
  );
}

/** The same policy for a comment whose author has not written the reason yet. */
export function withoutReason({ also, ...policy }: SuppressionPolicy): SuppressionPolicy {
  const open = { ...policy, reason: undefined, expires: undefined };
  return also === undefined ? open : { ...open, also: withoutReason(also) };
}

/** The day that a reason names as its end, as YYYY-MM-DD; undefined if it names none. */
export function endOf(reason: string): string | undefined {
  return UNTIL.exec(reason.slice(0, REASON_LIMIT))?.[1];
}

function whyPast(until: string | undefined, { expires, today }: SuppressionPolicy): string | undefined {
  if (until === undefined)
    return expires === undefined
      ? undefined
      : `The configuration asks for a reason that ends, such as "until 2030-01-31", in ${expires} days at most.`;
  if (!isDay(until)) return `${until} is not a day of the calendar.`;
  if (today === undefined) return undefined;
  const left = daysBetween(today, until);
  if (left < 0) return `This comment ended on ${until}.`;
  if (expires === undefined || left <= expires) return undefined;
  return `The configuration allows ${expires} days at most, and ${until} is ${left} days away.`;
}

function whyOther(reason: string, { reason: allowed }: SuppressionPolicy): string | undefined {
  if (allowed === undefined) return undefined;
  if (reason.length > REASON_LIMIT) return `The reason is longer than ${REASON_LIMIT} characters.`;
  if (allowed.some((pattern) => matchesText(pattern, reason))) return undefined;
  const patterns = allowed.map((pattern) => `"${pattern}"`).join(' or ');
  return `The configuration asks for a reason that matches ${patterns}.`;
}
