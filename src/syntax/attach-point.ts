import type { AttachPoint, AttachPointPart } from './tree.ts';

const NAME = /^([A-Za-z_]\w*)=(?=.)/;

/** The name that the author gave to an attach point (`name=kprobe:f`, 0.25+), if any. */
export function nameOfAttachPoint(text: string): string | undefined {
  return NAME.exec(text)?.[1];
}

/**
 * Splits the text of an attach point at the colons outside quotes. `start` is the offset of the text in the script.
 * A name before the provider is skipped. A provider that holds a wildcard or a positional parameter is left empty, and its text is the first part.
 */
export function splitAttachPoint(text: string, start: number): AttachPoint {
  const named = NAME.exec(text)?.[0].length ?? 0;
  const parts = splitAtColons(text, named).map(
    (piece): AttachPointPart => ({
      text: unquoted(text.slice(piece.start, piece.end)),
      span: { start: start + piece.start, end: start + piece.end },
    }),
  );
  const [first, ...rest] = parts;
  const span = { start, end: start + text.length };
  if (!first || !/^[A-Za-z_]\w*$/.test(first.text)) {
    return {
      kind: 'attach-point',
      span,
      text,
      provider: '',
      providerSpan: { start: start + named, end: start + named },
      parts,
    };
  }
  return { kind: 'attach-point', span, text, provider: first.text, providerSpan: first.span, parts: rest };
}

function splitAtColons(text: string, from: number): { start: number; end: number }[] {
  const pieces = [];
  let start = from;
  for (let at = from; at < text.length; at++) {
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
