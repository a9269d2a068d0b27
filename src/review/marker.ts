import { createHash } from 'node:crypto';

/**
 * The hidden lines by which a later run knows again what an earlier one wrote. Each names the use of the action that wrote it: a
 * repository may use the action more than once, and each use minds its own posts only. Only digits of ours get into these lines.
 */

/** What the marker of a finding's comment says. */
export interface FindingMark {
  /** The use that wrote it: 8 hex digits. Undefined in comments of versions that knew no uses. */
  readonly use: string | undefined;
  /** As `KnownFinding` has it. */
  readonly fingerprint: string;
}

/** What the marker of a summary comment says. */
export type SummaryMark = Pick<FindingMark, 'use'>;

/** The use of the action with an id: 8 hex digits. */
export function useOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}

/** Whether a mark is there and is that of a use. One without a use may be of any: the first run that finds it takes it over. */
export function isOfUse<Mark extends SummaryMark>(mark: Mark | undefined, use: string): mark is Mark {
  return mark !== undefined && (mark.use === undefined || mark.use === use);
}

/** The marker of a finding's comment, the last line of the comment. */
export function findingMarker(use: string, fingerprint: string, headSha: string): string {
  return `<!-- bpftrace-guard: ${JSON.stringify({ v: 3, use, fingerprint, head: headSha })} -->`;
}

/**
 * What the marker of a comment says: its last line, as what stands above may quote a script that has a marker in it. Undefined
 * when it has none.
 */
export function findingMark(body: string): FindingMark | undefined {
  const last = body.trimEnd().split('\n').at(-1) ?? '';
  const [, use, fingerprint] =
    /^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"[0-9a-f]*"\} -->$/.exec(
      last,
    ) ?? [];
  return fingerprint === undefined ? undefined : { use, fingerprint };
}

/** The marker of the summary comment, the first line of the comment. */
export function summaryMarker(use: string): string {
  return `<!-- bpftrace-guard-summary: ${JSON.stringify({ v: 2, use })} -->`;
}

/** What the marker of a summary comment says; undefined for other comments. */
export function summaryMark(body: string): SummaryMark | undefined {
  const mark = /^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})")\} -->/.exec(body);
  return mark === null ? undefined : { use: mark[1] };
}
