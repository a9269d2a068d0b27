import { type ChangedFile, diffLines, hunkUpTo } from './diff.ts';
import type { Anchor, Side } from './state.ts';

/** GitHub counts characters, not bytes or UTF-16 units. */
export const BODY_LIMIT = 65_536;

/** Where a request wants a comment. All fields as they came; nothing is checked yet. */
export interface WantedPlace {
  readonly path: string;
  readonly line: number | undefined;
  readonly side: string | undefined;
  readonly startLine: number | undefined;
  readonly startSide: string | undefined;
  readonly position: number | undefined;
}

/** Why a comment cannot be placed: the field to blame in the words of both APIs. */
export interface Misplacement {
  readonly field: 'path' | 'line' | 'side' | 'start_line' | 'start_side' | 'position' | 'body';
  /** As the reviews API says it. */
  readonly text: string;
  /** As the single-comment API says it. */
  readonly thread: string;
}

export type Placement = { readonly anchor: Anchor } | { readonly misplaced: Misplacement };

function misplaced(field: Misplacement['field'], text: string, thread: string): Placement {
  return { misplaced: { field, text, thread } };
}

function isSide(value: string): value is Side {
  return value === 'LEFT' || value === 'RIGHT';
}

/**
 * Whether GitHub would take a comment at this place of the diff. Context lines may be named from either side, added ones
 * from the right and removed ones from the left. A span lies in one hunk and starts before it ends.
 */
export function place(files: readonly ChangedFile[], wanted: WantedPlace): Placement {
  const file = files.find((one) => one.path === wanted.path);
  if (file === undefined) return misplaced('path', 'Path could not be resolved', 'path must be part of the diff');
  const patch = file.patch ?? '';
  const lines = patch === '' ? [] : diffLines(patch);
  const { side = 'RIGHT', line } = wanted;
  const startSide = wanted.startSide === undefined || wanted.startSide === 'side' ? side : wanted.startSide;
  if (!isSide(side))
    return misplaced('side', `Expected "${side}" to be one of: LEFT, RIGHT`, 'side is not included in the list');
  if (!isSide(startSide)) {
    return misplaced(
      'start_side',
      `Expected "${startSide}" to be one of: LEFT, RIGHT`,
      'start_side is not included in the list',
    );
  }
  const at = (number: number | undefined, on: Side) =>
    lines.find((one) => (on === 'LEFT' ? one.old : one.new) === number);
  if (line === undefined) {
    const found = lines.find((one) => one.position === wanted.position);
    const number = found?.new ?? found?.old;
    if (found === undefined || number === undefined) {
      return wanted.position === undefined
        ? misplaced('line', 'Line could not be resolved', 'line must be part of the diff')
        : misplaced('position', 'Position could not be resolved', 'position is invalid');
    }
    const { position } = found;
    const onSide = found.new === undefined ? 'LEFT' : 'RIGHT';
    return { anchor: { kind: 'line', side: onSide, line: number, position, hunk: hunkUpTo(patch, position) } };
  }
  const end = at(line, side);
  if (end === undefined) return misplaced('line', 'Line could not be resolved', 'line must be part of the diff');
  const { position } = end;
  const anchor = { kind: 'line', side, line, position, hunk: hunkUpTo(patch, position) } as const;
  if (wanted.startLine === undefined) {
    return wanted.startSide === undefined
      ? { anchor }
      : misplaced('start_side', 'Start side needs a start line', 'start_side cannot be set without start_line');
  }
  const start = at(wanted.startLine, startSide);
  if (start === undefined) {
    return misplaced('start_line', 'Start line could not be resolved', 'start_line must be part of the diff');
  }
  if (start.hunk !== end.hunk) {
    return misplaced(
      'start_line',
      'Start line must be in the same hunk as the line',
      'start_line must be part of the same hunk as the line.',
    );
  }
  if (start.position >= end.position || (startSide === side && wanted.startLine >= line)) {
    return misplaced('start_line', 'Start line must precede the end line', 'start_line must precede the end line.');
  }
  return { anchor: { ...anchor, start: { side: startSide, line: wanted.startLine } } };
}

/** What is wrong with the body of a comment or review, or undefined. */
export function bodyMisplacement(body: string): Misplacement | undefined {
  if (body.trim() === '') return { field: 'body', text: "Body can't be blank", thread: "body can't be blank" };
  if ([...body].length > BODY_LIMIT) {
    const text = `Body is too long (maximum is ${BODY_LIMIT} characters)`;
    return { field: 'body', text, thread: `body is too long (maximum is ${BODY_LIMIT} characters)` };
  }
  return undefined;
}
