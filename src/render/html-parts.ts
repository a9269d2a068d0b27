import { html } from './html-text.ts';
import { chipTags, htmlOf } from './markup.ts';

/** More chips than this and one are folded where there is little room. */
const MOST_CHIPS = 6;

/** The first of them; the rest is folded. */
export function fewChips(names: readonly string[]): string {
  if (names.length <= MOST_CHIPS + 1) return htmlOf(chipTags(names));
  const rest = names.slice(MOST_CHIPS);
  return `${htmlOf(chipTags(names.slice(0, MOST_CHIPS)))} <details><summary>${rest.length} more</summary>${htmlOf(chipTags(rest))}</details>`;
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
