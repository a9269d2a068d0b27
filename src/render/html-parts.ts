import { html } from './html-text.ts';

/** More chips than this and one are folded where there is little room. */
const MOST_CHIPS = 6;

/** Names that wrap between each other and not within. */
export function chips(names: readonly string[]): string {
  // The spaces keep the names apart where the page is read as text.
  return names.length === 0 ? '' : `<ul class="chips">${names.map((name) => `<li>${html(name)}</li>`).join(' ')}</ul>`;
}

/** The first of them; the rest is folded. */
export function fewChips(names: readonly string[]): string {
  if (names.length <= MOST_CHIPS + 1) return chips(names);
  const rest = names.slice(MOST_CHIPS);
  return `${chips(names.slice(0, MOST_CHIPS))} <details><summary>${rest.length} more</summary>${chips(rest)}</details>`;
}

/** A table of which a narrow screen makes a card for each row: there each cell but the first says its column. @param rows cells as HTML */
export function cardTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  className = 'findings',
): string {
  const head = columns.map((name) => `<th scope="col">${html(name)}</th>`).join('');
  const body = rows.map((cells) => {
    const shown = cells.map((cell, at) => `<td data-label="${html(columns[at] ?? '')}">${cell}</td>`);
    return `<tr>${shown.join('')}</tr>`;
  });
  return `<table class="${className}"><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

/** A region that scrolls by itself because it may be wider than the screen; it can be reached by keyboard. */
export function wide(content: string, name: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${html(name)}">${content}</div>`;
}
