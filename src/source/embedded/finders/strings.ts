import { mayRunBpftrace } from '../format.ts';
import { type MappedText, TextBuilder } from '../mapped-text.ts';
import { Findings } from '../program.ts';
import { isCommand, isCommandLine, readCommand } from './command.ts';
import { ConsoleReader } from './console.ts';
import { UNKNOWN } from './quoting.ts';
import { readShell } from './shell.ts';

/** Reads a string of a host that may be a command line, or a script for a shell. */
export function readString(text: MappedText, into: Findings): void {
  if (!mayRunBpftrace(text.text) || !/\s/.test(text.text.trim())) return;
  const found = new Findings();
  readShell(text, found);
  // Prose with a command in it is no shell.
  if (found.programs.length + found.scripts.size === 0) new ConsoleReader(found).read(text);
  into.addAll(found);
}

/** Reads a list of strings of a host that may be a command with its arguments. @param opens where the list starts in the host */
export function readList(words: readonly MappedText[], opens: number, into: Findings): void {
  if (words.some((word) => isCommand(word) || isCommandLine(word.text)))
    readCommand(words, { opens }, into, (word) => readShell(word, into, 1));
}

/** A text in which what a template puts in, between double braces, is unknown. */
export function withHoles(text: MappedText): MappedText {
  if (!text.text.includes('{{')) return text;
  const builder = new TextBuilder(text);
  let at = 0;
  for (const { 0: hole, index } of text.text.matchAll(/\$?\{\{[^{}\n]{0,300}\}\}/g)) {
    builder.keep(at, index).unknown(UNKNOWN, { start: index, end: index + hole.length });
    at = index + hole.length;
  }
  return builder.keep(at, text.text.length).build();
}
