import type { FailedMatchResult } from 'ohm-js';
import { checkAttachPoint } from './attach-point-check.ts';
import { brokenStatement } from './broken-statement.ts';
import { ChainTooLong } from './chain.ts';
import { grammar } from './grammar.ts';
import { ItemScanner, NESTING_LIMIT, type ScannedItem } from './item-boundary.ts';
import { misplacedItems } from './item-order.ts';
import type { Unclosed } from './scanner.ts';
import { explainFailure, resumeAfter } from './slip.ts';
import type { TokenList } from './token.ts';
import type { Item, Script, SyntaxError as ScriptSyntaxError } from './tree.ts';
import { buildItem } from './tree-builder.ts';

/** After so many errors the rest of a file is not looked at: explaining an error costs more than reading a probe. */
const ERROR_LIMIT = 100;
/** So many errors of one item are reported: to find each one costs reading the item again... */
const ITEM_ERROR_LIMIT = 5;
/** ...which is only done when it has no more tokens than this. */
const REREAD_LIMIT = 8 * 1024;
/**
 * The longest item that is read, in tokens. Ohm remembers a kilobyte or two for each of them; the longest item of the
 * tools that come with bpftrace has not a hundredth of this.
 */
const ITEM_LIMIT = 128 * 1024;

/**
 * Parses a bpftrace script. Never throws: what cannot be read is in `errors`, the rest in `items`, both in the order
 * of the text. The same text always gives the same tree; time and space are linear in its length.
 */
export function parseScript(text: string): Script {
  const scanner = new ItemScanner(text);
  const { tokens } = scanner;
  const items: Item[] = [];
  const errors: ScriptSyntaxError[] = [];
  let wary = false;
  let failed = false;
  for (let found = scanner.next(wary); found; found = scanner.next(wary)) {
    // What a broken item leaves behind is no error of its own.
    if (failed && tokens.text(0) === '}') continue;
    const result = parseItem(scanner, found);
    failed = 'errors' in result;
    if ('item' in result) {
      const { item, problems } = withGoodAttachPoints(result.item);
      if (item) items.push(item);
      errors.push(...problems);
    } else {
      // What is read again may fail at the same place again.
      const last = errors.at(-1)?.span.start ?? -1;
      const further = result.errors.filter(({ span }) => span.start > last);
      errors.push(...further.slice(0, ERROR_LIMIT - errors.length));
      if (errors.length >= ERROR_LIMIT) {
        errors.push(problemAt(tokens, tokens.count, 'There are too many errors: the rest of the file was not read.'));
        scanner.rest();
        break;
      }
      if (result.resumeAt < found.end || found.open) {
        scanner.resumeAt(result.resumeAt);
        wary = true;
      }
    }
  }
  errors.push(...misplacedItems(items));
  const comments = scanner.unclosed.filter(({ what }) => what === 'comment');
  return {
    kind: 'script',
    span: { start: 0, end: text.length },
    text,
    items,
    comments: scanner.comments,
    errors: withUnclosedComments(errors, comments),
  };
}

type ItemResult = { readonly item: Item } | Failure;

interface Failure {
  readonly errors: readonly ScriptSyntaxError[];
  /** Where in the text to look for the next item. */
  readonly resumeAt: number;
}

/** Parses one item. */
function parseItem({ tokens, unclosed }: ItemScanner, found: ScannedItem): ItemResult {
  const { end, tooDeep } = found;
  if (tooDeep !== undefined) {
    return { errors: [problemAt(tokens, tooDeep, TOO_DEEP)], resumeAt: resumeAfter(tokens, tooDeep + 1, end) };
  }
  if (tokens.count > ITEM_LIMIT) {
    return { errors: [problemAt(tokens, 0, 'This is too long to be read: split it into several.')], resumeAt: end };
  }
  try {
    const match = grammar.match(tokens.characters(), found.rule);
    if (match.failed()) return explainFailures(tokens, found, unclosed, match);
    return { item: buildItem(match, tokens) };
  } catch (error) {
    if (error instanceof ChainTooLong) {
      const span = { start: error.start, end: error.start + 1 };
      const message = 'This expression is too long: split it over several statements.';
      return { errors: [{ kind: 'syntax-error', span, message, expected: [] }], resumeAt: end };
    }
    // NESTING_LIMIT leaves half of an ordinary stack; a caller may already have used up most of it.
    if (error instanceof RangeError) return { errors: [problemAt(tokens, 0, TOO_DEEP)], resumeAt: end };
    throw error;
  }
}

/**
 * Explains a failure, and those behind it: the broken statement is left out and the rest is read again, as long as it is
 * clear where statement and item end.
 */
function explainFailures(
  tokens: TokenList,
  found: ScannedItem,
  unclosed: readonly Unclosed[],
  first: FailedMatchResult,
): Failure {
  const { error, resumeAt } = explainFailure(tokens, found, unclosed, first);
  const errors = [error];
  if (found.open || resumeAt < found.end || tokens.count > REREAD_LIMIT) return { errors, resumeAt };
  for (let match = first; errors.length < ITEM_ERROR_LIMIT; ) {
    const broken = brokenStatement(tokens, match.getRightmostFailurePosition());
    if (!broken) break;
    tokens.remove(broken.start, broken.end);
    const again = grammar.match(tokens.characters(), found.rule);
    if (!again.failed()) break;
    match = again;
    const next = explainFailure(tokens, found, unclosed, match).error;
    // What is not behind the last error is but another view of it.
    if (next.span.start < (errors.at(-1)?.span.end ?? 0)) break;
    errors.push(next);
  }
  return { errors, resumeAt };
}

const TOO_DEEP = `Brackets or conditionals are nested more than ${NESTING_LIMIT} levels deep here.`;

/** An error at the first unit of a token, or behind the last one. */
function problemAt(tokens: TokenList, index: number, message: string): ScriptSyntaxError {
  const start = tokens.start(index);
  const span = { start, end: index < tokens.count ? start + 1 : start };
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
