import type { Span } from '../../text/position.ts';
import { wrongDirectives } from './directive.ts';
import { ItemScanner, NESTING_LIMIT, type ScannedItem } from './item-boundary.ts';
import { matchItem } from './item-match.ts';
import { type BuiltItem, buildItem } from './item-nodes.ts';
import { startsItem } from './item-start.ts';
import { ChainTooLong } from './matched.ts';
import { type Recovery, recoverItem } from './recovery.ts';
import type { Unclosed } from './scanner.ts';
import { resumeAfter } from './slip.ts';
import type { TokenList } from './token.ts';
import type { Item, Script, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** After this many errors the rest of a file is not read: explaining an error costs more than reading a probe. */
const ERROR_LIMIT = 100;
/** How many tokens of broken items are read again, to find further errors and to keep what is not broken. */
const REREAD_ALLOWANCE = 128 * 1024;
/**
 * The longest item that is read, in tokens. Ohm needs a kilobyte or two for each token. The longest item in the tools that
 * come with bpftrace is less than a hundredth of this.
 */
const ITEM_LIMIT = 128 * 1024;

/**
 * Parses a bpftrace script. It never throws: what cannot be read is in `errors`, the rest in `items`, both in the order of
 * the text. The same text always gives the same tree. Time and space are linear in its length.
 */
export function parseScript(text: string): Script {
  const scanner = new ItemScanner(text);
  const { tokens } = scanner;
  const items: Item[] = [];
  const errors: ScriptSyntaxError[] = [];
  const unread: Span[] = [];
  let wary = false;
  let last: ItemResult | undefined;
  let allowance = REREAD_ALLOWANCE;
  for (let found = scanner.next(wary); found; found = scanner.next(wary)) {
    const start = tokens.start(0);
    // The remains of a broken item are not an error of their own.
    const behind = last !== undefined && 'errors' in last && found.rule === 'probe' && !startsItem(text, start);
    if (behind && tokens.text(0) === '}') continue;
    const debris = behind && last?.item === undefined;
    const result = parseItem(scanner, found, allowance);
    last = result;
    if ('errors' in result) {
      const { left, resumeAt } = result;
      allowance -= result.reread;
      if (!(debris && result.item === undefined)) {
        // An item that is read again may fail at the same place again.
        const place = errors.at(-1)?.span.start ?? -1;
        const further = result.errors.filter(({ span }) => span.start > place);
        errors.push(...further.slice(0, ERROR_LIMIT - errors.length));
      }
      if (result.item) unread.push(...left.map((span) => ({ start: span.start, end: Math.min(span.end, resumeAt) })));
      else unread.push({ start, end: Math.max(start, resumeAt) });
    }
    if (result.item) {
      const { item, lost } = result;
      // A probe whose attach points are all wrong is dropped.
      const kept = item.kind !== 'probe' || item.attachPoints.length > 0;
      if (kept) items.push(item);
      errors.push(...lost.map(({ problem }) => problem));
      unread.push(...(kept ? lost.map(({ span }) => span) : [item.span]));
    }
    if ('errors' in result) {
      if (errors.length >= ERROR_LIMIT) {
        errors.push(limitAt(tokens, tokens.count, TOO_MANY_ERRORS));
        unread.push({ start: result.resumeAt, end: text.length });
        scanner.rest();
        break;
      }
      if (result.resumeAt < found.end || found.open) {
        scanner.resumeAt(result.resumeAt);
        wary = true;
      }
    }
  }
  errors.push(...wrongDirectives(items), ...misplacedItems(items));
  const comments = scanner.unclosed.filter(({ what }) => what === 'comment');
  for (const { start } of comments) {
    unread.push(...scanner.comments.filter(({ span }) => span.start === start).map(({ span }) => span));
  }
  return {
    kind: 'script',
    span: { start: 0, end: text.length },
    text,
    items,
    comments: scanner.comments,
    errors: withUnclosedComments(errors, comments),
    unread: merged(unread),
  };
}

type ItemResult = BuiltItem | Recovery;

/** Parses one item. */
function parseItem(scanner: ItemScanner, found: ScannedItem, allowance: number): ItemResult {
  const { tokens } = scanner;
  const { end, tooDeep } = found;
  const refused = (error: ScriptSyntaxError, resumeAt: number): Recovery => ({
    errors: [error],
    left: [],
    lost: [],
    resumeAt,
    reread: 0,
  });
  if (tooDeep !== undefined) {
    return refused(limitAt(tokens, tooDeep, TOO_DEEP), resumeAfter(tokens, tooDeep + 1, end));
  }
  if (tokens.count > ITEM_LIMIT) {
    return refused(limitAt(tokens, 0, 'This is too long to be read: split it into several.'), end);
  }
  try {
    const match = matchItem(tokens, found.rule);
    if ('failed' in match) return recoverItem(scanner, found, match, allowance);
    return buildItem(match, tokens);
  } catch (error) {
    if (error instanceof ChainTooLong) {
      const span = { start: error.start, end: error.start + 1 };
      const message = 'This expression is too long: split it over several statements.';
      return refused({ kind: 'syntax-error', limit: true, span, message, expected: [] }, end);
    }
    // NESTING_LIMIT leaves half of an ordinary stack, but the caller may already have used up most of it.
    if (error instanceof RangeError) return refused(limitAt(tokens, 0, TOO_DEEP), end);
    throw error;
  }
}

const TOO_DEEP = `Brackets or conditionals are nested more than ${NESTING_LIMIT} levels deep here: nest them less.`;
const TOO_MANY_ERRORS = 'There are too many errors: the rest of the file was not read. Correct those above first.';

/** A limit that is reached at the first character of a token, or after the last token. */
function limitAt(tokens: TokenList, index: number, message: string): ScriptSyntaxError {
  const start = tokens.start(index);
  const span = { start, end: index < tokens.count ? start + 1 : start };
  return { kind: 'syntax-error', limit: true, span, message, expected: [] };
}

/** The spans in order. Those that touch are joined. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}

/** Adds an error for each comment that never ends, instead of the error for the brace that it hides. */
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
  // Two errors at one place are two views of one mistake.
  return kept.filter(({ span }, index) => span.start !== kept[index - 1]?.span.start);
}

