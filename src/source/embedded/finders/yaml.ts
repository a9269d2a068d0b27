import { isMap, isScalar, isSeq, parseAllDocuments, type Scalar, type YAMLMap } from 'yaml';
import { MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { ConsoleReader } from './console.ts';
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
  return /^(?:[ \t]*[-?:][ \t]+){200}/m.test(text) || /^ {4000}/m.test(text);
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
    const start = map.get(first, true);
    const rest = map.get(second, true);
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
  if (typeof value !== 'string' || value === '' || range === undefined || range === null) return undefined;
  const [start, end] = range;
  const raw = from.text;
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED')
    return blockText(value, { start, end, folded: type === 'BLOCK_FOLDED' }, from);
  const builder = new TextBuilder(from);
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const write = type === 'QUOTE_DOUBLE' ? inDouble : type === 'QUOTE_SINGLE' ? inSingle : inPlain;
  let at = start + (quoted ? 1 : 0);
  const last = end - (quoted ? 1 : 0);
  for (let done = 0; done < value.length; ) {
    const next = raw[at] ?? '';
    const read = type === 'QUOTE_DOUBLE' && next === '\\' ? DOUBLE.read(raw, at + 1) : undefined;
    const folded = /^[ \t]*\r?\n\s*/.exec(raw.slice(at, Math.min(last, at + 400)))?.[0];
    if (at >= last) return undefined;
    if (read !== undefined) {
      const length =
        1 + read.length + (read.value === '' ? (/^[ \t]*/.exec(raw.slice(at + 2, at + 400))?.[0].length ?? 0) : 0);
      if (!value.startsWith(read.value, done)) return undefined;
      builder.escaped(read.value, { start: at, end: at + length }, write);
      done += read.value.length;
      at += length;
    } else if (type === 'QUOTE_SINGLE' && next === "'") {
      if (value[done] !== "'") return undefined;
      builder.escaped("'", { start: at, end: at + 2 }, write);
      done += 1;
      at += 2;
    } else if (folded !== undefined) {
      const lines = folded.split('\n').length - 1;
      const shown = lines === 1 ? ' ' : '\n'.repeat(lines - 1);
      if (!value.startsWith(shown, done)) return undefined;
      builder.escaped(shown, { start: at, end: at + folded.length }, write);
      done += shown.length;
      at += folded.length;
    } else {
      if (next !== value[done]) return undefined;
      builder.keep(at, at + 1, write);
      done += 1;
      at += 1;
    }
  }
  return builder.build();
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly folded: boolean;
}

const INDENTED = new Map<number, Writer>();

/** Lines of a block scalar start with its indentation. */
function indented(width: number): Writer {
  const known = INDENTED.get(width) ?? ((text: string) => text.replaceAll('\n', `\n${' '.repeat(width)}`));
  INDENTED.set(width, known);
  return known;
}

function blockText(value: string, { start, end, folded }: Block, from: MappedText): MappedText | undefined {
  const raw = from.text;
  const header = raw.indexOf('\n', start) + 1;
  if (header === 0 || header > end) return undefined;
  const body = raw.slice(header, end);
  const width = /^(?:[ \t]*\r?\n)*( *)/.exec(body)?.[1]?.length ?? 0;
  const explicit = /[1-9]/.exec(raw.slice(start, header))?.[0];
  // With a number in the header, lines may start with more blanks than the first one, or the first one with more.
  if (explicit !== undefined && /^ /.test(value)) return undefined;
  const write = folded ? inFolded : indented(width);
  const builder = new TextBuilder(from);
  let done = 0;
  for (let at = header; at < end && done < value.length; ) {
    const close = raw.indexOf('\n', at);
    const next = close === -1 || close >= end ? end : close + 1;
    const first = Math.min(next - (close === -1 ? 0 : 1), at + width);
    if (folded) {
      const line = raw.slice(first, next).replace(/\r?\n$/, '');
      if (!value.startsWith(line, done)) return undefined;
      builder.keep(first, first + line.length, write);
      done += line.length;
      // A line end is a blank, a line end, or nothing beside an empty line.
      const shown = value[done];
      if (done < value.length && (shown === ' ' || shown === '\n')) {
        builder.escaped(shown, { start: first + line.length, end: next }, write);
        done += 1;
      }
    } else {
      const line = raw.slice(first, next);
      const kept = line.slice(0, value.length - done);
      if (!value.startsWith(kept, done)) return undefined;
      builder.keep(first, first + kept.length, write);
      done += kept.length;
    }
    at = next;
  }
  // The value ends with a line end also where the file ends without one.
  const isWhole = done === value.length || (!raw.endsWith('\n') && value.slice(done) === '\n');
  return isWhole ? builder.build() : undefined;
}
