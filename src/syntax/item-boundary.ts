import { attachPointAt } from './provider.ts';

/** The start rules of the grammar, one for each kind of top-level item. */
export type ItemRule =
  | 'preprocessor'
  | 'CDefinition'
  | 'Config'
  | 'Import'
  | 'MapDeclaration'
  | 'Macro'
  | 'Subprogram'
  | 'Probe';

/** Where one top-level item lies in the squeezed text: offsets, end exclusive. */
export interface ItemBoundary {
  readonly rule: ItemRule;
  readonly start: number;
  readonly end: number;
  /** True if the text ends, or another item seems to begin, before the item's brackets are closed. */
  readonly open: boolean;
  /** The offset at which brackets are nested too deeply to go on, if they are. */
  readonly tooDeep?: number;
}

/** Brackets, and conditionals in conditionals, may be nested this deep. bpftrace scripts stay below 20. */
export const NESTING_LIMIT = 64;

const KEYWORD = /(struct|union|enum|config|import|let|macro|fn)\b(?!:)/y;
const RULE_OF_KEYWORD: ReadonlyMap<string, ItemRule> = new Map([
  ['struct', 'CDefinition'],
  ['union', 'CDefinition'],
  ['enum', 'CDefinition'],
  ['config', 'Config'],
  ['import', 'Import'],
  ['let', 'MapDeclaration'],
  ['macro', 'Macro'],
  ['fn', 'Subprogram'],
]);
const LAYOUT = /[ \n]*/y;
const STRING = /"(?:\\.|[^"\\\n])*"?/y;
const SPECIAL = /["{}()[\];?:]|\n(?=[A-Za-z])/g;
const TRAILER = /[ \n]*(?:__attribute__\(\([^()]*\)\))?[ \n]*;?/y;

/**
 * The first top-level item at or after `from` in a squeezed text, or undefined at its end. Brackets and strings are
 * respected; nothing else is checked. With `wary`, an item also ends where a line looks like the start of another
 * one: that is for texts in which a bracket is known to be missing.
 */
export function nextItem(text: string, from: number, wary: boolean): ItemBoundary | undefined {
  LAYOUT.lastIndex = from;
  LAYOUT.test(text);
  const start = LAYOUT.lastIndex;
  if (start >= text.length) return undefined;
  if (text[start] === '#') {
    const newline = text.indexOf('\n', start);
    return { rule: 'preprocessor', start, end: newline === -1 ? text.length : newline, open: false };
  }
  KEYWORD.lastIndex = start;
  const rule = RULE_OF_KEYWORD.get(KEYWORD.exec(text)?.[1] ?? '') ?? 'Probe';
  const boundary = scanBrackets(text, start, rule, wary);
  if (rule !== 'CDefinition' && rule !== 'MapDeclaration') return boundary;
  TRAILER.lastIndex = boundary.end;
  TRAILER.test(text);
  return { ...boundary, end: TRAILER.lastIndex };
}

/** Where the next line at or after `from` that looks like the start of an item begins; `end` when none does. */
export function nextItemStart(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const newline = text.indexOf('\n', at);
    if (newline === -1 || newline + 1 >= end) return end;
    if (startsItem(text, newline + 1)) return newline + 1;
    at = newline;
  }
  return end;
}

const ITEM_START = /(?:BEGIN|END|begin|end)[ \n]*[{,/]|config ?=|(?:macro|fn) [A-Za-z_]\w*\(|let @/y;

/** Whether what stands at `at` (a line start) can hardly be anything but the start of a top-level item. */
export function startsItem(text: string, at: number): boolean {
  ITEM_START.lastIndex = at;
  return ITEM_START.test(text) || attachPointAt(text, at) > at;
}

const GOES_ON = /[ \n]*(?:[/+\-%&|^<>=.?)\]:,{]|!=|else\b)/y;

/** Whether a brace that closes at `at` belonged to a block inside a predicate: no item begins with what follows. */
function goesOn(text: string, at: number): boolean {
  GOES_ON.lastIndex = at;
  return GOES_ON.test(text);
}

function scanBrackets(text: string, start: number, rule: ItemRule, wary: boolean): ItemBoundary {
  let braces = 0;
  let nesting = 0;
  let questions = 0;
  let tooDeep: number | undefined;
  const found = (end: number, open: boolean): ItemBoundary => ({
    rule,
    start,
    end,
    open,
    ...(tooDeep === undefined ? {} : { tooDeep }),
  });
  let at = rule === 'Probe' ? Math.max(start, attachPointAt(text, start)) : start;
  for (;;) {
    SPECIAL.lastIndex = at;
    const match = SPECIAL.exec(text);
    if (!match) return found(text.length, braces > 0 || nesting > 0);
    at = match.index + 1;
    switch (match[0]) {
      case '"':
        STRING.lastIndex = match.index;
        STRING.test(text);
        at = STRING.lastIndex;
        break;
      case '{':
        braces++;
        nesting++;
        questions = 0;
        break;
      case '}':
        braces--;
        nesting--;
        questions = 0;
        if (braces <= 0 && !goesOn(text, at)) return found(at, false);
        break;
      case '(':
      case '[':
        nesting++;
        break;
      case ')':
      case ']':
        nesting--;
        if (rule === 'MapDeclaration' && braces === 0) return found(at, false);
        break;
      case ';':
        questions = 0;
        if (braces === 0) return found(at, false);
        break;
      case '?':
        questions++;
        break;
      case ':':
        questions = Math.max(0, questions - 1);
        break;
      default:
        if (wary && startsItem(text, at) && (braces > 0 || nesting > 0)) return found(match.index, true);
    }
    if (nesting + questions > NESTING_LIMIT) tooDeep ??= match.index;
  }
}
