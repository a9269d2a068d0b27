import { isMap, isScalar, isSeq, parseAllDocuments, type Scalar, type YAMLMap } from 'yaml';
import { MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { ConsoleReader } from './console.ts';
import { lineEnd } from './lines.ts';
import { codeEscape } from './quoting.ts';
import { readList, readString, withHoles } from './strings.ts';
import { isWholeProgram } from './whole-program.ts';

/** Keys that together are one command: the first holds its start, the second the rest. */
const SPLIT_COMMANDS: readonly (readonly [string, string])[] = [
  ['command', 'args'],
  ['entrypoint', 'command'],
  ['Entrypoint', 'Cmd'],
];

/** How deep lists and maps are read in one another. */
const MOST_DEEP = 200;

/** Finds the programs in YAML or JSON: in strings that are commands, in lists of arguments, and under keys that name a script. */
export function readYaml(from: MappedText, into: Findings): void {
  const documents = isTooDeep(from.text) ? undefined : parse(from.text);
  if (documents === undefined) {
    // A template is no YAML before it is filled in; its lines can still be read.
    new ConsoleReader(into).read(withHoles(from));
    return;
  }
  for (const document of documents) readNode(document.contents, from, into);
}

function parse(text: string) {
  const documents = parseAllDocuments(text, {
    keepSourceTokens: false,
    logLevel: 'silent',
    uniqueKeys: false,
    strict: false,
  });
  return Array.isArray(documents) && documents.every(({ errors }) => errors.length === 0) ? documents : undefined;
}

/** Whether reading a text would go too deep: the parser goes down by recursion. */
export function isTooDeep(text: string): boolean {
  let deep = 0;
  for (const { 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    deep += bracket === '[' || bracket === '{' ? 1 : -1;
    if (deep > MOST_DEEP) return true;
    if (deep < 0) deep = 0;
  }
  return /^[ \t]*(?:[-?:][ \t]+){200}/m.test(text) || /^ {4000}/m.test(text);
}

function readNode(root: unknown, from: MappedText, into: Findings): void {
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isScalar(node)) {
      const text = scalarText(node, from);
      if (text === undefined) continue;
      const filled = withHoles(text);
      // A file that is one string is no data with a program in it.
      if (node !== root && isWholeProgram(filled.text)) into.addStray(filled, opensAt(node.range, from), true);
      else readString(filled, into);
    } else if (isSeq(node)) {
      readList(wordsOf(node.items, from), opensAt(node.range, from), into);
      for (const item of [...node.items].reverse()) open.push(item);
    } else if (isMap(node)) {
      readSplitCommand(node, from, into);
      for (const { key, value } of [...node.items].reverse())
        if (isScalar(key) && typeof key.value === 'string' && key.value.endsWith('.bt') && isScalar(value)) {
          const program = scalarText(value, from);
          if (program !== undefined) into.add(withHoles(program), opensAt(key.range, from));
        } else open.push(value);
    }
  }
}

function readSplitCommand(map: YAMLMap, from: MappedText, into: Findings): void {
  for (const [first, second] of SPLIT_COMMANDS) {
    const start = map.get(first);
    const rest = map.get(second);
    if (isSeq(start) && isSeq(rest))
      readList(wordsOf([...start.items, ...rest.items], from), opensAt(rest.range, from), into);
  }
}

function wordsOf(items: readonly unknown[], from: MappedText): MappedText[] {
  return items.map((item) => {
    const text = isScalar(item) ? scalarText(item, from) : undefined;
    return text === undefined ? new MappedText('', []) : withHoles(text);
  });
}

function opensAt(range: readonly number[] | null | undefined, from: MappedText): number {
  return from.hostOffset(range?.[0] ?? 0);
}

