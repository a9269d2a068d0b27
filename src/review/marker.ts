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
  /** The commit that the comment was written for: GitHub re-points old comments. */
  readonly head: string;
  /** For a comment with a suggestion: a hash of the lines that it replaces, as `linesHash` has it. */
  readonly replaces: string | undefined;
}

/** What the marker of a summary comment says. */
export interface SummaryMark extends Pick<FindingMark, 'use'> {
  /** The numbers of comments that a run hid and could not write into why. Nothing else tells them from those that people hid. */
  readonly hid: readonly number[];
}

/** The use of the action with an id: 8 hex digits. */
export function useOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8);
}

/** Whether a mark is there and is that of a use. One without a use may be of any: the first run that finds it takes it over. */
export function isOfUse<Mark extends Pick<FindingMark, 'use'>>(mark: Mark | undefined, use: string): mark is Mark {
  return mark !== undefined && (mark.use === undefined || mark.use === use);
}

/** The marker of a finding's comment, the last line of the comment. */
export function findingMarker({ use, fingerprint, head, replaces }: FindingMark): string {
  return `<!-- bpftrace-guard: ${JSON.stringify({ v: 3, use, fingerprint, head, replaces })} -->`;
}

const FINDING_MARKER =
  /^<!-- bpftrace-guard: \{"v":(?:2|3,"use":"([0-9a-f]{8})"),"fingerprint":"([0-9a-f]{16})","head":"([0-9a-f]*)"(?:,"replaces":"([0-9a-f]{16})")?\} -->$/;

/**
 * What the marker of a comment says; undefined when it has none. It is the last line, as what stands above may quote a script that
 * has a marker in it.
 *
 * @param byHand whether people have edited the comment: they may have added lines below.
 */
export function findingMark(body: string, byHand = false): FindingMark | undefined {
  const lines = body.trimEnd().split(/\r?\n/);
  for (const line of byHand ? lines.reverse() : lines.slice(-1)) {
    const [, use, fingerprint, head = '', replaces] = FINDING_MARKER.exec(line) ?? [];
    if (fingerprint !== undefined) return { use, fingerprint, head, replaces };
  }
  return undefined;
}

/** The marker of the summary comment, the first line of the comment. */
export function summaryMarker({ use, hid }: SummaryMark): string {
  return `<!-- bpftrace-guard-summary: ${JSON.stringify({ v: 2, use, hid: hid.length === 0 ? undefined : hid })} -->`;
}

const SUMMARY_MARKER =
  /^<!-- bpftrace-guard-summary: \{"v":(?:1|2,"use":"([0-9a-f]{8})"(?:,"hid":\[(\d{1,16}(?:,\d{1,16})*)\])?)\} -->/;

/**
 * What the marker of a summary comment says; undefined for other comments.
 *
 * @param byHand whether people have edited the comment: they may have added lines above.
 */
export function summaryMark(body: string, byHand = false): SummaryMark | undefined {
  const lines = body.split('\n');
  for (const line of byHand ? lines : lines.slice(0, 1)) {
    const mark = SUMMARY_MARKER.exec(line);
    if (mark !== null) return { use: mark[1], hid: mark[2]?.split(',').map(Number) ?? [] };
  }
  return undefined;
}

/** The marker of an answer to a command, the last line of the answer. @param once the key of one that is given once in a pull request */
export function answerMarker(once?: string): string {
  return `<!-- bpftrace-guard-answer: ${JSON.stringify({ v: 2, once })} -->`;
}

/** Whether a comment has the marker of an answer to a command. */
export function isAnswer(body: string): boolean {
  return /\n<!-- bpftrace-guard-answer: \{[^\n]*\} -->\s*$/.test(body);
}
