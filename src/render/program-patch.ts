import { structuredPatch } from 'diff';
import type { Tried } from '../engine/rewrite/fix.ts';

/** Lines of context, as other patches of this room have. */
const CONTEXT = 2;
/** Of a longer patch the rest is counted, not shown. */
const MOST_LINES = 60;
/** A patch with more added and removed lines is not computed. */
const MOST_CHANGES = 2_000;

/** What is said above the patch of a program. */
export const BY_HAND = 'The program after the rewrite that this file has no place for';

/** The program of a rewrite that its file has no place for, if there is one among what was tried. */
export function programOf(tried: readonly Tried[] | undefined): NonNullable<Tried['program']> | undefined {
  return tried?.find(({ program }) => program !== undefined)?.program;
}

/**
 * What a rewrite changes in the text of a program, as lines of a patch with their signs. The lines hold the text of the program
 * unchanged: the caller makes them safe.
 */
export function programPatch({ before, after }: NonNullable<Tried['program']>): string[] {
  const options = { context: CONTEXT, maxEditLength: MOST_CHANGES };
  const patch = structuredPatch('', '', before, after, undefined, undefined, options);
  if (patch === undefined) return ['The edits are too many to show here.'];
  const lines = patch.hunks.flatMap((hunk, index) => [
    ...(index === 0 ? [] : ['…']),
    // Programs in files of other kinds seldom end with a line end.
    ...hunk.lines.filter((line) => !line.startsWith('\\')).map((line) => line.replace(/\r$/, '')),
  ]);
  const left = lines.length - MOST_LINES;
  return left > 0 ? [...lines.slice(0, MOST_LINES), `${left} more lines`] : lines;
}
