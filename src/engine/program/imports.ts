import type { GuardFile } from '../../facts/guard-file.ts';
import { guardFileOf } from '../../facts/query/guard.ts';
import { someOf } from '../../text/plural.ts';
import type { Span } from '../../text/position.ts';
import { ABSOLUTE, NOT_THERE, withRemedy } from '../../text/source.ts';
import { onOneLine } from '../../text/unseen.ts';
import type { Script } from '../syntax/tree.ts';
import type { Gap } from './gap.ts';
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
  /** All paths that it leads to, whatever is there. */
  readonly reached: readonly string[];
  /** What belongs to the script and was not followed. What the library has not been asked for is not there. */
  readonly gaps: readonly Gap[];
}

/** The most different files that are followed, more than any script that people write imports. */
export const MOST_IMPORTED_FILES = 64;
/** bpftrace takes in a file once more for each spelling of its name. What two copies cannot do together, more cannot. */
const MOST_COPIES = 2;
/** How far an imported file may be from the script. */
const DEEPEST_IMPORT = 16;
/** In UTF-16 units, all imported files of a script together. */
const MOST_IMPORTED_TEXT = 4 * 1024 * 1024;
const MOST_GAPS = 10;

/** The import statements at the top level of a script, in order. */
function importsOf(script: Script): ImportStatement[] {
  return script.items.flatMap((item) => (item.kind === 'import' ? [{ name: item.path, span: item.span }] : []));
}

/**
 * The `#include "name"` lines of a script, in order. Those in angle brackets are headers of the system, which change no map by
 * what people take from them. bpftrace looks from the folder that it is started in: here that of the script stands for it.
 */
function includesOf(script: Script): ImportStatement[] {
  return script.items.flatMap((item) => {
    const name = item.kind === 'preprocessor' ? /^#\s*include\s*"([^"\n]+)"/.exec(item.text)?.[1] : undefined;
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
  const gaps: Gap[] = [];
  const names = new Set<string>();
  /** How often each path was taken in. */
  const taken = new Map<string, number>();
  const left: { readonly name: string; readonly statement: Span }[] = [];
  let text = 0;
  let guardFile: GuardFile | undefined;

  /** Whether a file is taken in once more, or is left out for a limit. */
  const take = (id: string, name: string, statement: Span, depth: number): boolean => {
    const times = taken.get(id) ?? 0;
    if (times === MOST_COPIES) return false;
    const full = (times === 0 && taken.size >= MOST_IMPORTED_FILES) || text > MOST_IMPORTED_TEXT;
    if (full || depth > DEEPEST_IMPORT) left.push({ name, statement });
    else taken.set(id, times + 1);
    return !full && depth <= DEEPEST_IMPORT;
  };
  const visit = (name: string, statement: Span, depth: number): void => {
    if (names.has(name)) return;
    names.add(name);
    const gap = (why: string): void => {
      gaps.push({ span: statement, message: `The import of ${shownName(name)} was not followed: ${why}.` });
    };
    const why = whyNotFollowed(name);
    if (why === PART_OF_BPFTRACE) return;
    const at = resolveImport(path, name);
    if (!take(at, name, statement, depth)) return;
    if (why !== undefined) return gap(why);
    const source = library.source(at);
    if (source === undefined) unread.add(at);
    if (source === undefined || source.kind === 'unread') gap(withRemedy(source?.message ?? NOT_THERE));
    else if (source.kind === 'folder')
      for (const entry of source.names.filter((each) => each.endsWith('.bt')))
        visit(`${name}/${entry}`, statement, depth + 1);
    else if (name.endsWith('.bpf.c')) {
      guardFile ??= guardFileOf(source.text);
      if (guardFileOf(source.text) === undefined) gap(OTHER_C);
    } else if (!name.endsWith('.bt'))
      gap('bpftrace imports files that end in .bt, .bpf.c, .bpf.o or .h; correct the name');
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
    // The preprocessor takes in a header as often as it is included: its definitions stay the same.
    if (taken.has(id) || !take(id, name, statement, depth)) return;
    const gap = (why: string): void => {
      gaps.push({ span: statement, message: `The header ${shownName(name)} was not read: ${why}.` });
    };
    if (name.startsWith('/')) return gap(OUTSIDE);
    const source = library.source(at);
    if (source === undefined) unread.add(at);
    if (source === undefined || source.kind === 'unread') gap(withRemedy(source?.message ?? NOT_THERE));
    else if (source.kind === 'folder') gap('it is a folder; name a file');
    else {
      const header = headerOf(library.parse(at, source.text));
      text += source.text.length;
      found.push({ path: at, script: header, statement });
      for (const inner of includesOf(header)) visitHeader(inner.name, at, statement, depth + 1);
    }
  };
  for (const { name, span } of importsOf(script)) visit(name, span, 1);
  for (const { name, span } of includesOf(script)) visitHeader(name, path, span, 1);

  const told = gaps.slice(0, MOST_GAPS);
  const more = gaps[MOST_GAPS];
  if (more !== undefined)
    told.push({
      ...more,
      message: `${gaps.length - MOST_GAPS} more imports were not followed, from this one on; correct those above first.`,
    });
  const [first] = left;
  if (first !== undefined) told.push({ span: first.statement, message: tellLeft(left.map(({ name }) => name)) });
  return {
    files: found,
    ...(guardFile === undefined ? {} : { guardFile }),
    unread: [...unread],
    reached: [...taken.keys()].map((id) => (id.startsWith(INCLUDED) ? id.slice(INCLUDED.length) : id)),
    gaps: told,
  };
}

/** What of the imports a limit leaves out. */
function tellLeft(names: readonly string[]): string {
  const what = someOf(names.map(shownName));
  return `The script imports too much: ${MOST_IMPORTED_FILES} files, ${DEEPEST_IMPORT} levels and ${MOST_IMPORTED_TEXT / 1024 / 1024} MiB are followed at most, without ${what}; import less.`;
}

/** Stands before the names of headers: the same file may be imported as well. */
const INCLUDED = '\0include ';
const WITHOUT_C = '; import no C but a guard file of this tool, or lower `not-judged` in the configuration';
const OTHER_C = `imported C is not looked at, and it is not the text of a guard file of this tool${WITHOUT_C}`;
const OUTSIDE = withRemedy(ABSOLUTE);
const PART_OF_BPFTRACE = 'it is part of bpftrace';

/** Why a name is not looked for at all, and what to do. */
function whyNotFollowed(name: string): string | undefined {
  if (name.startsWith('/')) return OUTSIDE;
  if (name.includes('\0') || name === '') return 'it is no name of a file; correct the name';
  if (name === 'stdlib') return PART_OF_BPFTRACE;
  if (!/\.[cho]$/.test(name)) return undefined;
  if (name.startsWith('stdlib/')) return PART_OF_BPFTRACE;
  return name.endsWith('.bpf.c') ? undefined : `imported C is not looked at${WITHOUT_C}`;
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
