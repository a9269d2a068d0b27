import { checkAttachPoint } from './attach-point-check.ts';
import { grammar } from './grammar.ts';
import { type ItemBoundary, NESTING_LIMIT, nextItem, nextItemStart } from './item-boundary.ts';
import { misplacedItems } from './item-order.ts';
import { spanOfSqueezed } from './origin.ts';
import { type Explanation, explainFailure } from './slip.ts';
import { type SqueezedText, squeeze, type Unclosed } from './squeeze.ts';
import type { Item, Script, SyntaxError as ScriptSyntaxError } from './tree.ts';
import { buildItem, ChainTooLong, NumberTooLarge } from './tree-builder.ts';

/** After so many errors the rest of a file is not looked at: explaining an error costs more than reading a probe. */
const ERROR_LIMIT = 100;
/**
 * The longest item that is read, in units without comments and idle white space. Ohm remembers some kilobytes for each
 * of them; the longest item of the tools that come with bpftrace has not a twentieth of this.
 */
const ITEM_LIMIT = 128 * 1024;

/**
 * Parses a bpftrace script. Never throws: what cannot be read is in `errors`, the rest in `items`, both in the order
 * of the text. The same text always gives the same tree; time and space are linear in its length.
 */
export function parseScript(text: string): Script {
  const squeezed = squeeze(text);
  const items: Item[] = [];
  const errors: ScriptSyntaxError[] = [];
  let at = 0;
  let wary = false;
  let failed = false;
  for (let found = nextItem(squeezed.text, at, wary); found; found = nextItem(squeezed.text, at, wary)) {
    at = found.end;
    // What a broken item leaves behind is no error of its own.
    if (failed && squeezed.text[found.start] === '}') continue;
    const result = parseItem(text, squeezed, found);
    failed = 'error' in result;
    if ('item' in result) {
      const { item, problems } = withGoodAttachPoints(result.item);
      if (item) items.push(item);
      errors.push(...problems);
    } else {
      errors.push(result.error);
      if (errors.length >= ERROR_LIMIT) {
        errors.push(problemAt(squeezed, found.end, 'There are too many errors: the rest of the file was not read.'));
        break;
      }
      if (result.resumeAt < found.end || found.open) {
        at = result.resumeAt;
        wary = true;
      }
    }
  }
  errors.push(...misplacedItems(items));
  const comments = squeezed.unclosed.filter(({ what }) => what === 'comment');
  return {
    kind: 'script',
    span: { start: 0, end: text.length },
    text,
    items,
    comments: squeezed.comments,
    errors: withUnclosedComments(errors, comments),
  };
}

type ItemResult = { readonly item: Item } | Explanation;

/** Parses one item. */
function parseItem(source: string, squeezed: SqueezedText, boundary: ItemBoundary): ItemResult {
  const { text, offsets } = squeezed;
  const { start, end, tooDeep } = boundary;
  if (tooDeep !== undefined) {
    return { error: problemAt(squeezed, tooDeep, TOO_DEEP), resumeAt: nextItemStart(text, tooDeep, end) };
  }
  if (end - start > ITEM_LIMIT) {
    return { error: problemAt(squeezed, start, 'This is too long to be read: split it into several.'), resumeAt: end };
  }
  try {
    const match = grammar.match(text.slice(start, end), boundary.rule);
    if (match.failed()) return explainFailure(squeezed, boundary, match);
    return { item: buildItem(match, { source, offsets, start }) };
  } catch (error) {
    if (error instanceof ChainTooLong) {
      const span = { start: error.start, end: error.start + 1 };
      const message = 'This expression is too long: split it over several statements.';
      return { error: { kind: 'syntax-error', span, message, expected: [] }, resumeAt: end };
    }
    if (error instanceof NumberTooLarge) {
      const message = 'This number is too large: the largest is 18446744073709551615.';
      return { error: { kind: 'syntax-error', span: error.span, message, expected: [] }, resumeAt: end };
    }
    // NESTING_LIMIT leaves half of an ordinary stack; a caller may already have used up most of it.
    if (error instanceof RangeError) return { error: problemAt(squeezed, start, TOO_DEEP), resumeAt: end };
    throw error;
  }
}

const TOO_DEEP = `Brackets or conditionals are nested more than ${NESTING_LIMIT} levels deep here.`;

/** An error on one unit of the squeezed text. */
function problemAt({ offsets, text }: SqueezedText, at: number, message: string): ScriptSyntaxError {
  const span = spanOfSqueezed(offsets, at, Math.min(at + 1, text.length));
  return { kind: 'syntax-error', span, message, expected: [] };
}

/** A probe keeps the attach points that can be meant; it is gone when none is left. Other items stay as they are. */
function withGoodAttachPoints(item: Item): { item?: Item; problems: ScriptSyntaxError[] } {
  if (item.kind !== 'probe') return { item, problems: [] };
  const problems: ScriptSyntaxError[] = [];
  const attachPoints = item.attachPoints.filter((point) => {
    const problem = checkAttachPoint(point);
    if (problem) problems.push(problem);
    return problem === undefined;
  });
  if (problems.length === 0) return { item, problems };
  return attachPoints.length === 0 ? { problems } : { item: { ...item, attachPoints }, problems };
}

/** Adds an error for each comment that never ends, in place of the open brace that it seems to leave behind. */
function withUnclosedComments(
  errors: readonly ScriptSyntaxError[],
  comments: readonly Unclosed[],
): ScriptSyntaxError[] {
  const kept = [...errors].sort((a, b) => a.span.start - b.span.start);
  for (const { start, end } of comments.slice(0, ERROR_LIMIT)) {
    const before = kept.findLastIndex((error) => error.span.start < start);
    const opened = kept[before]?.message === "This '{' is never closed.";
    kept.splice(opened ? before : before + 1, opened ? 1 : 0, {
      kind: 'syntax-error',
      span: { start, end },
      message: 'This comment is never closed.',
      expected: ["'*/'"],
      hint: 'Close it with */, or begin it with // to comment out one line.',
    });
  }
  return kept;
}
