import { structuredPatch } from 'diff';
import type { Hunk } from '../text/hunks.ts';
import { plural } from '../text/plural.ts';
import { type Markup, type Tag, tag } from './markup.ts';

/** A row of a script or a diff. `line` counts from 1 on the new side; a row of the old side has none. */
export interface Row {
  readonly kind: 'added' | 'removed' | 'same' | 'gap';
  readonly line?: number;
  readonly text: string;
}

const MARKS = { added: '+', removed: '-', same: '', gap: '' } as const;

/** So many lines around a place are shown where the diff does not show it. */
const CONTEXT = 3;

/** Past so many rows of a diff only what is around the places is shown. */
const MOST_ROWS = 500;

/**
 * The rows of a script that a page shows: its diff, and what is around places outside of it.
 *
 * @param hunks undefined where there is no diff.
 * @param places lines from 1.
 */
export function shownRows(text: string, hunks: readonly Hunk[] | undefined, places: readonly number[]): Row[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const shown = new Set<number>();
  const length = (hunks ?? []).reduce((sum, { newLines, removed }) => sum + newLines + (removed?.length ?? 0), 0);
  const diff = length <= MOST_ROWS ? (hunks ?? []) : [];
  for (const { newStart, newLines } of diff) for (let at = 0; at < newLines; at++) shown.add(newStart + at);
  for (const place of places) for (let at = place - CONTEXT; at <= place + CONTEXT; at++) shown.add(at);
  const added = new Set((hunks ?? []).flatMap((hunk) => hunk.added));
  const removed = new Map<number, string[]>();
  for (const gone of diff.flatMap((hunk) => hunk.removed ?? []))
    removed.set(gone.before, [...(removed.get(gone.before) ?? []), gone.text]);

  const rows: Row[] = [];
  let last = 0;
  for (let line = 1; line <= lines.length + 1; line++) {
    const gone = removed.get(line) ?? [];
    const isShown = shown.has(line) && line <= lines.length;
    if (!isShown && gone.length === 0) continue;
    if (line > last + 1) rows.push({ kind: 'gap', text: `${plural(line - last - 1, 'line')} not shown` });
    for (const text of gone) rows.push({ kind: 'removed', text });
    if (isShown) rows.push({ kind: added.has(line) ? 'added' : 'same', line, text: lines[line - 1] ?? '' });
    last = isShown ? line : line - 1;
  }
  if (rows.length > 0 && last < lines.length)
    rows.push({ kind: 'gap', text: `${plural(lines.length - last, 'line')} not shown` });
  return rows;
}

/**
 * Rows as a table.
 *
 * @param name what the table is called for those who do not see it.
 * @param below what comes under a line.
 */
export function lineTable<Leaf = never>(
  rows: readonly Row[],
  name: string,
  below: (line: number) => Markup<Leaf> = () => undefined,
): Tag<Leaf> {
  const body = rows.map(({ kind, line, text }): Markup<Leaf> => {
    const cells = [
      tag('td', { class: 'number' }, String(line ?? '')),
      tag('td', { class: 'mark' }, MARKS[kind]),
      tag('td', { class: 'source' }, text),
    ];
    const under = line === undefined ? undefined : below(line);
    const placed =
      under === undefined ? undefined : tag<Leaf>('tr', { class: 'place' }, tag<Leaf>('td', { colspan: '3' }, under));
    return [tag('tr', { class: kind }, cells), placed, '\n'];
  });
  return tag<Leaf>('table', { class: 'lines', 'aria-label': name }, tag<Leaf>('tbody', {}, body));
}

/** A change with more added and removed lines takes long to compute, and nobody reads it. */
const MOST_PATCHED_LINES = 2000;
const MOST_PATCH_ROWS = 200;

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
  if (rows.length <= MOST_PATCH_ROWS) return rows;
  return [...rows.slice(0, MOST_PATCH_ROWS), { kind: 'gap', text: `${rows.length - MOST_PATCH_ROWS} more lines` }];
}
