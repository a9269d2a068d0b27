/**
 * Makes text from scripts and file names safe to print: it cannot move the cursor, colour, reorder or hide anything, and a CI
 * system that reads the log cannot take it for a command. Pure.
 */

import { eastAsianWidth } from 'get-east-asian-width';
import { codePointName, isUnseen } from '../text/unseen.ts';

/** How wide a tab stop is in what is shown. */
const TAB = 4;

const ZERO_WIDTH = /[\p{Mn}\p{Me}]/u;

/**
 * GitHub's runner takes `##[` anywhere in a line for a command, and Azure Pipelines `##vso[`:
 * actions/runner, src/Runner.Common/ActionCommand.cs, TryParse.
 */
const COMMAND_BRACKET = /##(?:vso)?$/i;

/** One line of a text as it is shown, and where each of its UTF-16 offsets lands. */
export interface ShownLine {
  readonly text: string;
  /** The columns it takes, from 0. */
  readonly width: number;
  /** The column, from 0, at which the character at a 0-based offset of the line starts. */
  column(offset: number): number;
}

/** Lays out one line (without its line end): tabs become spaces, what cannot be seen becomes `<U+202E>`. */
export function layOut(line: string): ShownLine {
  const columns: number[] = [];
  let text = '';
  let width = 0;
  for (const character of line) {
    const shown = character === '\t' ? ' '.repeat(TAB - (width % TAB)) : showCharacter(character, text);
    for (let unit = 0; unit < character.length; unit++) columns.push(width);
    text += shown;
    width += shown === character ? characterWidth(character) : shown.length;
  }
  return { text, width, column: (offset) => columns[offset] ?? width };
}

/** Text for one line of a terminal; line ends are shown like all other controls. */
export function oneLine(text: string): string {
  return layOut(text).text;
}

/** A path, which must not make the line that starts with it a workflow command (`::error::`). */
export function shownPath(path: string): string {
  const safe = oneLine(path);
  return /^\s*::/.test(safe) ? `./${safe}` : safe;
}

/**
 * Breaks text at spaces into lines of at most `width` columns; its own line ends stay. A longer word has its own line. No
 * line can be taken for a workflow command.
 *
 * @param hang by how many columns all lines but the first are indented
 */
export function wrap(text: string, width: number, hang = 0): string[] {
  const margin = ' '.repeat(hang);
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = lines.length === 0 ? '' : margin;
    let empty = true;
    for (const word of oneLine(paragraph).split(' ')) {
      if (!empty && textWidth(line) + 1 + textWidth(word) > width) {
        lines.push(line);
        line = margin + word;
      } else line += empty ? word : ` ${word}`;
      empty = empty && word === '';
    }
    lines.push(line);
  }
  return lines.map((each) => each.replace(/^(\s*):(?=:)/, '$1<U+003A>'));
}

/** The columns a text takes that has been made safe. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pads a safe text with spaces. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

function showCharacter(character: string, before: string): string {
  const risky = isUnseen(character) || (character === '[' && COMMAND_BRACKET.test(before));
  return risky ? `<${codePointName(character)}>` : character;
}

function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** The columns of a line where nobody says how many there are: the output is no terminal. */
export const USUAL_WIDTH = 100;

/** The least room for the last column of a table. */
const LAST_COLUMN = 20;

/**
 * Rows of cells as lines of at most `width` columns: a table whose last column is broken into lines under itself, or where that
 * has no room, each row as its first cell with the others below it.
 *
 * @returns the lines of each row, without spaces at their ends
 */
export function table(rows: readonly (readonly string[])[], width: number): string[][] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns - 1 }, (_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const left = widths.reduce((sum, each) => sum + each + 2, 0);
  const longest = Math.max(0, ...rows.map((row) => textWidth(row[columns - 1] ?? '')));
  if (width - left < Math.min(LAST_COLUMN, longest)) return rows.map((row) => stacked(row, width));
  return rows.map((row) => {
    const [first = '', ...rest] = wrap(row[columns - 1] ?? '', width - left);
    const cells = widths.map((each, column) => padEnd(row[column] ?? '', each));
    return [[...cells, first].join('  '), ...rest.map((line) => ' '.repeat(left) + line)].map((line) => line.trimEnd());
  });
}

function stacked([first = '', ...rest]: readonly string[], width: number): string[] {
  const others = rest.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const below = wrap(others.join('  '), width - 4).map((line) => `    ${line}`.trimEnd());
  return [...wrap(first, width, 2), ...(others.length === 0 ? [] : below)];
}
