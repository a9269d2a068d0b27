import { startsItem } from './item-start.ts';
import { Scanner } from './scanner.ts';
import { codeOf, TokenList } from './token.ts';

/** The start rules of the grammar, one for each kind of top-level item. */
export type ItemRule =
  | 'preprocessor'
  | 'cDefinition'
  | 'config'
  | 'import'
  | 'mapDeclaration'
  | 'macro'
  | 'subprogram'
  | 'probe';

/** One top-level item, whose tokens are in the list of its scanner. */
export interface ScannedItem {
  readonly rule: ItemRule;
  /** The offset in the text where the item ends. */
  readonly end: number;
  /** True if the text ends, or another item seems to begin, before the item's brackets are closed. */
  readonly open: boolean;
  /** The index of the token at which brackets are nested too deeply, if they are. */
  readonly tooDeep?: number;
}

/** How deep brackets, and conditionals in conditionals, may be nested. Real scripts stay below 20. */
export const NESTING_LIMIT = 64;

const KEYWORD = /(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y;
const RULE_OF_KEYWORD: ReadonlyMap<string, ItemRule> = new Map([
  ['struct', 'cDefinition'],
  ['union', 'cDefinition'],
  ['enum', 'cDefinition'],
  ['config', 'config'],
  ['import', 'import'],
  ['let', 'mapDeclaration'],
  ['macro', 'macro'],
  ['fn', 'subprogram'],
]);
const HASH = 35;
const OPEN_BRACE = codeOf('{');
const CLOSE_BRACE = codeOf('}');
const OPEN_PARENTHESIS = codeOf('(');
const CLOSE_PARENTHESIS = codeOf(')');
const OPEN_BRACKET = codeOf('[');
const CLOSE_BRACKET = codeOf(']');
const SEMICOLON = codeOf(';');
const QUESTION = codeOf('?');
const COLON = codeOf(':');
const COMMA = codeOf(',');
const SLASH = codeOf('/');
const ELSE = codeOf('else');
/** The tokens with which a predicate can go on after a block in it. */
const BEHIND_BLOCK = new Set(
  ['/', '+', '-', '%', '&', '|', '^', '<', '>', '<=', '>=', '<<', '>>', '==', '!=', '&&', '||', '.', '->', '?', ':']
    .concat([',', ')', ']', '{'])
    .map(codeOf),
);
/** The same for tokens that may also begin an attach point. */
const IN_PREDICATE = new Set(['[', '*'].map(codeOf));
const ATTRIBUTE = codeOf('__attribute__');

/** Cuts a script into its top-level items. */
export class ItemScanner {
  readonly tokens: TokenList;
  readonly #scanner: Scanner;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    this.tokens = new TokenList(source);
    this.#scanner = new Scanner(this.tokens);
  }

  get comments() {
    return this.#scanner.comments;
  }

  get unclosed() {
    return this.#scanner.unclosed;
  }

  /** Lets the next item begin at the offset `at` instead of after the last one. */
  resumeAt(at: number): void {
    this.#scanner.at = at;
  }

  /**
   * Takes the tokens of the next item, or returns undefined if there is none. Brackets and strings are respected;
   * nothing else is checked. With `wary`, an item also ends where a line looks like the start of another one: that is
   * for texts in which a bracket is known to be missing.
   */
  next(wary: boolean): ScannedItem | undefined {
    const scanner = this.#scanner;
    this.tokens.clear();
    if (!scanner.skipLayout()) return undefined;
    if (this.#source.charCodeAt(scanner.at) === HASH) {
      scanner.takePreprocessorLine();
      return { rule: 'preprocessor', end: scanner.at, open: false };
    }
    KEYWORD.lastIndex = scanner.at;
    return this.#scanBrackets(RULE_OF_KEYWORD.get(KEYWORD.exec(this.#source)?.[1] ?? '') ?? 'probe', wary);
  }

  /** Takes the tokens of everything that is left, as they are inside a probe. */
  rest(): void {
    this.tokens.clear();
    while (this.#scanner.skipLayout()) this.#scanner.takeToken();
  }

  #scanBrackets(rule: ItemRule, wary: boolean): ScannedItem {
    const [scanner, tokens] = [this.#scanner, this.tokens];
    let inHead = rule === 'probe';
    let attaching = inHead;
    let closed = rule === 'mapDeclaration';
    let braces = 0;
    let nesting = 0;
    // Brackets that were open where the block began, and the slashes before it outside of brackets.
    let around = 0;
    let slashes = 0;
    let questions = 0;
    let tooDeep: number | undefined;
    const found = (open: boolean): ScannedItem => {
      const item = { rule, end: scanner.at, open };
      return tooDeep === undefined ? item : { ...item, tooDeep };
    };
    while (scanner.skipLayout()) {
      if (wary && nesting > 0 && scanner.newLine && startsItem(this.#source, scanner.at)) return found(true);
      if (attaching && scanner.takeAttachPoint()) {
        attaching = false;
        continue;
      }
      scanner.takeToken();
      const code = tokens.code(tokens.count - 1);
      inHead &&= code === COMMA;
      attaching = inHead;
      switch (code) {
        case OPEN_BRACE:
          if (braces === 0) {
            around = nesting;
            if (slashes > 1 && tokens.code(tokens.count - 2) === SLASH) slashes = 0;
          }
          braces++;
          nesting++;
          questions = 0;
          break;
        case CLOSE_BRACE:
          braces--;
          nesting--;
          questions = 0;
          closed = braces <= 0;
          if (closed && !this.#goesOn(rule, slashes > 0, around > 0)) return found(false);
          break;
        case OPEN_PARENTHESIS:
        case OPEN_BRACKET:
          nesting++;
          break;
        case CLOSE_PARENTHESIS:
        case CLOSE_BRACKET:
          nesting--;
          if (closed && nesting <= 0 && hasTail(rule) && !this.#goesOn(rule, false, false)) return found(false);
          break;
        case SEMICOLON:
          questions = 0;
          if (braces <= 0) return found(false);
          break;
        case SLASH:
          if (rule === 'probe' && nesting === 0) slashes++;
          break;
        case QUESTION:
          questions++;
          break;
        case COLON:
          questions = Math.max(0, questions - 1);
      }
      if (nesting + questions > NESTING_LIMIT) tooDeep ??= tokens.count - 1;
    }
    return found(braces > 0 || nesting > 0);
  }

  /**
   * Whether what follows a closed bracket belongs to the same item: no other item can begin with it, or the block is inside
   * open brackets, in a predicate or a type.
   */
  #goesOn(rule: ItemRule, inPredicate: boolean, inBrackets: boolean): boolean {
    const [scanner, tokens] = [this.#scanner, this.tokens];
    const after = scanner.at;
    if (scanner.skipLayout()) {
      if (inBrackets && !(scanner.newLine && startsItem(this.#source, scanner.at))) return true;
      scanner.takeToken();
      const code = tokens.code(tokens.count - 1);
      tokens.pop();
      scanner.at = after;
      if (code === ELSE || (rule === 'probe' ? BEHIND_BLOCK.has(code) : code === SLASH)) return true;
      if (inPredicate && IN_PREDICATE.has(code)) return true;
      if (code === SEMICOLON) return hasTail(rule);
      if (rule === 'cDefinition') return code === ATTRIBUTE;
    }
    scanner.at = after;
    return false;
  }
}

/** Whether the grammar allows tokens between the closing bracket of an item and its end. */
function hasTail(rule: ItemRule): boolean {
  return rule === 'cDefinition' || rule === 'mapDeclaration';
}
