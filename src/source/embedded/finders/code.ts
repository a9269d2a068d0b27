import type { Parser, SyntaxNode } from '@lezer/common';
import { parser as cpp } from '@lezer/cpp';
import { parser as go } from '@lezer/go';
import { parser as javascript } from '@lezer/javascript';
import { parser as python } from '@lezer/python';
import { mayRunBpftrace } from '../format.ts';
import { joinTexts, MappedText, TextBuilder } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { asFormat, formatted, joined, replaced, textCall } from './code-call.ts';
import { readString as decode } from './code-string.ts';
import { type CodeLanguage, childrenOf, partsOf, treeOf } from './code-tree.ts';
import { isCommand } from './command.ts';
import { ConsoleReader } from './console.ts';
import { Marks } from './marks.ts';
import { UNKNOWN } from './quoting.ts';
import { readList, readString } from './strings.ts';
import { isWholeProgram, PROBE_WORD } from './whole-program.ts';

/** The names that the parsers have for what matters here. */
const STRINGS: ReadonlySet<string> = new Set(['String', 'FormatString', 'TemplateString', 'RawString']);
const JOINED: ReadonlySet<string> = new Set(['ContinuedString', 'ConcatenatedString', 'BinaryExpression', 'BinaryExp']);
const LISTS: ReadonlySet<string> = new Set(
  'ArgList Arguments ArgumentList ArrayExpression TupleExpression LiteralValue InitializerList'.split(' '),
);
const WRAPPED: ReadonlySet<string> = new Set(['ParenthesizedExpression', 'Element']);
/** What stands behind a head that it is called on, or a member or an item of. */
const HEADED: ReadonlySet<string> = new Set(['CallExpr', 'SelectorExpr', 'IndexExpr', 'SliceExpr']);
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
/** How many names are followed to their values: a sum of sums of names doubles with each. */
const MOST_FOLLOWED = 10_000;
/** How often the length of a text is read by following names, as if it had so much at least. In UTF-16 units. */
const MOST_READ = 16;
const LEAST_TEXT = 64 * 1024;
/** How deep calls stand around a text, and how much of a sum each counts for. */
const MOST_CALLS = 20;
const DEPTH_OF_CALL = MOST_PARTS / MOST_CALLS;

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

/** What stands between brackets. */
function innerOf(node: SyntaxNode): SyntaxNode | undefined {
  return partsOf(node)[0];
}

function isLongSum(node: SyntaxNode): boolean {
  let left: SyntaxNode | null = node;
  for (let parts = 0; left !== null && JOINED.has(left.name); parts++) {
    if (parts > MOST_PARTS) return true;
    left = left.firstChild;
  }
  return false;
}

