import { isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../../../text/position.ts';
import { MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { lineEnd } from './lines.ts';
import { readShell } from './shell.ts';
import { readList } from './strings.ts';
import { scalarText } from './yaml.ts';

/** A line of a Dockerfile with the lines that it goes on in, and the documents behind it. */
interface Instruction {
  readonly keyword: string;
  readonly start: number;
  /** What stands behind the keyword. */
  readonly args: MappedText;
  /** The first document of `RUN <<EOF`. */
  readonly document: Span | undefined;
}

/**
 * Finds the programs in what a Dockerfile runs: `RUN`, `CMD`, `ENTRYPOINT` and `HEALTHCHECK`, as a shell command or as a list
 * (https://docs.docker.com/reference/dockerfile/).
 */
export function readDockerfile(from: MappedText, into: Findings): void {
  let entry: readonly MappedText[] = [];
  for (const { keyword, start, args, document } of instructionsOf(from)) {
    if (keyword === 'FROM') entry = [];
    const opens = from.hostOffset(start);
    const words = listOf(args);
    if (words !== undefined) {
      readList(keyword === 'CMD' ? [...entry, ...words] : words, opens, into);
      if (keyword === 'ENTRYPOINT') entry = words;
    } else readShell(document === undefined ? args : from.slice(document.start, document.end), into);
  }
}

const RUNS = /^\s*(RUN|CMD|ENTRYPOINT|HEALTHCHECK|FROM)\b(?:[ \t]+--[\w-]+=\S+|[ \t]+CMD\b)*/i;
/** Directives stand above everything else. */
const ESCAPE = /^(?:#[ \t]*\w+[ \t]*=[^\n]*\n)*#[ \t]*escape[ \t]*=[ \t]*`/i;
const DOCUMENT = /<<-?(["']?)([A-Za-z_]\w*)\1/;

function* instructionsOf(from: MappedText): Generator<Instruction> {
  const { text } = from;
  const goesOn = ESCAPE.test(text) ? /`[ \t]*\r?\n?$/ : /\\[ \t]*\r?\n?$/;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const head = RUNS.exec(text.slice(at, lineEnd(text, at)));
    const builder = new TextBuilder(from);
    let lineFrom = at + (head?.[0].length ?? 0);
    for (let more = true; more && at < text.length; ) {
      const next = lineEnd(text, at);
      const line = text.slice(lineFrom, next);
      const comment = /^\s*(?:#|$)/.test(text.slice(at, next));
      const cut = goesOn.exec(line);
      if (!comment) builder.keep(lineFrom, cut === null ? next : lineFrom + cut.index, oneLine);
      // A comment or an empty line among those that go on does not end them, and goes on nowhere by itself.
      more = comment ? at > start : cut !== null;
      at = next;
      lineFrom = next;
    }
    if (head === null) continue;
    const args = builder.build();
    const mark = DOCUMENT.exec(args.text);
    const document = mark === null ? undefined : { start: at, end: documentEnd(text, at, mark[2] ?? '') };
    if (document !== undefined) at = lineEnd(text, document.end);
    const runs = /^\s*<</.test(args.text);
    yield { keyword: (head[1] ?? '').toUpperCase(), start, args, document: runs ? document : undefined };
  }
}

/** Where the line with the word that ends a document starts; one without it ends where it starts. */
function documentEnd(text: string, start: number, word: string): number {
  for (let at = start; at < text.length && at - start < MOST_DOCUMENT; at = lineEnd(text, at))
    if (text.slice(at, lineEnd(text, at)).trim() === word) return at;
  return start;
}

/** In characters. */
const MOST_DOCUMENT = 64 * 1024;

const oneLine: Writer = (text) => (text.includes('\n') ? undefined : text);

/** The words of what is written as a list; undefined if it is not. */
function listOf(args: MappedText): MappedText[] | undefined {
  if (!/^\s*\[/.test(args.text) || args.text.length > MOST_DOCUMENT) return undefined;
  const document = parseDocument(args.text, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isSeq(document.contents)) return undefined;
  return document.contents.items.map(
    (item) => (isScalar(item) ? scalarText(item, args) : undefined) ?? new MappedText('', []),
  );
}
