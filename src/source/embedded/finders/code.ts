import type { Parser, SyntaxNode } from '@lezer/common';
import { parser as cpp } from '@lezer/cpp';
import { parser as go } from '@lezer/go';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import { joinTexts, type MappedText, TextBuilder } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { readString as decode } from './code-string.ts';
import { type CodeLanguage, childrenOf, treeOf } from './code-tree.ts';
import { isCommand } from './command.ts';
import { ConsoleReader } from './console.ts';
import { Marks } from './marks.ts';
import { UNKNOWN } from './quoting.ts';
import { readList, readString } from './strings.ts';

/** The names that the parsers have for what matters here. */
const STRINGS: ReadonlySet<string> = new Set(['String', 'FormatString', 'TemplateString', 'RawString']);
const JOINED: ReadonlySet<string> = new Set(['ContinuedString', 'ConcatenatedString', 'BinaryExpression', 'BinaryExp']);
const LISTS: ReadonlySet<string> = new Set(
  'ArgList Arguments ArgumentList ArrayExpression TupleExpression LiteralValue InitializerList'.split(' '),
);
const WRAPPED: ReadonlySet<string> = new Set(['ParenthesizedExpression', 'Element']);
const NAMES: ReadonlySet<string> = new Set(['VariableName', 'Identifier']);
/** What sets a name to a value, which is its last child. */
const SETTINGS: ReadonlySet<string> = new Set(
  'AssignStatement UpdateStatement VariableDeclaration AssignmentExpression ConstSpec VarSpec VarDecl InitDeclarator Assignment'.split(
    ' ',
  ),
);
const DEFINED: ReadonlySet<string> = new Set(['VariableName', 'VariableDefinition', 'DefName', 'Identifier']);

/** How much of a sum of strings is read, and how deep. */
const MOST_PARTS = 200;

const PARSERS: Readonly<Record<CodeLanguage, Parser>> = {
  python,
  go,
  c: cpp,
  javascript: javascript.configure({ dialect: 'jsx ts' }),
};

/** Finds the programs in code: in lists of arguments, and in strings that are command lines. */
export function readCode(language: CodeLanguage, from: MappedText, into: Findings): void {
  const tree = treeOf(PARSERS[language], from.text);
  if (tree === undefined) new ConsoleReader(into).read(from);
  else new Code(language, from, into).read(tree.topNode);
}

class Code {
  readonly #language: CodeLanguage;
  readonly #from: MappedText;
  readonly #into: Findings;
  #constants: ReadonlyMap<string, SyntaxNode | undefined> | undefined;
  #root: SyntaxNode | undefined;
  readonly #marks: Marks;

  constructor(language: CodeLanguage, from: MappedText, into: Findings) {
    this.#language = language;
    this.#from = from;
    this.#into = into;
    this.#marks = new Marks(from.text, /bpftrace/g);
  }

  read(root: SyntaxNode): void {
    this.#root = root;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!this.#names(node)) continue;
      if (STRINGS.has(node.name) || JOINED.has(node.name)) {
        const text = this.#textOf(node, 0);
        if (text !== undefined) {
          readString(text, this.#into);
          continue;
        }
      }
      if (LISTS.has(node.name)) {
        const words = this.#wordsOf(node, 0);
        const { from } = node;
        if (words.some(isCommand)) readList(words, this.#from.toHost({ start: from, end: from }).start, this.#into);
      }
      open.push(...childrenOf(node).reverse());
    }
  }

  /** Whether the word is in a part of the text. */
  #names({ from, to }: SyntaxNode): boolean {
    return this.#marks.someIn({ start: from, end: to });
  }

  #wordsOf(list: SyntaxNode, depth: number): MappedText[] {
    return childrenOf(list).flatMap((child) => {
      if (/^\W+$/.test(child.name)) return [];
      const inner = WRAPPED.has(child.name) ? (child.firstChild ?? child) : child;
      if (LISTS.has(inner.name) && depth < 3) return this.#wordsOf(inner, depth + 1);
      return [this.#textOf(inner, 0) ?? this.#unknown(inner)];
    });
  }

  #unknown({ from, to }: SyntaxNode): MappedText {
    return new TextBuilder(this.#from).unknown(UNKNOWN, { start: from, end: to }).build();
  }

  /** The text of an expression; undefined if it is none of strings. */
  #textOf(node: SyntaxNode, depth: number): MappedText | undefined {
    if (depth > MOST_PARTS) return undefined;
    if (STRINGS.has(node.name)) return decode(this.#language, node, this.#from);
    if (WRAPPED.has(node.name)) {
      const inner = childrenOf(node).find(({ name }) => !/^\W+$/.test(name));
      return inner === undefined ? undefined : this.#textOf(inner, depth + 1);
    }
    if (NAMES.has(node.name)) {
      const value = this.#constant(this.#from.text.slice(node.from, node.to));
      return value === undefined ? undefined : this.#textOf(value, depth + 1);
    }
    return JOINED.has(node.name) ? this.#joined(node, depth) : undefined;
  }

  #joined(node: SyntaxNode, depth: number): MappedText | undefined {
    const parts: (MappedText | undefined)[] = [];
    // A sum of many leans to the left.
    const open = [node];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (parts.length > MOST_PARTS) return undefined;
      if (!JOINED.has(part.name)) {
        if (part.name !== 'ArithOp') parts.push(this.#textOf(part, depth + 1) ?? this.#unknown(part));
        continue;
      }
      const children = childrenOf(part);
      const operator = children.find(({ name }) => name === 'ArithOp');
      // Other operators have other names, and make no sum.
      const sign = operator === undefined ? '' : this.#from.text.slice(operator.from, operator.to);
      const strings = part.name === 'ContinuedString' || part.name === 'ConcatenatedString';
      if (sign === '%' && this.#language === 'python' && children[0] !== undefined) open.push(children[0]);
      else if (strings || sign === '+') open.push(...children.reverse());
      else return undefined;
    }
    const known = parts.filter((part) => part !== undefined);
    return known.every((part) => part.segments.every(({ kind }) => kind === 'unknown')) ? undefined : joinTexts(known);
  }

  /** What a name is set to, if the text does that once. */
  #constant(name: string): SyntaxNode | undefined {
    this.#constants ??= this.#settings();
    return this.#constants.get(name);
  }

  #settings(): ReadonlyMap<string, SyntaxNode | undefined> {
    const found = new Map<string, SyntaxNode | undefined>();
    this.#root?.cursor().iterate((ref) => {
      if (!SETTINGS.has(ref.name)) return;
      const { node } = ref;
      const value = node.lastChild?.name === ';' ? node.lastChild.prevSibling : node.lastChild;
      let defined = node.firstChild;
      while (defined !== null && !DEFINED.has(defined.name) && defined.name !== 'Equals')
        defined = defined.name.endsWith('Declarator') ? defined.lastChild : defined.nextSibling;
      if (defined === null || value === null || !DEFINED.has(defined.name)) return;
      const name = this.#from.text.slice(defined.from, defined.to);
      const string = STRINGS.has(value.name) || JOINED.has(value.name);
      found.set(name, found.has(name) || !string ? undefined : value);
    });
    return found;
  }
}