/** A text that is a program by itself, or the format of one. */
function wholeProgram(text: MappedText): MappedText | undefined {
  if (!/\{\{|%/.test(text.text)) return isWholeProgram(text.text) ? text : undefined;
  const program = asFormat(text);
  return isWholeProgram(program.text) ? program : undefined;
}

class Code {
  readonly #language: CodeLanguage;
  readonly #from: MappedText;
  readonly #into: Findings;
  #constants: ReadonlyMap<string, SyntaxNode | undefined> | undefined;
  #root: SyntaxNode | undefined;
  #followed = 0;
  /** How much text names still lead to, in UTF-16 units. */
  #budget: number;
  /** Whether there is a program, which something may be put in. */
  #formats = false;
  readonly #marks: Marks;

  constructor(language: CodeLanguage, from: MappedText, into: Findings) {
    this.#language = language;
    this.#from = from;
    this.#into = into;
    this.#budget = MOST_READ * (from.text.length + LEAST_TEXT);
    this.#marks = new Marks(from.text, new RegExp(`bpftrace|${PROBE_WORD.source}`, 'g'));
  }

  read(root: SyntaxNode): void {
    this.#root = root;
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (!this.#names(node)) continue;
      if (STRINGS.has(node.name) || JOINED.has(node.name)) {
        const text = this.#textOf(node, 0);
        if (text !== undefined) {
          const program = wholeProgram(text);
          if (program !== undefined) {
            this.#into.addStray(program, this.#opens(node), false);
            this.#formats = true;
          } else readString(text, this.#into);
          continue;
        }
      }
      if (this.#isTextCall(node)) {
        const text = this.#textOf(node, 0);
        const whole = text !== undefined && isWholeProgram(text.text);
        if (whole) this.#into.addStray(text, this.#opens(node), true);
        else if (text !== undefined && mayRunBpftrace(text.text)) readString(text, this.#into);
        if (text !== undefined && (whole || mayRunBpftrace(text.text))) continue;
      }
      if (LISTS.has(node.name)) {
        const words = this.#wordsOf(node, 0);
        if (words.some(isCommand)) readList(words, this.#opens(node), this.#into);
      }
      open.push(...childrenOf(node).reverse());
    }
    if (this.#formats) this.#readCalls(root);
  }

  /** A program that a name stands for may be formatted by a call far from it, which tells what is written in it twice. */
  #readCalls(root: SyntaxNode): void {
    root.cursor().iterate(({ node }) => {
      const sum = this.#language === 'python' && node.name === 'BinaryExpression';
      const text = sum ? node.firstChild : textCall(this.#language, node, this.#from.text)?.text;
      if (!text || !NAMES.has(text.name)) return;
      const program = this.#textOf(node, 0);
      if (program !== undefined && isWholeProgram(program.text)) this.#into.addStray(program, this.#opens(text), true);
    });
  }

  /** Where a node starts in the host. */
  #opens({ from }: SyntaxNode): number {
    return this.#from.hostOffset(from);
  }

  /** Whether one of the words is in a part of the text. */
  #names({ from, to }: SyntaxNode): boolean {
    return this.#marks.someIn({ start: from, end: to });
  }

  #wordsOf(list: SyntaxNode, depth: number): MappedText[] {
    return partsOf(list).flatMap((child) => {
      const inner = WRAPPED.has(child.name) ? (innerOf(child) ?? child) : child;
      if (LISTS.has(inner.name) && depth < 3) return this.#wordsOf(inner, depth + 1);
      return [this.#textOf(inner, 0) ?? this.#unknown(inner)];
    });
  }

  #unknown({ from, to }: { readonly from: number; readonly to: number }): MappedText {
    return new TextBuilder(this.#from).unknown(UNKNOWN, { start: from, end: to }).build();
  }

  /** The text of an expression; undefined if it is none of strings. */
  #textOf(node: SyntaxNode, depth: number): MappedText | undefined {
    if (depth > MOST_PARTS) return undefined;
    if (STRINGS.has(node.name)) return decode(this.#language, node, this.#from);
    if (WRAPPED.has(node.name)) {
      const inner = innerOf(node);
      return inner === undefined ? undefined : this.#textOf(inner, depth + 1);
    }
    if (NAMES.has(node.name)) {
      const value = this.#constant(this.#textIn(node));
      if (value === undefined || this.#followed >= MOST_FOLLOWED || this.#budget < 0) return undefined;
      this.#followed += 1;
      this.#budget -= value.to - value.from;
      return this.#textOf(value, depth + 1);
    }
    if (JOINED.has(node.name) || this.#headSum(node) !== undefined) return this.#joined(node, depth);
    const call = textCall(this.#language, node, this.#from.text);
    if (call === undefined) return undefined;
    const text = this.#textOf(call.text, depth + DEPTH_OF_CALL);
    if (text === undefined || call.change === 'nothing') return text;
    const [first, second] = call.others;
    if (call.change === 'join') return this.#list(first, text, depth);
    if (call.change !== 'replace') return formatted(text, call.change);
    const old = first === undefined ? undefined : this.#textOf(first, depth + 1);
    const by = second === undefined ? undefined : this.#textOf(second, depth + 1);
    return old === undefined || old.hasUnknown ? text : replaced(text, old.text, by);
  }

  /** The texts of a list with another one between them; undefined where the list is not written there. */
  #list(list: SyntaxNode | undefined, between: MappedText, depth: number): MappedText | undefined {
    // In Go the type of the list stands before it.
    const items = list?.name === 'TypedLiteral' ? list.lastChild : list;
    if (!items || !LISTS.has(items.name) || between.hasUnknown) return undefined;
    const parts = partsOf(items);
    if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
    const texts = parts.map((part) => this.#textOf(part, depth + DEPTH_OF_CALL) ?? this.#unknown(part));
    return joined(this.#from, texts, between.text);
  }

  #isTextCall(node: SyntaxNode): boolean {
    return this.#headSum(node) !== undefined || textCall(this.#language, node, this.#from.text) !== undefined;
  }

  /** The parser for Go reads `"a" + b.c(d)` as if `"a" + b` were what is called. */
  #headSum(node: SyntaxNode): SyntaxNode | undefined {
    if (this.#language !== 'go') return undefined;
    let head: SyntaxNode | null = node;
    for (let deep = 0; head !== null && HEADED.has(head.name) && deep < MOST_CALLS; deep++) head = head.firstChild;
    return head !== null && head !== node && head.name === 'BinaryExp' ? head : undefined;
  }

  #joined(node: SyntaxNode, depth: number): MappedText | undefined {
    // A sum of many leans to the left. Each of its sums would be read to the limit.
    if (isLongSum(node)) return undefined;
    const parts: (MappedText | undefined)[] = [];
    const open: (SyntaxNode | MappedText)[] = [node];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (parts.length > MOST_PARTS) return undefined;
      if (part instanceof MappedText) {
        parts.push(part);
        continue;
      }
      const head = this.#headSum(part);
      if (head !== undefined) {
        const [left, plus, last] = childrenOf(head);
        if (left === undefined || plus === undefined || last === undefined || this.#textIn(plus) !== '+')
          return undefined;
        open.push(this.#unknown({ from: last.from, to: part.to }), left);
        continue;
      }
      if (!JOINED.has(part.name)) {
        if (part.name !== 'ArithOp') parts.push(this.#textOf(part, depth + 1) ?? this.#unknown(part));
        continue;
      }
      const children = childrenOf(part);
      const operator = children.find(({ name }) => name === 'ArithOp');
      // Other operators have other names, and make no sum.
      const sign = operator === undefined ? '' : this.#textIn(operator);
      const strings = part.name === 'ContinuedString' || part.name === 'ConcatenatedString';
      if (sign === '%' && this.#language === 'python' && children[0] !== undefined) {
        const text = this.#textOf(children[0], depth + 1);
        if (text === undefined) return undefined;
        open.push(formatted(text, 'format'));
      } else if (strings || sign === '+') open.push(...children.reverse());
      else return undefined;
    }
    const known = parts.filter((part) => part !== undefined);
    return known.every((part) => part.segments.every(({ kind }) => kind === 'unknown')) ? undefined : joinTexts(known);
  }

  #textIn({ from, to }: SyntaxNode): string {
    return this.#from.text.slice(from, to);
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
      const value = childrenOf(node).findLast(({ name }) => name !== ';');
      let defined = node.firstChild;
      while (defined !== null && !DEFINED.has(defined.name) && defined.name !== 'Equals')
        defined = defined.name.endsWith('Declarator') ? defined.firstChild : defined.nextSibling;
      if (defined === null || value === undefined || !DEFINED.has(defined.name)) return;
      const name = this.#textIn(defined);
      const string = STRINGS.has(value.name) || JOINED.has(value.name) || WRAPPED.has(value.name);
      found.set(name, found.has(name) || !(string || this.#isTextCall(value)) ? undefined : value);
    });
    return found;
  }
}
