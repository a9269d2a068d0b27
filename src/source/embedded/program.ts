import type { EmbeddedKind } from '../../text/embedded-kind.ts';
import type { Span } from '../../text/position.ts';
import type { HostComment } from './comment.ts';
import type { MappedText } from './mapped-text.ts';

/** A bpftrace program in a file of another kind. */
export interface EmbeddedProgram {
  /** What bpftrace would read, and where it stands in the host. */
  readonly source: MappedText;
  /** Where the command or block that holds it starts in the host: a comment above that speaks of the program. */
  readonly opens: number;
}

/** What was found in a host file. */
export interface FoundPrograms {
  readonly programs: readonly EmbeddedProgram[];
  /** Paths of scripts, as commands name them. */
  readonly scripts: readonly string[];
  /** The places of programs of which the text cannot be told. */
  readonly unclear: readonly Span[];
  /** How many are left out because there are too many. */
  readonly left: number;
}

/** A file with programs in it. */
export interface HostFile extends FoundPrograms {
  readonly kind: EmbeddedKind;
  /** Missing where there are no comments. */
  readonly comment?: HostComment;
}

/** The most programs of one file that are judged. */
export const MOST_PROGRAMS = 500;

/** Gathers what is found in one file. */
export class Findings {
  readonly programs: EmbeddedProgram[] = [];
  readonly scripts = new Set<string>();
  readonly unclear: Span[] = [];
  left = 0;
  readonly #places = new Set<string>();
  readonly #strays: Stray[] = [];

  /** @param opens where the command or block starts in the host */
  add(whole: MappedText, opens: number): void {
    const source = withoutBraces(whole);
    const trimmed = source.text.trim();
    if (trimmed === '' || ELLIPSIS.test(trimmed) || ELIDED.test(trimmed)) return;
    const place = { start: startOf(source), end: endOf(source) };
    const key = `${place.start} ${place.end}`;
    if (this.#places.has(key)) return;
    this.#places.add(key);
    const isHole =
      HOLE.test(trimmed) ||
      source.segments.every(({ kind, start, end }) => kind === 'unknown' || isBlank(source, start, end));
    if (isHole) this.unclear.push(place);
    else if (this.programs.length < MOST_PROGRAMS) this.programs.push({ source, opens });
    else this.left += 1;
  }

  /**
   * Adds a text that is a program by itself, on whatever way it comes to bpftrace. It counts where no other program has its place.
   *
   * @param sure whether it is known how it is formatted
   */
  addStray(source: MappedText, opens: number, sure: boolean): void {
    if (this.#strays.length < MOST_STRAYS) this.#strays.push({ source, opens, sure });
    else this.left += 1;
  }

  /** @param block where the block opens that all of it is in */
  addAll(found: Findings, block?: number): void {
    for (const { source, opens } of found.programs) this.add(source, block ?? opens);
    for (const { source, opens, sure } of found.#strays) this.addStray(source, block ?? opens, sure);
    for (const path of found.scripts) this.scripts.add(path);
    this.unclear.push(...found.unclear);
    this.left += found.left;
  }

  /** Takes the programs in that stand by themselves, without those that are a part of another one. */
  #settle(): void {
    const taken = this.programs.flatMap(({ source }) => source.segments.map(({ host }) => host));
    const places = new Places(taken);
    let last: Stray | undefined;
    const byPlace = ({ source: a }: Stray, { source: b }: Stray) => startOf(a) - startOf(b) || endOf(b) - endOf(a);
    for (const stray of [...this.#strays].sort(byPlace)) {
      const start = startOf(stray.source);
      if (places.meet(start, endOf(stray.source))) continue;
      if (last === undefined || start >= endOf(last.source)) {
        if (last !== undefined) this.add(last.source, last.opens);
        last = stray;
      } else if (stray.sure && !last.sure) last = stray;
    }
    if (last !== undefined) this.add(last.source, last.opens);
  }

  found(): FoundPrograms {
    this.#settle();
    const programs = [...this.programs].sort((a, b) => startOf(a.source) - startOf(b.source));
    return { programs, scripts: [...this.scripts], unclear: this.unclear, left: this.left };
  }
}

interface Stray extends EmbeddedProgram {
  readonly sure: boolean;
}

/** How many programs that stand by themselves are kept until all of a file is read. */
const MOST_STRAYS = 2 * MOST_PROGRAMS;

/** Parts of a host, to ask whether something else meets one of them. */
class Places {
  readonly #starts: readonly number[];
  /** The greatest end of those that start at or before each. */
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.#starts = sorted.map(({ start }) => start);
    let most = 0;
    this.#ends = sorted.map(({ end }) => {
      most = Math.max(most, end);
      return most;
    });
  }

  meet(start: number, end: number): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    return (this.#ends[low - 1] ?? 0) > start;
  }
}

/** What documents write for some program, and for the body of one: `...` and `<program>`, `{ ... }`. */
const ELIDED = /^(?:[^{}"]*\{\s*(?:\.{3}|…)\s*\})+$/;
const ELLIPSIS = /^(?:\.{3}|…|<[^<>{}\n]*>)$/;
/** A place of a format for a whole program: `%s`, `{}`, `{name}`, `{{ name }}`. */
const HOLE = /^(?:%(?:\(\w+\))?[a-z]|\{[\w .]*\}|\{\{[^{}\n]*\}\})$/;

/** Pages of commands by example write what a reader is to replace between double braces, which may be all of a program. */
function withoutBraces(source: MappedText): MappedText {
  const { text } = source;
  const start = text.search(/\S/);
  const end = text.trimEnd().length;
  if (!text.startsWith('{{', start) || !text.endsWith('}}', end)) return source;
  const inner = source.slice(start + 2, end - 2);
  return inner.text.includes('{') && isBalanced(inner.text) ? inner : source;
}

/** Whether no brace closes what was not opened: `{{a}} { } {{b}}` is not between one pair. */
function isBalanced(text: string): boolean {
  let deep = 0;
  for (const { 0: brace } of text.matchAll(/[{}]/g)) {
    deep += brace === '{' ? 1 : -1;
    if (deep < 0) return false;
  }
  return deep === 0;
}

function isBlank({ text }: MappedText, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function startOf({ segments }: MappedText): number {
  return segments[0]?.host.start ?? 0;
}

function endOf({ segments }: MappedText): number {
  return segments.at(-1)?.host.end ?? 0;
}