const inPlain: Writer = (text) => (/[\n#]|: |:$/.test(text) ? undefined : text);
const inSingle: Writer = (text) => (text.includes('\n') ? undefined : text.replaceAll("'", "''"));
const inDouble: Writer = (text) => JSON.stringify(text).slice(1, -1);
const inFolded: Writer = (text) => (text.includes('\n') ? undefined : text);
const DOUBLE = codeEscape(inDouble, 'keep', 'ntrbfvae\\"/ ');

/** The text of a string, with its places; undefined for what is no string, and where its places cannot be told. */
export function scalarText(node: Scalar, from: MappedText): MappedText | undefined {
  const { value, range, type } = node;
  if (typeof value !== 'string' || range === undefined || range === null) return undefined;
  const [start, end] = range;
  const raw = from.text;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
    return blockText(value, { start, end, folded: type === 'BLOCK_FOLDED' }, from);
  const builder = new TextBuilder(from);
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  const write = type === 'QUOTE_DOUBLE' ? inDouble : type === 'QUOTE_SINGLE' ? inSingle : inPlain;
  let done = 0;
  for (let at = start + quote; at < end - quote; ) {
    const piece = pieceAt(raw, at, type);
    const [shown, length] = piece ?? [raw.charAt(at), 1];
    if (!value.startsWith(shown, done)) return undefined;
    if (piece === undefined) builder.keep(at, at + 1, write);
    else builder.escaped(shown, { start: at, end: at + length }, write);
    done += shown.length;
    at += length;
  }
  // A part of a program must not be judged as the whole.
  return done === value.length ? builder.build() : undefined;
}

/** The end of a line, with the blanks around it; in double quotes there may be a backslash before it. */
const FOLD = /[ \t]{0,200}\r?\n[ \t\r\n]*/y;
const JOINED = /\\\r?\n[ \t]*/y;

/** What stands for other characters than it is, and its length; undefined for a character that stands for itself. */
function pieceAt(raw: string, at: number, type: Scalar['type']): readonly [string, number] | undefined {
  const next = raw[at];
  if (type === 'QUOTE_SINGLE' && next === "'") return ["'", 2];
  if (type === 'QUOTE_DOUBLE' && next === '\\') {
    JOINED.lastIndex = at;
    if (JOINED.test(raw)) return ['', JOINED.lastIndex - at];
    const read = DOUBLE.read(raw, at + 1);
    return read === undefined ? undefined : [read.value, 1 + read.length];
  }
  FOLD.lastIndex = at;
  const folded = FOLD.exec(raw)?.[0];
  if (folded === undefined) return undefined;
  const lines = folded.split('\n').length - 1;
  return [lines === 1 ? ' ' : '\n'.repeat(lines - 1), folded.length];
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly folded: boolean;
}

function blockText(value: string, { start, end, folded }: Block, from: MappedText): MappedText | undefined {
  const raw = from.text;
  const header = lineEnd(raw, start);
  const width = /^(?:[ \t]*\r?\n)*( *)/.exec(raw.slice(header, end))?.[1]?.length ?? 0;
  // Lines of a block start with its indentation.
  const write = folded ? inFolded : (text: string) => text.replaceAll('\n', `\n${' '.repeat(width)}`);
  const builder = new TextBuilder(from);
  let done = 0;
  for (let at = header; at < end && done < value.length; ) {
    const next = Math.min(end, lineEnd(raw, at));
    const close = next - (/\r?\n$/.exec(raw.slice(at, next))?.[0].length ?? 0);
    const first = Math.min(close, at + width);
    const line = raw.slice(first, close);
    // With a number in the header, lines may start with more blanks than the first one, or the first one with more.
    if (!value.startsWith(line, done)) return undefined;
    builder.keep(first, close, write);
    done += line.length;
    // A line end is a line end; in a folded block also a blank, or nothing beside an empty line.
    const shown = value[done];
    if ((folded || close < next) && (shown === ' ' || shown === '\n')) {
      if (!folded && next === close + 1) builder.keep(close, next, write);
      else builder.escaped(shown, { start: close, end: next }, write);
      done += 1;
    }
    at = next;
  }
  return value.slice(done).trim() === '' ? builder.build() : undefined;
}
