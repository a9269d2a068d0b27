import type { EmbeddedKind } from '../../text/embedded-kind.ts';
import { someOf } from '../../text/plural.ts';
import type { Choice } from '../file-choice.ts';
import type { HostComment } from './comment.ts';

/** The formats that have a reader of their own. */
export type HostFormat =
  | 'template'
  | 'shell'
  | 'markdown'
  | 'text'
  | 'man'
  | 'html'
  | 'yaml'
  | 'json'
  | 'dockerfile'
  | 'makefile'
  | 'systemd'
  | 'notebook'
  | 'python'
  | 'go'
  | 'javascript'
  | 'c';

interface FormatRow {
  readonly format: HostFormat;
  readonly kind: EmbeddedKind;
  /** Endings of names, without the dot. */
  readonly endings?: string;
  /** Whole names. */
  readonly names?: RegExp;
  /** The words of which one must be in it; without it, WORDS. */
  readonly words?: readonly string[];
  /** The program that a `#!` line names, for files without an ending. */
  readonly runs?: RegExp;
  readonly comment?: HostComment;
}

const HASH: HostComment = { start: /^\s*#/, open: '# ', close: '' };
const SLASHES: HostComment = { start: /^\s*(?:\/\/|\/\*|\*)/, open: '// ', close: '' };
const MARKUP: HostComment = { start: /^\s*(?:<!--|\{\/\*)/, open: '<!-- ', close: ' -->' };
const DOTS: HostComment = { start: /^\s*\.\.(?:\s|$)/, open: '.. ', close: '' };
const ROFF: HostComment = { start: /^[.']?\\"/, open: '.\\" ', close: '' };
const UNIT: HostComment = { start: /^\s*[#;]/, open: '# ', close: '' };

/** The words without which nothing is looked for. */
const WORDS: readonly string[] = ['bpftrace', 'kubectl trace'];

/** Whether a text may have a command that runs bpftrace. */
export function mayRunBpftrace(text: string): boolean {
  return WORDS.some((word) => text.includes(word));
}

/** A ConfigMap may hold scripts by keys that are their names. */
const KEYED: readonly string[] = [...WORDS, '.bt:', '.bt"', ".bt'"];

/** Which files programs are looked for in, and how. */
const FORMATS: readonly FormatRow[] = [
  // Its name says that it becomes a script.
  {
    format: 'template',
    kind: 'template',
    names: /\.bt\.(?:in|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|gotmpl|m4|cmake)$/i,
    words: [''],
    comment: SLASHES,
  },
  {
    format: 'shell',
    kind: 'shell',
    endings: 'sh bash zsh ksh dash ash bats',
    names: /^\.?(?:bashrc|bash_profile|profile|zshrc|bash_aliases)$/,
    runs: /\b(?:ba|da|k|z|a|mk)?sh\b/,
    comment: HASH,
  },
  { format: 'markdown', kind: 'documents', endings: 'md markdown mdown mkd mdx', comment: MARKUP },
  { format: 'text', kind: 'documents', endings: 'rst rest', comment: DOTS },
  { format: 'text', kind: 'documents', endings: 'org', comment: HASH },
  { format: 'text', kind: 'documents', endings: 'adoc asciidoc asc', comment: SLASHES },
  {
    format: 'text',
    kind: 'documents',
    endings: 'txt text',
    names: /^(?:README|INSTALL|NOTES|HACKING|TODO|CHANGELOG|USAGE)$/i,
    comment: HASH,
  },
  { format: 'man', kind: 'documents', endings: '1 2 3 4 5 6 7 8 man mdoc roff', comment: ROFF },
  { format: 'html', kind: 'documents', endings: 'html htm xhtml', comment: MARKUP },
  { format: 'yaml', kind: 'yaml', endings: 'yaml yml', words: KEYED, comment: HASH },
  { format: 'json', kind: 'json', endings: 'json jsonc json5 jsonl', words: KEYED },
  {
    format: 'dockerfile',
    kind: 'dockerfile',
    endings: 'dockerfile containerfile',
    names: /^(?:Dockerfile|Containerfile)(?:\..+)?$/i,
    comment: HASH,
  },
  {
    format: 'makefile',
    kind: 'makefile',
    endings: 'mk mak',
    names: /^(?:GNU)?[Mm]akefile(?:\.(?:am|in))?$/,
    comment: HASH,
  },
  { format: 'systemd', kind: 'systemd', endings: 'service timer socket mount path slice target', comment: UNIT },
  { format: 'notebook', kind: 'notebook', endings: 'ipynb' },
  { format: 'python', kind: 'python', endings: 'py pyi pyw python', runs: /\bpython[\d.]*\b/, comment: HASH },
  { format: 'go', kind: 'go', endings: 'go', comment: SLASHES },
  {
    format: 'javascript',
    kind: 'javascript',
    endings: 'js mjs cjs jsx ts mts cts tsx',
    runs: /\b(?:node|deno|bun)\b/,
    comment: SLASHES,
  },
  { format: 'c', kind: 'c', endings: 'c h cc cpp cxx hh hpp hxx', comment: SLASHES },
];

const BY_ENDING: ReadonlyMap<string, FormatRow> = new Map(
  FORMATS.flatMap((row) => (row.endings?.split(' ') ?? []).map((ending): [string, FormatRow] => [ending, row])),
);
const BY_NAME = FORMATS.flatMap((row) => (row.names === undefined ? [] : [{ row, names: row.names }]));
const BY_FIRST_LINE = FORMATS.flatMap((row) => (row.runs === undefined ? [] : [{ row, runs: row.runs }]));

/**
 * What kind of a host a file is, by its name.
 *
 * @returns 'first line' where only that tells; undefined where no program is looked for.
 */
export function formatOf(path: string): FormatRow | 'first line' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  for (const { row, names } of BY_NAME) if (names.test(name)) return row;
  const dot = name.lastIndexOf('.');
  if (dot <= 0) return dot === 0 ? undefined : 'first line';
  return BY_ENDING.get(name.slice(dot + 1).toLowerCase());
}

function formatByName(path: string): FormatRow | undefined {
  const found = formatOf(path);
  return found === 'first line' ? undefined : found;
}

/** Whether a name says that a script is made of the file. */
export function isTemplate(path: string): boolean {
  return formatByName(path)?.format === 'template';
}

/** The format of a file that has no ending, by its first bytes. */
function formatByFirstLine(start: string): FormatRow | undefined {
  const line = /^#![^\n]*/.exec(start)?.[0];
  return line === undefined ? undefined : BY_FIRST_LINE.find(({ runs }) => runs.test(line))?.row;
}

/** The kind of a host with its text, and how it is read; undefined also for a file without the words of its kind. */
export function hostFormat(path: string, text: string): FormatRow | undefined {
  const found = formatOf(path);
  const row = found === 'first line' ? formatByFirstLine(text.slice(0, 256)) : found;
  return hasWord(path, text) ? row : undefined;
}

/** Whether the content of a file, or a part of it, has a word of its kind: without one there is no program in it. */
export function hasWord(path: string, content: string | Buffer): boolean {
  const words = formatByName(path)?.words ?? WORDS;
  return words.some((word) => content.includes(word));
}

/** The kinds of which a command runs as it stands: the script that it names is one. */
const NAMING: ReadonlySet<EmbeddedKind> = new Set(['shell', 'dockerfile', 'makefile', 'systemd', 'yaml']);

/** Whether a file that a command in a host of this kind names counts as a script. */
export function namesScripts(kind: EmbeddedKind): boolean {
  return NAMING.has(kind);
}

/** Whether a file holds prose beside commands, in which words may look like a command, as far as its name tells. */
export function holdsProse(path: string): boolean {
  return formatByName(path)?.kind === 'yaml';
}

/** Whether a file may have commands that name scripts, as far as its name and its mode tell. */
export function mayNameScripts(path: string, executable: boolean): boolean {
  const row = formatOf(path);
  return row === 'first line' ? executable : row !== undefined && namesScripts(row.kind);
}

/**
 * Whether programs are looked for in a file that is no script itself, as far as its name tells.
 *
 * @param choice what the configuration chooses at its path
 */
export function mayBeHost(path: string, choice: Choice): boolean {
  return choice === 'any' ? isOnlyHost(path) : choice === 'script' && formatOf(path) !== undefined;
}

/** Whether programs would be looked for in a file that starts like this. */
export function isHostKind(path: string, start: Buffer): boolean {
  const found = formatOf(path);
  return (found === 'first line' ? formatByFirstLine(start.toString('latin1', 0, 256)) : found) !== undefined;
}

/** A note on files that nobody looked into; empty if there are none. */
export function unsearchedNotes(paths: readonly string[], because: string): string[] {
  if (paths.length === 0) return [];
  return [`Not searched for programs, ${because}: ${someOf(paths)}.`];
}

/** Why a file is not searched that is larger than SCRIPT_LIMIT. */
export const TOO_LARGE = 'as larger than 4 MiB';

/** Whether the bytes of a file have a word of its kind, and its first line does not say that it is of another kind. */
export function isHost(path: string, bytes: Buffer): boolean {
  return isHostKind(path, bytes) && hasWord(path, bytes);
}

/**
 * Whether a file that the user names, or that the configuration chooses by name, is read for its programs and is no script
 * itself. A text or C with any name may be a script.
 */
export function isOnlyHost(path: string): boolean {
  const row = formatByName(path);
  return row !== undefined && row.format !== 'c' && !/\.(?:txt|text|\d)$/.test(path);
}
