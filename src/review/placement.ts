import type { Hunk } from '../change/change.ts';
import type { Finding } from '../policy/finding.ts';
import type { LineMap } from '../syntax/position.ts';
import type { Span } from '../syntax/tree.ts';

/** Lines of the new side, from 1, both inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where a comment can sit; `at` says which place of the finding the lines show. */
export type Placement =
  | { readonly kind: 'inline'; readonly at: 'whole' | 'part' | 'related'; readonly lines: Lines }
  | { readonly kind: 'summary' };

/**
 * Finds the lines of the diff to comment on: the finding's own lines if one hunk holds them all, else the first of them that
 * the diff shows, else the first related place of this file that it shows. GitHub refuses a comment on any other line, and one
 * whose lines lie in two hunks.
 *
 * @param hunks undefined when the diff is not to be had: then everything goes to the summary.
 */
export function placeFinding(
  finding: Pick<Finding, 'span' | 'related'>,
  lines: LineMap,
  hunks: readonly Hunk[] | undefined,
): Placement {
  if (hunks === undefined) return { kind: 'summary' };
  const own = linesOf(finding.span, lines);
  if (hunkOf(own, hunks) !== undefined) return { kind: 'inline', at: 'whole', lines: own };
  const part = firstShown(own, hunks);
  if (part !== undefined) return { kind: 'inline', at: 'part', lines: { first: part, last: part } };
  for (const place of finding.related) {
    if (place.path !== undefined) continue;
    const line = firstShown(linesOf(place.span, lines), hunks);
    if (line !== undefined) return { kind: 'inline', at: 'related', lines: { first: line, last: line } };
  }
  return { kind: 'summary' };
}

/** The lines that a span touches: a span that ends with a line's end does not touch the next line. */
export function linesOf(span: Span, lines: LineMap): Lines {
  const first = lines.position(span.start).line;
  return { first, last: lines.position(Math.max(span.start, span.end - 1)).line };
}

/** The hunk that holds all the lines, if one does. */
export function hunkOf({ first, last }: Lines, hunks: readonly Hunk[]): Hunk | undefined {
  return hunks.find((hunk) => first >= hunk.newStart && last < hunk.newStart + hunk.newLines);
}

function firstShown(lines: Lines, hunks: readonly Hunk[]): number | undefined {
  for (const hunk of hunks) {
    const line = Math.max(lines.first, hunk.newStart);
    if (line <= lines.last && line < hunk.newStart + hunk.newLines) return line;
  }
  return undefined;
}
