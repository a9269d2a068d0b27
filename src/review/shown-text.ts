import { Lexer, type Token, walkTokens } from 'marked';

/** What starts an element, or may. A comment or a tag in another form than this is `<` alone: what it does is not followed. */
const ATTRIBUTE = /\s+[a-z][\w:.-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?/.source;
const TAG = new RegExp(`<!--(?!-?>)(?:(?!--|<!)[^])*-->|<(/?)([a-z][a-z0-9-]*)(?:${ATTRIBUTE})*\\s*/?>|<`, 'gi');
const VOID_ELEMENTS = new Set(['br', 'hr', 'img', 'input', 'wbr']);
/** What may hide all that follows, although it was read as text: a tag that is not whole, and a footnote. */
const STRAY = /<[a-z/!?]|\[\^[^\]]*\]:/i;
/** What may begin something that goes on in the next line: a link, code, a formula, a tag. */
const UNFINISHED = /[[`$]|<(?!\s)/;
/** What another reader of Markdown may take for the second line of a table. */
const DELIMITER_ROW = /^(?=[|: \t]*-)[|: \t-]+$/m;
/** Quotes in quotes, past the fourth: a reader of Markdown would go as deep as they do. */
const DEEP_QUOTE = /^((?:[ \t]*>){4})[ \t>]+/gm;

/** White space for a program that are letters for Markdown and HTML: `</details\u00a0>` closes nothing. */
const ODD_SPACES =
  '\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** The first of 32 code points that are no characters, which stand for them while the text is read. */
const FIRST_STAND_IN = 0xfdd0;

function withStandIns(text: string): string {
  return text.replace(/[^\S \t\r\n]/g, (space) => String.fromCharCode(FIRST_STAND_IN + ODD_SPACES.indexOf(space)));
}

function asWritten(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, (standIn) => ODD_SPACES[standIn.charCodeAt(0) - FIRST_STAND_IN] ?? standIn);
}

/** Which elements of HTML are open. */
class OpenElements {
  readonly #names: string[] = [];
  #lost = false;

  /** Whether what follows is in no element. False for good after HTML that is not followed. */
  get none(): boolean {
    return !this.#lost && this.#names.length === 0;
  }

  read(token: Token): void {
    walkTokens([token], (each) => {
      if (each.type === 'html') this.#readHtml(each.raw);
      else if ((each.type === 'text' || each.type === 'def') && STRAY.test(each.raw)) this.#lost = true;
    });
  }

  #readHtml(raw: string): void {
    for (const [whole, slash, tag] of raw.matchAll(TAG)) {
      const name = tag?.toLowerCase();
      if (whole === '<') this.#lost = true;
      else if (name === undefined || VOID_ELEMENTS.has(name)) continue;
      else if (slash === '') this.#names.push(name);
      else if (this.#names.pop() !== name) this.#lost = true;
    }
  }
}

/** A line that GitHub shows as text of the author of a comment. */
export interface ShownLine {
  /** As it is written. */
  readonly text: string;
  /** The fenced block right below its paragraph: what is in it, and its language, as it is written. */
  readonly block: { readonly text: string; readonly language: string } | undefined;
}

/**
 * The lines of a comment that GitHub shows as text of its author: those of its own paragraphs, not of quotes, lists, tables, code, links
 * or HTML elements, which may be closed ones. Where it is not certain that a line is shown, it is left out.
 *
 * @param markdown as somebody wrote it: hostile.
 */
export function shownLines(markdown: string): ShownLine[] {
  let tokens: readonly Token[];
  // A byte order mark before the first line is none of its characters.
  const text = markdown.replace(/^\ufeff/, '');
  try {
    tokens = new Lexer().lex(withStandIns(text).replace(DEEP_QUOTE, '$1'));
  } catch {
    // Nested deeper than can be read.
    return [];
  }
  const elements = new OpenElements();
  const shown: ShownLine[] = [];
  // The definition of a link right above a paragraph: its title may go on there.
  let above = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'paragraph' && !DELIMITER_ROW.test(token.raw)) {
      const lines = linesOf('tokens' in token ? (token.tokens ?? []) : [], elements, above);
      const block = elements.none ? fencedBlock(tokens, index + 1) : undefined;
      shown.push(...lines.map((line) => ({ text: asWritten(line), block })));
    } else elements.read(token);
    above = token.type === 'def' ? token.raw : '';
  }
  return shown;
}

/** The fenced block at an index, or behind the empty lines there. */
function fencedBlock(tokens: readonly Token[], at: number): ShownLine['block'] {
  const token = tokens[at]?.type === 'space' ? tokens[at + 1] : tokens[at];
  if (token?.type !== 'code' || token.codeBlockStyle === 'indented') return undefined;
  return { text: asWritten(token.text), language: asWritten(token.lang ?? '') };
}

/** The lines of a paragraph that begin with text and are shown for certain. */
function linesOf(tokens: readonly Token[], elements: OpenElements, above: string): string[] {
  const shown: string[] = [];
  let line = '';
  // What of it and of the lines before is read as plain text.
  let plain = above;
  let isShown = elements.none && !UNFINISHED.test(plain);
  for (const token of tokens) {
    elements.read(token);
    const isText = token.type === 'text' || token.type === 'br';
    for (const [index, part] of token.raw.split('\n').entries()) {
      if (index > 0) {
        if (isShown) shown.push(line);
        line = '';
        isShown = isText && elements.none && !UNFINISHED.test(plain);
      }
      line += part;
      if (isText) plain += part;
    }
  }
  return isShown ? [...shown, line] : shown;
}
