import { structuredPatch } from 'diff';
import type { Row } from './html-lines.ts';

/** A change with more added and removed lines takes long to compute, and nobody reads it. */
const MOST_PATCHED_LINES = 2000;
const MOST_ROWS = 200;

/** What changes from one text to another, as rows with two lines around each change. */
export function patchRows(before: string, after: string): Row[] {
  const patch = structuredPatch('a', 'b', before, after, undefined, undefined, {
    context: 2,
    maxEditLength: MOST_PATCHED_LINES,
  });
  if (patch === undefined) return [{ kind: 'gap', text: 'The edits are too many to show.' }];
  const rows: Row[] = [];
  for (const { newStart, lines } of patch.hunks) {
    let line = newStart;
    if (rows.length > 0) rows.push({ kind: 'gap', text: '…' });
    for (const each of lines) {
      const text = each.slice(1).replace(/\r$/, '');
      if (each.startsWith('-')) rows.push({ kind: 'removed', text });
      else if (!each.startsWith('\\')) rows.push({ kind: each.startsWith('+') ? 'added' : 'same', line: line++, text });
    }
  }
  if (rows.length <= MOST_ROWS) return rows;
  return [...rows.slice(0, MOST_ROWS), { kind: 'gap', text: `${rows.length - MOST_ROWS} more lines` }];
}
