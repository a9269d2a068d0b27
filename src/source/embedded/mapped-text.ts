import type { Span } from '../../text/position.ts';

/** How text is written where a part of a program stands; undefined where it cannot be written there. */
export type Writer = (text: string) => string | undefined;

export const asItIs: Writer = (text) => text;

/**
 * A part of a text that comes from a host file: `verbatim` has the characters of the host, `escaped` is written there in other
 * characters, and `unknown` stands for something that only a run knows, such as the value of a variable.
 */
export interface Segment {
  readonly kind: 'verbatim' | 'escaped' | 'unknown';
  /** In the text. */
  readonly start: number;
  readonly end: number;
  /** In the host. */
  readonly host: Span;
  readonly write: Writer;
}

/** A text with the places in a host file that it comes from. Its segments cover it in order. Offsets are in UTF-16 units. */
export class MappedText {
  readonly text: string;
  readonly segments: readonly Segment[];

  constructor(text: string, segments: readonly Segment[]) {
    this.text = text;
    this.segments = segments;
  }

  /** A part of a host file as it stands there. */
  static of(host: string, { start, end }: Span = { start: 0, end: host.length }, write: Writer = asItIs): MappedText {
    const segment: Segment = { kind: 'verbatim', start: 0, end: end - start, host: { start, end }, write };
    return new MappedText(host.slice(start, end), start === end ? [] : [segment]);
  }

  /** Whether some of it stands for what only a run knows. */
  get hasUnknown(): boolean {
    return this.segments.some(({ kind }) => kind === 'unknown');
  }

  /** The place in the host of a span of the text. An empty span is the place to insert at. */
  toHost({ start, end }: Span): Span {
    const first = this.segmentAt(start);
    if (first === undefined) return { start: 0, end: 0 };
    const from = startIn(first, start);
    if (end <= start) return { start: from, end: from };
    const last = this.segmentAt(end - 1) ?? first;
    return { start: from, end: Math.max(from, endIn(last, end)) };
  }

  /** Where an offset of the text is in the host. */
  hostOffset(offset: number): number {
    return this.toHost({ start: offset, end: offset }).start;
  }

  /** The segment with an offset; the last one where the offset is the end of the text. */
  segmentAt(offset: number): Segment | undefined {
    const at = indexAt(this.segments, offset);
    return this.segments[at];
  }

  slice(start: number, end: number = this.text.length): MappedText {
    return new TextBuilder(this).keep(start, end).build();
  }
}

function startIn({ kind, start, end, host }: Segment, offset: number): number {
  if (offset >= end) return host.end;
  return kind === 'verbatim' ? host.start + offset - start : host.start;
}

function endIn({ kind, start, host }: Segment, offset: number): number {
  return kind === 'verbatim' ? host.start + offset - start : host.end;
}

/** The index of the last segment that starts at or before an offset; 0 in an empty list. */
function indexAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Makes a text of parts of another one. The places of the new text are those in the host of the other. */
export class TextBuilder {
  readonly #from: MappedText;
  readonly #texts: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #writers = new Map<Writer, Map<Writer, Writer>>();
  #length = 0;

  constructor(from: MappedText) {
    this.#from = from;
  }

  get length(): number {
    return this.#length;
  }

  /** Goes on with a part as it is. @param write how text is written among that part */
  keep(start: number, end: number, write: Writer = asItIs): this {
    const { segments, text } = this.#from;
    for (let at = indexAt(segments, start); ; at++) {
      const segment = segments[at];
      if (segment === undefined || segment.start >= end) break;
      const from = Math.max(start, segment.start);
      const to = Math.min(end, segment.end);
      const host =
        segment.kind === 'verbatim'
          ? { start: segment.host.start + from - segment.start, end: segment.host.start + to - segment.start }
          : segment.host;
      this.#add(segment.kind, text.slice(from, to), host, this.#joined(segment.write, write));
    }
    return this;
  }

  /** Goes on with `text`, which is written there as the part from `start` to `end`. */
  escaped(text: string, { start, end }: Span, write: Writer = asItIs): this {
    const unknown = this.#from.slice(start, end).hasUnknown;
    return this.#put(unknown ? 'unknown' : 'escaped', text, { start, end }, write);
  }

  /** Goes on with something that only a run knows. @param text what stands for it */
  unknown(text: string, { start, end }: Span, write: Writer = asItIs): this {
    return this.#put('unknown', text, { start, end }, write);
  }

  build(): MappedText {
    return new MappedText(this.#texts.join(''), this.#segments);
  }

  #put(kind: 'escaped' | 'unknown', text: string, span: Span, write: Writer): this {
    const outer = this.#from.segmentAt(span.start)?.write ?? asItIs;
    this.#add(kind, text, this.#from.toHost(span), this.#joined(outer, write));
    return this;
  }

  #add(kind: Segment['kind'], text: string, host: Span, write: Writer): void {
    if (text === '') return;
    const start = this.#length;
    this.#texts.push(text);
    this.#length += text.length;
    const last = this.#segments.at(-1);
    const joins = kind === 'verbatim' && last?.kind === 'verbatim';
    if (joins && last.host.end === host.start && last.write === write)
      this.#segments[this.#segments.length - 1] = {
        ...last,
        end: this.#length,
        host: { start: last.host.start, end: host.end },
      };
    else this.#segments.push({ kind, start, end: this.#length, host, write });
  }

  /** Writes by the inner writer, and what that gives by the outer one. The same two give the same writer. */
  #joined(outer: Writer, inner: Writer): Writer {
    if (inner === asItIs) return outer;
    if (outer === asItIs) return inner;
    const known = this.#writers.get(outer) ?? new Map<Writer, Writer>();
    this.#writers.set(outer, known);
    const joined: Writer =
      known.get(inner) ??
      ((text) => {
        const written = inner(text);
        return written === undefined ? undefined : outer(written);
      });
    known.set(inner, joined);
    return joined;
  }
}

/** Texts of one host, one behind the other. */
export function joinTexts(texts: readonly MappedText[]): MappedText {
  let length = 0;
  const segments: Segment[] = [];
  for (const { text, segments: own } of texts) {
    for (const segment of own) segments.push({ ...segment, start: segment.start + length, end: segment.end + length });
    length += text.length;
  }
  return new MappedText(texts.map(({ text }) => text).join(''), segments);
}
