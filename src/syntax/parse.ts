import { grammar } from './grammar.ts';
import { type ItemBoundary, NESTING_LIMIT, nextItem, nextItemStart } from './item-boundary.ts';
import { spanOfSqueezed } from './origin.ts';
import { explainFailure } from './slip.ts';
import { type SqueezedText, squeeze } from './squeeze.ts';
import type { Item, Script, SyntaxError as ScriptSyntaxError } from './tree.ts';
import { buildItem, ChainTooLong } from './tree-builder.ts';

/** Parses a bpftrace script. Never throws: what cannot be read is in `errors`, the rest in `items`. */
export function parseScript(text: string): Script {
  const squeezed = squeeze(text);
  const items: Item[] = [];
  const errors: ScriptSyntaxError[] = [];
  let at = 0;
  let wary = false;
  for (let found = nextItem(squeezed.text, at, wary); found; found = nextItem(squeezed.text, at, wary)) {
    const result = parseItem(text, squeezed, found);
    at = found.end;
    if ('item' in result) {
      items.push(result.item);
      continue;
    }
    errors.push(result.error);
    const restart = nextItemStart(squeezed.text, Math.max(found.start + 1, result.lineStart), found.end);
    if (restart < found.end || found.open) {
      at = Math.max(restart, found.start + 1);
      wary = true;
    }
  }
  return { kind: 'script', span: { start: 0, end: text.length }, text, items, comments: squeezed.comments, errors };
}

type ItemResult = { readonly item: Item } | { readonly error: ScriptSyntaxError; readonly lineStart: number };

/** Parses one item. On failure `lineStart` is where in the squeezed text the line of the failure begins. */
function parseItem(source: string, squeezed: SqueezedText, boundary: ItemBoundary): ItemResult {
  if (boundary.tooDeep !== undefined) {
    const message = `Brackets are nested more than ${NESTING_LIMIT} levels deep here.`;
    return { error: tooDeep(squeezed, boundary.tooDeep, message), lineStart: boundary.tooDeep };
  }
  const match = grammar.match(squeezed.text.slice(boundary.start, boundary.end), boundary.rule);
  if (match.failed()) return explainFailure(source, squeezed, boundary, match);
  try {
    return { item: buildItem(match, { source, offsets: squeezed.offsets, start: boundary.start }) };
  } catch (error) {
    if (!(error instanceof ChainTooLong)) throw error;
    const span = { start: error.start, end: error.start + 1 };
    const message = 'This expression is too long: split it over several statements.';
    return { error: { kind: 'syntax-error', span, message, expected: [] }, lineStart: boundary.start };
  }
}

function tooDeep(squeezed: SqueezedText, at: number, message: string): ScriptSyntaxError {
  return { kind: 'syntax-error', span: spanOfSqueezed(squeezed.offsets, at, at + 1), message, expected: [] };
}
