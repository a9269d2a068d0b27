import { remembered } from '../../text/memo.ts';
import type { Edit } from './fix.ts';

/** Applies edits to a script's text; those that create files are passed over. They must be in the order of the text and must not overlap; two inserts at one place are one after the other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { path, span, text: replacement } of edits) {
    if (path !== undefined) continue;
    if (span.start < at || span.end < span.start)
      throw new RangeError(`edits overlap or are out of order at offset ${span.start}`);
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Sorts edits into the order of the text; undefined when two overlap. */
export function orderEdits(edits: readonly Edit[]): readonly Edit[] | undefined {
  const own = edits.filter(({ path }) => path === undefined);
  const ordered = own.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const overlap = ordered.some((edit, index) => edit.span.start < (ordered[index - 1]?.span.end ?? 0));
  return overlap ? undefined : [...edits.filter(({ path }) => path !== undefined), ...ordered];
}

/** Where an offset of the text is after the edits. An offset inside a replaced span moves to the replacement's start. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  const { own, shifts } = remembered(SHIFTS, edits, () => shiftsOf(edits));
  // The first edit that an offset is before.
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own[middle]?.span.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const last = own[low - 1]?.span;
  if (last !== undefined && offset < last.end) return last.start + (shifts[low - 1] ?? 0);
  return offset + (shifts[low] ?? 0);
}

/** The edits of a script, and by how much all before each of them, and at last all, move what stands behind them. */
interface Shifts {
  readonly own: readonly Edit[];
  readonly shifts: readonly number[];
}

/** The places of all probes are asked for. */
const SHIFTS = new WeakMap<readonly Edit[], Shifts>();

function shiftsOf(edits: readonly Edit[]): Shifts {
  const own = edits.filter(({ path }) => path === undefined);
  const shifts = [0];
  let shift = 0;
  for (const { span, text } of own) {
    shift += text.length - (span.end - span.start);
    shifts.push(shift);
  }
  return { own, shifts };
}

/** Where what stands at an offset after the edits stood before them. What an edit put in stands for the edit's start. */
export function originalOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { span, text } of edits) {
    const start = span.start + shift;
    if (offset < start) break;
    if (offset < start + text.length) return span.start;
    shift += text.length - (span.end - span.start);
  }
  return offset - shift;
}

/** The path of the file that an edit of a script is in: the script's own, or that of a file in its folder. */
export function pathOfEdit({ path }: Pick<Edit, 'path'>, script: string): string {
  return path === undefined ? script : besideScript(script, path);
}

/** The path of a file in the folder of a script. */
export function besideScript(script: string, name: string): string {
  return script.slice(0, script.lastIndexOf('/') + 1) + name;
}
