import type { Hunk } from '../text/hunks.ts';
import type { KnownFinding } from './fingerprint.ts';
import { type ChangedHunks, type Lines, linesOf, relatedLines } from './placement.ts';

/** Which findings a change answers for, by the names that reviewdog has for it. */
export const DIFF_FILTERS = ['added', 'diff_context', 'file', 'nofilter'] as const;
export type DiffFilter = (typeof DIFF_FILTERS)[number];

/**
 * Whether the diff itself says that a finding is the change's own: one of its places is on an added line (`added`), inside a
 * hunk (`diff_context`), or in a changed file (`file`). Where there is no diff to look at, it is.
 */
export function touches(known: KnownFinding, hunks: ChangedHunks, filter: DiffFilter): boolean {
  if (filter === 'nofilter') return true;
  const own = { path: known.file.path, at: linesOf(known.finding.span, known.lines) };
  return [own, ...relatedLines(known)].some(({ path, at }) => {
    if (!hunks.has(path)) return false;
    const shown = hunks.get(path);
    return shown === undefined || filter === 'file' || shown.some((hunk) => holds(hunk, at, filter));
  });
}

function holds({ newStart, newLines, added }: Hunk, { first, last }: Lines, filter: DiffFilter): boolean {
  if (filter === 'added') return added.some((line) => line >= first && line <= last);
  return newLines > 0 && first < newStart + newLines && last >= newStart;
}
