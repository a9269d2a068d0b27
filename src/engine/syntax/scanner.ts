import { nextItemStart } from './item-start.ts';
import { isTooLarge } from './literal.ts';
import { attachPointEnd } from './provider.ts';
import { codeOf, type TokenList, tokensLike } from './token.ts';
import type { Comment } from './tree.ts';

/** A string or a comment that never ends, with its offsets up to the end of its line. */
export interface Unclosed {
  readonly what: 'string' | 'comment';
  readonly start: number;
  readonly end: number;
}

const LF = 10;
const CR = 13;
const BANG = 33;
const QUOTE = 34;
const HASH = 35;
const STAR = 42;
const SLASH = 47;
const BACKSLASH = 92;

/** The classes of characters by which the scanner decides what begins. */
const [OTHER, SPACE, NEWLINE, WORD, DIGIT, SIGN, STRING, SIGIL] = [0, 1, 2, 3, 4, 5, 6, 7];
const CLASSES = new Uint8Array(128);
/** The signs by the code of their first character, longer signs first. */
const SIGNS: [string, number][][] = Array.from({ length: 128 }, () => []);
for (const entry of tokensLike(/^[^\w<]|^<(?!\w)/)) SIGNS[entry[0].charCodeAt(0)]?.push(entry);
SIGNS.forEach((signs, code) => {
  signs.sort(([a], [b]) => b.length - a.length);
  if (signs.length > 0) CLASSES[code] = SIGN;
});
for (const character of ' \t\r') CLASSES[character.charCodeAt(0)] = SPACE;
for (const character of '0123456789') CLASSES[character.charCodeAt(0)] = DIGIT;
for (const character of '_abcdefghijklmnopqrstuvwxyz') {
  CLASSES[character.charCodeAt(0)] = CLASSES[character.toUpperCase().charCodeAt(0)] = WORD;
}
CLASSES[LF] = NEWLINE;
CLASSES[QUOTE] = STRING;
for (const character of '$@#') CLASSES[character.charCodeAt(0)] = SIGIL;

const LEXER_BUILTINS = ['args', 'ctx', 'kstack', 'nsecs', 'pid', 'tid', 'ustack'];
const BUILTINS = [
  ...['true', 'false', 'uid', 'gid', 'cgroup', 'cpid', 'cpu', 'comm', 'elapsed', 'retval', 'func', 'probe'],
  ...['curtask', 'rand', 'username', 'numaid', 'jiffies', 'ncpus', 'usermode'],
];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...tokensLike(/^\w/),
  ...LEXER_BUILTINS.map((word): [string, number] => [word, codeOf('<lexer builtin>')]),
  ...BUILTINS.map((word): [string, number] => [word, codeOf('<builtin>')]),
]);
const ARGUMENT = /^s?arg\d+$/;

const NAME = codeOf('<name>');
const BUILTIN = codeOf('<builtin>');
const LEXER_BUILTIN = codeOf('<lexer builtin>');
const VARIABLE = codeOf('<variable>');
const MAP = codeOf('<map>');
const POSITIONAL = codeOf('<positional>');
const TEXT = codeOf('<string>');
const BAD_TEXT = codeOf('<string with a bad escape>');
const UNCLOSED_TEXT = codeOf('<unclosed string>');
const DECIMAL = codeOf('<decimal>');
const DIGITS = codeOf('<digits>');
const NUMBER = codeOf('<number>');
const MALFORMED = codeOf('<malformed number>');
const STRAY = codeOf('<stray character>');
const ATTACH_POINT = codeOf('<attach point>');
const PREPROCESSOR_LINE = codeOf('<preprocessor line>');

const DECIMAL_NUMBER = /^\d(?:_*\d)*$/;
/** A leading zero means octal. */
const BAD_OCTAL = /^0[0-7]*[89]/;
const OTHER_NUMBER =
  /^(?:0[xX](?:_*[\da-fA-F])+|(?:0*\d[eE]\d(?:_*\d)*|\d(?:_*\d)*)(?:ns|us|ms|[smhd]|[uU]?(?:[lL][lL]?)?)?)$/;