/**
 * The errors for items in a place where no release of bpftrace accepts them: C definitions come first, then imports and the
 * one config block, then everything that becomes a program. Source: the start rules of bpftrace's parser (src/parser.yy
 * up to 0.25, src/parser.cpp from 0.26).
 */
function misplacedItems(items: readonly Item[]): ScriptSyntaxError[] {
  const before = new Set<Item['kind']>();
  return items.flatMap(({ kind, span }): ScriptSyntaxError[] => {
    const message = whyMisplaced(kind, before);
    before.add(kind);
    if (message === undefined) return [];
    return [{ kind: 'syntax-error', span, message, expected: [], hint: 'Move it to the beginning of the file.' }];
  });
}

const BODIES: readonly Item['kind'][] = ['map-declaration', 'macro', 'subprogram', 'probe'];

function whyMisplaced(kind: Item['kind'], before: ReadonlySet<Item['kind']>): string | undefined {
  const isAfterBody = BODIES.some((body) => before.has(body));
  switch (kind) {
    case 'preprocessor':
    case 'c-definition':
      if (isAfterBody) return 'C definitions must come before the probes.';
      return before.has('config') || before.has('import')
        ? 'C definitions must come before the config block and the imports.'
        : undefined;
    case 'import':
      return isAfterBody ? 'Imports must come before the probes.' : undefined;
    case 'config':
      if (before.has('config')) return 'A script has one config block.';
      return isAfterBody ? 'The config block must come before the probes.' : undefined;
    default:
      return undefined;
  }
}
