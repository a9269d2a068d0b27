import type { SyntaxNode } from '@lezer/common';
import { type MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import { type CodeLanguage, childrenOf } from './code-tree.ts';
import { addEscaped, type Backslash, codeEscape, UNKNOWN } from './quoting.ts';

/** Where the text of a string stands in its literal, and how it is written there. */
interface Literal {
  readonly start: number;
  readonly end: number;
  /** Undefined where a backslash is a character like any other. */
  readonly backslash: Backslash | undefined;
  /** Braces stand twice. */
  readonly braces: boolean;
  readonly write: Writer;
}

/** Escapes a text for a string between quotes that cannot hold a line end. */
function onOneLine(quote: string): Writer {
  return (text) =>
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(quote, `\\${quote}`)
      .replaceAll('\n', '\\n')
      .replaceAll('\t', '\\t')
      .replaceAll('\r', '\\r');
}

const inTriple: Writer = (text) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll("'", "\\'");
const inTemplate: Writer = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
/** @param never what it cannot hold */
const inRaw =
  (...never: readonly string[]): Writer =>
  (text) =>
    never.some((each) => text.includes(each)) ? undefined : text;
const braced =
  (write: Writer): Writer =>
  (text) =>
    write(text)?.replace(/[{}]/g, '$&$&');

const WRITERS = {
  "'": onOneLine("'"),
  '"': onOneLine('"'),
};
const LETTERS: Readonly<Record<CodeLanguage, string>> = {
  python: 'ntrbfva\\\'"',
  javascript: 'ntrbfv\\\'"`',
  go: 'ntrbfva\\\'"',
  c: 'ntrbfvae\\\'"?',
};

/** The text of a string of another language; undefined where its form is not known. */
export function readString(language: CodeLanguage, node: SyntaxNode, from: MappedText): MappedText | undefined {
  const raw = from.text.slice(node.from, node.to);
  const literal = literalOf(language, raw, node.from);
  if (literal === undefined) return undefined;
  const { start, end, write } = literal;
  const builder = new TextBuilder(from);
  let at = start;
  for (const hole of childrenOf(node)) {
    if (hole.name !== 'FormatReplacement' && hole.name !== 'Interpolation') continue;
    addLiteral(builder, from.text, { ...literal, start: at, end: hole.from });
    builder.unknown(UNKNOWN, { start: hole.from, end: hole.to }, write);
    at = hole.to;
  }
  addLiteral(builder, from.text, { ...literal, start: at, end });
  return builder.build();
}

function literalOf(language: CodeLanguage, raw: string, at: number): Literal | undefined {
  const form = /^([A-Za-z0-9]*)('''|"""|['"`])/.exec(raw);
  if (form === null) return undefined;
  const [head, prefix = '', quote = ''] = form;
  if (language === 'c' && prefix.endsWith('R')) return rawOfC(raw, at);
  const start = at + head.length;
  const end = at + raw.length - (raw.endsWith(quote) && raw.length >= head.length + quote.length ? quote.length : 0);
  // Only a string of Python has these letters before it.
  const isRaw = /r/i.test(prefix) || (language === 'go' && quote === '`');
  const braces = /f/i.test(prefix);
  const isOneLine = quote === "'" || quote === '"';
  const plain = isRaw
    ? inRaw(quote, ...(isOneLine ? ['\n'] : []))
    : quote === '`'
      ? inTemplate
      : isOneLine
        ? WRITERS[quote]
        : inTriple;
  const write = braces ? braced(plain) : plain;
  const unknown = language === 'javascript' ? 'drop' : 'keep';
  const backslash = isRaw ? undefined : codeEscape(write, unknown, LETTERS[language]);
  return { start, end, backslash, braces, write };
}

/** `R"delimiter(text)delimiter"`. */
function rawOfC(raw: string, at: number): Literal | undefined {
  const form = /^\w*R"([^\s()\\]{0,16})\(/.exec(raw);
  if (form === null) return undefined;
  const close = `)${form[1]}"`;
  const end = at + raw.length - (raw.endsWith(close) ? close.length : 0);
  return { start: at + form[0].length, end, backslash: undefined, braces: false, write: inRaw(close) };
}

function addLiteral(builder: TextBuilder, raw: string, { start, end, backslash, braces, write }: Literal): void {
  const add = (from: number, to: number) => {
    if (backslash === undefined) builder.keep(from, to, write);
    else addEscaped(builder, raw, { start: from, end: to }, backslash);
  };
  if (!braces) {
    add(start, end);
    return;
  }
  let at = start;
  for (const { 0: pair, index } of raw.slice(start, end).matchAll(/\{\{|\}\}/g)) {
    add(at, start + index);
    builder.escaped(pair.charAt(0), { start: start + index, end: start + index + 2 }, write);
    at = start + index + 2;
  }
  add(at, end);
}
