import type { Colors } from 'picocolors/types.js';
import type { LineMap, Span } from '../text/position.ts';
import { layOut } from './terminal-text.ts';

/** How many columns of a long line are shown before the place. */
const LEAD = 30;

/** A text with its lines counted. */
export interface SourceText {
  readonly text: string;
  readonly lines: LineMap;
}

/** How lines are shown; `paint` is for the carets. */
interface LineLook {
  readonly colors: Colors;
  /** How many characters of a long line are shown, the gutter and the marks of what is left out beside them. */
  readonly window: number;
  readonly paint: (text: string) => string;
}

/**
 * The lines of a span with carets under exactly the span, as a compiler shows them: one line for the source, one for the
 * carets. Of a span of more than three lines the first and the last are shown.
 *
 * @param gutter the width of the column for line numbers.
 */
export function sourceLines(
  { text, lines }: SourceText,
  span: Span,
  gutter: number,
  { colors, paint, window }: LineLook,
): string[] {
  const first = lines.position(span.start).line;
  const last = lines.position(Math.max(span.start, span.end - 1)).line;
  const rows: string[] = [];
  const bar = colors.blue('|');
  for (let line = first; line <= last; line++) {
    if (last - first > 2 && line === first + 1) {
      rows.push(`${' '.repeat(gutter)} ${colors.blue(':')} ${colors.dim(`${last - first - 1} more lines`)}`);
      line = last - 1;
    } else {
      const start = lines.lineStart(line);
      const content = lineContent(text, start);
      const from = line === first ? span.start - start : content.length - content.trimStart().length;
      const to = line === last ? span.end - start : content.length;
      const { source, carets } = underline(content, { from, to, window });
      rows.push(`${colors.blue(String(line).padStart(gutter))} ${bar} ${source}`.trimEnd());
      rows.push(`${' '.repeat(gutter)} ${bar} ${paint(carets)}`);
    }
  }
  return rows;
}

/** The part of a span that is on its first line; never empty where the span is not. */
export function firstLine({ text, lines }: SourceText, span: Span): Span {
  const start = lines.lineStart(lines.position(span.start).line);
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, start + lineContent(text, start).length)) };
}

/** The width of the gutter that all these spans need. */
export function gutterWidth(lines: LineMap, spans: readonly Span[]): number {
  return Math.max(...spans.map((span) => String(lines.position(Math.max(span.start, span.end - 1)).line).length));
}

/** The line that starts at an offset, without its line end. */
function lineContent(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const content = text.slice(start, end === -1 ? text.length : end);
  return content.endsWith('\r') ? content.slice(0, -1) : content;
}

/** A line as shown and the carets under `from` to `to` (0-based offsets in the line); at least one caret. */
function underline(
  content: string,
  { from, to, window }: { readonly from: number; readonly to: number; readonly window: number },
): { source: string; carets: string } {
  const { part, shift } = windowOf(content, from, window);
  const shown = layOut(part);
  const start = shown.column(Math.min(from - shift, part.length));
  const end = shown.column(Math.min(Math.max(to - shift, 0), part.length));
  const before = shift > 0 ? '…' : '';
  const after = shift + part.length < content.length ? '…' : '';
  return {
    source: `${before}${shown.text}${after}`,
    carets: ' '.repeat(start + before.length) + '^'.repeat(Math.max(1, end - start)),
  };
}

/** Of a line that is too long, the part around an offset; never half of a surrogate pair. */
function windowOf(content: string, from: number, window: number): { part: string; shift: number } {
  if (content.length <= window) return { part: content, shift: 0 };
  let shift = Math.min(Math.max(0, from - LEAD), content.length - window);
  let end = shift + window;
  if (isLowSurrogate(content, shift)) shift--;
  if (isLowSurrogate(content, end)) end++;
  return { part: content.slice(shift, end), shift };
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
