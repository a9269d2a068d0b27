import type { KnownFinding } from './fingerprint.ts';
import { type Lines, placeFinding, type ShownDiff } from './placement.ts';
import { offeredFix, type Suggestion, suggestionFor } from './suggestion.ts';

/** Nobody reads a review with more comments than this, and its page opens slowly. */
export const COMMENT_LIMIT = 30;

/** Each comment on a whole file is a request of its own, and GitHub asks for a second between them. */
export const FILE_COMMENT_LIMIT = 10;

/** How a fix is offered in a comment. */
export type Offer =
  | { readonly kind: 'suggestion'; readonly suggestion: Suggestion }
  /** The fix as a patch to read; `because` says why it cannot be applied with a click. */
  | { readonly kind: 'patch'; readonly because: string }
  /** The suggestion of another comment, on these lines of the same file, is the same edit. */
  | { readonly kind: 'elsewhere'; readonly lines: Lines }
  /** The whole text after the edits, of a program that stands in no file. */
  | { readonly kind: 'whole' }
  | { readonly kind: 'none' };

/** A finding as a comment on a whole file of the diff. */
export interface FileComment {
  readonly known: KnownFinding;
  readonly path: string;
  readonly offer: Offer;
}

/** A finding as a comment on lines of the new side of the diff. */
export interface PlannedComment extends FileComment {
  readonly lines: Lines;
}

/** A finding without a comment of its own: the summary shows it in full. */
export interface UnplacedFinding {
  readonly known: KnownFinding;
  /** Why there is no comment, one sentence. */
  readonly because: string;
}

export interface ReviewPlan {
  /** By path and line. */
  readonly comments: readonly PlannedComment[];
  /** Comments that fit no line: each is posted by itself. In the order of the findings. */
  readonly onFile: readonly FileComment[];
  /** In the order of the findings. */
  readonly unplaced: readonly UnplacedFinding[];
}

/**
 * Decides for each finding whether it becomes a comment on lines of the diff, with a suggestion or a patch, a comment on a
 * file, or a part of the summary. Each finding is in exactly one of the three lists.
 *
 * @param findings worst first: when there are more than COMMENT_LIMIT, the mildest go to the summary.
 * @param room how many comments there may be: fewer where earlier runs have posted some.
 */
export function planReview(findings: readonly KnownFinding[], diff: ShownDiff, room = COMMENT_LIMIT): ReviewPlan {
  const comments: PlannedComment[] = [];
  const onFile: FileComment[] = [];
  const unplaced: UnplacedFinding[] = [];
  const suggested = new Map<string, Suggestion[]>();
  for (const known of findings) {
    const { path, text } = known.file;
    if (comments.length + onFile.length >= room) {
      unplaced.push({
        known,
        because: `A pull request gets ${COMMENT_LIMIT} comments at most, the worst findings first.`,
      });
      continue;
    }
    const shown = diff.hunks.get(path);
    const fix = offeredFix(known.finding.fixes);
    const suggestion = fix === undefined || shown === undefined ? undefined : suggestionFor(text, fix, shown);
    const others = suggested.get(path) ?? [];
    const offer = fix === undefined ? { kind: 'none' as const } : offerOf(suggestion, others);
    if (offer.kind === 'suggestion') {
      suggested.set(path, [...others, offer.suggestion]);
      comments.push({ known, path, lines: offer.suggestion.lines, offer });
      continue;
    }
    const place = placeFinding(known, diff);
    if (place.kind === 'inline') {
      comments.push({ known, path: place.path, lines: place.lines, offer });
    } else if (place.kind === 'file') {
      onFile.push({ known, path: place.path, offer });
    } else {
      unplaced.push({ known, because: NOT_IN_DIFF });
    }
  }
  comments.sort((a, b) => (a.path === b.path ? a.lines.first - b.lines.first : a.path < b.path ? -1 : 1));
  return { comments, onFile, unplaced };
}

/** Why a finding gets no comment although its file could have one. */
export const TOO_MANY_ON_FILES = `A run posts ${FILE_COMMENT_LIMIT} comments on whole files at most, the worst findings first.`;
const NOT_IN_DIFF = 'The lines are not part of the diff of this pull request.';

/** Suggestions of one review never overlap: applying one would make the other wrong. */
function offerOf(suggestion: Suggestion | undefined, others: readonly Suggestion[]): Offer {
  if (suggestion === undefined) {
    return { kind: 'patch', because: 'The edits do not fit one block of lines inside one hunk of the diff.' };
  }
  const { first, last } = suggestion.lines;
  const other = others.find(({ lines }) => first <= lines.last && lines.first <= last);
  if (other === undefined) return { kind: 'suggestion', suggestion };
  const same = other.text === suggestion.text && other.lines.first === first && other.lines.last === last;
  if (same) return { kind: 'elsewhere', lines: other.lines };
  return { kind: 'patch', because: 'Another suggestion of this review changes some of the same lines.' };
}
