import type { GuardFile } from '../../facts/guard-file.ts';
import { guardFileOf } from '../../facts/query/guard.ts';
import type { Span } from '../../text/position.ts';
import { onOneLine } from '../../text/unseen.ts';
import type { Script } from '../syntax/tree.ts';
import type { Library } from './library.ts';

/** `import "name";` at the top level of a script. */
interface ImportStatement {
  /** As written between the quotes. */
  readonly name: string;
  readonly span: Span;
}

/**
 * A .bt file that a script imports: its macros, subprograms, maps and probes are the script's own. Or a header beside the script
 * that it includes: then its `#define`s are.
 */
export interface ImportedFile {
  /** The path in the repository. */
  readonly path: string;
  readonly script: Script;
  /** The statement of the importing script that brings it in, at the first or a later hand. */
  readonly statement: Span;
}

export interface Imports {
  /** In the order in which bpftrace takes them in. */
  readonly files: readonly ImportedFile[];
  /** The guard file of ours that is among them. */
  readonly guardFile?: GuardFile;
  /** Paths that the library must be asked for first; then what they import is followed too. */
  readonly unread: readonly string[];
  /** What was not looked at, one sentence each. */
  readonly notes: readonly string[];
}

/** More than any script that people write imports; past them a note says that the rest was not looked at. */
export const MOST_IMPORTED_FILES = 64;
/** How far an imported file may be from the script. */
const DEEPEST_IMPORT = 16;
/** In UTF-16 units, all imported files of a script together. */
const MOST_IMPORTED_TEXT = 4 * 1024 * 1024;
const MOST_NOTES = 10;

/** The import statements at the top level of a script, in order. */
export function importsOf(script: Script): ImportStatement[] {
  return script.items.flatMap((item) => (item.kind === 'import' ? [{ name: item.path, span: item.span }] : []));
}

/**
 * The `#include "name"` lines of a script, in order. Those in angle brackets are headers of the system, which change no map by
 * what people take from them. bpftrace looks from the folder that it is started in: here that of the script stands for it.
 */
export function includesOf(script: Script): ImportStatement[] {
  return script.items.flatMap((item) => {
    const name = item.kind === 'preprocessor' ? /^\s*#\s*include\s*"([^"\n]+)"/.exec(item.text)?.[1] : undefined;
    return name === undefined ? [] : [{ name, span: item.span }];
  });
}

/** A header as a part of a script: its lines for the preprocessor. What else it holds is C, which becomes no program. */
function headerOf(parsed: Script): Script {
  return { ...parsed, items: parsed.items.filter(({ kind }) => kind === 'preprocessor'), errors: [], unread: [] };
}

/**
 * Follows the imports of a script as bpftrace does: every name, also one in an imported file, is taken from the folder of
 * the script itself; a folder stands for the .bt files right in it; a name is imported once, but the same file by
 * another name once more, and so is the script itself. Observed with bpftrace 0.27.1, and read in the source of an
 * earlier release (src/ast/passes/resolve_imports.cpp); which orders the files by name, but order only matters to a map
 * whose uses disagree, which bpftrace refuses. INFERRED for 0.24 and for the order of imports within imports.
 * @param path the script's path; imported files are named by paths made from it
 */