/** No number is this long, and a regular expression could run out of stack on a very long text. */
const NUMBER_LIMIT = 1000;
const GOOD_ESCAPES = /^(?:[^\\]|\\(?:[ntr"\\]|(?![4-7][0-7]{2})[0-7]|[xX][\da-fA-F]))*$/;
const NATURAL = /0*[1-9]\d*/y;

/**
 * Takes the tokens of a script one after the other, and the layout between them. It takes time linear in the text, and
 * never throws. A place may be scanned again in another context; its comments are recorded once.
 */
export class Scanner {
  readonly comments: Comment[] = [];
  /** Strings and comments that never end. */
  readonly unclosed: Unclosed[] = [];
  /** The offset from which the next token is looked for. */
  at = 0;
  /** Whether the layout that `skipLayout` last skipped has a newline in it. */
  newLine = true;
  readonly #source: string;
  readonly #tokens: TokenList;
  /** Comments and unclosed strings before this offset are recorded. */
  #noted = 0;
  /** False after a comment that never closes: then no later one closes either. */
  #commentsClose = true;
  #begun = false;

  constructor(tokens: TokenList) {
    this.#source = tokens.source;
    this.#tokens = tokens;
    this.at = tokens.source.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** Goes on to the next token; false if there is none. */
  skipLayout(): boolean {
    const source = this.#source;
    const begun = this.#begun;
    this.newLine = !begun;
    for (; this.at < source.length; this.at++) {
      const unit = source.charCodeAt(this.at);
      const kind = CLASSES[unit] ?? OTHER;
      if (kind === SPACE) continue;
      if (kind === NEWLINE) this.newLine = true;
      else if (unit === SLASH && this.#comment()) this.at--;
      else if (unit === HASH && !begun && source.charCodeAt(this.at + 1) === BANG) {
        const end = this.#lineEnd(this.at);
        this.#note('shebang', this.at, end);
        this.at = end - 1;
      } else {
        this.#begun = true;
        return true;
      }
    }
    return false;
  }

  /** Takes the attach point that begins here, if there is one. */
  takeAttachPoint(): boolean {
    const end = attachPointEnd(this.#source, this.at);
    if (end === this.at) return false;
    this.#take(ATTACH_POINT, end);
    return true;
  }

  /** Takes the token that begins here. The caller knows that there is one. */
  takeToken(): void {
    const source = this.#source;
    const unit = source.charCodeAt(this.at);
    switch (CLASSES[unit] ?? OTHER) {
      case WORD:
        return this.#takeWord();
      case DIGIT:
        return this.#takeNumber();
      case SIGN:
        return this.#takeSign(unit);
      case STRING:
        return this.#takeString();
      case SIGIL:
        return unit === HASH ? this.#takeHash() : this.#takeSigil(unit);
      default:
        return this.#take(STRAY, this.at + 1);
    }
  }

  /** Takes one logical line: a backslash joins the next line to it, and a block comment may span lines. */
  takePreprocessorLine(): void {
    const source = this.#source;
    const start = this.at;
    let last = start + 1;
    while (this.at < source.length) {
      const unit = source.charCodeAt(this.at);
      if (unit === LF || (unit === SLASH && source.charCodeAt(this.at + 1) === SLASH)) break;
      if (unit === SLASH && this.#comment()) continue;
      if (unit === BACKSLASH) {
        const joined = source.charCodeAt(this.at + 1) === CR ? this.at + 2 : this.at + 1;
        if (source.charCodeAt(joined) === LF) {
          this.at = joined + 1;
          continue;
        }
      }
      this.at++;
      if (CLASSES[unit] !== SPACE) last = this.at;
    }
    this.#tokens.push(PREPROCESSOR_LINE, start, last);
  }

  #take(code: number, end: number): void {
    this.#tokens.push(code, this.at, end);
    this.at = end;
  }

  #wordEnd(from: number): number {
    const source = this.#source;
    let end = from;
    for (; end < source.length; end++) {
      const kind = CLASSES[source.charCodeAt(end)] ?? OTHER;
      if (kind !== WORD && kind !== DIGIT) break;
    }
    return end;
  }

  #takeWord(): void {
    const end = this.#wordEnd(this.at);
    const word = this.#source.slice(this.at, end);
    this.#take(WORDS.get(word) ?? wordLike(word), end);
  }

  #takeNumber(): void {
    const end = this.#wordEnd(this.at);
    const text = this.#source.slice(this.at, end);
    if (text.length > NUMBER_LIMIT) this.#take(MALFORMED, end);
    else if (DECIMAL_NUMBER.test(text))
      this.#take(BAD_OCTAL.test(text) || (text.length > 19 && isTooLarge(text)) ? DIGITS : DECIMAL, end);
    else this.#take(OTHER_NUMBER.test(text) && !BAD_OCTAL.test(text) && !isTooLarge(text) ? NUMBER : MALFORMED, end);
  }

  #takeSign(unit: number): void {
    for (const [sign, code] of SIGNS[unit] ?? []) {
      if (sign.length === 1 || this.#source.startsWith(sign, this.at)) return this.#take(code, this.at + sign.length);
    }
    this.#take(STRAY, this.at + 1);
  }

  #takeSigil(unit: number): void {
    const source = this.#source;
    const next = this.at + 1;
    const word = (CLASSES[source.charCodeAt(next)] ?? OTHER) === WORD;
    if (unit === 64) return this.#take(MAP, word ? this.#wordEnd(next) : next);
    if (word) return this.#take(VARIABLE, this.#wordEnd(next));
    if (source.charCodeAt(next) === HASH) return this.#take(POSITIONAL, next + 1);
    NATURAL.lastIndex = next;
    if (NATURAL.test(source)) return this.#take(POSITIONAL, NATURAL.lastIndex);
    this.#take(STRAY, next);
  }

  #takeHash(): void {
    if (this.newLine) this.takePreprocessorLine();
    else this.#take(STRAY, this.at + 1);
  }

  /** A string ends at its quote, or unclosed at the end of its line. */
  #takeString(): void {
    const source = this.#source;
    let escapes = false;
    for (let at = this.at + 1; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (unit === BACKSLASH && source.charCodeAt(at + 1) !== LF) {
        escapes = true;
        at++;
      } else if (unit === QUOTE) {
        const good = !escapes || GOOD_ESCAPES.test(source.slice(this.at + 1, at));
        return this.#take(good ? TEXT : BAD_TEXT, at + 1);
      } else if (unit === LF) break;
    }
    const end = this.#lineEnd(this.at);
    if (this.at >= this.#noted) this.unclosed.push({ what: 'string', start: this.at, end });
    this.#noted = Math.max(this.#noted, end);
    this.#take(UNCLOSED_TEXT, end);
  }

  /** Skips the comment that begins here, if there is one. */
  #comment(): boolean {
    const start = this.at;
    const next = this.#source.charCodeAt(start + 1);
    if (next === SLASH) this.at = this.#lineEnd(start);
    else if (next === STAR) this.at = this.#blockCommentEnd(start);
    else return false;
    this.#note(next === SLASH ? 'line' : 'block', start, this.at);
    return true;
  }

  #note(kind: Comment['kind'], start: number, end: number): void {
    const text = this.#source.slice(start, end);
    if (text.includes('\n')) this.newLine = true;
    if (start < this.#noted) return;
    this.comments.push({ kind, span: { start, end }, text });
    this.#noted = end;
  }

  /** The end of the line that `at` is on, without its CR. */
  #lineEnd(at: number): number {
    const found = this.#source.indexOf('\n', at);
    const end = found === -1 ? this.#source.length : found;
    return end > at && this.#source.charCodeAt(end - 1) === CR ? end - 1 : end;
  }

  #blockCommentEnd(at: number): number {
    const found = this.#commentsClose ? this.#source.indexOf('*/', at + 2) : -1;
    if (found !== -1) return found + 2;
    this.#commentsClose = false;
    if (at >= this.#noted) this.unclosed.push({ what: 'comment', start: at, end: this.#lineEnd(at) });
    // The author did not mean the rest of the file to be a comment: it ends before the next line that begins an item.
    const next = nextItemStart(this.#source, at);
    return next < this.#source.length ? next - 1 : next;
  }
}

function wordLike(word: string): number {
  if (word.startsWith('__builtin_')) return BUILTIN;
  return ARGUMENT.test(word) ? LEXER_BUILTIN : NAME;
}
