import { CLOSING, CLOSING_OF, codeOf, type TokenList } from './token.ts';

const OPEN_BRACE = codeOf('{');
const CLOSE_BRACE = codeOf('}');
const SEMICOLON = codeOf(';');
const SLASH = codeOf('/');
const ELSE = codeOf('else');
const FOR = codeOf('for');
/** The words that begin a statement with a block. */
const WITH_BLOCK = new Set(['if', 'for', 'while', 'unroll'].map(codeOf));

/** No head of a loop has more tokens. */
const LOOP_HEAD = 64;

/** Indices of consecutive tokens; `end` is exclusive. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What to leave out so that the rest of an item can be read after a failure at the token `at`: the statement in the
 * innermost block around it, with its semicolon or blocks, or the predicate before the body. Undefined if neither can be
 * found. A parenthesis or bracket that is not closed ends with the statement.
 */
export function brokenPart(tokens: TokenList, at: number): TokenRange | undefined {
  const start = statementStart(tokens, at);
  if (start === undefined) return brokenPredicate(tokens, at);
  const withBlock = WITH_BLOCK.has(tokens.code(start));
  const open = new OpenBrackets(tokens.code(start) === FOR);
  for (let index = start; index < tokens.count; index++) {
    const code = tokens.code(index);
    // The block around the statement ends.
    if (code === CLOSE_BRACE && !open.hasBrace) return index >= at && index > start ? { start, end: index } : undefined;
    open.take(code);
    if (index < at || open.hasBrace) continue;
    if (code === SEMICOLON && open.isEmpty) return { start, end: index + 1 };
    if (code !== CLOSE_BRACE || tokens.code(index + 1) === ELSE || !(withBlock || open.isEmpty)) continue;
    return { start, end: tokens.code(index + 1) === SEMICOLON ? index + 2 : index + 1 };
  }
  return undefined;
}

/** From the first slash of an item to the brace of its body, if the token `at` is between them. */
function brokenPredicate(tokens: TokenList, at: number): TokenRange | undefined {
  let start = 0;
  while (start < at && tokens.code(start) !== SLASH) start++;
  let end = Math.max(start + 1, at);
  while (end < tokens.count && tokens.code(end) !== OPEN_BRACE && !CLOSING.has(tokens.code(end))) end++;
  return start > 0 && start < at && tokens.code(end) === OPEN_BRACE ? { start, end } : undefined;
}

/** The index of the first token of the innermost statement around `at`; undefined outside of blocks. */
function statementStart(tokens: TokenList, at: number): number | undefined {
  /** For each open block the index where its current statement begins, the innermost last. */
  const starts: number[] = [];
  for (let index = 0; index < at; index++) {
    const code = tokens.code(index);
    const last = starts.length - 1;
    if (code === OPEN_BRACE) starts.push(index + 1);
    else if (code === CLOSE_BRACE) {
      starts.pop();
      if (tokens.code(index + 1) !== ELSE && last > 0) starts[last - 1] = index + 1;
    } else if (code === SEMICOLON && last >= 0 && !inLoopHead(tokens, starts[last] ?? 0, index)) {
      starts[last] = index + 1;
    }
  }
  return starts.at(-1);
}

/** Whether a semicolon is one of `for (...; ...; ...)`, as in C. */
function inLoopHead(tokens: TokenList, start: number, to: number): boolean {
  if (tokens.code(start) !== FOR || to - start > LOOP_HEAD) return false;
  const open = new OpenBrackets(true);
  for (let index = start; index < to; index++) open.take(tokens.code(index));
  return !open.isEmpty;
}

/** The brackets that are open. It tolerates brackets that do not match. */
class OpenBrackets {
  readonly #closing: number[] = [];
  #braces = 0;
  readonly #inLoopHead: boolean;

  /** @param inLoopHead the parentheses may contain semicolons */
  constructor(inLoopHead: boolean) {
    this.#inLoopHead = inLoopHead;
  }

  get isEmpty(): boolean {
    return this.#closing.length === 0;
  }

  get hasBrace(): boolean {
    return this.#braces > 0;
  }

  take(code: number): void {
    const closing = CLOSING_OF.get(code);
    if (closing !== undefined) {
      this.#closing.push(closing);
      if (code === OPEN_BRACE) this.#braces++;
    } else if (code === CLOSE_BRACE) {
      while (!this.isEmpty && this.#closing.pop() !== CLOSE_BRACE);
      this.#braces = Math.max(0, this.#braces - 1);
    } else if (code === SEMICOLON) {
      if (this.#inLoopHead && !this.hasBrace) return;
      while (!this.isEmpty && this.#closing.at(-1) !== CLOSE_BRACE) this.#closing.pop();
    } else if (CLOSING.has(code) && this.#closing.at(-1) !== CLOSE_BRACE) this.#closing.pop();
  }
}
