import type { Span } from '../../text/position.ts';
import { parseScript } from '../syntax/parse.ts';
import { relocate } from '../syntax/relocate.ts';
import type { Item, Macro, Script } from '../syntax/tree.ts';
import { walk } from '../syntax/walk.ts';
import type { Gap } from './gap.ts';
import type { ImportedFile } from './imports.ts';

/** `#define NAME text`: a name right before a parenthesis would be a function-like macro, which no bpftrace expands. */
const OBJECT_LIKE = /^(\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+)(\S[\s\S]*)$/;

/**
 * The object-like macros of a script's preprocessor lines, as macros without parameters: the preprocessor puts the text in the
 * place of each use, so what it does is what the probe that uses it does. Up to bpftrace 0.23 the text may be anything, also
 * several statements; from 0.24 it is an expression (a feature of its own). A text that does
 * not parse alone is not expanded: `unreadDefinitions` tells those. A definition under `#ifdef` always counts.
 */
export function definedMacros({ items }: Pick<Script, 'items'>): Macro[] {
  return items.flatMap((item) => (item.kind === 'preprocessor' ? definedBy(item.text, item.span.start) : []));
}

function definedBy(line: string, at: number): readonly Macro[] {
  const [, head = '', name = '', text = ''] = OBJECT_LIKE.exec(line) ?? [];
  if (name === '') return [];
  const opening = `macro ${name}() { `;
  // A continued line ends in a backslash. What replaces it has the same length, so that all offsets stay.
  const body = text.replace(/\\(\r?\n)/g, (_, end: string) => ` ${end}`);
  const { items, errors } = parseScript(`${opening}${body}\n}`);
  if (errors.length > 0 || items.length !== 1) return [];
  return relocate(items, at + head.length - opening.length).filter(isMacro);
}

const WORD = /[A-Za-z_]\w*/g;

/**
 * The definitions that a script uses and whose text does not parse alone. Up to bpftrace 0.23 such a text may close the probe
 * and open another.
 */
export function unreadDefinitions({ text, items }: Script, imported: readonly ImportedFile[]): Gap[] {
  const behind = imported.map(({ script, statement }) => ({ text: script.text, items: script.items, at: statement }));
  if (![{ items }, ...behind].some((file) => file.items.some(({ kind }) => kind === 'preprocessor'))) return [];
  const words = new Set<string>();
  const definitions: { readonly name: string; readonly line: string; readonly span: Span }[] = [];
  for (const file of [{ text, items, at: undefined }, ...behind])
    for (const item of file.items) {
      const [, , name, body] = (item.kind === 'preprocessor' && OBJECT_LIKE.exec(item.text)) || [];
      if (item.kind === 'preprocessor' && name !== undefined)
        definitions.push({ name, line: item.text, span: file.at ?? item.span });
      const used = item.kind === 'preprocessor' ? (body ?? '') : file.text.slice(item.span.start, item.span.end);
      for (const word of used.match(WORD) ?? []) words.add(word);
    }
  return definitions
    .filter(({ name, line }) => words.has(name) && definedBy(line, 0).length === 0)
    .map(({ name, span }) => ({
      span,
      message: `What the definition of ${name} puts into this script was not judged, as it is not whole statements or an expression; write it out where it is used.`,
    }));
}

function isMacro(item: Item): item is Macro {
  return item.kind === 'macro';
}

/** Whether a macro is one expression, which is all that bpftrace expands from 0.24 on. */
export function isExpression({ body }: Macro): boolean {
  return body.statements.length === 0 && body.value !== undefined;
}

/** Words of bpftrace that are macros of its own standard library. It expands those before it expands definitions. */
const STANDARD_WORDS: ReadonlySet<string> = new Set(['comm', 'cpu', 'uid', 'curtask']);

/** Whether such a word stands in the text of a definition. */
export function hasStandardWord({ body }: Macro): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= node.kind === 'identifier' && STANDARD_WORDS.has(node.name);
  });
  return found;
}
