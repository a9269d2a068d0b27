import type { AttachPoint, AttachPointPart } from './tree.ts';

/**
 * Splits the text of an attach point at the colons outside quotes. `start` is the offset of the text in the script.
 * A provider that holds a wildcard or a positional parameter is left empty, and its text is the first part.
 */
export function splitAttachPoint(text: string, start: number): AttachPoint {
  const parts = splitAtColons(text).map(
    (piece): AttachPointPart => ({
      text: unquoted(text.slice(piece.start, piece.end)),
      span: { start: start + piece.start, end: start + piece.end },
    }),
  );
  const [first, ...rest] = parts;
  const span = { start, end: start + text.length };
  if (!first || !/^[A-Za-z_]\w*$/.test(first.text)) {
    return { kind: 'attach-point', span, text, provider: '', providerSpan: { start, end: start }, parts };
  }
  return { kind: 'attach-point', span, text, provider: first.text, providerSpan: first.span, parts: rest };
}

function splitAtColons(text: string): { start: number; end: number }[] {
  const pieces = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = closingQuote(text, at);
    else if (character === '\\') at++;
    else if (character === ':') {
      pieces.push({ start, end: at });
      start = at + 1;
    }
  }
  pieces.push({ start, end: text.length });
  return pieces;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function unquoted(text: string): string {
  return text.replace(/"((?:\\.|[^"\\])*)"/g, (_quoted, inner: string) => inner.replace(/\\(.)/g, '$1'));
}
