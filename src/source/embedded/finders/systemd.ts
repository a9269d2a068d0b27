import { mayRunBpftrace } from '../format.ts';
import { type MappedText, TextBuilder, type Writer } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { joinedLinesEnd } from './lines.ts';
import { type Backslash, codeEscape, UNKNOWN } from './quoting.ts';
import { readList } from './strings.ts';

const RUNS = /^[ \t]*Exec[A-Za-z]+[ \t]*=[ \t]*[-@:+!]*/;

/** What systemd reads in words: escapes, `%` specifiers and `$` variables, each of which is itself when it stands twice. */
const PIECE = /\\[\s\S]|%%|\$\$|%[A-Za-z]|\$\{\w+\}|\$\w+|["']|\s+/g;

const inWord: Writer = (text) =>
  text.includes('\n') ? undefined : text.replace(/[\\"']/g, '\\$&').replace(/[%$]/g, '$&$&');
/** Outside of quotes a blank ends the word. */
const inBareWord: Writer = (text) => (/\s/.test(text) ? undefined : inWord(text));
const ESCAPES: Backslash = codeEscape(inWord, 'keep', 'ntrbfva\\"\'');

/**
 * Finds the programs in the commands of a unit (https://www.freedesktop.org/software/systemd/man/systemd.service.html, "Command
 * lines"). No shell reads them: systemd splits the words.
 */
export function readSystemd(from: MappedText, into: Findings): void {
  const { text } = from;
  for (let at = 0; at < text.length; ) {
    const end = joinedLinesEnd(text, at);
    const line = text.slice(at, end);
    const head = mayRunBpftrace(line) ? RUNS.exec(line) : null;
    if (head !== null) {
      const opens = from.hostOffset(at);
      readList(wordsOf(from, at + head[0].length, end), opens, into);
    }
    at = end;
  }
}

function wordsOf(from: MappedText, start: number, end: number): MappedText[] {
  const words: MappedText[] = [];
  const raw = from.text;
  let builder = new TextBuilder(from);
  let quote = '';
  let at = start;
  const close = () => {
    if (builder.length > 0) words.push(builder.build());
    builder = new TextBuilder(from);
  };
  for (const { 0: piece, index } of raw.slice(start, end).matchAll(PIECE)) {
    const place = start + index;
    const write = quote === '' ? inBareWord : inWord;
    builder.keep(at, place, write);
    const span = { start: place, end: place + piece.length };
    at = span.end;
    if (piece.startsWith('\\')) {
      const read = ESCAPES.read(raw, place + 1);
      if (piece.endsWith('\n') || piece.endsWith('\r')) {
        // The line goes on: a backslash and a line end are a blank.
        if (quote === '') close();
        else builder.escaped(' ', span, write);
      } else if (read === undefined) builder.keep(span.start, span.end, write);
      else {
        at = place + 1 + read.length;
        builder.escaped(read.value, { start: place, end: at }, write);
      }
    } else if (piece === '%%' || piece === '$$') builder.escaped(piece.charAt(0), span, write);
    else if (/^[%$]/.test(piece)) builder.unknown(UNKNOWN, span, write);
    else if (piece === quote) quote = '';
    else if ((piece === '"' || piece === "'") && quote === '' && builder.length === 0) quote = piece;
    else if (/^\s/.test(piece) && quote === '') close();
    else builder.keep(span.start, span.end, write);
  }
  builder.keep(at, end, inBareWord);
  close();
  return words;
}
