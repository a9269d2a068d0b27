import { fileOfPlace } from '../engine/report.ts';
import type { Hunk } from '../text/hunks.ts';
import { LineMap } from '../text/position.ts';
import type { KnownFinding } from './fingerprint.ts';
import { type ChangedHunks, type Lines, linesOf } from './placement.ts';

/** Which findings a change answers for, by the names that reviewdog has for it. */
export const DIFF_FILTERS = ['added', 'diff_context', 'file', 'nofilter'] as const;
export type DiffFilter = (typeof DIFF_FILTERS)[number];

/**
 * Whether the diff itself says that a finding is the change's own: one of its places is on an added line (`added`), inside a
 * hunk (`diff_context`), or in a changed file (`file`). Where there is no diff to look at, it is.
 */
export function touches({ finding, file, lines }: KnownFinding, hunks: ChangedHunks, filter: DiffFilter): boolean {
  if (filter === 'nofilter') return true;
  const own = { path: file.path, at: linesOf(finding.span, lines) };
  const related = finding.related.map((place) => {
    const other = fileOfPlace(file, place);
    return { path: other.path, at: linesOf(place.span, place.path === undefined ? lines : new LineMap(other.text)) };
  });
  return [own, ...related].some(({ path, at }) => {
    if (!hunks.has(path)) return false;
    const shown = hunks.get(path);
    return shown === undefined || filter === 'file' || shown.some((hunk) => holds(hunk, at, filter));
  });
}

function holds({ newStart, newLines, added }: Hunk, { first, last }: Lines, filter: DiffFilter): boolean {
  if (filter === 'added') return added.some((line) => line >= first && line <= last);
  return newLines > 0 && first < newStart + newLines && last >= newStart;
}
