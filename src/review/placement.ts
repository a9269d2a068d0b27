import type { RelatedPlace } from '../engine/policy/finding.ts';
import { fileOfPlace } from '../engine/report.ts';
import type { Hunk } from '../text/hunks.ts';
import type { Span } from '../text/position.ts';
import { LineMap } from '../text/position.ts';
import type { KnownFinding } from './fingerprint.ts';

/** Lines of the new side, from 1, both inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where a comment is placed. `path` is a file of the diff; `at` says which place of the finding the lines show. */
export type Placement =
  | {
      readonly kind: 'inline';
      readonly at: 'whole' | 'part' | 'related';
      readonly path: string;
      readonly lines: Lines;
    }
  /** The file as a whole. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'summary' };

/** The hunks of each changed file, by path; undefined for a file without an available diff. */
export type ChangedHunks = ReadonlyMap<string, readonly Hunk[] | undefined>;

/** What a change shows of its files. */
export interface ShownDiff {
  readonly hunks: ChangedHunks;
  /** For an unchanged script: the file of the diff because of which it was judged. */
  readonly causes?: ReadonlyMap<string, string>;
}

/**
 * Finds the best place to comment on that GitHub accepts: the finding's own lines if one hunk holds them all, else the first of
 * them that the diff shows, else the first related place that it shows (of this file or another one), else the changed file as a
 * whole. GitHub refuses a comment on any other line, and one whose lines lie in two hunks.
 */
export function placeFinding(
  { finding, file, lines }: Pick<KnownFinding, 'finding' | 'file' | 'lines'>,
  { hunks, causes }: ShownDiff,
): Placement {
  const { path } = file;
  const shown = hunks.get(path);
  const own = linesOf(finding.span, lines);
  if (shown !== undefined) {
    if (isInOneHunk(own, shown)) return { kind: 'inline', at: 'whole', path, lines: own };
    const part = firstShown(own, shown);
    if (part !== undefined) return { kind: 'inline', at: 'part', path, lines: { first: part, last: part } };
  }
  for (const { path: other, at } of relatedLines({ finding, file, lines })) {
    const line = firstShown(at, hunks.get(other) ?? []);
    if (line !== undefined) return { kind: 'inline', at: 'related', path: other, lines: { first: line, last: line } };
  }
  const cause = hunks.has(path) ? path : causes?.get(path);
  return cause === undefined ? { kind: 'summary' } : { kind: 'file', path: cause };
}

/** A related place of a finding in the file that it points into. */
export interface RelatedLines {
  readonly place: RelatedPlace;
  readonly path: string;
  readonly map: LineMap;
  readonly at: Lines;
}

/** The related places of a finding, each with its lines. */
export function relatedLines({
  finding,
  file,
  lines,
}: Pick<KnownFinding, 'finding' | 'file' | 'lines'>): RelatedLines[] {
  return finding.related.map((place) => {
    const { path, text } = fileOfPlace(file, place);
    const map = place.path === undefined ? lines : new LineMap(text);
    return { place, path, map, at: linesOf(place.span, map) };
  });
}

/** The lines that a span touches: a span that ends with a line's end does not touch the next line. */
export function linesOf(span: Span, lines: LineMap): Lines {
  const first = lines.position(span.start).line;
  return { first, last: lines.position(Math.max(span.start, span.end - 1)).line };
}

/** Whether one hunk holds all the lines. */
export function isInOneHunk({ first, last }: Lines, hunks: readonly Hunk[]): boolean {
  return hunks.some((hunk) => first >= hunk.newStart && last < hunk.newStart + hunk.newLines);
}

function firstShown(lines: Lines, hunks: readonly Hunk[]): number | undefined {
  for (const hunk of hunks) {
    const line = Math.max(lines.first, hunk.newStart);
    if (line <= lines.last && line < hunk.newStart + hunk.newLines) return line;
  }
  return undefined;
}
