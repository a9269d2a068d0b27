import type { Interval } from 'ohm-js';
import type { Span } from './tree.ts';

/** Where a stretch of squeezed text comes from: what turns the grammar's offsets into the author's. */
export interface Origin {
  /** The text as the author wrote it. */
  readonly source: string;
  /** For each unit of the squeezed text its offset in `source`. */
  readonly offsets: Int32Array;
  /** Where in the squeezed text the parsed stretch begins. */
  readonly start: number;
}

/** The author's span of an interval of the parsed stretch. White space inside the interval's ends must be gone. */
export function spanOf(origin: Origin, interval: Interval): Span {
  const start = origin.start + interval.startIdx;
  const end = origin.start + interval.endIdx;
  return spanOfSqueezed(origin.offsets, start, end);
}

/** The author's span of the squeezed text from `start` to `end`, empty when they are equal. */
export function spanOfSqueezed(offsets: Int32Array, start: number, end: number): Span {
  const first = offsets[start] ?? 0;
  if (end <= start) return { start: first, end: first };
  return { start: first, end: (offsets[end - 1] ?? 0) + 1 };
}
