import { diffArrays } from 'diff';
import type { ReviewComment } from '../github/state.ts';
import { suggestionBlocks } from '../github/suggestion.ts';

/** A line of a diff as GitHub shows it. Numbers count from 1, on the side where the line is. */
export interface DiffRow {
  readonly kind: 'hunk' | 'added' | 'removed' | 'same';
  readonly old?: number;
  readonly new?: number;
  /** Without the mark of the first column. */
  readonly text: string;
}

/** The rows of a patch that starts with `@@`. */
export function patchRows(patch: string): DiffRow[] {
  const at = { old: 0, new: 0 };
  return patch.split('\n').flatMap((line): DiffRow[] => {
    const [, old, fresh] = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line) ?? [];
    if (old !== undefined && fresh !== undefined) {
      at.old = Number(old);
      at.new = Number(fresh);
      return [{ kind: 'hunk', text: line }];
    }
    const text = line.slice(1);
    switch (line[0]) {
      case '+':
        return [{ kind: 'added', new: at.new++, text }];
      case '-':
        return [{ kind: 'removed', old: at.old++, text }];
      case ' ':
        return [{ kind: 'same', old: at.old++, new: at.new++, text }];
      default:
        return [];
    }
  });
}

/** The first and last line, from 1, of the new side that a comment sits on; undefined for a comment on a file. */
export function commentedLines({ anchor }: ReviewComment): { first: number; last: number } | undefined {
  return anchor.kind === 'file' ? undefined : { first: anchor.start?.line ?? anchor.line, last: anchor.line };
}

/** What a comment's suggestion does to the lines that it sits on, or undefined without a suggestion. */
export function suggestionRows(comment: ReviewComment, file: readonly DiffRow[]): DiffRow[] | undefined {
  const [wanted] = suggestionBlocks(comment.body);
  const lines = commentedLines(comment);
  if (wanted === undefined || lines === undefined) return undefined;
  const there = file.filter((row) => row.new !== undefined && row.new >= lines.first && row.new <= lines.last);
  const at = { old: lines.first, new: lines.first };
  return diffArrays(
    there.map(({ text }) => text),
    wanted,
  ).flatMap(({ added, removed, value }) =>
    value.map((text): DiffRow => {
      if (added) return { kind: 'added', new: at.new++, text };
      if (removed) return { kind: 'removed', old: at.old++, text };
      return { kind: 'same', old: at.old++, new: at.new++, text };
    }),
  );
}
