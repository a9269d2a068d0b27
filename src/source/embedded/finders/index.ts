import type { HostFormat } from '../format.ts';
import { MappedText } from '../mapped-text.ts';
import { Findings, type FoundPrograms } from '../program.ts';
import { ConsoleReader } from './console.ts';
import { htmlText, readMarkdown, readText } from './documents.ts';
import { readShell } from './shell.ts';

type Reader = (host: string, into: Findings) => void;

/** The reader of each format. */
const READERS: Readonly<Partial<Record<HostFormat, Reader>>> = {
  shell: (host, into) => readShell(MappedText.of(host), into),
  markdown: readMarkdown,
  text: readText,
  man: (host, into) => readText(host, into, true),
  html: (host, into) => new ConsoleReader(into).read(htmlText(MappedText.of(host))),
};

/** Finds the programs in the text of a host. */
export function readHost(format: HostFormat, host: string): FoundPrograms {
  const into = new Findings();
  READERS[format]?.(host, into);
  return into.found();
}
