import type { Span } from '../../text/position.ts';
import { LineMap } from '../../text/position.ts';
import type { Block, Comment, Item, Script, Statement } from '../syntax/tree.ts';
import type { Edit } from './fix.ts';

/** Places lines into an author's text in the author's style: indentation, line endings, one-line bodies. */
export class Layout {
  readonly #text: string;
  readonly #script: Script;
  readonly #lines: LineMap;
  /** The line ending of the file, by its first line. */
  readonly newline: string;

  constructor(script: Script) {
    this.#script = script;
    this.#text = script.text;
    this.#lines = new LineMap(script.text);
    this.newline = /\r\n/.test(script.text.slice(0, script.text.indexOf('\n') + 1)) ? '\r\n' : '\n';
  }

  /** Inserts statements right after the opening brace of a body, before its comments. */
  atStart(body: Block, statements: readonly string[]): Edit {
    const open = body.span.start + 1;
    const lineEnd = this.#text.indexOf('\n', open);
    const first = body.statements[0]?.span.start ?? body.span.end - 1;
    // A comment that continues on the next line would swallow an insert there.
    if (lineEnd === -1 || lineEnd >= first || this.#comment(lineEnd) !== undefined)
      return insert(open, statements.map((statement) => ` ${statement}`).join(''));
    const indent = this.#bodyIndent(body);
    return insert(lineEnd + 1, statements.map((statement) => indent + statement + this.newline).join(''));
  }

  /** Inserts a statement right before the closing brace of a body, and the semicolon that the one before may lack. */
  atEnd(body: Block, statement: string): Edit[] {
    const close = body.span.end - 1;
    const edits: Edit[] = [];
    const last = body.statements.at(-1);
    if (last !== undefined && this.#lacksSemicolon(last)) edits.push(insert(last.span.end, ';'));
    if (this.#startsLine(close)) {
      const lineStart = this.#lines.lineStart(this.#lines.position(close).line);
      return [...edits, insert(lineStart, this.#bodyIndent(body) + statement + this.newline)];
    }
    const space = /\s/.test(this.#text[close - 1] ?? '') ? '' : ' ';
    return [...edits, insert(close, `${space}${statement} `)];
  }

  /** Inserts a statement before another one, on a line of its own if the other has one. */
  before(statement: Span, inserted: string): Edit {
    const indent = this.#startsLine(statement.start) ? this.newline + this.#indentAt(statement.start) : ' ';
    return insert(statement.start, inserted + indent);
  }

  /** Removes a statement with its semicolon, and with its line if nothing else is on it. */
  remove(statement: Span): Edit {
    const semicolon = /^\s*;/.exec(this.#text.slice(statement.end));
    const end = statement.end + (semicolon?.[0].length ?? 0);
    const rest = /^[ \t]*(\r?\n)?/.exec(this.#text.slice(end))?.[0] ?? '';
    if (!this.#startsLine(statement.start)) {
      const blanks = rest.replace(/\r?\n$/, '').length;
      return { span: { start: statement.start, end: end + blanks }, text: '' };
    }
    const ownLine = rest.endsWith('\n');
    const start = ownLine ? this.#lines.lineStart(this.#lines.position(statement.start).line) : statement.start;
    return { span: { start, end: end + rest.length }, text: '' };
  }

  /** Removes a part of the text with the white space before it, or with its line if nothing else is on it. */
  removeWord(word: Span): Edit {
    if (this.#startsLine(word.start)) return this.remove(word);
    const blanks = /[ \t]*$/.exec(this.#text.slice(0, word.start))?.[0].length ?? 0;
    const spaced = /^\s/.test(this.#text.slice(word.end));
    return { span: { start: word.start - blanks, end: word.end }, text: spaced ? '' : ' ' };
  }

  /** Inserts a comment and lines before the first probe, above the comment that belongs to it. */
  beforeProbes(comment: readonly string[], lines: readonly string[]): Edit {
    return this.#aboveItem(({ kind }) => kind === 'probe', comment, lines);
  }

  /** Inserts a comment and lines before the first item that becomes part of a program: where imports and settings end. */
  beforeBodies(comment: readonly string[], lines: readonly string[]): Edit {
    return this.#aboveItem(({ kind }) => !PREAMBLE.has(kind), comment, lines);
  }

  /** A probe of one attach point, with its braces and indentation as the script has them. */
  probe(attachPoint: string, statements: readonly string[]): string[] {
    const inner = statements.map((statement) => this.unit + statement);
    return this.#bracesOnOwnLine() ? [attachPoint, '{', ...inner, '}'] : [`${attachPoint} {`, ...inner, '}'];
  }

  /** Inserts a line comment above the line of an offset, in the line's indentation. */
  above(offset: number, comment: string): Edit {
    const start = this.#lineStart(this.#lines.position(offset).line);
    return insert(start, `${this.#indentAt(offset)}// ${comment}${this.newline}`);
  }

  /** Turns a part of the text into a comment, with sentences above it; undefined if the text does not allow it. */
  commentOut(span: Span, comment: readonly string[]): Edit[] | undefined {
    const first = this.#lines.position(span.start).line;
    const last = this.#lines.position(span.end).line;
    const lineEnd = this.#lines.lineStart(last + 1);
    const alone = this.#startsLine(span.start) && /^[ \t]*\r?\n?$/.test(this.#text.slice(span.end, lineEnd));
    if (!alone) {
      if (this.#text.slice(span.start, span.end).includes('*/')) return undefined;
      return [insert(span.start, `${blockComment(comment)} /* `), insert(span.end, ' */')];
    }
    const edits: Edit[] = [];
    for (let line = first; line <= last; line++) {
      const start = this.#lineStart(line);
      const above = line === first ? comment.map((each) => `// ${each}${this.newline}`).join('') : '';
      edits.push(insert(start, `${above}// `));
    }
    return edits;
  }

  /** Inserts lines above the first item of some kind, and above its comment. */
  #aboveItem(isFirst: (item: Item) => boolean, comment: readonly string[], lines: readonly string[]): Edit {
    const offset = this.#script.items.find(isFirst)?.span.start ?? this.#text.length;
    let line = this.#lines.position(offset).line;
    if (!this.#startsLine(offset))
      return insert(offset, `${blockComment(comment)} ${lines.map((each) => each.trim()).join(' ')} `);
    const own = line;
    while (this.#isCommentLine(line - 1)) line--;
    // A comment that starts the file is about the whole script.
    if (line === 1) line = own;
    return insert(
      this.#lineStart(line),
      [...comment.map((each) => `// ${each}`), ...lines, ''].map((each) => each + this.newline).join(''),
    );
  }

  /** Whether the bodies with several lines open on a line of their own; without such a body, as bpftrace formats them. */
  #bracesOnOwnLine(): boolean {
    for (const item of this.#script.items) {
      if (item.kind !== 'probe') continue;
      const { start, end } = item.body.span;
      if (this.#text.slice(start, end).includes('\n')) return this.#startsLine(start);
    }
    return true;
  }

  /** Appends lines to the file, after an empty line. */
  afterAll(lines: readonly string[]): Edit {
    const end = this.#text.length;
    const lead = this.#text.endsWith('\n') ? this.newline : this.newline + this.newline;
    return insert(end, lead + lines.map((line) => line + this.newline).join(''));
  }

  /** One level of indentation in this file. */
  get unit(): string {
    const indented = /^([ \t]+)\S/m.exec(this.#text)?.[1] ?? '\t';
    return indented.startsWith('\t') ? '\t' : indented;
  }

  #bodyIndent(body: Block): string {
    const [first] = body.statements;
    if (first !== undefined && this.#startsLine(first.span.start)) return this.#indentAt(first.span.start);
    return this.#indentAt(body.span.start) + this.unit;
  }

  /** Where a line starts; a BOM stays in front. */
  #lineStart(line: number): number {
    const start = this.#lines.lineStart(line);
    return start === 0 && this.#text.startsWith('\ufeff') ? 1 : start;
  }

  /** The white space at the start of the line of an offset. */
  #indentAt(offset: number): string {
    const start = this.#lineStart(this.#lines.position(offset).line);
    return /^[ \t]*/.exec(this.#text.slice(start, offset))?.[0] ?? '';
  }

  /** Whether only white space stands before an offset on its line. */
  #startsLine(offset: number): boolean {
    const start = this.#lines.lineStart(this.#lines.position(offset).line);
    return this.#text.slice(start, offset).trim() === '';
  }

  #isCommentLine(line: number): boolean {
    const start = this.#lines.lineStart(line);
    const end = this.#lines.lineStart(line + 1);
    const trimmed = start + (/^[ \t]*/.exec(this.#text.slice(start, end))?.[0].length ?? 0);
    const comment = this.#comment(trimmed);
    return comment !== undefined && comment.kind !== 'shebang' && this.#text.slice(comment.span.end, end).trim() === '';
  }

  /** The comment that an offset lies in. */
  #comment(offset: number): Comment | undefined {
    const { comments } = this.#script;
    let low = 0;
    let high = comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((comments[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = comments[low];
    return found !== undefined && found.span.start <= offset ? found : undefined;
  }

  #lacksSemicolon({ kind, span }: Statement): boolean {
    if (BLOCK_STATEMENTS.has(kind)) return false;
    let at = span.end;
    for (;;) {
      const comment = this.#comment(at);
      if (comment !== undefined) at = comment.span.end;
      else if (/\s/.test(this.#text[at] ?? '')) at++;
      else break;
    }
    return this.#text[at] !== ';';
  }
}

/** Sentences as a comment that ends on its line: what follows on the line stays code. */
export function blockComment(sentences: readonly string[]): string {
  return `/* ${sentences.join(' ')} */`;
}

/** Items that become no program. */
const PREAMBLE: ReadonlySet<string> = new Set(['preprocessor', 'c-definition', 'config', 'import']);

/** Statements that end with a brace and take no semicolon. */
export const BLOCK_STATEMENTS: ReadonlySet<string> = new Set([
  'block',
  'if',
  'unroll',
  'while',
  'for-map',
  'for-range',
]);

function insert(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}
