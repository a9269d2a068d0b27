import { applyEdits } from '../engine/rewrite/edit.ts';
import { createsFile, type Fix } from '../engine/rewrite/fix.ts';
import type { Hunk } from '../text/hunks.ts';
import { hasUnseen } from '../text/unseen.ts';
import { isInOneHunk, type Lines } from './placement.ts';

/** A block of lines and its replacement: the only form of edit that an author can apply with a click. */
export interface Suggestion {
  /** The lines that are replaced, from 1. */
  readonly lines: Lines;
  /** What replaces them: lines without the last line's end and without carriage returns; undefined deletes the lines. */
  readonly text: string | undefined;
}

/** The fix that a review offers: the first safe one of the script's own text. A suggestion cannot create a file. */
export function offeredFix(fixes: readonly Fix[]): Fix | undefined {
  return fixes.find((fix) => fix.safe && !createsFile(fix));
}

/**
 * A fix as one suggestion, if its edits fit one block of lines inside one hunk; undefined otherwise, and when the
 * suggestion could not be exact.
 *
 * A suggestion carries no carriage returns: a comment's own line ends are normalised on the way, and the block's lines get
 * the ending of the file. So it is made only where every line of the file ends the same way; a file that mixes line ends
 * gets a patch. So does a fix that adds or removes the line end of the last line, which no suggestion can express, and one with
 * invisible characters.
 */
export function suggestionFor(text: string, fix: Fix, hunks: readonly Hunk[]): Suggestion | undefined {
  const before = splitLines(text);
  const after = splitLines(applyEdits(text, fix.edits));
  const ending = commonEnding(before);
  if (ending === undefined) return undefined;

  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  // A fix that only changes other files.
  if (oldEnd === start && newEnd === start) return undefined;

  // Lines that are only inserted replace no block of their own: include a neighbour, the line above if the diff shows it.
  const blocks =
    oldEnd > start
      ? [{ start, oldEnd, newEnd }]
      : [
          { start: start - 1, oldEnd, newEnd },
          { start, oldEnd: oldEnd + 1, newEnd: newEnd + 1 },
        ];
  for (const block of blocks) {
    if (block.oldEnd > before.length) continue;
    const lines = { first: block.start + 1, last: block.oldEnd };
    if (!isInOneHunk(lines, hunks)) continue;
    const content = suggestedText(
      before.slice(block.start, block.oldEnd),
      after.slice(block.start, block.newEnd),
      ending,
    );
    if (content !== false) return { lines, text: content };
  }
  return undefined;
}

/** False when the replacement cannot be written exactly. */
function suggestedText(
  before: readonly string[],
  after: readonly string[],
  ending: '\n' | '\r\n',
): string | undefined | false {
  const closed = before.at(-1)?.endsWith('\n') === true;
  if (after.length === 0) return closed ? undefined : false;
  if (after.at(-1)?.endsWith('\n') !== closed) return false;
  const bare = after.map(bareLine);
  // A change of line ends alone would be undone on the way.
  if (bare.length === before.length && bare.every((line, index) => line === bareLine(before[index] ?? '')))
    return false;
  const kept = after.every((line, index) => !line.endsWith('\n') || line === `${bare[index]}\n` || ending === '\r\n');
  const text = bare.join('\n');
  return kept && !hasUnseen(text) ? text : false;
}

/** A line without its end. */
function bareLine(line: string): string {
  return line.replace(/\r?\n/, '');
}

/** The lines with their ends; a text that ends with a line end has no empty last line here. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** How every line of the file ends; undefined when the ends are mixed. A single line without end counts as LF. */
function commonEnding(lines: readonly string[]): '\n' | '\r\n' | undefined {
  const ended = lines.filter((line) => line.endsWith('\n'));
  const crlf = ended.filter((line) => line.endsWith('\r\n')).length;
  if (crlf === 0) return '\n';
  return crlf === ended.length ? '\r\n' : undefined;
}
