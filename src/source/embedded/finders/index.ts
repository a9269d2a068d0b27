import type { HostFormat } from '../format.ts';
import { MappedText } from '../mapped-text.ts';
import { Findings, type FoundPrograms } from '../program.ts';
import { readCode } from './code.ts';
import { ConsoleReader } from './console.ts';
import { readDockerfile } from './dockerfile.ts';
import { htmlText, readMan, readMarkdown, readText } from './documents.ts';
import { readMakefile } from './makefile.ts';
import { readNotebook } from './notebook.ts';
import { readShell } from './shell.ts';
import { readSystemd } from './systemd.ts';
import { readTemplate } from './template.ts';
import { readYaml } from './yaml.ts';

type Reader = (host: MappedText, into: Findings) => void;

/** The reader of each format. */
const READERS: Readonly<Record<HostFormat, Reader>> = {
  template: readTemplate,
  shell: readShell,
  markdown: readMarkdown,
  text: readText,
  man: readMan,
  html: (host, into) => new ConsoleReader(into).read(htmlText(host)),
  yaml: readYaml,
  json: readYaml,
  dockerfile: readDockerfile,
  makefile: readMakefile,
  systemd: readSystemd,
  notebook: readNotebook,
  python: (host, into) => readCode('python', host, into),
  go: (host, into) => readCode('go', host, into),
  javascript: (host, into) => readCode('javascript', host, into),
  c: (host, into) => readCode('c', host, into),
};

/** Finds the programs in the text of a host. */
export function readHost(format: HostFormat, host: string): FoundPrograms {
  const into = new Findings();
  READERS[format](MappedText.of(host), into);
  return into.found();
}
