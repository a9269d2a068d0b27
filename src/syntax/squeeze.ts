import { nextItemStart } from './item-boundary.ts';
import { attachPointAt } from './provider.ts';
import type { Comment } from './tree.ts';

/**
 * A script without its comments and with its white space squeezed, as the grammar reads it. Ohm works character by
 * character, so what need not be there costs most: this pass makes the grammar several times faster.
 */
export interface SqueezedText {
  /** At most one space or newline between tokens; no space beside a bracket, a comma or a semicolon. */
  readonly text: string;
  /** For each UTF-16 unit of `text` its offset in the original; one more entry for the end. */
  readonly offsets: Int32Array;
  readonly comments: readonly Comment[];
  /** Strings and comments that never end, with their extent in the original text. */
  readonly unclosed: readonly Unclosed[];
}

export interface Unclosed {
  readonly what: 'string' | 'comment';
  readonly start: number;
  readonly end: number;
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const STAR = 42;
const COMMA = 44;
const SLASH = 47;
const BACKSLASH = 92;
const BRACE = 123;
const BYTE_ORDER_MARK = 0xfeff;

/** Beside one of these a space separates nothing. */
const NO_SPACE_BESIDE = new Set([...'(){}[];,'].map((character) => character.charCodeAt(0)));
/**
 * A run of characters in which nothing special begins. It stops behind a comma, a semicolon or a brace, because a word
 * that follows may start an attach point.
 */
const PLAIN = /[^\s"#/,;{}]*[,;{}]?/y;
const WORD_START = /[A-Za-z]/;

/**
 * Takes the comments out of `text` and squeezes its white space. White space that contains a newline becomes one
 * newline, because preprocessor lines end there and because error recovery looks for line starts.
 * Runs in time linear in the text; never throws.
 */
export function squeeze(text: string): SqueezedText {
  return new Squeezer(text).run();
}

class Squeezer {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #offsets: Int32Array;
  readonly #comments: Comment[] = [];
  readonly #unclosed: Unclosed[] = [];
  #length = 0;
  /** False once a comment was found that never closes: then no later one does. */
  #commentsClose = true;
  /** The last unit that was kept; 0 before the first. */
  #last = LF;
  /** Brackets may belong to an attach point, so one with a space before it must stay apart. */
  #afterAttachPoint = false;
  #gap: '' | ' ' | '\n' = '';
  #gapAt = 0;

  constructor(source: string) {
    this.#source = source;
    this.#offsets = new Int32Array(source.length + 1);
  }

  run(): SqueezedText {
    const source = this.#source;
    let at = source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    while (at < source.length) {
      switch (source.charCodeAt(at)) {
        case SPACE:
        case TAB:
        case CR:
          at = this.#space(at, ' ');
          break;
        case LF:
          at = this.#space(at, '\n');
          break;
        case SLASH:
          at = this.#slash(at);
          break;
        case QUOTE:
          at = this.#string(at);
          break;
        case HASH:
          at = this.#hash(at);
          break;
        default:
          at = this.#plain(at);
      }
    }
    this.#offsets[this.#length] = source.length;
    return {
      text: this.#pieces.join(''),
      offsets: this.#offsets.subarray(0, this.#length + 1),
      comments: this.#comments,
      unclosed: this.#unclosed,
    };
  }

  #space(at: number, kind: ' ' | '\n'): number {
    if (this.#gap === '') this.#gapAt = at;
    if (this.#gap !== '\n') this.#gap = kind;
    return at + 1;
  }

  #keep(start: number, end: number): void {
    const first = this.#source.charCodeAt(start);
    if (this.#gap !== '') {
      const free = this.#afterAttachPoint ? first === COMMA || first === BRACE : NO_SPACE_BESIDE.has(first);
      const separates = !NO_SPACE_BESIDE.has(this.#last) && !free;
      if (this.#length > 0 && (this.#gap === '\n' || separates)) {
        this.#pieces.push(this.#gap);
        this.#offsets[this.#length++] = this.#gapAt;
      }
      this.#gap = '';
    }
    this.#afterAttachPoint = false;
    this.#pieces.push(this.#source.slice(start, end));
    for (let at = start; at < end; at++) this.#offsets[this.#length++] = at;
    this.#last = this.#source.charCodeAt(end - 1);
  }

  #comment(kind: Comment['kind'], start: number, end: number): number {
    const text = this.#source.slice(start, end);
    this.#comments.push({ kind, span: { start, end }, text });
    return this.#space(start, text.includes('\n') ? '\n' : ' ') - 1 + (end - start);
  }

  /** The end of the line that `at` is on, without its CR. */
  #lineEnd(at: number): number {
    const found = this.#source.indexOf('\n', at);
    const end = found === -1 ? this.#source.length : found;
    return end > at && this.#source.charCodeAt(end - 1) === CR ? end - 1 : end;
  }

  #slash(at: number): number {
    const next = this.#source.charCodeAt(at + 1);
    if (next === SLASH) return this.#comment('line', at, this.#lineEnd(at));
    if (next === STAR) return this.#comment('block', at, this.#blockCommentEnd(at));
    this.#keep(at, at + 1);
    return at + 1;
  }