export function followImports(script: Script, path: string, library: Library): Imports {
  const found: ImportedFile[] = [];
  const unread = new Set<string>();
  const notes: string[] = [];
  const names = new Set<string>();
  let text = 0;
  let guardFile: GuardFile | undefined;

  const visit = (name: string, statement: Span, depth: number): void => {
    if (names.has(name)) return;
    if (names.size >= MOST_IMPORTED_FILES || depth > DEEPEST_IMPORT || text > MOST_IMPORTED_TEXT) {
      names.add(TOO_MANY);
      return;
    }
    names.add(name);
    const note = (reason: string): void => {
      notes.push(`The import of ${shownName(name)} was not followed: ${reason}.`);
    };
    const reason = whyNotFollowed(name);
    if (reason !== undefined) {
      if (reason !== PART_OF_BPFTRACE) note(reason);
      return;
    }
    const at = resolveImport(path, name);
    const source = library.source(at);
    if (source === undefined) unread.add(at);
    else if (source.kind === 'unread') note(source.message);
    else if (source.kind === 'folder')
      for (const entry of source.names.filter((each) => each.endsWith('.bt')))
        visit(`${name}/${entry}`, statement, depth + 1);
    else if (name.endsWith('.bpf.c')) {
      guardFile ??= guardFileOf(source.text);
      if (guardFileOf(source.text) === undefined) note(OTHER_C);
    } else if (!name.endsWith('.bt')) note('bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h');
    else {
      const imported = library.parse(at, source.text);
      text += source.text.length;
      found.push({ path: at, script: imported, statement });
      for (const inner of importsOf(imported)) visit(inner.name, statement, depth + 1);
    }
  };
  const visitHeader = (name: string, from: string, statement: Span, depth: number): void => {
    // A header is looked for from the folder of the file that includes it.
    const at = resolveImport(from, name);
    const id = `${INCLUDED}${at}`;
    if (names.has(id)) return;
    if (names.size >= MOST_IMPORTED_FILES || depth > DEEPEST_IMPORT || text > MOST_IMPORTED_TEXT) {
      names.add(TOO_MANY);
      return;
    }
    names.add(id);
    const note = (reason: string): void => {
      notes.push(`The header ${shownName(name)} was not read: ${reason}.`);
    };
    if (name.startsWith('/')) return note('an absolute path leads out of the repository');
    const source = library.source(at);
    if (source === undefined) unread.add(at);
    else if (source.kind === 'unread') note(source.message);
    else if (source.kind === 'folder') note('it is a folder');
    else {
      const header = headerOf(library.parse(at, source.text));
      text += source.text.length;
      found.push({ path: at, script: header, statement });
      for (const inner of includesOf(header)) visitHeader(inner.name, at, statement, depth + 1);
    }
  };
  for (const { name, span } of importsOf(script)) visit(name, span, 1);
  for (const { name, span } of includesOf(script)) visitHeader(name, path, span, 1);

  const shown = notes.slice(0, MOST_NOTES);
  if (notes.length > MOST_NOTES) shown.push(`${notes.length - MOST_NOTES} more imports were not followed.`);
  if (names.has(TOO_MANY))
    shown.push(
      `It imports too much: ${MOST_IMPORTED_FILES} names, ${DEEPEST_IMPORT} levels and 4 MiB are followed at most.`,
    );
  return { files: found, ...(guardFile === undefined ? {} : { guardFile }), unread: [...unread], notes: shown };
}

/** No name of a file: names cannot hold a NUL. */
const TOO_MANY = '\0';
/** Stands before the names of headers: the same file may be imported as well. */
const INCLUDED = '\0include ';
const OTHER_C = 'imported C is not looked at, and it is not the text of a guard file of this tool';
const PART_OF_BPFTRACE = 'it is part of bpftrace';

/** Why a name is not looked for at all. */
function whyNotFollowed(name: string): string | undefined {
  if (name.startsWith('/')) return 'an absolute path leads out of the repository';
  if (name.includes('\0') || name === '') return 'it is no name of a file';
  if (name === 'stdlib') return PART_OF_BPFTRACE;
  if (!/\.[cho]$/.test(name)) return undefined;
  if (name.startsWith('stdlib/')) return PART_OF_BPFTRACE;
  return name.endsWith('.bpf.c') ? undefined : 'imported C is not looked at';
}

/** The path of an import: from the folder of the script that bpftrace is started with. Dots are resolved. */
export function resolveImport(script: string, name: string): string {
  const absolute = script.startsWith('/');
  const parts: string[] = [];
  for (const part of [...script.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!absolute) parts.push(part);
  }
  return (absolute ? '/' : '') + parts.join('/');
}

/** A name from a script for a sentence: on one line, and short. */
function shownName(name: string): string {
  const line = onOneLine(name);
  return JSON.stringify(line.length > 100 ? `${line.slice(0, 100)}...` : line);
}
