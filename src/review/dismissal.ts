import { type SuppressionPolicy, whyForbidden } from '../engine/policy/suppression.ts';
import { parseJson } from '../text/json.ts';
import type { KnownFinding } from './fingerprint.ts';

/** A finding that somebody with write access dismissed. */
export interface Dismissal {
  /** 16 hex digits, as in `KnownFinding`. */
  readonly fingerprint: string;
  /** The login of who dismissed it. */
  readonly by: string;
  /** One line, as it was written: hostile, like all text of a pull request. */
  readonly reason: string;
}

/** The most characters of a reason. */
export const REASON_LIMIT = 300;

/** The most characters of the hidden line: the rest of a comment is for its reader. */
export const DISMISSALS_LIMIT = 25_000;

/** How the hidden line begins by which the summary comment of a pull request is known. It is the first line of the comment. */
export const SUMMARY_MARKER = '<!-- bpftrace-guard-summary';

const PREFIX = '<!-- bpftrace-guard-dismissed: ';
const SUFFIX = ' -->';
/** A hidden line of ours, of any kind. */
const HIDDEN_LINE = /^<!-- bpftrace-guard\b.* -->[ \t\r]*$/;

/**
 * The dismissals that are kept in the summary comment. They are read from the hidden lines that the comment begins with,
 * before anything of a pull request is quoted, so that no script can dismiss what is found in it. What is not a dismissal is
 * left out; never throws.
 *
 * @param body of a comment of our own: anybody can write the same line into theirs.
 */
export function readDismissals(body: string): Dismissal[] {
  const line = hiddenLines(body).find((each) => each.startsWith(PREFIX));
  if (line === undefined) return [];
  const known = new Map<string, Dismissal>();
  // Somebody may have edited our comment by hand: what cannot be read dismisses nothing.
  const kept = parseJson(line.trimEnd().slice(PREFIX.length, -SUFFIX.length));
  for (const each of Array.isArray(kept) ? kept : []) if (isDismissal(each)) known.set(each.fingerprint, pick(each));
  return [...known.values()];
}

/** The comment with these dismissals in place of those it has, as the last of the hidden lines at its beginning. */
export function writeDismissals(body: string, dismissals: readonly Dismissal[]): string {
  const hidden = hiddenLines(body);
  const rest = body.split('\n').slice(hidden.length);
  const others = hidden.filter((line) => !line.startsWith(PREFIX));
  const own = dismissals.length === 0 ? [] : [dismissalsLine(dismissals)];
  return [...others, ...own, ...rest].join('\n');
}

/** The dismissals that no longer hold, each with the cause: its reason has expired, or is not allowed now. */
export function lapsedDismissals(
  findings: readonly KnownFinding[],
  dismissals: readonly Dismissal[],
  suppressions: SuppressionPolicy,
): ReadonlyMap<Dismissal, string> {
  const lapsed = new Map<Dismissal, string>();
  for (const dismissal of dismissals) {
    const known = findings.find(({ fingerprint }) => fingerprint === dismissal.fingerprint);
    const why = known === undefined ? undefined : whyForbidden(known.finding.rule, dismissal.reason, suppressions);
    if (known !== undefined && why !== undefined)
      lapsed.set(
        dismissal,
        `The dismissal of ${known.finding.rule} in ${known.file.path} by ${dismissal.by} does not hold. ${why}`,
      );
  }
  return lapsed;
}

/** The findings that nobody dismissed. */
export function withoutDismissed(findings: readonly KnownFinding[], dismissals: readonly Dismissal[]): KnownFinding[] {
  return findings.filter(({ fingerprint }) => !dismissals.some((each) => each.fingerprint === fingerprint));
}

/** Whether a comment of ours is the summary of its pull request. */
export function isSummary(body: string): boolean {
  return hiddenLines(body).some((line) => line.startsWith(SUMMARY_MARKER) || line.startsWith(PREFIX));
}

/** A summary that only keeps dismissals, for a pull request that has none yet. */
export function newSummary(dismissals: readonly Dismissal[]): string {
  const text = 'bpftrace-guard keeps in this comment which findings of this pull request were dismissed.';
  return writeDismissals(`${SUMMARY_MARKER}: {"v":1} -->\n\n${text}`, dismissals);
}

/** The hidden line itself: nothing in it can end the HTML comment, and nothing is a mention or a reference. */
export function dismissalsLine(dismissals: readonly Dismissal[]): string {
  const json = JSON.stringify(dismissals.map(pick)).replace(/--|[<>@#\u2028\u2029\u0085]/g, escaped);
  return `${PREFIX}${json}${SUFFIX}`;
}

function hiddenLines(body: string): string[] {
  const lines = body.split('\n');
  const end = lines.findIndex((line) => !HIDDEN_LINE.test(line));
  return end === -1 ? lines : lines.slice(0, end);
}

function escaped(characters: string): string {
  return [...characters].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== 'object' || value === null) return false;
  if (!('fingerprint' in value && 'by' in value && 'reason' in value)) return false;
  const { fingerprint, by, reason } = value;
  return (
    typeof fingerprint === 'string' &&
    /^[0-9a-f]{16}$/.test(fingerprint) &&
    typeof by === 'string' &&
    typeof reason === 'string'
  );
}

function pick({ fingerprint, by, reason }: Dismissal): Dismissal {
  return { fingerprint, by, reason };
}