  #blockCommentEnd(at: number): number {
    const found = this.#commentsClose ? this.#source.indexOf('*/', at + 2) : -1;
    if (found !== -1) return found + 2;
    this.#commentsClose = false;
    this.#unclosed.push({ what: 'comment', start: at, end: this.#lineEnd(at) });
    // Nobody wants the rest of the file to be a comment: let it end before the next line that begins an item.
    const next = nextItemStart(this.#source, at, this.#source.length);
    return next < this.#source.length ? next - 1 : next;
  }

  /** A string ends at its quote, or unclosed at the end of its line. */
  #string(start: number): number {
    const source = this.#source;
    for (let at = start + 1; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (unit === BACKSLASH && source.charCodeAt(at + 1) !== LF) at++;
      else if (unit === QUOTE) {
        this.#keep(start, at + 1);
        return at + 1;
      } else if (unit === LF) break;
    }
    const end = this.#lineEnd(start);
    this.#unclosed.push({ what: 'string', start, end });
    this.#keep(start, end);
    return end;
  }

  /** `#!` before everything else is a comment; `#` at the start of a line is a preprocessor line; `$#` is neither. */
  #hash(at: number): number {
    const next = this.#source.charCodeAt(at + 1);
    if (this.#length === 0 && next === 33) return this.#comment('shebang', at, this.#lineEnd(at));
    if (this.#length === 0 || this.#gap === '\n') return this.#preprocessorLine(at);
    this.#keep(at, at + 1);
    return at + 1;
  }

  /** One logical line: a backslash joins the next line to it, a block comment may reach over lines. */
  #preprocessorLine(start: number): number {
    const source = this.#source;
    let from = start;
    let at = start;
    while (at < source.length) {
      const unit = source.charCodeAt(at);
      if (unit === BACKSLASH) {
        const joined = source.charCodeAt(at + 1) === CR ? at + 2 : at + 1;
        if (source.charCodeAt(joined) === LF) {
          if (at > from) this.#keep(from, at);
          this.#space(at, ' ');
          from = joined + 1;
        }
        at = joined + 1;
      } else if (unit === SLASH && source.charCodeAt(at + 1) === STAR) {
        if (at > from) this.#keep(from, at);
        const end = this.#blockCommentEnd(at);
        this.#comments.push({ kind: 'block', span: { start: at, end }, text: source.slice(at, end) });
        this.#space(at, ' ');
        from = at = end;
      } else if (unit === LF || (unit === SLASH && source.charCodeAt(at + 1) === SLASH)) break;
      else at++;
    }
    const end = Math.min(at, source.length);
    const trimmed = from + source.slice(from, end).trimEnd().length;
    if (trimmed > from) this.#keep(from, trimmed);
    return end;
  }

  /** Everything else up to the next special character. Paths of attach points may hold what looks like a comment. */
  #plain(at: number): number {
    const source = this.#source;
    if (this.#startsWord() && WORD_START.test(source.charAt(at))) {
      const end = attachPointAt(source, at);
      if (end > at) {
        this.#keep(at, end);
        this.#afterAttachPoint = true;
        return end;
      }
    }
    PLAIN.lastIndex = at;
    const end = PLAIN.test(source) ? Math.max(PLAIN.lastIndex, at + 1) : at + 1;
    this.#keep(at, end);
    return end;
  }

  #startsWord(): boolean {
    return this.#gap !== '' || this.#length === 0 || NO_SPACE_BESIDE.has(this.#last);
  }
}
