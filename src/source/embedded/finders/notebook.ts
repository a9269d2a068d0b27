import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { joinTexts, type MappedText, TextBuilder } from '../mapped-text.ts';
import type { Findings } from '../program.ts';
import { readCode } from './code.ts';
import { ConsoleReader } from './console.ts';
import { readMarkdown } from './documents.ts';
import { readShell } from './shell.ts';
import { isTooDeep, scalarText } from './yaml.ts';

/** Finds the programs in the cells of a Jupyter notebook, which is JSON. What the cells have written is no matter. */
export function readNotebook(from: MappedText, into: Findings): void {
  const document = isTooDeep(from.text) ? undefined : parseDocument(from.text, { logLevel: 'silent' });
  const cells = isMap(document?.contents) ? document.contents.get('cells', true) : undefined;
  if (!isSeq(cells)) return;
  for (const cell of cells.items) {
    const text = isMap(cell) ? sourceOf(cell, from) : undefined;
    if (!isMap(cell) || text === undefined) continue;
    if (cell.get('cell_type') === 'markdown') readMarkdown(text, into);
    else if (/^%%(?:bash|sh|script)\b/.test(text.text)) readShell(text, into);
    else {
      if (COMMAND_LINE.test(text.text)) new ConsoleReader(into).read(text);
      readCode('python', withoutCommands(text), into);
    }
  }
}

/** What IPython runs itself. */
const COMMAND_LINE = /^[ \t]*[!%]/m;

/** The lines of a cell that are Python. A command goes on behind a backslash. */
function withoutCommands(cell: MappedText): MappedText {
  const builder = new TextBuilder(cell);
  let at = 0;
  for (const { 0: command, index } of cell.text.matchAll(/^[ \t]*[!%](?:[^\\\n]|\\[\s\S])*/gm)) {
    builder.keep(at, index);
    at = index + command.length;
  }
  return builder.keep(at, cell.text.length).build();
}

/** The text of a cell: one string, or one for each line. */
function sourceOf(cell: YAMLMap, from: MappedText): MappedText | undefined {
  const source: unknown = cell.get('source', true);
  if (isScalar(source)) return scalarText(source, from);
  if (!isSeq(source)) return undefined;
  return joinTexts(source.items.flatMap((line) => (isScalar(line) ? [scalarText(line, from) ?? []].flat() : [])));
}
