import type { FailedMatchResult } from 'ohm-js';
import type { Span } from '../../text/position.ts';
import { brokenPart, type TokenRange } from './broken-part.ts';
import { grammar } from './grammar.ts';
import type { ScannedItem } from './item-boundary.ts';
import type { LostAttachPoint } from './item-nodes.ts';
import { buildItem } from './item-nodes.ts';
import { type Explanation, explainFailure, type Scanned } from './slip.ts';
import { bracketsBefore, codeOf, type TokenList } from './token.ts';
import type { Item, SyntaxError as ScriptSyntaxError } from './tree.ts';

/** How many errors of one item are reported: to find each one, the item is read again... */
const ITEM_ERROR_LIMIT = 5;
/** ...at most this many times... */
const READ_LIMIT = 8;
/** ...and only if it has no more tokens than this. */
const REREAD_LIMIT = 8 * 1024;
const SEMICOLON = codeOf(';');
const OPEN_BRACE = codeOf('{');
const CLOSE_BRACE = codeOf('}');
const STATEMENT_ENDS = new Set([...';{}'].map(codeOf));

/** What became of an item that could not be read as written. */
export interface Recovery {
  readonly errors: readonly ScriptSyntaxError[];
  /** The item without its broken part, if it is clear where that begins and ends. */
  readonly item?: Item;
  /** The attach points of the item that no release accepts. */
  readonly lost: readonly LostAttachPoint[];
  /** Where the item was changed: what was left out, and an empty span where a semicolon was put in. */
  readonly left: readonly Span[];
  /** Where in the text to look for the next item. */
  readonly resumeAt: number;
  /** How many tokens were read again. */
  readonly reread: number;
}

/**
 * Explains why an item could not be read, and mends it: it leaves out what is too much, or else the broken statement, and
 * reads the rest again, which may bring further errors to light.
 * @param first the failure of the whole item
 * @param allowance how many tokens may be read again, over all items of the script
 */
export function recoverItem(
  scanned: Scanned,
  found: ScannedItem,
  first: FailedMatchResult,
  allowance: number,
): Recovery {
  const { tokens } = scanned;
  let explanation = explainFailure(scanned, found, first);
  const { resumeAt, complete } = explanation;
  const errors = [explanation.error];
  const left: Span[] = [];
  let reread = 0;
  const dropped = (): Recovery => ({ errors, left: [], lost: [], resumeAt, reread });
  if (found.open && !complete) {
    const closed = found.rule === 'probe' ? closeBefore(scanned, found, { resumeAt, allowance }) : undefined;
    return closed === undefined ? dropped() : { errors, ...closed, resumeAt, reread: tokens.count };
  }
  if (!complete && (resumeAt < found.end || tokens.count > REREAD_LIMIT)) return dropped();
  /** A failure up to this token is another view of the last one. */
  let seen = -1;
  /** A semicolon that was put in, until it turns out to help. */
  let trial: number | undefined;
  for (let reads = 0; reads < READ_LIMIT && reread + tokens.count <= allowance; reads++) {
    if (trial !== undefined && explanation.at <= seen) {
      tokens.remove(trial, trial + 1);
      left.pop();
      explanation = { ...explanation, at: trial };
    }
    const { at } = explanation;
    const mended = !complete && at > seen ? mend(tokens, explanation) : undefined;
    trial = mended && explanation.mend === 'semicolon' ? at : undefined;
    if (mended) {
      seen = mended.seen;
      left.push(mended.span);
    } else {
      const broken = complete ? { start: at, end: tokens.count } : brokenPart(tokens, at);
      if (!broken) return dropped();
      left.push(leaveOut(tokens, broken));
      seen = broken.start - 1;
    }
    reread += tokens.count;
    const match = grammar.match(tokens.characters(), found.rule);
    if (!match.failed()) return { errors, ...buildItem(match._cst, tokens), left, resumeAt, reread };
    if (complete) return dropped();
    explanation = explainFailure(scanned, found, match);
    const { error } = explanation;
    // An error that does not come after the last one is another view of it.
    if (explanation.at <= seen || error.span.start < (errors.at(-1)?.span.end ?? 0)) continue;
    if (errors.length === ITEM_ERROR_LIMIT) return dropped();
    errors.push(error);
  }
  return dropped();
}

/**
 * Reads a probe that is not closed as if its blocks ended where the next item begins, or the text, if nothing else is wrong with
 * it. The tokens are cut off there.
 */
function closeBefore(
  { tokens }: Scanned,
  { rule }: Pick<ScannedItem, 'rule'>,
  { resumeAt, allowance }: { readonly resumeAt: number; readonly allowance: number },
): Pick<Recovery, 'item' | 'lost' | 'left'> | undefined {
  let count = tokens.count;
  while (count > 0 && tokens.start(count - 1) >= resumeAt) count--;
  const opened = bracketsBefore(tokens, count);
  if (count === 0 || count > Math.min(REREAD_LIMIT, allowance)) return undefined;
  if (opened.some((at) => tokens.code(at) !== OPEN_BRACE)) return undefined;
  tokens.remove(count, tokens.count);
  const end = tokens.end(count - 1);
  for (let added = 0; added < opened.length; added++) tokens.insert(tokens.count, CLOSE_BRACE);
  const match = grammar.match(tokens.characters(), rule);
  return match.failed() ? undefined : { ...buildItem(match._cst, tokens), left: [{ start: end, end }] };
}

/** Mends what can be mended without losing a statement. A further failure up to the token `seen` means that it did not help. */
function mend(tokens: TokenList, { error, at, mend }: Explanation): { seen: number; span: Span } | undefined {
  switch (mend) {
    case 'semicolon': {
      tokens.insert(at, SEMICOLON);
      let seen = at + 1;
      while (seen < tokens.count && !STATEMENT_ENDS.has(tokens.code(seen))) seen++;
      return { seen, span: error.span };
    }
    case 'leave-out': {
      let start = Math.min(at, tokens.count);
      while (start > 0 && tokens.start(start - 1) >= error.span.start) start--;
      let end = start;
      while (end < tokens.count && tokens.end(end) <= error.span.end) end++;
      return start < end ? { seen: start, span: leaveOut(tokens, { start, end }) } : undefined;
    }
    default:
      return undefined;
  }
}

function leaveOut(tokens: TokenList, { start, end }: TokenRange): Span {
  const span = { start: tokens.start(start), end: tokens.end(end - 1) };
  tokens.remove(start, end);
  return span;
}
