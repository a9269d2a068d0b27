import { fromMarkdown } from 'mdast-util-from-markdown';
import { mayRunBpftrace } from '../format.ts';
import { asItIs, type MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import { Findings } from '../program.ts';
import { readCode } from './code.ts';
import { ConsoleReader } from './console.ts';
import { readDockerfile } from './dockerfile.ts';
import { lineEnd } from './lines.ts';
import { readMakefile } from './makefile.ts';
import { readShell } from './shell.ts';
import { readSystemd } from './systemd.ts';
import { isProgram, programsAmong, scriptsIn } from './whole-program.ts';
import { readYaml } from './yaml.ts';

/** The names of languages under which a block is a bpftrace program as a whole. */
const PROGRAM_LANGUAGE = /^\{?\.?(?:bpftrace|bt)\b/i;

/** A node of Markdown, as far as it matters here. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null | undefined;
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
  readonly children?: readonly Node[];
}

/** Longer Markdown is read as text. In UTF-16 units. */
const MOST_MARKDOWN = 1024 * 1024;

/** Links, emphasis and tags among text are not looked for: no code depends on them, and they take the square of their number. */
const BLOCKS_AND_CODE = {
  disable: {
    null: ['attention', 'autolink', 'htmlText', 'labelStartLink', 'labelStartImage', 'labelEnd', 'definition'],
  },
};

/** Finds the programs in Markdown: in its blocks of code, in code among text, in its HTML, and in all that is none of them. */
export function readMarkdown(from: MappedText, into: Findings): void {
  const host = from.text;
  const reader = new ConsoleReader(into);
  if (host.length > MOST_MARKDOWN) {
    reader.read(from);
    return;
  }
  // What stands between code and HTML is text as a shell would get it. The marks of quotes are read as prompts.
  let textStart = 0;
  const readBare = (end: number) => {
    if (mayRunBpftrace(host.slice(textStart, end))) reader.read(from.slice(textStart, end));
  };
  const open: Node[] = [fromMarkdown(host, { extensions: [BLOCKS_AND_CODE] })];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    if (APART.has(node.type)) {
      readBare(start);
      textStart = end;
    }
    if (node.type === 'code') {
      const block = blockText(from, { ...node, start, end });
      const opens = from.hostOffset(start);
      if (block !== undefined) readBlock(block, node.lang ?? '', opens, { into, reader });
    } else if (node.type === 'inlineCode' && node.value !== undefined && mayRunBpftrace(node.value)) {
      const at = host.indexOf(node.value, start);
      const length = node.value.length;
      if (at !== -1 && at < end) reader.read(new TextBuilder(from).keep(at, at + length, codeUpTo('`')).build());
    } else if (node.type === 'html' && mayRunBpftrace(host.slice(start, end)))
      reader.read(htmlText(from.slice(start, end)));
    for (const child of [...(node.children ?? [])].reverse()) open.push(child);
  }
  readBare(host.length);
}

/** The nodes that are not read as text. */
const APART: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html']);

/** Code among text ends at its mark, such as a backtick, and is on one line. */
const codeUpTo =
  (mark: string): Writer =>
  (text) =>
    text.includes(mark) || text.includes('\n') ? undefined : text;

interface Readers {
  readonly into: Findings;
  readonly reader: ConsoleReader;
}

function readBlock(block: MappedText, language: string, opens: number, { into, reader }: Readers): void {
  const { text } = block;
  if (PROGRAM_LANGUAGE.test(language) ? !/^\s*(?:[$#>%]\s*)?(?:sudo\s+)?bpftrace\s/.test(text) : isProgram(text))
    into.add(block, opens);
  else {
    for (const script of programsAmong(block)) into.add(script, opens);
    if (!mayRunBpftrace(text)) return;
    // What is written as code is code, and a session in it, such as in a comment, is one all the same.
    readLanguage(language, block, opens, into);
    reader.read(block, opens);
  }
}

/** The languages of blocks that are read as a file of their own would be. */
const READERS: readonly (readonly [RegExp, (block: MappedText, into: Findings) => void])[] = [
  [/^(?:python\d?|py)$/i, (block, into) => readCode('python', block, into)],
  [/^(?:go|golang)$/i, (block, into) => readCode('go', block, into)],
  [/^(?:javascript|js|jsx|typescript|ts|tsx)$/i, (block, into) => readCode('javascript', block, into)],
  [/^(?:c|cc|cpp|c\+\+)$/i, (block, into) => readCode('c', block, into)],
  [/^(?:ya?ml|json)$/i, readYaml],
  [/^(?:docker|dockerfile)$/i, readDockerfile],
  [/^(?:make|makefile)$/i, readMakefile],
  [/^(?:systemd|service|unit|ini)$/i, readSystemd],
  [/^(?:sh|bash|zsh|shell)$/i, (block, into) => (PROMPTED.test(block.text) ? undefined : readShell(block, into))],
];
/** A line of a session. */
const PROMPTED = /^[ \t]*(?:\[[^\]\n]{0,80}\]|[\w.@:~/-]{0,80})[$#%>] /m;

function readLanguage(language: string, block: MappedText, opens: number, into: Findings): void {
  const name = /[\w+]+/.exec(language)?.[0] ?? '';
  const found = new Findings();
  READERS.find(([names]) => names.test(name))?.[1](block, found);
  into.addAll(found, opens);
}

/** The text of a block, without what stands before its lines: the marks of a quote, or the indentation of a list. */
function blockText(
  from: MappedText,
  { value = '', start, end }: { readonly value?: string; readonly start: number; readonly end: number },
): MappedText | undefined {
  const host = from.text;
  let at = /[`~]/.test(host.charAt(start)) ? lineEnd(host, start) : start;
  const builder = new TextBuilder(from);
  let marks = '';
  let write = asItIs;
  for (const [index, line] of value.split('\n').entries()) {
    const next = lineEnd(host, at);
    const close = Math.min(end, host.endsWith('\n', next) ? next - 1 : next);
    const content = close - (host[close - 1] === '\r' && !line.endsWith('\r') ? 1 : 0);
    const first = content - line.length;
    // A tab that a list or a quote takes half of has no place.
    if (first < at || host.slice(first, content) !== line) return undefined;
    const before = host.slice(host.lastIndexOf('\n', first - 1) + 1, first);
    if (before !== marks) write = writerOf(before);
    marks = before;
    if (index > 0) builder.keep(at - 1, at, write);
    builder.keep(first, content, write);
    at = next;
  }
  return builder.build();
}

/** Text of several lines, each behind the same marks. */
function writerOf(before: string): Writer {
  const marks = before.replace(/[-*+]|\d+[.)]/g, (mark) => ' '.repeat(mark.length));
  return (text) => text.replaceAll('\n', `\n${marks}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#34': '"',
};
const inHtml: Writer = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The text of HTML, without its tags. */
export function htmlText(from: MappedText): MappedText {
  const builder = new TextBuilder(from);
  let at = 0;
  for (const match of from.text.matchAll(/<\/?[a-zA-Z][^<>]{0,2000}>|&(#?\w{1,8});/g)) {
    builder.keep(at, match.index, inHtml);
    const span = { start: match.index, end: match.index + match[0].length };
    const entity = match[1] === undefined ? '' : ENTITIES[match[1]];
    if (entity === undefined) builder.keep(span.start, span.end, inHtml);
    else builder.escaped(entity, span, inHtml);
    at = span.end;
  }
  return builder.keep(at, from.text.length, inHtml).build();
}

/** How the formats without a parser of their own mark a block of code, and where it ends. */
const BLOCK_HEADS: readonly { readonly head: RegExp; readonly close?: (head: RegExpExecArray) => RegExp }[] = [
  // reStructuredText: the block is what is indented below.
  { head: /^([ \t]*)\.\. (?:code-block|code|sourcecode|highlight|parsed-literal)::[ \t]*([\w-]*)[ \t]*$/ },
  { head: /^([ \t]*)(?:\S.*)?::()[ \t]*$/ },
  { head: /^([ \t]*)#\+begin_(?:src|example)[ \t]*([\w+-]*).*$/i, close: () => /^[ \t]*#\+end_(?:src|example)\b/i },
  {
    head: /^(-{4,}|\.{4,}|`{3,})([\w-]*)$/,
    close: ([, fence = '']) => new RegExp(`^${fence.replaceAll('.', '\\.').slice(0, 200)}$`),
  },
];

/**
 * Finds the programs in reStructuredText, org, AsciiDoc, plain text and man pages: whole programs in blocks that are marked as code,
 * and commands anywhere.
 */
export function readText(from: MappedText, into: Findings): void {
  const taken = (block: MappedText) => isProgram(block.text);
  for (const { block, language } of blocksOf(from, taken)) {
    const opens = block.hostOffset(0);
    if (taken(block)) into.add(block, opens);
    else {
      // What stands between two blocks looks like one.
      if (!FENCE.test(block.text)) for (const script of programsAmong(block)) into.add(script, opens);
      if (mayRunBpftrace(block.text)) readLanguage(language, block, opens, into);
    }
  }
  for (const script of scriptsIn(from)) into.addStray(script, script.hostOffset(0), true);
  const reader = new ConsoleReader(into);
  let at = 0;
  for (const { 0: whole, 1: mark = '', 2: code = '', index } of from.text.matchAll(INLINE_CODE)) {
    if (!mayRunBpftrace(code)) continue;
    reader.read(from.slice(at, index));
    const start = index + mark.length;
    reader.read(new TextBuilder(from).keep(start, start + code.length, codeUpTo(mark)).build());
    at = index + whole.length;
  }
  reader.read(from.slice(at));
}

const FENCE = /^(?:-{4,}|\.{4,}|`{3,})/m;

/** Code among text: of reStructuredText between two backticks, of org between `~` or `=`, of AsciiDoc between one or two marks. */
const INLINE_CODE = /(?<![\w`~=+])(``|`|[~=+])(?=[^\s`])([^\n]{1,4000}?)\1(?![\w`'"])/g;

/** The same for a man page. */
export function readMan(from: MappedText, into: Findings): void {
  new ConsoleReader(into).read(roffText(from));
}

/** How many lines of blocks are looked at, over the lines of the text: blocks stand in one another, and a ruler is no block. */
const MOST_LOOKED = 8;
const ALWAYS_LOOKED = 10_000;

/** A block of code that is marked, with its language. */
interface Block {
  readonly block: MappedText;
  readonly language: string;
}

/** @param taken whether a block is a program, in which no other one is looked for */
function* blocksOf(text: MappedText, taken: (block: MappedText) => boolean): Generator<Block> {
  const lines = text.text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  let budget = MOST_LOOKED * lines.length + ALWAYS_LOOKED;
  for (let at = 0; at < lines.length && budget > 0; at++) {
    for (const { head, close } of BLOCK_HEADS) {
      const match = head.exec(lines[at] ?? '');
      if (match === null) continue;
      const last = close === undefined ? indentedUntil(lines, at, match[1] ?? '') : closedAt(lines, at, close(match));
      if (last === undefined || last <= at + 1) continue;
      budget -= last - at;
      const block = outdented(text, lines, starts, at + 1, last);
      // AsciiDoc names the language above the block.
      const above = /^\[source,[ \t]*([\w+-]+)/.exec(lines[at - 1] ?? '')?.[1];
      yield { block, language: above ?? match[2] ?? '' };
      if (taken(block)) at = last - 1;
      break;
    }
  }
}

/** The most lines of one block: an end is looked for in so many. */
const MOST_BLOCK_LINES = 2000;

function closedAt(lines: readonly string[], head: number, close: RegExp): number | undefined {
  for (let at = head + 1; at < lines.length && at - head <= MOST_BLOCK_LINES; at++)
    if (close.test(lines[at] ?? '')) return at;
  return undefined;
}

function indentedUntil(lines: readonly string[], head: number, indentation: string): number {
  let at = head + 1;
  for (; at < lines.length && at - head <= MOST_BLOCK_LINES; at++) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && !(line.startsWith(indentation) && /^[ \t]/.test(line.slice(indentation.length)))) break;
  }
  return at;
}

/** The lines of a block without their common indentation. */
function outdented(
  text: MappedText,
  lines: readonly string[],
  starts: readonly number[],
  first: number,
  last: number,
): MappedText {
  const own = lines.slice(first, last);
  const filled = own.filter((line) => line.trim() !== '');
  const width = Math.min(...filled.map((line) => line.search(/[^ \t]/)));
  const write = writerOf(filled[0]?.slice(0, width) ?? '');
  const builder = new TextBuilder(text);
  for (const [index, line] of own.entries()) {
    const start = starts[first + index] ?? 0;
    const end = start + line.length + (index === own.length - 1 ? 0 : 1);
    builder.keep(start + Math.min(width, line.length), end, write);
  }
  return builder.build();
}

/** The characters that roff writes in another way. */
const ROFF: Readonly<Record<string, string>> = {
  '\\-': '-',
  '\\(aq': "'",
  '\\[aq]': "'",
  '\\(dq': '"',
  '\\[dq]': '"',
  '\\(ga': '`',
  '\\(ti': '~',
  '\\(ha': '^',
  '\\(rs': '\\',
  '\\[rs]': '\\',
  '\\e': '\\',
  '\\\\': '\\',
  '\\&': '',
  '\\:': '',
  '\\ ': ' ',
  "\\'": "'",
  '\\`': '`',
};
const inRoff: Writer = (text) =>
  /^[.']/m.test(text) ? undefined : text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll("'", '\\(aq');

/** The text of a man page: its characters as they are shown, without changes of the font. */
function roffText(from: MappedText): MappedText {
  const builder = new TextBuilder(from);
  let at = 0;
  for (const match of from.text.matchAll(
    /\\(?:\(..|\[[^\]\n]{1,20}\]|f(?:\[[^\]\n]*\]|\(..|.)|.)|^\.[ \t]*(?:B|I|BI|IR|BR|nf|fi|Nm|Ic|Li|Dl|D1)\b[ \t]*/gm,
  )) {
    builder.keep(at, match.index, inRoff);
    const span = { start: match.index, end: match.index + match[0].length };
    if (!match[0].startsWith('\\f') && !match[0].startsWith('.')) {
      const shown = ROFF[match[0]];
      if (shown === undefined) builder.keep(span.start, span.end, inRoff);
      else builder.escaped(shown, span, inRoff);
    }
    at = span.end;
  }
  return builder.keep(at, from.text.length, inRoff).build();
}
